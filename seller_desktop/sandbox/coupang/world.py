"""The truth behind one sandbox Coupang: its orders, boxes and claims, the ledger and the trade."""

from __future__ import annotations

import threading
from random import Random

from ..world.couriers import InvoiceNumbers
from ..world.shopping import Shoppers
from .history import write_history
from .ledger import Ledger
from .numbers import Numbers
from .records import Box, Exchange, Line, Order, Receipt
from .service_desk import ServiceDesk
from .shelf import Shelf
from .stories import Cast
from .trade import Trade

_RANGE_OF_A_SHOP = 500_000
_FEWEST_BUYERS = 40
_MOST_BUYERS = 20_000
_REUSE_MS = 183 * 86_400_000


class CoupangWorld:
    """One shop's world, made whole from a seed. Hold `lock` while reading or changing it.

    `now_ms` is the instant at which history ends; `orders_a_day` None is as many as a shop of that
    size has.
    """

    def __init__(
        self, *, seed: int, shop: int, lines: int, now_ms: int, orders_a_day: int | None = None
    ) -> None:
        self.lock = threading.RLock()
        self.seed = seed * 1000 + 500 + shop
        self.rng = Random(self.seed)
        self.numbers = Numbers(shop)
        self.invoices = InvoiceNumbers(3_500_000 + shop * _RANGE_OF_A_SHOP)
        buyers = min(max(lines // 2, _FEWEST_BUYERS), _MOST_BUYERS)
        self.shoppers = Shoppers(self.rng, 50 + shop, buyers)
        self.ledger = Ledger()
        self.orders: dict[int, Order] = {}
        self.boxes: dict[int, Box] = {}
        self.lines: dict[str, Line] = {}
        self.receipts: dict[int, Receipt] = {}
        self.exchanges: dict[int, Exchange] = {}
        self._invoiced: dict[tuple[str, str], Box] = {}
        cast = Cast(self.rng, self.numbers, self.invoices, self.shoppers)
        for order in write_history(cast, lines, now_ms):
            self._register(order)
        self.gone_before = frozenset(
            line.line_no for line in self.lines.values() if line.box.is_gone
        )
        """Lines that nobody who comes now can ever see."""
        self._trade = Trade(self, orders_a_day)
        self.shelf = Shelf(self.seed, self.shoppers.products)
        self.desk = ServiceDesk(self, now_ms)

    def _register(self, order: Order) -> None:
        self.orders[order.order_no] = order
        for box in order.boxes:
            self.note_box(box)
        for line in order.lines:
            self.lines[line.line_no] = line
            for receipt in line.receipts:
                self.receipts[receipt.receipt_no] = receipt
            for exchange in line.exchanges:
                self.exchanges[exchange.exchange_no] = exchange

    def note_box(self, box: Box) -> None:
        """A box is new, or has a new invoice number."""
        self.boxes[box.box_no] = box
        if box.courier is not None and box.invoice_no is not None:
            self._invoiced[box.courier, box.invoice_no] = box

    def add_order(self, order: Order) -> None:
        """A new order has come in."""
        self._register(order)
        self.shelf.sell(order.lines)
        self.note(*order.lines)

    def file(self, receipt: Receipt) -> None:
        """A cancel or return has come in."""
        self.receipts[receipt.receipt_no] = receipt

    def file_exchange(self, exchange: Exchange) -> None:
        """An exchange has come in."""
        self.exchanges[exchange.exchange_no] = exchange

    def note(self, *lines: Line) -> None:
        """These lines have changed: let people plan anew."""
        for line in lines:
            self._trade.plan(line)

    def tick(self, seconds: float, at: int) -> int:
        """Let people and couriers act as if so many seconds had passed, all dated `at`."""
        with self.lock:
            deeds = self._trade.advance(seconds, at)
            self.desk.advance(seconds, at)
            return deeds

    def sold(self) -> list[Line]:
        """What people may ask about: all that was ordered and is not gone."""
        return [line for line in self.lines.values() if line.remaining]

    def invoice_is_taken(self, box: Box, courier: str, invoice_no: str, at: int) -> bool:
        """Whether the number is on a parcel of these six months that goes to another door."""
        user = self._invoiced.get((courier, invoice_no))
        if user is None or user is box:
            return False
        recent = at - (user.invoiced_at or at) < _REUSE_MS
        here, there = box.address, user.address
        return recent and (here.name, here.base, here.detail) != (
            there.name,
            there.base,
            there.detail,
        )

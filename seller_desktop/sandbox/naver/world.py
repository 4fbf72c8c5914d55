"""The truth behind one sandbox SmartStore: its orders, their indexes, the ledger and the trade."""

from __future__ import annotations

import threading
from random import Random

from ..world.couriers import InvoiceNumbers
from ..world.shopping import Shoppers
from .history import write_history
from .ledger import Ledger
from .numbers import Numbers
from .records import Line, Order
from .service_desk import ServiceDesk
from .stories import Cast
from .time_index import TimeIndex
from .trade import Trade

_RANGE_OF_A_SHOP = 500_000
_FEWEST_BUYERS = 40
_MOST_BUYERS = 20_000


class NaverWorld:
    """One shop's world, made whole from a seed. Hold `lock` while reading or changing it.

    `now_ms` is the instant at which history ends; `tell_all` lets changes that the real feed does
    not tell of (confirm, delay, delivery, holds) move `lastChangedDate` as well; `orders_a_day`
    None is as many as a shop of that size has.
    """

    def __init__(
        self,
        *,
        seed: int,
        shop: int,
        lines: int,
        now_ms: int,
        tell_all: bool = False,
        orders_a_day: int | None = None,
    ) -> None:
        self.lock = threading.RLock()
        self.seed = seed * 1000 + shop
        self.rng = Random(self.seed)
        self.numbers = Numbers(shop)
        self.invoices = InvoiceNumbers(shop * _RANGE_OF_A_SHOP)
        buyers = min(max(lines // 2, _FEWEST_BUYERS), _MOST_BUYERS)
        self.shoppers = Shoppers(self.rng, shop, buyers)
        self.ledger = Ledger()
        self.orders: dict[str, Order] = {}
        self.lines: dict[str, Line] = {}
        self.changes = TimeIndex()
        self.paid = TimeIndex()
        self.ordered = TimeIndex()
        self._tell_all = tell_all
        self._invoice_lines: dict[tuple[str | None, str], list[Line]] = {}
        self._fill(lines, now_ms)
        self._trade = Trade(self, orders_a_day)
        self.desk = ServiceDesk(self, now_ms)

    def _fill(self, lines: int, now_ms: int) -> None:
        cast = Cast(self.rng, self.numbers, self.invoices, self.shoppers)
        for order in write_history(cast, lines, now_ms):
            self._register(order)
        everything = self.lines.values()
        self.changes.load((line.changed_at, line.line_no) for line in everything)
        self.ordered.load((line.order.ordered_at, line.line_no) for line in everything)
        self.paid.load(
            (line.order.paid_at, line.line_no)
            for line in everything
            if line.order.paid_at is not None
        )

    def _register(self, order: Order) -> None:
        self.orders[order.order_no] = order
        for line in order.lines:
            self.lines[line.line_no] = line
            if line.parcel is not None and line.parcel.invoice_no is not None:
                self.use_invoice(line, line.parcel.courier, line.parcel.invoice_no)

    def add_order(self, order: Order) -> None:
        """A new order has come in."""
        self._register(order)
        for line in order.lines:
            self.ordered.place(line.line_no, order.ordered_at)
            self.note(line)

    def note(self, line: Line) -> None:
        """The line has changed: file it anew and let people plan anew."""
        self.changes.place(line.line_no, line.changed_at)
        if line.order.paid_at is not None:
            self.paid.place(line.line_no, line.order.paid_at)
        self._trade.plan(line)

    def tell_quietly(self, line: Line, at: int) -> None:
        """A change without a type of its own; it moves `lastChangedDate` only if so switched."""
        if self._tell_all:
            line.touch(line.change_type, at)

    def tick(self, seconds: float, at: int) -> int:
        """Let people and couriers act as if so many seconds had passed, all dated `at`."""
        with self.lock:
            deeds = self._trade.advance(seconds, at)
            self.desk.advance(seconds, at)
            return deeds

    def use_invoice(self, line: Line, courier: str | None, invoice_no: str) -> None:
        """The number is now on this line's parcel."""
        self._invoice_lines.setdefault((courier, invoice_no), []).append(line)

    def invoice_is_taken(self, line: Line, courier: str | None, invoice_no: str) -> bool:
        """Whether the number is on a parcel that cannot hold this line as well."""
        users = self._invoice_lines.get((courier, invoice_no), [])
        return any(not _ships_with(user, line) for user in users)


def _ships_with(one: Line, other: Line) -> bool:
    same_door = one.order.buyer.number == other.order.buyer.number and one.address == other.address
    return one.package_no == other.package_no or same_door

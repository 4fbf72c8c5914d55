"""The truth behind one sandbox shop: its orders, the ledger and the trade."""

from __future__ import annotations

import threading
from random import Random

from ..world.couriers import InvoiceNumbers
from ..world.shopping import Shoppers
from .history import Past, write_history
from .ledger import Ledger
from .numbers import Numbers
from .records import Line, Order
from .review_history import Review, write_reviews
from .settings import Shipping
from .shelf import TAKES, Shelf
from .trade import Trade

_RANGE_OF_A_SHOP = 500_000
_FEWEST_BUYERS = 40
_MOST_BUYERS = 20_000


class WooWorld:
    """One shop's world, made whole from a seed. Hold `lock` while reading or changing it.

    `now_ms` is the instant at which history ends; `shipping` is where invoice numbers are kept.
    """

    def __init__(
        self,
        *,
        seed: int,
        shop: int,
        lines: int,
        now_ms: int,
        currency: str = "KRW",
        shipping: Shipping = Shipping.TRACKING,
        orders_a_day: int | None = None,
    ) -> None:
        self.lock = threading.RLock()
        self.seed = seed * 1000 + 500 + shop
        self.rng = Random(self.seed)
        self.numbers = Numbers(shop)
        self.invoices = InvoiceNumbers(shop * _RANGE_OF_A_SHOP + 250_000)
        buyers = min(max(lines // 2, _FEWEST_BUYERS), _MOST_BUYERS)
        self.shoppers = Shoppers(self.rng, shop, buyers)
        self.currency = currency
        self.shipping = shipping
        self.ledger = Ledger()
        self.orders: dict[int, Order] = {}
        self.lines: dict[str, Line] = {}
        past = Past(
            self.rng, self.numbers, self.invoices, self.shoppers, currency, shipping, now_ms
        )
        for order in write_history(past, lines):
            self._register(order)
            order.took_stock = order.status in TAKES
        products = self.shoppers.products
        self.shelf = Shelf(self.seed, products, now_ms)
        self.reviews: list[Review] = write_reviews(
            self.seed, products, self.shoppers.people, lines, now_ms
        )
        self._trade = Trade(self, orders_a_day)

    def _register(self, order: Order) -> None:
        self.orders[order.order_id] = order
        for line in order.lines:
            self.lines[line.line_no] = line

    def add_order(self, order: Order) -> None:
        """A new order has come in."""
        self._register(order)
        self.shelf.settle(order)
        self._trade.plan(order)

    def note(self, order: Order) -> None:
        """The order has changed: people plan anew, and its goods are taken or given back."""
        self.shelf.settle(order)
        self._trade.plan(order)

    def tick(self, seconds: float, at: int) -> int:
        """Let people act as if so many seconds had passed, all dated `at`."""
        with self.lock:
            return self._trade.advance(seconds, at)

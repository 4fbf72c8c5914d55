"""The truth behind one sandbox shop: its orders, the ledger, and the people who trade."""

from __future__ import annotations

import threading
from random import Random

from seller_desktop.sandbox.world.agenda import Agenda
from seller_desktop.sandbox.world.couriers import InvoiceNumbers
from seller_desktop.sandbox.world.deadlines import due_after
from seller_desktop.sandbox.world.shopping import Shoppers
from seller_desktop.sandbox.world.timeline import HOUR_MS

from .deeds import Deed, Plan, do, next_deed, next_of_seller
from .ledger import Ledger
from .records import Line, Order

_MINUTE_MS = 60_000
_RANGE_OF_A_SHOP = 500_000
_FIRST_NUMBER = 900_000_000_000_000_000
_OLDEST_HOURS = 1900
_ORDERS_A_DAY = 60
_SIZES = (1, 1, 1, 1, 2, 2, 3)


class KioskWorld:
    """One shop's world, made whole from a seed. Hold `lock` while reading or changing it.

    `now_ms` is the instant at which history ends.
    """

    def __init__(self, *, seed: int, shop: int, lines: int, now_ms: int) -> None:
        self.lock = threading.RLock()
        self.seed = seed * 1000 + 900 + shop
        self.rng = Random(self.seed)
        self.invoices = InvoiceNumbers(shop * _RANGE_OF_A_SHOP + 375_000)
        self.ledger = Ledger()
        self.orders: dict[int, Order] = {}
        self.lines: dict[str, Line] = {}
        self._number = _FIRST_NUMBER + shop * 1_000_000_000_000
        self._shoppers = Shoppers(self.rng, shop, min(max(lines // 2, 40), 20_000))
        self._write_history(lines, now_ms)
        self._trade = _Trade(self)

    def next_number(self) -> int:
        """A number nobody has, beyond what a float can hold."""
        self._number += 7
        return self._number

    def note(self, line: Line) -> None:
        """The line has changed: what was planned for it is forgotten, and people plan anew."""
        self._trade.plan(line)

    def tick(self, seconds: float, at: int) -> int:
        """Let people act as if so many seconds had passed, all dated `at`. Returns how many did."""
        with self.lock:
            return self._trade.advance(seconds, at)

    def invoice_is_taken(self, line: Line, invoice_no: str) -> bool:
        """Whether the number is on a parcel to somebody else."""
        users = (other for other in self.lines.values() if other.invoice_no == invoice_no)
        return any(user.order is not line.order for user in users)

    def take_order(self, at: int) -> None:
        """A new order has come in."""
        for line in self._place_order(at, self.rng.choice(_SIZES)).lines:
            self.note(line)

    def _place_order(self, at: int, size: int) -> Order:
        basket = self._shoppers.basket(self.rng, size)
        order = Order(self.next_number(), at, basket.buyer, basket.address, basket.memo)
        for item in basket.items:
            line = Line(self.next_number(), order, item, at, due_after(at, 2))
            order.lines.append(line)
            self.lines[str(line.number)] = line
        self.orders[order.number] = order
        return order

    # History: the same people and a diligent seller, in the time before the start.

    def _write_history(self, lines: int, now_ms: int) -> None:
        end = now_ms - _MINUTE_MS
        sizes = []
        while lines > 0:
            sizes.append(min(self.rng.choice(_SIZES), lines))
            lines -= sizes[-1]
        ages = sorted((self.rng.random() ** 3 * _OLDEST_HOURS for _ in sizes), reverse=True)
        for size, age in zip(sizes, ages, strict=True):
            for line in self._place_order(end - int(age * HOUR_MS), size).lines:
                self._live(line, end)

    def _live(self, line: Line, end: int) -> None:
        """Let everything happen to the line that happened before the end."""
        while True:
            plans = (next_deed(self.seed, line), next_of_seller(self.seed, line))
            known = [plan for plan in plans if plan is not None]
            if not known:
                return
            deed, hours = min(known, key=lambda plan: plan[1])
            at = line.changed_at + int(hours * HOUR_MS)
            if at > end:
                return
            do(self, line, deed, at)


class _Trade(Agenda[Line, Deed]):
    """Trade: it decides what happens; the server's clock dates it and is never moved."""

    def __init__(self, world: KioskWorld) -> None:
        super().__init__(world.rng, _ORDERS_A_DAY)
        self._world = world
        self.start(world.lines.values())

    def next_deed(self, subject: Line) -> Plan | None:
        return next_deed(self._world.seed, subject)

    def act(self, subject: Line, deed: Deed, at: int) -> None:
        do(self._world, subject, deed, at)
        self.plan(subject)

    def take_order(self, at: int) -> None:
        self._world.take_order(at)

"""The truth behind one sandbox shop: its orders, the ledger, and the people who trade."""

from __future__ import annotations

import heapq
import threading
from math import log
from random import Random

from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.sandbox.world.couriers import InvoiceNumbers
from seller_desktop.sandbox.world.deadlines import due_after
from seller_desktop.sandbox.world.shopping import Shoppers

from .deeds import Deed, do, next_deed, next_of_seller
from .ledger import Ledger
from .records import Line, Order

_HOUR_MS = 3_600_000
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
        self._agenda: list[tuple[int, int, str, int, Deed | None]] = []
        self._trade_now = 0
        self._entries = 0
        self._write_history(lines, now_ms)
        self._expect_order()

    def next_number(self) -> int:
        """A number nobody has, beyond what a float can hold."""
        self._number += 7
        return self._number

    def note(self, line: Line) -> None:
        """The line has changed: what was planned for it is forgotten, and people plan anew."""
        line.plan += 1
        plan = next_deed(self.seed, line)
        if plan is not None:
            self._put(int(plan[1] * _HOUR_MS), str(line.number), line.plan, plan[0])

    def tick(self, seconds: float, at: int) -> int:
        """Let people act as if so many seconds had passed, all dated `at`. Returns how many did."""
        with self.lock:
            return self._advance(int(seconds * 1000), at)

    def invoice_is_taken(self, line: Line, invoice_no: str) -> bool:
        """Whether the number is on a parcel to somebody else."""
        users = (other for other in self.lines.values() if other.invoice_no == invoice_no)
        return any(user.order is not line.order for user in users)

    # Trade: it decides what happens; the server's clock dates it and is never moved.

    def _advance(self, span_ms: int, at: int) -> int:
        end = self._trade_now + span_ms
        deeds = 0
        while self._agenda and self._agenda[0][0] <= end:
            self._trade_now, _, number, plan, deed = heapq.heappop(self._agenda)
            if deed is None:
                for line in self._place_order(at, self.rng.choice(_SIZES)).lines:
                    self.note(line)
                self._expect_order()
            elif self.lines[number].plan == plan:
                do(self, self.lines[number], deed, at)
                self.note(self.lines[number])
            else:
                continue
            deeds += 1
        self._trade_now = end
        return deeds

    def _put(self, delay_ms: int, number: str, plan: int, deed: Deed | None) -> None:
        self._entries += 1
        entry = (self._trade_now + delay_ms, self._entries, number, plan, deed)
        heapq.heappush(self._agenda, entry)

    def _expect_order(self) -> None:
        gap = -log(1 - self.rng.random()) * DAY_MS / _ORDERS_A_DAY
        self._put(int(gap) + 1, "", 0, None)

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
            for line in self._place_order(end - int(age * _HOUR_MS), size).lines:
                self._live(line, end)
                self.note(line)

    def _live(self, line: Line, end: int) -> None:
        """Let everything happen to the line that happened before the end."""
        while True:
            plans = (next_deed(self.seed, line), next_of_seller(self.seed, line))
            known = [plan for plan in plans if plan is not None]
            if not known:
                return
            deed, hours = min(known, key=lambda plan: plan[1])
            at = line.changed_at + int(hours * _HOUR_MS)
            if at > end:
                return
            do(self, line, deed, at)

"""The shop's trade going on: who does what when, in trade time.

Trade time passes by `advance` alone. It decides what happens; every change is dated with the
server's clock, which is never moved.
"""

from __future__ import annotations

import heapq
from math import log
from typing import TYPE_CHECKING

from .checkout import place_order
from .deeds import DEEDS
from .intentions import Deed, next_deed
from .records import Line
from .timeline import HOUR_MS

if TYPE_CHECKING:
    from .world import CoupangWorld

_DAY_MS = 24 * HOUR_MS
_MIN_ORDERS_A_DAY = 100
_MAX_ORDERS_A_DAY = 400
_LINES_PER_DAILY_ORDER = 20


class Trade:
    """The agenda of one shop's people and couriers."""

    def __init__(self, world: CoupangWorld, orders_a_day: int | None = None) -> None:
        self._world = world
        self._now = 0
        self._agenda: list[tuple[int, int, str, int, Deed]] = []
        self._entries = 0
        wish = len(world.lines) // _LINES_PER_DAILY_ORDER
        self._orders_a_day = orders_a_day or min(max(wish, _MIN_ORDERS_A_DAY), _MAX_ORDERS_A_DAY)
        for line in world.lines.values():
            self.plan(line)
        self._expect_order()

    def plan(self, line: Line) -> None:
        """Note what will happen to the line next; what was noted before is forgotten."""
        line.plan += 1
        plan = next_deed(self._world.seed, line)
        if plan is not None:
            self._put(int(plan[1] * HOUR_MS), line.line_no, line.plan, plan[0])

    def advance(self, seconds: float, at: int) -> int:
        """Let so many seconds of trade pass; changes are dated `at`. Returns how many deeds."""
        end = self._now + int(seconds * 1000)
        deeds = 0
        while self._agenda and self._agenda[0][0] <= end:
            self._now, _, line_no, plan, deed = heapq.heappop(self._agenda)
            if deed is Deed.ORDER:
                self._take_order(at)
                self._expect_order()
            elif not self._act(self._world.lines[line_no], plan, deed, at):
                continue
            deeds += 1
        self._now = end
        return deeds

    def _put(self, delay_ms: int, line_no: str, plan: int, deed: Deed) -> None:
        self._entries += 1
        due = self._now + delay_ms
        heapq.heappush(self._agenda, (due, self._entries, line_no, plan, deed))

    def _expect_order(self) -> None:
        gap = -log(1 - self._world.rng.random()) * _DAY_MS / self._orders_a_day
        self._put(int(gap) + 1, "", 0, Deed.ORDER)

    def _act(self, line: Line, plan: int, deed: Deed, at: int) -> bool:
        if plan != line.plan:
            return False
        before = [_position(each) for each in line.order.lines]
        DEEDS[deed](self._world, line, at)
        for each, old in zip(line.order.lines, before, strict=True):
            if _position(each) != old or each is line:
                self.plan(each)
        return True

    def _take_order(self, at: int) -> None:
        world = self._world
        size = world.rng.choice((1, 1, 1, 1, 2, 2, 3))
        world.add_order(place_order(world.rng, world.numbers, world.shoppers, size, at))


def _position(line: Line) -> tuple[object, ...]:
    """What a line's next deed depends on."""
    receipt, exchange = line.open_receipt, line.open_exchange
    return (
        line.box.status,
        line.box.address,
        line.remaining,
        line.kept_at,
        receipt and (receipt.receipt_no, receipt.status, receipt.invoice_no),
        exchange and (exchange.exchange_no, exchange.status, exchange.invoice_no),
    )

"""The shop's trade going on: who does what when, in trade time.

Trade time passes by `advance` alone. It decides what happens; every change is dated with the
server's clock, which is never moved.
"""

from __future__ import annotations

import heapq
from enum import StrEnum
from math import log
from typing import TYPE_CHECKING

from ..world.chance import chance
from . import moves, words
from .checkout import place_order
from .records import Order
from .wire import DAY_MS, HOUR_MS

if TYPE_CHECKING:
    from .world import WooWorld

_MIN_ORDERS_A_DAY = 30
_MAX_ORDERS_A_DAY = 300
_LINES_PER_DAILY_ORDER = 12
_LONGEST_CHECKOUT_MS = 15_000


class Deed(StrEnum):
    """One thing people do by themselves."""

    ORDER = "order"
    PAY = "pay"
    EXPIRE = "expire"
    MOVE = "move"
    REFUND_PIECE = "refund_piece"
    RETURN = "return"
    TRASH = "trash"
    DELETE = "delete"


class Trade:
    """The agenda of one shop's people."""

    def __init__(self, world: WooWorld, orders_a_day: int | None = None) -> None:
        self._world = world
        self._now = 0
        self._agenda: list[tuple[int, int, int, int, Deed]] = []
        self._entries = 0
        wish = len(world.lines) // _LINES_PER_DAILY_ORDER
        self._orders_a_day = orders_a_day or min(max(wish, _MIN_ORDERS_A_DAY), _MAX_ORDERS_A_DAY)
        for order in world.orders.values():
            self.plan(order)
        self._expect_order()

    def plan(self, order: Order) -> None:
        """Note what will happen to the order next; what was noted before is forgotten."""
        order.plan += 1
        plan = next_deed(self._world.seed, order)
        if plan is not None:
            self._put(int(plan[1] * HOUR_MS), order.order_id, order.plan, plan[0])

    def advance(self, seconds: float, at: int) -> int:
        """Let so many seconds of trade pass; changes are dated `at`. Returns how many deeds."""
        end = self._now + int(seconds * 1000)
        deeds = 0
        while self._agenda and self._agenda[0][0] <= end:
            self._now, _, order_id, plan, deed = heapq.heappop(self._agenda)
            if deed is Deed.ORDER:
                self._take_order(at)
                self._expect_order()
            elif not self._act(self._world.orders[order_id], plan, deed, at):
                continue
            deeds += 1
        self._now = end
        return deeds

    def _put(self, delay_ms: int, order_id: int, plan: int, deed: Deed) -> None:
        self._entries += 1
        heapq.heappush(self._agenda, (self._now + delay_ms, self._entries, order_id, plan, deed))

    def _expect_order(self) -> None:
        gap = -log(1 - self._world.rng.random()) * DAY_MS / self._orders_a_day
        self._put(int(gap) + 1, 0, 0, Deed.ORDER)

    def _act(self, order: Order, plan: int, deed: Deed, at: int) -> bool:
        if plan != order.plan:
            return False
        _do(self._world, order, deed, at)
        self._world.shelf.settle(order)
        self.plan(order)
        return True

    def _take_order(self, at: int) -> None:
        world, rng = self._world, self._world.rng
        by_transfer = rng.random() < 0.1
        size = rng.choice((1, 1, 1, 1, 2, 2, 3))
        placed_at = at if by_transfer else at - rng.randrange(_LONGEST_CHECKOUT_MS)
        basket = world.shoppers.basket(rng, size)
        order = place_order(
            world.numbers, basket, placed_at, world.currency, by_transfer=by_transfer
        )
        if not by_transfer:
            moves.pay(order, at)
        world.add_order(order)


def next_deed(seed: int, order: Order) -> tuple[Deed, float] | None:
    """What people do next and in how many hours; None while the order waits for the seller."""
    mood, when = (chance(seed, str(order.order_id), f"{word} {order.status}") for word in _ASKED)
    if order.status in (words.PENDING, words.ON_HOLD) and order.paid_at is None:
        return (Deed.PAY, 0.2 + 12 * when) if mood < 0.85 else (Deed.EXPIRE, 72)
    if order.status == words.PROCESSING and not order.refunds:
        if mood < 0.03:
            return Deed.REFUND_PIECE, 0.3 + 20 * when
        return (Deed.MOVE, 0.1 + 6 * when) if mood > 0.97 and order.plan < 3 else None
    if order.status == words.COMPLETED and not order.refunds and mood < 0.05:
        return Deed.RETURN, 40 + 100 * when
    if order.status in (words.CANCELLED, words.FAILED) and mood < 0.2:
        return Deed.TRASH, 30 + 200 * when
    if order.status == words.TRASH:
        return Deed.DELETE, 30 * 24
    return None


_ASKED = ("mood", "when")


def _do(world: WooWorld, order: Order, deed: Deed, at: int) -> None:
    if deed is Deed.PAY:
        moves.pay(order, at)
    elif deed is Deed.EXPIRE:
        moves.set_status(order, words.CANCELLED, at)
    elif deed is Deed.MOVE:
        order.address = world.shoppers.new_address(world.rng, order.address)
        moves.touch(order, at)
    elif deed is Deed.TRASH:
        order.status = words.TRASH
        moves.touch(order, at)
    elif deed is Deed.DELETE:
        order.status = words.DELETED
    else:
        parts = moves.parts_left(order)[: 1 if deed is Deed.REFUND_PIECE else None]
        whole = deed is Deed.RETURN or len(parts) == len(order.lines)
        amount = order.refundable if whole else sum(part.total for part in parts)
        moves.refund(order, world.numbers.post(), at, amount, "고객 요청", parts)

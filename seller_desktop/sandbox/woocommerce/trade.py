"""The shop's trade going on: who does what when, in trade time."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from ..world.agenda import Agenda, usual_trade
from ..world.chance import chance
from . import moves, words
from .checkout import place_order
from .records import Order

if TYPE_CHECKING:
    from .world import WooWorld

_MIN_ORDERS_A_DAY = 30
_MAX_ORDERS_A_DAY = 300
_LINES_PER_DAILY_ORDER = 12
_LONGEST_CHECKOUT_MS = 15_000


class Deed(StrEnum):
    """One thing people do by themselves."""

    PAY = "pay"
    EXPIRE = "expire"
    MOVE = "move"
    REFUND_PIECE = "refund_piece"
    RETURN = "return"
    TRASH = "trash"
    DELETE = "delete"


class Trade(Agenda[Order, Deed]):
    """The agenda of one shop's people."""

    def __init__(self, world: WooWorld, orders_a_day: int | None = None) -> None:
        usual = usual_trade(
            len(world.lines), _LINES_PER_DAILY_ORDER, _MIN_ORDERS_A_DAY, _MAX_ORDERS_A_DAY
        )
        super().__init__(world.rng, orders_a_day or usual)
        self._world = world
        self.start(world.orders.values())

    def next_deed(self, subject: Order) -> tuple[Deed, float] | None:
        return next_deed(self._world.seed, subject)

    def act(self, subject: Order, deed: Deed, at: int) -> None:
        _do(self._world, subject, deed, at)
        self._world.shelf.settle(subject)
        self.plan(subject)

    def take_order(self, at: int) -> None:
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

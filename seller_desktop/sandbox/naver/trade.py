"""The shop's trade going on: who does what when, in trade time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..world.agenda import Agenda, usual_trade
from . import lifecycle
from .checkout import place_order
from .deeds import DEEDS
from .intentions import Deed, Plan, next_deed
from .records import Line

if TYPE_CHECKING:
    from .world import NaverWorld

_MIN_ORDERS_A_DAY = 100
_MAX_ORDERS_A_DAY = 400
_LINES_PER_DAILY_ORDER = 20
_LONGEST_CHECKOUT_MS = 15_000


class Trade(Agenda[Line, Deed]):
    """The agenda of one shop's people and couriers."""

    def __init__(self, world: NaverWorld, orders_a_day: int | None = None) -> None:
        usual = usual_trade(
            len(world.lines), _LINES_PER_DAILY_ORDER, _MIN_ORDERS_A_DAY, _MAX_ORDERS_A_DAY
        )
        super().__init__(world.rng, orders_a_day or usual)
        self._world = world
        self.start(world.lines.values())

    def next_deed(self, subject: Line) -> Plan | None:
        return next_deed(self._world.seed, subject)

    def act(self, subject: Line, deed: Deed, at: int) -> None:
        before = [_position(each) for each in subject.order.lines]
        DEEDS[deed](self._world, subject, at)
        for each, old in zip(subject.order.lines, before, strict=True):
            if _position(each) != old or each is subject:
                self._world.note(each)

    def take_order(self, at: int) -> None:
        rng = self._world.rng
        by_transfer = rng.random() < 0.1
        gift = not by_transfer and rng.random() < 0.04
        size = 1 if gift else rng.choice((1, 1, 1, 1, 2, 2, 3))
        order = place_order(
            rng,
            self._world.numbers,
            self._world.shoppers.basket(rng, size),
            at if by_transfer else at - rng.randrange(_LONGEST_CHECKOUT_MS),
            gift=gift,
            by_transfer=by_transfer,
        )
        if not by_transfer:
            for line in order.lines:
                lifecycle.pay(line, at)
        self._world.add_order(order)


def _position(line: Line) -> tuple[object, ...]:
    """What a line's next deed depends on."""
    claim = line.last_claim
    return (
        line.status,
        line.place_status,
        line.gift_status,
        line.address,
        len(line.claims),
        claim and claim.status,
    )

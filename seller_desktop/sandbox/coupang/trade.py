"""The shop's trade going on: who does what when, in trade time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..world.agenda import Agenda, usual_trade
from .checkout import place_order
from .deeds import DEEDS
from .intentions import Deed, Plan, next_deed
from .records import Line

if TYPE_CHECKING:
    from .world import CoupangWorld

_MIN_ORDERS_A_DAY = 100
_MAX_ORDERS_A_DAY = 400
_LINES_PER_DAILY_ORDER = 20


class Trade(Agenda[Line, Deed]):
    """The agenda of one shop's people and couriers."""

    def __init__(self, world: CoupangWorld, orders_a_day: int | None = None) -> None:
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
                self.plan(each)

    def take_order(self, at: int) -> None:
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

"""Pasts of orders of which something comes back: returns and exchanges at every stage."""

from __future__ import annotations

from ..world.timeline import Timeline
from . import claim_moves
from .records import Exchange, Order, Receipt
from .stories import Cast, arrive, at_least

_RETURN_WISHES = ("CHANGEMIND", "DAMAGED", "INACCURATE", "DEFECT", "WRONGDELIVERY")
_EXCHANGE_WISHES = ("DIFFERENTOPT", "DAMAGED", "DEFECT", "WRONGDELIVERY")


def _ask(cast: Cast, order: Order, time: Timeline, pieces: int | None = None) -> Receipt:
    line = order.lines[0]
    if pieces is not None:
        at_least(line, pieces + 1)
    arrive(cast, order, time)
    return claim_moves.ask_return(
        cast.numbers.claim(),
        [(line, pieces or line.remaining)],
        time.step(0.5, 40),
        cast.rng.choice(_RETURN_WISHES),
    )


def ask_return(cast: Cast, order: Order, time: Timeline) -> None:
    """The buyer wants to give one line back."""
    _ask(cast, order, time)


def ask_return_of_part(cast: Cast, order: Order, time: Timeline) -> None:
    """The buyer wants to give one piece back."""
    _ask(cast, order, time, 1)


def ask_return_of_all(cast: Cast, order: Order, time: Timeline) -> None:
    """One request for every line of a box."""
    arrive(cast, order, time)
    entries = [(line, line.remaining) for line in order.boxes[0].lines]
    reason = cast.rng.choice(_RETURN_WISHES)
    claim_moves.ask_return(cast.numbers.claim(), entries, time.step(0.5, 40), reason)


def collect_return(cast: Cast, order: Order, time: Timeline) -> None:
    """A courier is fetching it."""
    receipt = _ask(cast, order, time)
    claim_moves.fetch(receipt, *cast.parcel(), time.step(3, 20))


def _taken_in(cast: Cast, order: Order, time: Timeline, pieces: int | None = None) -> Receipt:
    receipt = _ask(cast, order, time, pieces)
    claim_moves.fetch(receipt, *cast.parcel(), time.step(3, 20))
    claim_moves.take_in(receipt, time.step(20, 60))
    return receipt


def take_in_return(cast: Cast, order: Order, time: Timeline) -> None:
    """It is back, and the seller has said so."""
    _taken_in(cast, order, time)


def dispute_return(cast: Cast, order: Order, time: Timeline) -> None:
    """Seller and buyer disagree; Coupang looks into it."""
    claim_moves.ask_coupang(_taken_in(cast, order, time), time.step(1, 20))


def withdraw_return(cast: Cast, order: Order, time: Timeline) -> None:
    """The buyer keeps it after all."""
    claim_moves.withdraw(_ask(cast, order, time), time.step(1, 30))


def give_back_part(cast: Cast, order: Order, time: Timeline) -> None:
    """One piece was given back; the box stays."""
    claim_moves.approve(_taken_in(cast, order, time, 1), time.step(1, 20))


def give_back(cast: Cast, order: Order, time: Timeline) -> None:
    """Everything was given back: the boxes vanish."""
    arrive(cast, order, time)
    entries = [(line, line.remaining) for line in order.lines]
    reason = cast.rng.choice(_RETURN_WISHES)
    receipt = claim_moves.ask_return(cast.numbers.claim(), entries, time.step(1, 40), reason)
    claim_moves.fetch(receipt, *cast.parcel(), time.step(3, 20))
    claim_moves.take_in(receipt, time.step(20, 60))
    claim_moves.approve(receipt, time.step(1, 20), "CS_CONFIRM")


def _swap(cast: Cast, order: Order, time: Timeline) -> Exchange:
    arrive(cast, order, time)
    line = order.lines[0]
    return claim_moves.ask_exchange(
        cast.numbers.claim(),
        line,
        line.remaining,
        time.step(0.5, 40),
        cast.rng.choice(_EXCHANGE_WISHES),
        cast.numbers.box(),
    )


def ask_exchange(cast: Cast, order: Order, time: Timeline) -> None:
    """The buyer wants another one."""
    _swap(cast, order, time)


def _fetched(cast: Cast, order: Order, time: Timeline) -> Exchange:
    exchange = _swap(cast, order, time)
    claim_moves.fetch_exchange(exchange, *cast.parcel(), time.step(3, 20))
    return exchange


def collect_exchange(cast: Cast, order: Order, time: Timeline) -> None:
    """A courier is fetching the first one."""
    _fetched(cast, order, time)


def _in_hand(cast: Cast, order: Order, time: Timeline) -> Exchange:
    exchange = _fetched(cast, order, time)
    at = time.step(20, 60)
    claim_moves.take_in_exchange(exchange, at, at)
    return exchange


def take_in_exchange(cast: Cast, order: Order, time: Timeline) -> None:
    """The first one is back."""
    _in_hand(cast, order, time)


def send_again(cast: Cast, order: Order, time: Timeline) -> None:
    """The replacement is on the road."""
    claim_moves.send_again(_in_hand(cast, order, time), *cast.parcel(), time.step(1, 20))


def swap(cast: Cast, order: Order, time: Timeline) -> None:
    """The replacement has arrived."""
    exchange = _in_hand(cast, order, time)
    claim_moves.send_again(exchange, *cast.parcel(), time.step(1, 20))
    claim_moves.finish_exchange(exchange, time.step(16, 40))


def refuse_exchange(cast: Cast, order: Order, time: Timeline) -> None:
    """Sold out: there is no other one."""
    claim_moves.refuse_exchange(_swap(cast, order, time), "SOLDOUT", time.step(1, 20))


def withdraw_exchange(cast: Cast, order: Order, time: Timeline) -> None:
    """The buyer keeps it after all."""
    claim_moves.withdraw_exchange(_swap(cast, order, time), time.step(1, 20))

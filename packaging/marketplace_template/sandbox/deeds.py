"""What people do next to a line, and in how many hours; fixed by the seed, not by calls."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from seller_desktop.sandbox.world.chance import chance
from seller_desktop.sandbox.world.couriers import favourite_courier

from . import moves, words
from .records import Line

if TYPE_CHECKING:
    from .world import KioskWorld

_REASONS = ("단순변심", "다른 상품 주문", "배송 지연")


class Deed(StrEnum):
    """One thing somebody does. The last three are the seller's own, in the past only."""

    ASK = "ask"
    TAKE_BACK = "take_back"
    MOVE = "move"
    ARRIVE = "arrive"
    CLOSE = "close"
    ACCEPT = "accept"
    SEND = "send"
    ANSWER = "answer"


Plan = tuple[Deed, float]
"""A deed and the hours until then."""

_ON_THE_WAY = {
    words.SENT: (Deed.MOVE, 2.0, 8.0),
    words.MOVING: (Deed.ARRIVE, 10.0, 40.0),
    words.ARRIVED: (Deed.CLOSE, 100.0, 192.0),
}
_BY_SELLER = {
    words.PAID: (Deed.ACCEPT, 2.0, 40.0),
    words.ACCEPTED: (Deed.SEND, 2.0, 50.0),
}


def next_deed(seed: int, line: Line) -> Plan | None:
    """What buyer or courier will do; None where they wait for the seller."""
    mood, when = (_chance(seed, line, question) for question in ("mood", "when"))
    if line.asked:
        return (Deed.TAKE_BACK, 5 + 30 * when) if mood < 0.15 else None
    if line.status in _ON_THE_WAY:
        deed, low, high = _ON_THE_WAY[line.status]
        return deed, low + (high - low) * when
    waits = line.status in _BY_SELLER and line.request is None
    return (Deed.ASK, 0.5 + 20 * when) if waits and mood < 0.2 else None


def next_of_seller(seed: int, line: Line) -> Plan | None:
    """What the seller did in the past; in the present the calls do it."""
    when = _chance(seed, line, "seller")
    if line.asked:
        return Deed.ANSWER, 20 + 100 * when
    if line.status not in _BY_SELLER:
        return None
    deed, low, high = _BY_SELLER[line.status]
    return deed, low + (high - low) * when


def do(world: KioskWorld, line: Line, deed: Deed, at: int) -> None:
    """Let it happen at an instant."""
    if deed is Deed.ASK:
        moves.ask(line, at, world.next_number(), world.rng.choice(_REASONS))
    elif deed is Deed.TAKE_BACK:
        moves.answer(line, at, words.TAKEN_BACK)
    elif deed is Deed.ANSWER:
        granted = _chance(world.seed, line, "granted") < 0.7
        moves.answer(line, at, words.GRANTED if granted else words.TURNED_DOWN)
    elif deed is Deed.ACCEPT:
        moves.accept(line, at)
    elif deed is Deed.SEND:
        courier = favourite_courier(world.rng)
        moves.send(line, at, words.COURIERS[courier], world.invoices.take(courier))
    else:
        moves.carry(line, at, _AFTER[deed])


_AFTER = {Deed.MOVE: words.MOVING, Deed.ARRIVE: words.ARRIVED, Deed.CLOSE: words.CLOSED}


def _chance(seed: int, line: Line, question: str) -> float:
    state = line.request.state if line.request else ""
    return chance(seed, str(line.number), f"{question} {line.status} {state}")

"""What a run of many seeds must have met: a fault or a state that never occurs tests nothing."""

from __future__ import annotations

from collections import Counter

from seller_desktop.domain.action import DESK_VERBS, ActionState, Verb
from seller_desktop.marketplaces.naver.marketplace import Naver
from seller_desktop.sandbox.faults import FAULT_NAMES

from .weather import DISK, MACHINE, RESTORED, WIRE

_S = ActionState
MOVES: dict[str, frozenset[ActionState]] = {
    "": frozenset({_S.READY}),
    _S.READY: frozenset(
        {_S.SENDING, _S.HELD, _S.PARKED, _S.DONE, _S.REJECTED, _S.SUPERSEDED, _S.CANCELLED}
    ),
    _S.HELD: frozenset({_S.READY, _S.SUPERSEDED, _S.CANCELLED}),
    _S.SENDING: frozenset({_S.DONE, _S.REJECTED, _S.UNKNOWN, _S.READY}),
    _S.UNKNOWN: frozenset({_S.DONE, _S.REJECTED, _S.READY, _S.PARKED}),
    _S.PARKED: frozenset({_S.READY, _S.DONE, _S.CANCELLED}),
}
"""The moves of `design.md` 5, written down a second time: the program's own list is on trial."""

_MIXED_ONLY = (Verb.ANSWER, Verb.ACKNOWLEDGE, Verb.NOTE)
"""What the seller asks for in towns of three marketplaces alone."""

FAULTS = (*WIRE, *DISK, *MACHINE, RESTORED, *FAULT_NAMES)


def expected() -> frozenset[str]:
    """Everything a long run must have reached at least once."""
    moves = {f"move {old or 'new'} -> {new}" for old, news in MOVES.items() for new in news}
    faults = {f"fault {name}" for name in FAULTS}
    verbs = {f"sent {verb}" for verb in (*(Naver().facts.verbs.keys() - DESK_VERBS), *_MIXED_ONLY)}
    return frozenset(moves | faults | verbs)


def missing(reached: Counter[str]) -> list[str]:
    """What was never reached."""
    return sorted(name for name in expected() if not reached[name])

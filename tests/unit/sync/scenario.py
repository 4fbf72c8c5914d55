"""What may happen to an outbox: a stored state, perturbed by the marketplace and by the seller."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from seller_desktop.domain.action import Verb
from seller_desktop.domain.claim import ClaimState
from seller_desktop.domain.order import LineStatus


class Fate(StrEnum):
    """What becomes of one send."""

    TAKEN = "taken"
    LOST_BEFORE = "lost before the effect"
    LOST_AFTER = "lost after the effect"
    CRASHED = "the program died after the effect"
    DARK = "lost, and the line is not shown for a while"
    LATE = "lost, the effect comes late"
    REFUSED = "refused"
    REFUSED_BUT_DONE = "refused since it is done already"
    NOT_TAKEN = "certainly not taken"


class Event(StrEnum):
    """What the marketplace does to a line."""

    ASKED_TO_CANCEL = "asked to cancel"
    WITHDRAWN = "withdrawn"
    GRANTED = "granted"
    MOVED_HOUSE = "address changed"
    OTHER_OPTION = "option changed"
    FEWER = "partly cancelled"
    SENT_ELSEWHERE = "dispatched elsewhere"
    BACK_TO_PAID = "status gone backwards"
    CLOSED = "purchase confirmed"
    HIDDEN = "not shown for a while"


class Gesture(StrEnum):
    """What the seller does about an action."""

    CANCEL = "cancel"
    RETRY = "send again"
    SETTLE = "it was sent"
    RELEASE = "send all the same"


CHANGES: Mapping[Event, Mapping[str, object]] = {
    Event.OTHER_OPTION: {"option": "색상: 차콜"},
    Event.FEWER: {"quantity": 1},
    Event.CLOSED: {"status": LineStatus.PURCHASE_CONFIRMED},
    Event.BACK_TO_PAID: {"status": LineStatus.PAID},
    Event.SENT_ELSEWHERE: {"status": LineStatus.IN_TRANSIT, "courier": "cj", "invoice_no": "999"},
}
ENDS = {Event.WITHDRAWN: ClaimState.WITHDRAWN, Event.GRANTED: ClaimState.DONE}


@dataclass(frozen=True, slots=True)
class Scenario:
    """One stored state, perturbed by the marketplace and by the seller without their meeting.

    `asked` are (verb, lines) in the order of asking; `news` and `gestures` (second, place, what);
    `fates` the outcome of the n-th attempt of an action, by (place, n).
    """

    accepted: tuple[bool, ...]
    asked: tuple[tuple[Verb, tuple[int, ...]], ...]
    news: tuple[tuple[int, int, Event], ...] = ()
    gestures: tuple[tuple[int, int, Gesture], ...] = ()
    fates: Mapping[tuple[int, int], Fate] = field(default_factory=dict)

"""Actions: what the seller asked for, one verb on one unit, and the only moves there are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verb(StrEnum):
    """What a seller can ask of a marketplace."""

    CONFIRM = "confirm"
    DISPATCH = "dispatch"
    DELAY = "delay"
    CANCEL = "cancel"
    APPROVE = "approve"
    REJECT = "reject"
    HOLD = "hold"
    RELEASE = "release"
    COLLECTED = "collected"
    REDELIVER = "redeliver"
    CHANGE_INVOICE = "change_invoice"
    NOTE = "note"
    ANSWER = "answer"
    ACKNOWLEDGE = "acknowledge"
    REPLY = "reply"
    SET_STOCK = "set_stock"


CLAIM_VERBS = frozenset(
    {Verb.APPROVE, Verb.REJECT, Verb.HOLD, Verb.RELEASE, Verb.COLLECTED, Verb.REDELIVER}
)
"""Verbs whose unit is a claim."""

DESK_VERBS = frozenset({Verb.ANSWER, Verb.ACKNOWLEDGE, Verb.REPLY, Verb.SET_STOCK})
"""Verbs about inquiries, reviews and options: no order line is touched."""

IRREVERSIBLE_VERBS = frozenset(Verb) - {Verb.CONFIRM, Verb.HOLD, Verb.RELEASE, Verb.SET_STOCK}
"""No marketplace takes these back: the desktop gives them an undo window before sending."""


def order_counts(earlier: Verb, later: Verb) -> bool:
    """Whether the order of asking counts between two verbs on one line. A note changes nothing of
    the line: what became of it holds nothing up, and notes keep their order among themselves."""
    return (earlier is Verb.NOTE) == (later is Verb.NOTE)


class RetryClass(StrEnum):
    """What may follow an unknown outcome of which two fresh reads show no effect."""

    REPEAT_SAFE = "repeat_safe"
    VERIFY_FIRST = "verify_first"
    NO_READ_BACK = "no_read_back"


class ActionState(StrEnum):
    """The only states of an action (`design.md` 5)."""

    READY = "ready"
    HELD = "held"
    SENDING = "sending"
    UNKNOWN = "unknown"
    PARKED = "parked"
    DONE = "done"
    REJECTED = "rejected"
    SUPERSEDED = "superseded"
    CANCELLED = "cancelled"


_S = ActionState
FINAL_STATES = frozenset({_S.DONE, _S.REJECTED, _S.SUPERSEDED, _S.CANCELLED})
OPEN_STATES = frozenset(ActionState) - FINAL_STATES

_MOVES: dict[ActionState, frozenset[ActionState]] = {
    _S.READY: frozenset(
        {_S.SENDING, _S.HELD, _S.PARKED, _S.DONE, _S.REJECTED, _S.SUPERSEDED, _S.CANCELLED}
    ),
    _S.HELD: frozenset({_S.READY, _S.SUPERSEDED, _S.CANCELLED}),
    _S.SENDING: frozenset({_S.DONE, _S.REJECTED, _S.UNKNOWN, _S.READY}),
    _S.UNKNOWN: frozenset({_S.DONE, _S.REJECTED, _S.READY, _S.PARKED}),
    _S.PARKED: frozenset({_S.READY, _S.DONE, _S.CANCELLED}),
}

RESTORE_MOVES = frozenset({(_S.READY, _S.UNKNOWN), (_S.HELD, _S.UNKNOWN), (_S.SENDING, _S.UNKNOWN)})
"""After a backup was restored nothing is sent before the marketplace was asked."""


class IllegalMove(ValueError):
    """Somebody asked for a transition that does not exist: a mistake of ours."""


def check_move(old: ActionState, new: ActionState, *, restoring: bool = False) -> None:
    """Raise `IllegalMove` unless an action may go from `old` to `new`."""
    if new in _MOVES.get(old, frozenset()):
        return
    if restoring and (old, new) in RESTORE_MOVES:
        return
    raise IllegalMove(f"{old} -> {new}")


class Reason(StrEnum):
    """Why an action is where it is: a code whose sentence is in `domain.texts`."""

    EFFECT_SEEN = "effect_seen"
    ALREADY_THERE = "already_there"
    SETTLED_BY_SELLER = "settled_by_seller"
    OTHER_EFFECT = "other_effect"
    LINE_CLOSED = "line_closed"
    CLAIM_GRANTED = "claim_granted"
    CLAIM_CLOSED = "claim_closed"
    NOT_LEGAL = "not_legal"
    REFUSED = "refused"
    REFUSED_IN_DOUBT = "refused_in_doubt"
    CANCEL_REQUESTED = "cancel_requested"
    CLAIM_OPENED = "claim_opened"
    ADDRESS_CHANGED = "address_changed"
    OPTION_CHANGED = "option_changed"
    QUANTITY_CHANGED = "quantity_changed"
    NO_ADDRESS = "no_address"
    NO_EFFECT_SEEN = "no_effect_seen"
    NO_READ_BACK = "no_read_back"
    TOO_MANY_UNKNOWN = "too_many_unknown"
    PREDECESSOR_REJECTED = "predecessor_rejected"
    LINE_MISSING = "line_missing"
    INQUIRY_ANSWERED = "inquiry_answered"
    INQUIRY_CLOSED = "inquiry_closed"
    INQUIRY_MISSING = "inquiry_missing"
    UNDONE = "undone"
    EDITED = "edited"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Refusal:
    """The marketplace's own words when it says no."""

    code: str
    message: str


class Unit(StrEnum):
    """What a verb touches at once: a line, or every line of its delivery group (a box, an order);
    decisions about claims touch their claim whatever is declared."""

    LINE = "line"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class VerbFacts:
    """What a connector declares of one verb: limits and what to do when the outcome is unknown.

    `batch_limit` counts units of `unit`; `settle_ms` is how long an effect may lag behind a lost
    answer; `halve_on_refusal` says that a 4xx naming no item is documented as "nothing was taken";
    `after_confirm` that the line must be confirmed first.
    """

    retry: RetryClass
    batch_limit: int = 1
    settle_ms: int = 120_000
    halve_on_refusal: bool = False
    after_confirm: bool = False
    unit: Unit = Unit.LINE

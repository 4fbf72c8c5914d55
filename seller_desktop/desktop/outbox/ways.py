"""The ways out of an action: which are open in its state, what they are called, and their keys."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ...actions.outbox import Decision
from ...domain.action import ActionState, Verb
from ...domain.intent import ChangeInvoice, ClaimDecision, Dispatch
from ...domain.order import DeliveryMethod
from ...store.outbox_list import OutboxRow

translate = QCoreApplication.translate


class Way(StrEnum):
    """What a seller may do about one action. The first five are also for many at once."""

    RETRY = "retry"
    SETTLE = "settle"
    RELEASE = "release"
    CANCEL = "cancel"
    NOTE = "note"
    EDIT = "edit"
    UNDO = "undo"
    CLAIM = "claim"
    INQUIRY = "inquiry"
    ORDER = "order"


DECISIONS = {Way(str(decision)): decision for decision in Decision}
"""Ways that are decided about several actions alike."""

KEYS = {
    Way.RETRY: "R",
    Way.SETTLE: "S",
    Way.RELEASE: "A",
    Way.CANCEL: "X",
    Way.NOTE: "N",
    Way.EDIT: "E",
    Way.UNDO: "U",
    Way.CLAIM: "C",
    Way.INQUIRY: "I",
    Way.ORDER: "O",
}
"""Single letters: they act while nobody is typing."""

_PARCELS = frozenset({Verb.DISPATCH, Verb.REDELIVER})
_EDITED = frozenset({ActionState.READY, ActionState.HELD, ActionState.PARKED, ActionState.REJECTED})


def open_ways(row: OutboxRow, *, claim: bool, undoable: bool) -> tuple[Way, ...]:
    """The ways open to an action, the one to take first. `claim` says that it has a claim to look
    at, `undoable` that something of its request can be taken back."""
    ways: list[Way] = []
    if row.state is ActionState.HELD:
        by_claim = claim and (row.hold_cause or "").startswith("claim:")
        ways += [Way.CLAIM, Way.RELEASE] if by_claim else [Way.RELEASE]
    elif row.state is ActionState.PARKED:
        ways += [Way.RETRY, Way.SETTLE]
    elif row.state is ActionState.REJECTED:
        ways += [Way.RETRY] if row.unanswered else []
    if _has_parcel(row) and row.state in _EDITED and (row.unanswered or not row.is_over):
        ways.append(Way.EDIT)
    if row.state in (ActionState.READY, ActionState.HELD, ActionState.PARKED):
        ways.append(Way.CANCEL)
    if row.unanswered:
        ways.append(Way.NOTE)
    ways += [Way.UNDO] if undoable else []
    ways += [Way.ORDER] if row.line_id is not None else []
    ways += [Way.CLAIM] if claim and Way.CLAIM not in ways else []
    ways += [Way.INQUIRY] if row.inquiry_id is not None else []
    return tuple(ways)


def decisions_for(row: OutboxRow) -> frozenset[Way]:
    """The ways that a selection with this action offers."""
    return frozenset(open_ways(row, claim=False, undoable=False)) & DECISIONS.keys()


def _has_parcel(row: OutboxRow) -> bool:
    """Whether a courier takes something with an invoice number that could be another."""
    intent = row.intent
    if isinstance(intent, ChangeInvoice):
        return True
    if row.verb not in _PARCELS or not isinstance(intent, Dispatch | ClaimDecision):
        return False
    return intent.method == DeliveryMethod.PARCEL


def way_word(way: Way) -> str:
    """What a button says."""
    words = {
        Way.RETRY: translate("Outbox", "Send again"),
        Way.SETTLE: translate("Outbox", "It was sent, I checked"),
        Way.RELEASE: translate("Outbox", "Send anyway"),
        Way.CANCEL: translate("Outbox", "Don't send"),
        Way.NOTE: translate("Outbox", "Leave it"),
        Way.EDIT: translate("Outbox", "Change the invoice"),
        Way.UNDO: translate("Outbox", "Undo the request"),
        Way.CLAIM: translate("Outbox", "Open the claim"),
        Way.INQUIRY: translate("Outbox", "Open the inquiry"),
        Way.ORDER: translate("Outbox", "Open the order"),
    }
    return words[way]


def way_words(way: Way, count: int) -> str:
    """What a button says for several: 다시 보내기 6건."""
    words = {
        Way.RETRY: translate("Outbox", "Send %n again", None, count),
        Way.SETTLE: translate("Outbox", "Note %n as sent", None, count),
        Way.RELEASE: translate("Outbox", "Send %n anyway", None, count),
        Way.CANCEL: translate("Outbox", "Don't send %n", None, count),
        Way.NOTE: translate("Outbox", "Leave %n", None, count),
    }
    return words[way]


def done_words(way: Way, count: int) -> str:
    """What was done, for a toast."""
    words = {
        Way.RETRY: translate("Outbox", "%n action(s) will be sent again", None, count),
        Way.SETTLE: translate("Outbox", "%n action(s) noted as sent", None, count),
        Way.RELEASE: translate("Outbox", "%n action(s) released, to be sent", None, count),
        Way.CANCEL: translate("Outbox", "%n action(s) cancelled, not sent", None, count),
        Way.NOTE: translate("Outbox", "%n refusal(s) noted", None, count),
    }
    return words[way]

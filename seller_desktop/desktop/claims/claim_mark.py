"""What the status of a claim looks like in one mark: what waits on it first, then its own state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ...domain.action import ActionState, Verb
from ...domain.claim import FINAL_CLAIM_STATES, ClaimState
from ...store.pending import PendingMark
from ..widgets.status_words import quoted
from .claim_words import ClaimWords

translate = QCoreApplication.translate

DECIDE = frozenset({ActionState.PARKED, ActionState.REJECTED})
_LOOKS = {
    "cancel": "cancel",
    "admin_cancel": "cancel",
    "return": "return",
    "exchange": "exchange",
    "confirm_hold": "held",
}
_OVER = {
    "cancel": "canceled",
    "admin_cancel": "canceled",
    "return": "returned",
    "exchange": "exchanged",
}


@dataclass(frozen=True, slots=True)
class ClaimMark:
    """Status key of the tokens, word, and a style that overrides the key's own."""

    key: str
    word: str
    style: str


@dataclass(frozen=True, slots=True)
class ClaimStanding:
    """What a mark is made from; `status_word` is the marketplace's own."""

    kind: str
    state: str
    held: bool
    status_word: str
    pending: Sequence[PendingMark] = ()


def claim_mark(standing: ClaimStanding, words: ClaimWords) -> ClaimMark:
    """The mark of a claim. A pending answer says what was asked, not that it is pending."""
    laid = _laid_over(standing.pending, words)
    if laid is not None:
        return laid
    if standing.state == ClaimState.UNKNOWN:
        return ClaimMark("unknown", quoted(standing.status_word), "dotted")
    word = words.claim_label(standing.kind, standing.state)
    if standing.state in FINAL_CLAIM_STATES:
        return ClaimMark(_OVER.get(standing.kind, "purchase_confirmed"), word, "text")
    if standing.held:
        return ClaimMark("held", words.held_label(standing.kind), "text")
    return ClaimMark(_LOOKS.get(standing.kind, "unknown"), word, "text")


def _laid_over(pending: Sequence[PendingMark], words: ClaimWords) -> ClaimMark | None:
    for mark in pending:
        if mark.state in DECIDE:
            return ClaimMark("failed", words.state(mark.state), "chip")
    for mark in pending:
        if mark.state is ActionState.HELD:
            return ClaimMark("held", words.state(mark.state), "chip")
    if not pending:
        return None
    return ClaimMark("pending", asked(pending[-1].verb), "dashed")


def asked(verb: Verb) -> str:
    """What a pending answer asks for."""
    sources = {
        Verb.APPROVE: translate("Claims", "Approval to send"),
        Verb.REJECT: translate("Claims", "Rejection to send"),
        Verb.HOLD: translate("Claims", "Hold to send"),
        Verb.RELEASE: translate("Claims", "Release to send"),
        Verb.COLLECTED: translate("Claims", "Collection to report"),
        Verb.REDELIVER: translate("Claims", "Replacement to send"),
    }
    return sources.get(verb) or translate("Claims", "To be sent")

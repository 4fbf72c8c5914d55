"""What the status column says of a line: the marketplace's word, or what waits in front of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ...domain.action import ActionState, Verb
from ...domain.order import LineStatus
from ...store.pending import PendingMark
from ...store.worklist import WorklistRow
from ..tables.cells import StatusCell
from ..widgets.status_words import quoted, status_word
from .words import Words

translate = QCoreApplication.translate

_DECIDE = frozenset({ActionState.PARKED, ActionState.REJECTED})
_CLAIM_LOOKS = {"cancel": "cancel", "admin_cancel": "cancel", "return": "return"}


@dataclass(frozen=True, slots=True)
class Overlay:
    """The one action of a line that its row tells about, and how loud."""

    mark: PendingMark
    needs_seller: bool
    held: bool


def overlay(pending: tuple[PendingMark, ...]) -> Overlay | None:
    """What needs the seller comes before what is held, that before what is merely on its way; a
    note, which changes nothing of the line, comes after all that does."""
    for mark in pending:
        if mark.state in _DECIDE:
            return Overlay(mark, needs_seller=True, held=False)
    for mark in pending:
        if mark.state is ActionState.HELD:
            return Overlay(mark, needs_seller=False, held=True)
    newest = [mark for mark in pending if mark.verb is not Verb.NOTE] or pending
    return Overlay(newest[-1], needs_seller=False, held=False) if pending else None


def status_cell(row: WorklistRow, marketplace: str, words: Words) -> StatusCell:
    """Pending actions first, then the open claim, then the seller's own hold, then the
    marketplace's status."""
    laid = overlay(row.pending)
    if laid is not None:
        if laid.needs_seller:
            return StatusCell("failed", stopped_word(laid.mark.state))
        if laid.held:
            return StatusCell("held", status_word("held"))
        return StatusCell("pending", words.asked(laid.mark.verb))
    if row.open_claim is not None:
        claim = row.open_claim
        return claim_cell(claim.kind, claim.state, claim.held)
    if row.hold is not None:
        return StatusCell("held", status_word("held"), "chip")
    return line_cell(row.status, row.status_word, marketplace, words)


def stopped_word(state: ActionState) -> str:
    """거절 or 결정 필요, as short as the column."""
    return (
        translate("RowStatus", "Refused")
        if state is ActionState.REJECTED
        else translate("RowStatus", "Decide")
    )


def claim_cell(kind: str, state: str, held: bool) -> StatusCell:
    """A claim's kind, or how far it is once it moves; a held one turns amber."""
    if held:
        return StatusCell("held", status_word("held"))
    look = _CLAIM_LOOKS.get(kind, "exchange" if kind == "exchange" else "held")
    if state in ("collecting", "collected", "redelivering"):
        return StatusCell(look, _sub_state(state), "chip")
    if kind in ("cancel", "return", "exchange"):
        return StatusCell(look, status_word(look), "chip")
    return StatusCell(look, _watched_kind(kind), "chip")


def line_cell(status: str, word: str, marketplace: str, words: Words) -> StatusCell:
    """The marketplace's status; a word we do not know stands in quotes as it came."""
    if status == LineStatus.UNKNOWN:
        return StatusCell("unknown", quoted(word), "dotted")
    return StatusCell(status, words.line_status(status, marketplace))


def _watched_kind(kind: str) -> str:
    """The kinds a seller can only watch, as short as the column."""
    if kind == "admin_cancel":
        return translate("RowStatus", "Mkt cancel")
    return translate("RowStatus", "Buy on hold")


def _sub_state(state: str) -> str:
    if state == "collecting":
        return translate("RowStatus", "Collecting")
    return (
        translate("RowStatus", "Collected")
        if state == "collected"
        else translate("RowStatus", "Redelivery")
    )

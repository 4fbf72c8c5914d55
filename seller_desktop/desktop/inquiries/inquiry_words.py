"""Words about inquiries in the language of the window, and the mark of one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ...domain.action import ActionState, Verb
from ...domain.inquiry import InquiryState, Side
from ...domain.texts import word
from ...store.pending import PendingMark
from ..claims.claim_mark import DECIDE, ClaimMark
from ..claims.claim_words import ClaimWords
from ..widgets.status_words import quoted

translate = QCoreApplication.translate


class InquiryWords(ClaimWords):
    """Looks words up; claims and inquiries share those about marketplaces and orders."""

    def inquiry_kind(self, kind: str) -> str:
        """Who asks about what: 상품 문의."""
        return _capital(word(f"inquiry_kind.{kind}", self.language))

    def inquiry_state(self, state: str) -> str:
        """What is left to do: 미답변."""
        return _capital(word(f"inquiry_state.{state}", self.language))


def _capital(text: str) -> str:
    """The catalogue's words stand in sentences; here they stand alone."""
    return text[:1].upper() + text[1:]


def side_word(side: Side) -> str:
    """Who wrote a message."""
    return {
        Side.BUYER: translate("Inquiries", "Buyer"),
        Side.SELLER: translate("Inquiries", "Shop"),
        Side.MARKETPLACE: translate("Inquiries", "Marketplace"),
    }[side]


def inquiry_mark(
    state: InquiryState,
    status_word: str,
    pending: Sequence[PendingMark],
    words: InquiryWords,
    *,
    drafted: bool = False,
) -> ClaimMark:
    """The mark of an inquiry: what we have on its way first, then an answer that was begun, then
    the marketplace's own state."""
    laid = pending_mark(pending[-1], words) if pending else None
    if laid is not None:
        return laid
    if drafted:
        return ClaimMark("pending", translate("Inquiries", "Being written"), "dashed")
    if state is InquiryState.UNKNOWN:
        return ClaimMark("unknown", quoted(status_word), "dotted")
    waiting = state in (InquiryState.OPEN, InquiryState.TO_ACKNOWLEDGE)
    key = "paid" if waiting else "purchase_confirmed"
    return ClaimMark(key, words.inquiry_state(state), "text")


def pending_mark(mark: PendingMark, words: InquiryWords) -> ClaimMark:
    """The mark of one action on an inquiry."""
    if mark.state in DECIDE:
        return ClaimMark("failed", words.state(mark.state), "chip")
    if mark.state is ActionState.HELD:
        return ClaimMark("held", words.state(mark.state), "chip")
    if mark.verb is Verb.ANSWER:
        return ClaimMark("pending", translate("Inquiries", "Answer to send"), "dashed")
    return ClaimMark("pending", translate("Inquiries", "“Seen” to send"), "dashed")

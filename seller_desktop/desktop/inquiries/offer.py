"""What may be done about an inquiry now, and why nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ...domain.action import Verb
from ...domain.inquiry import Inquiry, InquiryState
from ...marketplaces.contract import Marketplace
from .reading import OpenInquiry

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Offer:
    """One deed at most: `verb` None offers nothing. `note` explains, `bounds` are the least and the
    most letters of an answer, None where the marketplace has none. `standing` is the answer that
    other words may replace, empty where none may."""

    verb: Verb | None
    note: str
    bounds: tuple[int, int] | None = None
    standing: str = ""


def offer_of(opened: OpenInquiry, market: Marketplace | None) -> Offer:
    """What the marketplace lets the seller do in this state."""
    inquiry = opened.detail.inquiry
    if opened.is_under_way:
        return Offer(None, translate("Inquiries", "Your answer is on its way; see above."))
    wanted = {
        InquiryState.OPEN: Verb.ANSWER,
        InquiryState.TO_ACKNOWLEDGE: Verb.ACKNOWLEDGE,
    }.get(inquiry.state)
    if wanted is None:
        return _edit(opened, market) or Offer(None, _nothing_left(inquiry))
    if market is None or not market.facts.offers(wanted):
        return Offer(
            None, translate("Inquiries", "This marketplace takes it at its own site only.")
        )
    if wanted is Verb.ACKNOWLEDGE:
        note = translate(
            "Inquiries",
            "The call centre has settled this itself; it only wants to know you saw it.",
        )
        return Offer(wanted, note)
    return Offer(wanted, "", market.facts.answer_lengths.get(inquiry.kind))


def _edit(opened: OpenInquiry, market: Marketplace | None) -> Offer | None:
    inquiry, said = opened.detail.inquiry, opened.standing_answer
    if not said or market is None or not market.facts.offers(Verb.ANSWER):
        return None
    if inquiry.kind not in market.facts.capabilities.answer_edits:
        return None
    bounds = market.facts.answer_lengths.get(inquiry.kind)
    return Offer(Verb.ANSWER, translate("Inquiries", "Answered."), bounds, said)


def _nothing_left(inquiry: Inquiry) -> str:
    if inquiry.state is InquiryState.CLOSED:
        return translate("Inquiries", "This inquiry is closed. There is nothing to answer.")
    if inquiry.state is InquiryState.UNKNOWN:
        return translate(
            "Inquiries", "The marketplace sent a state nobody knows here. Look at its own site."
        )
    return translate("Inquiries", "Answered. This marketplace lets nobody change an answer.")

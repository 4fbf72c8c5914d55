"""What the open inquiry shows, read in one go: the inquiry, its order line, what it allows."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.inquiry import InquiryState, Side
from ...store.connection import RawConnection
from ...store.details import LineDetail, line_detail
from ...store.drafts import Draft, draft_of
from ...store.inquiry_list import InquiryDetail, inquiry_detail


@dataclass(frozen=True, slots=True)
class OpenInquiry:
    """An inquiry as it stands, the order line it is about where that is stored, and what the
    seller has begun to write."""

    detail: InquiryDetail
    line: LineDetail | None
    draft: Draft | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether something of ours on it has yet to reach the marketplace."""
        return any(answer.mark.is_open for answer in self.detail.pending)

    @property
    def begun(self) -> Draft | None:
        """The words to go on with: those begun, else those of a refused answer."""
        refused = [a.text for a in self.detail.pending if not a.mark.is_open and a.text]
        if self.draft is not None or not refused:
            return self.draft
        return Draft(refused[-1], self.standing_answer != "")

    @property
    def standing_answer(self) -> str:
        """The seller's last words under an answered inquiry."""
        inquiry = self.detail.inquiry
        if inquiry.state is not InquiryState.ANSWERED:
            return ""
        return next((m.text for m in inquiry.messages[::-1] if m.side is Side.SELLER), "")


def read_inquiry(raw: RawConnection, inquiry_id: int) -> OpenInquiry | None:
    """The inquiry of a key; None where it is gone."""
    detail = inquiry_detail(raw, inquiry_id)
    if detail is None:
        return None
    line = None if detail.line_id is None else line_detail(raw, detail.line_id)
    return OpenInquiry(detail, line, draft_of(raw, inquiry_id))

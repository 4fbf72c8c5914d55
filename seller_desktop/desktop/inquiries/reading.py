"""What the open inquiry shows, read in one go: the inquiry, its order line, what it allows."""

from __future__ import annotations

from dataclasses import dataclass

from ...store.connection import RawConnection
from ...store.details import LineDetail, line_detail
from ...store.inquiry_list import InquiryDetail, inquiry_detail


@dataclass(frozen=True, slots=True)
class OpenInquiry:
    """An inquiry as it stands, and the order line it is about where that is stored."""

    detail: InquiryDetail
    line: LineDetail | None

    @property
    def is_under_way(self) -> bool:
        """Whether something of ours on it has yet to reach the marketplace."""
        return any(answer.mark.is_open for answer in self.detail.pending)

    @property
    def refused_text(self) -> str:
        """The words of a refused answer, to be put right and sent again."""
        refused = [a.text for a in self.detail.pending if not a.mark.is_open]
        return refused[-1] if refused else ""


def read_inquiry(raw: RawConnection, inquiry_id: int) -> OpenInquiry | None:
    """The inquiry of a key; None where it is gone."""
    detail = inquiry_detail(raw, inquiry_id)
    if detail is None:
        return None
    line = None if detail.line_id is None else line_detail(raw, detail.line_id)
    return OpenInquiry(detail, line)

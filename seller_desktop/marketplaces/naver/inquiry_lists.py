"""Single questions to Naver about inquiries: a page of either list. The two know nothing of each
other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ...domain.errors import Fault
from ...domain.inquiry import Inquiry, InquiryKind
from ...domain.korea_time import DAY_MS, korean_day
from ...domain.reading import Undecoded
from ..contract import Window
from ..decoding import Unreadable, decode
from .client import Call, NaverClient
from .mapping.answer import QUESTIONS_PATH
from .mapping.inquiry import read_inquiry, read_question
from .refusals import INQUIRIES
from .values import number, text, wire_time
from .wire import InquiryPage

Read = Inquiry | Undecoded
Query = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """A page as it came. `total` is how long the list says it is, None where it does not say."""

    found: tuple[Read, ...]
    total: int | None
    more: bool


@dataclass(frozen=True, slots=True)
class _List:
    path: str
    span_ms: int
    page_size: int
    query: Callable[[Window], Query]
    read: Callable[[bytes], Read]


def _moments(span: Window) -> Query:
    return ("fromDate", wire_time(span.start)), ("toDate", wire_time(span.end))


def _days(span: Window) -> Query:
    first, last = korean_day(span.start), korean_day(span.end)
    return ("startSearchDate", str(first)), ("endSearchDate", str(last))


_LISTS = {
    # How wide a question may be is not documented for the first; a month is known to work.
    InquiryKind.PRODUCT: _List(QUESTIONS_PATH, 30 * DAY_MS, 100, _moments, read_question),
    # 365 days at most, and both days count.
    InquiryKind.ORDER: _List("/v1/pay-user/inquiries", 363 * DAY_MS, 200, _days, read_inquiry),
}
KINDS = tuple(_LISTS)
"""Kinds of inquiries there are."""


def spans(kind: InquiryKind, window: Window) -> Iterator[Window]:
    """The window cut as the list of a kind wants it. Each begins where the one before ends: that
    both ends count is not documented."""
    start = window.start
    while True:
        end = min(window.end, start + _LISTS[kind].span_ms)
        yield Window(start, end)
        if end >= window.end:
            return
        start = end


class InquiryLists:
    """Asks for pages. All methods raise `OfficeError`."""

    def __init__(self, client: NaverClient) -> None:
        self._client = client

    def page(self, kind: InquiryKind, span: Window, page: int, spare: int = 0) -> Rows:
        """A page of the list of a kind, counted from one; `spare` calls are left for others."""
        asked = _LISTS[kind]
        query = (*asked.query(span), ("page", str(page)), ("size", str(asked.page_size)))
        call = Call("GET", asked.path, asked.path, INQUIRIES, query=query, spare=spare)
        told, rows = _told(self._client.read(call))
        more = _more(told, page, len(rows) >= asked.page_size)
        return Rows(tuple(asked.read(row) for row in rows), number(told.total_elements), more)


def _told(raw: bytes) -> tuple[InquiryPage, list[bytes]]:
    try:
        told = decode(raw, InquiryPage)
    except Unreadable as unreadable:
        raise Fault("answer_unreadable", what="inquiries", cause=unreadable.cause) from None
    rows = told.content if told.contents is None else told.contents
    if rows is None:
        raise Fault("answer_unreadable", what="inquiries", cause="contents")
    return told, [bytes(row) for row in rows]


def _more(told: InquiryPage, page: int, full: bool) -> bool:
    """Whether a page follows: by the count of pages, else by the flag, else if this one is full."""
    pages, last = number(told.total_pages), text(told.last)
    if pages is not None:
        return page < pages
    return full if last is None else last != "true"

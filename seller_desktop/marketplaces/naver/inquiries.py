"""Reading inquiries: of both lists within a window, and one afresh."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from ...domain.errors import Fault
from ...domain.inquiry import Inquiry, InquiryKind
from ...domain.reading import Undecoded
from ..beside_orders import Listing
from ..contract import Window
from ..decoding import decoder
from ..server_clock import ServerClock
from .inquiry_lists import KINDS, InquiryLists, Read, Rows, spans

_PAGE_CAP = 500
_WALKS = 3
_AROUND_MS = 60_000


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a reading stands; travels through the engine as opaque text. `total` is how long the
    list said it was on its first page, `walks` how often that was read."""

    step: int
    page: int = 1
    total: int | None = None
    walks: int = 1


class InquiryReader:
    """Answers of one session, page by page. All methods raise `OfficeError`."""

    def __init__(self, lists: InquiryLists, server_clock: ServerClock) -> None:
        self._lists = lists
        self._server_clock = server_clock

    def asked_within(self, window: Window, page: str | None) -> Listing[Inquiry]:
        """Inquiries asked within the window, whatever became of them."""
        steps = [(kind, span) for kind in KINDS for span in spans(kind, window)]
        place = _place_of(page)
        if not 0 <= place.step < len(steps):
            raise Fault("answer_unreadable", what="page")
        kind, span = steps[place.step]
        rows = self._lists.page(kind, span, place.page, spare=1)
        within = (
            each
            for each in rows.found
            if isinstance(each, Undecoded) or window.start <= each.asked_at <= window.end
        )
        following = _following(place, rows)
        ended = following.step >= len(steps)
        token = None if ended else msgspec.json.encode(following).decode()
        return self._listing(within, token)

    def one(self, kind: InquiryKind, number: str, asked_at: int) -> Listing[Inquiry]:
        """This inquiry afresh. Neither list can be asked for one: what was asked at about the same
        time is looked through."""
        found = self._around(kind, number, asked_at) if kind in KINDS else []
        own = [each for each in found if _number(each) in (number, None)]
        answered = any(_number(each) == number for each in own)
        return self._listing(own, None, () if answered else (number,))

    def _around(self, kind: InquiryKind, number: str, asked_at: int) -> list[Read]:
        span = Window(asked_at - _AROUND_MS, asked_at + _AROUND_MS)
        found: list[Read] = []
        for page in range(1, _PAGE_CAP):
            rows = self._lists.page(kind, span, page)
            found += rows.found
            is_there = any(_number(each) == number for each in rows.found)
            if is_there or not rows.more or not rows.found:
                break
        return found

    def _listing(
        self, found: Iterable[Read], next_page: str | None, missing: tuple[str, ...] = ()
    ) -> Listing[Inquiry]:
        read = list(found)
        records = {each.number: each for each in read if isinstance(each, Inquiry)}
        undecoded = dict.fromkeys(each for each in read if isinstance(each, Undecoded))
        read_at = self._server_clock.now()
        return Listing(tuple(records.values()), read_at, next_page, tuple(undecoded), missing)


def _place_of(page: str | None) -> _Place:
    if page is None:
        return _Place(0)
    try:
        return decoder(_Place).decode(page)
    except msgspec.DecodeError:
        raise Fault("answer_unreadable", what="page") from None


def _following(place: _Place, rows: Rows) -> _Place:
    """What to read next. A list that changed its length has moved rows between its pages: it is
    read from its start again, a few times at most, since the next window overlaps this one."""
    total = rows.total if place.page == 1 else place.total
    if rows.total != total and place.walks < _WALKS:
        return _Place(place.step, walks=place.walks + 1)
    if not rows.more:
        return _Place(place.step + 1)
    if not rows.found or place.page >= _PAGE_CAP:
        raise Fault("answer_unreadable", what="inquiries", cause="totalPages")
    return _Place(place.step, place.page + 1, total, place.walks)


def _number(read: Read) -> str | None:
    return read.number if isinstance(read, Inquiry) else read.external_id

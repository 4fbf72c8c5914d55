"""Reading inquiries: of both lists, week by week, and one afresh."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from ...domain.errors import Fault
from ...domain.inquiry import Inquiry, InquiryKind
from ...domain.korea_time import korean_day
from ...domain.reading import Undecoded
from ..beside_orders import Listing
from ..contract import Window
from ..decoding import decoder
from ..server_clock import ServerClock
from .asking import Absent, Rows
from .desk_lists import ALL_CALLS, TRANSFERRED, DeskLists
from .mapping.inquiry import read_call, read_online
from .spans import Days, inquiry_spans
from .values import identity

_PAGE_CAP = 500

Read = Inquiry | Undecoded


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a reading stands: which week of which list, and the page of it."""

    step: int
    page: int


class InquiryReader:
    """Answers of one session, page by page. All methods raise `OfficeError`."""

    def __init__(self, lists: DeskLists, server_clock: ServerClock) -> None:
        self._lists = lists
        self._server_clock = server_clock
        self._transferred: dict[Days, frozenset[str]] = {}

    def asked_within(self, window: Window, page: str | None) -> Listing[Inquiry]:
        """Inquiries asked within the window, whatever became of them."""
        steps = [
            (kind, days)
            for days in inquiry_spans(window.start, window.end)
            for kind in (InquiryKind.PRODUCT, InquiryKind.CALL_CENTRE)
        ]
        place = _place_of(page)
        if not 0 <= place.step < len(steps):
            raise Fault("answer_unreadable", what="page")
        kind, days = steps[place.step]
        ask = self._online if kind is InquiryKind.PRODUCT else self._calls
        rows, found = ask(days, place.page)
        within = [
            each
            for each in found
            if isinstance(each, Undecoded) or window.start <= each.asked_at <= window.end
        ]
        return _listing(within, rows.read_at, _following(place, rows, len(steps)))

    def _online(self, days: Days, page: int) -> tuple[Rows, list[Read]]:
        rows = self._lists.online(days, page)
        return rows, [read_online(raw) for raw in rows.rows]

    def _calls(self, days: Days, page: int) -> tuple[Rows, list[Read]]:
        """A page of all; before the first one, those that only have to be looked at."""
        found: list[Read] = []
        if page == 1 or days not in self._transferred:
            found = self._transfers(days)
        transferred = self._transferred[days]
        rows = self._lists.calls(ALL_CALLS, days, page)
        read = (read_call(raw, transferred=False) for raw in rows.rows)
        found += [each for each in read if _number(each) not in transferred]
        return rows, found

    def _transfers(self, days: Days) -> list[Read]:
        """Inquiries that say themselves nowhere that the seller has to confirm them."""
        found: list[Read] = []
        for page in range(1, _PAGE_CAP):
            rows = self._lists.calls(TRANSFERRED, days, page)
            found += [read_call(raw, transferred=True) for raw in rows.rows]
            if rows.token is None:
                break
        numbers = (_number(each) for each in found)
        self._transferred[days] = frozenset(number for number in numbers if number is not None)
        return found

    def one(self, kind: InquiryKind, number: str, asked_at: int) -> Listing[Inquiry]:
        """This inquiry afresh."""
        day = korean_day(asked_at)
        days = Days(day, day)
        found: Iterable[Read] = ()
        if identity(number) is not None:
            if kind is InquiryKind.PRODUCT:
                found = self._online_of(days, number)
            elif kind is InquiryKind.CALL_CENTRE:
                found = self._call(days, number)
        own = [each for each in found if _number(each) in (number, None)]
        answered = any(_number(each) == number for each in own)
        return _listing(own, self._server_clock.now(), None, () if answered else (number,))

    def _online_of(self, days: Days, number: str) -> list[Read]:
        """There is no question for one of these: all of its day are looked through."""
        found: list[Read] = []
        for page in range(1, _PAGE_CAP):
            rows, read = self._online(days, page)
            found += read
            if rows.token is None or any(_number(each) == number for each in read):
                break
        return found

    def _call(self, days: Days, number: str) -> list[Read]:
        found = [each for each in self._transfers(days) if _number(each) == number]
        if found:
            return found
        answer = self._lists.call(number)
        if isinstance(answer, Absent):
            return []
        return [read_call(raw, transferred=False) for raw in answer.rows]


def _place_of(page: str | None) -> _Place:
    if page is None:
        return _Place(0, 1)
    try:
        return decoder(_Place).decode(page)
    except msgspec.DecodeError:
        raise Fault("answer_unreadable", what="page") from None


def _following(place: _Place, rows: Rows, steps: int) -> str | None:
    """The next page token, None at the end. A list that never ends is none."""
    if rows.token is not None and place.page >= _PAGE_CAP:
        raise Fault("answer_unreadable", what="list", cause="paging")
    following = _Place(place.step, place.page + 1)
    if rows.token is None:
        following = _Place(place.step + 1, 1)
    return msgspec.json.encode(following).decode() if following.step < steps else None


def _number(read: Read) -> str | None:
    return read.number if isinstance(read, Inquiry) else read.external_id


def _listing(
    found: Iterable[Read], read_at: int, next_page: str | None, missing: tuple[str, ...] = ()
) -> Listing[Inquiry]:
    read = list(found)
    records = {(each.kind, each.number): each for each in read if isinstance(each, Inquiry)}
    undecoded = dict.fromkeys(each for each in read if isinstance(each, Undecoded))
    return Listing(tuple(records.values()), read_at, next_page, tuple(undecoded), missing)

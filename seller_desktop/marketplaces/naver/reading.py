"""Reading questions to Naver: the change feed, details by number, lines by payment time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce

import msgspec

from ...domain.errors import Fault
from ...domain.reading import LineReading, Undecoded
from ..contract import Page, Window
from ..decoding import Shape, Unreadable, decode, decoder
from ..server_clock import ServerClock
from .client import Call, NaverClient
from .limits import DETAIL_LIMIT
from .mapping.item import read_conditional_row, read_item
from .values import identity, moment, text, wire_time
from .wire import Conditional, Details, Feed, FeedData, FeedRow

ORDERS_PATH = "/v1/pay-order/seller/product-orders"
_FEED_PATH = ORDERS_PATH + "/last-changed-statuses"
_DETAIL_PATH = ORDERS_PATH + "/query"
_PAGE_SIZE = 300
_PAGE_CAP = 2_000


@dataclass(frozen=True, slots=True)
class _FeedPlace:
    """Where to go on in the feed; travels through the engine as opaque text."""

    start: int
    sequence: str
    pages: int


@dataclass(frozen=True, slots=True)
class _Answer:
    """Items of one detail answer, decoded, with those asked for and not given."""

    readings: tuple[LineReading, ...]
    undecoded: tuple[Undecoded, ...]
    missing: tuple[str, ...]
    read_at: int

    def joined(self, other: _Answer) -> _Answer:
        """Both together, as old as the older."""
        return _Answer(
            self.readings + other.readings,
            self.undecoded + other.undecoded,
            self.missing + other.missing,
            min(self.read_at, other.read_at),
        )


class OrderReader:
    """Answers of one session, page by page. All methods raise `OfficeError`."""

    def __init__(self, client: NaverClient, server_clock: ServerClock) -> None:
        self._client = client
        self._server_clock = server_clock

    def changes(self, window: Window, page: str | None) -> Page:
        """One page of the feed together with the details of its lines."""
        place = _place(page) if page else _FeedPlace(window.start, "", 0)
        feed, data = self._feed(window, place)
        numbers, undecoded = _feed_numbers(data)
        details = self._details(numbers, spare=1) if numbers else feed
        return Page(
            readings=details.readings,
            read_at=details.read_at,
            next_page=_next_place(data, place),
            undecoded=undecoded + details.undecoded,
            missing=details.missing,
        )

    def _feed(self, window: Window, place: _FeedPlace) -> tuple[_Answer, FeedData | None]:
        query = [
            ("lastChangedFrom", wire_time(place.start)),
            ("lastChangedTo", wire_time(window.end)),
            ("limitCount", str(_PAGE_SIZE)),
        ]
        if place.sequence:
            query.append(("moreSequence", place.sequence))
        raw = self._client.read(Call("GET", _FEED_PATH, _FEED_PATH, query=tuple(query), spare=1))
        feed = _read(raw, Feed, "feed")
        if feed.data is None and moment(feed.timestamp) is None:
            raise Fault("answer_unreadable", what="feed", cause="data")
        return _Answer((), (), (), self._server_clock.hear_body(moment(feed.timestamp))), feed.data

    def lines(self, line_nos: Sequence[str]) -> Page:
        """These lines afresh."""
        if not line_nos:
            return Page((), self._server_clock.now())
        details = self._details(line_nos, spare=0)
        return Page(
            readings=details.readings,
            read_at=details.read_at,
            undecoded=details.undecoded,
            missing=details.missing,
        )

    def _details(self, numbers: Sequence[str], spare: int) -> _Answer:
        """Details of any number of lines; what is left out is asked for once more."""
        distinct = tuple(dict.fromkeys(numbers))
        answers = []
        for start in range(0, len(distinct), DETAIL_LIMIT):
            answer = self._detail_answer(distinct[start : start + DETAIL_LIMIT], spare)
            if answer.missing:
                again = self._detail_answer(answer.missing, spare)
                answer = replace(answer, missing=()).joined(again)
            answers.append(answer)
        return reduce(_Answer.joined, answers)

    def _detail_answer(self, numbers: Sequence[str], spare: int) -> _Answer:
        question = {"productOrderIds": list(numbers), "quantityClaimCompatibility": True}
        body = msgspec.json.encode(question)
        raw = self._client.read(Call("POST", _DETAIL_PATH, _DETAIL_PATH, body=body, spare=spare))
        details = _read(raw, Details, "details")
        if details.data is None and moment(details.timestamp) is None:
            raise Fault("answer_unreadable", what="details", cause="data")
        read_at = self._server_clock.hear_body(moment(details.timestamp))
        found = [read_item(bytes(item), read_at) for item in details.data or ()]
        readings, undecoded = _sorted_out(found)
        named = {reading.line.line_no for reading in readings}
        named |= {item.external_id for item in undecoded if item.external_id is not None}
        missing = tuple(number for number in numbers if number not in named)
        return _Answer(readings, undecoded, missing, read_at)

    def by_payment(self, window: Window, page: str | None) -> Page:
        """Lines paid within the window, in pages counted from one."""
        count = _page_count(page) if page else 1
        query = (
            ("from", wire_time(window.start)),
            ("to", wire_time(window.end)),
            ("rangeType", "PAYED_DATETIME"),
            ("pageSize", str(_PAGE_SIZE)),
            ("page", str(count)),
            ("quantityClaimCompatibility", "true"),
        )
        raw = self._client.read(Call("GET", ORDERS_PATH, ORDERS_PATH, query=query, spare=1))
        answer = _read(raw, Conditional, "orders")
        contents, more = answer.data.contents, answer.data.pagination.has_next
        if more and (not contents or count >= _PAGE_CAP):
            raise Fault("answer_unreadable", what="orders", cause="pagination")
        read_at = self._server_clock.hear_body(moment(answer.timestamp))
        found = [read_conditional_row(bytes(row), read_at) for row in contents]
        readings, undecoded = _sorted_out(found)
        return Page(readings, read_at, str(count + 1) if more else None, undecoded)


def _read(raw: bytes, shape: type[Shape], what: str) -> Shape:
    try:
        return decode(raw, shape)
    except Unreadable as unreadable:
        raise Fault("answer_unreadable", what=what, cause=unreadable.cause) from None


def _sorted_out(
    found: Sequence[LineReading | Undecoded],
) -> tuple[tuple[LineReading, ...], tuple[Undecoded, ...]]:
    """Readings, each line once however often the answer held it, and what was not readable."""
    readings = {item.line.line_no: item for item in found if isinstance(item, LineReading)}
    undecoded = tuple(item for item in found if isinstance(item, Undecoded))
    return tuple(readings.values()), undecoded


def _feed_numbers(data: FeedData | None) -> tuple[tuple[str, ...], tuple[Undecoded, ...]]:
    """Distinct line numbers of a feed page, and rows that name none."""
    numbers: dict[str, None] = {}
    undecoded: list[Undecoded] = []
    for row in data.last_change_statuses if data else ():
        try:
            number = identity(decode(row, FeedRow).product_order_id)
        except Unreadable as unreadable:
            undecoded.append(Undecoded(None, bytes(row), unreadable.cause))
            continue
        if number is not None:
            numbers[number] = None
        else:
            undecoded.append(Undecoded(None, bytes(row), "productOrderId"))
    return tuple(numbers), tuple(undecoded)


def _next_place(data: FeedData | None, place: _FeedPlace) -> str | None:
    """Where the feed goes on, None at its end. One that does not advance would never end."""
    if data is None or data.more is None:
        return None
    start, sequence = moment(data.more.more_from), text(data.more.more_sequence)
    if start is None or sequence is None:
        raise Fault("answer_unreadable", what="feed", cause="more")
    following = _FeedPlace(start, sequence, place.pages + 1)
    stuck = (start, sequence) == (place.start, place.sequence) or start < place.start
    if stuck or following.pages >= _PAGE_CAP:
        raise Fault("answer_unreadable", what="feed", cause="more")
    return msgspec.json.encode(following).decode()


def _place(page: str) -> _FeedPlace:
    try:
        return decoder(_FeedPlace).decode(page)
    except msgspec.DecodeError:
        raise Fault("answer_unreadable", what="page") from None


def _page_count(page: str) -> int:
    if not page.isdecimal():
        raise Fault("answer_unreadable", what="page")
    return int(page)

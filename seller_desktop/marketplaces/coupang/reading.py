"""Reading questions to Coupang: what is new, what is open, and lines by their numbers."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from ...domain.errors import Fault
from ...domain.reading import Ended, LineReading, Undecoded
from ..contract import Page, Window
from ..server_clock import ServerClock
from .asking import Absent, Rows
from .box_book import BoxBook
from .claim_book import ClaimBook, Filed
from .claim_reading import ClaimReader, distinct_orders
from .limits import OVERLAP_MS, SAFETY_LAG_MS
from .lists import Lists
from .mapping.item import Read, order_no_of, read_box
from .signs import signs_of
from .walk import (
    Kind,
    Place,
    Step,
    Walk,
    following,
    place_of,
    steps_of_everything,
    steps_of_news,
)

_ORDERS_A_PAGE = 8
_WALKS_KEPT = 8
_KNOWN_MS = 10 * 60_000
_VANISHED_WORD = "취소 또는 반품"


@dataclass(frozen=True, slots=True)
class _Part:
    """What became of the lines asked for of one order, and when it was read (UTC ms)."""

    found: list[Read]
    ended: list[Ended]
    missing: list[str]
    read_at: int


class SheetReader:
    """Answers of one session, page by page. All methods raise `OfficeError`."""

    def __init__(
        self, lists: Lists, book: ClaimBook, boxes: BoxBook, server_clock: ServerClock
    ) -> None:
        self._lists = lists
        self._book = book
        self._boxes = boxes
        self._claims = ClaimReader(lists, book)
        self._server_clock = server_clock
        self._walks: dict[int, Walk] = {}
        self._numbers = count(1)
        self._told: dict[str, tuple[int, int]] = {}
        self._known: tuple[int, int] | None = None
        self._reached: deque[int] = deque(maxlen=_WALKS_KEPT)

    def changes(self, window: Window, page: str | None) -> Page:
        """What is new; of a window that is long past, everything, since nothing tells when it
        changed."""
        if page is not None:
            return self._go_on(page)
        now = self._server_clock.now()
        if window.end < now - OVERLAP_MS:
            return self._everything(window, now)
        return self._begin(
            Walk(next(self._numbers), window, tuple(steps_of_news(window)), now, True)
        )

    def by_payment(self, window: Window, page: str | None) -> Page:
        """Lines paid within the window, in every state that lists show."""
        if page is not None:
            return self._go_on(page)
        return self._everything(window, self._server_clock.now(), paid_within=True)

    # Walks.

    def _everything(self, window: Window, now: int, *, paid_within: bool = False) -> Page:
        """Walk every state. Where the window lies right before one just walked, claims that came
        after it are not listed again, and what is read is dated as they are."""
        known = self._known
        if known is not None and (window.end > known[0] or now - known[1] > _KNOWN_MS):
            known = None
        since, as_of = known or (None, now)
        steps = tuple(steps_of_everything(window, now, since))
        number = next(self._numbers)
        return self._begin(
            Walk(
                number,
                window,
                steps,
                as_of,
                paid_within=paid_within,
                tells_claims_from=window.start,
            )
        )

    def _begin(self, walk: Walk) -> Page:
        self._walks[walk.number] = walk
        while len(self._walks) > _WALKS_KEPT:
            del self._walks[min(self._walks)]
        return self._step(walk, Place(walk.number, 0, "", "", 0))

    def _go_on(self, page: str) -> Page:
        place = place_of(page)
        walk = self._walks.get(place.walk)
        if walk is None or not 0 <= place.step < len(walk.steps):
            raise Fault("answer_unreadable", what="page")
        return self._step(walk, place)

    def _step(self, walk: Walk, place: Place) -> Page:
        step = walk.steps[place.step]
        token = place.token or None
        if step.kind is Kind.REST:
            return self._rest(walk, place)
        if step.days is None:
            raise Fault("answer_unreadable", what="page")
        if step.kind is Kind.SHEETS:
            rows = self._lists.sheets(step.word, step.days, token)
            return self._met(walk, rows, following(walk, place, rows.token))
        rows, filed = self._file(step, token)
        walk.claims |= filed.claims
        walk.claimed |= filed.orders
        return Page(
            readings=(),
            read_at=walk.as_of,
            next_page=following(walk, place, rows.token),
            undecoded=tuple(filed.unread),
        )

    def _file(self, step: Step, token: str | None) -> tuple[Rows, Filed]:
        days, book = step.days, self._book
        if days is None:
            raise Fault("answer_unreadable", what="page")
        if step.kind is Kind.RECEIPTS:
            rows = self._lists.receipts(step.word, days, token)
            return rows, book.file_receipts(rows.rows, rows.read_at)
        if step.kind is Kind.EXCHANGES:
            rows = self._lists.exchanges(days, token)
            return rows, book.file_exchanges(rows.rows, rows.read_at)
        rows = self._lists.withdrawn(days, token)
        return rows, book.file_withdrawn(rows.rows)

    def _met(self, walk: Walk, rows: Rows, next_page: str | None) -> Page:
        """Boxes of a list, with the claims known of their orders."""
        found: list[Read] = []
        for raw in rows.rows:
            found += self._box(raw, min(rows.read_at, walk.as_of), walk)
        if walk.paid_within:
            found = [each for each in found if _paid_within(each, walk.window)]
        readings, undecoded = _sorted_out(found)
        walk.lines |= {reading.line.line_no for reading in readings}
        return Page(readings, walk.as_of, next_page, undecoded)

    def _box(self, raw: bytes, read_at: int, walk: Walk | None = None) -> tuple[Read, ...]:
        order_no = order_no_of(raw) or ""
        if walk is not None:
            walk.orders.add(order_no)
        self._boxes.file(raw)
        return read_box(raw, self._book.rows(order_no), read_at)

    # The end of a walk: claims whose boxes were not met.

    def _rest(self, walk: Walk, place: Place) -> Page:
        ended: tuple[Ended, ...] = ()
        if walk.rest is None:
            ended = self._begin_rest(walk)
        rest = walk.rest or deque()
        found: list[Read] = []
        for _ in range(min(_ORDERS_A_PAGE, len(rest))):
            order_no = rest.popleft()
            answer = self._lists.order(order_no)
            if isinstance(answer, Absent):
                ended += self._book.ended(order_no) if answer.gone else ()
                continue
            for raw in answer.rows:
                found += self._box(raw, min(answer.read_at, walk.as_of))
        readings, undecoded = _sorted_out(found)
        more = following(walk, place, f"rest {len(rest)}") if rest else None
        if more is None:
            self._end(walk)
        return Page(readings, walk.as_of, more, undecoded, ended=tuple(dict.fromkeys(ended)))

    def _end(self, walk: Walk) -> None:
        self._walks.pop(walk.number, None)
        if walk.tells_claims_from is None:
            self._reached.append(_reached(walk))
        else:
            self._known = (walk.tells_claims_from, walk.as_of)

    def _begin_rest(self, walk: Walk) -> tuple[Ended, ...]:
        """Find out what is left to ask for; what has ended is told from the claims alone, since
        asking for what is gone, order by order, is what Coupang blocks callers for."""
        book, walk.rest = self._book, deque()
        if not walk.looks_up:
            book.exchanges_known = True
            news = walk.claimed
        else:
            known = book.open_since(walk.window.start, walk.window.end)
            absent = [number for number in known if number not in walk.claims]
            news = walk.claimed | self._claims.settle_absent(absent)
        ended: list[Ended] = []
        for order_no in sorted(news):
            if walk.looks_up and self._is_told(walk, order_no):
                continue
            over = [each for each in book.ended(order_no) if each.line_no not in walk.lines]
            ended += over
            wanted = book.is_open(order_no) or not over
            if walk.looks_up and wanted and order_no not in walk.orders:
                walk.rest.append(order_no)
        return tuple(ended)

    def _is_told(self, walk: Walk, order_no: str) -> bool:
        """Whether the same was told on a walk that the engine has stored. It has if this window
        begins an overlap before where that walk, or a later one, had reached."""
        mark = walk.window.start + OVERLAP_MS
        now = self._book.fingerprint(order_no)
        told, reached = self._told.get(order_no, (None, 0))
        if told == now and mark in self._reached and reached <= mark:
            return True
        self._told[order_no] = (now, _reached(walk))
        return False

    # Lines by their numbers.

    def lines(self, line_nos: Sequence[str]) -> Page:
        """These lines afresh; an order is asked for once more where it left any out."""
        found: list[Read] = []
        ended: list[Ended] = []
        missing: list[str] = []
        times: list[int] = []
        for order_no, wanted in distinct_orders(line_nos):
            if not order_no:
                missing += wanted
                continue
            part = self._order(order_no, wanted)
            found += part.found
            ended += part.ended
            missing += part.missing
            times.append(part.read_at)
        readings, undecoded = _sorted_out(found)
        read_at = min(times, default=self._server_clock.now())
        return Page(readings, read_at, None, undecoded, tuple(missing), tuple(ended))

    def _order(self, order_no: str, wanted: Sequence[str]) -> _Part:
        answer = self._lists.order(order_no)
        if isinstance(answer, Absent):
            return self._vanished(order_no, wanted, answer)
        part = self._told_lines(order_no, wanted, answer)
        if not part.missing:
            return part
        again = self._lists.order(order_no)
        if isinstance(again, Absent):
            return self._vanished(order_no, wanted, again)
        return self._told_lines(order_no, wanted, again)

    def _told_lines(self, order_no: str, wanted: Sequence[str], answer: Rows) -> _Part:
        self._claims.of_order(order_no, signs_of(answer.rows), self._server_clock.now())
        read = [each for raw in answer.rows for each in self._box(raw, answer.read_at)]
        found = [each for each in read if _number(each) in wanted]
        named = {_number(each) for each in found}
        over = [
            each
            for each in self._book.ended(order_no)
            if each.line_no in wanted and each.line_no not in named
        ]
        named |= {each.line_no for each in over}
        missing = [number for number in wanted if number not in named]
        return _Part(found, over, missing, answer.read_at)

    def _vanished(self, order_no: str, wanted: Sequence[str], answer: Absent) -> _Part:
        """What became of an order that is no more; one nobody knows of is only missing."""
        if not answer.gone:
            return _Part([], [], list(wanted), answer.read_at)
        known = {each.line_no: each for each in self._book.ended(order_no)}
        if not known.keys() >= set(wanted):
            self._claims.of_vanished(order_no, self._server_clock.now())
            known = {each.line_no: each for each in self._book.ended(order_no)}
        over = [known.get(no) or Ended(no, None, _VANISHED_WORD) for no in wanted]
        return _Part([], over, [], answer.read_at)


def _reached(walk: Walk) -> int:
    """The watermark the engine sets when it has stored a walk to its end."""
    return min(walk.window.end, walk.as_of - SAFETY_LAG_MS)


def _number(read: Read) -> str | None:
    return read.line.line_no if isinstance(read, LineReading) else read.external_id


def _paid_within(read: Read, window: Window) -> bool:
    """Days are asked for, instants are wanted; what can't be read is never left out."""
    paid_at = read.line.paid_at if isinstance(read, LineReading) else None
    return paid_at is None or window.start <= paid_at <= window.end


def _sorted_out(
    found: Sequence[Read],
) -> tuple[tuple[LineReading, ...], tuple[Undecoded, ...]]:
    """Readings, each line once however often it was told, and what could not be read."""
    readings = {each.line.line_no: each for each in found if isinstance(each, LineReading)}
    undecoded = (each for each in found if isinstance(each, Undecoded))
    return tuple(readings.values()), tuple(dict.fromkeys(undecoded))

"""What a marketplace brings to the fuzz run: conversations recorded from it, and its secrets.

A new marketplace joins by one line in `shapes.py`; `record` asks its connector all there is.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from seller_desktop.domain.action import CLAIM_VERBS, DESK_VERBS, Unit, Verb
from seller_desktop.domain.claim import Claim
from seller_desktop.domain.intent import (
    Cancel,
    ChangeInvoice,
    ClaimDecision,
    Confirm,
    Delay,
    Dispatch,
    Intent,
    Note,
)
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.domain.order import OrderLine
from seller_desktop.domain.reading import LineReading
from seller_desktop.marketplaces.contract import (
    Access,
    Connector,
    Item,
    Marketplace,
    Page,
    Prepared,
    Sweeping,
    Window,
)
from seller_desktop.marketplaces.http import HttpResponse
from seller_desktop.system.clock import VirtualClock

from .tape import InProcessHttp, Recorded

Ask = Callable[[Connector], object]
Follow = Callable[[Connector, str], object]

_DAYS = 30
_SPAN_MS = DAY_MS // 24
_WINDOWS = 4
_LINES = 3
_WALKS = (("read_changes", 0), ("read_open", 2), ("read_open", 5), ("read_orders", 16))
_WALK_DAYS = 2
_WALK_PAGES = 60
_NOT_FOUND = HttpResponse(404, {}, b"")


@dataclass(frozen=True, slots=True)
class Conversation:
    """One question to a connector with the answers it got.

    `prepared` where it is a send; `asked` are line numbers that must be accounted for; `follow`
    asks for the next page; `fresh` where a connector has to be asked that has not spoken yet.
    """

    name: str
    ask: Ask
    tape: tuple[Recorded, ...]
    prepared: Prepared | None = None
    asked: tuple[str, ...] = ()
    follow: Follow | None = None
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Shapes:
    """All that was recorded of one marketplace, which `make` makes anew: no two share a rate.

    `refusals` are answers that are no success; `personal` the members that hold buyers' values;
    `not_taken` says whether a step of a write, by its method, answered like this was certainly not
    processed. `standing` are answers to what any conversation may come to ask, `unknown` the one
    to everything else.
    """

    make: Callable[[], Marketplace]
    access: Access
    conversations: tuple[Conversation, ...]
    refusals: tuple[HttpResponse, ...]
    personal: frozenset[str]
    secrets: tuple[str, ...]
    not_taken: Callable[[HttpResponse, str], bool]
    standing: tuple[Recorded, ...] = ()
    unknown: HttpResponse = _NOT_FOUND


class Recorder:
    """Asks a connector on a sandbox all there is, and keeps what was said."""

    def __init__(
        self, marketplace: Marketplace, access: Access, http: InProcessHttp, clock: VirtualClock
    ) -> None:
        self._marketplace = marketplace
        self._access = access
        self._http = http
        self._clock = clock
        self._connector = marketplace.connect(access, http, clock)
        self._wishes = Wishes(marketplace)
        self._used: set[str] = set()

    def record(self) -> Iterator[Conversation]:
        """Conversations of every kind: the test, reads, and a send of every verb."""
        yield self._said(Conversation("test", lambda connector: connector.test(), (), fresh=True))
        readings = yield from self.reads()
        for verb in self._marketplace.facts.verbs:
            if verb not in DESK_VERBS:
                yield from self._sends(verb, readings)

    def reads(self) -> Generator[Conversation, None, dict[str, LineReading]]:
        """Conversations of every reading kind; gives back the lines read."""
        if isinstance(self._connector, Sweeping):
            return (yield from self._walks(self._connector))
        readings = yield from self._changes()
        yield from self._orders(readings)
        for asked in _groups(readings):
            yield self._said(lines_of(asked))
        return readings

    def _said(self, said: Conversation, connector: Connector | None = None) -> Conversation:
        self._clock.advance(5)
        self._http.take()
        said.ask(connector or self._connector)
        return replace(said, tape=self._http.take())

    def _walks(self, sweeping: Sweeping) -> Generator[Conversation, None, dict[str, LineReading]]:
        """Whole walks over some days by each question, then lines; each is asked of a connector
        that knows nothing yet, so that all it needs is on the tape."""
        end = self._connector.server_now()
        swept = whole(sweeping.read_open, Window(end - (_DAYS - 2) * DAY_MS, end))
        readings = {reading.line.line_no: reading for reading in swept.readings}
        for question, ago in _WALKS:
            last = end - ago * DAY_MS
            yield self._afresh(walk_of(question, Window(last - _WALK_DAYS * DAY_MS + 1, last)))
        for asked in _groups(readings):
            yield self._afresh(lines_of(asked))
        return readings

    def _afresh(self, said: Conversation) -> Conversation:
        return self._said(said, self._marketplace.connect(self._access, self._http, self._clock))

    def _windows(self) -> Iterator[Window]:
        end = self._connector.server_now()
        for back in range(_DAYS * DAY_MS // _SPAN_MS):
            yield Window(end - (back + 1) * _SPAN_MS + 1, end - back * _SPAN_MS)

    def _changes(self) -> Generator[Conversation, None, dict[str, LineReading]]:
        """Some small windows of the feed, an empty one too; gives back every line read."""
        readings: dict[str, LineReading] = {}
        left = {True: _WINDOWS, False: 1}
        for window in self._windows():
            page = self._connector.read_changes(window, None)
            readings |= {reading.line.line_no: reading for reading in page.readings}
            if len(page.readings) <= _LINES and left[bool(page.readings)]:
                left[bool(page.readings)] -= 1
                yield self._said(changes_of(window))
        return readings

    def _orders(self, readings: dict[str, LineReading]) -> Iterator[Conversation]:
        paid = sorted(reading.line.recency_at for reading in readings.values())
        for at in paid[:: max(1, len(paid) // _WINDOWS)][:_WINDOWS]:
            yield self._said(orders_of(Window(at - _SPAN_MS, at)))

    def _sends(self, verb: Verb, readings: dict[str, LineReading]) -> Iterator[Conversation]:
        """A batch where there are such, one unit of each kind of claim; each also once more,
        since what was done already is refused."""
        limit = self._marketplace.facts.verbs[verb].batch_limit
        kinds: dict[str | None, list[Item]] = {}
        found = list(self._candidates(verb, readings))
        unused = [item for item in found if item.line.line_no not in self._used]
        for item in unused or found:
            kinds.setdefault(item.claim.kind if item.claim else None, []).append(item)
        for items in kinds.values():
            one, several = items[:1], items[1:3]
            for wished in (one, several) if limit > 1 and several else (one,):
                self._used |= {item.line.line_no for item in wished}
                prepared = self._connector.prepare(verb, wished)
                yield self._sent(prepared)
                yield self._sent(prepared)

    def _sent(self, prepared: Prepared) -> Conversation:
        name = f"send {prepared.verb}"
        return self._said(Conversation(name, lambda each: each.send(prepared), (), prepared))

    def _candidates(self, verb: Verb, readings: dict[str, LineReading]) -> Iterator[Item]:
        """What the verb can be said of: lines, or whole boxes where it means these."""
        whole_boxes = self._marketplace.facts.verbs[verb].unit is Unit.GROUP
        boxes: set[str | None] = set()
        for line_no, reading in readings.items():
            line = reading.line
            if whole_boxes and line.group_no in boxes:
                continue
            boxes.add(line.group_no)
            unit = (each.line for each in readings.values() if each.line.group_no == line.group_no)
            lines = tuple(unit) if whole_boxes else ()
            for claim in reading.claims if verb in CLAIM_VERBS else (None,):
                intent = self._wishes.intent(verb, line, claim)
                if self._marketplace.obstacle(verb, intent, line, claim) is None:
                    yield Item(f"key-{line_no}", intent, line, claim, lines)


def _groups(readings: dict[str, LineReading]) -> Iterator[list[str]]:
    """Lines in as many states as there are, a few at a time; and one alone."""
    states = {
        (reading.line.status, reading.line.claim, len(reading.claims)): line_no
        for line_no, reading in readings.items()
    }
    numbers = sorted(states.values())
    for start in range(0, len(numbers), _LINES):
        yield numbers[start : start + _LINES]
    yield numbers[:1]


class Wishes:
    """What a seller could mean with each verb."""

    def __init__(self, marketplace: Marketplace) -> None:
        self._marketplace = marketplace
        self._numbers = count(10_000_000)

    def intent(self, verb: Verb, line: OrderLine, claim: Claim | None) -> Intent:
        """An intent the marketplace accepts, with an invoice number nobody used."""
        kind = str(claim.kind) if claim else None
        words = [choice.word for choice in self._marketplace.choices(verb, kind)]
        word = words[0] if words else None
        invoice_no = f"6500{next(self._numbers)}"
        if verb is Verb.CONFIRM:
            return Confirm()
        if verb is Verb.DISPATCH:
            return Dispatch(courier="cj", invoice_no=invoice_no)
        if verb is Verb.CHANGE_INVOICE:
            return ChangeInvoice("cj", invoice_no)
        if verb is Verb.DELAY:
            due = line.ordered_at if line.dispatch_due_at is None else line.dispatch_due_at
            return Delay(due + 3 * DAY_MS, word or "", "입고 지연")
        if verb is Verb.CANCEL:
            return Cancel(word or "", "품절")
        if verb is Verb.NOTE:
            return Note("포장했습니다", to_buyer=True, asked_at=line.ordered_at)
        return ClaimDecision(kind or "", word, "확인", courier="hanjin", invoice_no=invoice_no)


def changes_of(window: Window) -> Conversation:
    """A window of the change feed, to be recorded."""
    return Conversation(
        "read_changes",
        lambda connector: connector.read_changes(window, None),
        (),
        follow=lambda connector, page: connector.read_changes(window, page),
    )


def orders_of(window: Window) -> Conversation:
    """Lines by payment time, to be recorded."""
    return Conversation(
        "read_orders",
        lambda connector: connector.read_orders(window, None),
        (),
        follow=lambda connector, page: connector.read_orders(window, page),
    )


def lines_of(numbers: Sequence[str]) -> Conversation:
    """Some lines, to be recorded."""
    return Conversation(
        "read_lines", lambda connector: connector.read_lines(numbers), (), asked=tuple(numbers)
    )


def walk_of(question: str, window: Window) -> Conversation:
    """All pages of a window one after another, to be recorded: for pages that make sense only
    together."""
    return Conversation(question, lambda connector: whole(getattr(connector, question), window), ())


def whole(ask: Callable[[Window, str | None], Page], window: Window) -> Page:
    """The pages of a window as one. A walk that never ends is broken off."""
    page = ask(window, None)
    pages = [page]
    while page.next_page is not None and len(pages) < _WALK_PAGES:
        page = ask(window, page.next_page)
        pages.append(page)
    return replace(
        page,
        readings=tuple(each for page in pages for each in page.readings),
        undecoded=tuple(each for page in pages for each in page.undecoded),
        ended=tuple(each for page in pages for each in page.ended),
        next_page=None,
    )

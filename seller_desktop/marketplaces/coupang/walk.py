"""One walk through several lists: what is asked in which order, and what was met on the way."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

import msgspec

from ...domain.errors import Fault
from ...domain.korea_time import DAY_MS
from ..contract import Window
from ..decoding import decoder
from .limits import WITHDRAWN_DAYS
from .spans import Days, exchange_spans, list_spans, withdrawn_spans

NEW_STATUSES = ("ACCEPT", "INSTRUCT")
ALL_STATUSES = ("INSTRUCT", "DEPARTURE", "DELIVERING", "ACCEPT", "FINAL_DELIVERY", "NONE_TRACKING")
OPEN_RETURNS = ("RU", "UC")
ALL_RETURNS = ("RU", "UC", "PR", "CC")
CANCELS = "CANCEL"
_PAGE_CAP = 2_000


class Kind(Enum):
    """What a step asks."""

    RECEIPTS = "receipts"
    WITHDRAWN = "withdrawn"
    EXCHANGES = "exchanges"
    SHEETS = "sheets"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Step:
    """One list over a range of days; `word` is the status it is asked for."""

    kind: Kind
    word: str = ""
    days: Days | None = None


@dataclass(slots=True)
class Walk:
    """A walk under way. `as_of` (UTC ms) is when its first question was asked: nothing read on it
    counts as newer. `looks_up` says that orders with claims whose boxes were not met are asked for,
    `paid_within` that only what was paid in the window is wanted."""

    number: int
    window: Window
    steps: tuple[Step, ...]
    as_of: int
    looks_up: bool = False
    paid_within: bool = False
    tells_claims_from: int | None = None
    """Once it has ended, all claims that came since then (UTC ms) are known as of `as_of`."""
    lines: set[str] = field(default_factory=set)
    """Line numbers met in boxes."""
    orders: set[str] = field(default_factory=set)
    """Orders whose boxes were met."""
    claims: set[str] = field(default_factory=set)
    """Numbers of claims listed."""
    claimed: set[str] = field(default_factory=set)
    """Orders of claims listed."""
    rest: deque[str] | None = None
    """Orders still to be asked for; None until it is known which."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a walk stands; travels through the engine as opaque text. `token` is Coupang's."""

    walk: int
    step: int
    list: str
    token: str
    pages: int

    def text(self) -> str:
        """The page token."""
        return msgspec.json.encode(self).decode()


def place_of(page: str) -> Place:
    """Read a page token back. Raises `Fault` for any other text."""
    try:
        return decoder(Place).decode(page)
    except msgspec.DecodeError:
        raise Fault("answer_unreadable", what="page") from None


def following(walk: Walk, place: Place, token: str | None) -> str | None:
    """The next page token, None at the end. A walk that never ends is none."""
    step = place.step if token is not None else place.step + 1
    if step >= len(walk.steps):
        return None
    if place.pages + 1 >= _PAGE_CAP:
        raise Fault("answer_unreadable", what="list", cause="paging")
    name = walk.steps[step]
    label = f"{name.kind.value}:{name.word}"
    return Place(walk.number, step, label, token or "", place.pages + 1).text()


def steps_of_news(window: Window) -> Iterator[Step]:
    """What is new: open claims received, cancels, exchanges and withdrawals within the window, then
    boxes paid in it that have not left."""
    yield from _claims(window.start, window.end, window.start, OPEN_RETURNS)
    yield from _sheets(window, NEW_STATUSES)
    yield Step(Kind.REST)


def steps_of_everything(window: Window, now: int, known_from: int | None) -> Iterator[Step]:
    """Boxes of every state paid within the window, with all claims since, but for those that came
    after `known_from` (UTC ms) where these are known. Nothing is told of withdrawals more than a
    week old."""
    until = now if known_from is None else known_from
    if window.start < until:
        week_ago = max(window.start, now - WITHDRAWN_DAYS * DAY_MS)
        yield from _claims(window.start, until, week_ago, ALL_RETURNS)
    yield from _sheets(window, ALL_STATUSES)
    yield Step(Kind.REST)


def _claims(start: int, end: int, withdrawn: int, words: tuple[str, ...]) -> Iterator[Step]:
    for days in list_spans(start, end):
        for word in (*words, CANCELS):
            yield Step(Kind.RECEIPTS, word, days)
    for days in exchange_spans(start, end):
        yield Step(Kind.EXCHANGES, days=days)
    if withdrawn <= end:
        for days in withdrawn_spans(withdrawn, end):
            yield Step(Kind.WITHDRAWN, days=days)


def _sheets(window: Window, statuses: tuple[str, ...]) -> Iterator[Step]:
    for days in list_spans(window.start, window.end):
        for status in statuses:
            yield Step(Kind.SHEETS, status, days)

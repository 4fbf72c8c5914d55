"""Pages of a list: where the reading stands, and whether the list has moved under it."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from ...domain.errors import Fault, Passing
from ..decoding import Unreadable, decoder
from ..http import HttpResponse
from .oauth import Pair
from .values import figure
from .wire import decode

LARGEST_PAGE = 100
_PAGE_CAP = 2_000
_RUNS = 8


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go on in a list; travels through the engine as opaque text. `total` is how many
    rows the pages before promised."""

    number: int = 1
    size: int = LARGEST_PAGE
    total: int | None = None
    run: int = 0

    @property
    def query(self) -> tuple[Pair, ...]:
        """The parameters that ask for this page."""
        return (("per_page", str(self.size)), ("page", str(self.number)))

    def has_moved(self, total: int | None) -> bool:
        """Whether rows came or went since the pages before, so that one may have slipped by."""
        return self.total is not None and total not in (None, self.total)

    def again(self) -> str:
        """From the start once more. Raises `Passing` where the list never stands still."""
        if self.run >= _RUNS:
            raise Passing("marketplace_down")
        return _opaque(Place(size=self.size, run=self.run + 1))

    def following(self, rows: int, total: int | None, what: str) -> str | None:
        """The place after this page of so many rows, None where it was the last. Raises `Fault`."""
        more = rows >= self.size if total is None else self.number * self.size < total
        if not more:
            return None
        if not rows or self.number >= _PAGE_CAP:
            raise Fault("answer_unreadable", what=what, cause="pagination")
        return _opaque(Place(self.number + 1, self.size, total, self.run))


def _opaque(place: Place) -> str:
    return msgspec.json.encode(place).decode()


def place_of(page: str | None, size: int) -> Place:
    """The place a page token stands for; without one the start. Raises `Fault`."""
    if page is None:
        return Place(size=size)
    try:
        return decoder(Place).decode(page)
    except msgspec.DecodeError:
        raise Fault("answer_unreadable", what="page") from None


def rows_of(response: HttpResponse, what: str) -> list[msgspec.Raw]:
    """The rows of a list, each still raw. Raises `Fault`."""
    try:
        return decode(response.body, list[msgspec.Raw])
    except Unreadable as unreadable:
        raise Fault("answer_unreadable", what=what, cause=unreadable.cause) from None


def row_of(response: HttpResponse, what: str) -> msgspec.Raw:
    """The one row that was asked for, still raw: no record to set aside where the answer itself
    came maimed. Raises `Fault`."""
    try:
        return decode(response.body, msgspec.Raw)
    except Unreadable as unreadable:
        raise Fault("answer_unreadable", what=what, cause=unreadable.cause) from None


def total_of(response: HttpResponse) -> int | None:
    """How many rows there are on all pages; None where something took the header away."""
    total = figure(response.headers.get("x-wp-total"))
    return None if total is None or total < 0 else int(total)

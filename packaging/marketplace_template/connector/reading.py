"""Reading questions: what changed, what was placed, lines by their numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce

import msgspec

from seller_desktop.domain.errors import Fault
from seller_desktop.domain.korea_time import to_iso
from seller_desktop.domain.reading import LineReading, Undecoded
from seller_desktop.marketplaces.contract import Page, Window
from seller_desktop.marketplaces.server_clock import ServerClock

from .client import Call, KioskClient
from .facts import READ_LIMIT
from .mapping import read_order
from .wire import Orders, Shape, Unreadable, decode

_CHANGES = "/api/changes"
_ORDERS = "/api/orders"
_QUERY = "/api/lines/query"


@dataclass(frozen=True, slots=True)
class _Answer:
    """Lines of one answer, each once, and what could not be read."""

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

    def __init__(self, client: KioskClient, server_clock: ServerClock) -> None:
        self._client = client
        self._server_clock = server_clock

    def changes(self, window: Window, page: str | None) -> Page:
        """One page of what changed within the window."""
        return self._listed(_CHANGES, window, page)

    def by_placement(self, window: Window, page: str | None) -> Page:
        """One page of what was placed, and thereby paid, within the window."""
        return self._listed(_ORDERS, window, page)

    def _listed(self, path: str, window: Window, page: str | None) -> Page:
        query = [("from", to_iso(window.start)), ("to", to_iso(window.end))]
        if page is not None:
            query.append(("after", page))
        raw = self._client.read(Call("GET", path, tuple(query), spare=1))
        orders = read_as(raw, Orders, "orders")
        if orders.next is not None and orders.next == page:
            raise Fault("answer_unreadable", what="orders", cause="next")
        answer = self._answer(orders)
        return Page(answer.readings, answer.read_at, orders.next, answer.undecoded)

    def lines(self, line_nos: Sequence[str]) -> Page:
        """These lines afresh; what is left out is asked for once more."""
        if not line_nos:
            return Page((), self._server_clock.now())
        answer = self._queried(tuple(dict.fromkeys(line_nos)))
        if answer.missing:
            again = self._queried(answer.missing)
            answer = replace(answer, missing=()).joined(again)
        return Page(answer.readings, answer.read_at, None, answer.undecoded, answer.missing)

    def _queried(self, numbers: Sequence[str]) -> _Answer:
        parts = [numbers[at : at + READ_LIMIT] for at in range(0, len(numbers), READ_LIMIT)]
        return reduce(_Answer.joined, [self._query(part) for part in parts])

    def _query(self, numbers: Sequence[str]) -> _Answer:
        body = msgspec.json.encode({"lines": numbers})
        raw = self._client.read(Call("POST", _QUERY, body=body))
        answer = self._answer(read_as(raw, Orders, "lines"))
        named: set[str | None] = {reading.line.line_no for reading in answer.readings}
        named |= {item.external_id for item in answer.undecoded}
        return replace(answer, missing=tuple(each for each in numbers if each not in named))

    def _answer(self, orders: Orders) -> _Answer:
        """A page may hold a line twice; each is read once."""
        read_at = self._server_clock.now()
        found = [item for raw in orders.orders for item in read_order(bytes(raw), read_at)]
        readings = {item.line.line_no: item for item in found if isinstance(item, LineReading)}
        undecoded = dict.fromkeys(item for item in found if isinstance(item, Undecoded))
        return _Answer(tuple(readings.values()), tuple(undecoded), (), read_at)


def read_as(raw: bytes, shape: type[Shape], what: str) -> Shape:
    """The whole answer as a shape. Raises `Fault` `answer_unreadable`."""
    try:
        return decode(raw, shape)
    except Unreadable as unreadable:
        raise Fault("answer_unreadable", what=what, cause=unreadable.cause) from None

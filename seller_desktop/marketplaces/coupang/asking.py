"""One question to Coupang and its rows: a page of a list, or a single thing that may be gone."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.errors import Fault
from ..decoding import Unreadable, decode
from ..server_clock import ServerClock
from .client import Call, CoupangClient
from .refusals import is_about_the_vendor, is_gone, refusal_in
from .values import number, text
from .wire import Listing, Paged, Pagination, rows_of

_UNKNOWN = frozenset({400, 404})


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows as they came, when (UTC ms, the marketplace's clock), and the token of the next page."""

    rows: tuple[bytes, ...]
    read_at: int
    token: str | None = None


@dataclass(frozen=True, slots=True)
class Absent:
    """What was asked for is not there; `gone` says that it was cancelled or returned."""

    gone: bool
    read_at: int


class Asker:
    """Questions of one vendor. All methods raise `OfficeError`."""

    def __init__(self, client: CoupangClient, server_clock: ServerClock) -> None:
        self._client = client
        self._server_clock = server_clock

    def list(self, call: Call, token: str | None) -> Rows:
        """A page of a list that is paged by tokens; `token` is the one that was sent."""
        return self._rows(self._client.read(call), token)

    def paged(self, call: Call, page: int) -> Rows:
        """A page of a list that is paged by numbers."""
        raw = self._client.read(call)
        try:
            data = decode(decode(raw, Listing).data, Paged)
            rows = tuple(rows_of(data.content))
        except Unreadable as unreadable:
            raise Fault("answer_unreadable", what="list", cause=unreadable.cause) from None
        told = data.pagination if isinstance(data.pagination, Pagination) else Pagination()
        more = bool(rows) and page < (number(told.total_pages) or 0)
        return Rows(rows, self._server_clock.now(), str(page + 1) if more else None)

    def one(self, call: Call) -> Rows | Absent:
        """A single thing; an object stands for a list of one."""
        response = self._client.ask(call)
        if 200 <= response.status < 300:
            return self._rows(response.body, None)
        gone = is_gone(response)
        refusal = refusal_in(response)
        unknown = response.status in _UNKNOWN and refusal is not None
        if gone or (unknown and not is_about_the_vendor(refusal)):
            return Absent(gone, self._server_clock.now())
        raise self._client.refused(call, response)

    def _rows(self, raw: bytes, token: str | None) -> Rows:
        try:
            listing = decode(raw, Listing)
            rows = tuple(rows_of(listing.data))
        except Unreadable as unreadable:
            raise Fault("answer_unreadable", what="list", cause=unreadable.cause) from None
        following = text(listing.next_token) or text(listing.next_page_index)
        if following is not None and (following == token or not rows):
            raise Fault("answer_unreadable", what="list", cause="nextToken")
        return Rows(rows, self._server_clock.now(), following)

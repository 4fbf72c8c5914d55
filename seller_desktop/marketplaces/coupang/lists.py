"""Single questions to Coupang: a page of a list, an order, a receipt. Each is one call."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

import msgspec

from ...domain.errors import Fault
from ...domain.korea_time import KST
from ...system.clock import from_ms
from ..decoding import Unreadable, decode
from ..server_clock import ServerClock
from .client import API, Call, CoupangClient
from .limits import EXCHANGE_PAGE, PAGE_SIZE, WITHDRAWN_PAGE
from .refusals import is_about_the_vendor, is_gone, refusal_in
from .spans import Days
from .values import text
from .wire import Listing, rows_of

SHEETS_VERSION = "v5"
RECEIPTS_VERSION = "v6"
EXCHANGES_VERSION = "v4"
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


class Lists:
    """The lists of one vendor. All methods raise `OfficeError`."""

    def __init__(self, client: CoupangClient, server_clock: ServerClock, vendor_id: str) -> None:
        self._client = client
        self._server_clock = server_clock
        self._vendor_id = quote(vendor_id, safe="")

    def _path(self, version: str, rest: str) -> str:
        return f"{API}/{version}/vendors/{self._vendor_id}/{rest}"

    def sheets(self, status: str, days: Days, token: str | None) -> Rows:
        """Boxes of one status by payment day."""
        query = (
            f"createdAtFrom={_day(days.first)}&createdAtTo={_day(days.last)}"
            f"&status={status}&maxPerPage={PAGE_SIZE}{_next(token)}"
        )
        return self._list(Call("GET", self._path(SHEETS_VERSION, "ordersheets"), query), token)

    def new_sheets(self, start: int, end: int) -> Rows:
        """Boxes paid between two instants and not confirmed: the cheapest question there is."""
        query = (
            f"createdAtFrom={_minute(start)}&createdAtTo={_minute(end)}"
            "&searchType=timeFrame&status=ACCEPT"
        )
        return self._list(Call("GET", self._path(SHEETS_VERSION, "ordersheets"), query), None)

    def receipts(
        self, word: str, days: Days, token: str | None, order_no: str | None = None
    ) -> Rows:
        """Returns of one status, all of an order (an empty word), or cancels (`CANCEL`)."""
        query = f"createdAtFrom={days.first}&createdAtTo={days.last}"
        if word == "CANCEL":
            query += "&cancelType=CANCEL"
        elif word:
            query += f"&status={word}"
        if order_no is not None:
            query += f"&orderId={order_no}"
        query += f"&maxPerPage={PAGE_SIZE}{_next(token)}"
        path = self._path(RECEIPTS_VERSION, "returnRequests")
        return self._list(Call("GET", path, query), token)

    def receipt(self, receipt_no: str) -> Rows | Absent:
        """One return by its number; cancels can't be asked for."""
        path = self._path(RECEIPTS_VERSION, f"returnRequests/{receipt_no}")
        return self._one(Call("GET", path))

    def exchanges(self, days: Days, token: str | None, order_no: str | None = None) -> Rows:
        """Exchanges by the day of their receipt."""
        query = f"createdAtFrom={days.first}T00:00:00&createdAtTo={days.last}T23:59:59"
        if order_no is not None:
            query += f"&orderId={order_no}"
        query += f"&maxPerPage={EXCHANGE_PAGE}{_next(token)}"
        path = self._path(EXCHANGES_VERSION, "exchangeRequests")
        return self._list(Call("GET", path, query), token)

    def withdrawn(self, days: Days, token: str | None) -> Rows:
        """Returns that were withdrawn on these days; the token is the number of the page."""
        query = (
            f"dateFrom={days.first}&dateTo={days.last}"
            f"&pageIndex={token or '1'}&sizePerPage={WITHDRAWN_PAGE}"
        )
        path = self._path(EXCHANGES_VERSION, "returnWithdrawRequests")
        return self._list(Call("GET", path, query), token)

    def withdrawn_among(self, receipt_nos: tuple[str, ...]) -> Rows:
        """Which of these returns were withdrawn; at most fifty."""
        body = msgspec.json.encode({"cancelIds": [int(number) for number in receipt_nos]})
        path = self._path(EXCHANGES_VERSION, "returnWithdrawList")
        return self._list(Call("POST", path, body=body), None)

    def order(self, order_no: str) -> Rows | Absent:
        """The boxes of an order; an object stands for a list of one."""
        return self._one(Call("GET", self._path(SHEETS_VERSION, f"{order_no}/ordersheets")))

    def _one(self, call: Call) -> Rows | Absent:
        response = self._client.ask(call)
        if 200 <= response.status < 300:
            return self._rows(response.body, None)
        gone = is_gone(response)
        refusal = refusal_in(response)
        unknown = response.status in _UNKNOWN and refusal is not None
        if gone or (unknown and not is_about_the_vendor(refusal)):
            return Absent(gone, self._server_clock.now())
        raise self._client.refused(call, response)

    def _list(self, call: Call, token: str | None) -> Rows:
        return self._rows(self._client.read(call), token)

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


def _day(day: date) -> str:
    """A Korean day of an order list: its plus sign must be encoded, its colon must not."""
    return f"{day}%2B09:00"


def _minute(ms: int) -> str:
    return f"{from_ms(ms).astimezone(KST):%Y-%m-%dT%H:%M}%2B09:00"


def _next(token: str | None) -> str:
    return "" if token is None else f"&nextToken={quote(token, safe='')}"

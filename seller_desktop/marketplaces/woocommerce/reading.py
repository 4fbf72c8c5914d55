"""Reading questions to the shop: orders by change, by creation and by number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from ...domain.errors import Fault, Passing
from ...domain.order import LineStatus
from ...domain.reading import LineReading, Undecoded
from ..contract import Ended, Page, Window
from ..decoding import Unreadable
from ..http import HttpResponse
from ..server_clock import ServerClock
from .beside import Companions
from .client import Call, WooClient
from .mapping.order import TRASH
from .mapping.record import Beside, read_order
from .oauth import Pair
from .paging import LARGEST_PAGE, Place, place_of, rows_of, total_of
from .values import identity, wire_second
from .ways import KnownSite
from .wire import Head, decode, word

ORDERS = "/wc/v3/orders"
_OPEN = "pending,processing,on-hold"
_SMALLEST_PAGE = 25
_LOOKED_FOR = 20
"""Orders asked for one by one at a time, after no list had them."""

_INVALID = "woocommerce_rest_shop_order_invalid_id"
_DELETED = "deleted"


class OrderReader:
    """Answers of one session, page by page. All methods raise `OfficeError`."""

    def __init__(self, client: WooClient, server_clock: ServerClock, site: KnownSite) -> None:
        self._client = client
        self._server_clock = server_clock
        self._companions = Companions(client, server_clock, site)
        self._size = LARGEST_PAGE
        self._by_change = True

    def changes(self, window: Window, page: str | None) -> Page:
        """One page of the orders changed within the window."""
        query = _bounds(window, "modified_after", "modified_before")
        return self._page((*query, ("status", "any")), page, changed=True)

    def by_creation(self, window: Window, page: str | None) -> Page:
        """One page of the orders placed within the window that wait for somebody."""
        query = _bounds(window, "after", "before")
        return self._page((*query, ("status", _OPEN)), page, changed=False)

    def _page(self, query: tuple[Pair, ...], page: str | None, *, changed: bool) -> Page:
        place = place_of(page or None, self._size)
        response = self._list(query, place, changed=changed)
        read_at = self._server_clock.now()
        rows, total = rows_of(response, "orders"), total_of(response)
        if place.has_moved(total):
            return Page((), read_at, place.again())
        if place.number == 1:
            self._companions.renew()
        found = self._lines(rows, read_at, fresh=False)
        readings, undecoded = _sorted_out(found)
        return Page(readings, read_at, place.following(len(rows), total, "orders"), undecoded)

    def _list(self, query: tuple[Pair, ...], place: Place, *, changed: bool) -> HttpResponse:
        """One page of a list, by change where the shop's version can, else by number."""
        by = "modified" if changed and self._by_change else "id" if changed else "date"
        call = Call(
            "GET", ORDERS, (*query, *place.query, ("orderby", by), ("order", "asc")), spare=1
        )
        try:
            return self._client.read(call)
        except Passing as error:
            if error.code in ("network", "marketplace_down"):
                # Many plug-ins make a large page slow: the next try asks for less.
                self._size = max(_SMALLEST_PAGE, place.size // 2)
            raise
        except Fault as error:
            if by != "modified" or error.problem.marketplace_code != "rest_invalid_param":
                raise
        self._by_change = False
        return self._list(query, place, changed=changed)

    def _lines(
        self, rows: Iterable[msgspec.Raw], read_at: int, *, fresh: bool
    ) -> list[LineReading | Undecoded]:
        found: list[LineReading | Undecoded] = []
        for row in rows:
            found += read_order(row, self._beside(row, fresh=fresh), read_at)
        return found

    def _beside(self, row: msgspec.Raw, *, fresh: bool) -> Beside:
        try:
            return self._companions.of(decode(row, Head), fresh=fresh)
        except Unreadable:
            return Beside()

    # By number.

    def lines(self, line_nos: Sequence[str]) -> Page:
        """These lines afresh. An order that no list shows is looked for in the trash, then asked
        for alone: only what the shop says is gone has ended."""
        if not line_nos:
            return Page((), self._server_clock.now())
        orders = dict.fromkeys(number for each in line_nos if (number := _order_of(each)))
        rows = self._by_number(orders, "any")
        read_at = self._server_clock.now()
        rows |= self._by_number((number for number in orders if number not in rows), "any")
        absent = [number for number in orders if number not in rows]
        trashed = set(self._by_number(absent, TRASH))
        gone: set[str] = set()
        for number in [each for each in absent if each not in trashed][:_LOOKED_FOR]:
            self._look_for(number, rows, trashed, gone)
        self._companions.renew()
        found = self._lines(rows.values(), read_at, fresh=True)
        return _accounted(line_nos, found, read_at, rows.keys(), trashed, gone)

    def _look_for(
        self, number: str, rows: dict[str, msgspec.Raw], trashed: set[str], gone: set[str]
    ) -> None:
        """Sort an order that no list shows by what the shop says when asked for it alone."""
        row = self._alone(number)
        if row is None:
            gone.add(number)
        elif _is_trashed(row):
            trashed.add(number)
        else:
            rows[number] = row

    def _by_number(self, numbers: Iterable[str], status: str) -> dict[str, msgspec.Raw]:
        wanted = list(numbers)
        rows: dict[str, msgspec.Raw] = {}
        for start in range(0, len(wanted), LARGEST_PAGE):
            some = wanted[start : start + LARGEST_PAGE]
            query = (
                ("include", ",".join(some)),
                ("status", status),
                ("per_page", str(LARGEST_PAGE)),
            )
            for row in rows_of(self._client.read(Call("GET", ORDERS, query)), "orders"):
                number = _number(row)
                if number in some:
                    rows[number] = row
        return rows

    def _alone(self, number: str) -> msgspec.Raw | None:
        """One order by its number, None where the shop says that there is none."""
        try:
            response = self._client.read(Call("GET", f"{ORDERS}/{number}"))
        except Fault as error:
            if error.problem.marketplace_code == _INVALID:
                return None
            raise
        return msgspec.Raw(response.body)


def _accounted(
    line_nos: Sequence[str],
    found: Sequence[LineReading | Undecoded],
    read_at: int,
    shown: Iterable[str],
    trashed: set[str],
    gone: set[str],
) -> Page:
    """What became of each line asked for. A bare order number stands for all its lines."""
    asked = frozenset(line_nos)
    readings, undecoded = _sorted_out(found)
    readings = tuple(one for one in readings if {one.line.line_no, one.line.order_no} & asked)
    undecoded = tuple(one for one in undecoded if _concerns(one, asked))
    named = {one.line.line_no for one in readings} | {one.line.order_no for one in readings}
    named |= {one.external_id for one in undecoded if one.external_id is not None}
    blind = {_order_of(one.external_id or "") for one in undecoded}
    whole = frozenset(shown) - blind
    ended, missing = [], []
    for number in dict.fromkeys(line_nos):
        if number in named:
            continue
        order = _order_of(number)
        word = TRASH if order in trashed else _DELETED
        over = order in trashed or order in gone or order in whole
        if over and number != order:
            ended.append(Ended(number, LineStatus.CANCELED, word))
        else:
            missing.append(number)
    return Page(readings, read_at, None, undecoded, tuple(missing), tuple(ended))


def _concerns(one: Undecoded, asked: frozenset[str]) -> bool:
    number = one.external_id or ""
    order = _order_of(number)
    return number in asked or (number == order and any(_order_of(each) == order for each in asked))


def _order_of(line_no: str) -> str | None:
    return identity(line_no.partition("-")[0])


def _is_trashed(row: msgspec.Raw) -> bool:
    try:
        return word(decode(row, Head).status) == TRASH
    except Unreadable:
        return False


def _number(row: msgspec.Raw) -> str | None:
    try:
        return identity(decode(row, Head).id)
    except Unreadable:
        return None


def _sorted_out(
    found: Sequence[LineReading | Undecoded],
) -> tuple[tuple[LineReading, ...], tuple[Undecoded, ...]]:
    """Readings, each line once however often the answer held it, and what was not readable."""
    readings = {item.line.line_no: item for item in found if isinstance(item, LineReading)}
    undecoded = tuple(dict.fromkeys(item for item in found if isinstance(item, Undecoded)))
    return tuple(readings.values()), undecoded


def _bounds(window: Window, after: str, before: str) -> tuple[Pair, ...]:
    """The window as the shop compares it: whole seconds, both ends exclusive, GMT."""
    return (
        (after, wire_second(-(-window.start // 1000) - 1)),
        (before, wire_second(window.end // 1000 + 1)),
        ("dates_are_gmt", "true"),
    )

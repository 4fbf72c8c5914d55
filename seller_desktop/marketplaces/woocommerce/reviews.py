"""Reading questions about product reviews."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import msgspec

from ...domain.errors import Fault
from ...domain.reading import Undecoded
from ...domain.review import Review
from ..beside_orders import Listing
from ..contract import Window
from ..server_clock import ServerClock
from .client import Call, WooClient
from .mapping.review import read_review
from .oauth import Pair
from .paging import LARGEST_PAGE, place_of, row_of, rows_of, total_of
from .refusals import NO_ROUTE
from .values import wire_second

_REVIEWS = "/wc/v3/products/reviews"
_DAY_S = 86_400
_GONE = (404, 410)


class ReviewReader:
    """Answers of one session. All methods raise `OfficeError`."""

    def __init__(self, client: WooClient, server_clock: ServerClock) -> None:
        self._client = client
        self._server_clock = server_clock

    def within(self, window: Window, page: str | None) -> Listing[Review]:
        """One page of the reviews written within the window, those that wait for the shop's word
        too. Trash is no review any more."""
        place = place_of(page, LARGEST_PAGE)
        in_order = (("orderby", "date_gmt"), ("order", "asc"))
        query = (*_days_around(window), *place.query, *in_order, ("status", "all"))
        response = self._client.read(Call("GET", _REVIEWS, query, spare=1))
        read_at = self._server_clock.now()
        rows, total = rows_of(response, "reviews"), total_of(response)
        if place.has_moved(total):
            return Listing((), read_at, place.again())
        found, undecoded = _sorted_out(rows)
        inside = [each for each in found if window.start <= each.written_at <= window.end]
        following = place.following(len(rows), total, "reviews")
        return Listing(tuple(inside), read_at, following, undecoded)

    def one(self, number: str) -> Listing[Review]:
        """One review afresh; missing where the shop says that there is none."""
        response = self._client.send(Call("GET", f"{_REVIEWS}/{number}"))
        read_at = self._server_clock.now()
        if not 200 <= response.status < 300:
            error = self._client.error_of(response)
            code = error.problem.marketplace_code
            if isinstance(error, Fault) and response.status in _GONE and code != NO_ROUTE:
                return Listing((), read_at, missing=(number,))
            raise error
        found, undecoded = _sorted_out([row_of(response, "review")])
        undecoded = tuple(replace(each, external_id=number) for each in undecoded)
        found = tuple(each for each in found if each.number == number)
        missing = () if found or undecoded else (number,)
        return Listing(found, read_at, undecoded=undecoded, missing=missing)


def _sorted_out(
    rows: Iterable[msgspec.Raw],
) -> tuple[tuple[Review, ...], tuple[Undecoded, ...]]:
    read = [read_review(row) for row in rows]
    found = {each.number: each for each in read if isinstance(each, Review)}
    return tuple(found.values()), tuple(each for each in read if isinstance(each, Undecoded))


def _days_around(window: Window) -> tuple[Pair, ...]:
    """The window and a day on each side: reviews are compared in the site's own time, whatever
    zone that is, and know no parameter for GMT."""
    return (
        ("after", wire_second(window.start // 1000 - _DAY_S)),
        ("before", wire_second(window.end // 1000 + _DAY_S)),
    )

"""Parcels a shop keeps outside its orders: asked for one order at a time, so as seldom as can be.

An order that was completed elsewhere without a word on its number is worth a call: in fulfilments
where the shop has them, or in the list of its tracking plug-in.
"""

from __future__ import annotations

from collections import OrderedDict

import msgspec

from ...domain.errors import Fault, OfficeError, Passing, UserFixable
from ..decoding import Unreadable
from ..server_clock import ServerClock
from .client import Call, WooClient
from .mapping.parcel import has_fulfillments, has_trackings, is_noted, tells_fulfillments
from .mapping.record import Parcels
from .refusals import NO_ROUTE
from .values import moment
from .ways import KnownSite, Site, Way
from .wire import Head, decode, word

_ORDERS = "/wc/v3/orders"
_COMPLETED = "completed"
_REFUNDED = "refunded"
_RECENT_MS = 30 * 86_400_000
"""History is not asked order by order; a single order that is opened is, however old."""

_REMEMBERED = 2_000
_NONE = Parcels()


class ParcelsBeside:
    """What one session has learned of parcels outside orders."""

    def __init__(self, client: WooClient, server_clock: ServerClock, site: KnownSite) -> None:
        self._client = client
        self._server_clock = server_clock
        self._site = site
        self._found: OrderedDict[tuple[str, str], Parcels] = OrderedDict()
        self._kept_on_orders = False
        self._closed = False

    def of(self, number: str, head: Head, *, fresh: bool) -> Parcels:
        """The parcels of one order. Unless it is to be read `fresh`, an order that has not changed
        is not asked for again. Raises `OfficeError`."""
        meta = head.meta_data
        self._kept_on_orders |= has_trackings(meta)
        if has_fulfillments(meta):
            return Parcels(fulfillments=self._ask(f"{_ORDERS}/{number}/fulfillments"))
        if not _has_left(head) or is_noted(meta) or tells_fulfillments(meta):
            return _NONE
        changed = word(head.date_modified_gmt) or ""
        known = self._found.get((number, changed))
        if not fresh and (known is not None or not self._is_recent(changed)):
            return known or _NONE
        found = self._look(number)
        if found != _NONE:
            self._found[number, changed] = found
        while len(self._found) > _REMEMBERED:
            self._found.popitem(last=False)
        return found

    def _is_recent(self, changed: str) -> bool:
        at = moment(changed)
        return at is None or at >= self._server_clock.now() - _RECENT_MS

    def _look(self, number: str) -> Parcels:
        site = self._known_site()
        if site is None or self._closed:
            return _NONE
        if site.way is Way.FULFILLMENT:
            return Parcels(fulfillments=self._ask(f"{_ORDERS}/{number}/fulfillments"))
        if site.way is Way.TRACKING and not self._kept_on_orders:
            path = f"/{site.space}/orders/{number}/shipment-trackings"
            return Parcels(trackings=self._ask(path))
        return _NONE

    def _known_site(self) -> Site | None:
        """What the shop has; None where its index is closed: orders are read all the same."""
        try:
            return self._site.get()
        except OfficeError:
            self._closed = True
            return None

    def renew(self) -> None:
        """Before a round of reading: what was closed is tried once more."""
        self._closed = False

    def _ask(self, path: str) -> bytes:
        """A list as it came; none where one order, or the plug-in, is in trouble."""
        try:
            body = self._client.read(Call("GET", path, spare=1)).body
            return bytes(msgspec.json.encode(decode(body, list[msgspec.Raw])))
        except UserFixable:
            self._closed = True
        except Passing as error:
            if error.code != "shop_blocked":
                raise
            self._closed = True
        except Fault as error:
            if error.problem.marketplace_code == NO_ROUTE:
                self._site.forget()
        except Unreadable:
            pass
        return _NONE.trackings


def _has_left(head: Head) -> bool:
    """Whether the order was completed, even if its money was given back since."""
    status = word(head.status)
    return status == _COMPLETED or (status == _REFUNDED and bool(word(head.date_completed_gmt)))

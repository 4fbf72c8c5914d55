"""What an order does not carry itself: the lines of its refunds, and its parcels."""

from __future__ import annotations

import msgspec

from ...domain.errors import Fault
from ..decoding import Unreadable
from ..server_clock import ServerClock
from .client import Call, WooClient
from .mapping.record import Beside
from .parcels_beside import ParcelsBeside
from .refund_index import RefundIndex
from .values import identity
from .ways import KnownSite
from .wire import Head, Identified, decode, entries, word

_ORDERS = "/wc/v3/orders"
_REFUNDED = "refunded"
_NOTHING = msgspec.Raw(b"null")


class Companions:
    """Asks for what stands beside orders, no more often than an order says so."""

    def __init__(self, client: WooClient, server_clock: ServerClock, site: KnownSite) -> None:
        self._client = client
        self._parcels = ParcelsBeside(client, server_clock, site)
        self._refunds = RefundIndex(client, server_clock)

    def renew(self) -> None:
        """Learn which orders have refunds, before a round of reading."""
        self._refunds.read_on()
        self._parcels.renew()

    def of(self, head: Head, *, fresh: bool) -> Beside:
        """Everything beside one order, which is asked for alone where it is to be `fresh`. Raises
        `OfficeError`."""
        number = identity(head.id)
        if number is None:
            return Beside()
        refunds: tuple[bytes, ...] = ()
        summary = entries(head.refunds, Identified)
        if summary or word(head.status) == _REFUNDED or number in self._refunds:
            refunds = tuple(bytes(each) for each in self._ask(number))
        return Beside(refunds, self._parcels.of(number, head, fresh=fresh))

    def _ask(self, number: str) -> list[msgspec.Raw]:
        query = (("per_page", "100"),)
        call = Call("GET", f"{_ORDERS}/{number}/refunds", query, spare=1)
        try:
            return decode(self._client.read(call).body, list[msgspec.Raw])
        except (Fault, Unreadable):
            # One order's trouble never holds up the others: it is told where the order is read.
            return [_NOTHING]

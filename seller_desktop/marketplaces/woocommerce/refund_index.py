"""Which orders have refunds. Some versions leave the summary on the order empty, so that the list
of the whole shop is read beside it, where there is one."""

from __future__ import annotations

from ...domain.errors import Fault, UserFixable
from ..decoding import Unreadable
from ..server_clock import ServerClock
from .client import Call, WooClient
from .oauth import Pair
from .refusals import NO_ROUTE
from .values import identity, moment, wire_second
from .wire import RefundRow, decode

_PATH = "/wc/v3/refunds"
_PAGE_SIZE = 100
_PAGE_CAP = 100
_OVERLAP_S = 86_400
_RENEW_MS = 24 * 3_600_000
_FRESH_MS = 30_000


class RefundIndex:
    """Numbers of orders with refunds, read on from the last one known and anew each day."""

    def __init__(self, client: WooClient, server_clock: ServerClock) -> None:
        self._client = client
        self._server_clock = server_clock
        self._orders: set[str] = set()
        self._newest: int | None = None
        self._begun: int | None = None
        self._read_at: int | None = None
        self._absent = False

    def __contains__(self, order_no: str) -> bool:
        return order_no in self._orders

    def read_on(self) -> None:
        """Learn of refunds made since the last call. Raises `OfficeError`."""
        if self._absent:
            return
        now = self._server_clock.now()
        if self._read_at is not None and 0 <= now - self._read_at < _FRESH_MS:
            return
        if self._begun is None or not 0 <= now - self._begun < _RENEW_MS:
            self._orders, self._newest, self._begun = set(), None, now
        try:
            self._read_pages()
        except Fault as error:
            # An older version has no such list: the summary on the order has to do.
            self._absent = error.problem.marketplace_code == NO_ROUTE
        except UserFixable as error:
            self._absent = error.code == "permission_missing"
            if not self._absent:
                raise
        self._read_at = now

    def _read_pages(self) -> None:
        query: tuple[Pair, ...] = (
            ("dates_are_gmt", "true"),
            ("order", "asc"),
            ("per_page", str(_PAGE_SIZE)),
            ("_fields", "id,parent_id,date_created_gmt"),
        )
        if self._newest is not None:
            after = wire_second(self._newest // 1000 - _OVERLAP_S)
            query = (*query, ("after", after))
        for page in range(1, _PAGE_CAP + 1):
            call = Call("GET", _PATH, (*query, ("page", str(page))), spare=1)
            rows = self._rows(call)
            for row in rows:
                self._note(row)
            if len(rows) < _PAGE_SIZE:
                return

    def _rows(self, call: Call) -> list[RefundRow]:
        try:
            return decode(self._client.read(call).body, list[RefundRow])
        except Unreadable as unreadable:
            raise Fault("answer_unreadable", what="refunds", cause=unreadable.cause) from None

    def _note(self, row: RefundRow) -> None:
        order_no, at = identity(row.parent_id), moment(row.date_created_gmt)
        if order_no is not None:
            self._orders.add(order_no)
        if at is not None:
            self._newest = max(at, self._newest or at)

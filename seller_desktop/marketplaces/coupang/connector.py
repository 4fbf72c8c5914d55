"""One vendor's session with Coupang: the live half of the contract."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from ...domain.action import Verb
from ...domain.errors import OfficeError, Problem, UserFixable
from ...domain.inquiry import Inquiry, InquiryKind
from ...domain.product import Option, Product
from ...system.clock import Clock
from ..beside_orders import InquiryWrite, Listing, StockWrite
from ..contract import (
    Access,
    Identity,
    Item,
    Lost,
    NotTaken,
    Page,
    Prepared,
    SendReport,
    Window,
)
from ..http import Http, Interrupted
from ..server_clock import ServerClock
from ..throttle import Throttle
from .asking import Asker
from .box_book import BoxBook
from .claim_book import ClaimBook
from .client import Call, CoupangClient, Keys
from .desk_lists import DeskLists
from .inquiries import InquiryReader
from .lists import Lists
from .mapping.answer import prepare_answer, prepare_stock
from .mapping.desk import Desk
from .mapping.write import is_either, prepare
from .outcomes import not_taken, report
from .products import ProductReader
from .reading import SheetReader

_log = logging.getLogger(__name__)

_MINUTE_MS = 60_000
_TOLERATED_MS = 90_000


class CoupangConnector:
    """`Connector`, `Sweeping`, `Inquired` and `Stocked` at once; used by one thread at a time."""

    def __init__(
        self,
        access: Access,
        http: Http,
        clock: Clock,
        throttle: Throttle,
        put_or_patch: str = "PUT",
    ) -> None:
        base_url = access.base_url.rstrip("/")
        self._http = http
        self._keys = Keys.of(access.credentials)
        self._server_clock = ServerClock(clock, tolerated_ms=_TOLERATED_MS)
        self._client = CoupangClient(
            http, base_url, self._keys, throttle, self._server_clock, put_or_patch
        )
        asker = Asker(self._client, self._server_clock)
        self._lists = Lists(asker, self._keys.vendor_id)
        self._book = ClaimBook()
        self._boxes = BoxBook()
        desk_lists = DeskLists(asker, self._keys.vendor_id)
        self._inquiries = InquiryReader(desk_lists, self._server_clock)
        self._products = ProductReader(desk_lists, self._server_clock)
        self._sheets = SheetReader(self._lists, self._book, self._boxes, self._server_clock)

    def test(self) -> Identity:
        """Keys, IP and vendor by the cheapest list there is."""
        if not all((self._keys.vendor_id, self._keys.access_key, self._keys.secret_key)):
            raise UserFixable("wrong_secret")
        self._knock()
        return Identity(self._keys.vendor_id)

    def _knock(self) -> None:
        now = self._server_clock.now()
        self._lists.new_sheets(now - _MINUTE_MS, now)

    def server_now(self) -> int:
        """The marketplace's instant. Before its first answer one is asked for to learn it; where
        that fails, the machine's clock has to do: the reads that follow fail alike."""
        if not self._server_clock.heard:
            try:
                self._knock()
            except OfficeError as error:
                _log.info("coupang time unknown: %s", error.code)
        return self._server_clock.now()

    def read_changes(self, window: Window, page: str | None) -> Page:
        return self._sheets.changes(window, page)

    def read_orders(self, window: Window, page: str | None) -> Page:
        return self._sheets.by_payment(window, page)

    def read_open(self, window: Window, page: str | None) -> Page:
        """Boxes of every state paid within the window. Those that are gone are in no list; the
        claims that took them say so."""
        return self._sheets.by_payment(window, page)

    def read_lines(self, line_nos: Sequence[str]) -> Page:
        return self._sheets.lines(line_nos)

    def prepare(self, verb: Verb, items: Sequence[Item]) -> Prepared:
        keys, book = self._keys, self._book
        desk = Desk(keys.vendor_id, keys.wing_id, book.total_of, book.new_box_of, self._boxes.note)
        return prepare(verb, items, desk)

    def send(self, prepared: Prepared) -> SendReport:
        call = Call(
            method=prepared.method,
            path=prepared.path,
            body=prepared.body,
            safe=False,
            either=is_either(prepared.path),
        )
        try:
            response = self._client.send(call)
        except Interrupted:
            return Lost(Problem("network"))
        except OfficeError as error:
            return not_taken(error)
        outcome = report(prepared, response)
        if isinstance(outcome, Lost | NotTaken):
            _log.warning("coupang %s answered %s", prepared.verb, response.status)
        return outcome

    # Beside orders.

    def read_inquiries(self, window: Window, page: str | None) -> Listing[Inquiry]:
        return self._inquiries.asked_within(window, page)

    def read_inquiry(self, kind: InquiryKind, number: str, asked_at: int) -> Listing[Inquiry]:
        return self._inquiries.one(kind, number, asked_at)

    def prepare_answer(self, write: InquiryWrite) -> Prepared:
        return prepare_answer(write, self._keys.vendor_id, self._keys.wing_id)

    def read_products(self, page: str | None) -> Listing[Product]:
        return self._products.products(page)

    def read_options(self, options: Sequence[Option]) -> Listing[Option]:
        return self._products.options(options)

    def prepare_stock(self, writes: Sequence[StockWrite]) -> Prepared:
        return prepare_stock(writes)

    def take_warnings(self) -> tuple[Problem, ...]:
        return self._server_clock.take_warnings()

    def close(self) -> None:
        self._http.close()

"""One shop's session: the live half of the contract."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from ...domain.action import Verb
from ...domain.errors import OfficeError, Problem, UserFixable
from ...domain.product import Option, Product
from ...domain.review import Review
from ...system.clock import Clock
from ...system.randomness import Ids
from ..beside_orders import Listing, StockWrite
from ..contract import Access, Identity, Item, Page, Prepared, SendReport, Window
from ..http import Http, Interrupted
from ..server_clock import ServerClock
from ..throttle import Throttle
from .client import Call, WooClient, fresh_date_of, host_of, root_of
from .keys import Keys
from .mapping.write import prepare
from .products import ProductReader
from .reading import ORDERS, OrderReader
from .reviews import ReviewReader
from .sending import Sender
from .stock import StockSender, prepare_stock
from .ways import KnownSite

_log = logging.getLogger(__name__)

_MINUTE_MS = 60_000
_LOOK = (("per_page", "1"), ("_fields", "id"))


class WooConnector:
    """Implements `Connector`, `Reviewed` and `Stocked`; used by one thread at a time."""

    def __init__(
        self, access: Access, http: Http, clock: Clock, throttle: Throttle, ids: Ids
    ) -> None:
        self._base_url = root_of(access.base_url)
        self._http = http
        self._server_clock = ServerClock(clock, instant_of=fresh_date_of, adopts=True)
        keys = Keys(self._base_url, access.credentials, ids)
        self._client = WooClient(http, self._base_url, keys, throttle, self._server_clock)
        self._site = KnownSite(self._client)
        self._orders = OrderReader(self._client, self._server_clock, self._site)
        self._products = ProductReader(self._client, self._server_clock)
        self._reviews = ReviewReader(self._client, self._server_clock)
        self._sender = Sender(self._client)
        self._stock = StockSender(self._client)

    def test(self) -> Identity:
        """Key and right to read by a minute of changes, the right to write by an empty batch,
        identity and what the shop has for invoice numbers by its index."""
        now = self.server_now()
        self._orders.changes(Window(now - _MINUTE_MS, now), None)
        self._try_writing()
        self._site.forget()
        site = self._site.get()
        return Identity(host_of(site.home or self._base_url), site.name)

    def _try_writing(self) -> None:
        """A batch of nothing changes nothing and is refused to a key that may only read."""
        call = Call("POST", f"{ORDERS}/batch", body=b'{"update":[]}', safe=False)
        try:
            response = self._client.send(call)
        except Interrupted:
            return
        if response.status in (401, 403):
            error = self._client.error_of(response)
            if isinstance(error, UserFixable):
                raise error

    def server_now(self) -> int:
        """The shop's instant. Before its first answer a small call is made to learn it; where that
        fails, the machine's clock has to do: the reads that follow fail alike."""
        if not self._server_clock.heard:
            try:
                self._client.read(Call("GET", ORDERS, _LOOK))
            except OfficeError as error:
                _log.info("woocommerce time unknown: %s", error.code)
        return self._server_clock.now()

    def read_changes(self, window: Window, page: str | None) -> Page:
        return self._orders.changes(window, page)

    def read_orders(self, window: Window, page: str | None) -> Page:
        return self._orders.by_creation(window, page)

    def read_lines(self, line_nos: Sequence[str]) -> Page:
        return self._orders.lines(line_nos)

    def prepare(self, verb: Verb, items: Sequence[Item]) -> Prepared:
        """Asks once a session what the shop has for invoice numbers. Raises `OfficeError`."""
        return prepare(verb, items, self._site.get(), self._server_clock.now())

    def send(self, prepared: Prepared) -> SendReport:
        if prepared.verb is Verb.SET_STOCK:
            return self._stock.send(prepared)
        report = self._sender.send(prepared)
        if self._sender.lost_its_way:
            self._site.forget()
        return report

    # Beside orders.

    def read_products(self, page: str | None) -> Listing[Product]:
        return self._products.products(page)

    def read_options(self, options: Sequence[Option]) -> Listing[Option]:
        return self._products.options(options)

    def prepare_stock(self, writes: Sequence[StockWrite]) -> Prepared:
        return prepare_stock(writes)

    def read_reviews(self, window: Window, page: str | None) -> Listing[Review]:
        return self._reviews.within(window, page)

    def read_review(self, number: str) -> Listing[Review]:
        return self._reviews.one(number)

    def take_warnings(self) -> tuple[Problem, ...]:
        return self._server_clock.take_warnings()

    def close(self) -> None:
        self._http.close()

"""One shop's session: the live half of the contract."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from seller_desktop.domain.action import Verb
from seller_desktop.domain.errors import OfficeError, Problem
from seller_desktop.marketplaces.contract import (
    Access,
    Identity,
    Item,
    Lost,
    Page,
    Prepared,
    SendReport,
    Window,
)
from seller_desktop.marketplaces.http import Http, Interrupted
from seller_desktop.marketplaces.server_clock import ServerClock
from seller_desktop.marketplaces.throttle import Throttle
from seller_desktop.system.clock import Clock

from .client import Call, KioskClient
from .outcomes import not_taken, report
from .reading import OrderReader, read_as
from .server_clock import instant_of
from .wire import Shop
from .writes import prepare

_log = logging.getLogger(__name__)

_SHOP = Call("GET", "/api/shop")
_MINUTE_MS = 60_000


class KioskConnector:
    """Implements `Connector`; used by one thread at a time."""

    def __init__(self, access: Access, http: Http, clock: Clock, throttle: Throttle) -> None:
        self._http = http
        self._server_clock = ServerClock(clock, instant_of=instant_of, adopts=True)
        key = access.credentials.get("key", "")
        base_url = access.base_url.rstrip("/")
        self._client = KioskClient(http, base_url, key, throttle, self._server_clock)
        self._orders = OrderReader(self._client, self._server_clock)

    def test(self) -> Identity:
        """Key and identity by the shop call, the right to read by a minute of changes."""
        shop = read_as(self._client.read(_SHOP), Shop, "shop")
        now = self._server_clock.now()
        self._orders.changes(Window(now - _MINUTE_MS, now), None)
        return Identity(shop.number, shop.name)

    def server_now(self) -> int:
        """The marketplace's instant. Before its first answer a small call is made to learn it;
        where that fails, the machine's clock has to do: the reads that follow fail alike."""
        if not self._server_clock.heard:
            try:
                self._client.read(_SHOP)
            except OfficeError as error:
                _log.info("kiosk time unknown: %s", error.code)
        return self._server_clock.now()

    def read_changes(self, window: Window, page: str | None) -> Page:
        return self._orders.changes(window, page)

    def read_orders(self, window: Window, page: str | None) -> Page:
        return self._orders.by_placement(window, page)

    def read_lines(self, line_nos: Sequence[str]) -> Page:
        return self._orders.lines(line_nos)

    def prepare(self, verb: Verb, items: Sequence[Item]) -> Prepared:
        return prepare(verb, items)

    def send(self, prepared: Prepared) -> SendReport:
        call = Call(prepared.method, prepared.path, body=prepared.body, safe=False)
        try:
            response = self._client.send(call)
        except Interrupted:
            return Lost(Problem("network"))
        except OfficeError as error:
            return not_taken(error)
        return report(prepared, response)

    def take_warnings(self) -> tuple[Problem, ...]:
        return self._server_clock.take_warnings()

    def close(self) -> None:
        self._http.close()

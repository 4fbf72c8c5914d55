"""A connector on a sandbox shop in process: every switch, a virtual clock, every step in reach."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from seller_desktop.domain.action import Verb
from seller_desktop.domain.intent import Cancel, Dispatch, Intent
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.domain.reading import LineReading
from seller_desktop.marketplaces.contract import Access, Item, Page, SendReport, Window
from seller_desktop.marketplaces.http import HttpRequest, HttpResponse
from seller_desktop.marketplaces.woocommerce.marketplace import WooCommerce
from seller_desktop.sandbox.faults import Fault
from seller_desktop.sandbox.woocommerce.app import WooApp
from seller_desktop.sandbox.woocommerce.records import Order
from seller_desktop.sandbox.woocommerce.settings import Shipping, WooSettings
from seller_desktop.sandbox.woocommerce.world import WooWorld
from seller_desktop.system.clock import VirtualClock
from seller_desktop.system.randomness import SeededRandomness
from tests.wire import deliver

START = datetime(2026, 11, 19, 3, 0, 0, 500_000, tzinfo=UTC)
KEY, SECRET = "ck_" + "0" * 39 + "1", "cs_" + "0" * 39 + "2"


class InProcess:
    """An `Http` that calls the app; a lost connection is one, and time passes while waiting."""

    def __init__(self, app: WooApp, clock: VirtualClock) -> None:
        self._app = app
        self._clock = clock
        self.calls: list[str] = []
        self.urls: list[str] = []
        self.doubles: str | None = None
        """Calls whose method and path hold this arrive twice; the second answer comes back."""

    def call(self, request: HttpRequest) -> HttpResponse:
        url = urlsplit(request.url)
        self.calls.append(f"{request.method} {url.path}")
        self.urls.append(request.url)
        if self.doubles is not None and self.doubles in self.calls[-1]:
            deliver(self._app, self._clock, request)
        return deliver(self._app, self._clock, request)

    def close(self) -> None:
        """Nothing is open."""


class Bench:
    """One shop; `switches` are members of `WooSettings`."""

    def __init__(
        self, base_url: str = "https://shop.example", lines: int = 300, **switches: Any
    ) -> None:
        self.clock = VirtualClock(START)
        self.currency = switches.pop("currency", "KRW")
        shipping = switches.get("shipping", Shipping.TRACKING)
        self.world = WooWorld(
            seed=7,
            shop=1,
            lines=lines,
            now_ms=self.clock.now_ms(),
            currency=self.currency,
            shipping=shipping,
        )
        self.app = WooApp(self.world, self.clock, WooSettings(KEY, SECRET, **switches))
        self.base_url = base_url
        self.market = WooCommerce(SeededRandomness(1))
        self.connect()

    def connect(self, key: str = KEY, secret: str = SECRET) -> None:
        self.http = InProcess(self.app, self.clock)
        credentials = {"consumer_key": key, "consumer_secret": secret}
        access = Access(self.base_url, credentials)
        self.connector: Any = self.market.connect(access, self.http, self.clock)

    def faults(self, *faults: Fault) -> None:
        self.app.faults.replace(faults)

    def view(self, kind: str) -> list[dict[str, Any]]:
        found: Any = self.app.view()[kind]
        return found

    def ledger(self, line_no: str) -> list[str]:
        return [row["verb"] for row in self.view("ledger") if row["line_no"] == line_no]

    # Reading.

    def pages(self, window: Window) -> Iterator[Page]:
        page = self.connector.read_changes(window, None)
        yield page
        while page.next_page is not None:
            page = self.connector.read_changes(window, page.next_page)
            yield page

    def everything(self, days: int = 95) -> dict[str, LineReading]:
        end = self.connector.server_now()
        window = Window(end - days * DAY_MS, end)
        return {one.line.line_no: one for page in self.pages(window) for one in page.readings}

    def read(self, line_no: str) -> LineReading:
        (reading,) = self.connector.read_lines([line_no]).readings
        return reading

    # Writing.

    def to_ship(self, lines: int = 1) -> Order:
        """A paid order of so many lines without refunds."""
        return next(
            order
            for order in self.world.orders.values()
            if order.status == "processing" and len(order.lines) == lines and not order.refunds
        )

    def item(self, order: Order, intent: Intent) -> Item:
        """The wish on an order as it stands now, as the engine would send it."""
        numbers = [line.line_no for line in order.lines]
        found = self.connector.read_lines(numbers)
        lines = tuple(reading.line for reading in found.readings)
        return Item("key", intent, lines[0], None, lines)

    def send(self, verb: Verb, order: Order, intent: Intent) -> SendReport:
        return self.connector.send(self.connector.prepare(verb, [self.item(order, intent)]))

    def seen(self, verb: Verb, order: Order, intent: Intent) -> bool:
        line = self.read(order.lines[0].line_no).line
        return self.market.effect_seen(verb, intent, line, None)


DISPATCH = Dispatch(courier="cj", invoice_no="650000000011")
CANCEL = Cancel("sold_out", "재고가 없습니다")

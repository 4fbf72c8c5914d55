"""A sandbox shop under a virtual clock, called in process as any client would call it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

from seller_desktop.sandbox.woocommerce.app import WooApp
from seller_desktop.sandbox.woocommerce.records import Order
from seller_desktop.sandbox.woocommerce.settings import Shipping, WooSettings
from seller_desktop.sandbox.woocommerce.world import WooWorld
from seller_desktop.system.clock import VirtualClock

START = datetime(2026, 11, 19, 3, 0, tzinfo=UTC)
KEY, SECRET = "ck_" + "0" * 39 + "1", "cs_" + "0" * 39 + "2"
ORDERS = "/wp-json/wc/v3/orders"
Query = list[tuple[str, str]]


@dataclass
class Answer:
    """Status, headers and body, decoded where it is JSON."""

    status: int
    headers: dict[str, str]
    body: Any


def enc(text: str) -> str:
    return quote(text, safe="-._~")


class Shop:
    """One shop; `switches` are members of `WooSettings`."""

    def __init__(self, lines: int = 200, currency: str = "KRW", **switches: Any) -> None:
        self.clock = VirtualClock(START)
        shipping = switches.get("shipping", Shipping.TRACKING)
        self.world = WooWorld(
            seed=7,
            shop=1,
            lines=lines,
            now_ms=self.clock.now_ms(),
            currency=currency,
            shipping=shipping,
        )
        self.app = WooApp(self.world, self.clock, WooSettings(KEY, SECRET, **switches))

    def call(
        self,
        method: str,
        path: str,
        query: Query | None = None,
        body: object = None,
        *,
        basic: tuple[str, str] | None = (KEY, SECRET),
        scheme: str = "https",
    ) -> Answer:
        seen: dict[str, Any] = {}

        def start_response(status: str, headers: list[tuple[str, str]]) -> None:
            seen.update(status=int(status.split(maxsplit=1)[0]), headers=dict(headers))

        payload = b"" if body is None else json.dumps(body).encode()
        environ = {
            "REQUEST_METHOD": method,
            "wsgi.url_scheme": scheme,
            "HTTP_HOST": "shop.example",
            "PATH_INFO": path,
            "QUERY_STRING": urlencode(query or []),
            "CONTENT_LENGTH": str(len(payload)),
            "wsgi.input": io.BytesIO(payload),
        }
        if basic is not None:
            pair = base64.b64encode(":".join(basic).encode()).decode()
            environ["HTTP_AUTHORIZATION"] = f"Basic {pair}"
        raw = b"".join(self.app(environ, start_response))  # type: ignore[arg-type]
        is_json = "json" in seen["headers"]["Content-Type"]
        return Answer(seen["status"], seen["headers"], json.loads(raw) if is_json else raw.decode())

    def get(self, path: str, **query: str) -> Answer:
        return self.call("GET", path, list(query.items()))

    def signed(self, path: str, query: Query | None = None, **changes: str | None) -> Answer:
        """An OAuth call without TLS; a None takes a parameter away."""
        given: dict[str, str | None] = {
            "oauth_consumer_key": KEY,
            "oauth_timestamp": str(self.clock.now_ms() // 1000),
            "oauth_nonce": "n0nce",
            "oauth_signature_method": "HMAC-SHA1",
            **changes,
        }
        forged = given.pop("oauth_signature", None)
        pairs = [*(query or []), *((k, v) for k, v in given.items() if v is not None)]
        text = "&".join(f"{enc(k)}={enc(v)}" for k, v in sorted(pairs))
        base = f"GET&{enc('http://shop.example' + path)}&{enc(text)}"
        made = hmac.new(f"{SECRET}&".encode(), base.encode(), hashlib.sha1).digest()
        pairs.append(("oauth_signature", forged or base64.b64encode(made).decode()))
        return self.call("GET", path, pairs, basic=None, scheme="http")

    def order(self, status: str = "processing", lines: int = 1) -> Order:
        """A plain order in a status."""
        return next(
            order
            for order in self.world.orders.values()
            if order.status == status and len(order.lines) == lines and not order.refunds
        )

    def ledger(self) -> list[dict[str, Any]]:
        found: Any = self.app.view()["ledger"]
        return found

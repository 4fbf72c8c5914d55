"""WooCommerce's recordings: a sandbox shop of made-up people, and what stands before such shops."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from seller_desktop.marketplaces.contract import Access
from seller_desktop.marketplaces.http import HttpResponse
from seller_desktop.marketplaces.woocommerce.marketplace import WooCommerce
from seller_desktop.sandbox.woocommerce.shop import open_shops
from seller_desktop.system.clock import VirtualClock

from .beside import DeskRecorder
from .conversation import Shapes
from .tape import InProcessHttp

_START = datetime(2026, 11, 19, 3, tzinfo=UTC)
_BASE_URL = "https://shop.example"
_NOW = {"date": "Tue, 03 Feb 2026 00:41:13 GMT"}
_JSON = {**_NOW, "content-type": "application/json; charset=UTF-8"}
_HTML = {**_NOW, "content-type": "text/html; charset=UTF-8"}

_PERSONAL = frozenset(
    {
        "first_name",
        "last_name",
        "address_1",
        "address_2",
        "phone",
        "email",
        "customer_note",
        "reviewer",
        "reviewer_email",
        "review",
    }
)


def woocommerce_shapes() -> Shapes:
    """What there is to mutate of a shop."""
    clock = VirtualClock(_START)
    (shop,) = open_shops(seed=11, lines=[160], clock=clock)
    access = Access(_BASE_URL, shop.credentials)
    recorded = DeskRecorder(WooCommerce(), access, InProcessHttp(shop.app), clock).record()
    return Shapes(
        WooCommerce,
        access,
        tuple(recorded),
        tuple(_refusals()),
        _PERSONAL,
        (shop.credentials["consumer_secret"],),
        _certainly_not_taken,
    )


def _certainly_not_taken(answer: HttpResponse, method: str) -> bool:
    """The facts file told anew: a step that only reads takes nothing, and keys, rights, limits and
    WordPress's own maintenance come before any step."""
    if method == "GET" or answer.status in (401, 403, 429):
        return True
    if answer.status == 503:
        return answer.headers.get("retry-after") == "600" or b"wp_die" in answer.body
    return b"rest_no_route" in answer.body


def _refusals() -> list[HttpResponse]:
    said = [
        (400, "rest_invalid_param"),
        (401, "woocommerce_rest_authentication_error"),
        (401, "woocommerce_rest_cannot_view"),
        (403, "woocommerce_rest_cannot_edit"),
        (404, "rest_no_route"),
        (404, "woocommerce_rest_shop_order_invalid_id"),
        (413, "woocommerce_rest_request_entity_too_large"),
        (500, "woocommerce_rest_cannot_create_order_refund"),
        (503, "wp_die"),
    ]
    pages = [(200, {}), (403, {}), (429, {"retry-after": "3"}), (500, {}), (502, {})]
    pages += [(503, {"retry-after": "600"}), (503, {"retry-after": "1000000000"})]
    pages += [(302, {"location": "https://elsewhere.example/"})]
    told = [
        HttpResponse(status, _JSON, json.dumps({"code": code, "message": "요청 거절"}).encode())
        for status, code in said
    ]
    return told + [
        HttpResponse(status, {**_HTML, **headers}, b"<html><body>403</body></html>")
        for status, headers in pages
    ]

"""SmartStore's recordings: a sandbox shop of made-up people, the fixtures, and its refusals."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from seller_desktop.marketplaces.contract import Access, Window
from seller_desktop.marketplaces.http import HttpResponse
from seller_desktop.marketplaces.naver.marketplace import Naver
from seller_desktop.sandbox.naver.shop import open_shops
from seller_desktop.system.clock import VirtualClock

from .beside import DeskRecorder
from .conversation import Conversation, Shapes, changes_of, lines_of, orders_of
from .tape import InProcessHttp, Recorded

_FIXTURES = Path(__file__).parents[2] / "fixtures" / "naver"
_START = datetime(2026, 11, 19, 3, tzinfo=UTC)
_BASE_URL = "https://api.commerce.naver.com/external"
_ORDERS = "/external/v1/pay-order/seller/product-orders"
_ITEMS = sorted(path.stem for path in _FIXTURES.glob("item_*.json"))
_NOW = {"date": "Tue, 03 Feb 2026 00:41:13 GMT"}

_PERSONAL = frozenset(
    {
        "ordererId",
        "ordererName",
        "ordererTel",
        "name",
        "tel1",
        "tel2",
        "baseAddress",
        "detailedAddress",
        "shippingMemo",
        "individualCustomUniqueCode",
        "cancelDetailedReason",
        "returnDetailedReason",
        "exchangeDetailedReason",
        "claimRequestDetailContent",
        "holdbackDetailedReason",
        "customerName",
        "title",
        "inquiryContent",
        "question",
        "maskedWriterId",
        "access_token",
    }
)


def naver_shapes() -> Shapes:
    """What there is to mutate of SmartStore."""
    clock = VirtualClock(_START)
    (shop,) = open_shops(seed=11, lines=[260], clock=clock, rate=False)
    access = Access(_BASE_URL, shop.credentials)
    recorded = DeskRecorder(Naver(), access, InProcessHttp(shop.app), clock).record()
    return Shapes(
        Naver,
        access,
        (*recorded, *_from_fixtures()),
        tuple(_refusals()),
        _PERSONAL,
        tuple(shop.credentials.values()),
        _certainly_not_taken,
    )


def _certainly_not_taken(answer: HttpResponse, _method: str) -> bool:
    """The facts file's table, told anew: the gateway turned the call away."""
    if answer.status in (401, 403, 429):
        return True
    return answer.status == 503 and b"GW.BLOCK" in answer.body


def _from_fixtures() -> list[Conversation]:
    items = [json.loads(_fixture(name)) for name in _ITEMS]
    numbers = [str(item["productOrder"]["productOrderId"]) for item in items]
    details = {"timestamp": "2026-02-03T09:41:13.001+09:00", "data": items}
    window = Window(1_770_000_000_000, 1_770_050_000_000)
    told = json.dumps(details, ensure_ascii=False).encode()
    feed = (
        _said("GET", "/last-changed-statuses", _fixture("feed")),
        _said("POST", "/query", _fixture("detail")),
    )
    return [
        replace(lines_of(numbers), tape=(_said("POST", "/query", told),)),
        replace(orders_of(window), tape=(_said("GET", "", _fixture("conditional")),)),
        replace(changes_of(window), tape=feed),
    ]


def _said(method: str, path: str, body: bytes) -> Recorded:
    return Recorded(method, _ORDERS + path, HttpResponse(200, _NOW, body))


def _fixture(name: str) -> bytes:
    return (_FIXTURES / f"{name}.json").read_bytes()


def _refusals() -> list[HttpResponse]:
    known = [
        (400, "104139", {}),
        (400, "ERR-NC-101010", {}),
        (401, "GW.AUTHN", {}),
        (403, "GW.IP_NOT_ALLOWED", {}),
        (403, "GW.AUTHN", {}),
        (404, "GW.NOT_FOUND", {}),
        (409, "104122", {}),
        (422, "104443", {}),
        (429, "GW.RATE_LIMIT", {"retry-after": "3"}),
        (429, "GW.QUOTA_LIMIT", {"retry-after": "1000000000"}),
        (500, "GW.PROXY.03", {}),
        (503, "GW.BLOCK.02", {"retry-after": "Tue, 03 Feb 2026 00:00:00 GMT"}),
        (503, "UNAVAILABLE", {}),
        (504, "GW.TIMEOUT.02", {}),
        (302, "MOVED", {"location": "https://elsewhere.example/"}),
        (407, "PROXY", {}),
    ]
    return [
        HttpResponse(
            status,
            {**_NOW, **headers, "gncp-gw-trace-id": "AbC^1"},
            json.dumps({"code": code, "message": "요청 거절", "traceId": "AbC^1"}).encode(),
        )
        for status, code, headers in known
    ]

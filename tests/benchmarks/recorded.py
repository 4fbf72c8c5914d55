"""Recorded pages: detail answers of SmartStore, made once from a seed, with invented people."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from seller_desktop.domain.korea_time import KST
from seller_desktop.marketplaces.http import HttpRequest, HttpResponse

START = datetime(2026, 8, 25, tzinfo=UTC)
PAGE = 300

_FAMILY = "김이박최정강조윤장임한오서신권황안송전홍"
_GIVEN = "민수연서준하은지우도윤채원현주경석미나영호재희태성우진유빈"
_GOODS = ("도자기 머그", "리넨 앞치마", "편백 도마", "유리 물병 1L", "무릎담요", "대나무 채반")
_OPTIONS = ("색상: 화이트", "색상: 차콜 / 사이즈: L", "대형 42cm", "2인", "체크 그레이")
_STATES = (
    ("PAYED", "NOT_YET", 6),
    ("PAYED", "OK", 8),
    ("DELIVERING", "OK", 10),
    ("DELIVERED", "OK", 8),
    ("PURCHASE_DECIDED", "OK", 64),
    ("CANCELED", "OK", 4),
)


def items(count: int, seed: int) -> Iterator[dict[str, object]]:
    """That many detail items, spread evenly over ninety days."""
    rng = random.Random(seed)
    step = timedelta(days=90) / count
    for number in range(count):
        yield _item(rng, number, START + step * number)


def pages(count: int, seed: int) -> list[tuple[tuple[str, ...], bytes]]:
    """Answers of up to 300 items as bytes, each with the line numbers it answers for."""
    told: list[tuple[tuple[str, ...], bytes]] = []
    batch: list[dict[str, object]] = []
    for item in items(count, seed):
        batch.append(item)
        if len(batch) == PAGE:
            told.append(_page(batch))
            batch = []
    if batch:
        told.append(_page(batch))
    return told


class RecordedHttp:
    """Answers every call from the recording; a token to whoever asks."""

    def __init__(self, recorded: Sequence[tuple[tuple[str, ...], bytes]]) -> None:
        self._by_first = {numbers[0]: body for numbers, body in recorded}

    def call(self, request: HttpRequest) -> HttpResponse:
        if request.url.endswith("/oauth2/token"):
            token = b'{"access_token": "recorded", "expires_in": 10799, "token_type": "Bearer"}'
            return HttpResponse(200, {}, token)
        asked = json.loads(request.body)["productOrderIds"]
        return HttpResponse(200, {}, self._by_first[asked[0]])

    def close(self) -> None:
        """Nothing to let go of."""


def _page(batch: list[dict[str, object]]) -> tuple[tuple[str, ...], bytes]:
    numbers = tuple(str(item["productOrder"]["productOrderId"]) for item in batch)  # type: ignore[index]
    answer = {"timestamp": _iso(START + timedelta(days=90)), "traceId": "r", "data": batch}
    return numbers, json.dumps(answer, ensure_ascii=False).encode()


def _item(rng: random.Random, number: int, paid_at: datetime) -> dict[str, object]:
    name = rng.choice(_FAMILY) + "".join(rng.choices(_GIVEN, k=2))
    status, place, _ = rng.choices(_STATES, [weight for _, _, weight in _STATES])[0]
    amount = rng.randrange(50, 900) * 100
    phone = f"0100000{rng.randrange(10_000):04d}"
    item: dict[str, object] = {
        "order": {
            "orderId": f"2026{number:012d}",
            "orderDate": _iso(paid_at - timedelta(seconds=50)),
            "paymentDate": _iso(paid_at),
            "ordererName": name,
            "ordererTel": phone,
        },
        "productOrder": {
            "productOrderId": f"2026{number:012d}1",
            "productOrderStatus": status,
            "placeOrderStatus": place,
            "productId": str(9_900_000_000 + rng.randrange(400)),
            "productName": rng.choice(_GOODS),
            "productOption": rng.choice(_OPTIONS),
            "quantity": 1,
            "remainQuantity": 1,
            "totalPaymentAmount": amount,
            "remainPaymentAmount": amount,
            "packageNumber": f"P{number:012d}",
            "shippingDueDate": _iso(paid_at + timedelta(days=3)),
            "shippingAddress": {
                "name": name,
                "tel1": phone,
                "zipCode": f"{rng.randrange(1000, 63_000):05d}",
                "baseAddress": f"서울특별시 가상구 예시로 {rng.randrange(1, 300)}",
                "detailedAddress": f"{rng.randrange(101, 1900)}호",
            },
            "shippingMemo": "문 앞",
        },
    }
    if status not in {"PAYED", "CANCELED"}:
        item["delivery"] = {
            "deliveryMethod": "DELIVERY",
            "deliveryCompany": "CJGLS",
            "trackingNumber": f"{650_000_000_000 + number}",
            "sendDate": _iso(paid_at + timedelta(days=1)),
        }
    return item


def _iso(instant: datetime) -> str:
    return instant.astimezone(KST).isoformat(timespec="milliseconds")

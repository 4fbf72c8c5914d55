"""Orders as shops write them, to be bent by tests, and what the connector makes of them."""

import json
from typing import Any

import msgspec

from seller_desktop.domain.reading import LineReading
from seller_desktop.marketplaces.woocommerce.mapping.record import Beside, Parcels, read_order

READ_AT = 1_786_000_000_000


def order(**changes: Any) -> dict[str, Any]:
    """The order of the facts file."""
    place = {
        "first_name": "길동",
        "last_name": "홍",
        "company": "",
        "address_1": "예시로 1",
        "address_2": "101호",
        "city": "서울",
        "state": "",
        "postcode": "01234",
        "country": "KR",
        "phone": "01000000001",
    }
    plain = {
        "id": 4101,
        "number": "4101",
        "status": "processing",
        "currency": "KRW",
        "date_created": "2026-08-03T15:02:11",
        "date_created_gmt": "2026-08-03T06:02:11",
        "date_modified_gmt": "2026-08-03T06:03:00",
        "date_paid_gmt": "2026-08-03T06:03:00",
        "date_completed_gmt": None,
        "shipping_total": "3000",
        "shipping_tax": "0",
        "customer_note": "문 앞",
        "billing": {**place, "email": "a@example.com"},
        "shipping": {**place, "phone": ""},
        "meta_data": [{"id": 1, "key": "_demo", "value": "x"}],
        "line_items": [item()],
        "shipping_lines": [{"id": 502, "method_id": "flat_rate"}],
        "refunds": [],
    }
    return {**plain, **changes}


def item(**changes: Any) -> dict[str, Any]:
    """The line item of the facts file."""
    plain = {
        "id": 501,
        "name": "예시 머그컵 - 화이트",
        "product_id": 77,
        "variation_id": 78,
        "quantity": 2,
        "total": "29000",
        "total_tax": "0",
        "meta_data": [],
        "sku": "MUG-W",
        "price": 14500,
        "parent_name": "예시 머그컵",
    }
    return {**plain, **changes}


def refund(number: int, at: str, *parts: tuple[int, int, str], reason: str = "단순변심"):
    """A refund of pieces and money, or of nothing in particular."""
    return {
        "id": number,
        "date_created_gmt": at,
        "amount": "9000.00",
        "reason": reason,
        "line_items": [
            {
                "id": number * 10,
                "quantity": -quantity,
                "total": f"-{total}",
                "total_tax": "0",
                "meta_data": [{"id": 1, "key": "_refunded_item_id", "value": str(line)}],
            }
            for line, quantity, total in parts
        ],
    }


def read(found: dict[str, Any], *refunds: dict[str, Any], fulfillments: Any = None):
    """All lines of an order, readable or not."""
    raws = tuple(json.dumps(each).encode() for each in refunds)
    beside = Beside(raws, Parcels(json.dumps(fulfillments).encode()))
    return read_order(msgspec.Raw(json.dumps(found).encode()), beside, READ_AT)


def line_of(found: dict[str, Any], *refunds: dict[str, Any], fulfillments: Any = None):
    """The first line."""
    reading = read(found, *refunds, fulfillments=fulfillments)[0]
    assert isinstance(reading, LineReading), reading
    return reading.line

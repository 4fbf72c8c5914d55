"""Raw answers kept small."""

from __future__ import annotations

import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.domain.errors import Fault
from seller_desktop.store.payloads import pack, unpack


@given(st.binary(max_size=5000))
def test_what_was_packed_is_unpacked(body: bytes) -> None:
    assert unpack(pack(body)) == body


def test_an_answer_about_one_line_takes_well_under_700_bytes() -> None:
    answer = {
        "order": {"orderId": "2026112310000011", "orderDate": "2026-11-23T09:00:10.000+09:00"},
        "productOrder": {
            "productOrderId": "2026112310000021",
            "productOrderStatus": "PAYED",
            "placeOrderStatus": "NOT_YET",
            "productName": "도자기 머그",
            "totalPaymentAmount": 24900,
            "shippingAddress": {"addressType": "DOMESTIC", "name": "정미나", "tel1": "01000001111"},
        },
    }
    body = json.dumps(answer, ensure_ascii=False).encode()
    assert len(pack(body)) < 200
    assert len(pack(body)) < len(zlib.compress(body)) * 0.7


def test_nothing_stored_is_nothing() -> None:
    assert unpack(b"") == b""


@pytest.mark.parametrize("stored", [b"\x02abc", b"\x01\xff\xff", pack(b"whole" * 50)[:-3]])
def test_a_damaged_payload_is_a_fault(stored: bytes) -> None:
    with pytest.raises(Fault, match="payload_damaged"):
        unpack(stored)

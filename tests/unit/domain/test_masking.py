"""Buyers' data as it may stand in a list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.domain.masking import (
    format_phone,
    mask_address,
    mask_customs_code,
    mask_name,
    mask_phone,
)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("홍길동", "홍*동"),
        ("홍길", "홍*"),
        ("홍", "홍*"),
        ("남궁민수", "남**수"),
        ("Alexander", "A***r"),
        ("", ""),
        (None, None),
    ],
)
def test_a_name_keeps_its_ends(name: str | None, shown: str | None) -> None:
    assert mask_name(name) == shown


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("01000001234", "010-****-1234"),
        ("010-0000-1234", "010-****-1234"),
        ("050500001234", "0505-****-1234"),
        ("0200001234", "02-****-1234"),
        ("1234567", "****"),
        (None, None),
    ],
)
def test_a_phone_keeps_its_head_and_last_four(phone: str | None, shown: str | None) -> None:
    assert mask_phone(phone) == shown


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("서울특별시 가상구 예시로 12 101동 1003호", "서울특별시 가상구 예시로 ****"),
        ("경기도 가상시 예시구 예시동 3", "경기도 가상시 예시구 ****"),
        ("가상읍 예시리 1", "가상읍 ****"),
        (None, None),
    ],
)
def test_an_address_ends_at_its_street(address: str | None, shown: str | None) -> None:
    assert mask_address(address) == shown


def test_a_customs_code_keeps_three_letters() -> None:
    assert mask_customs_code("P120000000000") == "P12**********"
    assert mask_customs_code(None) is None


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("01000001234", "010-0000-1234"),
        ("0100001234", "010-000-1234"),
        ("050500001234", "0505-0000-1234"),
        ("0200001234", "02-0000-1234"),
        ("021231234", "02-123-1234"),
        ("15990000", "1599-0000"),
        ("+8210", "+8210"),
        (None, None),
    ],
)
def test_a_korean_number_gets_its_hyphens(phone: str | None, shown: str | None) -> None:
    assert format_phone(phone) == shown


@given(st.text(st.characters(categories=["Lo"]), min_size=3, max_size=20))
def test_no_masked_name_tells_its_middle(name: str) -> None:
    shown = mask_name(name) or ""
    assert shown[0] == name[0]
    assert shown[-1] == name[-1]
    assert set(shown[1:-1]) == {"*"}


@given(st.from_regex(r"0[0-9]{9,11}", fullmatch=True))
def test_no_masked_phone_tells_its_middle(phone: str) -> None:
    shown = mask_phone(phone) or ""
    assert "****" in shown
    assert len(shown.replace("-", "").replace("*", "")) <= 8

"""Pieces that every answer is made of: optional members, instants, addresses."""

from __future__ import annotations

from collections.abc import Mapping

from ..world.people import Address
from .wire import Json, write_time

_SELLER_ADDRESS = Address(
    "예시상점", "0200000001", "", "04100", "서울특별시 가상구 견본로 1", "1층 물류"
)


def time_or_none(ms: int | None) -> str | None:
    """An instant as text; None stays None and is left out by `present`."""
    return None if ms is None else write_time(ms)


def present(members: Mapping[str, object]) -> Json:
    """The members that have a value: the API leaves the others out."""
    return {name: value for name, value in members.items() if value is not None}


def render_address(address: Address) -> Json:
    """An address object; `city` and `state` are empty in Korea."""
    return {
        "addressType": "DOMESTIC",
        "name": address.name,
        "tel1": address.phone,
        "tel2": address.phone2,
        "zipCode": address.postcode,
        "baseAddress": address.base,
        "detailedAddress": address.detail,
        "city": "",
        "state": "",
        "country": "KR",
        "isRoadNameAddress": address.road_name,
    }


SELLER_ADDRESS = render_address(_SELLER_ADDRESS)

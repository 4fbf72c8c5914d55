"""Couriers: our canonical codes and the names that shops write by hand."""

from __future__ import annotations

from ....domain.courier import COURIERS, find_courier

_ALIASES = {
    "cj": ("대한통운", "cj택배", "cj logistics", "cjlogistics", "cj-logistics"),
    "hanjin": ("한진", "hanjin express", "hanjin-express"),
    "lotte": ("롯데", "롯데글로벌로지스", "lotte global logistics"),
    "logen": ("로젠",),
    "epost": ("우체국", "우체국택배", "korea post", "korea-post", "우편"),
}


def _plain(name: str) -> str:
    return "".join(name.split()).lower()


_CANONICAL = {
    _plain(name): courier.code
    for courier in COURIERS
    for name in (
        courier.code,
        courier.name_ko,
        courier.name_en,
        *_ALIASES.get(courier.code, ()),
    )
}


def courier_name(courier: str) -> str | None:
    """What a shop's buyers read of a canonical courier, None where we don't know it."""
    known = find_courier(_CANONICAL.get(_plain(courier), ""))
    return None if known is None else known.name_ko


def canonical(name: str | None) -> str | None:
    """Our code where we know the courier, else the name as the shop wrote it."""
    return None if name is None else _CANONICAL.get(_plain(name), name)

"""Couriers: our canonical codes and the marketplace's, both ways."""

from __future__ import annotations

_CODES = {
    "cj": "CJ",
    "hanjin": "HJ",
    "lotte": "LT",
    "logen": "LG",
    "epost": "EP",
    "cvs_gs": "GS",
    "cvs_cu": "CU",
}
_CANONICAL = {code: courier for courier, code in _CODES.items()}

COURIER_CODES = tuple(_CODES)
"""Our codes of couriers the marketplace knows."""


def code_of(courier: str | None) -> str | None:
    """The marketplace's code of a canonical courier or of one of its own codes."""
    code = _CODES.get(courier or "", courier)
    return code if code in _CANONICAL else None


def canonical(code: str | None) -> str | None:
    """Our code where we know the courier, else the marketplace's as it came."""
    return None if code is None else _CANONICAL.get(code, code)

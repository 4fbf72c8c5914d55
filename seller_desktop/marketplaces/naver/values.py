"""Single values as Naver writes them: lenient in, strict out. Numbers may come as text."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from ...domain.korea_time import KST
from ..scalars import LARGEST, Scalar, is_trading_time, text

__all__ = ["Scalar", "identity", "moment", "number", "text", "wire_time"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_IDENTITY = re.compile(r"[\w-]{1,64}", re.ASCII)


def identity(value: Scalar) -> str | None:
    """The number of an order, a line or a claim; None where it does not look like one."""
    found = (text(value) or "").strip()
    return found if _IDENTITY.fullmatch(found) else None


def number(value: Scalar) -> int | None:
    """A whole number, None where the value is none or no database could hold it."""
    if isinstance(value, str):
        value = _parsed(value)
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, float) and not value.is_integer():
        return None
    return int(value) if abs(value) < LARGEST else None


def _parsed(value: str) -> float | int | None:
    plain = value.strip().replace(",", "")
    try:
        return int(plain) if plain.lstrip("+-").isdecimal() else float(plain)
    except ValueError:
        return None


def moment(value: Scalar) -> int | None:
    """UTC milliseconds of a date-time, in Korean time unless it says so; a number is epoch ms.

    None where it is none, or nowhere near our time.
    """
    if isinstance(value, str) and not value.strip().isdecimal():
        millis = _parsed_moment(value.strip())
    else:
        millis = number(value)
    return millis if millis is not None and is_trading_time(millis) else None


@lru_cache(maxsize=4096)
def _parsed_moment(value: str) -> int | None:
    try:
        instant = datetime.fromisoformat(value)
    except ValueError:
        return None
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=KST)
    return (instant - _EPOCH) // _MILLISECOND


def wire_time(ms: int) -> str:
    """The only form requests may carry: three fractional digits and the Korean offset."""
    instant = (_EPOCH + timedelta(milliseconds=ms)).astimezone(KST)
    return instant.isoformat(timespec="milliseconds")

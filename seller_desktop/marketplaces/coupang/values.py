"""Single values as Coupang writes them, in both generations: lenient in, strict out."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from ...domain.korea_time import KST
from ..scalars import LARGEST, Scalar, is_trading_time, text

__all__ = ["Scalar", "day", "identity", "moment", "number", "phone", "text"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_IDENTITY = re.compile(r"[0-9]{1,19}", re.ASCII)
_WHOLE = re.compile(r"[+-]?[0-9]{1,16}", re.ASCII)
_WORLD_PHONE = re.compile(r"\+82-?")


def identity(value: Scalar) -> str | None:
    """A number of Coupang's as text. It has up to 19 digits, so a float has lost some: None."""
    if isinstance(value, float | bool):
        return None
    found = (text(value) or "").strip()
    return found if _IDENTITY.fullmatch(found) else None


def number(value: Scalar) -> int | None:
    """A whole number, None where the value is none or no database could hold it."""
    if isinstance(value, str):
        plain = value.strip().replace(",", "")
        value = int(plain) if _WHOLE.fullmatch(plain) else None
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, float) and not value.is_integer():
        return None
    return int(value) if abs(value) < LARGEST else None


def moment(value: Scalar) -> int | None:
    """UTC milliseconds of a date-time, in Korean time unless it says so, with `T` or a blank.

    None where it is none, or nowhere near our time.
    """
    try:
        instant = datetime.fromisoformat((text(value) or "").strip())
    except ValueError:
        return None
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=KST)
    millis = (instant - _EPOCH) // _MILLISECOND
    return millis if is_trading_time(millis) else None


def day(value: Scalar) -> date | None:
    """A calendar day, None where the value is none or holds a time."""
    try:
        return date.fromisoformat((text(value) or "").strip())
    except ValueError:
        return None


def phone(value: Scalar) -> str | None:
    """A phone number as Koreans dial it: the modern answers write it for the world."""
    found = text(value)
    return None if found is None else _WORLD_PHONE.sub("0", found, count=1)

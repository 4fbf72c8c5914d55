"""Single values as WooCommerce and its plug-ins write them: lenient in, strict out."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from decimal import ROUND_CEILING, ROUND_HALF_EVEN, Decimal, InvalidOperation

from ...domain.money import minor_digits
from ..scalars import LARGEST, Scalar, is_trading_time, text

__all__ = [
    "Scalar",
    "figure",
    "identity",
    "minor_units",
    "moment",
    "text",
    "whole_pieces",
    "wire_second",
]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_LONGEST_FIGURES = 40
_MOST_DECIMALS = 20
_IDENTITY = re.compile(r"[1-9][0-9]{0,29}", re.ASCII)


def identity(value: Scalar) -> str | None:
    """The number of an order, an item or a refund; None where it is none. 0 stands for gone."""
    if isinstance(value, bool | float):
        return None
    found = str(value).strip() if value is not None else ""
    return found if _IDENTITY.fullmatch(found) else None


def figure(value: Scalar) -> Decimal | None:
    """An exact number, written as a text or as a number; None where it is none."""
    if value is None or isinstance(value, bool):
        return None
    plain = str(value).strip()
    if len(plain) > _LONGEST_FIGURES:
        return None
    try:
        found = Decimal(plain)
    except InvalidOperation:
        return None
    if not found.is_finite() or found.adjusted() < -_MOST_DECIMALS or abs(found) >= LARGEST:
        return None
    return found


def minor_units(amount: Decimal, currency: str) -> int | None:
    """An amount in the currency's smallest units; None where no database could hold it."""
    scaled = amount.scaleb(minor_digits(currency)).to_integral_value(ROUND_HALF_EVEN)
    return int(scaled) if abs(scaled) < LARGEST else None


def whole_pieces(quantity: Decimal) -> int:
    """Pieces to be packed: a part of one is one."""
    return int(quantity.to_integral_value(ROUND_CEILING))


def moment(value: Scalar) -> int | None:
    """UTC milliseconds of a GMT date-time, which carries no zone; None where it is none, or
    nowhere near our time."""
    if not isinstance(value, str):
        return None
    try:
        instant = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=UTC)
    millis = (instant - _EPOCH) // _MILLISECOND
    return millis if is_trading_time(millis) else None


def wire_second(second: int) -> str:
    """Epoch seconds as requests carry them: GMT without a zone, since a zone would be converted
    to the site's time before it is compared."""
    return (_EPOCH + timedelta(seconds=second)).strftime("%Y-%m-%dT%H:%M:%S")

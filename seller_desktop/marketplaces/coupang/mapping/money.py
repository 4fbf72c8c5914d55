"""Amounts: a plain number of won, or units and billionths of a currency."""

from __future__ import annotations

from ....domain.money import Money
from ..values import number, text
from ..wire import Amount, MoneyBody

_WHOLE = frozenset({"KRW", "JPY"})
_NANOS_A_CENT = 10_000_000
_NANOS_A_UNIT = 1_000_000_000


def money(value: Amount) -> Money | None:
    """An amount in minor units, None where it is none."""
    if not isinstance(value, MoneyBody):
        won = number(value)
        return None if won is None else Money(won)
    units, nanos = number(value.units), number(value.nanos) or 0
    if units is None:
        return None
    currency = text(value.currency_code) or "KRW"
    if currency in _WHOLE:
        return Money(units + _rounded(nanos, _NANOS_A_UNIT), currency)
    return Money(units * 100 + _rounded(nanos, _NANOS_A_CENT), currency)


def amount(value: Amount) -> int | None:
    """The same without its currency."""
    found = money(value)
    return None if found is None else found.amount


def _rounded(nanos: int, size: int) -> int:
    whole = (abs(nanos) + size // 2) // size
    return -whole if nanos < 0 else whole

"""Amounts of the simulated shop: minor units inside, decimal texts over the wire."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

_DIGITS = {"KRW": 0, "JPY": 0, "KWD": 3}
_WON = {"KRW": 1.0, "JPY": 9.2, "USD": 1380.0, "KWD": 4480.0}


def digits(currency: str) -> int:
    """How many decimals the currency has."""
    return _DIGITS.get(currency, 2)


def from_won(won: int, currency: str) -> int:
    """Minor units of a price that our made-up goods have in won."""
    if currency == "KRW":
        return won
    return int(won / _WON.get(currency, 1380.0) * float(f"1e{digits(currency)}"))


def write_money(minor: int, currency: str, decimals: int = 2) -> str:
    """The text over the wire: never fewer decimals than the currency needs."""
    own = digits(currency)
    if own == 0:
        return str(minor)
    return str((Decimal(minor) / 10**own).quantize(Decimal(1).scaleb(-max(decimals, own))))


def read_money(value: object, currency: str) -> int | None:
    """Minor units of a text or number, None where it is no amount."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        return None
    if not amount.is_finite():
        return None
    return int((amount * 10 ** digits(currency)).to_integral_value())

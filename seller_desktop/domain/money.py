"""Money is an integer of minor units and a currency; won has no minor unit."""

from __future__ import annotations

from dataclasses import dataclass

_DECIMALS = {"KRW": 0, "JPY": 0}


class CurrencyMismatch(ValueError):
    """Amounts of two currencies can't be added: a mistake of ours."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (won, cents)."""

    amount: int
    currency: str = "KRW"

    def __add__(self, other: Money) -> Money:
        if self.currency != other.currency:
            raise CurrencyMismatch(f"{self.currency} and {other.currency}")
        return Money(self.amount + other.amount, self.currency)

    @property
    def figures(self) -> str:
        """The figures with thousands separators and the true minus, without the currency."""
        decimals = _DECIMALS.get(self.currency, 2)
        whole, rest = divmod(abs(self.amount), 10**decimals)
        text = f"{whole:,}" + (f".{rest:0{decimals}d}" if decimals else "")
        return ("\N{MINUS SIGN}" if self.amount < 0 else "") + text

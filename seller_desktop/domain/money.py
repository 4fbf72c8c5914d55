"""Money is an integer of minor units and a currency; won has no minor unit."""

from __future__ import annotations

from dataclasses import dataclass

_WITHOUT_DECIMALS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_WITH_THREE = "BHD IQD JOD KWD LYD OMR TND"
_DECIMALS = dict.fromkeys(_WITHOUT_DECIMALS.split(), 0) | dict.fromkeys(_WITH_THREE.split(), 3)


def minor_digits(currency: str) -> int:
    """How many decimals a currency has (ISO 4217): its minor unit is that part of a whole."""
    return _DECIMALS.get(currency, 2)


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
        decimals = minor_digits(self.currency)
        whole, rest = divmod(abs(self.amount), 10**decimals)
        text = f"{whole:,}" + (f".{rest:0{decimals}d}" if decimals else "")
        return ("\N{MINUS SIGN}" if self.amount < 0 else "") + text

"""Order, box, receipt and exchange numbers: 14 digits, 18 digits no float can hold, 8 digits."""

from __future__ import annotations

_SPREAD = 7_368_787
_SPACE = 10_000_000


class Numbers:
    """The number ranges of one shop; shops never share a number."""

    def __init__(self, shop: int) -> None:
        self._shop = shop % 100
        self._count = 0

    def order(self) -> int:
        """An `orderId` of 14 digits."""
        return 31_000_000_000_000 + self._shop * 10_000_000_000 + self._take()

    def box(self) -> int:
        """A `shipmentBoxId` of 18 digits; odd, so that a float always gets it wrong."""
        return 700_000_000_000_000_001 + self._shop * 1_000_000_000_000_000 + self._take() * 2

    def claim(self) -> int:
        """A `receiptId` or an `exchangeId`."""
        return 8_000_000_000 + self._shop * 10_000_000 + self._take()

    def _take(self) -> int:
        self._count += 1
        return self._count * _SPREAD % _SPACE

"""Order, line, package and claim numbers that look like Naver's: a day and digits, not in order."""

from __future__ import annotations

from datetime import datetime

from ...domain.korea_time import KST

_SPREAD = 7_368_787
_SPACE = 10_000_000
_ORDER, _LINE, _PACKAGE, _CLAIM = "1", "2", "7", "9"


class Numbers:
    """The number ranges of one shop; shops never share a number."""

    def __init__(self, shop: int) -> None:
        self._shop = shop % 100
        self._count = 0

    def order(self, at: int) -> str:
        """An `orderId` for a checkout of this instant."""
        return self._take(at, _ORDER)

    def line(self, at: int) -> str:
        """A `productOrderId`."""
        return self._take(at, _LINE)

    def package(self, at: int) -> str:
        """A `packageNumber`."""
        return self._take(at, _PACKAGE)

    def claim(self, at: int) -> str:
        """A `claimId`."""
        return self._take(at, _CLAIM)

    def _take(self, at: int, kind: str) -> str:
        self._count += 1
        day = datetime.fromtimestamp(at / 1000, KST).strftime("%Y%m%d")
        return f"{day}{kind}{self._shop:02d}{self._count * _SPREAD % _SPACE:07d}"

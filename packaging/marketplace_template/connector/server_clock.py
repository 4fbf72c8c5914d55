"""When an answer was given, by a header of the marketplace's own or the `Date` of any server."""

from __future__ import annotations

from collections.abc import Mapping

from seller_desktop.marketplaces.scalars import is_trading_time
from seller_desktop.marketplaces.server_clock import date_of


def instant_of(headers: Mapping[str, str]) -> int | None:
    """The instant in UTC ms; None where the answer does not say it, or says nonsense."""
    exact = headers.get("x-server-now", "")
    if not (exact.isascii() and exact.isdecimal() and len(exact) < 15):
        return date_of(headers)
    return int(exact) if is_trading_time(int(exact)) else None

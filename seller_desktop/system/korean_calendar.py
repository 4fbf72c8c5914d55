"""South Korea's public holidays with their substitutes, from the tables of a library."""

from __future__ import annotations

import threading
from datetime import date
from functools import cache

from ..domain.business_days import BusinessDays


@cache
def korean_business_days() -> BusinessDays:
    """The days on which offices work and couriers come. The first call is slow: it imports, and
    reads files."""
    from holidays import country_holidays  # nothing of the first paint needs it

    calendar = country_holidays("KR")
    lock = threading.Lock()

    def is_holiday(day: date) -> bool:
        with lock:  # it makes a year's entries when first asked, while other threads ask too
            return day in calendar

    return BusinessDays(is_holiday)

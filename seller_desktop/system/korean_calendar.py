"""South Korea's public holidays with their substitutes, from the tables of a library."""

from __future__ import annotations

from datetime import date
from functools import cache

from ..domain.business_days import BusinessDays


@cache
def korean_business_days() -> BusinessDays:
    """The days on which offices work and couriers come. The first call is slow: an import."""
    from holidays import country_holidays  # nothing of the first paint needs it

    @cache
    def holidays_of(year: int) -> frozenset[date]:
        """As a whole: the library fills its own calendars while other threads read them."""
        return frozenset(country_holidays("KR", years=year))

    return BusinessDays(lambda day: day in holidays_of(day.year))

"""Korean business days (영업일): from Monday to Friday, and no public holiday."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from .korea_time import day_start_ms, korean_day

_SATURDAY = 5


class BusinessDays:
    """Reckons in business days. Which days are public holidays is asked of a calendar, for nobody
    computes lunar ones (`seller-domain.md` 4.2)."""

    def __init__(self, is_holiday: Callable[[date], bool]) -> None:
        self._is_holiday = is_holiday

    def __contains__(self, day: date) -> bool:
        return day.weekday() < _SATURDAY and not self._is_holiday(day)

    def first_after(self, day: date) -> date:
        """The next business day; never the day itself."""
        day += timedelta(days=1)
        while day not in self:
            day += timedelta(days=1)
        return day

    def end_after(self, instant: int, days: int) -> int:
        """24:00 of the n-th business day after an instant, both in UTC ms."""
        day = korean_day(instant)
        for _ in range(days):
            day = self.first_after(day)
        return day_start_ms(day + timedelta(days=1))

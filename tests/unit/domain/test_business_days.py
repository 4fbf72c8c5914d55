"""Business days: weekends and holidays are skipped, and the deadline is the last one's midnight."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from seller_desktop.domain.business_days import BusinessDays
from seller_desktop.domain.korea_time import KST
from seller_desktop.system.korean_calendar import korean_business_days

HARVEST = {date(2026, 9, day) for day in (24, 25, 26)}


def at(month: int, day: int, hour: int) -> int:
    """An instant of 2026."""
    return int(datetime(2026, month, day, hour, tzinfo=KST).timestamp()) * 1000


@pytest.mark.parametrize(("days", "due"), [(0, at(9, 24, 0)), (1, at(9, 29, 0)), (2, at(9, 30, 0))])
def test_days_are_counted_from_the_next_one_and_end_at_midnight(days: int, due: int) -> None:
    calendar = BusinessDays(HARVEST.__contains__)
    assert calendar.end_after(at(9, 23, 23), days) == due


def test_a_day_that_is_none_is_followed_by_the_first_that_is_one() -> None:
    calendar = BusinessDays(HARVEST.__contains__)
    assert date(2026, 9, 25) not in calendar
    assert date(2026, 9, 27) not in calendar
    assert calendar.first_after(date(2026, 9, 24)) == date(2026, 9, 28)
    assert calendar.first_after(date(2026, 9, 28)) == date(2026, 9, 29)


@pytest.mark.parametrize(
    ("day", "business"),
    [
        (date(2026, 2, 17), False),  # New Year by the moon
        (date(2026, 3, 2), False),  # the substitute of a Sunday
        (date(2026, 9, 25), False),  # the harvest festival
        (date(2027, 1, 1), False),
        (date(2026, 9, 28), True),
    ],
)
def test_the_calendar_knows_lunar_holidays_and_substitutes(day: date, business: bool) -> None:
    assert (day in korean_business_days()) is business

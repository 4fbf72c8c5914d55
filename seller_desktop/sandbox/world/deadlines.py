"""When goods must have left: believable dispatch deadlines from payment, in Korean days."""

from __future__ import annotations

from datetime import datetime, timedelta

from ...domain.korea_time import DAY_MS, KST, day_end_ms

SAME_DAY_CUTOFF_HOUR = 14
_SUNDAY = 6
_SATURDAY = 5


def _is_business_day(ms: int) -> bool:
    return datetime.fromtimestamp(ms / 1000, KST).weekday() not in (_SATURDAY, _SUNDAY)


def due_after(paid_at: int, business_days: int) -> int:
    """The last second (23:59:59) of the n-th business day after payment, in UTC ms."""
    day = paid_at
    left = business_days
    while left > 0:
        day += DAY_MS
        left -= _is_business_day(day)
    return day_end_ms(day) - 1000


def due_same_day(paid_at: int) -> int:
    """The deadline of same-day dispatch (오늘출발): today before the cut-off, else the next day."""
    local = datetime.fromtimestamp(paid_at / 1000, KST)
    if _is_business_day(paid_at) and local.hour < SAME_DAY_CUTOFF_HOUR:
        return day_end_ms(paid_at) - 1000
    return due_after(paid_at, 1)


def hope_day(paid_at: int, days: int) -> str:
    """A delivery day the buyer wishes, `yyyymmdd`, so many days after payment."""
    day = datetime.fromtimestamp(paid_at / 1000, KST) + timedelta(days=days)
    return day.strftime("%Y%m%d")

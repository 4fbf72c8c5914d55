"""How long an entry of the notification centre may be put off."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from .korea_time import day_start_ms, korean_day

_MINUTE_MS = 60_000
MORNING_HOUR = 9


class Snooze(StrEnum):
    """The choices, shortest first."""

    QUARTER = "quarter"
    HOUR = "hour"
    MORNING = "morning"

    def until(self, now: int) -> int:
        """When it rings again: in 15 minutes, in an hour, at 9:00 on the next Korean day (UTC
        ms)."""
        if self is Snooze.MORNING:
            next_day = korean_day(now) + timedelta(days=1)
            return day_start_ms(next_day) + MORNING_HOUR * 60 * _MINUTE_MS
        return now + (15 if self is Snooze.QUARTER else 60) * _MINUTE_MS

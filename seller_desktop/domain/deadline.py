"""How near a deadline is: the five classes every list and board shows."""

from __future__ import annotations

from enum import StrEnum

from .korea_time import DAY_MS, day_end_ms

HOURS_LEFT_MS = 3 * 3_600_000


class DeadlineClass(StrEnum):
    """From past to far; `hours` is less than the warning span, three hours unless set."""

    OVERDUE = "overdue"
    HOURS = "hours"
    TODAY = "today"
    TOMORROW = "tomorrow"
    LATER = "later"


def classify(due_at: int, now: int, warning_ms: int = HOURS_LEFT_MS) -> DeadlineClass:
    """The class of a deadline; both instants in UTC ms, days are Korean days."""
    if due_at < now:
        return DeadlineClass.OVERDUE
    if due_at - now < warning_ms:
        return DeadlineClass.HOURS
    end = day_end_ms(now)
    if due_at <= end:
        return DeadlineClass.TODAY
    return DeadlineClass.TOMORROW if due_at <= end + DAY_MS else DeadlineClass.LATER

"""Until when a claim wants an answer: the marketplace's word, else a deadline we reckon ourselves.

A reckoned one is a preview and is shown as such (예상); the marketplace's own always beats it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from ...domain.claim import ClaimKind, ClaimState
from ...domain.korea_time import day_start_ms, korean_day

SETTLE_BUSINESS_DAYS = 3
"""Returned goods are refunded or exchanged within so many business days of their arrival."""

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class AnswerDue:
    """A deadline in UTC ms; `estimated` when we reckoned it."""

    at: int
    estimated: bool = False


class BusinessDays:
    """Reckons in Korean business days: no weekend and no public holiday."""

    def __init__(self, is_holiday: Callable[[date], bool]) -> None:
        self._is_holiday = is_holiday

    def end_after(self, instant: int, days: int) -> int:
        """24:00 of the n-th business day after an instant, both in UTC ms."""
        day = korean_day(instant)
        while days > 0:
            day += timedelta(days=1)
            days -= day.weekday() < _SATURDAY and not self._is_holiday(day)
        return day_start_ms(day + timedelta(days=1))


@cache
def korean_business_days() -> BusinessDays:
    """With South Korea's public holidays and their substitutes."""
    import holidays  # slow to import; the first board is not the first paint

    calendar = holidays.country_holidays("KR")
    return BusinessDays(lambda day: day in calendar)


def answer_due(
    kind: ClaimKind,
    state: ClaimState,
    respond_due_at: int | None,
    collected_at: int | None,
    dispatch_due_at: int | None,
    calendar: BusinessDays,
) -> AnswerDue | None:
    """When the seller should have answered; None where nothing presses. Instants in UTC ms."""
    if respond_due_at is not None:
        return AnswerDue(respond_due_at)
    if kind is ClaimKind.CANCEL and state is ClaimState.REQUESTED and dispatch_due_at is not None:
        # While nobody answers, the goods stay: the dispatch deadline runs on.
        return AnswerDue(dispatch_due_at, estimated=True)
    brought_back = kind in (ClaimKind.RETURN, ClaimKind.EXCHANGE) and state is ClaimState.COLLECTED
    if brought_back and collected_at is not None:
        return AnswerDue(calendar.end_after(collected_at, SETTLE_BUSINESS_DAYS), estimated=True)
    return None

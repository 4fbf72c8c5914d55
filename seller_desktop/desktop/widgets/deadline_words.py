"""Deadlines in words: how late, how long still, or until when (look.md 3.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ...domain.deadline import HOURS_LEFT_MS, DeadlineClass, classify
from ...domain.korea_time import KST, korean_day

_MINUTE_MS = 60_000
_HOUR_MS = 60 * _MINUTE_MS
_DAY_MS = 24 * _HOUR_MS
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DeadlineWords:
    """A deadline's class and its text at one minute."""

    kind: DeadlineClass
    text: str


def deadline_words(due_at: int, now_ms: int, warning_ms: int = HOURS_LEFT_MS) -> DeadlineWords:
    """The words for a deadline; both instants in UTC ms. The text changes at full minutes."""
    kind = classify(due_at, now_ms, warning_ms)
    return DeadlineWords(kind, _text(kind, due_at, now_ms // _MINUTE_MS, QLocale().name()))


def short_date(ms: int) -> str:
    """A Korean day as lists show it: 11.26 (목), Nov 26 Thu."""
    day = datetime.fromtimestamp(ms / 1000, UTC).astimezone(KST).date()
    pattern = translate("Deadline", "MMM d ddd")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def full_date(day: date) -> str:
    """A day with its year: 2026.11.26, in English Nov 26, 2026."""
    pattern = translate("Deadline", "MMM d, yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def clock_time(ms: int) -> str:
    """Korean wall time, 24 hours: 09:05."""
    return datetime.fromtimestamp(ms / 1000, UTC).astimezone(KST).strftime("%H:%M")


def due_moment(due_at: int, now_ms: int) -> str:
    """A deadline as a moment that stays true: 24:00 for midnight, and before it the day where that
    is not the day of `now_ms`. Both in UTC ms."""
    last = due_at - 1  # midnight belongs to the day it ends
    if korean_day(last) == korean_day(now_ms):
        return _due_time(due_at)
    return f"{short_date(last)} {_due_time(due_at)}"


def clock_seconds(ms: int) -> str:
    """Korean wall time to the second: 09:05:31."""
    return datetime.fromtimestamp(ms / 1000, UTC).astimezone(KST).strftime("%H:%M:%S")


@lru_cache(maxsize=4096)
def _text(kind: DeadlineClass, due_at: int, minute: int, locale: str) -> str:
    del locale  # part of the key: another language makes other texts
    now = minute * _MINUTE_MS
    if kind is DeadlineClass.OVERDUE:
        return _late(now - due_at)
    if kind is DeadlineClass.HOURS:
        return _left(due_at - now)
    if kind is DeadlineClass.LATER:
        return short_date(due_at - 1)
    until = _due_time(due_at)
    if kind is DeadlineClass.TODAY:
        return translate("Deadline", "Today %1").replace("%1", until)
    if until == "24:00":
        return translate("Deadline", "Tomorrow")
    return translate("Deadline", "Tmrw %1").replace("%1", until)


def _late(ms: int) -> str:
    days, hours, minutes = ms // _DAY_MS, ms // _HOUR_MS, max(1, ms // _MINUTE_MS)
    if days:
        return translate("Deadline", "%n d late", None, days)
    if hours:
        return translate("Deadline", "%n h late", None, hours)
    return translate("Deadline", "%n m late", None, minutes)


def _left(ms: int) -> str:
    hours, minutes = divmod(-(-ms // _MINUTE_MS), 60)
    if not hours:
        return translate("Deadline", "%n m", None, minutes)
    return translate("Deadline", "%1 h %2 m").replace("%1", str(hours)).replace("%2", str(minutes))


def _due_time(due_at: int) -> str:
    # 23:59:59 and midnight are both "by the end of the day"
    text = clock_time(due_at)
    return "24:00" if text in ("00:00", "23:59") else text

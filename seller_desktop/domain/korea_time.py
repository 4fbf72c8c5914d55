"""Korean time, in which every deadline and every screen is reckoned; it knows no summer time."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

KST = timezone(timedelta(hours=9), "KST")
DAY_MS = 86_400_000
_KST_MS = 9 * 3_600_000
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - without its zone it is written without an offset


def to_iso(ms: int) -> str:
    """UTC milliseconds as ISO 8601 with milliseconds and `Z`, the form of every list in JSON."""
    instant = _EPOCH + timedelta(milliseconds=ms)
    return instant.isoformat(timespec="milliseconds") + "Z"


def korean_day(ms: int) -> date:
    """The Korean calendar day of an instant in UTC milliseconds."""
    return datetime.fromtimestamp(ms // 1000, KST).date()


def korean_minute(ms: int) -> str:
    """An instant in UTC milliseconds on the Korean clock: 2026-11-23 14:05."""
    return datetime.fromtimestamp(ms // 1000, KST).strftime("%Y-%m-%d %H:%M")


def day_start_ms(day: date) -> int:
    """UTC milliseconds of the first instant of a Korean day."""
    return int(datetime.combine(day, time(), KST).timestamp()) * 1000


def day_end_ms(ms: int) -> int:
    """UTC milliseconds of the last instant (24:00) of the Korean day in which `ms` lies."""
    return (ms + _KST_MS) // DAY_MS * DAY_MS + DAY_MS - _KST_MS

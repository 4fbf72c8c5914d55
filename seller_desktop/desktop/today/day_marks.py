"""What stands on the ruler of the day: dispatch deadlines still to come, the courier's visit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from ...domain.deadline import HOURS_LEFT_MS
from ...domain.korea_time import DAY_MS, day_end_ms
from ...store.day_ahead import DueLines
from ..widgets.day_ruler import DayMark

translate = QCoreApplication.translate

_MINUTE_MS = 60_000
_MOST_MARKS = 6


def pickup_at(cutoff: str, now: int) -> int:
    """When the courier comes today, UTC ms, from a time of day such as 15:00."""
    hours, _, minutes = cutoff.partition(":")
    return day_end_ms(now) - DAY_MS + (int(hours) * 60 + int(minutes)) * _MINUTE_MS


def day_marks(
    lines: Sequence[DueLines],
    shop_names: Mapping[int, str],
    now: int,
    pickup: int,
    warning_ms: int = HOURS_LEFT_MS,
) -> tuple[DayMark, ...]:
    """The marks of today; of very many deadlines the first ones. Instants in UTC ms."""
    end = day_end_ms(now)
    by_instant: defaultdict[int, list[DueLines]] = defaultdict(list)
    for entry in lines:
        if entry.due_at is not None and now <= entry.due_at <= end:
            by_instant[entry.due_at // _MINUTE_MS].append(entry)
    marks = [
        _deadline(entries, shop_names, now, warning_ms)
        for _, entries in sorted(by_instant.items())[:_MOST_MARKS]
    ]
    if pickup >= now:
        marks.append(_pickup(lines, pickup, end))
    return tuple(marks)


def _deadline(
    entries: Sequence[DueLines], shop_names: Mapping[int, str], now: int, warning_ms: int
) -> DayMark:
    due_at = max(entry.due_at or 0 for entry in entries)
    count = sum(entry.count for entry in entries)
    shops = sorted({entry.shop_id for entry in entries})
    number = translate("Today", "%n order(s)", None, count)
    if len(shops) == 1:
        place = shop_names.get(shops[0], "")
    else:
        several = len(shops)
        place = translate("Today", "%n shop(s)", None, several)
    hue = "alarm" if due_at - now < warning_ms else "wait"
    return DayMark(due_at, hue, translate("Today", "Dispatch deadline"), f"{place} · {number}")


def _pickup(lines: Sequence[DueLines], pickup: int, end: int) -> DayMark:
    count = sum(e.count for e in lines if e.due_at is not None and e.due_at <= end)
    detail = translate("Today", "%n to hand over", None, count) if count else ""
    return DayMark(pickup, "seller", translate("Today", "Courier pick-up"), detail)

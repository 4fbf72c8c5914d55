"""What stands on the ruler of the day: dispatch deadlines still to come, the courier's visit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from ...domain.deadline import HOURS_LEFT_MS
from ...domain.korea_time import day_end_ms
from ...domain.pickup import PickupPlan, PickupState
from ...store.day_ahead import DueLines
from ..widgets.day_ruler import DayMark

translate = QCoreApplication.translate

_MINUTE_MS = 60_000
_MOST_MARKS = 6
_NO_MARK = (PickupState.NO_VISIT, PickupState.OVER)


def day_marks(
    lines: Sequence[DueLines],
    shop_names: Mapping[int, str],
    now: int,
    plan: PickupPlan,
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
    if plan.state not in _NO_MARK and plan.at >= now:
        marks.append(_pickup(plan))
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


def _pickup(plan: PickupPlan) -> DayMark:
    title = translate("Today", "Courier pick-up")
    number = len(plan.boxes)
    if not number:
        return DayMark(plan.at, "seller", title, "")
    if plan.state is not PickupState.SOME_MISS:
        return DayMark(plan.at, "seller", title, translate("Today", "%n box(es)", None, number))
    detail = translate("Today", "%1 of %n box(es)", None, number)
    hue = "alarm" if plan.late else "wait"
    return DayMark(plan.at, hue, title, detail.replace("%1", f"{plan.fitting:,}"))

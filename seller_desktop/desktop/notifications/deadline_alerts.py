"""Deadlines that are not met, in words: how many orders, until when, and whether it is the last
hour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ...domain.escalation import Goal, Step
from ...store.alerts import Alert
from ..widgets.deadline_words import due_moment


def deadline_title(alerts: Sequence[Alert]) -> str:
    """What presses, of entries about one goal and one instant: their orders together."""
    first = alerts[-1]
    goal, last = first.params.get("goal"), is_last(first)
    count = sum(_number(alert, "count") for alert in alerts)
    until = due_moment(_number(first, "due_at"), first.last_rung_at)
    return _title(goal == Goal.PICK_UP, last, count).replace("%1", until)


def deadline_titles(alerts: Sequence[Alert]) -> list[str]:
    """The same for entries about several, the nearest first."""
    groups: dict[tuple[int, str], list[Alert]] = {}
    for alert in alerts:
        key = _number(alert, "due_at"), str(alert.params.get("goal"))
        groups.setdefault(key, []).append(alert)
    return [deadline_title(groups[key]) for key in sorted(groups)]


def is_last(alert: Alert) -> bool:
    """Whether less than an hour is left."""
    return alert.params.get("step") == Step.LAST


def _title(pick_up: bool, last: bool, count: int) -> str:
    translate = QCoreApplication.translate
    if pick_up and last:
        text = translate("Alerts", "Last hour: %n order(s) to pack before %1", None, count)
    elif pick_up:
        text = translate("Alerts", "%n order(s) to pack before pick-up at %1", None, count)
    elif last:
        text = translate("Alerts", "Last hour: %n order(s) to ship by %1", None, count)
    else:
        text = translate("Alerts", "%n order(s) to ship by %1", None, count)
    return text


def _number(alert: Alert, key: str) -> int:
    value = alert.params.get(key)
    return value if isinstance(value, int) else 0

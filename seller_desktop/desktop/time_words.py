"""How long something still takes, in words: 40 s, 2 min, then the time of day."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from .widgets.deadline_words import clock_time

_MINUTE_MS = 60_000
_HOUR_MS = 60 * _MINUTE_MS


def until_words(at: int, now_ms: int) -> str:
    """How long it is until an instant; both in UTC ms."""
    translate = QCoreApplication.translate
    left = max(0, at - now_ms)
    if left < _MINUTE_MS:
        seconds = max(1, round(left / 1000))
        return translate("TimeWords", "%n s", None, seconds)
    if left < _HOUR_MS:
        minutes = -(-left // _MINUTE_MS)
        return translate("TimeWords", "%n min", None, minutes)
    return clock_time(at)


def when_words(at: int, now_ms: int) -> str:
    """When an instant comes, to follow what happens then: in 2 min, or at 14:05. Both in UTC ms."""
    translate = QCoreApplication.translate
    near = at - now_ms < _HOUR_MS
    pattern = translate("TimeWords", "in %1") if near else translate("TimeWords", "at %1")
    return pattern.replace("%1", until_words(at, now_ms))

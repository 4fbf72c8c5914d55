"""When only what can't wait may ring."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from .escalation import Step
from .event import AlertKind
from .korea_time import KST

_RINGS_ALWAYS = frozenset({AlertKind.NEW_CLAIM, AlertKind.SHOP_PROBLEM})


def rings_always(kind: AlertKind, params: Mapping[str, str | int | None]) -> bool:
    """Claims, lost connections and the last hour of a deadline are shown at night as well."""
    return kind in _RINGS_ALWAYS or is_last_step(kind, params)


def is_last_step(kind: AlertKind, params: Mapping[str, str | int | None]) -> bool:
    """Whether an entry tells of a deadline's last hour."""
    return kind is AlertKind.DEADLINE and params.get("step") == Step.LAST


def is_quiet(now_ms: int, start: str, end: str) -> bool:
    """Whether an instant (UTC ms) lies between two Korean times of day `HH:MM`, over midnight too.

    The same time twice is never quiet.
    """
    moment = datetime.fromtimestamp(now_ms / 1000, UTC).astimezone(KST).strftime("%H:%M")
    if start <= end:
        return start <= moment < end
    return moment >= start or moment < end

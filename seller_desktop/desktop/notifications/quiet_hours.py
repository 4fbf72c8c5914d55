"""When only what can't wait may ring."""

from __future__ import annotations

from datetime import UTC, datetime

from ...domain.event import AlertKind
from ...domain.korea_time import KST

RINGS_ALWAYS = frozenset({AlertKind.NEW_CLAIM, AlertKind.SHOP_PROBLEM})
"""Claims and lost connections ring at night as well, without a sound."""


def is_quiet(now_ms: int, start: str, end: str) -> bool:
    """Whether an instant (UTC ms) lies between two Korean times of day `HH:MM`, over midnight too.

    The same time twice is never quiet.
    """
    moment = datetime.fromtimestamp(now_ms / 1000, UTC).astimezone(KST).strftime("%H:%M")
    if start <= end:
        return start <= moment < end
    return moment >= start or moment < end

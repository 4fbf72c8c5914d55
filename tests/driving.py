"""Driving an engine in the caller's thread, one step after the other."""

from __future__ import annotations

from collections.abc import Callable

from seller_desktop.sync.engine import Engine
from seller_desktop.system.clock import Clock

_LOOK_MS = 250


def drive(
    engine: Engine, clock: Clock, until: Callable[[], bool], deadline_ms: int | None = None
) -> bool:
    """Do what is due until `until()` holds; False when `deadline_ms` (UTC ms) passed before.

    Between steps it sleeps no longer than a quarter of a second, since other processes may queue.
    """
    while True:
        engine.take_wishes()
        if until():
            return True
        now = clock.now_ms()
        if deadline_ms is not None and now >= deadline_ms:
            return False
        if engine.step():
            continue
        due = engine.next_due()
        waits = [_LOOK_MS, *(time - now for time in (due, deadline_ms) if time is not None)]
        clock.sleep(max(1, min(waits)) / 1000)

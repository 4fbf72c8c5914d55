"""How the core reports: plain listeners, called with frozen events in the thread that made them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from ..domain.errors import Problem
from ..domain.event import Changes

T = TypeVar("T")


class Activity(StrEnum):
    """What a shop's worker is doing."""

    IDLE = "idle"
    READING = "reading"
    SENDING = "sending"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """Where a shop's worker is. `history_done` of `history_total` days are stored in a first sync;
    `next_try_at` (UTC ms) while it waits after a failure."""

    shop_id: int
    activity: Activity
    history_done: int = 0
    history_total: int = 0
    next_try_at: int | None = None
    problem: Problem | None = None


class News:
    """Listeners of the core. A listener must not block; the desktop's only one is its bridge."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._changes: list[Callable[[Changes], None]] = []
        self._progress: list[Callable[[SyncProgress], None]] = []

    def on_changes(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Call `listener` after each commit that touched something; returns how to stop it."""
        return self._add(self._changes, listener)

    def on_progress(self, listener: Callable[[SyncProgress], None]) -> Callable[[], None]:
        """Call `listener` whenever a shop's worker turns to something else."""
        return self._add(self._progress, listener)

    def changed(self, changes: Changes) -> None:
        """Tell what a committed transaction touched."""
        if changes:
            for listener in tuple(self._changes):
                listener(changes)

    def progress(self, progress: SyncProgress) -> None:
        """Tell what a shop's worker is doing."""
        for listener in tuple(self._progress):
            listener(progress)

    def _add(
        self, listeners: list[Callable[[T], None]], listener: Callable[[T], None]
    ) -> Callable[[], None]:
        with self._lock:
            listeners.append(listener)
        return lambda: listeners.remove(listener)

"""Where a process may be killed, and the trap that stops it there until it is."""

from __future__ import annotations

import json
import os
import threading
from enum import StrEnum


class Point(StrEnum):
    """Moments of a child's life. The first two are left to chance."""

    ANY_TIME = "any_time"
    OPENING = "opening"
    FIRST_START = "first_start"
    RECOVERING = "recovering"
    BEFORE_SEND = "before_send"
    AFTER_SEND = "after_send"
    BEFORE_COMMIT = "before_commit"
    AFTER_COMMIT = "after_commit"
    MIGRATION = "migration"
    MIGRATION_COPY = "migration_copy"
    BACKUP = "backup"
    REKEY = "rekey"


def tell(word: str, *facts: object) -> None:
    """One line to the parent, in one write: what was told before a kill is never half a line."""
    os.write(1, (json.dumps([word, *facts]) + "\n").encode())


class Trap:
    """Stops whoever comes to a point for the nth time, says so, and waits for the end."""

    def __init__(self, point: str, nth: int) -> None:
        self._point = point
        self._left = nth
        self._lock = threading.Lock()

    def reach(self, point: Point) -> None:
        """The process is at this point of its work."""
        if point != self._point:
            return
        with self._lock:
            self._left -= 1
            caught = self._left == 0
        if caught:
            tell("at", point)
            threading.Event().wait()

"""How many calls are granted: twenty a second, forty at once."""

from __future__ import annotations

import threading

CALLS_A_SECOND = 20
CALLS_AT_ONCE = 40


class RateLimiter:
    """One bucket for all calls of a shop. Switched off, it stays full."""

    def __init__(self, on: bool) -> None:
        self._on = on
        self._lock = threading.Lock()
        self._level = float(CALLS_AT_ONCE)
        self._filled_at = 0.0

    def take(self, seconds: float) -> bool:
        """Take a call at a monotonic instant; False where it is one too many."""
        if not self._on:
            return True
        with self._lock:
            grown = self._level + max(0.0, seconds - self._filled_at) * CALLS_A_SECOND
            self._level = min(float(CALLS_AT_ONCE), grown)
            self._filled_at = seconds
            if self._level < 1:
                return False
            self._level -= 1
            return True

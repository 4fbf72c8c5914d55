"""The instants of one past: each after the one before, all before the world began."""

from __future__ import annotations

from random import Random

HOUR_MS = 3_600_000


class Timeline:
    """Walks from one event to the next; where time runs short, steps shrink."""

    def __init__(self, rng: Random, start: int, end: int) -> None:
        self._rng = rng
        self._end = end
        self.now = start

    def step(self, low_hours: float, high_hours: float) -> int:
        """Go on by so many hours, or by a part of what is left, and tell the instant."""
        wish = int((low_hours + self._rng.random() * (high_hours - low_hours)) * HOUR_MS)
        left = self._end - self.now
        if wish > left * 0.8:
            wish = int(left * (0.2 + 0.4 * self._rng.random()))
        self.now += max(wish, 1)
        return self.now

    def reach(self, at: int) -> int:
        """Go on to `at` unless it is already later."""
        self.now = max(self.now, at)
        return self.now

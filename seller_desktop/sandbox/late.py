"""Effects that come after the client has given up; they happen when somebody next looks."""

from __future__ import annotations

import heapq
import threading
from collections.abc import Callable

Effect = Callable[[int], None]
"""What will happen; it is given the instant for which it was due, in UTC ms."""


class LateEffects:
    """A queue by due time. Nothing runs by itself: no timers, so that it is repeatable."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queue: list[tuple[int, int, Effect]] = []
        self._count = 0

    def expect(self, due: int, effect: Effect) -> int:
        """Let it happen at `due` (UTC ms). The answer names it."""
        with self._lock:
            self._count += 1
            heapq.heappush(self._queue, (due, self._count, effect))
            return self._count

    def hasten(self, number: int, due: int) -> None:
        """Let it happen at `due` if that is earlier than it was."""
        with self._lock:
            self._queue = [
                (min(at, due) if each == number else at, each, effect)
                for at, each, effect in self._queue
            ]
            heapq.heapify(self._queue)

    def settle(self, now: int) -> None:
        """Let everything happen that is due."""
        while True:
            with self._lock:
                if not self._queue or self._queue[0][0] > now:
                    return
                due, _, effect = heapq.heappop(self._queue)
            effect(due)

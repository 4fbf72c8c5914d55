"""The clock port: the only place that reads the machine's time."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """What the program knows of time. Everything that waits or dates anything is given one."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""

    def now_ms(self) -> int:
        """The present instant in UTC milliseconds, as the store keeps it."""

    def monotonic(self) -> float:
        """Seconds that never go back, for measuring spans."""

    def sleep(self, seconds: float) -> None:
        """Wait."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


class VirtualClock:
    """A clock that moves only when told: for tests and the simulation. `sleep` moves it."""

    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)
        self._now_ms = to_ms(self._now)
        self._elapsed = 0.0
        self._lock = threading.Lock()

    def now(self) -> datetime:
        return self._now

    def now_ms(self) -> int:
        return self._now_ms

    def monotonic(self) -> float:
        return self._elapsed

    def sleep(self, seconds: float) -> None:
        self.advance(seconds)

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass."""
        with self._lock:
            self._move(seconds)
            self._elapsed += max(0.0, seconds)

    def jump(self, seconds: float) -> None:
        """Set the wall clock forth or back without time passing, as a time server does."""
        with self._lock:
            self._move(seconds)

    def _move(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
        self._now_ms = to_ms(self._now)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def to_ms(instant: datetime) -> int:
    """UTC milliseconds of an aware instant, rounded down."""
    return (instant - _EPOCH) // timedelta(milliseconds=1)


def from_ms(ms: int) -> datetime:
    """The aware UTC instant of UTC milliseconds."""
    return _EPOCH + timedelta(milliseconds=ms)

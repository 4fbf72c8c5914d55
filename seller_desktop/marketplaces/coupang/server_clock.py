"""Coupang's time as the `Date` of its answers tells it, and the bounded correction of ours."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

from ...domain.errors import Problem
from ...system.clock import Clock, to_ms
from .values import is_trading_time

TOLERATED_MS = 90_000
LARGEST_CORRECTION_MS = 15 * 60_000
_MINUTE_MS = 60_000
_DATE_SLACK_MS = 1_500


def date_of(headers: Mapping[str, str]) -> int | None:
    """The `Date` of an answer in UTC ms, None where it is missing or no date."""
    try:
        instant = parsedate_to_datetime(headers["date"])
    except (KeyError, ValueError, TypeError, IndexError, OverflowError):
        return None
    there = to_ms(instant if instant.tzinfo else instant.replace(tzinfo=UTC))
    return there if is_trading_time(there) else None


class ServerClock:
    """What is known of the marketplace's clock. `now` follows its last answer; `signing_now` is our
    own clock with the correction that a refused signature made necessary."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._offset_ms = 0
        self._heard: tuple[int, float] | None = None
        self._warnings: list[Problem] = []

    @property
    def heard(self) -> bool:
        """Whether any answer told its time yet."""
        return self._heard is not None

    def hear(self, headers: Mapping[str, str]) -> None:
        """Take note of an answer's `Date`, unless it agrees: it knows whole seconds only."""
        there = date_of(headers)
        if there is None:
            return
        agrees = self.heard and 0 <= self.now() - there < _DATE_SLACK_MS
        if not agrees:
            self._heard = (there, self._clock.monotonic())

    def now(self) -> int:
        """The present instant over there, UTC ms; rather late than early."""
        if self._heard is None:
            return self.signing_now()
        there, at = self._heard
        return there + int((self._clock.monotonic() - at) * 1000)

    def signing_now(self) -> int:
        """Our clock as corrected, UTC ms."""
        return self._clock.now_ms() + self._offset_ms

    def correct(self, there: int) -> int | None:
        """Adopt the other side's time if our clock is off by 15 minutes at most.

        Returns None when corrected, else the minutes by which it is off.
        """
        offset = there - self._clock.now_ms()
        minutes = (abs(offset) + _MINUTE_MS // 2) // _MINUTE_MS
        if abs(offset) > LARGEST_CORRECTION_MS:
            return minutes
        self._offset_ms = offset
        if abs(offset) > TOLERATED_MS:
            self._warnings.append(Problem("clock_corrected", {"minutes": minutes}))
        return None

    def take_warnings(self) -> tuple[Problem, ...]:
        """What is to be told, once."""
        taken, self._warnings = tuple(self._warnings), []
        return taken

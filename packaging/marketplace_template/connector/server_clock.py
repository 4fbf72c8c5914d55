"""The marketplace's time, from the headers of its answers, and whether ours is too far off.

Calls are not signed with a time here, yet deadlines are shown by our clock: one that is a little
off is told once, one that is far off stops the shop.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

from seller_desktop.domain.errors import Problem, UserFixable
from seller_desktop.system.clock import Clock, to_ms

TOLERATED_MS = 4 * 60_000
LARGEST_CORRECTION_MS = 15 * 60_000
_MINUTE_MS = 60_000
_EARLIEST = 631_152_000_000  # 1990
_LATEST = 7_258_118_400_000  # 2200


def instant_of(headers: Mapping[str, str]) -> int | None:
    """When an answer was given, UTC ms; None where it does not say so, or says nonsense."""
    exact = headers.get("x-server-now", "")
    if exact.isascii() and exact.isdecimal() and len(exact) < 15:
        there = int(exact)
    else:
        try:
            instant = parsedate_to_datetime(headers["date"])
        except (KeyError, ValueError, TypeError, IndexError, OverflowError):
            return None
        there = to_ms(instant if instant.tzinfo else instant.replace(tzinfo=UTC))
    return there if _EARLIEST <= there < _LATEST else None


class ServerClock:
    """What is known of the marketplace's clock: `now` follows its last answer."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._heard: tuple[int, float] | None = None
        self._told = False
        self._warnings: list[Problem] = []

    @property
    def heard(self) -> bool:
        """Whether any answer told its time yet."""
        return self._heard is not None

    def hear(self, headers: Mapping[str, str]) -> None:
        """Take note of an answer's time."""
        there = instant_of(headers)
        if there is None:
            return
        self._heard = (there, self._clock.monotonic())
        off = self._off()
        if TOLERATED_MS < off <= LARGEST_CORRECTION_MS and not self._told:
            self._told = True
            self._warnings.append(Problem("clock_corrected", {"minutes": _minutes(off)}))

    def check(self) -> None:
        """Raises `UserFixable` `clock_refused` where our clock is too far off to go on."""
        off = self._off()
        if off > LARGEST_CORRECTION_MS:
            raise UserFixable("clock_refused", minutes=_minutes(off))

    def _off(self) -> int:
        return abs(self.now() - self._clock.now_ms())

    def now(self) -> int:
        """The present instant over there, UTC ms; ours where no answer told it."""
        if self._heard is None:
            return self._clock.now_ms()
        there, at = self._heard
        return there + int((self._clock.monotonic() - at) * 1000)

    def take_warnings(self) -> tuple[Problem, ...]:
        """What is to be told, once."""
        taken, self._warnings = tuple(self._warnings), []
        return taken


def _minutes(span_ms: int) -> int:
    return (span_ms + _MINUTE_MS // 2) // _MINUTE_MS

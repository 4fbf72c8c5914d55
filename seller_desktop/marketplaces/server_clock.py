"""A marketplace's time as its answers tell it, and the bounded correction of our clock by it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

from ..domain.errors import Problem, UserFixable
from ..system.clock import Clock, to_ms
from .scalars import is_trading_time

TOLERATED_MS = 4 * 60_000
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
    """What is known of a marketplace's clock. `now` follows its last answer; `signing_now` is our
    own clock with a correction of at most 15 minutes.

    `tolerated_ms` is how far apart the clocks may be before it counts, `instant_of` reads the
    instant of an answer from its headers. A clock that `adopts` is corrected by any answer, others
    only by `settle`.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        tolerated_ms: int = TOLERATED_MS,
        instant_of: Callable[[Mapping[str, str]], int | None] = date_of,
        adopts: bool = False,
    ) -> None:
        self._clock = clock
        self._tolerated_ms = tolerated_ms
        self._instant_of = instant_of
        self._adopts = adopts
        self._offset_ms = 0
        self._heard: tuple[int, float] | None = None
        self._dated: int | None = None
        self._warnings: list[Problem] = []

    @property
    def heard(self) -> bool:
        """Whether any answer told its time yet."""
        return self._heard is not None

    def hear(self, headers: Mapping[str, str]) -> None:
        """Take note of an answer's instant, unless it agrees: a `Date` knows whole seconds only."""
        there = self._dated = self._instant_of(headers)
        if there is None:
            return
        agrees = self.heard and 0 <= self.now() - there < _DATE_SLACK_MS
        if not agrees:
            self._follow(there)
        off = abs(there - self.signing_now())
        if self._adopts and self._tolerated_ms < off <= LARGEST_CORRECTION_MS:
            self._correct(there)

    def hear_body(self, there: int | None) -> int:
        """Take note of the instant in the body of the answer heard last, UTC ms, and return the
        instant of the answer. Where body and headers contradict each other the earlier counts:
        what was read too early is read again, what was skipped is not."""
        if there is not None:
            dated = there if self._dated is None else self._dated
            apart = abs(there - dated) > self._tolerated_ms
            self._follow(min(there, dated) if apart else there)
        return self.now()

    def _follow(self, there: int) -> None:
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

    def settle(
        self, headers: Mapping[str, str], sent_at: int, tolerated_ms: int | None = None
    ) -> bool:
        """Whether an answer's instant shows that `sent_at` (UTC ms), by which a call was dated,
        was off: then our clock is corrected, so that the call may be tried once more.

        Raises `UserFixable` `clock_refused` where our clock is off by more than 15 minutes.
        """
        there = self._instant_of(headers)
        limit = self._tolerated_ms if tolerated_ms is None else tolerated_ms
        if there is None or abs(there - sent_at) <= limit:
            return False
        self._correct(there)
        return True

    def _correct(self, there: int) -> None:
        offset = there - self._clock.now_ms()
        minutes = (abs(offset) + _MINUTE_MS // 2) // _MINUTE_MS
        if abs(offset) > LARGEST_CORRECTION_MS:
            raise UserFixable("clock_refused", minutes=minutes)
        self._offset_ms = offset
        if abs(offset) > self._tolerated_ms:
            self._warnings.append(Problem("clock_corrected", {"minutes": minutes}))

    def take_warnings(self) -> tuple[Problem, ...]:
        """What is to be told, once."""
        taken, self._warnings = tuple(self._warnings), []
        return taken

"""Rate limits on our side: a token bucket per endpoint of one account, shared by its sessions."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from weakref import WeakValueDictionary

from ..domain.errors import Passing
from ..system.clock import Clock
from .http import HttpResponse
from .retry_after import retry_after_ms

HEAD_ROOM = 0.8
LONGEST_SLEEP_S = 1.5
_SHORTEST_SLEEP_S = 0.001
_BACK_OFF_MS = 1_000
_FASTEST = 1_000.0


@dataclass(frozen=True, slots=True)
class Rate:
    """What is granted: calls per second, calls at once, and calls left now where it is said."""

    per_second: float
    burst: float
    remaining: float | None = None


@dataclass(slots=True)
class _Bucket:
    rate: Rate
    tokens: float
    filled_at: float


class Throttle:
    """Buckets of one account. Four fifths of what is granted are used; other programs share it.

    `rate_in` reads a marketplace's rate headers, None where an answer carries none.
    """

    def __init__(
        self, clock: Clock, rate: Rate, rate_in: Callable[[Mapping[str, str]], Rate | None]
    ) -> None:
        self._clock = clock
        self._start = _with_head_room(rate)
        self._rate_in = rate_in
        self._buckets: dict[str, _Bucket] = {}
        self._lock = threading.Lock()

    def take(self, endpoint: str, *, spare: int = 0) -> None:
        """Take one call, waiting a moment at most. `spare` calls are left for what is more urgent.

        Raises `Passing` `rate_limited` where the wait would be longer.
        """
        wait = self._claim(endpoint, spare)
        while wait > 0:
            if wait > LONGEST_SLEEP_S:
                raise _limited(wait)
            self._clock.sleep(max(wait, _SHORTEST_SLEEP_S))
            wait = self._claim(endpoint, spare)

    def learn(self, endpoint: str, response: HttpResponse) -> None:
        """Adopt what an answer says of the limit; a 429 empties the bucket.

        The other side's count of calls left is believed both ways: it knows of other programs.
        """
        granted = self._rate_in(response.headers)
        with self._lock:
            bucket = self._filled(endpoint)
            if granted is not None:
                bucket.rate = _with_head_room(granted)
                bucket.tokens = min(bucket.tokens, bucket.rate.burst)
                if granted.remaining is not None:
                    bucket.tokens = min(granted.remaining * HEAD_ROOM, bucket.rate.burst)
            if response.status == 429:
                wait_ms = retry_after_ms(response.headers, _BACK_OFF_MS)
                bucket.tokens = min(0.0, 1.0 - wait_ms / 1000 * bucket.rate.per_second)

    def _claim(self, endpoint: str, spare: int) -> float:
        """Take a token and return 0, or the seconds until there is one."""
        with self._lock:
            bucket = self._filled(endpoint)
            needed = min(1.0 + spare, bucket.rate.burst)
            if bucket.tokens >= needed - 1e-9:
                bucket.tokens -= 1.0
                return 0.0
            return (needed - bucket.tokens) / bucket.rate.per_second

    def _filled(self, endpoint: str) -> _Bucket:
        now = self._clock.monotonic()
        bucket = self._buckets.get(endpoint)
        if bucket is None:
            bucket = self._buckets[endpoint] = _Bucket(self._start, self._start.burst, now)
        grown = bucket.tokens + max(0.0, now - bucket.filled_at) * bucket.rate.per_second
        bucket.tokens = min(grown, bucket.rate.burst)
        bucket.filled_at = now
        return bucket


class SharedThrottles:
    """One throttle an account for as long as a session of it is open: marketplaces count the calls
    of an application or a vendor, however many sessions they come from."""

    def __init__(
        self, rate: Rate, rate_in: Callable[[Mapping[str, str]], Rate | None] = lambda _: None
    ) -> None:
        self._rate = rate
        self._rate_in = rate_in
        self._throttles: WeakValueDictionary[Hashable, Throttle] = WeakValueDictionary()
        self._lock = threading.Lock()

    def of(self, account: Hashable, clock: Clock) -> Throttle:
        """The account's throttle, made for its first session."""
        with self._lock:
            throttle = self._throttles.get(account)
            if throttle is None:
                throttle = self._throttles[account] = Throttle(clock, self._rate, self._rate_in)
        return throttle


def _with_head_room(rate: Rate) -> Rate:
    """At least one call must fit; one in ten seconds is the slowest believed, a thousand a second
    the fastest."""
    per_second = min(max(rate.per_second * HEAD_ROOM, 0.1), _FASTEST)
    return Rate(per_second, min(max(rate.burst * HEAD_ROOM, 1.0), _FASTEST))


def _limited(wait: float) -> Passing:
    error = Passing("rate_limited", seconds=max(1, round(wait)))
    error.retry_after_ms = int(wait * 1000) + 1
    return error

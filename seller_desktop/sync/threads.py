"""Driving an engine with threads: one per shop, so that a slow shop never holds up another."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable

from ..domain.errors import OfficeError
from ..system.clock import Clock
from .engine import Engine
from .schedule import Schedule

_log = logging.getLogger(__name__)
_MIN_WAIT_MS = 20
_NO_SHOP = 0
_LOOK_AGAIN_MS = 60_000


class _Lane:
    """The thread of one shop. It works while something is due, then waits to be woken."""

    def __init__(self, shop_id: int, engine: Engine, schedule: Schedule, clock: Clock) -> None:
        self._shop_id = shop_id
        self._engine = engine
        self._schedule = schedule
        self._clock = clock
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"sync-{shop_id}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        self._wake.set()

    def stop(self) -> None:
        self._stop.set()
        self._wake.set()

    def join(self, timeout: float) -> bool:
        if self._thread.is_alive():  # one that was not started yet can't be waited for
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stop.is_set():
            self._wake.clear()
            if self._engine.step_shop(self._shop_id):
                continue
            due = self._engine.next_due(self._shop_id)
            if due is not None:
                self._schedule.at(self._shop_id, max(due, self._clock.now_ms() + _MIN_WAIT_MS))
            self._wake.wait()


class EngineThreads:
    """Starts, wakes and stops the lanes of an engine."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock
        self._lanes: dict[int, _Lane] = {}
        self._lock = threading.Lock()
        self._schedule = Schedule(clock, self._due, self._woke_up)
        self._running = False

    def start(self) -> None:
        """Recover what the last run left, then work until `stop`."""
        self._engine.recover()
        self._schedule.start()
        self._running = True
        self.wake()

    def wake(self, shop_ids: Iterable[int] | None = None) -> None:
        """Something was queued or wished for, perhaps by another process, or shops changed."""
        if not self._running:
            return
        again_at = self._look()
        if again_at is not None:
            self._schedule.at(_NO_SHOP, again_at)
        with self._lock:
            self._match_lanes()
            for shop_id in self._lanes if shop_ids is None else shop_ids:
                if shop_id in self._lanes:
                    self._lanes[shop_id].wake()

    def _look(self) -> int | None:
        """See which shops and wishes there are; when to look again, UTC ms, None for no need.

        What was asked for is on disk: whoever wakes us has nothing to do with a store that can't
        be read now.
        """
        try:
            self._engine.reload_shops()
            self._engine.take_wishes()
        except OfficeError as error:
            _log.warning("shops and wishes are looked at again later: %s", error.code)
            return self._clock.now_ms() + _LOOK_AGAIN_MS
        return self._engine.reconnect_at

    def online(self) -> None:
        """The network is back: nothing waits out its back-off."""
        self._engine.retry_now()
        self.wake()

    def stop(self, timeout: float = 10.0) -> bool:
        """Finish running calls; False when they took longer than `timeout` seconds in all. A start
        that was cut short is undone as well."""
        self._running = False
        self._schedule.stop()
        with self._lock:
            lanes = list(self._lanes.values())
            self._lanes.clear()
        for lane in lanes:
            lane.stop()
        end = self._clock.monotonic() + timeout
        joined = [lane.join(max(0.0, end - self._clock.monotonic())) for lane in lanes]
        ended = all(joined)
        if not ended:
            _log.warning("a call was still running at the end")
        return ended

    def _match_lanes(self) -> None:
        wanted = set(self._engine.shop_ids)
        for shop_id in set(self._lanes) - wanted:
            self._lanes.pop(shop_id).stop()
        for shop_id in wanted - set(self._lanes):
            lane = _Lane(shop_id, self._engine, self._schedule, self._clock)
            self._lanes[shop_id] = lane
            lane.start()

    def _due(self, shop_id: int) -> None:
        with self._lock:
            lane = self._lanes.get(shop_id)
        if lane is not None:
            lane.wake()
        elif shop_id == _NO_SHOP:
            self.wake()

    def _woke_up(self) -> None:
        _log.info("the machine slept or its clock was set: everything due runs once")
        self.online()

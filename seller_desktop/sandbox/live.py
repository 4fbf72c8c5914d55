"""`--live`: a day's trade in some minutes. The clock is not moved, only people act faster."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from ..system.clock import Clock
from .control import ControlledApp

TIMES_FASTER = 240
"""A day in six minutes."""

_BEAT_SECONDS = 1.0


class LiveTrade:
    """A thread that lets the people of all shops act."""

    def __init__(self, apps: Sequence[ControlledApp], clock: Clock) -> None:
        self._apps = tuple(apps)
        self._clock = clock
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sandbox-live", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Let everybody rest."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        last = self._clock.monotonic()
        while not self._stop.wait(_BEAT_SECONDS):
            now = self._clock.monotonic()
            for app in self._apps:
                app.tick((now - last) * TIMES_FASTER)
            last = now

"""The thread in which the holder of the engine lock looks after a profile's upkeep."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from ..domain.errors import OfficeError

FIRST_LOOK_S = 90.0
"""A start has better things to do."""
LOOK_S = 60.0
_log = logging.getLogger(__name__)


class UpkeepThread:
    """Calls `look` a while after the start and then every minute, until stopped.

    Each look asks the clock anew, so after the machine slept everything due runs once.
    """

    def __init__(
        self,
        look: Callable[[], object],
        *,
        first_look_s: float = FIRST_LOOK_S,
        look_s: float = LOOK_S,
    ) -> None:
        self._look = look
        self._first = first_look_s
        self._span = look_s
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="upkeep", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self, timeout: float = 10.0) -> None:
        """Finish what runs; a job that takes longer than `timeout` seconds is left behind."""
        self._stop.set()
        self._thread.join(timeout)
        if self._thread.is_alive():
            _log.warning("a job of upkeep was still running at the end")

    def _run(self) -> None:
        wait = self._first
        while not self._stop.wait(wait):
            wait = self._span
            try:
                self._look()
            except OfficeError as error:
                _log.error("upkeep could not be looked after: %s", error.code)

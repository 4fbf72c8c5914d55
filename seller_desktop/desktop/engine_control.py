"""The engine as the window sees it: started when this process gets the profile's engine lock."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from ..domain.errors import Problem
from ..system.lock import ProcessLock
from .tasks import Tasks

_log = logging.getLogger(__name__)
TAKE_OVER_MS = 3_000
"""How often a window that does not sync looks whether it may."""


class RunningEngine(Protocol):
    """What the composition root gives once the engine's threads run. Safe from any thread."""

    def wake(self, shop_ids: Iterable[int] | None = None) -> None:
        """Something was queued or wished for."""

    def online(self) -> None:
        """The network is back: nothing waits out its back-off."""

    def ask_for(self, shop_id: int, line_no: str) -> None:
        """Read one line afresh soon."""

    def stop(self) -> None:
        """Finish running calls and let go of everything."""


class EngineControl(QObject):
    """Starts the engine once the lock is ours, else watches for the lock to come free.

    `ask_sync` stores a wish to sync and wakes or pokes whoever holds the lock.
    """

    role_changed = Signal()

    def __init__(
        self,
        lock: ProcessLock,
        start: Callable[[], RunningEngine],
        ask_sync: Callable[[Sequence[int] | None], object],
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        take_over_ms: int = TAKE_OVER_MS,
    ) -> None:
        super().__init__(parent)
        self._lock = lock
        self._start = start
        self._ask_sync = ask_sync
        self._tasks = tasks
        self._starting = threading.Lock()
        self._started: RunningEngine | None = None
        self._ended = False
        self._engine: RunningEngine | None = None
        self._elsewhere = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(take_over_ms)
        self._again.timeout.connect(self.start)

    @property
    def runs_here(self) -> bool:
        """Whether this process syncs."""
        return self._engine is not None

    @property
    def runs_elsewhere(self) -> bool:
        """Whether another process holds the lock."""
        return self._elsewhere

    def start(self) -> None:
        """Take the lock and start; where another process holds it, try again until it is free."""
        self._tasks.run(self, self._try_start, self._on_tried, self._on_start_failed)

    def stop(self) -> None:
        """Finish running calls and give the lock back for good; a start under way is waited for."""
        self._again.stop()
        with self._starting:
            self._ended = True
        self._engine = None
        if self._started is not None:
            self._started.stop()
            self._started = None
        self._lock.release()

    def sync_now(self, shop_ids: Sequence[int] | None = None) -> None:
        """One full round with these shops, or with all."""
        self._tasks.run(self, lambda: self._ask_sync(shop_ids), lambda _: None)

    def ask_for(self, shop_id: int, line_no: str) -> None:
        """The seller opened a line: read it afresh before the feeds."""
        engine = self._engine
        if engine is not None:
            self._tasks.run(self, lambda: engine.ask_for(shop_id, line_no), lambda _: None)

    def wake(self) -> None:
        """Look into the outbox and the wishes at once."""
        engine = self._engine
        if engine is not None:
            self._tasks.run(self, engine.wake, lambda _: None)

    def online(self) -> None:
        """The network is back."""
        engine = self._engine
        if engine is not None:
            self._tasks.run(self, engine.online, lambda _: None)

    def _try_start(self) -> RunningEngine | None:
        with self._starting:
            if self._ended or not self._lock.try_acquire():
                return None
            try:
                self._started = self._start()
            except BaseException:
                self._lock.release()
                raise
            return self._started

    def _on_tried(self, engine: RunningEngine | None) -> None:
        if self._ended:
            return
        before = (self.runs_here, self._elsewhere)
        self._engine = engine
        self._elsewhere = engine is None
        if engine is None:
            self._again.start()
        if (self.runs_here, self._elsewhere) != before:
            _log.info("the engine runs %s", "elsewhere" if engine is None else "here")
            self.role_changed.emit()

    def _on_start_failed(self, problem: Problem) -> None:
        _log.error("the engine did not start: %s", problem.code)
        self._again.start()

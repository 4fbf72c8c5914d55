"""The only listener of the core that is Qt: what happened in any thread arrives in the window's."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QTimer, Signal

from ..domain.event import Changes
from ..sync.news import News, SyncProgress
from .mailbox import Mailbox

MERGE_MS = 100


class Bridge(QObject):
    """Signals of the core, merged: 5,000 stored lines are one refresh.

    `changed` carries a `Changes`, `progress` a `SyncProgress` (of each shop the newest).
    """

    changed = Signal(object)
    progress = Signal(object)

    def __init__(self, news: News, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._changes = Changes()
        self._progress: dict[int, SyncProgress] = {}
        self._announced = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MERGE_MS)
        self._timer.timeout.connect(self._flush)
        self._box: Mailbox[None] = Mailbox(self._on_mail, self)
        self._stops = [news.on_changes(self.tell), news.on_progress(self.tell_progress)]

    @property
    def busy(self) -> bool:
        """Whether something that happened has yet to be told."""
        return self._announced

    def tell(self, changes: Changes) -> None:
        """Take up changes; from any thread."""
        with self._lock:
            # An empty start would blur who did it.
            self._changes = self._changes | changes if self._changes else changes
            first, self._announced = not self._announced, True
        if first:
            self._box.post(None)

    def tell_progress(self, progress: SyncProgress) -> None:
        """Take up what a shop's worker turned to; from any thread."""
        with self._lock:
            self._progress[progress.shop_id] = progress
            first, self._announced = not self._announced, True
        if first:
            self._box.post(None)

    def close(self) -> None:
        """Listen no more."""
        while self._stops:
            self._stops.pop()()
        self._timer.stop()
        self._box.close()

    def _on_mail(self, _: None) -> None:
        self._timer.start()

    def _flush(self) -> None:
        if not self._stops:
            return  # something was still on its way when it was closed
        with self._lock:
            changes, self._changes = self._changes, Changes()
            progress, self._progress = self._progress, {}
            self._announced = False
        for one in progress.values():
            self.progress.emit(one)
        if changes:
            self.changed.emit(changes)

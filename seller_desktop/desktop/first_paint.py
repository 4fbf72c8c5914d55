"""Waits until a window and its rows have been painted: what is heavy begins after that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from .tasks import Tasks

_LATEST_MS = 1_000
_LOOK_MS = 10
_LOOKS = 200


class FirstPaint(QObject):
    """Calls `then` once, after the first paint, or a second later where nothing is painted.

    It outlives the window: one that is closed before it was painted holds nothing up.
    """

    def __init__(self, window: QWidget, then: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._then: Callable[[], None] | None = then
        window.installEventFilter(self)
        QTimer.singleShot(_LATEST_MS, self, self._begin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._begin)
        return super().eventFilter(watched, event)

    def _begin(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()


class CalmMoment(QObject):
    """Calls `then` once no task is running any more, or two seconds later."""

    def __init__(self, tasks: Tasks, then: Callable[[], None]) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._then = then
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._looks += 1
        if self._tasks.busy and self._looks < _LOOKS:
            return
        self._timer.stop()
        self.deleteLater()
        self._then()

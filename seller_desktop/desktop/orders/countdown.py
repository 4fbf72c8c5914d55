"""Seconds that are left, told once a second while anybody looks."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ...system.clock import Clock

_SECOND_MS = 1000


class Countdown(QObject):
    """`ticked` carries the seconds left, `ended` follows the last."""

    ticked = Signal(int)
    ended = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._until_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def seconds_left(self) -> int:
        """Whole seconds, rounded up; 0 when it is over or was stopped."""
        if not self._timer.isActive():
            return 0
        return max(0, -(-(self._until_ms - self._clock.now_ms()) // _SECOND_MS))

    def start(self, until_ms: int) -> None:
        """Count down to an instant (UTC ms)."""
        self._until_ms = until_ms
        self._timer.start()
        self._tick()

    def stop(self) -> None:
        """Count no more and say nothing."""
        self._timer.stop()

    def _tick(self) -> None:
        left = self.seconds_left
        if left:
            self.ticked.emit(left)
        else:
            self._timer.stop()
            self.ended.emit()

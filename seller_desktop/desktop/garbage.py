"""Python's cyclic garbage is collected in the window's thread alone.

Widgets of a closed window are cycles. Were a syncing thread to collect them, Qt would free them in
the wrong thread: the window stands still or the process dies.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 8_000


class GarbageCollector(QObject):
    """Takes collecting over from the interpreter until it is stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._settled = False

    def start(self) -> None:
        """From now on threads leave garbage where it is."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give it back to the interpreter."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        """The oldest generation that is due, as the interpreter would choose it."""
        if not self._settled:
            self._settled = True
            gc.freeze()  # looking at all modules again and again takes a tenth of a second
            return
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

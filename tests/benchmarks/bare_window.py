"""The floor of a start: a bare PySide6 window, in a process of its own."""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class _Bare(QWidget):
    def __init__(self, began: float) -> None:
        super().__init__()
        self._began = began

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        super().paintEvent(event)
        print(json.dumps({"painted_ms": (time.monotonic() - self._began) * 1000}), flush=True)
        QTimer.singleShot(0, QApplication.quit)


if __name__ == "__main__":
    app = QApplication([])
    bare = _Bare(float(sys.argv[1]))
    bare.resize(1440, 900)
    bare.show()
    app.exec()

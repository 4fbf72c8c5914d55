"""A determinate bar, 6 px high."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme import Theme

_HEIGHT = 6


class ProgressBar(QWidget):
    """How much of a known total is done."""

    def __init__(self, parent: QWidget | None = None, name: str = "") -> None:
        super().__init__(parent)
        self._done = 0
        self._total = 0
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_progress(0, 0)

    def set_name(self, name: str) -> None:
        """What is progressing, in words."""
        self._name = name
        self.set_progress(self._done, self._total)

    def set_progress(self, done: int, total: int) -> None:
        """`done` of `total`; a total of 0 shows an empty track."""
        self._done, self._total = done, total
        self.setAccessibleName(f"{self._name} {done} / {total}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colors = Theme.current().colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - _HEIGHT) / 2
        painter.setBrush(colors.pressed)
        painter.drawRoundedRect(QRectF(0, top, self.width(), _HEIGHT), 3, 3)
        if self._total and self._done:
            width = self.width() * min(1.0, self._done / self._total)
            painter.setBrush(colors.accent_text)
            painter.drawRoundedRect(QRectF(0, top, width, _HEIGHT), 3, 3)
        painter.end()

"""A condition in force as a chip that can be taken away."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ...domain.view import Condition
from ..icons import icon_pixmap
from ..theme import Theme
from ..widgets.buttons import paint_bevel
from ..widgets.plain_text import clean_text
from ..widgets.text_paint import draw_text, text_width

_PAD = 9
_GAP = 6
_CROSS = 12
_FONT = "small@600"
_LONGEST = 44


class ConditionChip(QPushButton):
    """A click, Delete or Backspace takes it away; `removed` carries the condition."""

    removed = Signal(object)

    def __init__(self, condition: Condition, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._condition = condition
        self._words = clean_text(words, _LONGEST)
        self.setCheckable(True)
        self.setChecked(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "filter")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        hint = self.tr("Take away: %1").replace("%1", clean_text(words, 200))
        self.setToolTip(hint)
        self.setAccessibleName(hint)
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._on_clicked()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        width = 2 * _PAD + text_width(self._words, _FONT) + _GAP + _CROSS
        return QSize(width, Theme.current().scaled(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        color = Theme.current().colors.accent_text
        painter = QPainter(self)
        paint_bevel(self, painter)
        box = QRect(_PAD, 0, self.width() - 2 * _PAD, self.height())
        x = _PAD + draw_text(painter, box, self._words, _FONT, color) + _GAP
        cross = icon_pixmap("x", _CROSS, color, self.devicePixelRatioF())
        painter.drawPixmap(x, (self.height() - _CROSS) // 2, cross)
        painter.end()

    def _on_clicked(self) -> None:
        self.setChecked(True)
        self.removed.emit(self._condition)

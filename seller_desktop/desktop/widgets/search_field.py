"""The search field of the top bar: icon, what can be found, and its key."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ..icons import icon_pixmap
from ..theme import Theme
from .buttons import key_text
from .marks import paint_chip
from .text_paint import draw_text, text_width

_ICON_X = 10
_TEXT_X = 28
_LONGEST = 100


class SearchField(QLineEdit):
    """Esc empties it, and once empty says `left`, so that the focus goes back to where it was.

    Up and Down are passed on as `stepped` for the list of results under it.
    """

    left = Signal()
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None, placeholder: str = "", key: str = "") -> None:
        super().__init__(parent)
        self._key = key_text(key) if key else ""
        self.setMaxLength(_LONGEST)
        self.set_words(placeholder)
        self._set_margins()

    def set_words(self, placeholder: str) -> None:
        """What can be found, as placeholder and spoken name."""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)

    def set_key(self, key: str) -> None:
        """The key that leads here, shown while the field is empty."""
        self._key = key_text(key)
        self._set_margins()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = Theme.current()
        painter = QPainter(self)
        size = theme.icon.control
        color = theme.colors.text_tertiary
        pixmap = icon_pixmap("search", size, color, self.devicePixelRatioF())
        painter.drawPixmap(_ICON_X, (self.height() - size) // 2, pixmap)
        if self._key and not self.text():
            width, height = self._key_width(), theme.scaled(18)
            box = QRect(self.width() - 6 - width, (self.height() - height) // 2, width, height)
            paint_chip(painter, box, None, theme.colors.border_strong)
            draw_text(painter, box.adjusted(6, 0, 0, 0), self._key, "caption", color)
        painter.end()

    def _key_width(self) -> int:
        return text_width(self._key, "caption") + 12 if self._key else 0

    def _set_margins(self) -> None:
        self.setTextMargins(_TEXT_X - 8, 0, self._key_width(), 0)

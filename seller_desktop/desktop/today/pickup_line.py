"""The line under the day's ruler: what leaves with the courier, and what misses it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..theme import Theme
from ..widgets.buttons import KeyButton
from ..widgets.marks import paint_glyph
from ..widgets.plain_label import ElidedLabel
from .pickup_words import PickupWords

_SIDE = 36
_GLYPH_ROOM = 22


class PickupLine(QWidget):
    """One sentence and one button. `chosen` carries where the button leads."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PickupWords("", "seller")
        self._sentence = ElidedLabel(self)
        self._button = KeyButton(self, kind="link")
        self._button.set_key("Ctrl+Shift+G")
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE + _GLYPH_ROOM, 0, _SIDE - 8, 8)
        row.setSpacing(12)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._button)
        row.addStretch(0)
        self._button.clicked.connect(self.choose)
        Theme.current().changed.connect(self.update)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._words.sentence

    @property
    def button(self) -> KeyButton:
        """Opens the boxes that miss it."""
        return self._button

    def show_words(self, words: PickupWords) -> None:
        """Says this."""
        self._words = words
        self._sentence.setText(words.sentence)
        self._sentence.setMaximumWidth(self._sentence.sizeHint().width())
        self._button.setText(words.button)
        self._button.setVisible(words.place is not None)
        self.setAccessibleName(words.sentence)
        self.update()

    def choose(self) -> None:
        """Do what the button does, where there is one."""
        if self._words.place is not None:
            self.chosen.emit(self._words.place)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._words.sentence:
            return
        color = Theme.current().hue(self._words.hue).fg
        painter = QPainter(self)
        middle = self._sentence.y() + self._sentence.height() // 2
        glyph = "clock" if self._words.hue == "seller" else "overdue"
        paint_glyph(painter, _SIDE, middle, glyph, color)
        painter.end()

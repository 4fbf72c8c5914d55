"""One way out as a row: icon, what can be done and what it costs, and its button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..icons import icon_pixmap
from ..theme import Theme
from ..widgets.buttons import KeyButton
from ..widgets.plain_label import PlainLabel
from ..widgets.sections import HLine
from .offers import Offer


class _Icon(QWidget):
    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedWidth(Theme.current().icon.control)

    def sizeHint(self) -> QSize:
        edge = Theme.current().icon.control
        return QSize(edge, edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = Theme.current()
        ratio, tint = self.devicePixelRatioF(), theme.colors.text_secondary
        painter = QPainter(self)
        painter.drawPixmap(0, 2, icon_pixmap(self._name, theme.icon.control, tint, ratio))
        painter.end()


_RING = 4
"""The focus ring of the button lies around it, within the row."""


class OfferRow(QWidget):
    """`chosen` carries the offer."""

    chosen = Signal(object)

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self._offer = offer
        title = PlainLabel(self, offer.title, "body@600")
        hint = PlainLabel(self, offer.hint, "small", "secondary")
        for label in (title, hint):
            label.setWordWrap(True)
        self.button = KeyButton(self, offer.verb)
        self.button.setAccessibleDescription(f"{offer.title}. {offer.hint}")
        self.button.clicked.connect(self._on_clicked)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(hint)
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 12)
        row.setSpacing(12)
        row.addWidget(_Icon(offer.icon, self))
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, _RING, 0)
        whole.setSpacing(0)
        whole.addWidget(HLine(self))
        whole.addLayout(row)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._offer)

"""A 40 px strip over a list that says why it is not live. Never red."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ..icons import icon_pixmap
from ..theme import Theme
from .buttons import KeyButton
from .plain_label import ElidedLabel, PlainLabel

_ICON_X = 12
_TEXT_GAP = 24


class Strip(QWidget):
    """Icon, strong word, explanation, and a link such as "14 waiting"."""

    link_clicked = Signal()

    def __init__(self, parent: QWidget | None = None, icon: str = "info") -> None:
        super().__init__(parent)
        self._icon = icon
        self._title = PlainLabel(self, style="body@600")
        self._text = ElidedLabel(self, tone="secondary", style="small")
        self._link = KeyButton(self, kind="link")
        row = QHBoxLayout(self)
        self._row = row
        self.set_inset(_ICON_X)
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._text, 1)
        row.addWidget(self._link)
        self._link.clicked.connect(self.link_clicked)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(Theme.current().size.toolbar)

    def set_inset(self, inset: int) -> None:
        """How far its icon and its link stand from the edges, as what lies below does."""
        self._inset = inset
        self._row.setContentsMargins(inset + _TEXT_GAP, 0, inset, 0)
        self.update()

    def set_words(self, title: str, text: str, link: str = "") -> None:
        """What is the matter, what it means, and where a link leads."""
        self._title.setText(title)
        self._text.setText(text)
        self._link.setText(link)
        self._link.setVisible(bool(link))
        self.setAccessibleName(f"{title}. {text}")

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colors.sunken)
        bottom = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(bottom, theme.colors.border)
        size = theme.icon.control
        pixmap = icon_pixmap(self._icon, size, theme.colors.text, self.devicePixelRatioF())
        painter.drawPixmap(self._inset, (self.height() - size) // 2, pixmap)
        painter.end()


class OfflineStrip(Strip):
    """No network: what is shown is from when, and what was done will be sent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "wifi-off")
        self.hide()

    def set_offline(self, since: str, waiting: int) -> None:
        """Shows itself. `since` is the clock time of the last answer, or empty."""
        text = self.tr("What you do is saved on this PC and sent once, in order, when connected.")
        if since:
            shown = self.tr("You see the orders as of %1.").replace("%1", since)
            text = f"{shown} {text}"
        link = self.tr("Show %n waiting", "", waiting) if waiting else ""
        self.set_words(self.tr("No network"), text, link)
        self.show()

"""What a view shows when there is nothing to show: empty, no match, or a failure."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..icons import icon_pixmap
from ..theme import Theme
from .buttons import KeyButton
from .plain_label import PlainLabel
from .status_words import quoted

_WIDEST = 440
_ICON = 28


class _Icon(QWidget):
    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.setFixedSize(_ICON, _ICON)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        color = Theme.current().colors.text_tertiary
        painter = QPainter(self)
        painter.drawPixmap(0, 0, icon_pixmap(self.name, _ICON, color, self.devicePixelRatioF()))
        painter.end()


class EmptyState(QWidget):
    """An icon, one sentence that says it is good or what to do, a detail, one button."""

    button_clicked = Signal()

    def __init__(self, parent: QWidget | None = None, icon: str = "inbox") -> None:
        super().__init__(parent)
        self._icon = _Icon(icon, self)
        self._sentence = PlainLabel(self, style="body@600")
        self._detail = PlainLabel(self, tone="secondary", style="small")
        self.button = KeyButton(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        for label in (self._sentence, self._detail):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            label.setMaximumWidth(_WIDEST)
            label.setMinimumWidth(120)
            column.addWidget(label, 0)
            column.setAlignment(label, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.button.clicked.connect(self.button_clicked)
        self.set_words("", "")

    def set_icon(self, name: str) -> None:
        """Another icon."""
        self._icon.name = name
        self._icon.update()

    def set_words(self, sentence: str, detail: str = "", button: str = "", key: str = "") -> None:
        """The sentence, its detail, and the button with its key (hidden without a text)."""
        self._sentence.setText(sentence)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.button.setText(button)
        self.button.set_key(key)
        self.button.setVisible(bool(button))
        widest = max(self._line(self._sentence), self._line(self._detail))
        for label in (self._sentence, self._detail):
            label.setMinimumWidth(min(_WIDEST, widest))
        self.setAccessibleName(f"{sentence} {detail}".strip())

    def _line(self, label: PlainLabel) -> int:
        return label.fontMetrics().horizontalAdvance(label.text()) + 4


class ErrorState(EmptyState):
    """What failed, the marketplace's words in quotes, when it tries again, a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "unplug")

    def set_failure(
        self, what: str, quote: str = "", next_try: str = "", button: str = "", key: str = ""
    ) -> None:
        """`quote` is the marketplace's own sentence, `next_try` says when we try again."""
        detail = " ".join(part for part in (quoted(quote) if quote else "", next_try) if part)
        self.set_words(what, detail, button, key)

"""The parts detail panes are made of: heads, pairs of key and value, quotes, cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ..theme import Theme
from .buttons import KeyButton
from .plain_label import PlainLabel, ValueLabel
from .sheet_property import set_sheet_property

_KEY_WIDTH = 72
_KEY_GAP = 8


class HLine(QFrame):
    """A line of 1 px between sections."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "line")
        self.setFixedHeight(1)


class SectionHead(QWidget):
    """A section's title, a plain fact beside it, and a link at the right."""

    link_clicked = Signal()

    def __init__(
        self, parent: QWidget | None = None, title: str = "", fact: str = "", link: str = ""
    ) -> None:
        super().__init__(parent)
        self._title = PlainLabel(self, style="small@600")
        self._fact = PlainLabel(self, style="small", tone="tertiary")
        self._link = KeyButton(self, kind="link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._fact)
        row.addStretch(1)
        row.addWidget(self._link)
        self._link.clicked.connect(self.link_clicked)
        self.set_words(title, fact, link)

    def set_words(self, title: str, fact: str = "", link: str = "") -> None:
        """The title, a fact such as a count, and what the link does."""
        self._title.setText(title)
        self._fact.setText(fact)
        self._link.setText(link)
        self._link.setVisible(bool(link))


class KeyValueList(QWidget):
    """Pairs of a narrow grey key and its value. Values wrap; they can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[tuple[PlainLabel, PlainLabel]] = []

    def set_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Shows these pairs from top to bottom."""
        while len(self._labels) < len(pairs):
            self._add_row()
        for number, (key, value) in enumerate(self._labels):
            shown = number < len(pairs)
            key.setVisible(shown)
            value.setVisible(shown)
            if shown:
                key.setText(pairs[number][0])
                value.setText(pairs[number][1])
                value.setAccessibleName(f"{pairs[number][0]}: {value.text()}")
        self._fit_keys()

    def values(self) -> list[str]:
        """The values as shown."""
        return [value.text() for _, value in self._labels if not value.isHidden()]

    def _add_row(self) -> None:
        key = PlainLabel(self, style="small", tone="tertiary")
        key.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        value = ValueLabel(self)
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        row = len(self._labels)
        self._grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)
        self._labels.append((key, value))

    def _fit_keys(self) -> None:
        """One width for all keys, none of them cut; key and value stand on one base line."""
        widest = Theme.current().scaled(_KEY_WIDTH)
        for key, _ in self._labels:
            if not key.isHidden():
                needed = key.fontMetrics().horizontalAdvance(key.text()) + _KEY_GAP
                widest = max(widest, needed)
        for key, value in self._labels:
            key.setFixedWidth(widest)
            drop = value.fontMetrics().ascent() - key.fontMetrics().ascent()
            key.setContentsMargins(0, max(0, drop), 0, 0)


class Quote(QFrame):
    """Somebody else's own words behind a bar."""

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        self.setProperty("kind", "quote")
        self._label = PlainLabel(self)
        self._label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 0, 0)
        row.addWidget(self._label)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """The words, as they came."""
        self._label.setText(text)


class Card(QFrame):
    """A bordered ground for a choice or a preview. Chosen it is tinted. A click chooses it."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None, choice: bool = False) -> None:
        super().__init__(parent)
        self._choice = choice
        self.setProperty("kind", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(8)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def set_chosen(self, chosen: bool) -> None:
        """Tints the card."""
        set_sheet_property(self, "state", "chosen" if chosen else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._choice and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

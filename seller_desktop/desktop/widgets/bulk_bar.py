"""The 44 px strip below a list: a summary, or what can be done with the ticked rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QWidget

from ..style_proxy import paint_check
from ..theme import Theme
from .buttons import IconButton, KeyButton, Kind
from .marks import paint_glyph
from .plain_label import ElidedLabel, PlainLabel


@dataclass(frozen=True, slots=True)
class BulkDeed:
    """One thing to do with the ticked rows. `text` has the number it applies to.

    A deed that fits none is given with `reason`: it is disabled and says why. `note` is said of one
    that leaves some of them out.
    """

    key: str
    text: str
    shortcut: str = ""
    kind: Kind = "secondary"
    reason: str = ""
    note: str = ""


class MixedCheck(QAbstractButton):
    """The box that stands for the whole selection; a click is the page's to answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = Qt.CheckState.PartiallyChecked
        edge = Theme.current().size.checkbox
        self.setFixedSize(edge, edge)

    def set_state(self, state: Qt.CheckState) -> None:
        """All, some or none."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        paint_check(painter, self.rect(), self._state)
        painter.end()


class _Strip(QWidget):
    """A ground with a line above it."""

    def __init__(self, chosen: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(8)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colors = Theme.current().colors
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.accent_tint if self._chosen else colors.sunken)
        line = colors.accent_text if self._chosen else colors.border
        painter.fillRect(QRect(0, 0, self.width(), 1), line)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a click beside a button is no click on the list


class _Summary(_Strip):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(False, parent)
        self.text = ElidedLabel(self, tone="secondary")
        self.hint = PlainLabel(self, style="small", tone="secondary")
        self._row.addWidget(self.text, 1)
        self._glyph = _Glyph(self)
        self._row.addWidget(self._glyph)
        self._row.addWidget(self.hint)

    def set(self, text: str, hint: str, glyph: str) -> None:
        self.text.setText(text)
        self.hint.setText(hint)
        self._glyph.name = glyph
        self._glyph.setVisible(bool(glyph))


class _Glyph(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = ""
        self.setFixedSize(12, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        paint_glyph(painter, 0, 6, self.name, Theme.current().colors.text_secondary)
        painter.end()


class BulkBar(_Strip):
    """What can be done with the ticked rows, the primary deed first."""

    deed_chosen = Signal(str)
    check_clicked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(True, parent)
        self._buttons: dict[str, KeyButton] = {}
        self.check = MixedCheck(self)
        self.check.setAccessibleName(self.tr("Tick all or none"))
        self._count = PlainLabel(self, style="body@600")
        self._facts = ElidedLabel(self, tone="secondary", style="small")
        self._deeds = QHBoxLayout()
        self._deeds.setSpacing(8)
        self._close = IconButton(self, "x", self.tr("Clear selection"), "Esc")
        for widget, stretch in ((self.check, 0), (self._count, 0), (self._facts, 1)):
            self._row.addWidget(widget, stretch)
        self._row.addLayout(self._deeds)
        self._row.addWidget(self._close)
        self.check.clicked.connect(self.check_clicked)
        self._close.clicked.connect(self.closed)

    def set_selection(self, count: int, facts: str, state: Qt.CheckState) -> None:
        """How many rows are ticked, and a plain fact about them such as shops and sum."""
        self._count.setText(self.tr("%n selected", "", count))
        self._facts.setText(facts)
        self.check.set_state(state)

    def set_deeds(self, deeds: Sequence[BulkDeed]) -> None:
        """The buttons. Those already there only change, so that focus and mouse stay."""
        if [deed.key for deed in deeds] != list(self._buttons):
            self._make_buttons(deeds)
        for deed in deeds:
            button = self._buttons[deed.key]
            button.setText(deed.text)
            button.set_key(deed.shortcut)
            button.setEnabled(not deed.reason)
            button.setToolTip(deed.reason or deed.note)

    def button(self, key: str) -> KeyButton:
        """The button of a deed. Raises KeyError."""
        return self._buttons[key]

    def _make_buttons(self, deeds: Sequence[BulkDeed]) -> None:
        for button in self._buttons.values():
            self._deeds.removeWidget(button)
            button.deleteLater()
        self._buttons = {}
        for deed in deeds:
            button = KeyButton(self, deed.text, deed.shortcut, deed.kind)
            button.clicked.connect(self._emitter(deed.key))
            self._deeds.addWidget(button)
            self._buttons[deed.key] = button

    def _emitter(self, key: str) -> object:
        return lambda: self.deed_chosen.emit(key)


class Footer(QStackedWidget):
    """Summary and bulk bar in the same 44 px, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary = _Summary(self)
        self.bulk = BulkBar(self)
        for page in (self._summary, self.bulk):
            self.addWidget(page)
        self._set_height()
        Theme.current().changed.connect(self._set_height)

    def show_summary(self, text: str, hint: str = "", glyph: str = "") -> None:
        """What the list holds; `hint` at the right, with a status glyph if it explains one."""
        self._summary.set(text, hint, glyph)
        self.setCurrentWidget(self._summary)

    def show_selection(
        self, count: int, facts: str = "", state: Qt.CheckState = Qt.CheckState.PartiallyChecked
    ) -> None:
        """The bulk bar for `count` ticked rows."""
        self.bulk.set_selection(count, facts, state)
        self.setCurrentWidget(self.bulk)

    def _set_height(self) -> None:
        theme = Theme.current()
        self.setFixedHeight(theme.size.footer + theme.control_height() - theme.size.button)

"""One row of the screen: title and hint at the left, the editor at the right, a refusal below."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..widgets.buttons import KeyButton
from ..widgets.plain_label import PlainLabel
from ..widgets.sections import HLine
from .editors import Choice, NumberEdit, Switch, TimeEdit
from .entries import (
    ChoiceField,
    DeedField,
    Entry,
    Field,
    NumberField,
    SwitchField,
    TimeField,
    Value,
)

_EDITOR_COLUMN = 200


class Fact(QWidget):
    """A fact of the profile below its title, and for a folder a button that opens it."""

    chosen = Signal(object)

    def __init__(self, opens: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = self._label = PlainLabel(parent)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._button = KeyButton(self, self.tr("Open folder"))
        self._button.setVisible(opens)
        self._button.clicked.connect(self._on_open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._button)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._label.text()

    def show_value(self, value: Value) -> None:
        """Another fact."""
        self._label.setText("" if value is None else str(value))

    def set_tone(self, tone: str) -> None:
        """`alarm` for what is not as it should be."""
        self._label.set_tone(tone)

    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.text))


class Deed(QWidget):
    """A button that does something; it never has a value."""

    chosen = Signal(object)
    asked = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = KeyButton(self, text)
        self.button.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        self.setFocusProxy(self.button)

    def show_value(self, value: Value) -> None:
        """There is none."""


Editor = NumberEdit | TimeEdit | Switch | Choice | Fact | Deed


class SettingRow(QWidget):
    """`changed` carries key and value once the seller has chosen a valid one, `asked` the key of a
    deed."""

    changed = Signal(str, object)
    asked = Signal(str)

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self._title = PlainLabel(self, entry.title, "body@500")
        self._hint = PlainLabel(self, entry.hint, "small", "tertiary")
        self._hint.setWordWrap(True)
        self._error = PlainLabel(self, style="small", tone="alarm")
        self._error.hide()
        self.editor = _editor(entry.field, self)
        self._name(entry)
        self._lay_out(entry)
        self.editor.chosen.connect(self._on_chosen)
        if isinstance(self.editor, NumberEdit | TimeEdit):
            self.editor.refused.connect(self._on_refused)
        if isinstance(self.editor, Deed):
            self.editor.asked.connect(lambda: self.asked.emit(self.entry.key))

    @property
    def error(self) -> str:
        """Why what stands in the editor is no value, empty when it is one."""
        return self._error.text()

    def show_value(self, value: Value) -> None:
        """The value that holds."""
        self.editor.show_value(value)

    def show_state(self, text: str) -> None:
        """What holds now, behind the hint: for a row whose button asks for more than a value."""
        self._hint.setText(f"{self.entry.hint} {text}")

    def set_needed(self, on: bool) -> None:
        """Greys the row while the switch it needs is off."""
        self.editor.setEnabled(on)
        self._title.set_tone("" if on else "tertiary")

    def _name(self, entry: Entry) -> None:
        unit = f", {entry.field.unit}" if isinstance(entry.field, NumberField) else ""
        self.editor.setAccessibleName(entry.title + unit)
        self.editor.setAccessibleDescription(entry.hint)
        if not isinstance(self.editor, Fact):
            self._title.setBuddy(self.editor)

    def _lay_out(self, entry: Entry) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._hint)
        if isinstance(self.editor, Fact):
            words.addSpacing(2)
            words.addWidget(self.editor.label)
        words.addStretch(1)
        beside = QHBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(self.editor)
        if isinstance(entry.field, NumberField):
            beside.addWidget(PlainLabel(self, entry.field.unit, tone="secondary"))
        beside.addStretch(1)
        right = QWidget(self)
        right.setMinimumWidth(_EDITOR_COLUMN)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(beside)
        column.addWidget(self._error)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 10, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(row)
        whole.addWidget(HLine(self))

    def _on_chosen(self, value: Value) -> None:
        self.changed.emit(self.entry.key, value)

    def _on_refused(self, reason: str) -> None:
        self._error.setText(reason)
        self._error.setVisible(bool(reason))


def _editor(field: Field, parent: QWidget) -> Editor:
    if isinstance(field, NumberField):
        return NumberEdit(field, parent)
    if isinstance(field, TimeField):
        return TimeEdit(field, parent)
    if isinstance(field, SwitchField):
        return Switch(parent)
    if isinstance(field, ChoiceField):
        return Choice(field, parent)
    if isinstance(field, DeedField):
        return Deed(field.text, parent)
    return Fact(field.opens, parent)

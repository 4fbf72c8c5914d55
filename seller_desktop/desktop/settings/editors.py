"""The editors of the rows. Each tells a new value once it is a valid one, never before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from ..widgets.sheet_property import set_sheet_property
from .entries import ChoiceField, NumberField, TimeField, Value

_FIELD_WIDTH = 88


class _TypedEdit(QLineEdit):
    """A text that is checked while it is typed; a refused one never leaves the field."""

    chosen = Signal(object)
    refused = Signal(str)
    """Why what stands here is no value; empty when it is one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Value = None
        self.setFixedWidth(_FIELD_WIDTH)
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._on_finished)

    def show_value(self, value: Value) -> None:
        """The stored value; what is just being typed stays."""
        self._shown = value
        if not (self.hasFocus() and self.isModified()):
            self._write(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self._write(self._shown)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A refused text does not stay behind: what holds is shown again."""
        super().focusOutEvent(event)
        if self.isModified() and self.parsed() is None:
            self._write(self._shown)

    def parsed(self) -> Value:
        """The value of the text, None when it is none."""
        raise NotImplementedError

    def reason(self) -> str:
        """What would be a value."""
        raise NotImplementedError

    def _write(self, value: Value) -> None:
        self.setText("" if value is None else str(value))
        self.setModified(False)
        self._mark("")

    def _on_edited(self) -> None:
        self._mark("" if self.parsed() is not None else self.reason())

    def _on_finished(self) -> None:
        value = self.parsed()
        if value is None:
            self._mark(self.reason())
        elif self.isModified():
            self._shown = value
            self._write(value)
            self.chosen.emit(value)

    def _mark(self, reason: str) -> None:
        set_sheet_property(self, "state", "error" if reason else "")
        self.refused.emit(reason)


class NumberEdit(_TypedEdit):
    """A whole number within bounds; up and down step it."""

    def __init__(self, field: NumberField, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def parsed(self) -> int | None:
        text = self.text().strip()
        number = int(text) if text.isdecimal() and len(text) < 9 else -1
        return number if self._field.setting.accepts(number) else None

    def reason(self) -> str:
        text = self.tr("From %1 to %2")
        return text.replace("%1", str(self._field.low)).replace("%2", str(self._field.high))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        way = steps.get(Qt.Key(event.key()))
        now = self.parsed()
        if way is None or now is None:
            super().keyPressEvent(event)
            return
        wanted = now + way * self._field.step
        self.setText(str(min(self._field.high, max(self._field.low, wanted))))
        self.setModified(True)
        self._on_finished()


class TimeEdit(_TypedEdit):
    """A time of day. 9:00 and 0900 are taken as 09:00."""

    def __init__(self, field: TimeField, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self.setMaxLength(5)
        self.setPlaceholderText("HH:MM")

    def parsed(self) -> str | None:
        text = self.text().strip()
        if ":" not in text and len(text) in (3, 4):
            text = f"{text[:-2]}:{text[-2:]}"
        text = text.rjust(5, "0")
        return text if self._field.setting.accepts(text) else None

    def reason(self) -> str:
        return self.tr("A time such as 09:30")


class Switch(QCheckBox):
    """On or off, with the word beside it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name()
        self.toggled.connect(self._name)
        self.clicked.connect(self._on_clicked)

    def show_value(self, value: Value) -> None:
        """The stored value."""
        self.setChecked(bool(value))

    def _name(self) -> None:
        self.setText(self.tr("On") if self.isChecked() else self.tr("Off"))

    def _on_clicked(self, on: bool) -> None:
        self.chosen.emit(on)


class Choice(QComboBox):
    """One of some values. The wheel changes it only while it has the focus."""

    chosen = Signal(object)

    def __init__(self, field: ChoiceField, parent: QWidget) -> None:
        super().__init__(parent)
        self._values: list[Value] = [value for value, _ in field.options]
        self.addItems([text for _, text in field.options])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._on_activated)

    def show_value(self, value: Value) -> None:
        """The stored value."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _on_activated(self, number: int) -> None:
        self.chosen.emit(self._values[number])

"""Tags of a line in rows that wrap, and the field that adds one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from ..widgets.buttons import KeyButton
from .flow_layout import FlowLayout

_GAP = 6
_FIELD_WIDTH = 120
_LONGEST_TAG = 40


class _TagButton(KeyButton):
    """A tag. Delete, Backspace or a click takes it away."""

    removed = Signal(str)

    def __init__(self, tag: str, parent: QWidget) -> None:
        super().__init__(parent, tag, icon="tag")
        self._tag = tag
        hint = self.tr("Remove the tag %1").replace("%1", tag)
        self.setToolTip(hint)
        self.setAccessibleDescription(hint)
        self.clicked.connect(lambda: self.removed.emit(self._tag))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self._tag)
        else:
            super().keyPressEvent(event)


class _TagField(QLineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TagFlow(QWidget):
    """`changed` carries the tags after the seller added or removed one."""

    changed = Signal(object)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self._buttons: list[_TagButton] = []
        self._known = QStringListModel(self)
        self._add = KeyButton(self, self.tr("Tag"), kind="link", icon="plus")
        self._add.setAccessibleName(self.tr("Add a tag"))
        self._field = _TagField(self)
        self._field.setMaxLength(_LONGEST_TAG)
        self._field.setPlaceholderText(self.tr("New tag"))
        self._field.setAccessibleName(self.tr("New tag"))
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._field.setCompleter(completer)
        self._field.setFixedWidth(_FIELD_WIDTH)
        self._field.hide()
        self._row = FlowLayout(self, _GAP)
        self._row.addWidget(self._field)
        self._row.addWidget(self._add)
        self._add.clicked.connect(self.start_adding)
        self._field.returnPressed.connect(self._on_entered)
        self._field.left.connect(self._stop_adding)
        self._field.editingFinished.connect(self._on_finished)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags as shown."""
        return self._tags

    def set_tags(self, tags: Sequence[str]) -> None:
        """Show these tags."""
        if tuple(tags) == self._tags and len(self._buttons) == len(tags):
            return
        self._tags = tuple(tags)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [_TagButton(tag, self) for tag in self._tags]
        for place, button in enumerate(self._buttons):
            button.removed.connect(self._on_removed)
            self._row.insert(place, button)
            button.show()

    def set_known(self, tags: Sequence[str]) -> None:
        """Tags in use elsewhere, to complete from."""
        self._known.setStringList(list(tags))

    def start_adding(self) -> None:
        """Open the field for a new tag."""
        self.add_wanted.emit()
        self._add.hide()
        self._field.show()
        self._field.setFocus()

    def _on_entered(self) -> None:
        tag = " ".join(self._field.text().split())
        self._stop_adding()
        if tag and tag not in self._tags:
            self._tell((*self._tags, tag))

    def _on_finished(self) -> None:
        if self._field.isVisible() and not self._field.hasFocus():
            self._on_entered()

    def _on_removed(self, tag: str) -> None:
        self._tell(tuple(kept for kept in self._tags if kept != tag))
        self._add.setFocus()

    def _stop_adding(self) -> None:
        had_focus = self._field.hasFocus()
        self._field.hide()
        self._field.clear()
        self._add.show()
        if had_focus:
            self._add.setFocus()

    def _tell(self, tags: tuple[str, ...]) -> None:
        self.set_tags(tags)
        self.changed.emit(tags)

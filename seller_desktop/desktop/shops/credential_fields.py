"""The fields for what a marketplace's console gives: ids in clear, secrets masked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ...marketplaces.contract import CredentialField
from ...system.keyring import LONGEST_VALUE
from ..widgets.buttons import IconButton
from ..widgets.plain_label import PlainLabel
from .field_state import mark_field
from .shop_words import said_in


class CredentialEdit(QWidget):
    """One field with its label, its hint and, for a secret, a button that shows it."""

    changed = Signal()

    def __init__(self, field: CredentialField, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = field.key
        label = said_in(field.label, language)
        self._title = PlainLabel(self, label, "small@600")
        self.edit = QLineEdit(self)
        self.edit.setMaxLength(LONGEST_VALUE)
        self.edit.setAccessibleName(label)
        self._hint_text = said_in(field.hint, language)
        self.edit.setAccessibleDescription(self._hint_text)
        self._hint = PlainLabel(self, self._hint_text, "small", "tertiary")
        self._hint.setWordWrap(True)
        self._title.setBuddy(self.edit)
        self._reveal = IconButton(self, "eye", self.tr("Show %1").replace("%1", label))
        self._lay_out()
        self._label = label
        self._reveal.setVisible(field.secret)
        self._reveal.setCheckable(True)
        if field.secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._reveal.toggled.connect(self._on_reveal)
        self.edit.textChanged.connect(self._on_changed)

    @property
    def value(self) -> str:
        """What was typed, without blanks around it."""
        return self.edit.text().strip()

    def demand(self) -> bool:
        """Whether something was typed; says so at the field when not."""
        if self.value:
            return True
        mark_field(self.edit, self._hint, self.tr("Fill this in."))
        return False

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self._reveal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addLayout(row)
        column.addWidget(self._hint)

    def _on_reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        name = self.tr("Hide %1") if shown else self.tr("Show %1")
        self._reveal.set_icon("eye-off" if shown else "eye", name.replace("%1", self._label))

    def _on_changed(self) -> None:
        mark_field(self.edit, self._hint, "", hint=self._hint_text)
        self.changed.emit()


class CredentialFields(QWidget):
    """All fields a marketplace asks for, in its order."""

    changed = Signal()

    def __init__(
        self, fields: Sequence[CredentialField], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.edits = [CredentialEdit(field, language, self) for field in fields]
        for edit in self.edits:
            edit.changed.connect(self.changed)
            column.addWidget(edit)

    def values(self) -> dict[str, str]:
        """What was typed, by the keys the marketplace's folder knows."""
        return {edit.key: edit.value for edit in self.edits}

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was typed."""
        return not any(self.values().values())

    def demand(self) -> bool:
        """Whether every field is filled; the first that is not gets the focus."""
        missing = [edit for edit in self.edits if not edit.demand()]
        if missing:
            missing[0].edit.setFocus()
        return not missing

"""F1: every key that works now, read from the actions themselves, so that none is forgotten."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ..domain.hangul import fold, initials, is_initials
from .forms.ui_key_sheet import Ui_KeySheet
from .widgets.plain_label import PlainLabel

_WIDTH, _HEIGHT = 760, 760
_AROUND = 40
"""So much of the window stays visible above and below."""
_KEY_WIDTH = 116
_KOREAN_MNEMONIC = re.compile(r"\(&.\)")


class KeyGroup(QWidget):
    """The keys of one menu."""

    def __init__(self, title: str, rows: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = tuple(rows)
        self._title = title
        self._labels: list[tuple[PlainLabel, PlainLabel]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, _KEY_WIDTH)
        grid.addWidget(PlainLabel(self, title, "small@600", "secondary"), 0, 0, 1, 2)
        for number, (key, name) in enumerate(rows, 1):
            key_label, name_label = PlainLabel(self, key, "body@500"), PlainLabel(self, name)
            name_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(key_label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(name_label, number, 1)
            self._labels.append((key_label, name_label))

    def show_found(self, wanted: str) -> int:
        """Only the rows a search finds, by their words, their key or their menu; how many."""
        found = 0
        for (key, name), labels in zip(self.rows, self._labels, strict=True):
            hit = _matches(f"{self._title} {key} {name}", wanted)
            found += hit
            for label in labels:
                label.setVisible(hit)
        self.setVisible(found > 0)
        return found


class KeySheet(QDialog):
    """Keys in groups, one per menu, in two columns; a search narrows them."""

    def __init__(
        self, groups: Mapping[str, Sequence[QAction]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_KeySheet()
        ui.setupUi(self)
        room = _HEIGHT if parent is None else parent.window().height() - _AROUND
        self.resize(_WIDTH, min(_HEIGHT, room))
        self._groups = [
            KeyGroup(plain_title(title), rows, ui.keys_widget)
            for title, actions in groups.items()
            if (rows := [(key_of(one), plain_name(one)) for one in actions if key_of(one)])
        ]
        self._lay_out()
        ui.search_field.set_words(self.tr("Find a key or what it does"))
        ui.search_field.textChanged.connect(self._show_found)
        ui.search_field.left.connect(self.reject)
        ui.none_label.set_tone("secondary")
        ui.none_label.hide()
        ui.close_button.set_key("Esc")
        ui.close_button.clicked.connect(self.accept)
        ui.close_button.setDefault(True)
        ui.search_field.setFocus()

    @property
    def keys(self) -> tuple[tuple[str, str], ...]:
        """Each key with what it does, as shown."""
        shown = (group for group in self._groups if not group.isHidden())
        return tuple(row for group in shown for row in group.rows)

    def _lay_out(self) -> None:
        """The groups in order, the first column the longer one."""
        columns = QHBoxLayout(self._ui.keys_widget)
        columns.setContentsMargins(20, 16, 20, 0)
        columns.setSpacing(32)
        half = sum(len(group.rows) + 2 for group in self._groups) / 2
        left, right = QVBoxLayout(), QVBoxLayout()
        used = 0
        for group in self._groups:
            (left if used < half else right).addWidget(group)
            used += len(group.rows) + 2
        for column in (left, right):
            column.setSpacing(4)  # else it has that between the columns
            column.addStretch(1)
            columns.addLayout(column, 1)

    def _show_found(self) -> None:
        wanted = self._ui.search_field.text()
        found = sum(group.show_found(wanted) for group in self._groups)
        self._ui.none_label.setVisible(not found)


def _matches(words: str, wanted: str) -> bool:
    folded = fold(words)
    return all(
        part in (initials(folded) if is_initials(part) else folded) for part in fold(wanted).split()
    )


def key_of(action: QAction) -> str:
    """An action's keys as this system writes them, Return as it is called on keyboards here."""
    keys = action.shortcuts()
    if not keys:
        return action.text().partition("\t")[2]  # a letter that acts while nobody types
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(key.toString(native).replace("Return", "Enter") for key in keys)


def plain_name(action: QAction) -> str:
    """An action's name without its mnemonic."""
    return action.text().partition("\t")[0].replace("&", "").rstrip("…")


def plain_title(title: str) -> str:
    """A menu's title without its mnemonic, which Korean has in brackets behind it."""
    return _KOREAN_MNEMONIC.sub("", title).replace("&", "")

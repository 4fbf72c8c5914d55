"""The rows of one section under its head."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..widgets.plain_label import PlainLabel
from .entries import Entry, Section
from .setting_row import SettingRow


class SectionView(QWidget):
    """A head and its rows."""

    def __init__(self, section: Section, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(section.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 24)
        column.setSpacing(0)
        column.addWidget(PlainLabel(self, section.title, "title"))
        column.addSpacing(6)
        self._column = column
        self.rows: dict[str, SettingRow] = {}
        self._left_out: set[str] = set()
        self.show_entries(section.entries)

    def show_entries(self, entries: Sequence[Entry]) -> tuple[SettingRow, ...]:
        """A row for each entry; the rows that are new. A row whose entry reads the same stays."""
        wanted = {entry.key: entry for entry in entries}
        for key, row in list(self.rows.items()):
            if wanted.get(key) != row.entry:
                self.rows.pop(key).deleteLater()
                row.hide()
        made = []
        for entry in entries:
            if entry.key not in self.rows:
                row = self.rows[entry.key] = SettingRow(entry, self)
                self._column.addWidget(row)
                made.append(row)
        return tuple(made)

    @property
    def shown(self) -> tuple[str, ...]:
        """Keys of the rows to be seen when the section is, top to bottom."""
        return tuple(key for key in self.rows if key not in self._left_out)

    def show_rows(self, keys: frozenset[str]) -> bool:
        """Only these rows; whether any of them is here."""
        for key, row in self.rows.items():
            if (key in self._left_out) is (key in keys):
                row.setVisible(key in keys)
        self._left_out = self.rows.keys() - keys
        return bool(self.shown)

"""The rows of one section under its head."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..widgets.plain_label import PlainLabel
from .entries import Section
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
        self.rows = {entry.key: SettingRow(entry, self) for entry in section.entries}
        for row in self.rows.values():
            column.addWidget(row)

    def show_rows(self, keys: frozenset[str]) -> bool:
        """Only these rows; whether any of them is here."""
        for key, row in self.rows.items():
            row.setVisible(key in keys)
        return any(key in keys for key in self.rows)

"""Rows that lead somewhere, one under the other in a section of the pane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..widgets.buttons import KeyButton

_LEAST = 40


@dataclass(frozen=True, slots=True)
class LinkRow:
    """What a row says and the key of what it leads to."""

    key: int
    icon: str
    text: str


class RowButton(KeyButton):
    """A row that is cut short where the pane is narrow; its tooltip says all."""

    def __init__(self, parent: QWidget, row: LinkRow) -> None:
        super().__init__(parent, row.text, kind="link", icon=row.icon)
        self.setMinimumWidth(_LEAST)
        self.setToolTip(row.text)


class LinkRows(QObject):
    """`chosen` carries the row that was pressed. Rows that stay the same keep their focus."""

    chosen = Signal(object)

    def __init__(self, host: QWidget, layout: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._layout = layout
        self._shown: tuple[LinkRow, ...] = ()
        self._buttons: list[RowButton] = []

    @property
    def buttons(self) -> tuple[RowButton, ...]:
        """The rows as shown, top to bottom."""
        return tuple(self._buttons)

    def show_rows(self, rows: Sequence[LinkRow]) -> None:
        """Show other rows."""
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._make(row) for row in rows]

    def _make(self, row: LinkRow) -> RowButton:
        button = RowButton(self._host, row)
        button.clicked.connect(lambda: self.chosen.emit(row))
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

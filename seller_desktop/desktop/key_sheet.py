"""F1: every key that works now, read from the actions themselves, so that none is forgotten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from .forms.ui_key_sheet import Ui_KeySheet
from .widgets.plain_label import PlainLabel

_WIDTH, _HEIGHT = 560, 620


class KeySheet(QDialog):
    """Keys in groups, one per menu."""

    def __init__(
        self, groups: Mapping[str, Sequence[QAction]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_KeySheet()
        self._ui.setupUi(self)
        self.resize(_WIDTH, _HEIGHT)
        self._grid = QGridLayout(self._ui.keys_widget)
        self._grid.setContentsMargins(20, 16, 20, 16)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[tuple[str, str]] = []
        for title, actions in groups.items():
            self._add_group(title, actions)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self._ui.close_button.set_key("Esc")
        self._ui.close_button.clicked.connect(self.accept)
        self._ui.close_button.setDefault(True)

    @property
    def keys(self) -> tuple[tuple[str, str], ...]:
        """Each key with what it does, as shown."""
        return tuple(self._shown)

    def _add_group(self, title: str, actions: Sequence[QAction]) -> None:
        rows = [(key_of(action), plain_name(action)) for action in actions if key_of(action)]
        if not rows:
            return
        row = self._grid.rowCount()
        head = PlainLabel(self, title.replace("&", ""), "small@600", "secondary")
        head.setContentsMargins(0, 10 if self._shown else 0, 0, 4)
        self._grid.addWidget(head, row, 0, 1, 2)
        for number, (key, name) in enumerate(rows, row + 1):
            self._grid.addWidget(PlainLabel(self, key, "body@500"), number, 0)
            name_label = PlainLabel(self, name)
            name_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(name_label, number, 1)
        self._shown += rows


def key_of(action: QAction) -> str:
    """An action's keys as this system writes them."""
    keys = action.shortcuts()
    if not keys:
        return action.text().partition("\t")[2]  # a letter that acts while nobody types
    return "  ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def plain_name(action: QAction) -> str:
    """An action's name without its mnemonic."""
    return action.text().partition("\t")[0].replace("&", "").rstrip("…")

"""Chooses columns and their order by ticks and keys: for a list on the screen, or for a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from ..forms.ui_columns_dialog import Ui_ColumnsDialog
from ..theme import Theme

_KEY = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@dataclass(frozen=True, slots=True)
class Offered:
    """A column that may be chosen."""

    key: str
    title: str


class ColumnsDialog(QDialog):
    """`chosen` carries the keys in their order and the name (empty where none is asked for)."""

    chosen = Signal(object, str)
    reset_wanted = Signal()

    def __init__(
        self, title: str, offered: Sequence[Offered], shown: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_ColumnsDialog()
        self._ui.setupUi(self)
        self._named = False
        self._fill(offered, shown)
        self._set_up(title)
        self._show_state()

    def ask_name(self, name: str = "") -> None:
        """Let the choice have a name: it is kept as a preset."""
        ui = self._ui
        self._named = True
        ui.name_edit.show()
        ui.name_edit.setText(name)
        ui.name_edit.setFocus()
        ui.reset_button.hide()
        ui.done_button.setText(self.tr("Save"))
        self._show_state()

    def keys(self) -> tuple[str, ...]:
        """The ticked columns in their order."""
        items = (self._ui.columns_list.item(row) for row in range(self._ui.columns_list.count()))
        return tuple(str(item.data(_KEY)) for item in items if item.checkState() == _CHECKED)

    def shift(self, steps: int) -> None:
        """Move the current column up or down."""
        rows = self._ui.columns_list
        row = rows.currentRow()
        target = row + steps
        if row < 0 or not 0 <= target < rows.count():
            return
        rows.insertItem(target, rows.takeItem(row))
        rows.setCurrentRow(target)

    def _fill(self, offered: Sequence[Offered], shown: Sequence[str]) -> None:
        titles = {one.key: one.title for one in offered}
        rest = [one.key for one in offered if one.key not in shown]
        for key in (*(key for key in shown if key in titles), *rest):
            item = QListWidgetItem(titles[key], self._ui.columns_list)
            item.setData(_KEY, key)
            item.setSizeHint(QSize(0, Theme.current().row_height("dense")))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(_CHECKED if key in shown else _UNCHECKED)

    def _set_up(self, title: str) -> None:
        ui = self._ui
        self.setMinimumWidth(Theme.current().size.dialog_min)
        self.setWindowTitle(title)
        ui.title_label.set_style("lead")
        ui.title_label.setText(title)
        ui.keys_label.set_style("small")
        ui.keys_label.set_tone("secondary")
        ui.name_edit.hide()
        ui.up_button.set_icon("arrow-up", self.tr("Move up"), "Alt+Up")
        ui.down_button.set_icon("arrow-down", self.tr("Move down"), "Alt+Down")
        ui.stop_button.set_key("Esc")
        ui.done_button.set_kind("primary")
        ui.done_button.setDefault(True)
        for button in (ui.reset_button, ui.stop_button, ui.done_button):
            button.set_large(True)
        for key, steps, mover in (("Alt+Up", -1, ui.up_button), ("Alt+Down", 1, ui.down_button)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(partial(self.shift, steps))
            mover.clicked.connect(shortcut.activated)
        ui.columns_list.itemChanged.connect(self._show_state)
        ui.name_edit.textChanged.connect(self._show_state)
        ui.reset_button.clicked.connect(self._on_reset)
        ui.stop_button.clicked.connect(self.reject)
        ui.done_button.clicked.connect(self._on_done)
        ui.columns_list.setCurrentRow(0)
        ui.columns_list.setFocus()

    def _show_state(self) -> None:
        ui = self._ui
        named = not self._named or bool(ui.name_edit.text().strip())
        ui.done_button.setEnabled(bool(self.keys()) and named)

    def _on_reset(self) -> None:
        self.reset_wanted.emit()
        self.accept()

    def _on_done(self) -> None:
        name = self._ui.name_edit.text().strip() if self._named else ""
        self.chosen.emit(self.keys(), name)
        self.accept()

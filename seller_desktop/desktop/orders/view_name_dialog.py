"""Asks for the name of a view."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ...domain.view import clean_name
from ..forms.ui_view_name_dialog import Ui_ViewNameDialog
from ..theme import Theme


class ViewNameDialog(QDialog):
    """`named` carries the name; `taken` are names that stand for other views."""

    named = Signal(str)

    def __init__(self, title: str, name: str, taken: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._taken = frozenset(taken)
        self._ui = Ui_ViewNameDialog()
        self._ui.setupUi(self)
        ui = self._ui
        self.setMinimumWidth(Theme.current().size.dialog_min)
        self.setWindowTitle(title)
        ui.title_label.set_style("lead")
        ui.title_label.setText(title)
        ui.exists_label.set_style("small")
        ui.exists_label.set_tone("wait")
        ui.stop_button.set_key("Esc")
        ui.save_button.set_kind("primary")
        ui.save_button.setDefault(True)
        for button in (ui.stop_button, ui.save_button):
            button.set_large(True)
        ui.name_edit.setText(name)
        ui.name_edit.textChanged.connect(self._show_state)
        ui.stop_button.clicked.connect(self.reject)
        ui.save_button.clicked.connect(self._on_save)
        ui.name_edit.selectAll()
        ui.name_edit.setFocus()
        self._show_state()

    def _name(self) -> str:
        return clean_name(self._ui.name_edit.text())

    def _show_state(self) -> None:
        name = self._name()
        exists = name in self._taken
        self._ui.save_button.setEnabled(bool(name) and not exists)
        self._ui.exists_label.setText(self.tr("A view has this name already.") if exists else "")

    def _on_save(self) -> None:
        self.named.emit(self._name())
        self.accept()

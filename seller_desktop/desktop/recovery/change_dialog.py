"""Asks before the database gets a new key: what happens, and when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..forms.ui_recovery_change_dialog import Ui_RecoveryChangeDialog
from ..widgets.fitted_dialog import FittedDialog

_WIDTH = 460


class KeyChangeDialog(FittedDialog):
    """`wished` carries whether the program is to restart for it at once."""

    wished = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_WIDTH, parent)
        self.ui = Ui_RecoveryChangeDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.title_label.set_style("lead")
        ui.when_label.set_tone("secondary")
        for button in (ui.back_button, ui.later_button, ui.now_button):
            button.set_large(True)
        ui.back_button.set_key("Esc")
        ui.now_button.set_kind("primary")
        ui.back_button.clicked.connect(self.reject)
        ui.later_button.clicked.connect(lambda: self._on_wished(False))
        ui.now_button.clicked.connect(lambda: self._on_wished(True))
        ui.back_button.setDefault(True)
        ui.back_button.setFocus()

    def _on_wished(self, at_once: bool) -> None:
        self.wished.emit(at_once)
        self.accept()

"""Asks why orders are put on hold (보류); nobody is told."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..forms.ui_hold_dialog import Ui_HoldDialog
from ..widgets.fitted_dialog import FittedDialog

_WIDTH = 440


class HoldDialog(FittedDialog):
    """`wished` carries the reason, which may be empty."""

    wished = Signal(str)

    def __init__(self, count: int, parent: QWidget, note: str = "") -> None:
        super().__init__(_WIDTH, parent)
        self._ui = Ui_HoldDialog()
        self._ui.setupUi(self)
        ui = self._ui
        self.setWindowTitle(self.tr("Hold"))
        ui.title_label.set_style("lead")
        ui.title_label.setText(self.tr("Put %n order(s) on hold", "", count))
        ui.message_label.set_tone("secondary")
        if note:
            ui.message_label.setText(f"{ui.message_label.text()}\n{note}")
        ui.stop_button.set_key("Esc")
        ui.save_button.setText(self.tr("Hold %n", "", count))
        ui.save_button.set_kind("primary")
        ui.save_button.setDefault(True)
        for button in (ui.stop_button, ui.save_button):
            button.set_large(True)
        ui.stop_button.clicked.connect(self.reject)
        ui.save_button.clicked.connect(self.hold)
        ui.reason_edit.setFocus()

    def hold(self) -> None:
        """Pass the reason on and close."""
        self.wished.emit(self._ui.reason_edit.text().strip())
        self.accept()

"""How long buyers' data is kept: days, and a reason for more than the trade's custom."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ...domain.retention import LONGEST_WITHOUT_REASON
from ...store.settings import KEEP_DAYS
from ..forms.ui_privacy_keep_dialog import Ui_PrivacyKeepDialog
from ..widgets.fitted_dialog import FittedDialog

_LOW, _HIGH = 7, 1_095
_LONGEST_REASON = 200

_WIDTH = 460


class KeepDialog(FittedDialog):
    """`wished` carries days and reason."""

    wished = Signal(int, str)

    def __init__(self, days: int, reason: str, parent: QWidget) -> None:
        super().__init__(_WIDTH, parent)
        self._ui = Ui_PrivacyKeepDialog()
        self._ui.setupUi(self)
        ui = self._ui
        self.setWindowTitle(self.tr("Keep buyers' data"))
        ui.title_label.set_style("lead")
        ui.title_label.setText(self.tr("How long is buyers' data kept?"))
        ui.message_label.set_tone("secondary")
        ui.message_label.setText(
            self.tr(
                "Counted from purchase confirmation or the end of a claim. Afterwards numbers,"
                " amounts, dates and masked names stay for five years."
            )
        )
        ui.days_spin.setRange(_LOW, _HIGH)
        ui.days_spin.setSuffix(self.tr(" days"))
        ui.days_spin.setValue(days if KEEP_DAYS.accepts(days) else KEEP_DAYS.default)
        ui.reason_edit.setMaxLength(_LONGEST_REASON)
        ui.reason_edit.setText(reason)
        ui.reason_edit.setPlaceholderText(self.tr("Such as repairs under warranty"))
        ui.problem_label.set_tone("secondary")
        ui.problem_label.set_style("small")
        ui.problem_label.setText(
            self.tr("More than 90 days need a reason; it stands in the proof.")
        )
        ui.close_button.set_key("Esc")
        ui.keep_button.set_kind("primary")
        ui.keep_button.setDefault(True)
        for button in (ui.close_button, ui.keep_button):
            button.set_large(True)
        ui.close_button.clicked.connect(self.reject)
        ui.keep_button.clicked.connect(self._on_keep)
        ui.days_spin.valueChanged.connect(self._show_state)
        ui.reason_edit.textChanged.connect(self._show_state)
        ui.days_spin.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_state()

    def _show_state(self) -> None:
        ui = self._ui
        needs_reason = ui.days_spin.value() > LONGEST_WITHOUT_REASON
        ui.reason_edit.setEnabled(needs_reason)
        ui.problem_label.setVisible(needs_reason)
        ui.keep_button.setEnabled(not needs_reason or bool(ui.reason_edit.text().strip()))

    def _on_keep(self) -> None:
        reason = self._ui.reason_edit.text().strip()
        self.wished.emit(self._ui.days_spin.value(), reason)
        self.accept()

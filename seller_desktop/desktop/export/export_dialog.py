"""Which orders go into a file, and with how much of their buyers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QWidget

from ..forms.ui_export_orders_dialog import Ui_ExportOrdersDialog
from ..theme import Theme

_LONGEST_REASON = 200


class ExportDialog(QDialog):
    """`wished` carries whether the ticked ones are meant (else all shown), whether in full, and the
    reason."""

    wished = Signal(bool, bool, str)

    def __init__(self, ticked: int, shown: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_ExportOrdersDialog()
        self._ui.setupUi(self)
        self._groups = (QButtonGroup(self), QButtonGroup(self))
        self._set_up(ticked, shown)
        self._show_state()

    def _set_up(self, ticked: int, shown: int) -> None:
        ui = self._ui
        self.setMinimumWidth(Theme.current().size.dialog_min)
        self.setWindowTitle(self.tr("Export orders"))
        ui.title_label.set_style("lead")
        ui.title_label.setText(self.tr("Export orders as CSV"))
        ui.message_label.set_tone("secondary")
        ui.message_label.setText(self.tr("For Excel and other spreadsheets, in UTF-8."))
        ui.chosen_radio.setText(self.tr("%n ticked order(s)", "", ticked))
        ui.shown_radio.setText(self.tr("All %n order(s) of this list", "", shown))
        ui.chosen_radio.setVisible(ticked > 0)
        for group, radios in zip(
            self._groups,
            ((ui.chosen_radio, ui.shown_radio), (ui.masked_radio, ui.full_radio)),
            strict=True,
        ):
            for radio in radios:
                group.addButton(radio)
        (ui.chosen_radio if ticked else ui.shown_radio).setChecked(True)
        ui.masked_radio.setChecked(True)
        ui.reason_edit.setMaxLength(_LONGEST_REASON)
        ui.reason_edit.setPlaceholderText(self.tr("Such as a list for the courier"))
        ui.recorded_label.set_tone("secondary")
        ui.recorded_label.set_style("small")
        ui.recorded_label.setText(
            self.tr(
                "Goes into the access record with the reason. Delete the file when it has served:"
                " the daily purge does not reach it."
            )
        )
        ui.problem_label.hide()
        ui.export_button.set_kind("primary")
        ui.export_button.setDefault(True)
        ui.close_button.set_key("Esc")
        for button in (ui.close_button, ui.export_button):
            button.set_large(True)
        ui.close_button.clicked.connect(self.reject)
        ui.export_button.clicked.connect(self._on_export)
        ui.full_radio.toggled.connect(self._on_full)
        ui.reason_edit.textChanged.connect(self._show_state)
        ui.masked_radio.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_full(self, full: bool) -> None:
        self._show_state()
        self.adjustSize()
        if full:
            self._ui.reason_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        ui = self._ui
        full = ui.full_radio.isChecked()
        ui.reason_label.setEnabled(full)
        ui.reason_edit.setEnabled(full)
        ui.recorded_label.setVisible(full)
        ui.export_button.setEnabled(not full or bool(ui.reason_edit.text().strip()))

    def _on_export(self) -> None:
        ui = self._ui
        ticked = ui.chosen_radio.isChecked()
        self.wished.emit(ticked, ui.full_radio.isChecked(), ui.reason_edit.text().strip())
        self.accept()

"""Which orders go into a file, with which columns, and with how much of their buyers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QWidget

from ..forms.ui_export_orders_dialog import Ui_ExportOrdersDialog
from ..theme import Theme
from .export_wish import ExportWish, Preset

_LONGEST_REASON = 200


class ExportDialog(QDialog):
    """`wished` carries an `ExportWish`; `edit_wanted` and `remove_wanted` a preset."""

    wished = Signal(object)
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, ticked: int, shown: int, presets: Sequence[Preset], parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_ExportOrdersDialog()
        self._ui.setupUi(self)
        self._groups = tuple(QButtonGroup(self) for _ in range(3))
        self._presets: list[Preset] = []
        self._set_up_words(ticked, shown)
        self._set_up_choices(ticked)
        self.show_presets(presets)
        self._connect()
        self._show_state()

    @property
    def preset(self) -> Preset:
        """The columns chosen."""
        return self._presets[max(0, self._ui.preset_combo.currentIndex())]

    def show_presets(self, presets: Sequence[Preset], title: str = "") -> None:
        """Offer these; the one of a title is chosen."""
        combo = self._ui.preset_combo
        combo.blockSignals(True)
        combo.clear()
        self._presets = list(presets)
        combo.addItems([one.title for one in presets])
        combo.setCurrentIndex(max(0, combo.findText(title)))
        combo.blockSignals(False)
        self._show_state()

    def _set_up_words(self, ticked: int, shown: int) -> None:
        ui = self._ui
        self.setMinimumWidth(Theme.current().size.dialog_min)
        self.setWindowTitle(self.tr("Export orders"))
        ui.title_label.set_style("lead")
        ui.title_label.setText(self.tr("Export orders"))
        ui.message_label.set_tone("secondary")
        ui.message_label.setText(self.tr("For Excel and other spreadsheets."))
        ui.chosen_radio.setText(self.tr("%n ticked order(s)", "", ticked))
        ui.shown_radio.setText(self.tr("All %n order(s) of this list", "", shown))
        ui.reason_edit.setMaxLength(_LONGEST_REASON)
        ui.reason_edit.setPlaceholderText(self.tr("Such as a list for the courier"))
        for label in (ui.recorded_label, ui.columns_label):
            label.set_tone("secondary")
            label.set_style("small")
        ui.recorded_label.setText(
            self.tr(
                "Goes into the access record with the reason. Delete the file when it has served:"
                " the daily purge does not reach it."
            )
        )
        ui.remove_button.set_icon("trash-2", self.tr("Delete this preset"))
        ui.export_button.set_kind("primary")
        ui.export_button.setDefault(True)
        ui.close_button.set_key("Esc")
        for button in (ui.close_button, ui.export_button):
            button.set_large(True)

    def _set_up_choices(self, ticked: int) -> None:
        ui = self._ui
        radios = (
            (ui.chosen_radio, ui.shown_radio),
            (ui.masked_radio, ui.full_radio),
            (ui.xlsx_radio, ui.csv_radio),
        )
        for group, both in zip(self._groups, radios, strict=True):
            for radio in both:
                group.addButton(radio)
        ui.chosen_radio.setVisible(ticked > 0)
        (ui.chosen_radio if ticked else ui.shown_radio).setChecked(True)
        ui.masked_radio.setChecked(True)
        ui.xlsx_radio.setChecked(True)
        ui.preset_combo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        ui = self._ui
        ui.close_button.clicked.connect(self.reject)
        ui.export_button.clicked.connect(self._on_export)
        ui.full_radio.toggled.connect(self._on_full)
        ui.reason_edit.textChanged.connect(self._show_state)
        ui.preset_combo.currentIndexChanged.connect(self._show_state)
        ui.preset_button.clicked.connect(lambda: self.edit_wanted.emit(self.preset))
        ui.remove_button.clicked.connect(lambda: self.remove_wanted.emit(self.preset))

    def _on_full(self, full: bool) -> None:
        self._show_state()
        self.adjustSize()
        if full:
            self._ui.reason_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        ui, preset = self._ui, self.preset
        full = ui.full_radio.isChecked()
        ui.reason_label.setEnabled(full)
        ui.reason_edit.setEnabled(full)
        ui.recorded_label.setVisible(full)
        ui.remove_button.setVisible(preset.own)
        kept = len(preset.columns) - (0 if full else preset.left_out)
        words = self.tr("%n column(s)", "", kept)
        if not full and preset.left_out:
            out = self.tr("%n with personal data left out", "", preset.left_out)
            words = f"{words} \u00b7 {out}"
        ui.columns_label.setText(words)
        stated = not full or bool(ui.reason_edit.text().strip())
        ui.export_button.setEnabled(stated and kept > 0)

    def _on_export(self) -> None:
        ui = self._ui
        suffix = ".xlsx" if ui.xlsx_radio.isChecked() else ".csv"
        reason = ui.reason_edit.text().strip()
        full = ui.full_radio.isChecked()
        columns = self.preset.columns
        self.wished.emit(ExportWish(ui.chosen_radio.isChecked(), full, reason, columns, suffix))
        self.accept()

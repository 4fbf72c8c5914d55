"""Split shipping (분리배송) in the dispatch dialog: whether the rest of a box follows later."""

from __future__ import annotations

from PySide6.QtCore import QDate, QObject
from PySide6.QtWidgets import QWidget

from ...domain.korea_time import DAY_MS, day_end_ms, day_start_ms
from ...system.clock import Clock
from ..forms.ui_dispatch_dialog import Ui_DispatchDialog
from .delay_dialog import korean_date, qt_date
from .dispatch_model import DispatchTableModel


class SplitChoice(QObject):
    """Offered only where a box is chosen in part and its marketplace can split it."""

    def __init__(
        self, ui: Ui_DispatchDialog, model: DispatchTableModel, clock: Clock, dialog: QWidget
    ) -> None:
        super().__init__(dialog)
        self._ui = ui
        self._model = model
        ui.split_label.set_style("small")
        ui.split_label.set_tone("secondary")
        ui.rest_edit.setDisplayFormat(self.tr("yyyy-MM-dd ddd"))
        ui.rest_edit.setMinimumDate(qt_date(clock.now_ms()))
        ui.rest_edit.setDate(self._usual_day(clock.now_ms()))
        ui.split_check.toggled.connect(self._on_chosen)
        ui.rest_edit.dateChanged.connect(self._on_chosen)

    def show(self) -> None:
        """Follow what is chosen of the boxes."""
        ui, boxes = self._ui, len(self._model.sheet.parts())
        ui.split_host.setVisible(bool(boxes))
        ui.rest_edit.setEnabled(ui.split_check.isChecked())
        ui.split_label.setText(self.tr("%n box(es) chosen in part", "", boxes) if boxes else "")

    def choose(self, day: QDate | None) -> None:
        """Split the boxes, their rest follows by this Korean day; None lets them leave whole."""
        if day is not None:
            self._ui.rest_edit.setDate(day)
        self._ui.split_check.setChecked(day is not None)

    def _usual_day(self, now: int) -> QDate:
        """The last deadline of the boxes, tomorrow at the earliest."""
        lines = self._model.sheet.lines
        due = [line.row.dispatch_due_at for line in lines if line.box and line.splits]
        return qt_date(max([now + DAY_MS, *(at for at in due if at is not None)]))

    def _on_chosen(self) -> None:
        """The marketplace counts in days: the rest follows by the end of that day."""
        ui, sheet = self._ui, self._model.sheet
        day = day_start_ms(korean_date(ui.rest_edit.date()))
        sheet.rest_by = day_end_ms(day) - 1 if ui.split_check.isChecked() else None
        sheet.told.clear()
        sheet.warned.clear()
        self._model.tell()

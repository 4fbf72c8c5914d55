"""The seller's own hold of the line in the pane: why, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ...store.details import LineDetail
from ..forms.ui_orders_detail import Ui_OrdersDetail
from ..widgets.status_words import status_word
from .hold_deed import HOLD_KEY


class HoldSection(QObject):
    """`release_wanted` carries the key of the line."""

    release_wanted = Signal(object)

    def __init__(self, ui: Ui_OrdersDetail, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._line_id = 0
        ui.release_button.set_key(HOLD_KEY)
        ui.release_button.clicked.connect(lambda: self.release_wanted.emit(self._line_id))
        ui.hold_label.set_tone("secondary")

    def show_detail(self, detail: LineDetail) -> None:
        """Show why a line is on hold; nothing where it is not."""
        ui, hold = self._ui, detail.handling.hold
        self._line_id = detail.line_id
        for part in (ui.hold_box, ui.hold_line):
            part.setVisible(hold is not None)
        ui.hold_chip.set_status("held", status_word("held"), "chip")
        ui.hold_label.setText(hold or self.tr("Left out of confirming and shipping."))

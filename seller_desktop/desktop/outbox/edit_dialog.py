"""Another courier or invoice number for a parcel that has not left: the old action is replaced."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from ...domain.courier import COURIERS
from ...domain.intent import ChangeInvoice, ClaimDecision, Dispatch
from ...marketplaces.contract import Marketplace
from ...store.outbox_list import OutboxRow
from ..forms.ui_outbox_edit_dialog import Ui_OutboxEditDialog
from ..orders.parcel_fields import Parcel, ParcelFields
from ..orders.words import Words
from ..theme import Theme

_COMMIT = "Ctrl+Return"


class EditDialog(QDialog):
    """`wished` carries courier and invoice number. The button opens for a number that may be."""

    wished = Signal(str, str)

    def __init__(
        self, row: OutboxRow, marketplace: Marketplace, words: Words, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_OutboxEditDialog()
        ui.setupUi(self)
        self._fields = ParcelFields(
            ui.courier_combo, ui.invoice_edit, ui.problem_label, words, self
        )
        self._set_up(row)
        self._connect()
        self._fill(marketplace, _parcel(row))

    @property
    def can_send(self) -> bool:
        """Whether the button is enabled."""
        return self._ui.deed_button.isEnabled()

    @property
    def said(self) -> str:
        """What is said of the number entered."""
        return self._ui.problem_label.text()

    def enter(self, courier: str, invoice_no: str) -> None:
        """Choose a courier by its code and enter a number."""
        self._fields.enter(courier, invoice_no)

    def send(self) -> None:
        """Pass the wish on and close."""
        if self.can_send:
            self.wished.emit(*self._fields.entered)
            self.accept()

    def _set_up(self, row: OutboxRow) -> None:
        ui = self._ui
        self.setMinimumWidth(Theme.current().size.dialog_min)
        title = self.tr("Change the invoice of %1").replace("%1", row.product or row.line_no)
        self.setWindowTitle(self.tr("Change the invoice"))
        ui.title_label.set_style("lead")
        ui.title_label.setText(title)
        ui.consequence_label.set_tone("secondary")
        ui.consequence_label.setText(
            self.tr(
                "The action that waits is cancelled, and one with this invoice takes its place."
                " Both stay in the history."
            )
        )
        ui.stop_button.set_key("Esc")
        ui.deed_button.set_kind("primary")
        ui.deed_button.set_key(_COMMIT)
        for button in (ui.stop_button, ui.deed_button):
            button.set_large(True)

    def _fill(self, marketplace: Marketplace, before: Parcel) -> None:
        """The couriers that the marketplace takes, and the one there was whatever it is."""
        taken = [c.code for c in COURIERS if marketplace.courier_code(c.code) is not None]
        self._fields.fill(dict.fromkeys([*taken, before[0]] if before[0] else taken), before)

    def _connect(self) -> None:
        ui = self._ui
        self._fields.changed.connect(self._show)
        ui.stop_button.clicked.connect(self.reject)
        ui.deed_button.clicked.connect(self.send)
        for keys in (_COMMIT, "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.send)

    def _show(self) -> None:
        self._ui.deed_button.setEnabled(self._fields.ready)


def _parcel(row: OutboxRow) -> Parcel:
    intent = row.intent
    if isinstance(intent, Dispatch | ClaimDecision | ChangeInvoice):
        return intent.courier or "", intent.invoice_no or ""
    return "", ""

"""Another invoice number (송장 수정) for a parcel that is under way, and what goes along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from ...domain.courier import COURIERS
from ...store.worklist import WorklistRow
from ..forms.ui_change_invoice_dialog import Ui_ChangeInvoiceDialog
from ..theme import Theme
from .deeds import InvoiceWish
from .line_rules import LineRules
from .parcel_fields import ParcelFields
from .words import Words

_MOST_NAMED = 4


class ChangeInvoiceDialog(QDialog):
    """`wished` carries an `InvoiceWish`. The button opens for another number that may be one.

    `rows` are the chosen lines of one parcel, `mates` those that go along with them; `note` says
    what is no part of it.
    """

    wished = Signal(object)

    def __init__(
        self,
        rows: Sequence[WorklistRow],
        mates: Sequence[WorklistRow],
        words: Words,
        rules: LineRules,
        parent: QWidget,
        note: str = "",
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._words = words
        self._ui = ui = Ui_ChangeInvoiceDialog()
        ui.setupUi(self)
        self.fields = ParcelFields(ui.courier_combo, ui.invoice_edit, ui.problem_label, words, self)
        self._set_up(note)
        self._show_box(mates)
        self._connect()
        self._fill(rules)

    @property
    def can_send(self) -> bool:
        """Whether the button is enabled."""
        return self._ui.send_button.isEnabled()

    def send(self) -> None:
        """Pass the wish on and close; nothing happens while the number can't be one."""
        if self.can_send:
            self.wished.emit(InvoiceWish(*self.fields.entered))
            self.accept()

    def _set_up(self, note: str) -> None:
        ui, row = self._ui, self._rows[0]
        self.setMinimumWidth(Theme.current().size.dialog_min)
        self.setWindowTitle(self.tr("Change the invoice"))
        ui.title_label.set_style("lead")
        ui.title_label.setText(self.tr("New invoice for %1").replace("%1", row.product))
        ui.box_label.set_tone("secondary")
        ui.before_value_label.setText(self._before_words())
        ui.courier_combo.setPlaceholderText(self.tr("Choose a courier"))
        ui.consequence_label.set_tone("secondary")
        told = self.tr(
            "The buyer follows the parcel by the new number from then on; some marketplaces also"
            " write to the buyer. Until the courier has scanned it the order may stand at “shipped”"
            " again."
        )
        ui.consequence_label.setText("\n".join(part for part in (told, note) if part))
        ui.stop_button.set_key("Esc")
        ui.send_button.set_kind("primary")
        ui.send_button.set_key("Ctrl+Return")
        ui.send_button.setText(self.tr("Change the invoice"))
        for button in (ui.stop_button, ui.send_button):
            button.set_large(True)

    def _connect(self) -> None:
        ui = self._ui
        self.fields.changed.connect(self._show)
        ui.invoice_edit.entered.connect(self._on_scanned)
        ui.stop_button.clicked.connect(self.reject)
        ui.send_button.clicked.connect(self.send)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.send)

    def _fill(self, rules: LineRules) -> None:
        """The couriers of the marketplace in our order, and the present one if it is its own."""
        row = self._rows[0]
        offered = rules.couriers(row.shop_id)
        codes = [courier.code for courier in COURIERS if courier.code in offered]
        present = row.courier or ""
        if present and present not in codes and rules.takes_courier(row.shop_id, present):
            codes.append(present)
        self.fields.fill(codes, (present, row.invoice_no or ""))

    def _show_box(self, mates: Sequence[WorklistRow]) -> None:
        """Name the lines that go along: the seller may not have thought of them."""
        chosen = [_name(row) for row in self._rows[1:]]
        parts = [self.tr("Also chosen: %1").replace("%1", ", ".join(chosen))] if chosen else []
        if mates:
            along = self.tr("Goes along from the same box, %n line(s): %1", "", len(mates))
            named = [_name(row) for row in mates[:_MOST_NAMED]]
            named += ["…"] if len(mates) > _MOST_NAMED else []
            parts.append(along.replace("%1", ", ".join(named)))
        self._ui.box_label.setText("\n".join(parts))
        self._ui.box_label.setVisible(bool(parts))

    def _before_words(self) -> str:
        row = self._rows[0]
        known = (self._words.courier(row.courier), row.invoice_no or "")
        return " ".join(part for part in known if part) or self.tr("unknown")

    def _show(self) -> None:
        self._ui.send_button.setEnabled(self.fields.ready)

    def _on_scanned(self) -> None:
        """A scanner ends with Enter: the next one is for the button."""
        if self.can_send:
            self._ui.send_button.setFocus()


def _name(row: WorklistRow) -> str:
    return " ".join(part for part in (row.product, row.option, f"× {row.quantity}") if part)

"""Another courier or invoice number for a parcel that has not left: the old action is replaced."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from ...domain.courier import (
    COURIERS,
    check_digit_fails,
    clean_invoice_no,
    expected_digits,
    invoice_format_error,
)
from ...domain.errors import Problem
from ...domain.intent import ClaimDecision, Dispatch
from ...domain.texts import describe
from ...marketplaces.contract import Marketplace
from ...store.outbox_list import OutboxRow
from ..forms.ui_outbox_edit_dialog import Ui_OutboxEditDialog
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
        self._words = words
        self._before = _parcel(row)
        self._ui = Ui_OutboxEditDialog()
        self._ui.setupUi(self)
        self._set_up(row)
        self._fill(marketplace)
        self._connect()
        self._check()

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
        self._ui.courier_combo.setCurrentIndex(self._ui.courier_combo.findData(courier))
        self._ui.invoice_edit.setText(invoice_no)

    def send(self) -> None:
        """Pass the wish on and close."""
        if self.can_send:
            self.wished.emit(*self._entered())
            self.accept()

    def _set_up(self, row: OutboxRow) -> None:
        ui = self._ui
        self.setMinimumWidth(Theme.current().size.dialog_min)
        title = self.tr("Change the parcel of %1").replace("%1", row.product or row.line_no)
        self.setWindowTitle(self.tr("Change the parcel"))
        ui.title_label.set_style("lead")
        ui.title_label.setText(title)
        ui.consequence_label.set_tone("secondary")
        ui.consequence_label.setText(
            self.tr(
                "The action that waits is cancelled, and one with this parcel takes its place. Both"
                " stay in the history."
            )
        )
        ui.problem_label.set_style("small")
        ui.stop_button.set_key("Esc")
        ui.deed_button.set_kind("primary")
        ui.deed_button.set_key(_COMMIT)
        for button in (ui.stop_button, ui.deed_button):
            button.set_large(True)

    def _fill(self, marketplace: Marketplace) -> None:
        ui = self._ui
        for courier in COURIERS:
            if marketplace.courier_code(courier.code) is not None:
                ui.courier_combo.addItem(self._words.courier(courier.code), courier.code)
        code, number = self._before
        if code and ui.courier_combo.findData(code) < 0:
            ui.courier_combo.addItem(self._words.courier(code), code)
        self.enter(code, number)
        ui.invoice_edit.selectAll()
        ui.invoice_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        ui = self._ui
        ui.courier_combo.currentIndexChanged.connect(self._check)
        ui.invoice_edit.textChanged.connect(self._check)
        ui.stop_button.clicked.connect(self.reject)
        ui.deed_button.clicked.connect(self.send)
        for keys in (_COMMIT, "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.send)

    def _entered(self) -> tuple[str, str]:
        ui = self._ui
        return str(ui.courier_combo.currentData() or ""), clean_invoice_no(ui.invoice_edit.text())

    def _check(self) -> None:
        """Say what stands against the number; a failing check digit warns and stops nothing."""
        courier, number = self._entered()
        cause = invoice_format_error(courier, number)
        self._ui.deed_button.setEnabled(cause is None and (courier, number) != self._before)
        if cause is not None and number:
            expected = expected_digits(courier)
            params = {"courier": courier, "cause": str(cause), "expected": expected}
            self._say(Problem("invoice_format", params), "alarm")
        elif cause is None and check_digit_fails(courier, number):
            params = {"courier": courier, "invoice_no": number}
            self._say(Problem("invoice_check_digit", params), "wait")
        else:
            self._say(None, "")

    def _say(self, problem: Problem | None, tone: str) -> None:
        label = self._ui.problem_label
        label.set_tone(tone)
        text = describe(problem, self._words.language) if problem is not None else None
        label.setText(f"{text.message} {text.hint}".strip() if text is not None else "")
        label.setVisible(problem is not None)


def _parcel(row: OutboxRow) -> tuple[str, str]:
    intent = row.intent
    if isinstance(intent, Dispatch | ClaimDecision):
        return intent.courier or "", intent.invoice_no or ""
    return "", ""

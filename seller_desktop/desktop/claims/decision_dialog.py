"""The dialog before a decision: what will happen, to how many, where, and what it needs to know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from ...domain.action import IRREVERSIBLE_VERBS, Verb
from ...domain.courier import (
    COURIERS,
    check_digit_fails,
    clean_invoice_no,
    expected_digits,
    invoice_format_error,
)
from ...domain.order import DeliveryMethod
from ...domain.texts import word
from ...marketplaces.contract import Choice
from ..forms.ui_claim_decision_dialog import Ui_ClaimDecisionDialog
from ..widgets.fitted_dialog import FittedDialog
from .claim_words import ClaimWords

LONGEST_DETAIL = 500
_MOST_FEE = 10_000_000
_COMMIT = "Ctrl+Return"
_WIDTH = 460


@dataclass(frozen=True, slots=True)
class Answer:
    """What the seller filled in; None where a decision asks for no such thing."""

    reason: str | None = None
    detail: str | None = None
    fee: int | None = None
    method: str = DeliveryMethod.PARCEL
    courier: str | None = None
    invoice_no: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What a dialog says and asks. `choices` are the reason words the marketplace accepts, `detail`
    words to begin with where the decision asks for some."""

    verb: Verb
    question: str
    consequence: str
    where: str
    deed: str
    choices: Sequence[Choice] = ()
    methods: Sequence[str] = ()
    couriers: Sequence[str] = ()
    danger: bool | None = None
    detail: str = ""

    @property
    def is_danger(self) -> bool:
        """Whether the button is the solid red one."""
        return self.verb in IRREVERSIBLE_VERBS if self.danger is None else self.danger


class DecisionDialog(FittedDialog):
    """Asks once. Nothing is queued here: `answer` is for whoever opened it."""

    def __init__(self, asked: Asked, words: ClaimWords, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._asked = asked
        self._words = words
        self._ui = Ui_ClaimDecisionDialog()
        self._ui.setupUi(self)
        self._set_up()
        self._fill()
        self._connect()
        self._check()

    def answer(self) -> Answer:
        """What was filled in."""
        ui, verb = self._ui, self._asked.verb
        detail = ui.detail_edit.toPlainText().strip() or None
        if verb is Verb.REDELIVER:
            method = str(ui.method_combo.currentData())
            if method != DeliveryMethod.PARCEL:
                return Answer(method=method)
            number = clean_invoice_no(ui.invoice_edit.text())
            return Answer(method=method, courier=self._courier(), invoice_no=number)
        if verb is Verb.HOLD:
            fee = ui.fee_edit.text().replace(",", "")
            reason = ui.reason_combo.currentData()
            return Answer(str(reason) if reason else None, detail, int(fee) if fee else None)
        if verb is Verb.REJECT:
            reason = ui.reason_combo.currentData() if self._asked.choices else None
            return Answer(str(reason) if reason else None, detail)
        return Answer()

    def accept(self) -> None:
        """Closes only when all that is asked for is there."""
        problem = self._problem()
        self._show_problem(problem)
        if not problem:
            super().accept()

    def _set_up(self) -> None:
        ui, asked = self._ui, self._asked
        self.setWindowTitle(asked.question)
        ui.question_label.set_style("lead")
        ui.question_label.setText(asked.question)
        ui.consequence_label.set_tone("secondary")
        ui.consequence_label.setText(asked.consequence)
        ui.where_label.set_style("small")
        ui.where_label.set_tone("tertiary")
        ui.where_label.setText(asked.where)
        ui.error_label.set_style("small")
        ui.error_label.set_tone("alarm")
        ui.warning_label.set_style("small")
        ui.warning_label.set_tone("wait")
        ui.deed_button.setText(asked.deed)
        ui.deed_button.set_kind("danger" if asked.is_danger else "primary")
        ui.deed_button.set_key(_COMMIT)
        ui.back_button.set_key("Esc")
        for button in (ui.deed_button, ui.back_button):
            button.set_large(True)
        for label in (ui.reason_label, ui.detail_label, ui.fee_label, ui.method_label):
            label.set_tone("secondary")
        for label in (ui.courier_label, ui.invoice_label):
            label.set_tone("secondary")

    def _fill(self) -> None:
        ui, asked = self._ui, self._asked
        for choice in asked.choices:
            ui.reason_combo.addItem(self._words.of(choice.label), choice.word)
        for method in asked.methods:
            ui.method_combo.addItem(word(f"method.{method}", self._words.language), method)
        for courier in COURIERS:
            if courier.code in asked.couriers:
                ui.courier_combo.addItem(self._words.courier(courier.code), courier.code)
        ui.courier_combo.setCurrentIndex(-1)
        ui.detail_edit.setPlainText(asked.detail)
        ui.fee_edit.setValidator(QIntValidator(0, _MOST_FEE, self))
        self._show_fields()

    def _show_fields(self) -> None:
        """Only what this decision asks for."""
        ui, verb = self._ui, self._asked.verb
        writes = verb in (Verb.HOLD, Verb.REJECT)
        sends = verb is Verb.REDELIVER
        parcel = sends and ui.method_combo.currentData() == DeliveryMethod.PARCEL
        for shown, widgets in (
            (writes and bool(self._asked.choices), (ui.reason_label, ui.reason_combo)),
            (writes, (ui.detail_label, ui.detail_edit)),
            (verb is Verb.HOLD, (ui.fee_label, ui.fee_edit)),
            (sends, (ui.method_label, ui.method_combo)),
            (parcel, (ui.courier_label, ui.courier_combo, ui.invoice_label, ui.invoice_edit)),
        ):
            for widget in widgets:
                widget.setVisible(shown)
        ui.fields_widget.setVisible(writes or sends)

    def _connect(self) -> None:
        ui = self._ui
        ui.deed_button.clicked.connect(self.accept)
        ui.back_button.clicked.connect(self.reject)
        ui.method_combo.currentIndexChanged.connect(self._on_method_changed)
        ui.detail_edit.textChanged.connect(self._check)
        ui.invoice_edit.textChanged.connect(self._check)
        ui.courier_combo.currentIndexChanged.connect(self._check)
        for keys in (_COMMIT, "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)

    def _on_method_changed(self) -> None:
        self._show_fields()
        self._check()

    def _check(self) -> None:
        """The button opens when all is there; a failing check digit warns and stops nothing."""
        ui = self._ui
        problem = self._problem()
        ui.deed_button.setEnabled(not problem)
        ui.deed_button.setToolTip(problem)
        typed = bool(ui.invoice_edit.text().strip()) and ui.invoice_edit.isVisibleTo(self)
        self._show_problem(problem if typed else "")
        number = clean_invoice_no(ui.invoice_edit.text())
        doubtful = typed and not problem and check_digit_fails(self._courier() or "", number)
        ui.warning_label.setText(
            self.tr("The check digit does not fit this courier. Compare the number once more.")
            if doubtful
            else ""
        )
        ui.warning_label.setVisible(doubtful)

    def _show_problem(self, problem: str) -> None:
        self._ui.error_label.setText(problem)
        self._ui.error_label.setVisible(bool(problem))

    def _problem(self) -> str:
        """What is missing or wrong, in words; empty when nothing is."""
        ui, verb = self._ui, self._asked.verb
        detail = ui.detail_edit.toPlainText().strip()
        if verb in (Verb.HOLD, Verb.REJECT):
            if not detail:
                return self.tr("Write what the buyer shall read.")
            if len(detail) > LONGEST_DETAIL:
                return self.tr("The text is too long: at most %n characters.", "", LONGEST_DETAIL)
        if verb is Verb.REDELIVER and ui.method_combo.currentData() == DeliveryMethod.PARCEL:
            return self._parcel_problem()
        return ""

    def _parcel_problem(self) -> str:
        courier = self._courier()
        if courier is None:
            return self.tr("Choose the courier.")
        cause = invoice_format_error(courier, clean_invoice_no(self._ui.invoice_edit.text()))
        if cause is None:
            return ""
        text = word(f"cause.{cause}", self._words.language)
        if cause == "length":
            return (
                self.tr("%1 (digits: %2)")
                .replace("%1", text)
                .replace("%2", expected_digits(courier))
            )
        return text

    def _courier(self) -> str | None:
        code = self._ui.courier_combo.currentData()
        return str(code) if code else None


def ask(asked: Asked, words: ClaimWords, parent: QWidget) -> Answer | None:
    """Show the dialog; None when the seller steps back."""
    dialog = DecisionDialog(asked, words, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    taken = dialog.exec() == QDialog.DialogCode.Accepted
    if not isValid(dialog):  # its window was opened anew, in another language
        return None
    answer = dialog.answer() if taken else None
    dialog.deleteLater()
    return answer

"""What asking for a seller cancel and for a delay notice have in common: orders and a reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPlainTextEdit, QWidget

from ...domain.action import Verb
from ...store.worklist import WorklistRow
from ..widgets.buttons import KeyButton
from ..widgets.fitted_dialog import FittedDialog
from ..widgets.plain_label import PlainLabel
from .line_rules import LineRules
from .words import Words

_LONGEST_DETAIL = 500

_WIDTH = 460


class ReasonForm(Protocol):
    """The widgets that the forms of both dialogs have."""

    title_label: PlainLabel
    consequence_label: PlainLabel
    reason_label: QLabel
    reason_combo: QComboBox
    detail_edit: QPlainTextEdit
    problem_label: PlainLabel
    stop_button: KeyButton
    send_button: KeyButton

    def setupUi(self, dialog: QDialog) -> None:
        """Put the widgets into a dialog."""


class ReasonDialog(FittedDialog):
    """`wished` carries the wish of the button that sends.

    All rows accept the same reasons, or none is sent.
    """

    wished = Signal(object)

    def __init__(
        self,
        form: ReasonForm,
        rows: Sequence[WorklistRow],
        verb: Verb,
        rules: LineRules,
        parent: QWidget,
    ) -> None:
        super().__init__(_WIDTH, parent)
        self._form = form
        self._rows = rows
        self._choices = rules.choices(rows[0].shop_id, verb)
        form.setupUi(self)

    @property
    def can_send(self) -> bool:
        """Whether the button is enabled."""
        return self._form.send_button.isEnabled()

    def send(self) -> None:
        """Pass the wish on and close; nothing happens while something is missing."""
        if self.can_send:
            self.wished.emit(self.wish())
            self.accept()

    def wish(self) -> object:
        """What was filled in."""
        raise NotImplementedError

    @property
    def _reason(self) -> str:
        """The marketplace's word, empty where it knows none."""
        return str(self._form.reason_combo.currentData() or "")

    @property
    def _detail(self) -> str:
        return self._form.detail_edit.toPlainText().strip()[:_LONGEST_DETAIL]

    def _dress(self, title: str, question: str, told: str, words: Words) -> None:
        """Window title, question and what it leads to; the reasons, where there are any."""
        form = self._form
        self.setWindowTitle(title)
        form.title_label.set_style("lead")
        form.title_label.setText(question)
        form.consequence_label.set_tone("secondary")
        form.consequence_label.setText(told)
        for choice in self._choices:
            form.reason_combo.addItem(words.of(choice.label), choice.word)
        for widget in (form.reason_label, form.reason_combo):
            widget.setVisible(bool(self._choices))
        form.problem_label.set_style("small")
        form.problem_label.set_tone("wait")
        form.stop_button.set_key("Esc")
        for button, deed in ((form.stop_button, self.reject), (form.send_button, self.send)):
            button.set_large(True)
            button.clicked.connect(deed)

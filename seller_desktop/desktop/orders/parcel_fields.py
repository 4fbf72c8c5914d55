"""Courier and invoice number of one parcel in a dialog, checked while they are entered."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ...domain.errors import Problem
from ..widgets.plain_label import NoteLabel
from .invoice_check import number_problem, number_warning, read_number
from .words import Words

Parcel = tuple[str, str]
"""A courier's code and an invoice number."""


class ParcelFields(QObject):
    """`changed` follows every entry. The fields stand in a form; `label` tells what is wrong with
    them."""

    changed = Signal()

    def __init__(
        self, combo: QComboBox, edit: QLineEdit, label: NoteLabel, words: Words, dialog: QWidget
    ) -> None:
        super().__init__(dialog)
        self._combo = combo
        self._edit = edit
        self._label = label
        self._words = words
        self._before: Parcel = ("", "")
        label.set_style("small")
        combo.currentIndexChanged.connect(self._check)
        edit.textChanged.connect(self._check)

    @property
    def entered(self) -> Parcel:
        """What the fields hold."""
        return str(self._combo.currentData() or ""), read_number(self._edit.text())

    @property
    def ready(self) -> bool:
        """Whether they hold another parcel than before, and one that may be."""
        courier, number = self.entered
        whole = bool(courier and number) and (courier, number) != self._before
        return whole and number_problem(courier, number) is None

    def fill(self, couriers: Iterable[str], before: Parcel) -> None:
        """Offer these couriers, and begin with the parcel there was."""
        for courier in couriers:
            self._combo.addItem(self._words.courier(courier), courier)
        self._before = before
        self.enter(*before)
        self._edit.selectAll()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self, courier: str, invoice_no: str) -> None:
        """Choose a courier by its code and enter a number."""
        self._combo.setCurrentIndex(self._combo.findData(courier))
        self._edit.setText(invoice_no)
        self._check()

    def _check(self) -> None:
        """Say what stands against the number; a failing check digit warns and stops nothing."""
        problem, warning = number_problem(*self.entered), number_warning(*self.entered)
        self._say(problem or warning, "wait" if problem is None else "alarm")
        self.changed.emit()

    def _say(self, problem: Problem | None, tone: str) -> None:
        self._label.set_tone(tone)
        text = self._words.problem(problem) if problem is not None else None
        self._label.setText(f"{text.message} {text.hint}".strip() if text is not None else "")

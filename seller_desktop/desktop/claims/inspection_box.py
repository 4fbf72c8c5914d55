"""Inspecting goods that came back: the result and a note, kept here, sent to nobody."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ...domain.claim import Claim, ClaimKind, ClaimState
from ...domain.inspection import LONGEST_NOTE, Inspection, InspectionResult
from ..forms.ui_claim_inspection import Ui_ClaimInspection

translate = QCoreApplication.translate

_BACK = frozenset({ClaimState.COLLECTED, ClaimState.REDELIVERING, ClaimState.DONE})
_KINDS = (ClaimKind.RETURN, ClaimKind.EXCHANGE)


def is_inspected(claim: Claim, found: Inspection | None) -> bool:
    """Whether there are goods to look at, or somebody has looked."""
    return found is not None or (claim.kind in _KINDS and claim.state in _BACK)


def result_word(result: InspectionResult) -> str:
    """What was found, in a few words."""
    return {
        InspectionResult.FINE: translate("Claims", "As it left"),
        InspectionResult.USED: translate("Claims", "Used or opened"),
        InspectionResult.DAMAGED: translate("Claims", "Damaged"),
        InspectionResult.INCOMPLETE: translate("Claims", "Parts missing"),
        InspectionResult.WRONG_GOODS: translate("Claims", "Other goods"),
    }[result]


class InspectionBox(QWidget):
    """`found` carries a claim's key and an `Inspection`, or None once the result is taken back."""

    found = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claim_id: int | None = None
        self._shown: Inspection | None = None
        self._ui = Ui_ClaimInspection()
        self._ui.setupUi(self)
        ui = self._ui
        ui.head.set_words(self.tr("Inspection"))
        ui.result_combo.addItem(self.tr("Not inspected yet"), None)
        for result in InspectionResult:
            ui.result_combo.addItem(result_word(result), str(result))
        ui.note_edit.setMaxLength(LONGEST_NOTE)
        ui.lack_label.set_style("small")
        ui.lack_label.set_tone("tertiary")
        ui.result_combo.activated.connect(self._tell)
        ui.note_edit.editingFinished.connect(self._tell)

    @property
    def inspection(self) -> Inspection | None:
        """What stands there."""
        result = self._ui.result_combo.currentData()
        if result is None:
            return None
        return Inspection(InspectionResult(result), self._ui.note_edit.text().strip())

    def show_inspection(self, claim_id: int, claim: Claim, found: Inspection | None) -> None:
        """Shows the record of a claim; what is being typed for the same one stays."""
        self.setVisible(is_inspected(claim, found))
        if claim_id == self._claim_id and (found == self._shown or self._ui.note_edit.hasFocus()):
            return
        self._claim_id, self._shown = claim_id, found
        place = 0 if found is None else self._ui.result_combo.findData(str(found.result))
        self._ui.result_combo.setCurrentIndex(place)
        self._ui.note_edit.setText("" if found is None else found.note)
        self._ui.note_edit.setEnabled(found is not None)

    def start(self) -> bool:
        """The focus goes to the result; whether there is one to be given."""
        if not self.isVisible():
            return False
        self._ui.result_combo.setFocus()
        return True

    def _tell(self) -> None:
        found = self.inspection
        self._ui.note_edit.setEnabled(found is not None)
        if self._claim_id is not None and found != self._shown:
            self._shown = found
            self.found.emit(self._claim_id, found)

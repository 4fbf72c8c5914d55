"""The question before a decision that can't be taken back: what will happen, to how many."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from ..forms.ui_outbox_question_dialog import Ui_OutboxQuestionDialog
from ..widgets.fitted_dialog import FittedDialog

_COMMIT = "Ctrl+Return"

_WIDTH = 460


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, what happens, and what the button says; `danger` makes it the red one."""

    title: str
    consequence: str
    deed: str
    danger: bool = False


class QuestionDialog(FittedDialog):
    """Stepping back is the default."""

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(_WIDTH, parent)
        self._ui = Ui_OutboxQuestionDialog()
        self._ui.setupUi(self)
        self.setWindowTitle(question.title)
        ui = self._ui
        ui.question_label.set_style("lead")
        ui.question_label.setText(question.title)
        ui.consequence_label.set_tone("secondary")
        ui.consequence_label.setText(question.consequence)
        ui.stop_button.set_key("Esc")
        ui.deed_button.setText(question.deed)
        ui.deed_button.set_kind("danger" if question.danger else "primary")
        ui.deed_button.set_key(_COMMIT)
        for button in (ui.stop_button, ui.deed_button):
            button.set_large(True)
        ui.stop_button.setDefault(True)
        ui.stop_button.clicked.connect(self.reject)
        ui.deed_button.clicked.connect(self.accept)
        for keys in (_COMMIT, "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)


def ask(question: Question, parent: QWidget) -> bool:
    """Show the dialog; whether the seller goes on."""
    dialog = QuestionDialog(question, parent)
    taken = dialog.exec() == QDialog.DialogCode.Accepted
    if not isValid(dialog):  # its window was opened anew, in another language
        return False
    dialog.deleteLater()
    return taken

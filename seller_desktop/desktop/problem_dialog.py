"""A problem in the seller's words: what happened, what the marketplace said, what to do."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ..domain.errors import Problem
from ..domain.texts import describe
from .forms.ui_problem_dialog import Ui_ProblemDialog
from .widgets.fitted_dialog import FittedDialog
from .widgets.plain_text import clean_text

_WIDTH = 480


class ProblemDialog(FittedDialog):
    """Title, message, the marketplace's own words in quotes, a hint, and the id in the log.

    A mistake of ours offers a report: `report_wanted` follows.
    """

    report_wanted = Signal()

    def __init__(self, problem: Problem, language: str, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._ui = Ui_ProblemDialog()
        self._ui.setupUi(self)
        # The marketplace's own words stand apart, as a quote.
        text = describe(replace(problem, marketplace_message=None), language)
        self.setWindowTitle(clean_text(text.title))
        self._fill(text.title, text.message, text.hint)
        self._quote(problem)
        self._ui.copy_button.clicked.connect(self._on_copy)
        self._ui.report_button.setVisible(problem.params.get("error_id") is not None)
        self._ui.report_button.clicked.connect(self._on_report)
        self._ui.close_button.set_kind("primary")
        self._ui.close_button.set_key("Esc")
        self._ui.close_button.clicked.connect(self.accept)
        self._ui.close_button.setDefault(True)

    @property
    def words(self) -> str:
        """Everything shown, for the clipboard."""
        ui = self._ui
        labels = (ui.title_label, ui.message_label, ui.hint_label, ui.log_label)
        shown = [label.text() for label in labels if not label.isHidden()]
        if not ui.quote_label.isHidden():
            shown.insert(2, self._quoted)
        return "\n".join(shown)

    def _fill(self, title: str, message: str, hint: str) -> None:
        ui = self._ui
        ui.title_label.set_style("title")
        ui.title_label.setText(title)
        ui.message_label.setText(message)
        ui.hint_label.set_tone("secondary")
        ui.hint_label.setText(hint)
        ui.hint_label.setVisible(bool(hint))
        for label in (ui.title_label, ui.message_label, ui.hint_label, ui.log_label):
            label.setWordWrap(True)

    def _quote(self, problem: Problem) -> None:
        ui = self._ui
        said = problem.marketplace_message or ""
        code = f" ({problem.marketplace_code})" if problem.marketplace_code else ""
        self._quoted = clean_text(f"“{said}”{code}") if said else clean_text(code.strip(" ()"))
        ui.quote_label.set_text(self._quoted)
        ui.quote_label.setVisible(bool(self._quoted))
        error_id = problem.params.get("error_id")
        ui.log_label.set_style("small")
        ui.log_label.set_tone("tertiary")
        ui.log_label.setText(self.tr("In the log: %1").replace("%1", str(error_id)))
        ui.log_label.setVisible(error_id is not None)

    def _on_report(self) -> None:
        self.accept()
        self.report_wanted.emit()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words)

"""A problem in words: title, what it means, the marketplace's own words, and the remedy."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.errors import Problem
from ...domain.texts import describe
from ..widgets.plain_label import PlainLabel
from ..widgets.plain_text import clean_text
from ..widgets.sections import Quote


class ProblemBox(QWidget):
    """Shows one problem. The words of the marketplace stand apart from ours."""

    def __init__(self, parent: QWidget, language: str) -> None:
        super().__init__(parent)
        self._language = language
        self._title = PlainLabel(self, style="body@600", tone="alarm")
        self._message = PlainLabel(self)
        self._said = PlainLabel(self, self.tr("The marketplace says:"), "small", "tertiary")
        self._quote = Quote(self)
        self._hint = PlainLabel(self, tone="secondary")
        self._log = PlainLabel(self, style="small", tone="tertiary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._title, self._message, self._said, self._quote, self._hint, self._log):
            column.addWidget(part)
        for label in (self._title, self._message, self._hint, self._log):
            label.setWordWrap(True)
        self.hide()

    @property
    def words(self) -> str:
        """Everything shown, as one text."""
        parts = (self._title, self._message, self._hint)
        return "\n".join([*(part.text() for part in parts if part.text()), self.quoted])

    def show_problem(self, problem: Problem | None, *, will_pass: bool = False) -> None:
        """Another problem; None hides the box. One that will pass is amber, not red."""
        self.setVisible(problem is not None)
        if problem is None:
            return
        text = describe(replace(problem, marketplace_message=None), self._language)
        self._title.set_tone("wait" if will_pass else "alarm")
        self._title.setText(text.title)
        self._message.setText(text.message)
        self._hint.setText(text.hint)
        self._hint.setVisible(bool(text.hint))
        self._show_quote(problem)
        error_id = problem.params.get("error_id")
        self._log.setText(self.tr("In the log: %1").replace("%1", str(error_id)))
        self._log.setVisible(error_id is not None)
        self.setAccessibleName(self.words)

    def _show_quote(self, problem: Problem) -> None:
        said, code = problem.marketplace_message, problem.marketplace_code
        quoted = f"“{said}”" if said else ""
        self.quoted = clean_text(f"{quoted} ({code})".strip() if code else quoted)
        self._quote.set_text(self.quoted)
        for part in (self._said, self._quote):
            part.setVisible(bool(self.quoted))

    quoted = ""
    """The marketplace's words as shown, with its code."""

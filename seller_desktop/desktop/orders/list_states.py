"""What stands in the place of the list: its rows, that there are none, or why it can't be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ...domain.errors import Problem
from ...store.worklist import Stage
from ..forms.ui_orders_worklist import Ui_OrdersWorklist
from .stage_words import empty_words
from .words import Words


class ListStates(QObject):
    """Shows one of the three."""

    def __init__(self, ui: Ui_OrdersWorklist, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._words = words

    def show_rows(self) -> None:
        """The table."""
        self._ui.view_stack.setCurrentWidget(self._ui.table_view_page)

    def show_none(self, stage: Stage, conditions: Sequence[str]) -> None:
        """No row: with conditions in force these are named, else it is good news."""
        view = self._ui.empty_view
        if conditions:
            words = self.tr("%n condition(s): %1", "", len(conditions))
            words = words.replace("%1", ", ".join(conditions))
            view.set_icon("search-x")
            view.set_words(self.tr("No order matches"), words, self.tr("Clear conditions"), "Esc")
        else:
            view.set_icon("inbox")
            view.set_words(*empty_words(stage))
        self._ui.view_stack.setCurrentWidget(view)

    def show_failure(self, problem: Problem) -> None:
        """It could not be read; a button tries again."""
        words = self._words.problem(problem)
        said = problem.marketplace_message or ""
        view = self._ui.error_view
        view.set_failure(words.title, said, words.hint, self.tr("Try again"))
        self._ui.view_stack.setCurrentWidget(view)

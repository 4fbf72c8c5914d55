"""The choices of putting an entry off: by mouse, by arrows, or by their number."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ...domain.snooze import Snooze
from ..widgets.deadline_words import due_moment


class SnoozeMenu(QMenu):
    """Calls `chosen` with a span. Each choice says when it rings again."""

    def __init__(self, now_ms: int, chosen: Callable[[Snooze], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = chosen
        for number, (span, text) in enumerate(_texts().items(), 1):
            until = due_moment(span.until(now_ms), now_ms)
            action = QAction(f"&{number}  {text}\t{until}", self)
            action.triggered.connect(self._choosing(span))
            self.addAction(action)
        self.setActiveAction(self.actions()[0])

    def _choosing(self, span: Snooze) -> Callable[[], None]:
        return lambda: self._chosen(span)


def _texts() -> dict[Snooze, str]:
    translate = QCoreApplication.translate
    return {
        Snooze.QUARTER: translate("SnoozeMenu", "In 15 minutes"),
        Snooze.HOUR: translate("SnoozeMenu", "In an hour"),
        Snooze.MORNING: translate("SnoozeMenu", "Tomorrow morning"),
    }

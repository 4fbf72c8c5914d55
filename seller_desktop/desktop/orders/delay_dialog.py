"""Delay notice (발송지연 안내): a new date, a reason, and what the buyer reads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ...domain.action import Verb
from ...domain.korea_time import DAY_MS, day_end_ms, day_start_ms, korean_day
from ...store.worklist import WorklistRow
from ...system.clock import Clock
from ..forms.ui_delay_dialog import Ui_DelayDialog
from .deeds import DelayWish
from .line_rules import LineRules
from .reason_dialog import ReasonDialog
from .words import Words

_USUAL_DAYS = 2


class DelayDialog(ReasonDialog):
    """Wishes for a `DelayWish`. Buyers are told, and as a rule only once per order; `note` says
    what is no part of it."""

    def __init__(
        self,
        rows: Sequence[WorklistRow],
        words: Words,
        rules: LineRules,
        clock: Clock,
        parent: QWidget,
        note: str = "",
    ) -> None:
        self._ui = Ui_DelayDialog()
        super().__init__(self._ui, rows, Verb.DELAY, rules, parent)
        self._clock = clock
        self._set_up(words, note)
        self._show()

    def wish(self) -> DelayWish:
        day = self._ui.until_edit.date()
        until = day_end_ms(day_start_ms(korean_date(day)))
        return DelayWish(until - 1, self._reason, self._detail)

    def _set_up(self, words: Words, note: str) -> None:
        ui, count = self._ui, len(self._rows)
        told = self.tr(
            "The marketplace tells each buyer the new date and the reason. It is the new ship-by"
            " date, and as a rule it can be moved only once."
        )
        question = self.tr("Tell %n buyer(s) about a delay?", "", count)
        told = "\n".join(part for part in (told, note) if part)
        self._dress(self.tr("Delay notice"), question, told, words)
        ui.until_edit.setDisplayFormat(self.tr("yyyy-MM-dd ddd"))
        ui.until_edit.setMinimumDate(qt_date(self._clock.now_ms()))
        ui.until_edit.setDate(qt_date(self._latest_due() + _USUAL_DAYS * DAY_MS))
        ui.send_button.set_kind("primary")
        ui.send_button.set_key("Ctrl+Return")
        ui.send_button.setText(self.tr("Send %n notice(s)", "", count))
        ui.until_edit.dateChanged.connect(self._show)
        ui.detail_edit.textChanged.connect(self._show)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.send)
        ui.until_edit.setFocus()

    def _latest_due(self) -> int:
        due = [row.dispatch_due_at for row in self._rows if row.dispatch_due_at is not None]
        return max([self._clock.now_ms(), *due])

    def _show(self) -> None:
        problem = self._problem()
        self._ui.problem_label.setText(problem)
        self._ui.send_button.setEnabled(not problem)

    def _problem(self) -> str:
        day = self._ui.until_edit.date()
        if day_end_ms(day_start_ms(korean_date(day))) <= self._clock.now_ms():
            return self.tr("The new date must lie ahead.")
        if not self._ui.detail_edit.toPlainText().strip():
            return self.tr("Write to the buyer why it takes longer.")
        return ""


def qt_date(ms: int) -> QDate:
    """The Korean day of an instant."""
    day = korean_day(ms)
    return QDate(day.year, day.month, day.day)


def korean_date(day: QDate) -> date:
    """A day of Qt as the calendar's."""
    return date(day.year(), day.month(), day.day())

"""Delay notice (발송지연 안내): a new date, a reason, and what the buyer reads."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from ...domain.action import Verb
from ...domain.korea_time import DAY_MS, day_end_ms, day_start_ms, korean_day
from ...store.worklist import WorklistRow
from ...system.clock import Clock
from ..forms.ui_delay_dialog import Ui_DelayDialog
from ..theme import Theme
from .deeds import DelayWish
from .line_rules import LineRules
from .words import Words

_LONGEST_DETAIL = 500
_USUAL_DAYS = 2


class DelayDialog(QDialog):
    """`wished` carries a `DelayWish`. Buyers are told, and as a rule only once per order.

    All rows accept the same reasons, or none is sent; `note` says what is no part of it.
    """

    wished = Signal(object)

    def __init__(
        self,
        rows: Sequence[WorklistRow],
        words: Words,
        rules: LineRules,
        clock: Clock,
        parent: QWidget,
        note: str = "",
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._words = words
        self._clock = clock
        self._ui = Ui_DelayDialog()
        self._ui.setupUi(self)
        self._note = note
        self._choices = rules.choices(rows[0].shop_id, Verb.DELAY)
        self._set_up()
        self._show()

    @property
    def can_send(self) -> bool:
        """Whether the button is enabled."""
        return self._ui.send_button.isEnabled()

    def send(self) -> None:
        """Pass the wish on and close; nothing happens while something is missing."""
        if not self.can_send:
            return
        ui = self._ui
        day = ui.until_edit.date()
        until = day_end_ms(day_start_ms(korean_date(day)))
        detail = ui.detail_edit.toPlainText().strip()[:_LONGEST_DETAIL]
        self.wished.emit(DelayWish(until - 1, str(ui.reason_combo.currentData() or ""), detail))
        self.accept()

    def _set_up(self) -> None:
        ui, count = self._ui, len(self._rows)
        self.setMinimumWidth(Theme.current().size.dialog_min)
        self.setWindowTitle(self.tr("Delay notice"))
        ui.title_label.set_style("lead")
        ui.title_label.setText(self.tr("Tell %n buyer(s) about a delay?", "", count))
        ui.consequence_label.set_tone("secondary")
        told = self.tr(
            "The marketplace tells each buyer the new date and the reason. It is the new ship-by"
            " date, and as a rule it can be moved only once."
        )
        ui.consequence_label.setText("\n".join(part for part in (told, self._note) if part))
        for widget in (ui.reason_label, ui.reason_combo):
            widget.setVisible(bool(self._choices))
        for choice in self._choices:
            ui.reason_combo.addItem(self._words.of(choice.label), choice.word)
        ui.until_edit.setDisplayFormat(self.tr("yyyy-MM-dd ddd"))
        today = qt_date(self._clock.now_ms())
        ui.until_edit.setMinimumDate(today)
        ui.until_edit.setDate(qt_date(self._latest_due() + _USUAL_DAYS * DAY_MS))
        ui.problem_label.set_style("small")
        ui.problem_label.set_tone("wait")
        ui.stop_button.set_key("Esc")
        ui.stop_button.set_large(True)
        ui.send_button.set_kind("primary")
        ui.send_button.set_key("Ctrl+Return")
        ui.send_button.set_large(True)
        ui.send_button.setText(self.tr("Send %n notice(s)", "", count))
        ui.stop_button.clicked.connect(self.reject)
        ui.send_button.clicked.connect(self.send)
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

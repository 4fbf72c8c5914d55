"""The dry run beneath the editor: to which of the latest orders a rule would do what, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHeaderView

from ...actions import rules as actions
from ...actions.rules import DryRun
from ...domain.rule import Rule
from ...domain.texts.rule_sentences import RuleSentences
from ..context import PageContext
from ..forms.ui_rules_dialog import Ui_RulesDialog
from .run_model import RunModel, run_rows

_WIDTHS = {0: 160, 1: 150, 3: 130}
_REST = 2


class DryRunSection(QObject):
    """Tries rules in a task; only the newest try is shown. `chosen` carries the key of an order
    line that was opened."""

    chosen = Signal(object)

    def __init__(self, context: PageContext, ui: Ui_RulesDialog, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._ui = ui
        self._turn = 0
        self.model = RunModel(self)
        ui.run_label.set_style("small")
        ui.run_label.set_tone("secondary")
        view = ui.run_view
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Dry run"))
        view.verticalHeader().hide()
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        view.horizontalHeader().setSectionResizeMode(_REST, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            view.setColumnWidth(column, width)
        view.activated.connect(self._on_activated)

    def try_rules(self, tried: Sequence[Rule], rule: Rule, words: RuleSentences) -> None:
        """Show what one of the rules tried would do."""
        self._turn += 1
        turn, office = self._turn, self._context.office

        def done(run: DryRun) -> None:
            if turn == self._turn:
                self._show(run, rule, words)

        self._context.tasks.run(self, lambda: actions.dry_run(office, tried), done)

    def _show(self, run: DryRun, rule: Rule, words: RuleSentences) -> None:
        rows, ui = run_rows(run, rule.id, words), self._ui
        self.model.show(rows)
        looked = self.tr("Tried on the last %n order line(s)", "", len(run.rows))
        ui.run_head.set_words(looked, self.tr("%n match(es)", "", len(rows)))
        said = ""
        if not rule.deeds:
            said = self.tr("Say what the rule does; here you see to which orders.")
        elif not rows:
            said = self.tr("None of them meets all conditions.")
        ui.run_label.setText(said)
        ui.run_label.setVisible(bool(said))

    def _on_activated(self) -> None:
        place = self._ui.run_view.currentIndex().row()
        if place >= 0:
            self.chosen.emit(self.model.rows[place].line_id)

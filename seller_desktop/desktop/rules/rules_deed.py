"""Opens the rules from Settings, and says there how many there are."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from ...store.rules import rules
from ..context import PageContext
from ..settings.row_deeds import RowDeeds
from ..settings.rule_entries import RULES
from ..settings.setting_row import SettingRow


class RulesDeed(RowDeeds):
    """The dialog is imported when it is asked for."""

    def __init__(self, context: PageContext, rows: Mapping[str, SettingRow], page: QWidget) -> None:
        super().__init__(context, rows, page)
        self._answer({RULES: self.open})

    def read(self) -> None:
        """Show how many rules are on."""
        db = self._context.office.db

        def work() -> int:
            with db.read_raw() as conn:
                return sum(rule.on for rule in rules(conn))

        self._context.tasks.run(self, work, self._show)

    def open(self) -> None:
        """Show the rules."""
        from .rules_dialog import RulesDialog

        self._open(RulesDialog(self._context, self._page))

    def _show(self, count: int) -> None:
        said = self.tr("%n rule(s) in use.", "", count) if count else self.tr("No rule is in use.")
        self._rows[RULES].show_state(said)

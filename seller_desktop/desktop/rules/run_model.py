"""The dry run as a table: which order, what would happen to it, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...actions.rules import DryRun
from ...domain.texts.rule_sentences import RuleSentences

_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class RunRow:
    """One order that the rule would act on."""

    line_id: int
    order_no: str
    product: str
    done: str
    why: str


def run_rows(run: DryRun, rule_id: int, words: RuleSentences) -> list[RunRow]:
    """What one of the rules tried would do, newest order first."""
    return [
        RunRow(row.line_id, row.order_no, row.product, words.done(step), words.why(step))
        for row in run.touched
        for step in row.outcome.steps
        if step.rule_id == rule_id
    ]


class RunModel(QAbstractTableModel):
    """Shows the rows of one dry run."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[RunRow, ...] = ()

    def show(self, rows: Sequence[RunRow]) -> None:
        """Show other rows; the same ones leave everything where it is."""
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        heads = (
            self.tr("Order no."),
            self.tr("Product"),
            self.tr("What would be done"),
            self.tr("Why"),
        )
        return heads[section]

    def data(self, index: _Index, role: int = 0) -> object:
        shown = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        )
        if role not in shown:
            return None
        row = self.rows[index.row()]
        return (row.order_no, row.product, row.done, row.why)[index.column()]

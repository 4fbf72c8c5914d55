"""The sheet of a dispatch as rows and columns: what each cell says, and the verdict on a line."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from ...domain.errors import Problem
from ..tables.cells import Cell, ProductCell, TextCell, name_cell, number_cell, quantity_cell
from .dispatch_sheet import DispatchSheet, SheetLine
from .words import Words

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
COLUMNS = ORDER, PRODUCT, QUANTITY, RECEIVER, COURIER, NUMBER, VERDICT = tuple(range(7))


class DispatchTableModel(QAbstractTableModel):
    """Shows a sheet; `entered` follows every change of it."""

    entered = Signal()

    def __init__(self, sheet: DispatchSheet, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self._words = words

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.sheet.lines)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        heads = (
            self.tr("Order no."),
            self.tr("Product · option"),
            self.tr("Left"),
            self.tr("Receiver"),
            self.tr("Courier"),
            self.tr("Invoice number"),
            self.tr("Check"),
        )
        return heads[section]

    def data(self, index: Index, role: int = 0) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.cell(index.row(), index.column()).words(0)
        if role == Qt.ItemDataRole.EditRole and index.column() == NUMBER:
            return self.sheet.entries[self.line(index.row()).row.id].invoice_no
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != NUMBER:
            return False
        before = self.sheet.entries[self.line(index.row()).row.id].invoice_no
        if str(value) != before:
            self.sheet.enter(index.row(), str(value))
            self.tell()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.sheet.is_shut(self.line(index.row())):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == NUMBER and self.sheet.needs_number:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def line(self, place: int) -> SheetLine:
        """The line of a row."""
        return self.sheet.lines[place]

    def tell(self) -> None:
        """Something was entered or checked: paint again."""
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.entered.emit()

    def cell(self, place: int, column: int) -> Cell:
        """What a cell shows."""
        line = self.line(place)
        row, entry = line.row, self.sheet.entries[line.row.id]
        if column == ORDER:
            return number_cell(row.order_no)
        if column == PRODUCT:
            return ProductCell(row.product, row.option or "")
        if column == QUANTITY:
            return quantity_cell(row.quantity)
        if column == RECEIVER:
            return name_cell(row.receiver or "")
        if column == COURIER:
            return TextCell(self._words.courier(entry.courier), "small", "secondary")
        if column == NUMBER:
            return TextCell(entry.invoice_no)
        return self._verdict(line)

    def verdict(self, line: SheetLine) -> tuple[Problem | None, bool]:
        """What stands against a line, or should be looked at, and whether it forbids."""
        problem = self.sheet.problem(line)
        if problem is not None:
            return problem, True
        return self.sheet.warning(line), False

    def _verdict(self, line: SheetLine) -> Cell:
        told, forbids = self.verdict(line)
        if told is not None:
            text = self._words.problem(told).title
            return TextCell(text, "small", "alarm" if forbids else "wait")
        if self.sheet.needs_number and not self.sheet.entries[line.row.id].invoice_no:
            return TextCell("")
        if line.confirm_first:
            return TextCell(self.tr("confirmed first"), "small", "secondary")
        return TextCell(self.tr("OK"), "small", "arrived")

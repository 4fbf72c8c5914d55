"""The sheet of a dispatch as a table: one number a row, a verdict beside it."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from ..tables.cell_paint import paint_cell
from ..tables.cells import Cell
from ..theme import Theme
from ..widgets.marks import paint_chip, paint_glyph
from ..widgets.text_paint import draw_text
from .dispatch_model import COURIER, NUMBER, QUANTITY, VERDICT, DispatchTableModel
from .dispatch_sheet import SheetLine
from .scan_field import ScanField

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = (152, 0, 68, 60, 92, 152, 196)
_PAD = 8
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_TAB = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class _NumberDelegate(QStyledItemDelegate):
    """Paints the cells from the tokens and opens a scan field for a number."""

    def __init__(self, view: DispatchTable, model: DispatchTableModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = Theme.current(), QRect(option.rect)
        line = self._model.line(index.row())
        if index.row() == self._view.currentIndex().row():
            painter.fillRect(box, theme.colors.selection)
        bottom = QRect(box.x(), box.bottom(), box.width(), 1)
        painter.fillRect(bottom, theme.colors.row_line)
        inner = box.adjusted(_PAD, 0, -_PAD, -1)
        cell = self._model.cell(index.row(), index.column())
        if self._model.sheet.is_shut(line) and index.column() != VERDICT:
            painter.setOpacity(0.45)
        if index.column() == NUMBER:
            self._paint_number(painter, box, index.row())
        elif index.column() == VERDICT and cell.words(0):
            self._paint_verdict(painter, inner, line, cell)
        else:
            paint_cell(painter, inner, cell, 0, False)
        painter.setOpacity(1.0)

    def _paint_verdict(self, painter: QPainter, box: QRect, line: SheetLine, cell: Cell) -> None:
        theme = Theme.current()
        told, forbids = self._model.verdict(line)
        mark = "failed" if forbids else "overdue" if told is not None else "delivered"
        look = theme.status(mark)
        color = theme.hue("wait").fg if told is not None and not forbids else look.fg
        paint_glyph(painter, box.x(), box.center().y(), look.glyph, color)
        paint_cell(painter, box.adjusted(theme.icon.glyph + 6, 0, 0, 0), cell, 0, False)

    def _paint_number(self, painter: QPainter, box: QRect, place: int) -> None:
        theme, model = Theme.current(), self._model
        line = model.line(place)
        number = model.sheet.entries[line.row.id].invoice_no
        follows = model.sheet.follows(place)
        field = box.adjusted(4, 3, -4, -4)
        told, forbids = model.verdict(line)
        outline = theme.colors.border_control
        if number and told is not None:
            outline = theme.hue("alarm" if forbids else "wait").fg
        if not follows and not model.sheet.is_shut(line):
            paint_chip(painter, field, theme.colors.surface, outline)
        text = number
        color = theme.colors.text
        if follows:
            text = number or self.tr("same box")
            color = theme.colors.text_tertiary
        draw_text(painter, field.adjusted(6, 0, -4, 0), text, "body", color)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        field = ScanField(parent)
        self._view.field = field
        place = index.row()
        field.entered.connect(lambda: self._view.leave_field(place, 1, wanting=True))
        field.stepped.connect(lambda by: self._view.leave_field(place, by, wanting=False))
        field.column_pasted.connect(lambda text: self._view.paste(text, place))
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # by itself a delegate would commit and close once more after we did
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                return False
            if event.key() == Qt.Key.Key_Escape:
                self._view.close_field()
                self._view.setFocus()
                return True
            if event.key() in _TAB:
                self._view.close_field()
                self._view.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
                return True
        return super().eventFilter(watched, event)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, ScanField):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        del index
        editor.setGeometry(QRect(option.rect).adjusted(3, 1, -3, -2))


class _Head(QHeaderView):
    """The head of the table, painted as that of every list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colors = Theme.current().colors
        painter.fillRect(rect, colors.sunken)
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), colors.border)
        title = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal)
        inner = rect.adjusted(_PAD, 0, -_PAD, -1)
        right = logicalIndex == QUANTITY
        draw_text(painter, inner, str(title), "caption", colors.text_tertiary, right=right)


class DispatchTable(QTableView):
    """Enter leads to the next line that wants a number, arrows to the neighbour; the field is
    always open where the line is. F4 or a click changes the courier of a line."""

    courier_wanted = Signal(int)
    pasted = Signal(object)
    finished = Signal()

    def __init__(self, model: DispatchTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.field: ScanField | None = None
        self._sheet_model = model
        self.setModel(model)
        self._delegate = _NumberDelegate(self, model)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self.show_number_columns()

    def height_of(self, rows: int) -> int:
        """How high it is with so many rows and its head."""
        head, row = self.horizontalHeader().height(), self.verticalHeader().defaultSectionSize()
        return head + rows * row

    def start(self) -> None:
        """Open the field of the first line that wants a number."""
        first = self._sheet_model.sheet.next_place(-1)
        if first >= 0:
            self._open(first)

    def show_number_columns(self) -> None:
        """Courier and number are for parcels alone."""
        parcel = self._sheet_model.sheet.needs_number
        for column in (COURIER, NUMBER):
            self.setColumnHidden(column, not parcel)

    def leave_field(self, place: int, by: int, *, wanting: bool) -> None:
        """Take what the field holds over and go on."""
        self.close_field()
        target = self._sheet_model.sheet.next_place(place) if wanting else self._step(place, by)
        if target >= 0:
            self._open(target)
        elif wanting:
            self.finished.emit()
        else:
            self._open(place)

    def paste(self, text: str, place: int | None = None) -> None:
        """Fill numbers from a spreadsheet, from a line downwards or by order number."""
        start = self.currentIndex().row() if place is None else place
        self.close_field()
        pasted = self._sheet_model.sheet.paste(text, max(0, start))
        self._sheet_model.tell()
        self.pasted.emit(pasted)
        self._open(max(0, start))

    def close_field(self) -> None:
        """Close an open field, keeping what it holds."""
        field, self.field = self.field, None
        if field is not None and isValid(field) and field.isVisible():
            self.commitData(field)
            self.closeEditor(field, QAbstractItemDelegate.EndEditHint.NoHint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4:
            self.courier_wanted.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._is_open(index.row()):
            self.close_field()
            self._open(index.row())
            if index.column() == COURIER:
                self.courier_wanted.emit(index.row())
        event.accept()

    def _set_up(self) -> None:
        theme = Theme.current()
        self.setAccessibleName(self.tr("Lines to ship"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(theme.row_height("standard") + 2)
        header = _Head(self)
        self.setHorizontalHeader(header)
        header.setHighlightSections(False)
        header.setFixedHeight(theme.row_height("header"))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            stretch = not width
            header.setSectionResizeMode(
                column,
                QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive,
            )
            if width:
                self.setColumnWidth(column, theme.scaled(width))

    def _is_open(self, place: int) -> bool:
        model = self._sheet_model
        return not model.sheet.is_shut(model.line(place))

    def _step(self, place: int, by: int) -> int:
        """The neighbour that may be entered, or -1."""
        target = place + by
        while 0 <= target < len(self._sheet_model.sheet.lines):
            if self._is_open(target):
                return target
            target += by
        return -1

    def _open(self, place: int) -> None:
        index = self._sheet_model.index(place, NUMBER)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        if self._sheet_model.sheet.needs_number:
            self.edit(index)
        self.viewport().update()

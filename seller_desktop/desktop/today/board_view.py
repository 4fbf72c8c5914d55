"""The board itself: rows of 56 px with one button each. Arrows move, Enter does the button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ..theme import RowKind, Theme
from .board_model import BoardHead, BoardItem, BoardLine, BoardModel, Index
from .board_paint import BoardLook, button_box, button_column, paint_head, paint_line

_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _BoardDelegate(QStyledItemDelegate):
    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        line = self._view.board.line(index.row())
        kind: RowKind = "header" if line is None else "two_line"
        return QSize(200, Theme.current().row_height(kind))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = self._view.board.items[index.row()]
        if isinstance(item, BoardHead):
            paint_head(painter, option.rect, item)
        else:
            paint_line(painter, option.rect, item, self._view.look(index.row(), option.state))


class BoardView(QListView):
    """A list of things to do. `chosen` carries the `BoardLine` whose button was pressed."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = BoardModel(self)
        self._column = 0
        self._hover = -1
        self._pressed = -1
        self.setModel(self.board)
        self.setItemDelegate(_BoardDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(self.tr("To do"))
        Theme.current().changed.connect(self.scheduleDelayedItemsLayout)

    def set_items(self, items: Sequence[BoardItem]) -> None:
        """Other items. The current row stays by its identity, else its place."""
        current, place = self.current_line(), self.currentIndex().row()
        scroll = self.verticalScrollBar().value()
        self.board.set_items(items)
        self._column = button_column(items)
        number = self.board.number_of(current.key) if current else -1
        self._go_to(number if number >= 0 else self._nearest(place))
        self.verticalScrollBar().setValue(scroll)

    def current_line(self) -> BoardLine | None:
        """The row that Enter would act on."""
        return self.board.line(self.currentIndex().row())

    def look(self, number: int, state: QStyle.StateFlag) -> BoardLook:
        """How a row stands while it is painted."""
        return BoardLook(
            current=number == self.currentIndex().row(),
            hover=bool(state & QStyle.StateFlag.State_MouseOver),
            active=self.hasFocus() and self.isActiveWindow(),
            button_hover=number == self._hover,
            button_pressed=number == self._pressed,
            column=self._column,
        )

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the window's keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ENTER and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._choose(self.currentIndex().row())
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key == Qt.Key.Key_Home:
            self._go_to(self._nearest(0))
            self.scrollToTop()
        elif key == Qt.Key.Key_End:
            self._go_to(self.board.rowCount() - 1)
        elif event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self._button_at(event.position().toPoint())
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, -1
        self.viewport().update()
        if pressed >= 0 and pressed == self._button_at(event.position().toPoint()):
            self._choose(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        point = event.position().toPoint()
        if self._button_at(point) < 0:
            self._choose(self.indexAt(point).row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._set_hover(self._button_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._set_hover(-1)
        return super().viewportEvent(event)

    def _set_hover(self, number: int) -> None:
        if number != self._hover:
            self._hover = number
            self.viewport().update()

    def _button_at(self, point: QPoint) -> int:
        index = self.indexAt(point)
        line = self.board.line(index.row())
        if line is None:
            return -1
        current = index.row() == self.currentIndex().row()
        box: QRect = button_box(self.visualRect(index), line.words.button, current)
        return index.row() if box.contains(point) else -1

    def _choose(self, number: int) -> None:
        line = self.board.line(number)
        if line is not None:
            self.chosen.emit(line)

    def _step(self, step: int) -> None:
        number = self.currentIndex().row() + step
        while 0 <= number < self.board.rowCount() and self.board.line(number) is None:
            number += step
        if self.board.line(number) is not None:
            self._go_to(number)

    def _nearest(self, number: int) -> int:
        """The row at a place, else the next one below, else the last one."""
        lines = [n for n in range(self.board.rowCount()) if self.board.line(n) is not None]
        return next((n for n in lines if n >= number), lines[-1] if lines else -1)

    def _go_to(self, number: int) -> None:
        if self.board.line(number) is not None:
            self.setCurrentIndex(self.board.index(number, 0))

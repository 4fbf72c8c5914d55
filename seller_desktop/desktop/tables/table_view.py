"""The table every list page shows: fixed rows, one Tab stop, ticks by id, keys for everything."""

from __future__ import annotations

from typing import Generic

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ..theme import RowKind, Theme
from .column_layout import ColumnLayout
from .columns import CHECK_KEY, R
from .place_keeper import PlaceKeeper
from .row_painter import Canvas, Span, paint_rows
from .row_steps import target_row
from .source import Order
from .table_header import TableHeader
from .tick_gestures import TickGestures
from .window_model import WindowModel

Index = QModelIndex | QPersistentModelIndex
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class TableView(QTableView, Generic[R]):
    """Shows a `WindowModel`. The current row is a key for the detail pane; ticks are for deeds.

    Space ticks, Shift extends, Ctrl+A ticks all matching, Enter opens, Esc steps out: first the
    ticks go, then `stepped_out` says that the page shall close its detail or clear its filter.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    stepped_out = Signal()

    def __init__(self, model: WindowModel[R], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = model
        self._kind: RowKind = "standard"
        self._hover = -1
        self._scale = 0
        self._ticks = TickGestures(model)
        self._place = PlaceKeeper(self, model)
        self._now_ms = 0
        self.setAccessibleName(name)
        self._set_up()
        self.setModel(model)
        self._head = TableHeader(model, self)
        self.setHorizontalHeader(self._head)
        self._head.setMinimumSectionSize(24)
        self.columns = ColumnLayout(self, model, self._head)
        self._connect()
        self._on_theme_changed()

    def current_row(self) -> int:
        """The current row, or -1."""
        return self.currentIndex().row()

    def current_id(self) -> int | None:
        """The id of the current row, or None."""
        return self._table.id_at(self.current_row())

    def visible_ids(self) -> list[int]:
        """The ids of the rows in sight, from top to bottom."""
        top, bottom = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if top < 0:
            return []
        return list(self._table.ids(top, bottom if bottom >= 0 else self._table.rowCount() - 1))

    @property
    def head(self) -> TableHeader:
        """The captions above the rows."""
        return self._head

    def chosen_ids(self) -> list[int]:
        """The ticked rows in their order, else the current one."""
        ticked = self._table.checked.ids()
        if not ticked:
            current = self.current_id()
            return [] if current is None else [current]
        everything = self._table.ids(0, self._table.rowCount() - 1)
        return [row_id for row_id in everything if row_id in ticked]

    def set_now(self, now_ms: int) -> None:
        """The instant (UTC ms) to which deadlines refer; call it once a minute."""
        self._table.set_now(now_ms)
        self._now_ms = now_ms
        self.viewport().update()

    def set_row_kind(self, kind: RowKind) -> None:
        """Dense, standard or comfortable rows."""
        self._kind = kind
        self._on_theme_changed()

    def go_to(self, row_id: int) -> bool:
        """Makes a row current and scrolls to it. False if it is not in the list."""
        row = self._table.row_of(row_id)
        if row < 0:
            return False
        self._go_to_row(row)
        return True

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the page's keys, not to a search in the column."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == _CONTROL and key == Qt.Key.Key_A:
            self._table.check_all()
        elif modifiers not in (_NO_MODIFIER, _SHIFT):
            super().keyPressEvent(event)
        elif (target := self._target(key)) is not None:
            self._move(target, modifiers == _SHIFT)
        elif key == Qt.Key.Key_Space:
            self._tick_current(modifiers == _SHIFT)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.current_row())
        elif key == Qt.Key.Key_Escape:
            self._step_out()
        else:
            event.ignore()  # letters reach the page

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        row, column = self.rowAt(point.y()), self.columnAt(point.x())
        if row < 0 or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        on_check = column >= 0 and self._table.columns[column].key == CHECK_KEY
        modifiers = event.modifiers()
        if modifiers & _SHIFT:
            self._ticks.extend(self.current_row(), row)
        elif on_check or modifiers & _CONTROL:
            self._ticks.toggle(row)
        else:
            self._ticks.start_at(row)
        self._go_to_row(row)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        column = self.columnAt(event.position().toPoint().x())
        if column >= 0 and self._table.columns[column].key == CHECK_KEY:
            self.mousePressEvent(event)
        else:
            self._open(self.rowAt(event.position().toPoint().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_hover(self.rowAt(event.position().toPoint().y()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._set_hover(-1)
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current_row() < 0 and self._table.rowCount():
            self._go_to_row(max(0, self.rowAt(0)))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        paint_rows(painter, self._canvas(event.rect()), self._table)
        painter.end()

    def _set_up(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        # single-letter keys must reach the page while the Korean IME is on
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _connect(self) -> None:
        self._head.check_clicked.connect(self._on_head_check_clicked)
        self._head.sort_clicked.connect(self._on_sort_clicked)
        self._table.keys_about_to_change.connect(self._place.remember)
        self._table.keys_changed.connect(self._on_keys_changed)
        self._table.checked.changed.connect(self.viewport().update)
        self._table.loading_changed.connect(self.viewport().update)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        Theme.current().changed.connect(self._on_theme_changed)

    def _target(self, key: int) -> int | None:
        in_sight = self.viewport().height() // self.verticalHeader().defaultSectionSize()
        return target_row(key, self.current_row(), self._table.rowCount(), in_sight)

    def _move(self, target: int, extend: bool) -> None:
        if target < 0:
            return
        if extend:
            self._ticks.extend(self.current_row(), target)
        else:
            self._ticks.start_at(target)
        self._go_to_row(target)

    def _tick_current(self, extend: bool) -> None:
        row = self.current_row()
        if extend:
            self._ticks.extend(row, row)
        elif row >= 0:
            self._ticks.toggle(row)

    def _open(self, row: int) -> None:
        row_id = self._table.id_at(row)
        if row_id is not None:
            self.opened.emit(row_id)

    def _step_out(self) -> None:
        if len(self._table.checked):
            self._table.checked.clear()
        else:
            self.stepped_out.emit()

    def _go_to_row(self, row: int) -> None:
        self.setCurrentIndex(self._table.index(row, 0))

    def _set_hover(self, row: int) -> None:
        if row == self._hover:
            return
        for changed in (self._hover, row):
            if changed >= 0:
                self._update_row(changed)
        self._hover = row

    def _update_row(self, row: int) -> None:
        y = self.rowViewportPosition(row)
        self.viewport().update(QRect(0, y, self.viewport().width(), self.rowHeight(row)))

    def _on_keys_changed(self) -> None:
        self._hover = -1
        self._ticks.forget()
        self._place.restore()

    def _on_current_row_changed(self, current: Index, previous: Index) -> None:
        row_id = self._table.id_at(current.row())
        if row_id is not None:
            self._table.visit(row_id)
        for index in (current, previous):
            if index.isValid():
                self._update_row(index.row())
        self.current_changed.emit(row_id)

    def _on_head_check_clicked(self) -> None:
        if self._table.checked.state(self._table.rowCount()) == Qt.CheckState.Checked:
            self._table.checked.clear()
        else:
            self._table.check_all()

    def _on_sort_clicked(self, order: Order) -> None:
        self._table.set_order(order)

    def _on_theme_changed(self) -> None:
        theme = Theme.current()
        height = theme.row_height(self._kind)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        self.horizontalHeader().setFixedHeight(theme.row_height("header"))
        if theme.font_scale == self._scale:
            return  # widths the seller chose stay when only the colours change
        self._scale = theme.font_scale
        self.columns.scale()

    def _canvas(self, exposed: QRect) -> Canvas:
        first = max(0, self.rowAt(exposed.top()))
        return Canvas(
            exposed=exposed,
            width=self.viewport().width(),
            row_height=self.verticalHeader().defaultSectionSize(),
            first_row=first,
            first_top=self.rowViewportPosition(first) if self._table.rowCount() else 0,
            spans=[
                Span(number, self.columnViewportPosition(number), self.columnWidth(number))
                for number in range(len(self._table.columns))
                if not self.isColumnHidden(number)
            ],
            current=self.current_row(),
            hover=self._hover,
            active=self.hasFocus() and self.isActiveWindow(),
            now_ms=self._now_ms,
        )

"""A table model that is a window over a keyed query: all keys, few rows, nothing that waits."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Generic

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from .checked_rows import CheckedRows
from .columns import CHECK_KEY, NO_MARKS, Column, PaintedRow, R, RowMarks
from .key_span import changed_span
from .row_cache import RowCache
from .row_reader import ListAnswer, RowReader
from .source import PAGE, Order, RowSource, TaskRunner
from .spoken_row import spoken_row

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
# plain ints: comparing Qt's enums made the same repaint four times slower
_DISPLAY, _CHECK_STATE, _SPOKEN = 0, 10, 11
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class WindowModel(QAbstractTableModel, Generic[R]):
    """Read-only. Keys come as one snapshot; rows come in pages when they are to be painted.

    While something is read the old rows stay. `refresh` moves only what changed; ticks are kept by
    id in `checked`, current row and scroll position by the view.
    """

    failed = Signal(object)
    keys_about_to_change = Signal()
    keys_changed = Signal()
    loading_changed = Signal()
    order_changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column[R]],
        tasks: TaskRunner,
        order: Order,
        marks: Callable[[R], RowMarks] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.checked = CheckedRows(self)
        self._columns = tuple(columns)
        self._order = order
        self._marks = marks
        self._source: RowSource[R] | None = None
        self._keys: array[int] = array("q")
        self._cache: RowCache[R] = RowCache()
        self._fresh: set[int] = set()
        self._now_ms = 0
        self._recent_page = -1
        self._shown: Sequence[int] = range(len(self._columns))
        self._reader: RowReader[R] = RowReader(
            tasks, self._make, self._take_list, self._take_page, self._page_ids, self
        )
        self._reader.failed.connect(self.failed)
        self._reader.state_changed.connect(self.loading_changed)

    @property
    def columns(self) -> tuple[Column[R], ...]:
        """The columns, in the model's order."""
        return self._columns

    @property
    def order(self) -> Order:
        """The order in force."""
        return self._order

    @property
    def loading(self) -> bool:
        """Whether the list itself is being read."""
        return self._reader.reading

    @property
    def late(self) -> bool:
        """Whether rows have been missing long enough to be shown as grey bars."""
        return self._reader.late

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role == _DISPLAY:
            entry = self.painted(index.row())
            return "" if entry is None else entry.cells[index.column()].words(self._now_ms)
        if role == _SPOKEN:
            return self._spoken(index.row(), index.column())
        if role == _CHECK_STATE and self._columns[index.column()].key == CHECK_KEY:
            return _CHECKED if self._keys[index.row()] in self.checked else _UNCHECKED
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return self._columns[section].title if section < len(self._columns) else None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def id_at(self, row: int) -> int | None:
        """The id at a row number."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def row_of(self, row_id: int) -> int:
        """The row number of an id, or -1."""
        try:
            return self._keys.index(row_id)
        except ValueError:
            return -1

    def ids(self, first: int, last: int) -> Sequence[int]:
        """The ids from row `first` to row `last`, both included, in either order."""
        return self._keys[max(0, min(first, last)) : max(first, last) + 1]

    def loaded(self, row_id: int) -> R | None:
        """The record of an id if it is at hand."""
        entry = self._cache.get(row_id)
        return entry.row if entry is not None else None

    def painted(self, row: int) -> PaintedRow[R] | None:
        """The row as it is painted; None while it is being read."""
        if not 0 <= row < len(self._keys):
            return None
        key = self._keys[row]
        page = row // PAGE
        if key not in self._cache:
            self._reader.want_page(page)
            return None
        if page != self._recent_page:
            self._recent_page = page
            self._cache.keep(self._page_ids(page))
        return self._cache.get(key)

    def is_fresh(self, row_id: int) -> bool:
        """Whether a sync changed the row and it was not visited since."""
        return row_id in self._fresh

    def visit(self, row_id: int) -> None:
        """The seller looked at the row: it is no longer fresh."""
        if row_id in self._fresh:
            self._fresh.discard(row_id)
            self._rows_changed((row_id,))

    def bundle_part(self, row: int) -> str:
        """Where a row stands in the bracket of its bundle: "", first, middle or last."""
        mine = self._bundle(row)
        above = bool(mine) and self._bundle(row - 1) == mine
        below = bool(mine) and self._bundle(row + 1) == mine
        if above:
            return "middle" if below else "last"
        return "first" if below else ""

    def set_shown(self, columns: Sequence[int]) -> None:
        """The columns that are in sight, from left to right: a row is spoken so."""
        self._shown = tuple(columns)

    def read_rows(
        self, ids: Sequence[int], take: Callable[[Sequence[PaintedRow[R]]], None]
    ) -> None:
        """Reads these rows, at hand or not, and gives them in their order."""
        self._reader.read(ids, take)

    def set_now(self, now_ms: int) -> None:
        """The instant (UTC ms) to which deadlines in words refer."""
        self._now_ms = now_ms

    def set_source(self, source: RowSource[R], order: Order | None = None) -> None:
        """Shows another list, in another order where one is given. Ticks go; the old rows stay
        until the new ones are there."""
        self._source = source
        if order is not None and order != self._order:
            self._order = order
            self.order_changed.emit()
        self.checked.clear()
        self._fresh.clear()
        self._reader.show(source, self._order)

    def set_order(self, order: Order) -> None:
        """Sorts by another index of the source."""
        if order != self._order:
            self._order = order
            self.order_changed.emit()
            self._reader.show(self._source, order)

    def refresh(self, changed_ids: Collection[int] | None = None, fresh: bool = False) -> None:
        """Reads the list anew and, of the rows at hand, those that changed (None: all).

        With `fresh` they are marked as changed by a sync until visited.
        """
        if changed_ids is None:
            again = self._cache.recent()
        else:
            again = [key for key in changed_ids if key in self._cache]
            if fresh:
                self._fresh.update(changed_ids)
        self._reader.refresh(again)

    def toggle(self, row: int) -> None:
        """Ticks or unticks the row."""
        key = self.id_at(row)
        if key is not None:
            self.checked.toggle(key)

    def check_all(self) -> None:
        """Ticks every row that matches, seen or not."""
        self.checked.check_all(self._keys)

    def _page_ids(self, page: int) -> array[int]:
        return self._keys[page * PAGE : (page + 1) * PAGE]

    def _take_list(self, answer: ListAnswer[R]) -> None:
        self.keys_about_to_change.emit()
        if answer.again is None:
            self.beginResetModel()
            self._cache.clear()
            self._keys = answer.keys
            self._cache.put(answer.rows)
            self.endResetModel()
        else:
            self._cache.put(answer.rows)
            self._splice(answer.keys)
            self._rows_changed(answer.again)
        self._recent_page = -1
        self.checked.follow(self._keys)
        self.keys_changed.emit()

    def _take_page(self, page: int, ids: Sequence[int], rows: Sequence[PaintedRow[R]]) -> None:
        self._cache.put(rows)
        self._cache.mark_gone(ids)
        self._span_changed(page * PAGE, (page + 1) * PAGE - 1)

    def _splice(self, new: array[int]) -> None:
        old = self._keys
        start, old_end, new_end = changed_span(old, new)
        if old_end > start:
            self.beginRemoveRows(_NO_INDEX, start, old_end - 1)
            self._keys = old[:start] + old[old_end:]
            self.endRemoveRows()
        if new_end > start:
            self.beginInsertRows(_NO_INDEX, start, new_end - 1)
            self._keys = new
            self.endInsertRows()

    def _make(self, rows: Iterable[R]) -> list[PaintedRow[R]]:
        columns, marks = self._columns, self._marks
        return [
            PaintedRow(
                row,
                tuple(column.formatter(row) for column in columns),
                marks(row) if marks else NO_MARKS,
            )
            for row in rows
        ]

    def _rows_changed(self, ids: Iterable[int]) -> None:
        for key in ids:
            row = self.row_of(key)
            if row >= 0:
                self._span_changed(row, row)

    def _span_changed(self, first: int, last: int) -> None:
        last = min(last, len(self._keys) - 1)
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def _bundle(self, row: int) -> str:
        entry = self._cache.get(self.id_at(row))
        return entry.marks.bundle if entry is not None else ""

    def _spoken(self, row: int, column: int) -> str:
        entry = self.painted(row)
        if entry is None or column == 0:
            return spoken_row(entry, self._keys[row] in self.checked, self._now_ms, self._shown)
        return entry.cells[column].words(self._now_ms)

"""The list of results: heads of groups, and rows of one or two lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ..icons import icon_pixmap
from ..theme import Theme
from ..widgets.marks import paint_glyph
from ..widgets.text_paint import draw_text, text_width
from .entries import Entry

Index = QModelIndex | QPersistentModelIndex

_HEAD = 24
_ONE_LINE = 30
_TWO_LINES = 44
_PAD = 12
_TEXT_X = 38
_OPTION_GAP = 8
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_NO_PARENT = QModelIndex()


class EntryModel(QAbstractListModel):
    """Entries as a model; heads can't be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Other results."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The entry of a row."""
        return self._entries[row]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if role == _DISPLAY:
            return self._entries[index.row()].title
        if role == _SPOKEN:
            entry = self._entries[index.row()]
            parts = (entry.title, entry.option, entry.detail, entry.hint)
            return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._entries[index.row()].open is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _EntryDelegate(QStyledItemDelegate):
    def __init__(self, model: EntryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        entry = self._model.entry(index.row())
        height = _HEAD if entry.open is None else _TWO_LINES if entry.detail else _ONE_LINE
        return QSize(100, Theme.current().scaled(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._model.entry(index.row())
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if entry.open is None:
            self._paint_head(painter, rect, entry)
            return
        colors = Theme.current().colors
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colors.selection)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colors.hover)
        self._paint_mark(painter, rect, entry)
        self._paint_texts(painter, rect, entry)

    def _paint_head(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        colors = Theme.current().colors
        painter.fillRect(rect, colors.sunken)
        box = rect.adjusted(_PAD, 0, -_PAD, 0)
        draw_text(painter, box, entry.title, "caption@500", colors.text_secondary)

    def _paint_mark(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        theme = Theme.current()
        middle = rect.y() + rect.height() // 2
        if entry.status:
            look = theme.status(entry.status)
            paint_glyph(painter, rect.x() + _PAD + 2, middle, look.glyph, look.fg)
        elif entry.icon:
            size = theme.icon.control
            ratio = painter.device().devicePixelRatioF()
            pixmap = icon_pixmap(entry.icon, size, theme.colors.text_secondary, ratio)
            painter.drawPixmap(rect.x() + _PAD, middle - size // 2, pixmap)

    def _paint_texts(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        colors = Theme.current().colors
        hint = text_width(entry.hint, "small") if entry.hint else 0
        right = rect.right() - _PAD
        if hint:
            box = QRect(right - hint, rect.y(), hint + 2, rect.height())
            draw_text(painter, box, entry.hint, "small", colors.text_tertiary)
            right -= hint + _PAD
        title = QRect(rect.x() + _TEXT_X, rect.y(), right - rect.x() - _TEXT_X, rect.height())
        if entry.detail:
            half = rect.height() // 2
            detail = title.adjusted(0, half - 2, 0, -4)
            draw_text(painter, detail, entry.detail, "small", colors.text_tertiary)
            title = title.adjusted(0, 4, 0, -half + 2)
        used = draw_text(painter, title, entry.title, "body@500", colors.text)
        option = title.adjusted(used + _OPTION_GAP, 0, 0, 0)
        draw_text(painter, option, entry.option, "small", colors.text_tertiary)


class ResultsList(QListView):
    """Shows entries; `chosen` carries the one that was clicked or entered. Takes no focus."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = EntryModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_EntryDelegate(self._model, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._on_clicked)
        self.setAccessibleName(self.tr("Results"))

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown, heads included."""
        return tuple(self._model.entry(row) for row in range(self._model.rowCount()))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Other results; the first that can be chosen is."""
        self._model.show(entries)
        first = next((row for row, entry in enumerate(entries) if entry.open is not None), -1)
        self.setCurrentIndex(self._model.index(first, 0) if first >= 0 else _NO_PARENT)

    def step(self, by: int) -> None:
        """Up or down, over heads of groups; at the ends it stays."""
        row = self.currentIndex().row() + by
        while 0 <= row < self._model.rowCount():
            if self._model.entry(row).open is not None:
                self.setCurrentIndex(self._model.index(row, 0))
                self.scrollTo(self.currentIndex())
                return
            row += by

    def choose(self) -> None:
        """Enter on the current entry."""
        if self.currentIndex().isValid():
            self.chosen.emit(self._model.entry(self.currentIndex().row()))

    def full_height(self) -> int:
        """The height of all rows."""
        rows = range(self._model.rowCount())
        return sum(self.sizeHintForRow(row) for row in rows)

    def _on_clicked(self, index: QModelIndex) -> None:
        if self._model.entry(index.row()).open is not None:
            self.chosen.emit(self._model.entry(index.row()))

"""Lists of rows with two lines: notifications, the inboxes of claims. Records, model, delegate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ..theme import Theme
from .deadline_words import deadline_words
from .marks import (
    deadline_width,
    paint_deadline,
    paint_focus,
    paint_glyph,
    paint_shop_mark,
    paint_status,
    status_width,
)
from .text_paint import draw_text, text_width

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_DISPLAY, _SPOKEN = 0, 11
_PAD = 16
_MARK = 16
_LEAD = 12
_BAR = 3
_MOST_HEIGHT = 1_000


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row of two lines.

    First line: a status glyph (`glyph`) or a shop mark (`marketplace` with `mark_first`), the
    title (strong while new), and at the right a deadline or a short text such as an age. Second
    line: shop mark or status with its word, the detail, and a link that does the remedy.
    """

    id: int
    title: str
    detail: str = ""
    strong: bool = False
    glyph: str = ""
    marketplace: str = ""
    mark_first: bool = False
    right: str = ""
    due_at: int | None = None
    status: str = ""
    status_word: str = ""
    link: str = ""

    @property
    def has_lead(self) -> bool:
        """Whether something stands before the title."""
        return bool(self.glyph or (self.mark_first and self.marketplace))


class ListRowModel(QAbstractListModel):
    """A short list held whole: the newest notifications, the open claims."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ListRow, ...] = ()
        self.has_leads = False
        """Whether any row has a glyph or a mark before its title."""
        self.now_ms = 0

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        row = self._rows[index.row()]
        if role == _DISPLAY:
            return row.title
        if role == _SPOKEN:
            due = deadline_words(row.due_at, self.now_ms).text if row.due_at is not None else ""
            parts = (row.title, due, row.right, row.status_word, row.detail, row.link)
            return ", ".join(part for part in parts if part)
        return None

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Shows other rows. The view keeps its current row by id (`ListRowView`)."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.has_leads = any(row.has_lead for row in self._rows)
        self.endResetModel()

    def row(self, number: int) -> ListRow | None:
        """The row at a place, or None."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def number_of(self, row_id: int) -> int:
        """The place of an id, or -1."""
        return next((n for n, row in enumerate(self._rows) if row.id == row_id), -1)


class ListRowDelegate(QStyledItemDelegate):
    """Paints a `ListRow`, 56 px; higher where its detail wraps."""

    def __init__(self, model: ListRowModel, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self.wraps = False
        """Whether a detail that is too long goes on below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        more, row = 0, self._model.row(index.row())
        if self.wraps and row is not None:
            room = self._view.viewport().width() - 2 * _PAD - self._lead_width
            metrics, free = Theme.current().metrics("small"), QRect(0, 0, room, _MOST_HEIGHT)
            whole = metrics.boundingRect(free, Qt.TextFlag.TextWordWrap, row.detail)
            more = max(0, whole.height() - metrics.height())
        return QSize(200, Theme.current().row_height("two_line") + more)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index.row())
        if row is None:
            return
        theme, box = Theme.current(), option.rect
        self._paint_ground(painter, theme, option)
        line = theme.line("body")
        height = theme.row_height("two_line")
        top = box.y() + (height - line - theme.line("small") - 4) // 2
        first = QRect(box.x() + _PAD, top, box.width() - 2 * _PAD, line)
        self._paint_first(painter, theme, row, first)
        rest = box.height() - height  # where the detail wraps
        second = QRect(first.x(), first.bottom() + 4, first.width(), theme.line("small") + 2)
        second.setHeight(second.height() + rest)
        self._paint_second(painter, theme, row, second)
        state = option.state
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, box)

    def link_box(self, row: ListRow, box: QRect) -> QRect:
        """Where the link of a row painted into `box` lies."""
        width = text_width(row.link, "small@500") if row.link else 0
        return QRect(box.right() - _PAD - width, box.y() + box.height() // 2, width, 24)

    def _paint_ground(self, painter: QPainter, theme: Theme, option: QStyleOptionViewItem) -> None:
        state, box, colors = option.state, option.rect, theme.colors
        if state & QStyle.StateFlag.State_Selected:
            active = bool(state & QStyle.StateFlag.State_Active)
            painter.fillRect(box, colors.selection if active else colors.selection_inactive)
            painter.fillRect(QRect(box.x(), box.y(), _BAR, box.height()), colors.accent_text)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colors.hover)
        painter.fillRect(QRect(box.x(), box.bottom(), box.width(), 1), colors.row_line)

    def _paint_first(self, painter: QPainter, theme: Theme, row: ListRow, box: QRect) -> None:
        x = self._paint_lead(painter, theme, row, box)
        right = box.right()
        if row.due_at is not None:
            words = deadline_words(row.due_at, self._model.now_ms)
            right -= deadline_width(words) + 8
            place = QRect(right + 8, box.y(), box.right() - right, box.height())
            paint_deadline(painter, place, words)
        elif row.right:
            used = draw_text(painter, box, row.right, "small", theme.colors.text_tertiary, True)
            right -= used + 8
        font = "body@600" if row.strong else "body@500"
        title = QRect(x, box.y(), right - x, box.height())
        draw_text(painter, title, row.title, font, theme.colors.text)

    def _paint_lead(self, painter: QPainter, theme: Theme, row: ListRow, box: QRect) -> int:
        middle = box.y() + box.height() // 2
        if row.mark_first and row.marketplace:
            mark = QRect(box.x() - 4, middle - _MARK // 2, _MARK, _MARK)
            paint_shop_mark(painter, mark, row.marketplace)
        elif row.glyph:
            look = theme.status(row.glyph)
            paint_glyph(painter, box.x() - 2, middle, look.glyph, look.fg)
        return box.x() + self._lead_width

    @property
    def _lead_width(self) -> int:
        """The same for all rows: their titles stand in line."""
        return _LEAD + 8 if self._model.has_leads else 0

    def _paint_second(self, painter: QPainter, theme: Theme, row: ListRow, box: QRect) -> None:
        x, colors = box.x() + self._lead_width, theme.colors
        if row.marketplace and not row.mark_first:
            mark = QRect(x, box.y() + (box.height() - _MARK) // 2, _MARK, _MARK)
            paint_shop_mark(painter, mark, row.marketplace)
            x += _MARK + 8
        if row.status:
            look = theme.status(row.status)
            style = look.row_style if look.row_style in ("dashed", "dotted") else "text"
            place = QRect(x, box.y() - 2, box.right() - x, box.height() + 4)
            paint_status(painter, place, look, row.status_word, style)
            x += status_width(row.status_word, style) + 8
        right = box.right()
        if row.link:
            right -= draw_text(painter, box, row.link, "small@500", colors.accent_text, True) + 8
        detail = QRect(x, box.y(), right - x, box.height())
        if self.wraps:
            painter.setFont(theme.font("small"))
            painter.setPen(colors.text_secondary)
            painter.drawText(detail, Qt.TextFlag.TextWordWrap, row.detail)
        else:
            draw_text(painter, detail, row.detail, "small", colors.text_secondary)


class ListRowView(QListView):
    """The list itself. Enter or a double click opens, the link of a row does its remedy."""

    current_changed = Signal(object)
    opened = Signal(object)
    link_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None, name: str = "") -> None:
        super().__init__(parent)
        self.rows = ListRowModel(self)
        self._delegate = ListRowDelegate(self.rows, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        Theme.current().changed.connect(self.scheduleDelayedItemsLayout)

    def set_wrapping(self, wrapping: bool) -> None:
        """Details that are too long go on below; for rows without mark, status and link."""
        self._delegate.wraps = wrapping
        self.setUniformItemSizes(not wrapping)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def current_id(self) -> int | None:
        """The id of the current row, or None."""
        row = self.rows.row(self.currentIndex().row())
        return row.id if row is not None else None

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Other rows; the current one stays by id, else its place does, and scrolling stays."""
        current, place = self.current_id(), self.currentIndex().row()
        scroll = self.verticalScrollBar().value()
        self.rows.set_rows(rows)
        if current is not None and rows:
            number = self.rows.number_of(current)
            number = number if number >= 0 else min(place, len(rows) - 1)
            self.setCurrentIndex(self.rows.index(number, 0))
        self.verticalScrollBar().setValue(scroll)

    def go_to(self, row_id: int) -> bool:
        """Makes a row current. False if it is not there."""
        number = self.rows.number_of(row_id)
        if number >= 0:
            self.setCurrentIndex(self.rows.index(number, 0))
        return number >= 0

    def set_now(self, now_ms: int) -> None:
        """The instant (UTC ms) to which deadlines refer."""
        self.rows.now_ms = now_ms
        self.viewport().update()

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the page's keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (row_id := self.current_id()) is not None:
                self.opened.emit(row_id)
        elif event.text().isprintable() and event.text().strip():
            event.ignore()  # letters reach the page
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self._link_at(event.position().toPoint())
        if row is not None:
            self.link_clicked.emit(row.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if (row_id := self.current_id()) is not None:
            self.opened.emit(row_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._link_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _link_at(self, point: QPoint) -> ListRow | None:
        index = self.indexAt(point)
        row = self.rows.row(index.row())
        if row is None or not row.link:
            return None
        inside = self._delegate.link_box(row, self.visualRect(index)).contains(point)
        return row if inside else None

    def _on_current_changed(self) -> None:
        self.current_changed.emit(self.current_id())

"""The head of a table: captions, the arrow of the sorted column, the box that ticks all."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ..icons import icon_pixmap
from ..style_proxy import paint_check
from ..theme import Theme
from ..widgets.text_paint import draw_text, text_width
from .columns import CHECK_KEY, R
from .source import Order
from .window_model import WindowModel

_PAD = 8
_CHECK_X = 12
_ARROW = 12


class TableHeader(QHeaderView):
    """Paints itself from the tokens. Click sorts a sortable column; the box ticks all or none.

    `dragged` follows when a column was moved or sized by hand; `menu_wanted` carries the column's
    number and the point on the screen.
    """

    check_clicked = Signal()
    sort_clicked = Signal(object)
    dragged = Signal()
    menu_wanted = Signal(int, QPoint)

    def __init__(self, model: WindowModel[R], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = model
        self._pressed: QPoint | None = None
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(Theme.current().row_height("header"))
        self.setAccessibleName(self.tr("Columns"))
        model.order_changed.connect(self._repaint)
        model.checked.changed.connect(self._repaint)
        model.keys_changed.connect(self._repaint)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme = Theme.current()
        painter.fillRect(rect, theme.colors.sunken)
        line = QRect(rect.x(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, theme.colors.border)
        column = self._table.columns[logicalIndex]
        if column.key == CHECK_KEY:
            self._paint_check(painter, rect)
            return
        sorted_ = column.sort_key is not None and column.sort_key == self._table.order.sort_key
        font = "caption@600" if sorted_ else "caption"
        color = theme.colors.text if sorted_ else theme.colors.text_tertiary
        inner = rect.adjusted(_PAD, 0, -_PAD, -1)
        if not sorted_:
            draw_text(painter, inner, column.title, font, color, right=column.right)
            return
        words = inner.adjusted(0, 0, -(_ARROW + 4), 0)
        width = min(text_width(column.title, font), words.width())
        if column.right:
            words.setLeft(words.right() - width + 1)
        draw_text(painter, words, column.title, font, color)
        self._paint_arrow(painter, words.x() + width + 4, rect)

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self.viewport())
        colors = Theme.current().colors
        painter.fillRect(self.viewport().rect(), colors.sunken)
        bottom = self.viewport().height() - 1
        painter.fillRect(QRect(0, bottom, self.viewport().width(), 1), colors.border)
        painter.end()
        super().paintEvent(event)  # type: ignore[arg-type]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        if (pressed - point).manhattanLength() > 4:
            self.dragged.emit()
            return
        section = self.logicalIndexAt(point)
        if section >= 0 and self.cursor().shape() != Qt.CursorShape.SplitHCursor:
            self._on_section_clicked(section)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.logicalIndexAt(event.pos()), event.globalPos())

    def _on_section_clicked(self, section: int) -> None:
        column = self._table.columns[section]
        if column.key == CHECK_KEY:
            self.check_clicked.emit()
        elif column.sort_key is not None:
            order = self._table.order
            again = order.sort_key == column.sort_key
            self.sort_clicked.emit(Order(column.sort_key, again and not order.descending))

    def _paint_check(self, painter: QPainter, rect: QRect) -> None:
        size = Theme.current().size.checkbox
        box = QRect(rect.x() + _CHECK_X, rect.y() + (rect.height() - size) // 2, size, size)
        paint_check(painter, box, self._table.checked.state(self._table.rowCount()))

    def _paint_arrow(self, painter: QPainter, x: int, rect: QRect) -> None:
        name = "arrow-down" if self._table.order.descending else "arrow-up"
        ratio = painter.device().devicePixelRatioF()
        pixmap = icon_pixmap(name, _ARROW, Theme.current().colors.text, ratio)
        painter.drawPixmap(x, rect.y() + (rect.height() - _ARROW) // 2, pixmap)

    def _repaint(self) -> None:
        self.viewport().update()

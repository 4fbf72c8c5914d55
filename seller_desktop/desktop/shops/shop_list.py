"""The list of shops: mark, marketplace and name, state line, and how many actions wait."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ..icons import icon_pixmap
from ..theme import Theme
from ..widgets.list_rows import ListRow, ListRowDelegate, ListRowView
from ..widgets.marks import paint_focus, paint_glyph, paint_shop_mark
from ..widgets.text_paint import draw_text, text_width

Index = QModelIndex | QPersistentModelIndex

GUIDE_ROW = 0
"""Id of the row of a shop that is just being added; stored shops count from 1."""

_PAD = 12
_MARK = 24
_NEW = 18
_GAP = 10
_NAME_GAP = 6


@dataclass(frozen=True, slots=True)
class ShopRow(ListRow):
    """A shop: `title` is the marketplace, `detail` the shop's name, `right` what waits, and
    `status_word` the state in the colour of `hue`."""

    hue: str = ""


class ShopDelegate(ListRowDelegate):
    """Paints a `ShopRow`, 56 px."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index.row())
        if not isinstance(row, ShopRow):
            return
        theme = Theme.current()
        self._paint_ground(painter, theme, option)
        box = QRect(option.rect)
        mark = QRect(box.x() + _PAD, box.y() + (box.height() - _MARK) // 2, _MARK, _MARK)
        if row.marketplace:
            paint_shop_mark(painter, mark, row.marketplace)
        else:
            _paint_new(painter, mark)
        self._paint_lines(painter, theme, row, box.adjusted(_PAD + _MARK + _GAP, 0, -_PAD, -1))
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, box)

    def _paint_lines(self, painter: QPainter, theme: Theme, row: ShopRow, box: QRect) -> None:
        upper, lower = theme.line("body"), theme.line("small")
        top = box.y() + (box.height() - upper - lower) // 2
        first = QRect(box.x(), top, box.width(), upper)
        used = draw_text(painter, first, row.title, "body@600", theme.colors.text)
        name = first.adjusted(used + _NAME_GAP, 0, 0, 0)
        draw_text(painter, name, row.detail, "body", theme.colors.text_secondary)
        second = QRect(box.x(), top + upper, box.width(), lower)
        width = 0
        if row.right:
            width = text_width(row.right, "small") + 8
            draw_text(painter, second, row.right, "small", theme.colors.text_secondary, right=True)
        color = theme.hue(row.hue).fg
        paint_glyph(painter, second.x(), second.center().y() + 1, row.glyph, color)
        state = second.adjusted(theme.icon.glyph + 4, 0, -width, 0)
        draw_text(painter, state, row.status_word, "small@500", color)


def _paint_new(painter: QPainter, box: QRect) -> None:
    """In the place of a mark: which marketplace it will be is not chosen yet."""
    ratio = painter.device().devicePixelRatioF()
    pixmap = icon_pixmap("plus", _NEW, Theme.current().colors.accent_text, ratio)
    inset = (_MARK - _NEW) // 2
    painter.drawPixmap(box.x() + inset, box.y() + inset, pixmap)


class ShopList(ListRowView):
    """The shops, and the one being added. One Tab stop."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "")
        self.setAccessibleName(self.tr("Shops"))
        self.setItemDelegate(ShopDelegate(self.rows, self))

    def sizeHint(self) -> QSize:
        return QSize(280, 200)

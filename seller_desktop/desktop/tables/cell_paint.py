"""How each kind of cell is painted. Plain functions; the delegate adds ground, lines and rings."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from ..theme import Theme
from ..widgets.deadline_words import deadline_words
from ..widgets.marks import (
    paint_deadline,
    paint_shop_mark,
    paint_status,
    paint_tag,
    tag_width,
)
from ..widgets.text_paint import draw_text, text_width
from .cells import Cell, DeadlineCell, ProductCell, ShopCell, StatusCell, TextCell, Tone

_MARK = 16
_MARK_GAP = 6
_OPTION_GAP = 8
_LEAST_OPTION = 24


def paint_cell(painter: QPainter, box: QRect, cell: Cell, now_ms: int, fresh: bool) -> None:
    """Paints a cell into `box`, which is the cell without its padding."""
    if isinstance(cell, TextCell):
        color = tone_color(Theme.current(), cell.tone)
        draw_text(painter, box, cell.text, cell.font, color, cell.right, cell.middle)
    elif isinstance(cell, StatusCell):
        look = Theme.current().status(cell.key)
        paint_status(painter, box, look, cell.word, cell.style, fresh)
    elif isinstance(cell, DeadlineCell):
        if cell.due_at is not None:
            paint_deadline(painter, box, deadline_words(cell.due_at, now_ms), cell.estimated)
    elif isinstance(cell, ShopCell):
        _paint_shop(painter, box, cell)
    elif isinstance(cell, ProductCell):
        _paint_product(painter, box, cell)


def tone_color(theme: Theme, tone: Tone) -> QColor:
    """The colour of a text tone."""
    colors = theme.colors
    if tone == "text":
        return colors.text
    if tone == "secondary":
        return colors.text_secondary
    if tone == "tertiary":
        return colors.text_tertiary
    if tone == "disabled":
        return colors.text_disabled
    return theme.hue(tone).fg


def _paint_shop(painter: QPainter, box: QRect, cell: ShopCell) -> None:
    mark = QRect(box.x(), box.y() + (box.height() - _MARK) // 2, _MARK, _MARK)
    paint_shop_mark(painter, mark, cell.marketplace)
    words = box.adjusted(_MARK + _MARK_GAP, 0, 0, 0)
    draw_text(painter, words, cell.name, "body", Theme.current().colors.text)


def _paint_product(painter: QPainter, box: QRect, cell: ProductCell) -> None:
    colors = Theme.current().colors
    tag = tag_width(cell.tag) + _OPTION_GAP if cell.tag else 0
    names = box.adjusted(0, 0, -tag, 0)
    if cell.option:
        # the option is where mistakes happen: it keeps some room beside a long name, less of it
        # where a tag needs room as well
        most = min(_LEAST_OPTION * 3, names.width() // (3 if cell.tag else 2))
        kept = min(text_width(cell.option, "small"), most) + _OPTION_GAP
        names.setRight(max(names.x() + _LEAST_OPTION, names.right() - kept))
    used = draw_text(painter, names, cell.name, "body@500", colors.text)
    if cell.option:
        options = box.adjusted(used + _OPTION_GAP, 0, -tag, 0)
        used += _OPTION_GAP + draw_text(
            painter, options, cell.option, "small", colors.text_tertiary
        )
    if cell.tag and used + tag <= box.width():
        paint_tag(painter, box.adjusted(used + _OPTION_GAP, 0, 0, 0), cell.tag)

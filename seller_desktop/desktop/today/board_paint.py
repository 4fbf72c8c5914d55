"""Paints the board's heads and rows: deadline, icon, title with counts, consequence, number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from ..icons import icon_pixmap
from ..theme import Theme
from ..widgets.marks import (
    estimated_word,
    paint_deadline,
    paint_focus,
    paint_shop_mark,
    paint_tag,
)
from ..widgets.text_paint import draw_text, text_width
from .board_model import BoardHead, BoardItem, BoardLine, ShopCount

_PAD = 16
_DUE = 120
_ICON = 18
_ICON_GAP = 14
_MARK = 16
_BUTTON_PAD = 12
_KEY_GAP = 8
_ENTER = "\N{DOWNWARDS ARROW WITH CORNER LEFTWARDS}"
_NUMBER_GAP = 18
_NUMBER_ROOM = 56
_NAME_ROOM = 96
_WIDEST = 1_100
"""A number and its button stand no further from their title, in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class BoardLook:
    """How a row stands at the moment of painting; `column` is the width of the buttons' column."""

    current: bool = False
    hover: bool = False
    active: bool = False
    button_hover: bool = False
    button_pressed: bool = False
    column: int = 0


def button_column(items: Sequence[BoardItem]) -> int:
    """The width that holds the widest button, with its key when it is the current one."""
    widths = [
        _button_width(item.words.button, current=True)
        for item in items
        if isinstance(item, BoardLine)
    ]
    return max(widths, default=0)


def button_box(box: QRect, text: str, current: bool) -> QRect:
    """Where the button of a row painted into `box` lies."""
    height = Theme.current().control_height()
    width = _button_width(text, current)
    box = content_box(box)
    top = box.y() + (box.height() - height) // 2
    return QRect(box.right() + 1 - _PAD - width, top, width, height)


def content_box(box: QRect) -> QRect:
    """The part of a row that holds something; its ground and line go on to the edge."""
    return QRect(box.x(), box.y(), min(box.width(), Theme.current().scaled(_WIDEST)), box.height())


def _button_width(text: str, current: bool) -> int:
    width = 2 * _BUTTON_PAD + text_width(text, "body@600" if current else "body@500")
    return width + _KEY_GAP + text_width(_ENTER, "caption") if current else width


def paint_head(painter: QPainter, box: QRect, head: BoardHead) -> None:
    """The head of a group on the sunken ground."""
    colors = Theme.current().colors
    painter.fillRect(box, colors.sunken)
    painter.fillRect(QRect(box.x(), box.bottom(), box.width(), 1), colors.border)
    inner = content_box(box).adjusted(_PAD, 0, -_PAD, 0)
    draw_text(painter, inner, head.title, "small@500", colors.text_secondary)
    draw_text(painter, inner, str(head.count), "small", colors.text_tertiary, right=True)


def paint_line(painter: QPainter, box: QRect, line: BoardLine, look: BoardLook) -> None:
    """One row of 56 px."""
    theme = Theme.current()
    _paint_ground(painter, theme, box, look)
    if line.chip is not None:
        paint_deadline(painter, QRect(_PAD, box.y(), _DUE - 8, box.height()), line.chip)
    x = _PAD + _DUE
    color = theme.colors.text_secondary
    pixmap = icon_pixmap(line.words.icon, _ICON, color, painter.device().devicePixelRatioF())
    painter.drawPixmap(x, box.y() + (box.height() - _ICON) // 2, pixmap)
    x += _ICON + _ICON_GAP
    right = content_box(box).right() - _PAD - look.column - _NUMBER_GAP
    number = QRect(right - _NUMBER_ROOM, box.y(), _NUMBER_ROOM, box.height())
    draw_text(painter, number, f"{line.row.count:,}", "title", theme.colors.text, right=True)
    _paint_texts(painter, theme, QRect(x, box.y(), number.x() - x - 8, box.height()), line)
    _paint_button(painter, theme, box, line.words.button, look)
    if look.current and look.active:
        paint_focus(painter, box)


def _paint_ground(painter: QPainter, theme: Theme, box: QRect, look: BoardLook) -> None:
    colors = theme.colors
    if look.current:
        painter.fillRect(box, colors.selection if look.active else colors.selection_inactive)
    elif look.hover:
        painter.fillRect(box, colors.hover)
    painter.fillRect(QRect(box.x(), box.bottom(), box.width(), 1), colors.row_line)


def _paint_texts(painter: QPainter, theme: Theme, box: QRect, line: BoardLine) -> None:
    upper, lower = theme.line("body"), theme.line("small") + 2
    top = box.y() + (box.height() - upper - lower) // 2
    first = QRect(box.x(), top, box.width(), upper)
    marks = sum(_mark_width(mark) for mark in line.marks)
    title = QRect(first.x(), top, max(80, box.width() - marks), upper)
    x = first.x() + draw_text(painter, title, line.words.title, "body@600", theme.colors.text) + 12
    for mark in line.marks:
        if x + _mark_width(mark) > box.right():
            break
        _paint_mark(painter, theme, QRect(x, top, _mark_width(mark), upper), mark)
        x += _mark_width(mark)
    second = QRect(box.x(), top + upper, box.width(), lower)
    if line.row.estimated:
        second.setLeft(second.x() + paint_tag(painter, second, estimated_word()) + 6)
    draw_text(painter, second, line.words.consequence, "small", theme.colors.text_secondary)


def _paint_mark(painter: QPainter, theme: Theme, box: QRect, mark: ShopCount) -> None:
    place = QRect(box.x(), box.y() + (box.height() - _MARK) // 2, _MARK, _MARK)
    paint_shop_mark(painter, place, mark.marketplace)
    x = box.x() + _MARK + 4
    if mark.name:
        name = QRect(x, box.y(), _NAME_ROOM, box.height())
        x += draw_text(painter, name, mark.name, "small", theme.colors.text_tertiary) + 4
    count = QRect(x, box.y(), box.right() - x, box.height())
    draw_text(painter, count, f"{mark.count:,}", "small", theme.colors.text_secondary)


def _mark_width(mark: ShopCount) -> int:
    name = min(_NAME_ROOM, text_width(mark.name, "small")) + 4 if mark.name else 0
    return _MARK + 4 + name + text_width(f"{mark.count:,}", "small") + 12


def _paint_button(painter: QPainter, theme: Theme, box: QRect, text: str, look: BoardLook) -> None:
    place = button_box(box, text, look.current)
    fill, line, ink = _button_colors(theme, look)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1))
    painter.setBrush(fill)
    frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(frame, theme.radius.control, theme.radius.control)
    painter.restore()
    words = place.adjusted(_BUTTON_PAD, 0, 0, 0)
    used = draw_text(painter, words, text, "body@600" if look.current else "body@500", ink)
    if look.current:
        key = words.adjusted(used + _KEY_GAP, 0, 0, 0)
        painter.setOpacity(0.78)
        draw_text(painter, key, _ENTER, "caption", ink)
        painter.setOpacity(1.0)


def _button_colors(theme: Theme, look: BoardLook) -> tuple[QColor, QColor, QColor]:
    """Ground, outline and ink: the current row's button is the one primary button of the list."""
    colors = theme.colors
    if look.current:
        fill = colors.accent
        if look.button_pressed:
            fill = colors.accent_pressed
        elif look.button_hover:
            fill = colors.accent_hover
        return fill, fill, colors.text_on_accent
    fill = colors.raised
    if look.button_pressed:
        fill = colors.pressed
    elif look.button_hover:
        fill = colors.hover
    return fill, colors.border_strong, colors.text

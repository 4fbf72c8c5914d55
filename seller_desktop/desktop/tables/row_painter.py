"""Paints the rows of a table: one routine over the row's plain record.

It runs once per row instead of a delegate once per cell, which took nearly three times as long.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from ..style_proxy import paint_check
from ..theme import Theme
from ..widgets.marks import blank_pixmap, paint_focus
from .cell_paint import paint_cell
from .cells import CheckCell, ProductCell
from .columns import CHECK_KEY, Column, PaintedRow, R
from .window_model import WindowModel

CELL_PAD = 8
CHECK_X = 12
_EDGE = 3
_BAR_HEIGHT = 8


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row stands at the moment of painting."""

    checked: bool = False
    current: bool = False
    hover: bool = False
    active: bool = False
    fresh: bool = False
    bundle_part: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """Where a column lies: its number and its left and right edge in the viewport."""

    column: int
    left: int
    width: int


@dataclass(frozen=True, slots=True)
class Canvas:
    """The viewport at the moment of painting: exposed part, columns, rows, and who is where."""

    exposed: QRect
    width: int
    row_height: int
    first_row: int
    first_top: int
    spans: Sequence[Span]
    current: int
    hover: int
    active: bool
    now_ms: int


def paint_rows(painter: QPainter, canvas: Canvas, model: WindowModel[R]) -> None:
    """All rows that are exposed; grey bars to the bottom while the first ones are late."""
    waiting = model.late and not model.rowCount()
    bottom = canvas.exposed.bottom()
    rows = bottom // canvas.row_height + 1 if waiting else model.rowCount()
    top = canvas.first_top
    for row in range(canvas.first_row, rows):
        if top > bottom:
            break
        box = QRect(0, top, canvas.width, canvas.row_height)
        entry, state = model.painted(row), _state(model, canvas, row)
        if entry is None:
            _paint_missing_row(painter, box, canvas.spans, model.columns, state, model.late)
        else:
            _paint_row(painter, box, canvas.spans, entry, state, canvas.now_ms)
        top += canvas.row_height


def _state(model: WindowModel[R], canvas: Canvas, row: int) -> RowState:
    key = model.id_at(row)
    return RowState(
        checked=key is not None and key in model.checked,
        current=row == canvas.current,
        hover=row == canvas.hover,
        active=canvas.active,
        fresh=key is not None and model.is_fresh(key),
        bundle_part=model.bundle_part(row),
    )


def _paint_row(
    painter: QPainter,
    box: QRect,
    spans: Sequence[Span],
    entry: PaintedRow[R],
    state: RowState,
    now_ms: int,
) -> None:
    """Ground, row line, bracket and edge, the cells, focus ring last (look.md 11)."""
    theme = Theme.current()
    _paint_ground(painter, theme, box, state)
    if state.bundle_part:
        _paint_bracket(painter, box, state.bundle_part, theme.colors.border_control)
    if entry.marks.edge:
        edge = QRect(box.x(), box.y(), _EDGE, box.height() - 1)
        painter.fillRect(edge, theme.colors.alarm_solid)
    y, height = box.y(), box.height() - 1
    for span in spans:
        cell = entry.cells[span.column]
        if isinstance(cell, CheckCell):
            _paint_check(painter, span.left, box, state.checked)
        else:
            inner = QRect(span.left + CELL_PAD, y, span.width - 2 * CELL_PAD, height)
            if isinstance(cell, ProductCell) and state.bundle_part in ("middle", "last"):
                cell = replace(cell, tag="")  # the first of the bundle tells it for all
            paint_cell(painter, inner, cell, now_ms, state.fresh)
    if state.current and state.active:
        paint_focus(painter, box)


def _paint_missing_row(
    painter: QPainter,
    box: QRect,
    spans: Sequence[Span],
    columns: Sequence[Column[R]],
    state: RowState,
    bars: bool,
) -> None:
    """A row that is still being read: nothing at first, grey bars when it takes longer."""
    theme = Theme.current()
    _paint_ground(painter, theme, box, state)
    for span in spans if bars else ():
        if columns[span.column].key != CHECK_KEY:
            width = (span.width - 2 * CELL_PAD) * (8 if span.column % 2 else 6) // 10
            y = box.y() + (box.height() - _BAR_HEIGHT) // 2
            bar = QRect(span.left + CELL_PAD, y, width, _BAR_HEIGHT)
            painter.fillRect(bar, theme.colors.pressed)
    if state.current and state.active:
        paint_focus(painter, box)


def _paint_ground(painter: QPainter, theme: Theme, box: QRect, state: RowState) -> None:
    colors = theme.colors
    if state.checked:
        painter.fillRect(box, colors.selection if state.active else colors.selection_inactive)
    elif state.current and not state.active:
        painter.fillRect(box, colors.selection_inactive)
    elif state.hover:
        painter.fillRect(box, colors.hover)
    painter.fillRect(QRect(box.x(), box.bottom(), box.width(), 1), colors.row_line)


def _paint_check(painter: QPainter, left: int, box: QRect, checked: bool) -> None:
    theme = Theme.current()
    size = theme.size.checkbox
    pixmap = _check_pixmap(checked, theme.dark, size, painter.device().devicePixelRatioF())
    painter.drawPixmap(left + CHECK_X, box.y() + (box.height() - size) // 2, pixmap)


@lru_cache(maxsize=16)
def _check_pixmap(checked: bool, dark: bool, size: int, ratio: float) -> QPixmap:
    del dark  # part of the key
    pixmap = blank_pixmap(size, size, ratio)
    painter = QPainter(pixmap)
    state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
    paint_check(painter, QRect(0, 0, size, size), state)
    painter.end()
    return pixmap


def _paint_bracket(painter: QPainter, box: QRect, part: str, color: QColor) -> None:
    x, middle = box.x() + 3, box.y() + box.height() // 2
    top = middle if part == "first" else box.y()
    bottom = middle if part == "last" else box.bottom()
    painter.fillRect(QRect(x, top, 1, bottom - top + 1), color)
    if part != "middle":
        painter.fillRect(QRect(x, middle, 5, 1), color)

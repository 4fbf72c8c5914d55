"""Paints one row of the inbox: ground, shop mark or tick, product, deadline, status, reason."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QPainter

from ...store.claims_list import ClaimRow
from ..style_proxy import paint_check
from ..theme import Theme
from ..widgets.deadline_words import deadline_words, short_date
from ..widgets.marks import (
    deadline_width,
    paint_deadline,
    paint_focus,
    paint_shop_mark,
    paint_status,
    status_width,
)
from ..widgets.text_paint import draw_text
from .answer_due import AnswerDue
from .claim_mark import ClaimMark

_PAD = 12
_MARK = 16
_EDGE = 3
TEXT_X = _PAD + _MARK + 8
"""Where the product begins; left of it a click ticks."""


@dataclass(frozen=True, slots=True)
class ClaimFace:
    """What a row shows beside the record itself; made once when its page loads."""

    mark: ClaimMark
    detail: str
    marketplace: str
    due: AnswerDue | None


@dataclass(frozen=True, slots=True)
class ClaimLook:
    """How a row stands at the moment of painting; `checks` shows the box in place of the mark."""

    current: bool = False
    hover: bool = False
    active: bool = False
    checks: bool = False
    checked: bool = False
    fresh: bool = False
    refused: bool = False


def title_of(row: ClaimRow) -> str:
    """Product and option in one line."""
    return " · ".join(part for part in (row.product, row.option) if part)


def paint_ground(painter: QPainter, box: QRect, look: ClaimLook) -> None:
    """The ground, the line below, the focus ring, and the edge, red where something was refused."""
    theme = Theme.current()
    colors = theme.colors
    if look.current or look.checked:
        painter.fillRect(box, colors.selection if look.active else colors.selection_inactive)
    elif look.hover:
        painter.fillRect(box, colors.hover)
    painter.fillRect(QRect(box.x(), box.bottom(), box.width(), 1), colors.row_line)
    if look.current and look.active:
        paint_focus(painter, box)
    edge = QRect(box.x(), box.y(), _EDGE, box.height() - 1)
    if look.refused:
        painter.fillRect(edge, colors.alarm_solid)
    elif look.current:
        painter.fillRect(edge, colors.accent_text)


def paint_missing(painter: QPainter, box: QRect) -> None:
    """Grey bars where a row is still being read."""
    color = Theme.current().colors.pressed
    painter.fillRect(QRect(TEXT_X, box.y() + 16, box.width() * 5 // 10, 8), color)
    painter.fillRect(QRect(TEXT_X, box.y() + 34, box.width() * 3 // 10, 8), color)


def paint_claim(
    painter: QPainter, box: QRect, row: ClaimRow, face: ClaimFace, look: ClaimLook, now_ms: int
) -> None:
    """Both lines of a row."""
    theme = Theme.current()
    upper, lower = theme.line("body"), theme.line("small") + 4
    top = box.y() + (box.height() - upper - lower - 2) // 2
    first = QRect(TEXT_X, top, box.width() - TEXT_X - _PAD, upper)
    lead = QRect(_PAD, top + (upper - _MARK) // 2, _MARK, _MARK)
    if look.checks:
        state = Qt.CheckState.Checked if look.checked else Qt.CheckState.Unchecked
        paint_check(painter, lead, state)
    else:
        paint_shop_mark(painter, lead, face.marketplace)
    _paint_first(painter, theme, first, row, face, look, now_ms)
    _paint_second(
        painter, theme, QRect(_PAD, first.bottom() + 3, box.width() - 2 * _PAD, lower), face
    )


def _paint_first(
    painter: QPainter,
    theme: Theme,
    box: QRect,
    row: ClaimRow,
    face: ClaimFace,
    look: ClaimLook,
    now_ms: int,
) -> None:
    right = box.right()
    if face.due is not None:
        words = deadline_words(face.due.at, now_ms)
        width = deadline_width(words)
        place = QRect(right - width, box.y(), width + 1, box.height())
        paint_deadline(painter, place, words)
        right -= width + 8
    else:
        asked = QCoreApplication.translate("Claims", "Asked %1")
        asked = asked.replace("%1", short_date(row.requested_at))
        right -= draw_text(painter, box, asked, "small", theme.colors.text_tertiary, True) + 8
    title = QRect(box.x(), box.y(), right - box.x(), box.height())
    font = "body@700" if look.fresh else "body@500"
    draw_text(painter, title, title_of(row), font, theme.colors.text)


def _paint_second(painter: QPainter, theme: Theme, box: QRect, face: ClaimFace) -> None:
    mark = face.mark
    paint_status(painter, box, theme.status(mark.key), mark.word, mark.style)
    x = box.x() + status_width(mark.word, mark.style) + 10
    detail = QRect(x, box.y(), box.right() - x, box.height())
    draw_text(painter, detail, face.detail, "small", theme.colors.text_secondary)

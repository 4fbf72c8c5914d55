"""Paints one row of the inbox: shop mark, first words, time left, state, product and asker."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from ...store.inquiry_list import InquiryRow
from ..claims.claim_mark import ClaimMark
from ..claims.claim_paint import TEXT_X, ClaimLook
from ..theme import Theme
from ..widgets.deadline_words import deadline_words, short_date
from ..widgets.marks import (
    deadline_width,
    paint_deadline,
    paint_shop_mark,
    paint_status,
    status_width,
)
from ..widgets.text_paint import draw_text

_PAD = 12
_MARK = 16


@dataclass(frozen=True, slots=True)
class InquiryFace:
    """What a row shows beside the record itself. `due_at` in UTC ms, None where nothing presses."""

    mark: ClaimMark
    detail: str
    marketplace: str
    due_at: int | None


def title_of(row: InquiryRow) -> str:
    """Its title, else the first words of the question, in one line."""
    return " ".join((row.title or row.text or row.number).split())


def paint_inquiry(
    painter: QPainter, box: QRect, row: InquiryRow, face: InquiryFace, look: ClaimLook, now_ms: int
) -> None:
    """Both lines of a row."""
    theme = Theme.current()
    upper, lower = theme.line("body"), theme.line("small") + 4
    top = box.y() + (box.height() - upper - lower - 2) // 2
    paint_shop_mark(
        painter, QRect(_PAD, top + (upper - _MARK) // 2, _MARK, _MARK), face.marketplace
    )
    first = QRect(TEXT_X, top, box.width() - TEXT_X - _PAD, upper)
    right = _paint_time(painter, first, row, face, now_ms)
    font = "body@700" if look.fresh else "body@500"
    title = QRect(first.x(), first.y(), right - first.x(), first.height())
    draw_text(painter, title, title_of(row), font, theme.colors.text)
    second = QRect(_PAD, first.bottom() + 3, box.width() - 2 * _PAD, lower)
    mark = face.mark
    paint_status(painter, second, theme.status(mark.key), mark.word, mark.style)
    x = second.x() + status_width(mark.word, mark.style) + 10
    detail = QRect(x, second.y(), second.right() - x, second.height())
    draw_text(painter, detail, face.detail, "small", theme.colors.text_secondary)


def _paint_time(
    painter: QPainter, box: QRect, row: InquiryRow, face: InquiryFace, now_ms: int
) -> int:
    """The time left, else the day it was asked; where the title has to end."""
    if face.due_at is None:
        color = Theme.current().colors.text_tertiary
        asked = short_date(row.asked_at)
        return box.right() - draw_text(painter, box, asked, "small", color, True) - 8
    words = deadline_words(face.due_at, now_ms)
    width = deadline_width(words)
    paint_deadline(painter, QRect(box.right() - width, box.y(), width + 1, box.height()), words)
    return box.right() - width - 8

"""Painted marks that every list shares: status, deadline, tag and shop mark."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from ...domain.deadline import DeadlineClass
from ..icons import glyph_pixmap
from ..theme import Theme
from ..tokens import StatusLook, load_tokens
from .deadline_words import DeadlineWords
from .text_paint import draw_text, text_width

GLYPH_GAP = 6
CHIP_PAD = 6
_WORD = "body@500"
_WORD_FRESH = "body@700"
_CHIP_WORD = "small@500"
Dash = Literal["", "dashed", "dotted"]
_DASHES: dict[str, list[float]] = {"dashed": [3.0, 2.0], "dotted": [1.0, 2.0]}


def paint_glyph(painter: QPainter, x: int, middle: int, name: str, color: QColor) -> None:
    """A 12 px status glyph, its left edge at `x`, centred at `middle`."""
    size = Theme.current().icon.glyph
    pixmap = glyph_pixmap(name, size, color, painter.device().devicePixelRatioF())
    painter.drawPixmap(x, middle - size // 2, pixmap)


def paint_focus(painter: QPainter, box: QRect) -> None:
    """The ring within an entry that has the focus. It is filled, edge by edge, so that whatever pen
    and brush were left by what was painted before don't matter."""
    theme = Theme.current()
    color, width = theme.colors.focus_ring, theme.size.focus_ring
    x, y, right, bottom = box.x(), box.y(), box.right() + 1, box.bottom() + 1
    for edge in (
        QRect(x, y, box.width(), width),
        QRect(x, bottom - width, box.width(), width),
        QRect(x, y, width, box.height()),
        QRect(right - width, y, width, box.height()),
    ):
        painter.fillRect(edge, color)


def paint_chip(
    painter: QPainter,
    box: QRect,
    fill: QColor | None,
    outline: QColor | None = None,
    dash: Dash = "",
) -> None:
    """A rounded chip ground: filled, or outlined solid, dashed or dotted."""
    ratio = painter.device().devicePixelRatioF()
    pixmap = _chip_pixmap(
        box.width(),
        box.height(),
        fill.rgb() if fill is not None else None,
        outline.rgb() if outline is not None else None,
        dash,
        ratio,
    )
    painter.drawPixmap(box.x(), box.y(), pixmap)


@lru_cache(maxsize=1024)
def _chip_pixmap(
    width: int, height: int, fill: int | None, outline: int | None, dash: Dash, ratio: float
) -> QPixmap:
    pixmap = blank_pixmap(width, height, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(Qt.PenStyle.NoPen)
    if outline is not None:
        pen = QPen(QColor(outline), 1)
        if dash:
            pen.setDashPattern(_DASHES[dash])
    painter.setPen(pen)
    painter.setBrush(QColor(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    inset = 0.0 if outline is None else 0.5
    frame = QRectF(0, 0, width, height).adjusted(inset, inset, -inset, -inset)
    radius = load_tokens().radius.chip
    painter.drawRoundedRect(frame, radius, radius)
    painter.end()
    return pixmap


def blank_pixmap(width: int, height: int, ratio: float) -> QPixmap:
    """An empty, transparent pixmap in logical pixels."""
    pixmap = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def status_width(word: str, style: str) -> int:
    """How wide `paint_status` would be for a word in a row style."""
    glyph = Theme.current().icon.glyph + GLYPH_GAP
    if style == "text":
        return glyph + text_width(word, _WORD)
    return 2 * CHIP_PAD + 1 + glyph + text_width(word, _CHIP_WORD)


def paint_status(
    painter: QPainter,
    box: QRect,
    look: StatusLook,
    word: str,
    style: str | None = None,
    fresh: bool = False,
) -> int:
    """A status at the left of `box`: glyph and word, in a chip if its row style says so.

    `style` overrides the row style (text, chip, dashed, dotted), `fresh` makes the word bold.
    Answers the width used.
    """
    style = style or look.row_style
    middle = box.y() + box.height() // 2
    glyph = Theme.current().icon.glyph
    if style == "text":
        paint_glyph(painter, box.x(), middle, look.glyph, look.fg)
        words = box.adjusted(glyph + GLYPH_GAP, 0, 0, 0)
        used = draw_text(painter, words, word, _WORD_FRESH if fresh else _WORD, look.fg)
        return glyph + GLYPH_GAP + used
    height = Theme.current().scaled(Theme.current().size.chip)
    width = min(status_width(word, style), box.width())
    chip = QRect(box.x(), middle - height // 2, width, height)
    if style == "chip":
        paint_chip(painter, chip, look.bg)
    else:
        outline = Theme.current().colors.border_control
        paint_chip(painter, chip, None, outline, "dashed" if style == "dashed" else "dotted")
    paint_glyph(painter, chip.x() + CHIP_PAD, middle, look.glyph, look.fg)
    words = chip.adjusted(CHIP_PAD + glyph + GLYPH_GAP, 0, -3, 0)
    draw_text(painter, words, word, _CHIP_WORD, look.fg)
    return width


def deadline_width(words: DeadlineWords, estimated: bool = False) -> int:
    """How wide `paint_deadline` would be."""
    glyph, font = _DEADLINE_PARTS[words.kind]
    width = text_width(words.text, font)
    if glyph:
        width += Theme.current().icon.glyph + GLYPH_GAP
    if words.kind in (DeadlineClass.OVERDUE, DeadlineClass.HOURS):
        width += 2 * CHIP_PAD + 1
    return width + (tag_width(estimated_word()) + GLYPH_GAP if estimated else 0)


_DEADLINE_PARTS: dict[DeadlineClass, tuple[str | None, str]] = {
    DeadlineClass.OVERDUE: ("overdue", "small@600"),
    DeadlineClass.HOURS: ("clock", "small@500"),
    DeadlineClass.TODAY: ("today", "small@500"),
    DeadlineClass.TOMORROW: (None, "small@500"),
    DeadlineClass.LATER: (None, "small"),
}


def paint_deadline(
    painter: QPainter, box: QRect, words: DeadlineWords, estimated: bool = False
) -> int:
    """A deadline at the left of `box`; `estimated` adds the tag 예상. Answers the width used."""
    theme = Theme.current()
    glyph, font = _DEADLINE_PARTS[words.kind]
    color, ground = _deadline_colors(theme, words.kind)
    middle = box.y() + box.height() // 2
    width = deadline_width(words)
    x = box.x()
    if ground is not None:
        height = theme.scaled(theme.size.chip)
        paint_chip(painter, QRect(x, middle - height // 2, width, height), ground)
        x += CHIP_PAD
    if glyph:
        paint_glyph(painter, x, middle, glyph, color)
        x += theme.icon.glyph + GLYPH_GAP
    draw_text(
        painter, QRect(x, box.y(), box.right() - x + 1, box.height()), words.text, font, color
    )
    if estimated:
        tag = box.adjusted(width + GLYPH_GAP, 0, 0, 0)
        width += GLYPH_GAP + paint_tag(painter, tag, estimated_word())
    return width


def _deadline_colors(theme: Theme, kind: DeadlineClass) -> tuple[QColor, QColor | None]:
    colors = theme.colors
    if kind is DeadlineClass.OVERDUE:
        return colors.alarm_on_solid, colors.alarm_solid
    if kind is DeadlineClass.HOURS:
        return theme.hue("alarm").fg, theme.hue("alarm").bg
    if kind is DeadlineClass.TODAY:
        return theme.hue("wait").fg, None
    return (colors.text if kind is DeadlineClass.TOMORROW else colors.text_tertiary), None


def estimated_word() -> str:
    """The tag of a time we computed ourselves."""
    return QCoreApplication.translate("Deadline", "est.")


def tag_width(text: str) -> int:
    """How wide `paint_tag` would be."""
    return text_width(text, "caption") + 8


def paint_tag(painter: QPainter, box: QRect, text: str) -> int:
    """A small outlined tag such as 합포 3. Answers the width used."""
    theme = Theme.current()
    height = theme.scaled(18)
    chip = QRect(box.x(), box.y() + (box.height() - height) // 2, tag_width(text), height)
    paint_chip(painter, chip, None, theme.colors.border_strong)
    draw_text(painter, chip.adjusted(4, 0, 0, 0), text, "caption", theme.colors.text_secondary)
    return chip.width()


def shop_letter(marketplace: str) -> str:
    """The letter of a marketplace's mark. Not a logo."""
    mark = Theme.current().shop_mark(marketplace)
    return QCoreApplication.translate("ShopMark", "O") if mark is None else mark.letter


def paint_shop_mark(painter: QPainter, box: QRect, marketplace: str) -> None:
    """A square with the marketplace's letter, in the size of `box`."""
    theme = Theme.current()
    pixmap = _shop_mark_pixmap(
        shop_letter(marketplace),
        theme.shop_ground(marketplace).rgb(),
        box.width(),
        painter.device().devicePixelRatioF(),
    )
    painter.drawPixmap(box.x(), box.y(), pixmap)


@lru_cache(maxsize=256)
def _shop_mark_pixmap(letter: str, ground: int, edge: int, ratio: float) -> QPixmap:
    theme = Theme.current()
    small = edge <= 20
    pixmap = blank_pixmap(edge, edge, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    radius = theme.radius.mark if small else theme.radius.chip
    painter.drawRoundedRect(QRectF(0, 0, edge, edge), radius, radius)
    font = QFont(theme.font("micro@700"))
    font.setPixelSize(10 if small else round(edge * 0.55))
    painter.setFont(font)
    painter.setPen(theme.colors.alarm_on_solid)
    painter.drawText(QRectF(0, 0, edge, edge), Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return pixmap

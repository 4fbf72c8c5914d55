"""Fast text for delegates: laid out once per text, font and width, then only drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QStaticText, QTransform

from ..theme import Theme
from .plain_text import clean_text

_MOST_ENTRIES = 8192
_Laid = tuple[QStaticText, float, float]


class TextCache:
    """Laid-out texts. It empties itself when full or when the font size changes."""

    def __init__(self) -> None:
        self._laid: dict[tuple[str, str, int, bool], _Laid] = {}
        self._scale = 0

    def get(self, text: str, font: str, width: int = -1, middle: bool = False) -> _Laid:
        """The layout with its width and height; longer than `width` pixels it is elided."""
        theme = Theme.current()
        if theme.font_scale != self._scale or len(self._laid) > _MOST_ENTRIES:
            self._laid.clear()
            self._scale = theme.font_scale
        whole = self._laid.get((text, font, -1, False))
        if whole is None:
            whole = self._laid[text, font, -1, False] = _lay_out(theme, text, font)
        if width < 0 or whole[1] <= width:
            return whole
        key = (text, font, width, middle)
        found = self._laid.get(key)
        if found is None:
            cut = _elided(theme, text, font, width, middle)
            found = self._laid[key] = _lay_out(theme, cut, font)
        return found


_cache = TextCache()


def _elided(theme: Theme, text: str, font: str, width: int, middle: bool) -> str:
    mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
    return theme.metrics(font).elidedText(clean_text(text), mode, width)


def _lay_out(theme: Theme, text: str, font: str) -> _Laid:
    laid = QStaticText(clean_text(text))
    laid.setTextFormat(Qt.TextFormat.PlainText)
    laid.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    laid.prepare(QTransform(), theme.font(font))
    size = laid.size()
    return laid, size.width(), size.height()


def text_width(text: str, font: str) -> int:
    """The width of a text in pixels, rounded up."""
    return -int(-_cache.get(text, font)[1] // 1)


def draw_text(
    painter: QPainter,
    box: QRect,
    text: str,
    font: str,
    color: QColor,
    right: bool = False,
    middle: bool = False,
) -> int:
    """Draws one line of plain text, centred vertically in `box`; elided at its width.

    `right` aligns it to the right edge, `middle` cuts in the middle instead of the end. Answers
    the width used.
    """
    room = box.width()
    if not text or room <= 0:
        return 0
    laid, width, height = _cache.get(text, font, room, middle)
    x = box.x() + (room - width if right else 0)
    painter.setFont(Theme.current().font(font))
    painter.setPen(color)
    painter.drawStaticText(QPointF(x, box.y() + (box.height() - height) / 2), laid)
    return -int(-width // 1)

"""Small marks as widgets, and the filter chip that is a switch."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme import Theme
from .buttons import EnterButton, paint_bevel
from .deadline_words import DeadlineWords, deadline_words
from .marks import (
    deadline_width,
    paint_chip,
    paint_deadline,
    paint_glyph,
    paint_shop_mark,
    paint_status,
    paint_tag,
    status_width,
    tag_width,
)
from .plain_text import clean_text
from .sheet_property import set_sheet_property
from .status_words import status_word
from .text_paint import draw_text, text_width

_FILTER_PAD = 9


class _Mark(QWidget):
    """A painted mark of a fixed size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _changed(self, spoken: str) -> None:
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()


class StatusChip(_Mark):
    """A status or mark with its word, as a chip unless another style is asked for."""

    def __init__(
        self, parent: QWidget | None = None, key: str = "unknown", word: str = "", style: str = ""
    ) -> None:
        super().__init__(parent)
        self.set_status(key, word, style)

    def set_status(self, key: str, word: str = "", style: str = "") -> None:
        """Another status. Without a word its own is shown; style as in the tokens, or its own."""
        self._key = key
        self._word = clean_text(word or status_word(key), 40)
        own = Theme.current().status(key).row_style
        self._style = style or ("chip" if own == "text" else own)
        self._changed(self._word)

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        return QSize(status_width(self._word, self._style), theme.scaled(theme.size.chip))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        look = Theme.current().status(self._key)
        paint_status(painter, self.rect(), look, self._word, self._style)
        painter.end()


class DeadlineChip(_Mark):
    """A deadline in words. It reads no clock: give it the instant again every minute."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: DeadlineWords | None = None
        self._estimated = False

    def set_deadline(self, due_at: int | None, now_ms: int, estimated: bool = False) -> None:
        """Both instants in UTC ms; None shows nothing."""
        self._words = None if due_at is None else deadline_words(due_at, now_ms)
        self._estimated = estimated
        self._changed(self._words.text if self._words else "")

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        width = deadline_width(self._words, self._estimated) if self._words else 0
        return QSize(width, theme.scaled(theme.size.chip))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._words is not None:
            painter = QPainter(self)
            paint_deadline(painter, self.rect(), self._words, self._estimated)
            painter.end()


class Tag(_Mark):
    """A small outlined word: 예상, 합포 3."""

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(parent)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Another word."""
        self._text = clean_text(text, 40)
        self._changed(self._text)

    def sizeHint(self) -> QSize:
        return QSize(tag_width(self._text), Theme.current().scaled(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        paint_tag(painter, self.rect(), self._text)
        painter.end()


class ShopMark(_Mark):
    """The square mark of a marketplace, 16 px in lines, 24 or 32 in heads."""

    def __init__(
        self, parent: QWidget | None = None, marketplace: str = "own", edge: int = 16
    ) -> None:
        super().__init__(parent)
        self._edge = edge
        self.set_marketplace(marketplace)

    def set_marketplace(self, marketplace: str) -> None:
        """Another marketplace's key."""
        self._marketplace = marketplace
        self._changed(marketplace)

    def set_edge(self, edge: int) -> None:
        """Another edge length in pixels."""
        self._edge = edge
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._edge, self._edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        paint_shop_mark(painter, QRect(0, 0, self._edge, self._edge), self._marketplace)
        painter.end()


class FilterChip(EnterButton):
    """A condition that is on or off, with the number of rows it would leave.

    `pending` chips (what is not at the marketplace yet) are dashed and carry the glyph.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        text: str = "",
        count: int | None = None,
        glyph: str = "",
    ) -> None:
        super().__init__(parent)
        self._words = ""
        self.setCheckable(True)
        self.setProperty("kind", "filter")
        self.set_glyph(glyph)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.updateGeometry)
        self.set_words(text, count)

    def set_words(self, text: str, count: int | None = None) -> None:
        """The condition and its count."""
        words = clean_text(text, 60)
        self._words = words if count is None else f"{words} {count:,}"
        self.setAccessibleName(self._words)
        self.updateGeometry()
        self.update()

    def set_glyph(self, glyph: str) -> None:
        """The glyph before the words; with `pending` the chip is dashed."""
        self._glyph = glyph
        set_sheet_property(self, "state", glyph)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        width = 2 * _FILTER_PAD + text_width(self._words, "small@600")
        if self._glyph:
            width += theme.icon.glyph + 6
        return QSize(width, theme.scaled(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = Theme.current()
        painter = QPainter(self)
        paint_bevel(self, painter)
        on = self.isChecked()
        if self._glyph == "pending":  # the sheet's own dashes of one pixel look like dots
            outline = theme.colors.accent_text if on else theme.colors.border_control
            paint_chip(painter, self.rect(), None, outline, "dashed")
        color = theme.colors.accent_text if on else theme.colors.text_secondary
        font = "small@600" if on else "small@500"
        width = text_width(self._words, font) + (theme.icon.glyph + 6 if self._glyph else 0)
        x = (self.width() - width) // 2
        if self._glyph:
            paint_glyph(painter, x, self.height() // 2, self._glyph, color)
            x += theme.icon.glyph + 6
        box = QRect(x, 0, self.width() - x, self.height())
        draw_text(painter, box, self._words, font, color)
        painter.end()

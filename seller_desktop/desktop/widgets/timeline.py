"""What happened to an order, newest on top: a glyph on a line, a text, and where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme import Theme
from .marks import paint_focus, paint_glyph
from .plain_text import clean_text
from .text_paint import draw_text

_GLYPH_X = 0
_TEXT_X = 22
_ROW_GAP = 8


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One event. `status` gives glyph and hue (local events: `pending`); `meta` is the small line:
    time, source, and the marketplace's raw word. `note` is one more, such as why; it may be empty.
    """

    status: str
    text: str
    meta: str
    note: str = ""


class Timeline(QWidget):
    """A list to read. With the focus, up and down move through it for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[TimelineEntry, ...] = ()
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline"))
        Theme.current().changed.connect(self.updateGeometry)

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """The events, the newest first."""
        self._entries = tuple(
            TimelineEntry(
                e.status, clean_text(e.text, 200), clean_text(e.meta, 200), clean_text(e.note, 200)
            )
            for e in entries
        )
        self._current = -1
        self.setAccessibleDescription("\n".join(map(_spoken, self._entries[:20])))
        self.updateGeometry()
        self.update()

    @property
    def entries(self) -> tuple[TimelineEntry, ...]:
        """The events as shown."""
        return self._entries

    def sizeHint(self) -> QSize:
        return QSize(240, sum(map(self._height, self._entries)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not step or not self._entries:
            super().keyPressEvent(event)
            return
        self._current = min(len(self._entries) - 1, max(0, self._current + step))
        self.setAccessibleDescription(_spoken(self._entries[self._current]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = 0
        for number, entry in enumerate(self._entries):
            height = self._height(entry)
            if top <= event.rect().bottom() and top + height > event.rect().top():
                self._paint_entry(painter, number, top)
            if self.hasFocus() and number == max(0, self._current):
                paint_focus(painter, QRect(0, top, self.width(), height - 1))
            top += height
        painter.end()

    def _height(self, entry: TimelineEntry) -> int:
        theme = Theme.current()
        small = theme.line("small")
        return theme.line("body") + small * (2 if entry.note else 1) + _ROW_GAP

    def _paint_entry(self, painter: QPainter, number: int, top: int) -> None:
        theme, entry = Theme.current(), self._entries[number]
        look = theme.status(entry.status)
        middle = top + theme.line("body") // 2
        if number + 1 < len(self._entries):
            x = _GLYPH_X + theme.icon.glyph // 2
            line = QRect(x, middle + 9, 1, self._height(entry) - 18)
            painter.fillRect(line, theme.colors.border_strong)
        paint_glyph(painter, _GLYPH_X, middle, look.glyph, look.fg)
        width = self.width() - _TEXT_X
        box = QRect(_TEXT_X, top, width, theme.line("body"))
        draw_text(painter, box, entry.text, "body", theme.colors.text)
        box = QRect(_TEXT_X, top + theme.line("body"), width, theme.line("small"))
        draw_text(painter, box, entry.meta, "small", theme.colors.text_secondary)
        if entry.note:
            box.translate(0, theme.line("small"))
            draw_text(painter, box, entry.note, "small", theme.colors.text_tertiary)


def _spoken(entry: TimelineEntry) -> str:
    return ", ".join(part for part in (entry.text, entry.meta, entry.note) if part)

"""The shops beside the board: how each is, how fresh, and how far its first sync is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ..theme import Theme
from ..widgets.marks import paint_focus, paint_glyph, paint_shop_mark
from ..widgets.progress_bar import ProgressBar
from ..widgets.text_paint import draw_text, text_width

_PAD = 16
_MARK = 20
_ROW = 44
_BAR_ROOM = 14


@dataclass(frozen=True, slots=True)
class ShopLine:
    """One shop: its state as glyph, hue and word, a fact below its name and its age.

    `progress` is days stored and asked for while a first sync runs.
    """

    shop_id: int
    marketplace: str
    name: str
    glyph: str
    hue: str
    word: str
    fact: str
    age: str
    progress: tuple[int, int] | None = None


class _ShopRow(QWidget):
    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line: ShopLine | None = None
        self._bar = ProgressBar(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)

    def show_line(self, line: ShopLine) -> None:
        self._line = line
        self._bar.setVisible(line.progress is not None)
        if line.progress is not None:
            self._bar.set_name(line.name)
            self._bar.set_progress(*line.progress)
        parts = (line.name, line.word, line.fact, line.age)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        more = _BAR_ROOM if self._line is not None and self._line.progress is not None else 0
        return QSize(240, Theme.current().scaled(_ROW) + more)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        line, theme = self._line, Theme.current()
        if line is None:
            return
        colors = theme.colors
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), colors.hover)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), colors.row_line)
        height = theme.scaled(_ROW)
        mark = QRect(_PAD, (height - _MARK) // 2, _MARK, _MARK)
        paint_shop_mark(painter, mark, line.marketplace)
        upper, lower = theme.line("body"), theme.line("small")
        top = (height - upper - lower) // 2
        right = self.width() - _PAD
        used = self._paint_state(painter, theme, line, QRect(0, top, right, upper))
        x = _PAD + _MARK + 8
        name = QRect(x, top, right - used - 8 - x, upper)
        draw_text(painter, name, line.name, "body@500", colors.text)
        age = QRect(x, top + upper, right - x, lower)
        used = draw_text(painter, age, line.age, "small", colors.text_tertiary, right=True)
        fact = QRect(x, top + upper, right - used - 8 - x, lower)
        draw_text(painter, fact, line.fact, "small", colors.text_secondary)
        if self.hasFocus():
            paint_focus(painter, self.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        x = _PAD + _MARK + 8
        top = Theme.current().scaled(_ROW) - 2
        self._bar.setGeometry(x, top, max(0, self.width() - _PAD - x), 6)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if self._line is not None:
            self.chosen.emit(self._line.shop_id)

    def _paint_state(self, painter: QPainter, theme: Theme, line: ShopLine, box: QRect) -> int:
        color = theme.hue(line.hue).fg
        width = text_width(line.word, "small@500")
        draw_text(painter, box, line.word, "small@500", color, right=True)
        if not line.glyph:
            return width
        x = box.right() - width - theme.icon.glyph - 4
        paint_glyph(painter, x, box.y() + box.height() // 2, line.glyph, color)
        return width + theme.icon.glyph + 6


class ShopHealthList(QWidget):
    """Rows of shops. `chosen` carries the id of the shop to look at."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: list[_ShopRow] = []

    @property
    def lines(self) -> tuple[str, ...]:
        """What is shown, as spoken."""
        return tuple(row.accessibleName() for row in self._rows if not row.isHidden())

    def show_lines(self, lines: Sequence[ShopLine]) -> None:
        """Shows these shops in order."""
        while len(self._rows) < len(lines):
            row = _ShopRow(self)
            row.chosen.connect(self.chosen)
            self._column.addWidget(row)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(lines))
            if number < len(lines):
                row.show_line(lines[number])

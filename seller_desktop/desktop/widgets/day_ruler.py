"""The day as a ruler: what is past, now, and the deadlines still to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygon
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...domain.korea_time import DAY_MS, day_end_ms
from ..theme import Theme
from .deadline_words import clock_time
from .plain_text import clean_text
from .text_paint import draw_text, text_width

_HEIGHT = 92
_SIDE = 36
_TRACK_TOP = 58
_TRACK = 6
_MARK_TOP = 6
_HOUR_MS = 3_600_000
_STEP_HOURS = 2
_LABEL_GAP = 8
_LABEL_ROOM = 12


@dataclass(frozen=True, slots=True)
class DayMark:
    """A deadline of the day (UTC ms) in a hue, with two short lines of text."""

    at: int
    hue: str
    title: str
    detail: str = ""


class DayRuler(QWidget):
    """92 px. From `first_hour` of the Korean day to its end; it reads no clock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = 0
        self._first_hour = 8
        self._marks: tuple[DayMark, ...] = ()
        self._lead = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Day"))

    def set_day(
        self,
        now_ms: int,
        marks: Sequence[DayMark],
        lead: tuple[str, str] = ("", ""),
        first_hour: int = 8,
    ) -> None:
        """Now, the marks of today in any order, and two lines at the left of the day."""
        self._now = now_ms
        self._lead = lead
        self._first_hour = min(first_hour, self._hour(now_ms))
        start, end = self._span()
        self._marks = tuple(
            sorted((m for m in marks if start <= m.at <= end), key=lambda mark: mark.at)
        )
        spoken = [f"{_clock(m.at, end)} {m.title} {m.detail}".strip() for m in self._marks]
        self.setAccessibleDescription("; ".join(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, Theme.current().scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._now:
            return
        theme = Theme.current()
        painter = QPainter(self)
        self._paint_track(painter, theme)
        self._paint_hours(painter, theme)
        self._paint_lead(painter, theme)
        for number, mark in enumerate(self._marks):
            self._paint_mark(painter, theme, number, mark)
        self._paint_now(painter, theme)
        painter.end()

    def _paint_track(self, painter: QPainter, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        left, right = _SIDE, self.width() - _SIDE
        for end, color in ((right, theme.colors.pressed), (self._x(self._now), self._done(theme))):
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(left, self._top(), max(0, end - left), _TRACK), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_hours(self, painter: QPainter, theme: Theme) -> None:
        start, end = self._span()
        box = QRect(0, self._top() + _TRACK + 4, theme.scaled(44), theme.line("caption"))
        for at in range(end, start - 1, -_STEP_HOURS * _HOUR_MS):
            text = _clock(at, end)
            box.moveLeft(self._x(at) - text_width(text, "caption") // 2)
            draw_text(painter, box, text, "caption", theme.colors.text_tertiary)

    def _paint_lead(self, painter: QPainter, theme: Theme) -> None:
        first = self._x(self._marks[0].at) if self._marks else self.width()
        width = max(0, first - _SIDE - 2 * _LABEL_ROOM)
        if max(text_width(line, "small") for line in self._lead) > width - 100:
            return
        self._paint_lines(painter, theme, _SIDE, width, self._lead, theme.colors.text_secondary)

    def _paint_mark(self, painter: QPainter, theme: Theme, number: int, mark: DayMark) -> None:
        x, color = self._x(mark.at), theme.hue(mark.hue).fg
        bar = QRect(x - 1, _MARK_TOP, 2, self._top() + _TRACK - _MARK_TOP)
        painter.fillRect(bar, color)
        lines = (mark.title, mark.detail)
        wide = max(text_width(mark.title, "small@600"), text_width(mark.detail, "small@600"))
        following = self._marks[number + 1] if number + 1 < len(self._marks) else None
        next_x = self._x(following.at) if following else self.width() - 4
        previous = self._x(self._marks[number - 1].at) if number else 0
        if next_x - x >= wide + _LABEL_ROOM:
            self._paint_lines(painter, theme, x + _LABEL_GAP, wide, lines, color)
        elif x - previous >= wide + _LABEL_ROOM:
            left = x - _LABEL_GAP - wide
            self._paint_lines(painter, theme, left, wide, lines, color, right=True)
        else:
            room = max(0, next_x - x - _LABEL_ROOM)
            self._paint_lines(painter, theme, x + _LABEL_GAP, room, lines, color)

    def _paint_lines(
        self,
        painter: QPainter,
        theme: Theme,
        left: int,
        width: int,
        lines: tuple[str, str],
        color: QColor,
        right: bool = False,
    ) -> None:
        line = theme.line("small") + 2
        box = QRect(left, _MARK_TOP - 2, width, line)
        title = clean_text(lines[0], 60)
        draw_text(painter, box, title, "small@600", theme.colors.text, right)
        box.moveTop(box.top() + line)
        draw_text(painter, box, clean_text(lines[1], 60), "small", color, right)

    def _paint_now(self, painter: QPainter, theme: Theme) -> None:
        x, color = self._x(self._now), theme.colors.text
        painter.fillRect(QRect(x - 1, self._top() - 6, 2, _TRACK + 10), color)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        top = self._top() - 10
        painter.drawPolygon(QPolygon([QPoint(x - 5, top), QPoint(x + 5, top), QPoint(x, top + 6)]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        text = self.tr("Now %1").replace("%1", clock_time(self._now))
        width = text_width(text, "small@600")
        left = x - width - 10 if x - width - 10 > 0 else x + 10
        box = QRect(left, self._top() - theme.line("small"), width + 2, theme.line("small"))
        draw_text(painter, box, text, "small@600", color)

    def _done(self, theme: Theme) -> QColor:
        return theme.colors.border_strong

    def _top(self) -> int:
        return Theme.current().scaled(_TRACK_TOP)

    def _span(self) -> tuple[int, int]:
        end = day_end_ms(self._now)
        return end - DAY_MS + self._first_hour * _HOUR_MS, end

    def _hour(self, ms: int) -> int:
        return (ms - (day_end_ms(ms) - DAY_MS)) // _HOUR_MS

    def _x(self, ms: int) -> int:
        start, end = self._span()
        share = min(1.0, max(0.0, (ms - start) / (end - start)))
        return round(_SIDE + share * (self.width() - 2 * _SIDE))


def _clock(at: int, end: int) -> str:
    return "24:00" if at == end else clock_time(at)

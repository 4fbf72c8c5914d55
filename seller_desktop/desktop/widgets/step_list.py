"""Vertical steps of a wizard: discs on a line, only the current step open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ..theme import Theme
from .plain_label import PlainLabel
from .text_paint import draw_text, text_width

StepState = Literal["done", "now", "later"]
_DISC = 24
_GAP = 14


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its title and a plain fact beside it."""

    key: str
    title: str
    fact: str = ""


class _Disc(QWidget):
    def __init__(self, number: int, last: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self.last = last
        self.state: StepState = "later"
        self.setFixedWidth(_DISC)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(_DISC, _DISC + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = Theme.current()
        painter = QPainter(self)
        if not self.last:
            line = QRect(_DISC // 2, _DISC + 4, 1, self.height() - _DISC - 8)
            painter.fillRect(line, theme.colors.border_strong)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.state == "done":
            self._paint_done(painter, theme)
        else:
            self._paint_number(painter, theme)
        painter.end()

    def _paint_done(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.hue("arrived").fg)
        painter.drawEllipse(QRectF(0, 0, _DISC, _DISC))
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(theme.colors.surface, 2, Qt.PenStyle.SolidLine, cap, join))
        painter.drawPolyline([QPointF(7, 12.5), QPointF(10.5, 16), QPointF(17, 8.5)])

    def _paint_number(self, painter: QPainter, theme: Theme) -> None:
        now = self.state == "now"
        width = 2 if now else 1
        color = theme.colors.accent_text if now else theme.colors.border_control
        painter.setPen(QPen(color, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        painter.drawEllipse(QRectF(0, 0, _DISC, _DISC).adjusted(half, half, -half, -half))
        text = str(self.number)
        font = "small@700" if now else "small"
        ink = theme.colors.accent_text if now else theme.colors.text_tertiary
        box = QRect((_DISC - text_width(text, font)) // 2, 0, _DISC, _DISC)
        draw_text(painter, box, text, font, ink)


class _StepRow(QWidget):
    def __init__(self, step: Step, number: int, last: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.step = step
        self.disc = _Disc(number, last, self)
        self.title = PlainLabel(self, step.title, "lead")
        self.fact = PlainLabel(self, step.fact, "small", "tertiary")
        self.content: QWidget | None = None
        heads = QHBoxLayout()
        heads.setSpacing(8)
        self.title.setMinimumHeight(_DISC)  # the disc's middle is the title's, open or closed
        heads.addWidget(self.title)
        heads.addWidget(self.fact)
        heads.addStretch(1)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, _GAP)
        self._column.setSpacing(8)
        self._column.addLayout(heads)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.disc)
        row.addLayout(self._column, 1)

    def set_content(self, content: QWidget) -> None:
        self.content = content
        self._column.addWidget(content)

    def set_state(self, state: StepState, word: str, *, opened: bool | None = None) -> None:
        self.disc.state = state
        self.disc.update()
        self.title.set_tone("tertiary" if state == "later" else "")
        if self.content is not None:
            self.content.setVisible(state == "now" if opened is None else opened)
        self.setAccessibleName(f"{self.disc.number}. {self.step.title}, {word}")


class StepList(QWidget):
    """Steps from top to bottom. What a step needs is put into it as one widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_StepRow] = []
        self._current = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """The steps; the first is the current one."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = [
            _StepRow(step, number, number == len(steps), self)
            for number, step in enumerate(steps, 1)
        ]
        for row in self._rows:
            self._column.addWidget(row)
        self._column.addStretch(1)
        if steps:
            self.set_current(steps[0].key)

    def set_content(self, key: str, content: QWidget) -> None:
        """The widget that is open while the step is the current one."""
        row = self._row(key)
        row.set_content(content)
        content.setVisible(key == self._current)

    def set_fact(self, key: str, fact: str) -> None:
        """The plain fact beside a step's title."""
        self._row(key).fact.setText(fact)

    def current(self) -> str:
        """The key of the open step; empty when all are done."""
        return self._current

    def set_current(self, key: str) -> None:
        """Opens a step; those before it are done. An empty key: all are done."""
        self._current = key
        state: StepState = "done"
        words = {"done": self.tr("done"), "now": self.tr("now"), "later": self.tr("later")}
        for row in self._rows:
            if row.step.key == key:
                row.set_state("now", words["now"])
                state = "later"
            else:
                row.set_state(state, words[state])

    def end(self) -> None:
        """All steps are done; what the open one shows stays."""
        for row in self._rows:
            row.set_state("done", self.tr("done"), opened=row.step.key == self._current)

    def _row(self, key: str) -> _StepRow:
        return next(row for row in self._rows if row.step.key == key)

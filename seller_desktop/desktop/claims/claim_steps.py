"""How far a claim is, as steps from left to right: done, now, still to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme import Theme
from ..widgets.text_paint import draw_text, text_width

_DISC = 18
_PAD = 20
_GAP = 8
_LINE_LEAST = 12
_HEIGHT = 44

StepState = Literal["done", "now", "later"]


@dataclass(frozen=True, slots=True)
class ClaimStep:
    """One step with a plain fact such as its date."""

    word: str
    state: StepState
    fact: str = ""


class ClaimSteps(QWidget):
    """44 px. When there is no room the facts go first, then the words of steps not current."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[ClaimStep, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress"))
        Theme.current().changed.connect(self.updateGeometry)

    @property
    def steps(self) -> tuple[ClaimStep, ...]:
        """The steps as shown."""
        return self._steps

    def set_steps(self, steps: Sequence[ClaimStep]) -> None:
        """Other steps; none hides the bar."""
        self._steps = tuple(steps)
        self.setVisible(bool(steps))
        spoken = [f"{step.word} {step.fact}".strip() for step in steps if step.state != "later"]
        self.setAccessibleDescription(", ".join(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, Theme.current().scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = Theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colors.surface)
        if self._steps:
            shown = self._fitting()
            widths = [self._width(step, *shown) for step in self._steps]
            rest = self.width() - 2 * _PAD - sum(widths)
            line = max(_LINE_LEAST, rest // max(1, len(widths) - 1))
            x = _PAD
            for number, (step, width) in enumerate(zip(self._steps, widths, strict=True)):
                self._paint_step(painter, theme, x, number, step, shown)
                x += width
                if number + 1 < len(widths):
                    middle = self.height() // 2
                    rule = QRect(x + _GAP, middle, max(4, line - 2 * _GAP), 1)
                    painter.fillRect(rule, theme.colors.border_strong)
                x += line
        painter.end()

    def _fitting(self) -> tuple[bool, bool]:
        """Whether facts are shown, and whether the words of all steps are."""
        room = self.width() - 2 * _PAD - _LINE_LEAST * (len(self._steps) - 1)
        for shown in ((True, True), (False, True)):
            if sum(self._width(step, *shown) for step in self._steps) <= room:
                return shown
        return False, False

    def _width(self, step: ClaimStep, facts: bool, words: bool) -> int:
        width = _DISC
        if words or step.state == "now":
            width += _GAP + text_width(step.word, _font(step))
        if facts and step.fact:
            width += 6 + text_width(step.fact, "small")
        return width

    def _paint_step(
        self,
        painter: QPainter,
        theme: Theme,
        x: int,
        number: int,
        step: ClaimStep,
        shown: tuple[bool, bool],
    ) -> None:
        top = (self.height() - _DISC) // 2
        _paint_disc(painter, theme, QRectF(x, top, _DISC, _DISC), number + 1, step.state)
        facts, words = shown
        x += _DISC + _GAP
        if words or step.state == "now":
            ink = theme.colors.text_tertiary if step.state == "later" else theme.colors.text
            box = QRect(x, 0, self.width() - x, self.height())
            x += draw_text(painter, box, step.word, _font(step), ink) + 6
        if facts and step.fact:
            box = QRect(x, 0, self.width() - x, self.height())
            draw_text(painter, box, step.fact, "small", theme.colors.text_tertiary)


def _font(step: ClaimStep) -> str:
    return "body@600" if step.state == "now" else "body@500"


def _paint_disc(
    painter: QPainter, theme: Theme, box: QRectF, number: int, state: StepState
) -> None:
    hue = theme.hue("claim").fg
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state == "done":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hue)
        painter.drawEllipse(box)
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(theme.colors.surface, 1.8, Qt.PenStyle.SolidLine, cap, join))
        corner = box.topLeft()
        points = [QPointF(5, 9.3), QPointF(7.8, 12), QPointF(13, 6.2)]
        painter.drawPolyline([corner + point for point in points])
    else:
        now = state == "now"
        ink = hue if now else theme.colors.border_control
        painter.setPen(QPen(ink, 2 if now else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    painter.restore()
    if state != "done":
        text, font = str(number), "caption@600"
        ink = hue if state == "now" else theme.colors.text_tertiary
        left = int(box.x() + (box.width() - text_width(text, font)) / 2)
        place = QRect(left, int(box.y()), _DISC, _DISC)
        draw_text(painter, place, text, font, ink)

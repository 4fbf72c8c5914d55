"""What waits on the open claim, each with every way out: answers, and what the claim holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...store.details import ActionView
from ...system.clock import Clock
from ..orders.action_box import ActionBox
from ..orders.words import Words

_HERE = "claim"  # this way leads to the claim, where we are


class WaysOut(QWidget):
    """One box an action, made anew only when an action has moved: the focus survives a sync.

    `chosen` carries the action and the way: undo, drop, release, retry, settle or note.
    """

    chosen = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._shown: tuple[ActionView, ...] = ()
        self._boxes: list[ActionBox] = []
        self._frames: list[QFrame] = []
        self.hide()

    @property
    def boxes(self) -> tuple[ActionBox, ...]:
        """The boxes from top to bottom."""
        return tuple(self._boxes)

    def show_actions(self, actions: Sequence[ActionView], words: Words, clock: Clock) -> None:
        """Shows these; none hides the part."""
        if tuple(actions) == self._shown:
            return
        self._shown = tuple(actions)
        for frame in self._frames:
            self._column.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        self._boxes, self._frames = [], []
        for action in actions:
            self._add(action, words, clock)
        self.setVisible(bool(actions))

    def _add(self, action: ActionView, words: Words, clock: Clock) -> None:
        frame = QFrame(self)
        frame.setProperty("kind", "card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(14, 10, 14, 12)
        box = ActionBox(action, words, clock, "", frame)
        inner.addWidget(box)
        if _HERE in box.ways:
            box.button(_HERE).hide()
        box.chosen.connect(lambda way: self.chosen.emit(action, way))
        self._column.addWidget(frame)
        self._boxes.append(box)
        self._frames.append(frame)

"""The footer of the open claim: every decision with its letter, disabled with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...domain.action import Verb
from ..theme import Theme
from ..widgets.buttons import KeyButton, Kind
from ..widgets.plain_label import PlainLabel
from .decisions import Decision

SHIP_KEY = "S"


class DecisionBar(QWidget):
    """`chosen` carries a verb; `ship_chosen` sends what a cancel request holds."""

    chosen = Signal(object)
    ship_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Verb, KeyButton] = {}
        self._decisions: tuple[Decision, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 16, 0)
        self._row.setSpacing(8)
        self._ship = KeyButton(self, self.tr("Ship anyway"), SHIP_KEY, "refusal")
        self._ship.clicked.connect(self.ship_chosen)
        self._ship.hide()
        self._hint = PlainLabel(self)
        self._hint.set_style("small")
        self._hint.set_tone("secondary")
        self._hint.setWordWrap(True)
        self._row.addWidget(self._ship)
        self._row.addWidget(self._hint, 1)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What is offered now."""
        return self._decisions

    def button(self, verb: Verb) -> KeyButton:
        """The button of a decision. Raises KeyError."""
        return self._buttons[verb]

    @property
    def ship_button(self) -> KeyButton:
        """Sends what a cancel request holds; hidden where it holds nothing."""
        return self._ship

    def show_decisions(
        self, decisions: Sequence[Decision], holds_dispatch: bool, hint: str
    ) -> None:
        """Offers these. Buttons already there only change, so that focus and mouse stay."""
        if [d.verb for d in decisions] != list(self._buttons):
            self._make_buttons(decisions)
        self._decisions = tuple(decisions)
        primary = next((d.verb for d in decisions if not d.obstacle), None)
        for decision in decisions:
            button = self._buttons[decision.verb]
            button.setText(decision.text)
            button.setEnabled(not decision.obstacle)
            button.setToolTip(decision.obstacle)
            button.setAccessibleDescription(decision.obstacle)
            button.set_kind(_kind(decision, primary))
        if primary is not None:
            self.setFocusProxy(self._buttons[primary])
        self._ship.setVisible(holds_dispatch)
        self._hint.setText(hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), Theme.current().colors.sunken)
        painter.end()

    def _make_buttons(self, decisions: Sequence[Decision]) -> None:
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for number, decision in enumerate(decisions):
            button = KeyButton(self, decision.text, decision.key)
            button.clicked.connect(partial(self.chosen.emit, decision.verb))
            self._row.insertWidget(number, button)
            self._buttons[decision.verb] = button


def _kind(decision: Decision, primary: Verb | None) -> Kind:
    if decision.verb is Verb.REJECT:
        return "refusal"
    return "primary" if decision.verb is primary else "secondary"

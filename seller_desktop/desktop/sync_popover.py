"""Behind the sync pill: each shop's age, what it does, its next try, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QStyle, QStyleOption, QWidget

from ..domain.texts import describe
from ..sync.news import Activity
from .forms.ui_sync_popover import Ui_SyncPopover
from .sync_summary import ShopState, Waiting
from .time_words import when_words
from .widgets.buttons import KeyButton
from .widgets.chips import ShopMark
from .widgets.plain_label import ElidedLabel, PlainLabel
from .widgets.progress_bar import ProgressBar
from .widgets.sync_state import age_words

_WIDTH = 400
_GAP = 6


@dataclass(frozen=True, slots=True)
class PopoverFacts:
    """What the popover shows. `engine` is a note about who syncs, or empty."""

    states: tuple[ShopState, ...]
    waiting_at: Callable[[int], int]
    waiting: Waiting
    engine: str
    language: str
    now_ms: int


class SyncPopover(QFrame):
    """Closes by itself when something else is clicked, and with Esc."""

    sync_wanted = Signal()
    attention_wanted = Signal()
    waiting_wanted = Signal()
    shop_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # outside its round corners
        self._ui = Ui_SyncPopover()
        self._ui.setupUi(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "card")
        self.setFixedWidth(_WIDTH)
        self._rows: dict[int, _ShopRow] = {}
        ui = self._ui
        ui.title_label.set_style("body@600")
        ui.sync_button.set_key("F5")
        ui.attention_button.set_kind("refusal")
        ui.engine_label.set_style("small")
        ui.engine_label.set_tone("secondary")
        ui.engine_label.setWordWrap(True)
        ui.engine_label.setContentsMargins(16, 8, 16, 10)
        ui.sync_button.clicked.connect(self.sync_wanted)
        ui.attention_button.clicked.connect(self._on_attention)
        ui.waiting_button.clicked.connect(self._on_waiting)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its card by itself: what is translucent gets no ground from the style sheet."""
        del event
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.end()

    def show_facts(self, facts: PopoverFacts) -> None:
        """Show every shop as it is; rows of removed shops go."""
        ui = self._ui
        for shop_id in set(self._rows) - {state.shop.id for state in facts.states}:
            row = self._rows.pop(shop_id)
            row.hide()
            row.deleteLater()
        for state in facts.states:
            if state.shop.id not in self._rows:
                self._add_row(state.shop.id)
            self._rows[state.shop.id].show_state(state, facts)
        waiting = facts.waiting
        ui.attention_button.setText(self.tr("%n need attention", "", waiting.attention))
        ui.attention_button.setVisible(waiting.attention > 0)
        ui.waiting_button.setText(self.tr("%n to be sent", "", waiting.to_send))
        ui.waiting_button.setVisible(waiting.to_send > 0)
        text = facts.engine if facts.states else self.tr("No shop is connected yet.")
        ui.engine_label.setText(text)
        ui.engine_label.setVisible(bool(text))
        ui.foot_line.setVisible(bool(text) and bool(facts.states))
        self.adjustSize()

    def popup_under(self, anchor: QWidget) -> None:
        """Show it under the pill, its right edge at the pill's."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + 4))
        self.move(corner)
        self.show()
        self._ui.sync_button.setFocus()

    def _add_row(self, shop_id: int) -> None:
        row = _ShopRow(self._ui.shops_widget)
        row.remedy_wanted.connect(lambda: self._on_shop(shop_id))
        self._rows[shop_id] = row
        self._ui.shops_layout.addWidget(row)

    def _on_attention(self) -> None:
        self.hide()
        self.attention_wanted.emit()

    def _on_waiting(self) -> None:
        self.hide()
        self.waiting_wanted.emit()

    def _on_shop(self, shop_id: int) -> None:
        self.hide()
        self.shop_wanted.emit(shop_id)


class _ShopRow(QWidget):
    """One shop: mark, name, age; below what it does or what is wrong, and a link."""

    remedy_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = ShopMark(self)
        self._name = ElidedLabel(self, style="body@600")
        self._age = PlainLabel(self, style="small", tone="tertiary")
        self._state = PlainLabel(self, style="small", tone="secondary")
        self._state.setWordWrap(True)
        self._progress = ProgressBar(self, self.tr("First sync"))
        self._link = KeyButton(self, self.tr("To the shop"), kind="link")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(_GAP)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._mark, 0, 0)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._age, 0, 2)
        grid.addWidget(self._state, 1, 1)
        grid.addWidget(self._link, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._progress, 2, 1, 1, 2)
        self._link.clicked.connect(self.remedy_wanted)

    def show_state(self, state: ShopState, facts: PopoverFacts) -> None:
        """Another state."""
        self._mark.set_marketplace(state.shop.marketplace)
        self._name.setText(state.shop.name)
        self._age.setText(age_words(state.health.last_success_at, facts.now_ms))
        text, tone = self._words(state, facts)
        self._state.setText(text)
        self._state.set_tone(tone)
        self._link.setVisible(state.needs_deed)
        history = state.history
        self._progress.setVisible(history is not None)
        if history is not None:
            self._progress.set_progress(*history)
        self.setAccessibleName(f"{state.shop.name}. {self._age.text()}. {text}")

    def _words(self, state: ShopState, facts: PopoverFacts) -> tuple[str, str]:
        if state.shop.paused:
            return self.tr("Paused"), "tertiary"
        problem = state.problem
        if problem is not None:
            text = describe(problem, facts.language)
            retry = self._retry(state, facts.now_ms)
            said = problem.marketplace_message
            parts = [text.title, f"“{said}”" if said else "", text.hint, retry]
            tone = "alarm" if state.needs_deed else "wait"
            return "\n".join(part for part in parts if part), tone
        parts = [self._doing(state), self._waiting(facts.waiting_at(state.shop.id))]
        return " · ".join(part for part in parts if part), "secondary"

    def _retry(self, state: ShopState, now_ms: int) -> str:
        next_try = state.health.next_try_at
        if next_try is None:
            return ""
        return self.tr("Next try %1").replace("%1", when_words(next_try, now_ms))

    def _doing(self, state: ShopState) -> str:
        if state.history is not None:
            done, total = state.history
            text = self.tr("Fetching the orders of the last %n days: day %1", "", total)
            return text.replace("%1", str(done))
        if state.activity is Activity.IDLE and state.health.last_success_at is None:
            return self.tr("Not synced yet")
        return {
            Activity.READING: self.tr("Reading changes"),
            Activity.SENDING: self.tr("Sending"),
            Activity.WAITING: self.tr("Waiting"),
            Activity.IDLE: self.tr("Up to date"),
        }[state.activity]

    def _waiting(self, count: int) -> str:
        return self.tr("%n to be sent", "", count) if count else ""

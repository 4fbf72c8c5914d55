"""One waiting, held, parked or refused action in the detail pane, with every way out of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.action import ActionState
from ...domain.intent import Cancel, ChangeInvoice, Delay, Dispatch, Intent, Note
from ...domain.order import DeliveryMethod
from ...domain.texts import standing
from ...store.details import ActionView
from ...system.clock import Clock
from ..time_words import until_words
from ..widgets.buttons import KeyButton, Kind
from ..widgets.chips import StatusChip
from ..widgets.deadline_words import clock_time, short_date
from ..widgets.plain_label import PlainLabel
from ..widgets.sections import Quote
from ..widgets.status_words import quoted
from .countdown import Countdown
from .flow_layout import FlowLayout
from .words import Words

translate = QCoreApplication.translate

_LOOKS = {
    ActionState.HELD: "held",
    ActionState.PARKED: "failed",
    ActionState.REJECTED: "failed",
}


Offer = tuple[str, str, str, Kind]
"""A way out, what its button says, its key, and what sort of button it is."""


class ActionBox(QFrame):
    """`chosen` carries what the seller decided: undo, drop, release, retry, settle, note, claim or
    edit.

    `behind` is the word of the verb this one waits for, or empty; `editable` offers another parcel.
    """

    chosen = Signal(str)

    def __init__(
        self,
        action: ActionView,
        words: Words,
        clock: Clock,
        behind: str,
        parent: QWidget,
        editable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.action = action
        self._words = words
        self._clock = clock
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._sentence = PlainLabel(self, tone="secondary")
        self._sentence.setWordWrap(True)
        self._countdown = Countdown(clock, self)
        self._countdown.ticked.connect(self._on_ticked)
        self._countdown.ended.connect(self._on_ended)
        self._behind = behind
        self._editable = editable
        self._add_head()
        self._column.addWidget(self._sentence)
        self._add_quote()
        self._buttons: dict[str, KeyButton] = {}
        self._ways = FlowLayout()
        self._column.addLayout(self._ways)
        self._offer_ways()
        self._sentence.setText(self._reason())
        if self._waits_for_undo():
            self._countdown.start(action.not_before)

    @property
    def sentence(self) -> str:
        """What the box says of the action's state."""
        return self._sentence.text()

    @property
    def asked(self) -> str:
        """What the box says was asked for."""
        return asked_words(self.action.intent, self._words)

    def button(self, way: str) -> KeyButton:
        """The button of a way out. Raises KeyError."""
        return self._buttons[way]

    @property
    def ways(self) -> tuple[str, ...]:
        """The ways out that are offered, the first is the one to take."""
        return tuple(self._buttons)

    def _add_head(self) -> None:
        action = self.action
        row = QHBoxLayout()
        row.setSpacing(8)
        look = _LOOKS.get(action.state, "pending")
        row.addWidget(StatusChip(self, look, self._words.state(action.state)))
        title = PlainLabel(self, self._words.verb(action.verb), "body@600")
        row.addWidget(title)
        row.addStretch(1)
        at = PlainLabel(self, clock_time(action.created_at), "small", "tertiary")
        row.addWidget(at)
        self._column.addLayout(row)
        if self.asked:
            label = PlainLabel(self, self.asked)
            label.setWordWrap(True)
            self._column.addWidget(label)

    def _add_quote(self) -> None:
        said = self.action.marketplace_message
        if said:
            code = f" ({self.action.marketplace_code})" if self.action.marketplace_code else ""
            self._column.addWidget(Quote(self, f"{quoted(said)}{code}"))

    def _offer_ways(self) -> None:
        """Buttons for what can be done now, in the place of those there were."""
        had_focus = any(button.hasFocus() for button in self._buttons.values())
        for button in self._buttons.values():
            self._ways.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for number, (way, text, key, kind) in enumerate(self._offers()):
            shown: Kind = kind if number == 0 or kind != "primary" else "secondary"
            button = KeyButton(self, text, key, shown)
            button.clicked.connect(_chooser(self, way))
            self._ways.addWidget(button)
            self._buttons[way] = button
        if had_focus and self._buttons:
            self._buttons[self.ways[0]].setFocus()

    def _offers(self) -> list[Offer]:
        state = self.action.state
        drop: Offer = ("drop", self.tr("Don't send"), "", "secondary")
        retry: Offer = ("retry", self.tr("Send again"), "", "primary")
        other: Offer = ("edit", self.tr("Change the invoice"), "", "secondary")
        edit = [other] if self._editable else []
        if state is ActionState.READY:
            if self._waits_for_undo():
                return [("undo", self.tr("Undo"), "Ctrl+Z", "secondary")]
            return [*edit, drop]
        if state is ActionState.HELD:
            release: Offer = ("release", self.tr("Send anyway"), "", "secondary")
            if (self.action.hold_cause or "").startswith("claim:"):
                claim: Offer = ("claim", self.tr("Open the claim"), "", "primary")
                return [claim, release, *edit, drop]
            return [("release", self.tr("Send anyway"), "", "primary"), *edit, drop]
        if state is ActionState.PARKED:
            return [retry, ("settle", self.tr("It was sent"), "", "secondary"), *edit, drop]
        if state is ActionState.REJECTED:
            return [retry, *edit, ("note", self.tr("Leave it"), "", "secondary")]
        return []

    def _waits_for_undo(self) -> bool:
        ready = self.action.state is ActionState.READY
        return ready and self.action.not_before > self._clock.now_ms()

    def _reason(self) -> str:
        action = self.action
        if self._behind:
            return self.tr("It waits behind: %1").replace("%1", self._behind)
        if action.reason:
            stands = standing(action.state, action.reason, self._words.language)
            return f"{stands.why} {stands.next}".strip()
        if action.state is ActionState.SENDING:
            return self.tr("Being sent now.")
        if action.state is ActionState.UNKNOWN:
            return self._checking()
        return self.tr("Saved on this PC. It is sent as soon as its turn comes.")

    def _checking(self) -> str:
        text = self.tr("No answer came. The marketplace is being asked whether it took effect.")
        if self.action.next_check_at is None:
            return text
        when = until_words(self.action.next_check_at, self._clock.now_ms())
        again = self.tr("Next check: %1").replace("%1", when)
        return f"{text} {again}"

    def _on_ticked(self, left: int) -> None:
        self._sentence.setText(self.tr("Not sent for another %n s · undo with Ctrl+Z", "", left))

    def _on_ended(self) -> None:
        self._sentence.setText(self._reason())
        self._offer_ways()


def asked_words(intent: Intent, words: Words) -> str:
    """What exactly was asked, in a few words: courier and number, the new date, how many, the
    note."""
    if isinstance(intent, Dispatch):
        if intent.method != DeliveryMethod.PARCEL:
            return words.method(intent.method)
        parcel = " ".join(
            part for part in (words.courier(intent.courier), intent.invoice_no) if part
        )
        return " · ".join(part for part in (parcel, rest_words(intent)) if part)
    if isinstance(intent, ChangeInvoice):
        return f"{words.courier(intent.courier)} {intent.invoice_no}"
    if isinstance(intent, Delay):
        return " · ".join(part for part in (short_date(intent.until), intent.detail) if part)
    if isinstance(intent, Cancel):
        many = "" if intent.quantity is None else f"× {intent.quantity}"
        return " · ".join(part for part in (intent.reason, many, intent.detail) if part)
    if isinstance(intent, Note):
        return f"{note_reader_words(intent)}: {intent.text}"
    return ""


def rest_words(intent: Dispatch) -> str:
    """분리배송: by when the rest of a split box follows; empty for a whole one."""
    if intent.rest_by is None:
        return ""
    text = translate("AskedWords", "split, the rest by %1")
    return text.replace("%1", short_date(intent.rest_by))


def note_reader_words(note: Note) -> str:
    """Who will read a note."""
    if note.to_buyer:
        return translate("AskedWords", "To the buyer")
    return translate("AskedWords", "For the shop only")


def _chooser(box: ActionBox, way: str) -> object:
    return lambda: box.chosen.emit(way)

"""What the seller has answered and the marketplace does not show yet, with its state."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.action import ActionState
from ...domain.texts import standing
from ...store.inquiry_list import PendingAnswer
from ..widgets.buttons import KeyButton
from ..widgets.chips import StatusChip
from ..widgets.plain_label import PlainLabel
from ..widgets.sections import Quote
from ..widgets.status_words import quoted
from .inquiry_words import InquiryWords, pending_mark


class PendingBoxes(QWidget):
    """One card an action, made anew only when one has moved. `undo_chosen` carries a request,
    `outbox_chosen` and `note_chosen` an action."""

    undo_chosen = Signal(str)
    outbox_chosen = Signal(str)
    note_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._shown: tuple[PendingAnswer, ...] = ()
        self._cards: list[QFrame] = []
        self.hide()

    @property
    def shown(self) -> tuple[PendingAnswer, ...]:
        """What stands there."""
        return self._shown

    def show_answers(self, answers: Sequence[PendingAnswer], words: InquiryWords) -> None:
        """Shows these; none hides the part."""
        if tuple(answers) == self._shown:
            return
        self._shown = tuple(answers)
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(answer, words) for answer in answers]
        for card in self._cards:
            self._column.addWidget(card)
        self.setVisible(bool(answers))

    def _card(self, answer: PendingAnswer, words: InquiryWords) -> QFrame:
        card, mark = QFrame(self), answer.mark
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        look = pending_mark(mark, words)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(StatusChip(card, look.key, look.word, look.style))
        head.addStretch(1)
        for button in self._buttons(card, answer):
            head.addWidget(button)
        column.addLayout(head)
        reason = PlainLabel(card, self._reason(answer, words), tone="secondary")
        reason.setWordWrap(True)
        column.addWidget(reason)
        if answer.text:
            column.addWidget(Quote(card, answer.text))
        return card

    def _buttons(self, card: QFrame, answer: PendingAnswer) -> list[KeyButton]:
        mark = answer.mark
        buttons = []
        if mark.state is ActionState.READY:
            undo = KeyButton(card, self.tr("Undo"), kind="link")
            undo.clicked.connect(partial(self.undo_chosen.emit, mark.request_id))
            buttons.append(undo)
        if mark.state is ActionState.REJECTED:
            note = KeyButton(card, self.tr("Leave it"), kind="link")
            note.clicked.connect(partial(self.note_chosen.emit, mark.action_id))
            buttons.append(note)
        outbox = KeyButton(card, self.tr("Show in the outbox"), kind="link")
        outbox.clicked.connect(partial(self.outbox_chosen.emit, mark.action_id))
        return [*buttons, outbox]

    @staticmethod
    def _reason(answer: PendingAnswer, words: InquiryWords) -> str:
        mark = answer.mark
        stands = standing(mark.state, mark.reason, words.language)
        parts = [f"{stands.why} {stands.next}".strip()]
        if mark.marketplace_message:
            code = f" ({mark.marketplace_code})" if mark.marketplace_code else ""
            parts.append(f"{quoted(mark.marketplace_message)}{code}")
        return "\n".join(parts)

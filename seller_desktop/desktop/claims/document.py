"""The open claim in the middle: what the buyer asks, how far it is, what waits, what happened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.claim import ClaimKind, ClaimState
from ...domain.masking import mask_name
from ...system.clock import Clock
from ..forms.ui_claim_document import Ui_ClaimDocument
from ..orders.history_words import HistoryWords
from ..widgets.deadline_words import clock_time, short_date
from .answer_due import AnswerDue
from .claim_mark import ClaimStanding, claim_mark
from .claim_words import ClaimWords
from .inspection_box import InspectionBox
from .reading import OpenClaim
from .step_words import claim_steps

_SECTION_GAP = 10
_WIDEST = 640  # text lines of at most 560 px and their margins


class ClaimDocument(QWidget):
    """`order_wanted` leads to the order, `way_chosen` carries an action and a way out of it."""

    order_wanted = Signal()
    way_chosen = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: int | None = None
        self._ui = Ui_ClaimDocument()
        self._ui.setupUi(self)
        self._set_up()

    def show_claim(
        self, opened: OpenClaim, due: AnswerDue | None, words: ClaimWords, clock: Clock
    ) -> None:
        """Shows a claim; the same one again keeps its scroll position."""
        ui, now = self._ui, clock.now_ms()
        other = self._shown != opened.detail.claim_id
        self._shown = opened.detail.claim_id
        self._show_head(opened, due, words, now)
        ui.steps.set_steps(claim_steps(opened.detail.claim))
        ui.steps_line.setVisible(ui.steps.isVisibleTo(self))
        ui.ways_out.show_actions(opened.actions, words, clock)
        self._show_note(opened, words)
        self._show_request(opened, words)
        self._show_goods(opened, words)
        detail = opened.detail
        ui.inspection_box.show_inspection(detail.claim_id, detail.claim, opened.inspection)
        name = words.marketplace_name(opened.detail.line.marketplace)
        teller = HistoryWords(words, opened.detail.line.marketplace, name, now)
        ui.history.set_entries(teller.entries(opened.history))
        if other:
            ui.body_scroll.verticalScrollBar().setValue(0)

    @property
    def inspection_part(self) -> InspectionBox:
        """What was found when the goods came back."""
        return self._ui.inspection_box

    def note(self) -> str:
        """What the document explains about this claim, empty where nothing needs to be."""
        return self._ui.note_label.text()

    def _set_up(self) -> None:
        ui = self._ui
        ui.title_label.set_style("title")
        ui.facts_label.set_style("small")
        ui.facts_label.set_tone("secondary")
        ui.deadline_label.set_style("small")
        ui.deadline_label.set_tone("secondary")
        ui.body_widget.setMaximumWidth(_WIDEST)
        self.setFocusProxy(ui.body_scroll)
        ui.order_button.set_key("O")
        ui.order_button.clicked.connect(self.order_wanted)
        ui.ways_out.chosen.connect(self.way_chosen)
        ui.note_label.set_tone("secondary")
        ui.note_label.setContentsMargins(12, 10, 12, 10)
        ui.history_head.set_words(self.tr("History"))
        for head in (ui.collect_head, ui.hold_head, ui.redelivery_head, ui.history_head):
            head.setContentsMargins(0, _SECTION_GAP, 0, 0)

    def _show_head(
        self, opened: OpenClaim, due: AnswerDue | None, words: ClaimWords, now: int
    ) -> None:
        ui, claim, line = self._ui, opened.detail.claim, opened.detail.line
        # What waits on it stands below: here the marketplace's own state alone.
        standing = ClaimStanding(claim.kind, claim.state, claim.held, claim.status_word)
        mark = claim_mark(standing, words)
        ui.status_chip.set_status(mark.key, mark.word, "" if mark.style == "text" else mark.style)
        ui.deadline_chip.setVisible(due is not None)
        untold = due is None and bool(self._auto_note(opened, words))
        ui.deadline_label.setText(self.tr("No deadline given") if untold else self._due_words(due))
        if due is not None:
            ui.deadline_chip.set_deadline(due.at, now, due.estimated)
        order = line.line
        option = order.option or ""
        ui.title_label.setText(" · ".join(part for part in (order.product, option) if part))
        ui.shop_mark.set_marketplace(line.marketplace)
        facts = (
            line.shop_name,
            order.order_no,
            mask_name(order.recipient.name) or "",
            words.money(order.amount, order.currency),
            words.line_status(order.status, line.marketplace),
        )
        ui.facts_label.setText(" · ".join(part for part in facts if part))

    def _due_words(self, due: AnswerDue | None) -> str:
        if due is None:
            return self.tr("No deadline presses")
        if due.estimated:
            return self.tr("Reckoned here, not sent by the marketplace")
        return self.tr("Answer by then")

    def _show_note(self, opened: OpenClaim, words: ClaimWords) -> None:
        claim = opened.detail.claim
        notes = {
            ClaimKind.ADMIN_CANCEL: self.tr(
                "The marketplace cancels this order itself. There is nothing to decide here; the"
                " order follows by itself."
            ),
            ClaimKind.CONFIRM_HOLD: self.tr(
                "The buyer's purchase confirmation is on hold at the marketplace. There is nothing"
                " to decide here; settle it with the buyer or in the seller centre."
            ),
        }
        text = notes.get(claim.kind, "")
        if claim.kind is ClaimKind.CANCEL and claim.is_open:
            text = self._cancel_note(opened)
        elif claim.held and not text:
            text = self.tr("On hold: it can be approved or rejected after the hold is released.")
        text = "\n".join(part for part in (text, self._auto_note(opened, words)) if part)
        self._ui.note_label.setText(text)
        self._ui.note_widget.setVisible(bool(text))

    def _auto_note(self, opened: OpenClaim, words: ClaimWords) -> str:
        """What the marketplace does where nobody answers; it tells no time."""
        claim, key = opened.detail.claim, opened.detail.line.marketplace
        market = words.marketplace(key)
        if market is None or claim.state is not ClaimState.REQUESTED:
            return ""
        if claim.kind not in market.facts.capabilities.settles_itself:
            return ""
        text = self.tr("If you don't answer, %1 settles it on its own and does not say when.")
        return text.replace("%1", words.marketplace_name(key))

    def _cancel_note(self, opened: OpenClaim) -> str:
        if opened.held_dispatch is not None:
            return self.tr(
                "This cancel request holds your dispatch. Approve the cancel (A) and the dispatch"
                " is dropped, or ship anyway (S): the marketplace may then refuse the cancel."
            )
        return self.tr(
            "While the request is open a dispatch of this order is held until you decide."
        )

    def _show_request(self, opened: OpenClaim, words: ClaimWords) -> None:
        ui, claim, line = self._ui, opened.detail.claim, opened.detail.line
        by = words.requester(claim.requested_by)
        at = f"{short_date(claim.requested_at)} {clock_time(claim.requested_at)}"
        ui.reason_head.set_words(self.tr("Request"), " · ".join(p for p in (at, by) if p))
        reason = words.claim_reason(claim.reason, line.marketplace)
        quantity = "" if claim.quantity is None else self.tr("%n pc(s)", "", claim.quantity)
        first = " · ".join(part for part in (reason, quantity) if part)
        text = "\n".join(part for part in (first, claim.reason_detail or "") if part)
        ui.reason_quote.set_text(text or self.tr("No reason was given."))

    def _show_goods(self, opened: OpenClaim, words: ClaimWords) -> None:
        ui, claim = self._ui, opened.detail.claim
        coming = self._pairs(
            (self.tr("State"), words.collect_state(claim.collect_status)),
            (self.tr("How"), words.collect_method(claim.collect_method)),
            (self.tr("Courier"), words.courier(claim.collect_courier)),
            (self.tr("Invoice"), claim.collect_invoice_no or ""),
            (self.tr("Arrived"), _day(claim.collected_at)),
        )
        ui.collect_head.set_words(self.tr("Collection"))
        ui.collect_list.set_pairs(coming)
        going = self._pairs(
            (self.tr("Courier"), words.courier(claim.redelivery_courier)),
            (self.tr("Invoice"), claim.redelivery_invoice_no or ""),
        )
        ui.redelivery_head.set_words(self.tr("Replacement"))
        ui.redelivery_list.set_pairs(going)
        hold = words.claim_reason(claim.hold_reason, opened.detail.line.marketplace)
        ui.hold_head.set_words(self.tr("Why it is on hold"))
        hold_text = "\n".join(p for p in (hold, claim.hold_detail or "") if p)
        ui.hold_quote.set_text(hold_text)
        for shown, parts in (
            (bool(coming), (ui.collect_head, ui.collect_list)),
            (bool(going), (ui.redelivery_head, ui.redelivery_list)),
            (claim.held and bool(hold_text), (ui.hold_head, ui.hold_quote)),
        ):
            for part in parts:
                part.setVisible(shown)

    @staticmethod
    def _pairs(*pairs: tuple[str, str]) -> list[tuple[str, str]]:
        return [(key, value) for key, value in pairs if value]


def _day(at: int | None) -> str:
    return "" if at is None else f"{short_date(at)} {clock_time(at)}"

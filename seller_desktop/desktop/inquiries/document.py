"""The open inquiry in the middle: who asks about what, what was said, what is on its way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.inquiry import Message, Side
from ...domain.masking import mask_name
from ...domain.retention import Kept
from ..forms.ui_inquiry_document import Ui_InquiryDocument
from .inquiry_words import InquiryWords, inquiry_mark
from .pending_box import PendingBoxes
from .reading import OpenInquiry
from .thread import Thread

_WIDEST = 640  # text lines of at most 560 px and their margins


class InquiryDocument(QWidget):
    """`order_wanted` leads to the order."""

    order_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: int | None = None
        self._ui = Ui_InquiryDocument()
        self._ui.setupUi(self)
        ui = self._ui
        ui.title_label.set_style("title")
        for label in (ui.facts_label, ui.deadline_label):
            label.set_style("small")
            label.set_tone("secondary")
        ui.body_widget.setMaximumWidth(_WIDEST)
        ui.purged_label.set_tone("secondary")
        ui.order_button.set_key("O")
        ui.order_button.clicked.connect(self.order_wanted)
        self.setFocusProxy(ui.body_scroll)

    @property
    def thread_part(self) -> Thread:
        """The conversation."""
        return self._ui.thread

    @property
    def pending_boxes(self) -> PendingBoxes:
        """What is on its way."""
        return self._ui.pending_boxes

    def show_inquiry(self, opened: OpenInquiry, words: InquiryWords, now: int) -> None:
        """Shows an inquiry; the same one again keeps its scroll position."""
        ui, detail = self._ui, opened.detail
        other, self._shown = self._shown != detail.id, detail.id
        self._show_head(opened, words, now)
        inquiry = detail.inquiry
        asker = Side.MARKETPLACE if inquiry.kind == "call_centre" else Side.BUYER
        question = Message(inquiry.number, asker, inquiry.text, inquiry.asked_at)
        ui.thread.show_messages((question, *inquiry.messages) if inquiry.text else inquiry.messages)
        ui.pending_boxes.show_answers(detail.pending, words)
        ui.purged_label.setVisible(detail.kept is not Kept.FULL)
        if other:
            ui.body_scroll.verticalScrollBar().setValue(0)

    def _show_head(self, opened: OpenInquiry, words: InquiryWords, now: int) -> None:
        ui, detail = self._ui, opened.detail
        inquiry = detail.inquiry
        # What is on its way stands below: here the marketplace's own state alone.
        mark = inquiry_mark(inquiry.state, inquiry.status_word, (), words)
        ui.status_chip.set_status(mark.key, mark.word, "" if mark.style == "text" else mark.style)
        waits = inquiry.needs_seller
        ui.deadline_chip.setVisible(waits)
        reckoned = inquiry.respond_due_at is None
        if waits:
            ui.deadline_chip.set_deadline(inquiry.answer_due_at, now, reckoned)
        told = self.tr("24 hours after the question") if reckoned else self.tr("Answer by then")
        ui.deadline_label.setText(told if waits else "")
        title = inquiry.title or detail.product or inquiry.text or inquiry.number
        ui.title_label.setText(" ".join(title.split()))
        ui.shop_mark.set_marketplace(detail.marketplace)
        facts = (detail.shop_name, words.inquiry_kind(inquiry.kind), mask_name(inquiry.asker) or "")
        ui.facts_label.setText(" · ".join(part for part in facts if part))
        ui.order_button.setVisible(opened.line is not None)

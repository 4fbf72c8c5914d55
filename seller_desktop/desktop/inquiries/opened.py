"""The inquiry that is open: read, shown in document, facts and answer box, and answered."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint

from ..context import PageContext
from ..forms.ui_inquiries_page import Ui_InquiriesPage
from ..place import Place
from .deeds import InquiryDeeds
from .inquiry_words import InquiryWords
from .offer import offer_of
from .reading import OpenInquiry, read_inquiry
from .template_menu import TemplateMenu


class OpenedInquiry(QObject):
    """Keeps document, facts and answer box in step with one inquiry."""

    def __init__(
        self,
        context: PageContext,
        words: InquiryWords,
        deeds: InquiryDeeds,
        ui: Ui_InquiriesPage,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._ui = ui
        self._opened: OpenInquiry | None = None
        self._menu = TemplateMenu(context, deeds, ui.answer_box, ui.open_widget)
        ui.document.order_wanted.connect(self.open_order)
        boxes = ui.document.pending_boxes
        boxes.undo_chosen.connect(deeds.undo)
        boxes.note_chosen.connect(deeds.note)
        boxes.outbox_chosen.connect(
            lambda action_id: context.go(Place("outbox", action_id=action_id))
        )
        ui.answer_box.send_wanted.connect(deeds.answer)
        ui.answer_box.edit_wanted.connect(deeds.edit)
        ui.answer_box.drafts.kept.connect(deeds.keep_draft)
        ui.answer_box.seen_wanted.connect(deeds.acknowledge)
        ui.answer_box.menu_wanted.connect(self._open_menu)
        self.show_now()

    @property
    def opened(self) -> OpenInquiry | None:
        """What is shown, None where the list is empty."""
        return self._opened

    @property
    def templates(self) -> TemplateMenu:
        """The menu of the answer box."""
        return self._menu

    def load(self, inquiry_id: int | None) -> None:
        """Read an inquiry and show it; None shows an empty pane."""
        self._opened = None
        if inquiry_id is not None:
            self._opened = self._context.reader.query(lambda raw: read_inquiry(raw, inquiry_id))
        self.show_now()

    def show_now(self) -> None:
        """Show what was read as it stands at this minute."""
        ui, opened = self._ui, self._opened
        ui.open_widget.setVisible(opened is not None)
        if opened is None:
            return
        detail = opened.detail
        now = self._context.office.clock.now_ms()
        ui.document.show_inquiry(opened, self._words, now)
        ui.facts.show_inquiry(opened, self._words)
        offer = offer_of(opened, self._words.marketplace(detail.marketplace))
        ui.answer_box.show_offer(detail.id, detail.inquiry, offer, opened.begun)

    def open_order(self) -> None:
        """Lead to the order."""
        line_id = None if self._opened is None else self._opened.detail.line_id
        if line_id is not None:
            self._context.go(Place("orders", line_id=line_id))

    def _open_menu(self, above: QPoint) -> None:
        if self._opened is not None:
            self._menu.open(self._opened.detail.id, above)

"""The facts at the right: the inquiry, its product, and the order it is about."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ...domain.masking import mask_name
from ..forms.ui_inquiry_facts import Ui_InquiryFacts
from ..widgets.deadline_words import clock_time, short_date
from .inquiry_words import InquiryWords
from .reading import OpenInquiry

Pairs = list[tuple[str, str]]


class InquiryFacts(QWidget):
    """Pairs of key and value; the asker stays masked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_InquiryFacts()
        self._ui.setupUi(self)
        ui = self._ui
        ui.inquiry_head.set_words(self.tr("Inquiry"))
        ui.product_head.set_words(self.tr("Product"))
        ui.order_head.set_words(self.tr("Order"))
        self.setFocusProxy(ui.facts_scroll)

    def show_inquiry(self, opened: OpenInquiry, words: InquiryWords) -> None:
        """Shows an inquiry."""
        ui, order = self._ui, self._order(opened, words)
        ui.inquiry_list.set_pairs(_told(self._inquiry(opened, words)))
        product = _told(self._product(opened))
        ui.product_list.set_pairs(product)
        for part in (ui.product_line, ui.product_head, ui.product_list):
            part.setVisible(bool(product))
        ui.order_list.set_pairs(_told(order))
        for part in (ui.order_line, ui.order_head, ui.order_list):
            part.setVisible(bool(_told(order)))

    def _inquiry(self, opened: OpenInquiry, words: InquiryWords) -> Pairs:
        inquiry = opened.detail.inquiry
        return [
            (self.tr("Kind"), words.inquiry_kind(inquiry.kind)),
            (self.tr("Category"), inquiry.category or ""),
            (self.tr("Asked by"), mask_name(inquiry.asker) or ""),
            (self.tr("Asked"), _moment(inquiry.asked_at)),
            (self.tr("Answer by"), _moment(inquiry.answer_due_at) if inquiry.needs_seller else ""),
            (self.tr("Number"), inquiry.number),
        ]

    def _product(self, opened: OpenInquiry) -> Pairs:
        line = opened.line
        return [
            (self.tr("Name"), opened.detail.product or ""),
            (self.tr("Option"), (line.line.option or "") if line is not None else ""),
            (self.tr("Product no."), opened.detail.inquiry.product_no or ""),
        ]

    def _order(self, opened: OpenInquiry, words: InquiryWords) -> Pairs:
        number = opened.detail.inquiry.order_no or ""
        if opened.line is None:
            return [(self.tr("Order no."), number)]
        line = opened.line.line
        shipped = " ".join(p for p in (words.courier(line.courier), line.invoice_no or "") if p)
        return [
            (self.tr("Order no."), number or line.order_no),
            (self.tr("Status"), words.line_status(line.status, opened.line.marketplace)),
            (self.tr("Quantity"), str(line.quantity)),
            (self.tr("Paid"), words.money(line.amount, line.currency)),
            (self.tr("Ordered"), _moment(line.ordered_at)),
            (self.tr("Shipped"), shipped),
        ]


def _told(pairs: Pairs) -> Pairs:
    return [(key, value) for key, value in pairs if value]


def _moment(at: int | None) -> str:
    return "" if at is None else f"{short_date(at)} {clock_time(at)}"

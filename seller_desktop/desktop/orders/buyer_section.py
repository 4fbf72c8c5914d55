"""What else there is of an order's buyer: inquiries about it, and the other orders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ...store.buyers import BuyerCard, BuyerOrder, buyer_card
from ...store.details import LineDetail
from ...store.inquiry_list import InquiryRow, inquiries_of_line
from ..context import PageContext
from ..forms.ui_orders_detail import Ui_OrdersDetail
from ..place import Place
from ..widgets.deadline_words import short_date
from .line_rules import LineRules
from .link_rows import LinkRow, LinkRows
from .words import Words

_MOST = 5


@dataclass(frozen=True, slots=True)
class _Found:
    """What was read beside a line."""

    card: BuyerCard
    inquiries: tuple[InquiryRow, ...]


class BuyerSection(QObject):
    """Reads in a task; what belongs to a line that is shown no more is dropped. No name stands
    here: the buyer is the one in the pane. `chosen` carries the key of another line."""

    chosen = Signal(object)

    def __init__(
        self,
        context: PageContext,
        words: Words,
        rules: LineRules,
        ui: Ui_OrdersDetail,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._words = words
        self._rules = rules
        self._ui = ui
        self._line_id = 0
        self.orders = LinkRows(ui.buyer_host, ui.buyer_links_layout, self)
        self.inquiries = LinkRows(ui.inquiries_host, ui.inquiries_links_layout, self)
        self.orders.chosen.connect(lambda row: self.chosen.emit(row.key))
        self.inquiries.chosen.connect(self._open_inquiry)
        ui.buyer_label.set_tone("secondary")
        ui.buyer_label.set_style("small")

    def show_detail(self, detail: LineDetail) -> None:
        """Show what there is beside a line, as soon as it is read."""
        if detail.line_id != self._line_id:
            self._line_id = detail.line_id
            self._show(_Found(BuyerCard(), ()))
        db, line_id = self._context.office.db, detail.line_id

        def work() -> _Found:
            with db.read_raw() as conn:
                return _Found(buyer_card(conn, line_id), inquiries_of_line(conn, line_id))

        def done(found: _Found) -> None:
            if self._line_id == line_id:
                self._show(found)

        self._context.tasks.run(self, work, done)

    def _show(self, found: _Found) -> None:
        self._show_inquiries(found.inquiries)
        self._show_card(found.card)

    def _show_inquiries(self, rows: Sequence[InquiryRow]) -> None:
        ui = self._ui
        for part in (ui.inquiries_section, ui.inquiries_line):
            part.setVisible(bool(rows))
        waiting = sum(row.needs_seller for row in rows)
        fact = self.tr("%n to be answered", "", waiting) if waiting else ""
        ui.inquiries_head.set_words(self.tr("Inquiries about this order"), fact)
        self.inquiries.show_rows([self._inquiry(row) for row in rows[:_MOST]])

    def _inquiry(self, row: InquiryRow) -> LinkRow:
        said = self.tr("to be answered") if row.needs_seller else self.tr("answered")
        text = " · ".join((short_date(row.asked_at), row.title or self.tr("Inquiry"), said))
        return LinkRow(row.id, "message-circle-question-mark", text)

    def _show_card(self, card: BuyerCard) -> None:
        ui, number = self._ui, card.earlier + card.later
        for part in (ui.buyer_section, ui.buyer_line):
            part.setVisible(number > 0)
        ui.buyer_head.set_words(self.tr("Orders of this buyer"), self.tr("%n other(s)", "", number))
        facts = [
            self.tr("%n before this one", "", card.earlier) if card.earlier else "",
            self.tr("%n cancelled", "", card.canceled) if card.canceled else "",
            self.tr("%n returned or exchanged", "", card.returned) if card.returned else "",
        ]
        ui.buyer_label.setText(" · ".join(fact for fact in facts if fact))
        self.orders.show_rows([self._order(order) for order in card.latest])

    def _order(self, order: BuyerOrder) -> LinkRow:
        more = self.tr("and %n more", "", order.lines - 1) if order.lines > 1 else ""
        product = " ".join(part for part in (order.product, more) if part)
        status = self._words.line_status(order.status, self._rules.marketplace(order.shop_id))
        parts = (short_date(order.ordered_at), status, product)
        return LinkRow(order.line_id, "chevron-right", " · ".join(parts))

    def _open_inquiry(self, row: LinkRow) -> None:
        self._context.go(Place("inquiries", inquiry_id=row.key))

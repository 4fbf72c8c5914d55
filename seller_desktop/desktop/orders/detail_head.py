"""The head of the detail pane: status, deadline, whose order, its number, and the product."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ...domain.masking import mask_name
from ...domain.money import Money
from ...domain.order import TO_SHIP_STATUSES
from ...store.details import LineDetail
from ...system.clock import Clock
from ..forms.ui_orders_detail import Ui_OrdersDetail
from .row_status import line_cell
from .words import Words


class DetailHead(QObject):
    """What is seen of a line without scrolling."""

    def __init__(self, ui: Ui_OrdersDetail, clock: Clock, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._words = words
        self._clock = clock
        ui.title_label.set_style("title")
        ui.number_label.set_style("small")
        ui.number_label.set_tone("secondary")
        ui.number_label.set_middle(True)
        ui.product_label.set_style("body@600")
        ui.amount_label.set_style("body@600")
        ui.option_label.set_tone("secondary")
        ui.quantity_label.set_tone("secondary")
        ui.code_label.set_style("small")
        ui.code_label.set_tone("tertiary")

    def show_detail(self, detail: LineDetail) -> None:
        """Show a line."""
        ui, line = self._ui, detail.line
        status = line_cell(line.status, line.status_word, detail.marketplace, self._words)
        ui.status_chip.set_status(status.key, status.word, status.style or "")
        self.show_deadline(detail)
        name = mask_name(line.recipient.name) or "–"
        ui.title_label.setText(self.tr("Order of %1").replace("%1", name))
        ui.shop_mark.set_marketplace(detail.marketplace)
        ui.number_label.setText(f"{detail.shop_name} · {line.order_no}")
        self._show_product(detail)

    def show_deadline(self, detail: LineDetail) -> None:
        """The deadline in the words of this minute."""
        line = detail.line
        due = line.dispatch_due_at if line.status in TO_SHIP_STATUSES else None
        self._ui.deadline_chip.set_deadline(due, self._clock.now_ms())
        self._ui.deadline_chip.setVisible(due is not None)

    def _show_product(self, detail: LineDetail) -> None:
        ui, line = self._ui, detail.line
        ui.product_label.setText(line.product)
        ui.amount_label.setText(Money(line.amount, line.currency).figures)
        ui.option_label.setText(line.option or "")
        ui.option_label.setVisible(bool(line.option))
        many = f"× {line.quantity}"
        if line.quantity_initial and line.quantity_initial != line.quantity:
            many = self.tr("× %1 of %2").replace("%1", str(line.quantity))
            many = many.replace("%2", str(line.quantity_initial))
        ui.quantity_label.setText(many)
        code = self.tr("Seller's code %1").replace("%1", line.seller_code or "")
        ui.code_label.setText(code)
        ui.code_label.setVisible(bool(line.seller_code))

"""The other lines of an order in the pane: what goes into the same box, and what does not."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ...store.details import LineDetail, Sibling
from ..forms.ui_orders_detail import Ui_OrdersDetail
from .link_rows import LinkRow, LinkRows
from .words import Words


class Siblings(QObject):
    """`chosen` carries the key of a line the seller wants to see instead."""

    chosen = Signal(object)

    def __init__(self, ui: Ui_OrdersDetail, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._words = words
        self.lines = LinkRows(ui.siblings_host, ui.siblings_layout, self)
        self.lines.chosen.connect(lambda row: self.chosen.emit(row.key))

    def show_detail(self, detail: LineDetail) -> None:
        """Show the lines beside this one."""
        ui, siblings = self._ui, detail.siblings
        ui.bundle_section.setVisible(bool(siblings))
        ui.bundle_line.setVisible(bool(siblings))
        together = sum(sibling.same_box for sibling in siblings)
        fact = self.tr("%n more in the same box", "", together) if together else ""
        ui.bundle_head.set_words(self.tr("Same order"), fact)
        self.lines.show_rows([self._row(sibling, detail.marketplace) for sibling in siblings])

    def _row(self, sibling: Sibling, marketplace: str) -> LinkRow:
        status = self._words.line_status(sibling.status, marketplace)
        parts = (status, f"× {sibling.quantity}", sibling.product, sibling.option or "")
        icon = "package" if sibling.same_box else "chevron-right"
        return LinkRow(sibling.line_id, icon, " · ".join(part for part in parts if part))

"""The other lines of an order in the pane: what goes into the same box, and what does not."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from ...store.details import LineDetail, Sibling
from ..forms.ui_orders_detail import Ui_OrdersDetail
from ..widgets.buttons import KeyButton
from .words import Words


class Siblings(QObject):
    """`chosen` carries the key of a line the seller wants to see instead."""

    chosen = Signal(object)

    def __init__(self, ui: Ui_OrdersDetail, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._words = words
        self._shown: tuple[Sibling, ...] = ()
        self._buttons: list[KeyButton] = []

    def show_detail(self, detail: LineDetail) -> None:
        """Show the lines beside this one."""
        ui, siblings = self._ui, detail.siblings
        ui.bundle_section.setVisible(bool(siblings))
        ui.bundle_line.setVisible(bool(siblings))
        together = sum(sibling.same_box for sibling in siblings)
        fact = self.tr("%n more in the same box", "", together) if together else ""
        ui.bundle_head.set_words(self.tr("Same order"), fact)
        if siblings == self._shown:
            return
        self._shown = siblings
        for button in self._buttons:
            ui.siblings_layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._make(sibling, detail.marketplace) for sibling in siblings]

    def _make(self, sibling: Sibling, marketplace: str) -> KeyButton:
        parts = [sibling.product, sibling.option or "", f"× {sibling.quantity}"]
        parts.append(self._words.line_status(sibling.status, marketplace))
        words = " · ".join(part for part in parts if part)
        button = KeyButton(self._ui.siblings_host, kind="link")
        icon = "package" if sibling.same_box else "chevron-right"
        button.set_icon(icon)
        button.setText(words)
        button.setMinimumWidth(0)
        button.setToolTip(words)
        button.clicked.connect(lambda: self.chosen.emit(sibling.line_id))
        self._ui.siblings_layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

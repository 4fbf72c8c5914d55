"""Seller cancel (판매자 취소): reason, quantity, consequence; the one red button of this screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ...domain.action import Verb
from ...store.worklist import WorklistRow
from ..forms.ui_cancel_dialog import Ui_CancelDialog
from .deeds import CancelWish
from .lack_words import whole_box_words, whole_only_words
from .line_rules import LineRules
from .reason_dialog import ReasonDialog
from .words import Words


class CancelDialog(ReasonDialog):
    """Wishes for a `CancelWish`. The button is never the default one; `note` says what is no part
    of it."""

    def __init__(
        self,
        rows: Sequence[WorklistRow],
        words: Words,
        rules: LineRules,
        parent: QWidget,
        note: str = "",
    ) -> None:
        self._ui = Ui_CancelDialog()
        super().__init__(self._ui, rows, Verb.CANCEL, rules, parent)
        self._words = words
        self._rules = rules
        self._note = note
        self._set_up()

    def wish(self) -> CancelWish:
        spin = self._ui.quantity_spin
        part = spin.isVisibleTo(self) and spin.value() != self._rows[0].quantity
        return CancelWish(self._reason, self._detail, spin.value() if part else None)

    def _set_up(self) -> None:
        ui, count = self._ui, len(self._rows)
        question = self.tr("Cancel %n order(s) as the seller?", "", count)
        self._dress(self.tr("Cancel by the seller"), question, self._consequence(), self._words)
        ui.reason_combo.setPlaceholderText(self.tr("Choose a reason"))
        ui.reason_combo.setCurrentIndex(-1)
        self._offer_quantity()
        ui.detail_edit.setPlaceholderText(self.tr("May stay empty"))
        ui.problem_label.setText(self._whole_words())
        ui.stop_button.setDefault(True)
        ui.send_button.set_kind("danger")
        ui.send_button.setText(self.tr("Cancel %n order(s)", "", count))
        ui.send_button.setEnabled(not self._choices)
        ui.reason_combo.currentIndexChanged.connect(self._on_reason_chosen)
        first = ui.reason_combo if self._choices else ui.detail_edit
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_reason_chosen(self, place: int) -> None:
        self._ui.send_button.setEnabled(place >= 0)

    def _offer_quantity(self) -> None:
        """A part can be cancelled of a single line where the marketplace knows that."""
        ui, row = self._ui, self._rows[0]
        partial = self._rules.facts(row.shop_id).capabilities.partial_cancel
        offered = len(self._rows) == 1 and partial and row.quantity > 1
        ui.quantity_label.setVisible(offered)
        ui.quantity_spin.setVisible(offered)
        ui.quantity_spin.setMaximum(row.quantity)
        ui.quantity_spin.setValue(row.quantity)

    def _consequence(self) -> str:
        shops: dict[str, int] = {}
        for row in self._rows:
            name = self._rules.marketplace_name(row.shop_id, korean=self._words.korean)
            shops[name] = shops.get(name, 0) + 1
        places = (
            self.tr("%1: %n order(s)", "", count).replace("%1", name)
            for name, count in shops.items()
        )
        if len({(row.shop_id, row.order_no) for row in self._rows}) == 1:
            told = self.tr(
                "%1. The buyer gets the money back and is told; it can't be taken back once sent."
                " A cancel for lack of stock may cost penalty points."
            )
        else:
            told = self.tr(
                "%1. The buyers get their money back and are told; it can't be taken back once"
                " sent. A cancel for lack of stock may cost penalty points."
            )
        told = told.replace("%1", " · ".join(places))
        return "\n".join(part for part in (self._subject(), told, self._note) if part)

    def _subject(self) -> str:
        """Product and order number of the first line, and how many more there are."""
        first, more = self._rows[0], len(self._rows) - 1
        named = f"{first.product} · {first.order_no}"
        if not more:
            return named
        return self.tr("%1 and %n more", "", more).replace("%1", named)

    def _whole_words(self) -> str:
        """What goes along since the marketplace knows no less: a line's pieces, a box's lines."""
        row, parts = self._rows[0], []
        facts = self._rules.facts(row.shop_id)
        if len(self._rows) == 1 and row.quantity > 1 and not facts.capabilities.partial_cancel:
            parts.append(whole_only_words(row.quantity))
        if any(self._takes_box(one) for one in self._rows):
            parts.append(whole_box_words())
        return " ".join(parts)

    def _takes_box(self, row: WorklistRow) -> bool:
        """Whether lines that may not have been chosen are cancelled with this one."""
        boxed = row.group_no is not None and row.bundle_size > 1
        return boxed and self._rules.touches_box(row.shop_id, Verb.CANCEL)

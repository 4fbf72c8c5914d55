"""Seller cancel (판매자 취소): reason, quantity, consequence; the one red button of this screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ...domain.action import Verb
from ...store.worklist import WorklistRow
from ..forms.ui_cancel_dialog import Ui_CancelDialog
from ..theme import Theme
from .deeds import CancelWish
from .lack_words import whole_box_words, whole_only_words
from .line_rules import LineRules
from .words import Words

_LONGEST_DETAIL = 500


class CancelDialog(QDialog):
    """`wished` carries a `CancelWish`. The button is never the default one.

    All rows accept the same reasons, or none is sent; `note` says what is no part of it.
    """

    wished = Signal(object)

    def __init__(
        self,
        rows: Sequence[WorklistRow],
        words: Words,
        rules: LineRules,
        parent: QWidget,
        note: str = "",
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._words = words
        self._rules = rules
        self._ui = Ui_CancelDialog()
        self._ui.setupUi(self)
        self._note = note
        self._choices = rules.choices(rows[0].shop_id, Verb.CANCEL)
        self._set_up()

    @property
    def can_send(self) -> bool:
        """Whether the button is enabled."""
        return self._ui.send_button.isEnabled()

    def send(self) -> None:
        """Pass the wish on and close."""
        if not self.can_send:
            return
        ui = self._ui
        whole = not ui.quantity_spin.isVisibleTo(self)
        quantity = None if whole else ui.quantity_spin.value()
        if quantity == self._rows[0].quantity:
            quantity = None
        detail = ui.detail_edit.toPlainText().strip()[:_LONGEST_DETAIL]
        self.wished.emit(CancelWish(str(ui.reason_combo.currentData() or ""), detail, quantity))
        self.accept()

    def _set_up(self) -> None:
        ui, count = self._ui, len(self._rows)
        self.setMinimumWidth(Theme.current().size.dialog_min)
        self.setWindowTitle(self.tr("Cancel by the seller"))
        ui.title_label.set_style("lead")
        ui.title_label.setText(self.tr("Cancel %n order(s) as the seller?", "", count))
        ui.consequence_label.set_tone("secondary")
        ui.consequence_label.setText(self._consequence())
        for choice in self._choices:
            ui.reason_combo.addItem(self._words.of(choice.label), choice.word)
        ui.reason_combo.setPlaceholderText(self.tr("Choose a reason"))
        ui.reason_combo.setCurrentIndex(-1)
        self._offer_quantity()
        ui.problem_label.set_style("small")
        ui.problem_label.set_tone("wait")
        for widget in (ui.reason_label, ui.reason_combo):
            widget.setVisible(bool(self._choices))
        ui.problem_label.setText(self._whole_words())
        ui.stop_button.set_key("Esc")
        ui.stop_button.set_large(True)
        ui.stop_button.setDefault(True)
        ui.send_button.set_kind("danger")
        ui.send_button.set_large(True)
        ui.send_button.setText(self.tr("Cancel %n order(s)", "", count))
        ui.send_button.setEnabled(not self._choices)
        ui.stop_button.clicked.connect(self.reject)
        ui.send_button.clicked.connect(self.send)
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
        names: dict[str, int] = {}
        for row in self._rows:
            name = self._rules.marketplace_name(row.shop_id, korean=self._words.korean)
            names[name] = names.get(name, 0) + 1
        places = " · ".join(f"{name} {count}" for name, count in names.items())
        told = self.tr(
            "%1. The buyers get their money back and are told; it can't be taken back once sent."
            " A cancel for lack of stock may cost penalty points."
        )
        return "\n".join(part for part in (told.replace("%1", places), self._note) if part)

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

"""Asks for the two ends of a condition: from which day to which, from which amount to which."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ...domain.view import Condition, Wish
from ..forms.ui_span_dialog import Ui_SpanDialog
from ..theme import Theme

_SPACING = str.maketrans("", "", ", ")


class SpanDialog(QDialog):
    """`chosen` carries the condition."""

    chosen = Signal(object)

    def __init__(self, wish: Wish, values: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._wish = wish
        self._ui = Ui_SpanDialog()
        self._ui.setupUi(self)
        self._set_up(values)
        self._show_state()

    def condition(self) -> Condition:
        """What is entered."""
        ends = (self._ui.first_edit.text(), self._ui.last_edit.text())
        entered = tuple(end.translate(_SPACING) for end in ends)
        if self._wish is Wish.ORDERED:  # 2026.11.23, as it is often written
            entered = tuple(end.replace(".", "-").strip("-") for end in entered)
        return Condition(self._wish, entered)

    def _set_up(self, values: tuple[str, ...]) -> None:
        ui = self._ui
        self.setMinimumWidth(Theme.current().size.dialog_min)
        self._show_words()
        for field, text in zip((ui.first_edit, ui.last_edit), values, strict=False):
            field.setText(text if len(values) == 2 else "")
        ui.title_label.set_style("lead")
        ui.hint_label.set_style("small")
        ui.hint_label.set_tone("secondary")
        ui.stop_button.set_key("Esc")
        ui.save_button.set_kind("primary")
        ui.save_button.setDefault(True)
        for button in (ui.stop_button, ui.save_button):
            button.set_large(True)
        ui.first_edit.textChanged.connect(self._show_state)
        ui.last_edit.textChanged.connect(self._show_state)
        ui.stop_button.clicked.connect(self.reject)
        ui.save_button.clicked.connect(self._on_done)
        ui.first_edit.setFocus()

    def _show_words(self) -> None:
        ui = self._ui
        if self._wish is Wish.ORDERED:
            title = self.tr("Order day from and to")
            hint = self.tr("Days as 2026-11-23; one end may stay open.")
            examples = "2026-11-01", "2026-11-30"
        else:
            title = self.tr("Amount from and to, in won")
            hint = self.tr("One end may stay open. Orders in other currencies are left out.")
            examples = "10,000", "50,000"
        self.setWindowTitle(title)
        ui.title_label.setText(title)
        ui.hint_label.setText(hint)
        ui.first_edit.setPlaceholderText(examples[0])
        ui.last_edit.setPlaceholderText(examples[1])

    def _show_state(self) -> None:
        self._ui.save_button.setEnabled(self.condition().fits)

    def _on_done(self) -> None:
        self.chosen.emit(self.condition())
        self.accept()

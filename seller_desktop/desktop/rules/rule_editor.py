"""The editor of one rule: when … then …, told by `changed` with every letter."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.courier import COURIERS
from ...domain.rule import Condition, Deeds, Rule, Trait
from ...domain.texts.rule_sentences import RuleSentences
from ..forms.ui_rule_editor import Ui_RuleEditor
from ..tab_order import follow_layout
from ..theme import Theme
from .condition_row import ConditionRow, parts

_LABEL_WIDTH = 40


class RuleEditor(QWidget):
    """Shows a rule and makes one of what stands in its fields; what is no rule yet is one too."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = RuleSentences("en", {})
        self._shops: Mapping[int, str] = {}
        self._id = 0
        self._silent = False
        self.rows: list[ConditionRow] = []
        self.ui = Ui_RuleEditor()
        self.ui.setupUi(self)
        self._set_up()

    def speak(self, words: RuleSentences, shops: Mapping[int, str]) -> None:
        """The words and shops to choose from; before the first rule is shown."""
        self._words, self._shops = words, shops
        self._silent = True
        self.ui.courier_combo.clear()
        for courier in COURIERS:
            self.ui.courier_combo.addItem(words.courier(courier.code), courier.code)
        self._silent = False

    def show_rule(self, rule: Rule) -> None:
        """Fill the fields; nobody is told."""
        self._silent = True
        ui, deeds = self.ui, rule.deeds
        self._id = rule.id
        ui.name_edit.setText(rule.name)
        ui.on_check.setChecked(rule.on)
        for row in tuple(self.rows):
            self._drop(row)
        for condition in rule.conditions:
            self._add(condition)
        ui.tags_check.setChecked(bool(deeds.tags))
        ui.tags_edit.setText(", ".join(deeds.tags))
        ui.hold_check.setChecked(deeds.hold is not None)
        ui.hold_edit.setText(deeds.hold or "")
        ui.courier_check.setChecked(deeds.courier is not None)
        ui.courier_combo.setCurrentIndex(max(0, ui.courier_combo.findData(deeds.courier)))
        self._silent = False
        self._show_fields()

    @property
    def rule(self) -> Rule:
        """What stands in the fields."""
        ui = self.ui
        deeds = Deeds(
            parts(ui.tags_edit.text()) if ui.tags_check.isChecked() else (),
            ui.hold_edit.text().strip() if ui.hold_check.isChecked() else None,
            str(ui.courier_combo.currentData()) if ui.courier_check.isChecked() else None,
        )
        conditions = tuple(row.condition for row in self.rows)
        return Rule(self._id, ui.name_edit.text(), ui.on_check.isChecked(), conditions, deeds)

    def add_condition(self) -> ConditionRow:
        """One more condition; the cursor goes there."""
        row = self._add(Condition(Trait.PRODUCT))
        row.trait_combo.setFocus()
        self._tell()
        return row

    def _set_up(self) -> None:
        ui = self.ui
        for label in (ui.name_label, ui.when_label, ui.then_label):
            label.setFixedWidth(_LABEL_WIDTH)
            label.set_style("small@600")
            label.setMinimumHeight(Theme.current().control_height())  # beside its first field
        ui.add_button.set_kind("link")
        ui.add_button.set_icon("plus")
        ui.add_button.clicked.connect(self.add_condition)
        for edit in (ui.name_edit, ui.tags_edit, ui.hold_edit):
            edit.textChanged.connect(self._tell)
        for check in (ui.on_check, ui.tags_check, ui.hold_check, ui.courier_check):
            check.toggled.connect(self._on_toggled)
        ui.courier_combo.currentIndexChanged.connect(self._tell)
        checks = (ui.tags_check, ui.hold_check, ui.courier_check)
        widest = max(check.sizeHint().width() for check in checks)
        for check in checks:
            check.setMinimumWidth(widest)

    def _add(self, condition: Condition) -> ConditionRow:
        row = ConditionRow(condition, self._words, self._shops, self)
        row.changed.connect(self._tell)
        row.removed.connect(lambda: self._take_out(row))
        self.ui.conditions_layout.insertWidget(len(self.rows), row)
        self.rows.append(row)
        follow_layout(self.window())  # else Tab comes to it after the buttons of the dialog
        return row

    def _take_out(self, row: ConditionRow) -> None:
        place = self.rows.index(row)
        self._drop(row)
        rest = self.rows[place : place + 1]
        (rest[0].trait_combo if rest else self.ui.add_button).setFocus()
        self._tell()

    def _drop(self, row: ConditionRow) -> None:
        self.rows.remove(row)
        self.ui.conditions_layout.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_toggled(self) -> None:
        self._show_fields()
        self._tell()

    def _show_fields(self) -> None:
        ui = self.ui
        ui.tags_edit.setEnabled(ui.tags_check.isChecked())
        ui.hold_edit.setEnabled(ui.hold_check.isChecked())
        ui.courier_combo.setEnabled(ui.courier_check.isChecked())

    def _tell(self) -> None:
        if not self._silent:
            self.changed.emit()

"""The conditions above the worklist: switches, chips that can be taken away, and the search."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from ...domain.view import Condition, Wish, with_condition, without
from ...store.worklist import WorklistFilter
from ..forms.ui_orders_worklist import Ui_OrdersWorklist
from ..widgets.buttons import key_text
from .condition_chips import ConditionChip
from .flow_layout import FlowLayout
from .worklist_counts import ListCounts

_TYPING_MS = 200
_GAP = 6
_ALWAYS = 2
"""So many of the switches are offered always, the others where they leave something."""


class Conditions(QObject):
    """What the list is narrowed to. `changed` follows typing after a pause."""

    changed = Signal()

    def __init__(
        self, ui: Ui_OrdersWorklist, words: Callable[[Condition], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        ui.narrow_chip.left.connect(self._tell)
        self._words = words
        self._conditions: tuple[Condition, ...] = ()
        self._chips: list[ConditionChip] = []
        self._switches = (
            (ui.due_today_chip, Condition(Wish.DUE, ("0",))),
            (ui.bundle_chip, Condition(Wish.BUNDLE)),
            (ui.gift_chip, Condition(Wish.GIFT)),
            (ui.jeju_chip, Condition(Wish.JEJU)),
            (ui.waiting_chip, Condition(Wish.WAITING)),
        )
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self._add_word = ui.add_condition_button.text()
        self._row = FlowLayout(ui.chips_host, _GAP)
        self._row.addWidget(ui.narrow_chip)
        self._set_up()
        self.show_counts(ListCounts())

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._ui.list_search_field.text().strip()

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """All conditions but the search."""
        return self._conditions

    def apply(self, wanted: WorklistFilter) -> WorklistFilter:
        """The filter narrowed by what is on."""
        return replace(
            wanted,
            conditions=self._conditions,
            text=self.text,
            only=self._ui.narrow_chip.only,
        )

    def names(self) -> list[str]:
        """The conditions in force, in words."""
        found = [self._words(condition) for condition in self._conditions]
        if self._ui.narrow_chip.only is not None:
            found.insert(0, self._ui.narrow_chip.title)
        return [*found, f"\u201c{self.text}\u201d"] if self.text else found

    def any(self) -> bool:
        """Whether the list is narrowed."""
        return bool(self._conditions or self.text or self._ui.narrow_chip.only is not None)

    def set(self, conditions: tuple[Condition, ...], text: str) -> None:
        """Narrow to these without a word: whoever does it reads the list."""
        self._typing.stop()
        self._conditions = conditions
        self._ui.narrow_chip.narrow(None, "")
        field = self._ui.list_search_field
        field.blockSignals(True)
        field.setText(text)
        field.blockSignals(False)
        self._draw()

    def add(self, condition: Condition) -> None:
        """Narrow further; a condition about the same is replaced."""
        self._change(with_condition(self._conditions, condition))

    def remove(self, wish: Wish) -> None:
        """Take the condition about this away."""
        self._change(without(self._conditions, wish))

    def clear(self) -> bool:
        """Take every condition away; False where there was none."""
        if not self.any():
            return False
        self.set((), "")
        self._tell()
        return True

    def show_only(self, only: frozenset[int], title: str) -> None:
        """Narrow to these lines alone, whatever else was on."""
        self.set((), "")
        self._ui.narrow_chip.narrow(only, title)
        self._tell()

    def show_waiting(self) -> None:
        """Narrow to what is still to be sent."""
        self.add(Condition(Wish.WAITING))

    def search(self, text: str) -> None:
        """Search for a text as if it had been typed."""
        self._ui.list_search_field.setText(text)
        self._tell()

    def show_counts(self, counts: ListCounts) -> None:
        """What each switch would leave; one that leaves nothing by nature is not offered."""
        numbers = (counts.due_today, counts.bundle, counts.gift, counts.jeju, counts.waiting)
        for place, number in enumerate(numbers):
            chip, condition = self._switches[place]
            chip.set_words(self._words(condition), number)
            if place >= _ALWAYS:
                chip.setVisible(bool(number) or chip.isChecked())
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """The button that adds one says so where that costs no second row."""
        button = self._ui.add_condition_button
        width = self._ui.chips_host.width()
        button.setText(self._add_word)
        rows = self._row.heightForWidth(width)
        button.setText("")
        if self._row.heightForWidth(width) == rows:
            button.setText(self._add_word)
        button.setAccessibleName(self.tr("Add a condition"))

    def _set_up(self) -> None:
        ui = self._ui
        for chip, condition in self._switches:
            self._row.addWidget(chip)
            chip.toggled.connect(partial(self._on_switched, condition))
        for button in (ui.add_condition_button, ui.clear_filter_button):
            self._row.addWidget(button)
        ui.chips_host.installEventFilter(self)
        hint = self.tr("Add a condition")
        ui.add_condition_button.setToolTip(f"{hint}  {key_text('Ctrl+Shift+F')}")
        ui.list_search_field.textChanged.connect(self._typing.start)
        ui.list_search_field.returnPressed.connect(self._tell)
        ui.waiting_chip.set_glyph("pending")
        ui.add_condition_button.set_kind("flat")
        ui.add_condition_button.set_icon("plus")
        ui.clear_filter_button.set_kind("flat")
        ui.clear_filter_button.set_key("Esc")
        ui.clear_filter_button.hide()

    def _on_switched(self, condition: Condition, on: bool) -> None:
        if on:
            self.add(condition)
        else:
            self.remove(condition.wish)

    def _on_removed(self, condition: Condition) -> None:
        self._ui.add_condition_button.setFocus()
        self.remove(condition.wish)

    def _change(self, conditions: tuple[Condition, ...]) -> None:
        if conditions != self._conditions:
            self._conditions = conditions
            self._draw()
            self._tell()

    def _draw(self) -> None:
        """Let switches and chips show what is in force."""
        for chip, condition in self._switches:
            chip.blockSignals(True)
            chip.setChecked(condition in self._conditions)
            chip.blockSignals(False)
            chip.update()
            if chip.isChecked():
                chip.show()
        for old in self._chips:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        switched = {condition for _, condition in self._switches}
        shown = [one for one in self._conditions if one not in switched]
        self._chips = [ConditionChip(one, self._words(one), self._ui.chips_host) for one in shown]
        for place, made in enumerate(self._chips, len(self._switches) + 1):
            made.removed.connect(self._on_removed)
            self._row.insert(place, made)
            made.show()
        self._show_clear()

    def _show_clear(self) -> None:
        self._ui.clear_filter_button.setVisible(self.any())
        self.fit()

    def _tell(self) -> None:
        self._typing.stop()
        self._show_clear()
        self.changed.emit()

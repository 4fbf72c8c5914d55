"""The conditions above the worklist: chips and the search within the list."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from ...domain.view import Condition, Wish
from ...store.worklist import WorklistFilter
from ..widgets.chips import FilterChip
from ..widgets.search_field import SearchField
from .worklist_counts import ListCounts

_TYPING_MS = 200


class Conditions(QObject):
    """Chips that are on and the text searched for. `changed` follows typing after a pause."""

    changed = Signal()

    def __init__(
        self,
        chips: tuple[FilterChip, FilterChip, FilterChip, FilterChip, FilterChip],
        search_field: SearchField,
        clear_button: QPushButton,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._due_today, self._bundle, self._gift, self._jeju, self._waiting = chips
        self._search = search_field
        self._clear = clear_button
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._tell)
        for chip in chips:
            chip.toggled.connect(self._tell)
        search_field.textChanged.connect(self._typing.start)
        search_field.returnPressed.connect(self._tell)
        clear_button.clicked.connect(self.clear)
        self.show_counts(ListCounts())

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._search.text().strip()

    def apply(self, wanted: WorklistFilter) -> WorklistFilter:
        """The filter narrowed by what is on."""
        on = (
            (self._due_today, Condition(Wish.DUE, ("0",))),
            (self._bundle, Condition(Wish.BUNDLE)),
            (self._gift, Condition(Wish.GIFT)),
            (self._jeju, Condition(Wish.JEJU)),
            (self._waiting, Condition(Wish.WAITING)),
        )
        conditions = tuple(condition for chip, condition in on if chip.isChecked())
        return replace(wanted, conditions=conditions, text=self.text)

    def names(self) -> list[str]:
        """The conditions in force, in words."""
        found = [words for chip, words in self._words() if chip.isChecked()]
        return [*found, f"“{self.text}”"] if self.text else found

    def any(self) -> bool:
        """Whether the list is narrowed."""
        return bool(self.names())

    def clear(self) -> bool:
        """Take every condition away; False where there was none."""
        if not self.any():
            return False
        for chip, _ in self._words():
            chip.blockSignals(True)
            chip.setChecked(False)
            chip.blockSignals(False)
            chip.update()
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        self._tell()
        return True

    def show_waiting(self) -> None:
        """Narrow to what is still to be sent."""
        self._waiting.setChecked(True)

    def search(self, text: str) -> None:
        """Search for a text as if it had been typed."""
        self._search.setText(text)
        self._tell()

    def show_counts(self, counts: ListCounts) -> None:
        """What each condition would leave; one that leaves nothing by nature is not offered."""
        numbers = (counts.due_today, counts.bundle, counts.gift, counts.jeju, counts.waiting)
        for (chip, words), number in zip(self._words(), numbers, strict=True):
            chip.set_words(words, number)
        for (chip, _), number in list(zip(self._words(), numbers, strict=True))[2:]:
            chip.setVisible(bool(number) or chip.isChecked())

    def _words(self) -> tuple[tuple[FilterChip, str], ...]:
        return (
            (self._due_today, self.tr("Due today")),
            (self._bundle, self.tr("Can bundle")),
            (self._gift, self.tr("Gift without address")),
            (self._jeju, self.tr("Jeju")),
            (self._waiting, self.tr("To be sent")),
        )

    def _tell(self) -> None:
        self._typing.stop()
        self._clear.setVisible(self.any())
        self.changed.emit()

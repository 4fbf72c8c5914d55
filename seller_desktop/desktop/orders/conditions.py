"""The conditions above the worklist: chips and the search within the list."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from ...store.worklist import WorklistFilter
from ...system.clock import Clock
from ..widgets.chips import FilterChip
from ..widgets.narrow_chip import NarrowChip
from ..widgets.search_field import SearchField
from .worklist_counts import ListCounts, until_tonight

_TYPING_MS = 200


class Conditions(QObject):
    """Chips that are on and the text searched for. `changed` follows typing after a pause."""

    changed = Signal()

    def __init__(
        self,
        chips: tuple[FilterChip, FilterChip, FilterChip, FilterChip, FilterChip],
        search_field: SearchField,
        clear_button: QPushButton,
        clock: Clock,
        narrow: NarrowChip,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._narrow = narrow
        narrow.left.connect(self._tell)
        self._due_today, self._bundle, self._gift, self._jeju, self._waiting = chips
        self._search = search_field
        self._clear = clear_button
        self._clock = clock
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
        due = until_tonight(self._clock.now_ms()) if self._due_today.isChecked() else None
        return replace(
            wanted,
            due_before=due,
            bundle_only=self._bundle.isChecked(),
            gift_only=self._gift.isChecked(),
            jeju_only=self._jeju.isChecked(),
            waiting_only=self._waiting.isChecked(),
            text=self.text,
            only=self._narrow.only,
        )

    def names(self) -> list[str]:
        """The conditions in force, in words."""
        found = [words for chip, words in self._words() if chip.isChecked()]
        if self._narrow.only is not None:
            found.insert(0, self._narrow.title)
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
        self._narrow.narrow(None, "")
        self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(False)
        self._tell()
        return True

    def show_only(self, only: frozenset[int], title: str) -> None:
        """Narrow to these lines alone, whatever else was on."""
        self.clear()
        self._narrow.narrow(only, title)
        self._tell()

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

"""Which columns of a table are shown, in which order and how wide: as it begins, or as chosen."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Generic

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from ...domain.view import NARROWEST, WIDEST, ShownColumn
from ..theme import Theme
from .columns import CHECK_KEY, Column, R
from .table_header import TableHeader
from .window_model import WindowModel

_LEAST_STRETCH = 180
"""What a column that takes of the rest keeps at most as its least, in pixels at 100 %."""


class ColumnLayout(QObject, Generic[R]):
    """Arranges the header. `changed` follows what the seller did, never what `set_columns` did."""

    changed = Signal()

    def __init__(self, view: QTableView, model: WindowModel[R], header: TableHeader) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._header = header
        self._chosen: tuple[ShownColumn, ...] = ()
        self._last: tuple[ShownColumn, ...] = ()
        self._giving: tuple[Collection[str], ...] = ()
        self._no_room: set[str] = set()
        self._numbers = {column.key: number for number, column in enumerate(model.columns)}
        header.setFirstSectionMovable(CHECK_KEY not in self._numbers)
        header.dragged.connect(self._on_dragged)
        self._set_up_modes()
        self._arrange()

    @property
    def columns(self) -> tuple[ShownColumn, ...]:
        """The columns as chosen; none while they are as the table begins with."""
        return self._chosen

    def shown(self) -> tuple[ShownColumn, ...]:
        """The columns in sight from left to right, without the one that ticks."""
        numbers = self.shown_numbers()
        return tuple(ShownColumn(self._key(number), self._width(number)) for number in numbers)

    def shown_numbers(self) -> list[int]:
        """Their numbers in the model."""
        header = self._header
        order = [header.logicalIndex(place) for place in range(header.count())]
        return [
            number
            for number in order
            if not header.isSectionHidden(number) and self._key(number) != CHECK_KEY
        ]

    def set_columns(self, columns: Sequence[ShownColumn]) -> None:
        """Show these in this order; none: as the table begins with."""
        self._chosen = tuple(
            column for column in columns if column.key in self._numbers and column.key != CHECK_KEY
        )
        self._arrange()

    def choose(self, columns: Sequence[ShownColumn]) -> None:
        """The same by the seller's hand."""
        self.set_columns(columns)
        self.changed.emit()

    def toggle(self, key: str) -> None:
        """Show a column behind all others, or hide it; the last one stays."""
        shown = self.shown()
        rest = tuple(column for column in shown if column.key != key)
        if len(rest) == len(shown):
            self.choose((*shown, ShownColumn(key)))
        elif rest:
            self.choose(rest)

    def give_way(self, *groups: Collection[str]) -> None:
        """While nobody has chosen the columns, these go where there is no room for all: the first
        group first."""
        self._giving = groups
        self.fit()

    def scale(self) -> None:
        """The size of the text has changed."""
        self._set_widths()
        self.fit()

    def fit(self) -> None:
        """The columns that share the rest keep some width: others give way to them, and at last
        the table scrolls sideways."""
        self._make_room()
        header, theme = self._header, Theme.current()
        for number, column in enumerate(self._model.columns):
            if not column.stretch or header.isSectionHidden(number):
                continue
            others = sum(
                header.sectionSize(other) for other in range(header.count()) if other != number
            )
            least = theme.scaled(_least(column))
            roomy = self._view.viewport().width() - others >= least
            mode = QHeaderView.ResizeMode.Stretch if roomy else QHeaderView.ResizeMode.Fixed
            if mode != header.sectionResizeMode(number):
                header.setSectionResizeMode(number, mode)
            if not roomy:
                header.resizeSection(number, least)

    def _make_room(self) -> None:
        gone: set[str] = set()
        for group in self._giving:
            if self._fits(gone):
                break
            gone.update(group)
        if gone != self._no_room:
            self._no_room = gone
            if not self._chosen:
                self._arrange()

    def _fits(self, without: set[str]) -> bool:
        """Whether the table holds the columns it begins with, these left out."""
        theme = Theme.current()
        wanted = sum(
            theme.scaled(_least(column))
            for column in self._model.columns
            if not column.extra and column.key not in without
        )
        return wanted <= self._view.width() - self._view.verticalScrollBar().sizeHint().width()

    def _set_up_modes(self) -> None:
        for number, column in enumerate(self._model.columns):
            mode = QHeaderView.ResizeMode.Interactive
            if column.stretch:
                mode = QHeaderView.ResizeMode.Stretch
            elif column.key == CHECK_KEY:
                mode = QHeaderView.ResizeMode.Fixed
            self._header.setSectionResizeMode(number, mode)

    def _arrange(self) -> None:
        header = self._header
        for place, number in enumerate(self._order()):
            header.moveSection(header.visualIndex(number), place)
        chosen = {column.key for column in self._chosen}
        for number, column in enumerate(self._model.columns):
            begins = not column.extra and column.key not in self._no_room
            shown = column.key in chosen if chosen else begins
            header.setSectionHidden(number, not shown and column.key != CHECK_KEY)
        self._set_widths()
        self.fit()
        self._last = self.shown()
        self._model.set_shown(self.shown_numbers())

    def _order(self) -> list[int]:
        """All columns, those that are hidden last."""
        first = [self._numbers[CHECK_KEY]] if CHECK_KEY in self._numbers else []
        first += [self._numbers[column.key] for column in self._chosen]
        return first + [number for number in range(len(self._numbers)) if number not in first]

    def _set_widths(self) -> None:
        theme = Theme.current()
        own = {column.key: column.width for column in self._chosen}
        for number, column in enumerate(self._model.columns):
            if not column.stretch:
                width = own.get(column.key) or column.width
                self._header.resizeSection(number, theme.scaled(width))

    def _on_dragged(self) -> None:
        check = self._numbers.get(CHECK_KEY)
        if check is not None and self._header.visualIndex(check) != 0:
            self._header.moveSection(self._header.visualIndex(check), 0)
        shown = self.shown()
        if shown != self._last:
            self._chosen = self._last = shown
            self._model.set_shown(self.shown_numbers())
            self.fit()
            self.changed.emit()

    def _key(self, number: int) -> str:
        return self._model.columns[number].key

    def _width(self, number: int) -> int:
        """As kept: 0 for a width of the column's own."""
        column = self._model.columns[number]
        size = self._header.sectionSize(number)
        if column.stretch or size == Theme.current().scaled(column.width):
            return 0
        whole = round(size * column.width / max(1, Theme.current().scaled(column.width)))
        return min(WIDEST, max(NARROWEST, whole))


def _least(column: Column[R]) -> int:
    """What a column needs, in pixels at 100 %."""
    return min(column.width, _LEAST_STRETCH) if column.stretch else column.width

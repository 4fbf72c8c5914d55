"""The board as a list model: heads of groups and rows under them, with all their texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ...domain.deadline import HOURS_LEFT_MS, DeadlineClass
from ...domain.shop import Shop
from ..widgets.deadline_words import DeadlineWords, deadline_words
from ..widgets.marks import estimated_word
from .board import BoardRow
from .board_words import RowWords, row_words, urgency_words

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_DISPLAY, _SPOKEN = 0, 11


@dataclass(frozen=True, slots=True)
class BoardHead:
    """The head of a group: what unites its rows, and how many there are."""

    title: str
    count: int

    @property
    def key(self) -> str:
        """Heads have none: they can't be current."""
        return ""


@dataclass(frozen=True, slots=True)
class ShopCount:
    """A shop's mark with its number; the name where two shops have the same mark, else empty."""

    marketplace: str
    count: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class BoardLine:
    """A row with its texts; `marks` are its shops with their numbers."""

    row: BoardRow
    words: RowWords
    chip: DeadlineWords | None
    marks: tuple[ShopCount, ...]

    @property
    def key(self) -> str:
        """The row's identity."""
        return self.row.key

    def sentence(self) -> str:
        """The whole row for a screen reader."""
        chip = self.chip.text if self.chip else ""
        if self.row.estimated:
            chip = f"{chip} ({estimated_word()})"
        parts = (self.words.title, str(self.row.count), chip, self.words.consequence)
        return ", ".join(part for part in (*parts, self.words.button) if part)


BoardItem = BoardHead | BoardLine


def board_items(
    rows: Sequence[BoardRow],
    shops: Mapping[int, Shop],
    now: int,
    warning_ms: int = HOURS_LEFT_MS,
) -> tuple[BoardItem, ...]:
    """Heads and rows in order; `now` in UTC ms."""
    items: list[BoardItem] = []
    for urgency, group in groupby(rows, key=lambda row: row.urgency):
        lines = [_line(row, shops, now, warning_ms) for row in group]
        items.append(BoardHead(urgency_words(urgency, warning_ms), len(lines)))
        items.extend(lines)
    return tuple(items)


def _line(row: BoardRow, shops: Mapping[int, Shop], now: int, warning_ms: int) -> BoardLine:
    chip = None
    if row.due_at is not None:
        chip = deadline_words(row.due_at, now, warning_ms)
    elif row.now:
        chip = DeadlineWords(DeadlineClass.HOURS, translate("Today", "Now"))
    marks = tuple(_shop_count(shops, shop_id, count) for shop_id, count in row.per_shop)
    return BoardLine(row, row_words(row, now), chip, marks)


def _shop_count(shops: Mapping[int, Shop], shop_id: int, count: int) -> ShopCount:
    shop = shops.get(shop_id)
    if shop is None:
        return ShopCount("", count)
    twins = sum(other.marketplace == shop.marketplace for other in shops.values())
    return ShopCount(shop.marketplace, count, shop.name if twins > 1 else "")


class BoardModel(QAbstractListModel):
    """Heads can't be chosen; each row is one sentence for a screen reader."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[BoardItem, ...] = ()

    @property
    def items(self) -> tuple[BoardItem, ...]:
        """What is shown, from top to bottom."""
        return self._items

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        item = self._items[index.row()]
        if role == _DISPLAY:
            return item.title if isinstance(item, BoardHead) else item.words.title
        if role == _SPOKEN:
            return item.title if isinstance(item, BoardHead) else item.sentence()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.line(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def set_items(self, items: Sequence[BoardItem]) -> None:
        """Shows other items."""
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def line(self, number: int) -> BoardLine | None:
        """The row at a place; None for a head or beyond the ends."""
        item = self._items[number] if 0 <= number < len(self._items) else None
        return item if isinstance(item, BoardLine) else None

    def number_of(self, key: str) -> int:
        """The place of a row by its key, or -1."""
        return next((n for n, item in enumerate(self._items) if key and item.key == key), -1)

"""The rows a table has at hand: bounded, by id, the longest unused go first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Generic

from .columns import PaintedRow, R
from .source import PAGE

_MOST_ROWS = 12 * PAGE
_RECENT = 2 * PAGE


class RowCache(Generic[R]):
    """Painted rows by id. A key may be known to have no row any more (it went meanwhile)."""

    def __init__(self) -> None:
        self._rows: OrderedDict[int, PaintedRow[R] | None] = OrderedDict()

    def __contains__(self, row_id: int) -> bool:
        return row_id in self._rows

    def get(self, row_id: int | None) -> PaintedRow[R] | None:
        """The row of an id, or None."""
        return None if row_id is None else self._rows.get(row_id)

    def put(self, rows: Iterable[PaintedRow[R]]) -> None:
        """Takes rows in, the newest last, and lets the oldest go."""
        for row in rows:
            self._rows.pop(row.row.id, None)
            self._rows[row.row.id] = row
        while len(self._rows) > _MOST_ROWS:
            self._rows.popitem(last=False)

    def mark_gone(self, ids: Iterable[int]) -> None:
        """Remembers that these ids had no row, so that they are not asked for again and again."""
        for key in ids:
            self._rows.setdefault(key, None)

    def keep(self, ids: Iterable[int]) -> None:
        """These rows were just used."""
        for key in ids:
            if key in self._rows:
                self._rows.move_to_end(key)

    def recent(self) -> Sequence[int]:
        """The ids used last; the others are forgotten."""
        ids = list(self._rows)
        for key in ids[:-_RECENT]:
            del self._rows[key]
        return ids[-_RECENT:]

    def clear(self) -> None:
        """Forgets all rows."""
        self._rows.clear()

"""Which rows are ticked, by id: it survives sorting, paging and syncs."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal


class CheckedRows(QObject):
    """A set of ids, or all rows of a snapshot less some. Rows that come later are never in it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: set[int] = set()
        self._all_of: array[int] | None = None

    def __contains__(self, row_id: int) -> bool:
        # while `_all_of` is set, `_ids` holds the exceptions
        return (row_id in self._ids) != (self._all_of is not None)

    def __len__(self) -> int:
        if self._all_of is not None:
            return len(self._all_of) - len(self._ids)
        return len(self._ids)

    @property
    def all_matching(self) -> bool:
        """Whether every row of the list as it stands is ticked."""
        return self._all_of is not None and not self._ids

    def ids(self) -> frozenset[int]:
        """The ticked ids."""
        if self._all_of is not None:
            return frozenset(self._all_of) - self._ids
        return frozenset(self._ids)

    def state(self, total: int) -> Qt.CheckState:
        """What the check box of the head shows for a list of `total` rows."""
        if not len(self):
            return Qt.CheckState.Unchecked
        whole = len(self) == total
        return Qt.CheckState.Checked if whole else Qt.CheckState.PartiallyChecked

    def set(self, ids: Iterable[int], on: bool) -> None:
        """Ticks or unticks some rows."""
        if on != (self._all_of is not None):
            self._ids.update(ids)
        else:
            self._ids.difference_update(ids)
        self.changed.emit()

    def toggle(self, row_id: int) -> None:
        """Ticks an unticked row and the other way round."""
        self.set((row_id,), row_id not in self)

    def check_all(self, keys: array[int]) -> None:
        """Ticks every row of a snapshot, seen or not."""
        self._all_of = keys
        self._ids.clear()
        self.changed.emit()

    def clear(self) -> None:
        """Unticks everything."""
        if not len(self) and self._all_of is None:
            return
        self._all_of = None
        self._ids.clear()
        self.changed.emit()

    def follow(self, keys: array[int]) -> None:
        """Forgets ticked rows that the new list no longer has."""
        before = len(self)
        if self._all_of is None and not self._ids:
            return
        kept = self.ids().intersection(keys)
        self._all_of = None
        self._ids = set(kept)
        if len(kept) != before:
            self.changed.emit()

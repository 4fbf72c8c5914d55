"""Counts tabs and conditions anew, off the window's thread; the latest question wins."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ...store.worklist import WorklistFilter
from ..context import PageContext
from .worklist_counts import ListCounts, read_counts


class CountsWatch(QObject):
    """`changed` follows every answer."""

    changed = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._turn = 0
        self.counts = ListCounts()

    def read(self, wanted: WorklistFilter) -> None:
        """Count for this list."""
        office = self._context.office
        self._turn += 1
        turn = self._turn

        def work() -> ListCounts:
            with office.db.read_raw() as conn:
                return read_counts(conn, wanted, office.clock.now_ms())

        def done(counts: ListCounts) -> None:
            if turn == self._turn:
                self.counts = counts
                self.changed.emit()

        self._context.tasks.run(self, work, done)

"""Asks a table's source off the GUI thread and drops answers that came too late to be true."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic

from PySide6.QtCore import QObject, Signal

from ...domain.errors import Problem
from .columns import PaintedRow, R
from .page_requests import PageRequests
from .source import PAGE, Order, RowSource, TaskRunner


@dataclass(frozen=True, slots=True)
class ListAnswer(Generic[R]):
    """A list as it stands. `again` names the rows read anew; None: another list altogether."""

    keys: array[int]
    rows: Sequence[PaintedRow[R]]
    again: Sequence[int] | None


class RowReader(QObject, Generic[R]):
    """One read of the list at a time; refreshes that come meanwhile become one more.

    `make` turns records into painted rows and runs in the worker. `take_list` and `take_page` get
    what was read, in the GUI thread; a page whose answer is out of date comes as no rows.
    """

    failed = Signal(object)
    state_changed = Signal()

    def __init__(
        self,
        tasks: TaskRunner,
        make: Callable[[Iterable[R]], list[PaintedRow[R]]],
        take_list: Callable[[ListAnswer[R]], None],
        take_page: Callable[[int, Sequence[int], Sequence[PaintedRow[R]]], None],
        page_ids: Callable[[int], Sequence[int]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._make = make
        self._take_list = take_list
        self._take_page = take_page
        self._page_ids = page_ids
        self._source: RowSource[R] | None = None
        self._order = Order("")
        self._turn = 0
        self._epoch = 0
        self._reading = False
        self._again: dict[int, None] = {}
        self._again_wanted = False
        self._requests = PageRequests(self._ask_page, self)
        self._requests.late_changed.connect(self.state_changed)

    @property
    def reading(self) -> bool:
        """Whether the list itself is being read."""
        return self._reading

    @property
    def late(self) -> bool:
        """Whether something has been missing for longer than one would not notice."""
        return self._requests.late

    def show(self, source: RowSource[R] | None, order: Order) -> None:
        """Reads a list and its first page. Without a source it waits for one."""
        self._source, self._order = source, order
        self._again.clear()
        self._read_list(reset=True)

    def refresh(self, ids: Iterable[int]) -> None:
        """Reads the same list again, and these rows."""
        self._epoch += 1
        self._again.update(dict.fromkeys(ids))
        self._again_wanted = True
        if not self._reading:
            self._read_list(reset=False)

    def want_page(self, page: int) -> None:
        """A row of this page was painted and is not at hand."""
        self._requests.want(page)

    def read(self, ids: Sequence[int], take: Callable[[Sequence[PaintedRow[R]]], None]) -> None:
        """Reads these rows beside the list, in their order; one that is gone is left out."""
        source = self._source
        if source is None:
            return

        def work() -> list[PaintedRow[R]]:
            found: dict[int, PaintedRow[R]] = {}
            for start in range(0, len(ids), PAGE):
                portion = self._make(source.page(ids[start : start + PAGE]))
                found.update((row.row.id, row) for row in portion)
            return [found[key] for key in ids if key in found]

        self._tasks.run(self, work, take, self.failed.emit)

    def _read_list(self, reset: bool) -> None:
        source, order = self._source, self._order
        if source is None:
            return
        self._turn += 1
        turn = self._turn
        again = None if reset else tuple(self._again)
        self._again.clear()
        self._again_wanted = False
        self._reading = True

        def work() -> ListAnswer[R]:
            keys = source.keys(order)
            wanted = keys[:PAGE] if again is None else again
            rows: list[PaintedRow[R]] = []
            for start in range(0, len(wanted), PAGE):
                rows += self._make(source.page(wanted[start : start + PAGE]))
            return ListAnswer(keys, rows, again)

        def done(answer: ListAnswer[R]) -> None:
            self._requests.end()
            if turn == self._turn:
                self._reading = False
                self._take_list(answer)
                if self._again_wanted:
                    self._read_list(reset=False)
                self.state_changed.emit()

        def failed(problem: Problem) -> None:
            self._requests.end()
            if turn == self._turn:
                self._reading = False
                self.failed.emit(problem)
                self.state_changed.emit()

        self._requests.begin()
        self._tasks.run(self, work, done, failed)
        self.state_changed.emit()

    def _ask_page(self, page: int) -> None:
        source, epoch, turn = self._source, self._epoch, self._turn
        ids = self._page_ids(page)

        def work() -> list[PaintedRow[R]]:
            return self._make(source.page(ids)) if source is not None else []

        def done(rows: list[PaintedRow[R]]) -> None:
            self._requests.arrived(page)
            # what was read before a refresh may be older than what the refresh brought
            in_time = epoch == self._epoch and turn == self._turn
            self._take_page(page, ids if in_time else (), rows if in_time else ())

        def failed(problem: Problem) -> None:
            self._requests.arrived(page)
            self.failed.emit(problem)

        self._tasks.run(self, work, done, failed)

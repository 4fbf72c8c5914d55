"""Keeps the facts about ticked lines, or about the whole list, up to date."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from ...store import worklist
from ...store.worklist import WorklistRow
from ..context import PageContext
from ..tables.source import PAGE
from ..tables.window_model import WindowModel
from .line_rules import LineRules, Selection, select

_MOST_SUMMED = 2_000


class SelectionWatch(QObject):
    """`changed` when the ticks or their rows changed; what is at hand is summed at once, the rest
    in a task. `summed` carries the facts about a whole list that is not too long."""

    changed = Signal()
    summed = Signal(object)

    def __init__(
        self,
        context: PageContext,
        model: WindowModel[WorklistRow],
        rules: LineRules,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._rules = rules
        self._turn = 0
        self._whole_turn = 0
        self.selection = Selection()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.read)
        model.checked.changed.connect(self._soon.start)

    def read(self) -> None:
        """Sum the ticked lines up again."""
        self._soon.stop()
        self._turn += 1
        turn = self._turn
        ids = self._ticked()
        rows = [self._model.loaded(line_id) for line_id in ids[:PAGE]]
        at_hand = [row for row in rows if row is not None]
        if len(at_hand) == len(ids):
            self._take(select(at_hand, self._rules))
            return
        self._take(Selection(len(ids)))
        self._sum(ids, lambda: turn == self._turn, self._take)

    def read_whole(self) -> None:
        """Sum the whole list up, if it is not too long to be worth it."""
        self._whole_turn += 1
        turn = self._whole_turn
        ids = list(self._model.ids(0, self._model.rowCount() - 1))
        if 0 < len(ids) <= _MOST_SUMMED:
            self._sum(ids, lambda: turn == self._whole_turn, self.summed.emit)

    def _ticked(self) -> list[int]:
        ticked = self._model.checked.ids()
        if not ticked:
            return []
        everything = self._model.ids(0, self._model.rowCount() - 1)
        return [line_id for line_id in everything if line_id in ticked]

    def _take(self, selection: Selection) -> None:
        self.selection = selection
        self.changed.emit()

    def _sum(
        self,
        ids: Sequence[int],
        wanted: Callable[[], bool],
        take: Callable[[Selection], None],
    ) -> None:
        db = self._context.office.db

        def rows() -> Iterator[WorklistRow]:
            with db.read() as conn:
                for start in range(0, len(ids), PAGE):
                    if not wanted():
                        return
                    yield from worklist.page(conn, ids[start : start + PAGE])

        def done(selection: Selection) -> None:
            if wanted():
                take(selection)

        self._context.tasks.run(self, lambda: select(rows(), self._rules), done)

"""Several ticked actions at once: which ways are open to how many of them, and the bar for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from ...store.outbox_list import PAGE_ROWS, OutboxRow, outbox_page
from ..context import PageContext
from ..tables.window_model import WindowModel
from ..widgets.bulk_bar import BulkDeed, Footer
from ..widgets.buttons import Kind
from .ways import DECISIONS, KEYS, Way, decisions_for, way_word, way_words


class BulkWays(QObject):
    """Keeps the footer in step with the ticks. `chosen` carries a way out."""

    chosen = Signal(object)

    def __init__(
        self, context: PageContext, model: WindowModel[OutboxRow], footer: Footer, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._footer = footer
        self._fitting: Mapping[Way, tuple[OutboxRow, ...]] = {}
        self._known = True
        self._turn = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.look)
        model.checked.changed.connect(self._soon.start)
        model.keys_changed.connect(self._show)
        footer.bulk.deed_chosen.connect(self._on_deed)
        footer.bulk.check_clicked.connect(self._on_check_clicked)
        footer.bulk.closed.connect(model.checked.clear)
        self._show()

    @property
    def count(self) -> int:
        """How many actions are ticked."""
        return len(self._model.checked)

    def rows(self, way: Way) -> tuple[OutboxRow, ...]:
        """The ticked actions a way is open to; none while they are still being looked up."""
        return self._fitting.get(way, ())

    def look(self) -> None:
        """The ticks changed, or what lies under them."""
        self._soon.stop()
        self._turn += 1
        turn, ids = self._turn, self._ticked()
        self._fitting = {}
        self._known = not ids
        self._show()
        if not ids:
            return
        office = self._context.office

        def work() -> list[OutboxRow]:
            rows: list[OutboxRow] = []
            with office.db.read_raw() as conn:
                for start in range(0, len(ids), PAGE_ROWS):
                    rows += outbox_page(conn, ids[start : start + PAGE_ROWS])
            return rows

        def done(rows: list[OutboxRow]) -> None:
            if turn == self._turn:
                self._take(rows)

        self._context.tasks.run(self, work, done)

    def _take(self, rows: Sequence[OutboxRow]) -> None:
        offered = [(row, decisions_for(row)) for row in rows]
        self._fitting = {
            way: tuple(row for row, ways in offered if way in ways) for way in DECISIONS
        }
        self._known = True
        self._show()

    def _ticked(self) -> list[int]:
        ticked = self._model.checked.ids()
        everything = self._model.ids(0, self._model.rowCount() - 1) if ticked else ()
        return [key for key in everything if key in ticked]

    def _show(self) -> None:
        if not self.count:
            words = self.tr("%n action(s)", "", self._model.rowCount())
            hint = self.tr("A bracket joins actions requested together")
            self._footer.show_summary(words, hint)
            return
        state = self._model.checked.state(self._model.rowCount())
        self._footer.bulk.set_deeds([self._deed(way) for way in DECISIONS])
        self._footer.show_selection(self.count, "", state)

    def _deed(self, way: Way) -> BulkDeed:
        count = len(self.rows(way))
        text = way_words(way, count) if count else way_word(way)
        none = self.tr("Open to none of the chosen actions")
        kind: Kind = "primary" if way is Way.RETRY else "secondary"
        reason = "" if count or not self._known else none
        return BulkDeed(str(way), text, KEYS[way], kind, reason)

    def _on_deed(self, key: str) -> None:
        self.chosen.emit(Way(key))

    def _on_check_clicked(self) -> None:
        if self.count == self._model.rowCount():
            self._model.checked.clear()
        else:
            self._model.check_all()

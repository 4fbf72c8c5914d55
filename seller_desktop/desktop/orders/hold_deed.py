"""Putting orders on hold and releasing them: one key for both, for one order or many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ...actions import holds
from ...domain.order import HOLDABLE_STATUSES
from ...store.worklist import WorklistRow
from ..context import PageContext
from .box_mates import read_rows
from .hold_dialog import HoldDialog

HOLD_KEY = "Ctrl+H"


class HoldDeed(QObject):
    """Asks why, then holds; where all chosen orders are on hold already they are released."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def toggle(self, line_ids: Sequence[int]) -> None:
        """Hold what is not on hold; release where all of it is."""
        if not line_ids:
            return
        db = self._context.office.db

        def work() -> list[WorklistRow]:
            with db.read() as conn:
                return read_rows(conn, line_ids)

        self._context.tasks.run(self, work, self._decide)

    def release(self, line_ids: Sequence[int]) -> None:
        """Let orders go again."""
        office = self._context.office

        def done(count: int) -> None:
            self._context.notify(self.tr("%n order(s) released", "", count))

        self._context.tasks.run(self, lambda: holds.release(office, line_ids), done)

    def _decide(self, rows: Sequence[WorklistRow]) -> None:
        here = [row for row in rows if row.status in HOLDABLE_STATUSES]
        free = [row.id for row in here if row.hold is None]
        if not here:
            said = self.tr("What has left can't be put on hold")
            self._context.notify(said, kind="warning")
        elif free:
            self._ask(free, len(rows) - len(here))
        else:
            self.release([row.id for row in here])

    def _ask(self, line_ids: Sequence[int], gone: int) -> None:
        note = self.tr("%n that has left stays as it is.", "", gone) if gone else ""
        dialog = HoldDialog(len(line_ids), self._page, note)
        dialog.wished.connect(lambda reason: self._hold(line_ids, reason))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _hold(self, line_ids: Sequence[int], reason: str) -> None:
        office = self._context.office

        def done(count: int) -> None:
            self._context.notify(self.tr("%n order(s) on hold", "", count))

        self._context.tasks.run(self, lambda: holds.hold(office, line_ids, reason), done)

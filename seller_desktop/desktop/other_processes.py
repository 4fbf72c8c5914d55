"""Shows what other processes of the profile stored: the command line, or the one that syncs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ..domain.event import Changes
from ..store.database import Database
from ..store.followed import changes_after, newest_event
from .tasks import Tasks

_LOOK_MS = 1_000


class OtherProcesses(QObject):
    """Looks at the database when poked, and each second while another process syncs."""

    def __init__(
        self,
        db: Database,
        tasks: Tasks,
        tell: Callable[[Changes], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._db = db
        self._tasks = tasks
        self._tell = tell
        self._seen: int | None = None
        self._version: int | None = None
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def follow(self, on: bool) -> None:
        """Keep looking, or only when asked."""
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Tell what was stored since the last look; the first one only remembers where we are."""
        if not self._looking:
            self._looking = True
            self._tasks.run(self, self._read, self._on_read, lambda _: self._on_read(None))

    def _read(self) -> Changes | None:
        version = self._db.data_version()
        if version == self._version:
            return None
        with self._db.read_raw() as conn:
            before = newest_event(conn) if self._seen is None else self._seen
            self._seen, changes = changes_after(conn, before)
        self._version = version
        return changes

    def _on_read(self, changes: Changes | None) -> None:
        self._looking = False
        if changes:
            self._tell(changes)

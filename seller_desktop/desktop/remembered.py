"""What the window remembers for itself: its place, the last screen, the open
view of the orders. Not the seller's settings."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ..store.database import Database
from ..store.settings import put_text
from ..store.writer import Priority
from .settings_view import SettingsView
from .tasks import Tasks


class Remembered(QObject):
    """Local values of the profile, read at once and written in a task."""

    def __init__(
        self, settings: SettingsView, db: Database, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._db = db
        self._tasks = tasks
        self._known: dict[str, str | None] = {}

    def get(self, key: str) -> str | None:
        """A remembered value."""
        if key not in self._known:
            self._known[key] = self._settings.local(f"window.{key}")
        return self._known[key]

    def put(self, key: str, value: str) -> None:
        """Remember a value; nothing waits for it."""
        if self.get(key) == value:
            return
        self._known[key] = value
        self._tasks.run(self, lambda: self._store(key, value), lambda _: None, lambda _: None)

    def _store(self, key: str, value: str) -> None:
        self._db.write(lambda conn: put_text(conn, f"window.{key}", value), Priority.UPKEEP)

"""What the seller has set, as the screens read it. Changing goes through `actions.settings`."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from ..domain.event import Changes
from ..store import settings
from ..store.settings import Setting
from .bridge import Bridge
from .reader import GuiReader

T = TypeVar("T", int, bool, str)


class SettingsView(QObject):
    """Values of `store.settings`, read once and again after a change."""

    changed = Signal()

    def __init__(self, reader: GuiReader, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._known: dict[str, object] = {}
        bridge.changed.connect(self._on_changes)

    def get(self, setting: Setting[T]) -> T:
        """The value of a setting: `settings.get(store.settings.UNDO_SECONDS)`."""
        known = self._known.get(setting.key)
        if isinstance(known, type(setting.default)):
            return known
        value = self._reader.query(lambda conn: settings.get(conn, setting))
        self._known[setting.key] = value
        return value

    def local(self, key: str) -> str | None:
        """A local value that is no setting: saved views, the window's place."""
        return self._reader.query(lambda conn: settings.read_text(conn, key))

    def _on_changes(self, changes: Changes) -> None:
        if changes.settings:
            self._known.clear()
            self.changed.emit()

"""The notification centre at work: reads entries, opens what they are about, keeps the bell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ...domain.event import Changes
from ...domain.snooze import Snooze
from ...store import settings as keys
from ...store.alerts import Alert, alerts, unseen_count
from ...system.clock import Clock
from ..bridge import Bridge
from ..place import Place
from ..reader import GuiReader
from ..settings_view import SettingsView
from ..tasks import Tasks
from .alert_place import alert_place
from .panel import NotificationPanel, ShopLabel
from .snooze_menu import SnoozeMenu

_MOST = 200
_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class CentreParts:
    """What the centre works with. `mark_seen` marks entries (None: all) as seen, `snooze` puts one
    off, both in a task."""

    reader: GuiReader
    tasks: Tasks
    settings: SettingsView
    bridge: Bridge
    clock: Clock
    language: str
    shop_of: Callable[[int | None], ShopLabel]
    mark_seen: Callable[[list[int] | None], object]
    go: Callable[[Place], None]
    snooze: Callable[[int, Snooze], object]


class NotificationCentre(QObject):
    """`unseen_changed` carries how many entries nobody has looked at; `shown` follows the panel's
    coming and going."""

    unseen_changed = Signal(int)
    shown = Signal()

    def __init__(self, panel: NotificationPanel, parts: CentreParts) -> None:
        super().__init__(panel)
        self._panel = panel
        self._parts = parts
        self._alerts: tuple[Alert, ...] = ()
        self._unseen = 0
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._on_minute)
        self._minute.start()
        panel.hide()
        panel.closed.connect(panel.hide)
        panel.shown.connect(self.shown)
        panel.opened.connect(self.open)
        panel.snooze_wanted.connect(self._offer_snooze)
        panel.read_all.connect(lambda: self._mark_seen(None))
        panel.settings_wanted.connect(lambda: parts.go(Place("settings", text="alerts")))
        parts.bridge.changed.connect(self._on_changes)
        parts.settings.changed.connect(self._show_quiet_hours)
        self._show_quiet_hours()
        self.read()

    @property
    def unseen(self) -> int:
        """How many entries nobody has looked at."""
        return self._unseen

    @property
    def alerts(self) -> tuple[Alert, ...]:
        """The newest entries."""
        return self._alerts

    def toggle(self) -> None:
        """Show the panel and put the focus into it, or hide it."""
        if self._panel.isVisible():
            self._panel.hide()
            return
        self.show()

    def show(self) -> None:
        """Show the panel."""
        self._panel.show()
        self.read()
        self._panel.first_focus().setFocus()

    def ask_to_snooze(self) -> None:
        """Show the panel and ask for how long its current entry, at first the newest, is to be put
        off."""
        self.show()
        self._panel.ask_to_snooze()

    def snooze(self, alert_id: int, span: Snooze) -> None:
        """Put an entry off."""
        parts = self._parts
        parts.tasks.run(self, lambda: parts.snooze(alert_id, span), lambda _: self.read())

    def hide(self) -> None:
        """Hide the panel."""
        self._panel.hide()

    def read(self) -> None:
        """Read the newest entries; the list only while it is in sight."""
        query = self._parts.reader.query
        unseen = query(unseen_count)
        if unseen != self._unseen:
            self._unseen = unseen
            self.unseen_changed.emit(unseen)
        if self._panel.isVisible():
            self._alerts = query(lambda conn: alerts(conn, _MOST))
            self._show()

    def open(self, alert_id: int) -> None:
        """Go to what an entry is about; it counts as seen."""
        alert = next((alert for alert in self._alerts if alert.id == alert_id), None)
        if alert is None:
            return
        if alert.seen_at is None:
            self._mark_seen([alert_id])
        self._parts.go(self._parts.reader.query(lambda conn: alert_place(conn, alert)))

    def _offer_snooze(self, alert_id: int) -> None:
        now = self._parts.clock.now_ms()
        menu = SnoozeMenu(now, lambda span: self.snooze(alert_id, span), self._panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._panel.popup_menu(menu)

    def _on_minute(self) -> None:
        """Ages grow."""
        if self._panel.isVisible():
            self._show()

    def _mark_seen(self, ids: list[int] | None) -> None:
        parts = self._parts
        parts.tasks.run(self, lambda: parts.mark_seen(ids), lambda _: self.read())

    def _show(self) -> None:
        parts = self._parts
        now = parts.clock.now_ms()
        self._panel.show_alerts(self._alerts, self._unseen, parts.shop_of, parts.language, now)

    def _show_quiet_hours(self) -> None:
        get = self._parts.settings.get
        self._panel.show_quiet_hours(get(keys.QUIET_FROM), get(keys.QUIET_UNTIL), get(keys.QUIET))

    def _on_changes(self, changes: Changes) -> None:
        if changes.alerts:
            self.read()

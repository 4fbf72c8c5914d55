"""The icon in the system tray: what needs a deed, and the way back to the window."""

from __future__ import annotations

import html
import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ..store.day_ahead import NextDue
from .icons import icon, tray_icon
from .notifications.alert_words import AlertWords
from .place import Place
from .theme import Theme
from .widgets.deadline_words import due_moment

ShowMessage = Callable[[str, str], None]
"""Shows a notification: its title and its text, in which nothing is markup."""

PAUSE_MINUTES = 60
_TOAST_MS = 10_000
_Reason = QSystemTrayIcon.ActivationReason


@dataclass(frozen=True, slots=True)
class TrayCounts:
    """What needs a deed, and the next deadline of what is not shipped."""

    overdue: int = 0
    to_ship: int = 0
    claims: int = 0
    decide: int = 0
    to_send: int = 0
    next_due: NextDue | None = None

    @property
    def badge(self) -> int:
        """The red number: what is late or waits for a decision."""
        return self.overdue + self.decide


class Tray(QObject):
    """A plain menu with the next deadline and the counts on top. `show_toast` is the system's
    notification."""

    activated = Signal()
    asked_for = Signal(object)
    lock_wanted = Signal()
    toast_clicked = Signal()

    def __init__(
        self,
        sync: Callable[[], None],
        pause: Callable[[int], None],
        leave: Callable[[], None],
        show_message: ShowMessage | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._counts = TrayCounts()
        self._due_text = ""
        self._menu = QMenu()
        self._places: dict[str, QAction] = {}
        self._icon = QSystemTrayIcon(self)
        self._show_message = show_message or self._system_message
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.toast_clicked)
        self._fill(sync, pause, leave)
        Theme.current().changed.connect(self._paint)
        self.show_counts(TrayCounts(), 0)

    @staticmethod
    def available() -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def menu(self) -> QMenu:
        """The menu behind the icon."""
        return self._menu

    def show(self) -> None:
        """Put the icon into the tray."""
        self._icon.show()

    def close(self) -> None:
        """Take the icon away, so that no dead one stays behind."""
        Theme.current().changed.disconnect(self._paint)
        self._icon.hide()
        self._menu.deleteLater()

    def show_counts(self, counts: TrayCounts, now_ms: int) -> None:
        """Other numbers in the menu and on the icon; what is zero is hidden."""
        self._counts = counts
        self._due_text = _due_text(counts.next_due, now_ms)
        self._due.setText(self._due_text)
        self._due.setVisible(bool(self._due_text))
        for key, number in _numbers(counts).items():
            action = self._places[key]
            action.setText(_place_text(key, number))
            action.setVisible(number > 0)
        self._paint()

    def show_toast(self, words: AlertWords) -> None:
        """Show a notification of the system. Linux servers read markup, so it is escaped there."""
        detail = html.escape(words.detail) if sys.platform.startswith("linux") else words.detail
        self._show_message(words.title, detail)

    def _fill(
        self, sync: Callable[[], None], pause: Callable[[int], None], leave: Callable[[], None]
    ) -> None:
        menu = self._menu
        self._due = menu.addAction("")
        self._due.triggered.connect(self._leading(Place("today")))
        for key, place in _PLACES.items():
            action = menu.addAction("")
            action.triggered.connect(self._leading(place))
            self._places[key] = action
        menu.addSeparator()
        opened = menu.addAction(self.tr("Open Seller Desktop"))
        menu.setDefaultAction(opened)
        opened.triggered.connect(self.activated)
        menu.addAction(self.tr("Sync now")).triggered.connect(sync)
        self._pause = menu.addAction(self.tr("No notifications for an hour"))
        self._pause.setCheckable(True)
        self._pause.toggled.connect(lambda on: pause(PAUSE_MINUTES if on else 0))
        menu.addSeparator()
        menu.addAction(self.tr("Lock the screen")).triggered.connect(self.lock_wanted)
        menu.addAction(self.tr("Settings…")).triggered.connect(self._leading(Place("settings")))
        menu.addAction(self.tr("Quit")).triggered.connect(leave)

    def show_pause_ended(self) -> None:
        """Clear the tick of the pause."""
        self._pause.setChecked(False)

    def _leading(self, place: Place) -> Callable[[], None]:
        return lambda: self.asked_for.emit(place)

    def _system_message(self, title: str, text: str) -> None:
        self._icon.showMessage(title, text, self._icon.icon(), _TOAST_MS)

    def _paint(self) -> None:
        theme = Theme.current()
        self._icon.setIcon(tray_icon(self._counts.badge, theme.colors))
        self._icon.setToolTip(_tooltip(self._counts, self._due_text))
        self._due.setIcon(icon("clock", theme.colors.text_secondary))
        for key, name in _ICONS.items():
            self._places[key].setIcon(icon(name, theme.colors.text_secondary))

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (_Reason.Trigger, _Reason.DoubleClick):
            self.activated.emit()


_PLACES = {
    "overdue": Place("orders", stage="overdue"),
    "to_ship": Place("orders", stage="open"),
    "claims": Place("claims"),
    "decide": Place("outbox", stage="decide"),
    "to_send": Place("outbox", stage="open"),
}
_ICONS = {
    "overdue": "triangle-alert",
    "to_ship": "truck",
    "claims": "undo-2",
    "decide": "circle-alert",
    "to_send": "send",
}


def _numbers(counts: TrayCounts) -> dict[str, int]:
    return {
        "overdue": counts.overdue,
        "to_ship": counts.to_ship,
        "claims": counts.claims,
        "decide": counts.decide,
        "to_send": counts.to_send,
    }


def _place_text(key: str, number: int) -> str:
    translate = QCoreApplication.translate
    return {
        "overdue": translate("Tray", "%n order(s) late", None, number),
        "to_ship": translate("Tray", "%n order(s) to ship", None, number),
        "claims": translate("Tray", "%n claim(s) to answer", None, number),
        "decide": translate("Tray", "%n decision(s) to make", None, number),
        "to_send": translate("Tray", "%n action(s) to be sent", None, number),
    }[key]


def _due_text(due: NextDue | None, now_ms: int) -> str:
    """The next deadline as an absolute time: a menu may be read long after it was written."""
    if due is None:
        return ""
    translate, count = QCoreApplication.translate, due.count
    text = translate("Tray", "%1: %n order(s) due", None, count)
    return text.replace("%1", due_moment(due.due_at, now_ms))


def _tooltip(counts: TrayCounts, due_text: str) -> str:
    shown = [_place_text(key, number) for key, number in _numbers(counts).items() if number]
    return "\n".join(line for line in ("Seller Desktop", due_text, *shown) if line)

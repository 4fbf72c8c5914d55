"""One window with its tray icon and notifications, in one language; replaced when that changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ..store.alerts import ToastGroup
from ..store.worklist import Stage
from .main_window import MainWindow
from .notifications.alert_words import AlertWords
from .notifications.toaster import Ringing, Toaster
from .page_list import PageSpec
from .place import Place
from .services import Services
from .sound import Sound
from .tray import ShowMessage, Tray, TrayCounts
from .window_parts import WindowDeeds


def _never() -> bool:
    """Nobody locks this window."""
    return False


@dataclass(frozen=True, slots=True)
class SessionParts:
    """What a session is made of beside the services. `badge` puts a number on the program's icon
    where the system shows one. While `is_locked`, notifications of the system say that there is
    something, not what."""

    specs: Callable[[], Sequence[PageSpec]]
    deeds: WindowDeeds
    take_toasts: Callable[[], tuple[ToastGroup, ...]]
    sound: Sound | None
    badge: Callable[[int], None]
    has_tray: bool
    show_message: ShowMessage | None = None
    is_locked: Callable[[], bool] = _never


class Session(QObject):
    """The window and its tray. Without a tray, notifications are toasts inside the window."""

    def __init__(self, services: Services, language: str, parts: SessionParts) -> None:
        super().__init__()
        self._services = services
        self._language = language
        self._is_locked = parts.is_locked
        self._badge = parts.badge
        self.window = MainWindow(services, language, parts.specs(), parts.deeds)
        self.toaster = self._make_toaster(parts)
        self.tray: Tray | None = self._make_tray(parts) if parts.has_tray else None
        self.toaster.clicked.connect(self.lead_to)
        services.watch.changed.connect(self._show_counts)
        self._show_counts()

    @property
    def language(self) -> str:
        """The language of everything in it."""
        return self._language

    def lead_to(self, place: Place) -> None:
        """Bring the window to the front and show a place."""
        self.window.bring_to_front()
        self.window.go(place)

    def close(self) -> None:
        """Take everything away without asking."""
        self._services.watch.changed.disconnect(self._show_counts)
        self.toaster.deleteLater()
        if self.tray is not None:
            self.tray.close()
            self.tray = None
        self.window.hide()
        self.window.deleteLater()

    def show_toast(self, words: AlertWords) -> None:
        """A notification of the system, or where it has no tray one in the window."""
        if self._is_locked():
            title = self.tr("News for your shops")
            told = self.tr("The screen is locked.")
            words = AlertWords(title, told, words.glyph, "", words.urgent)
        if words.urgent:
            QApplication.alert(self.window)  # the task bar's entry asks for eyes, where it can
        if self.tray is not None:
            self.tray.show_toast(words)
        else:
            self.window.toasts.show_toast(words.title, words.detail, words.glyph)

    def _make_toaster(self, parts: SessionParts) -> Toaster:
        services = self._services
        ringing = Ringing(
            take=parts.take_toasts,
            show=self.show_toast,
            shop_name=self._shop_name,
            sound=parts.sound,
            clock=services.clock,
            language=self._language,
        )
        return Toaster(
            ringing, services.reader, services.tasks, services.settings, services.bridge, self
        )

    def _make_tray(self, parts: SessionParts) -> Tray:
        window = self.window
        tray = Tray(
            window.top_bar.sync_now,
            self.toaster.pause,
            parts.deeds.leave,
            parts.show_message,
            self,
        )
        tray.activated.connect(window.bring_to_front)
        tray.asked_for.connect(self.lead_to)
        tray.lock_wanted.connect(parts.deeds.lock)
        tray.toast_clicked.connect(self.toaster.on_click)
        self.toaster.pause_ended.connect(tray.show_pause_ended)
        tray.show()
        return tray

    def _shop_name(self, shop_id: int | None) -> str:
        shop = self._services.watch.shop(shop_id)
        return shop.name if shop else ""

    def _show_counts(self) -> None:
        watch = self._services.watch
        counts = TrayCounts(
            overdue=watch.in_stage(Stage.OVERDUE),
            to_ship=watch.in_stage(Stage.OPEN),
            claims=watch.open_claims,
            decide=watch.waiting.attention,
            to_send=watch.waiting.to_send,
            next_due=watch.next_due,
        )
        self._badge(counts.badge)
        if self.tray is not None:
            self.tray.show_counts(counts, self._services.clock.now_ms())

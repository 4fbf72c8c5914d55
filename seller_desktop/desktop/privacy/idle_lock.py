"""The screen lock: after minutes without a key or a click, or at once, every window is covered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from shiboken6 import isValid

from ...domain.errors import Problem
from ...domain.texts import describe
from ...store.screen_pin import has_pin
from ...store.settings import IDLE_LOCK_MINUTES
from ..reader import GuiReader
from ..settings_view import SettingsView
from ..tasks import Tasks
from .lock_cover import LockCover

_INPUT = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove),
        *(QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TabletPress),
    }
)
_MINUTE_MS = 60_000
_OFTEN_ENOUGH_MS = 1_000


class IdleLock(QObject):
    """Covers all windows of the program. Without a PIN any key lifts the covers, with one `unlock`
    decides, in a task; syncing goes on. `changed` tells that the screen is locked or not."""

    changed = Signal(bool)

    def __init__(
        self,
        settings: SettingsView,
        reader: GuiReader,
        tasks: Tasks,
        unlock: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._reader = reader
        self._tasks = tasks
        self._unlock = unlock
        self._language = "ko"
        self._covers: list[LockCover] = []
        self._watched: list[QWindow] = []
        self._wants_pin = False
        self.locked = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_OFTEN_ENOUGH_MS)
        settings.changed.connect(self._begin_count)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_window)

    def start(self, language: str) -> None:
        """Begin to count; problems are told in this language."""
        self._language = language
        self._on_window(None)
        self._begin_count()

    def stop(self) -> None:
        """Count no more and let go of every window."""
        self._idle.stop()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._on_window)
        for window in self._watched:
            if isValid(window):
                window.removeEventFilter(self)
        self._watched.clear()
        self._lift_covers()

    def lock(self) -> None:
        """Cover everything now."""
        if self.locked:
            return
        self._wants_pin = self._reader.query(has_pin)
        self.locked = True
        self._idle.stop()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._cover_all()
        self.changed.emit(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is there. Only windows are watched: all other events pass Python by."""
        del watched
        if event.type() in _INPUT and not self._rest.isActive():
            self._begin_count()
            self._rest.start()
        return False

    def _begin_count(self) -> None:
        minutes = self._settings.get(IDLE_LOCK_MINUTES)
        if minutes and not self.locked:
            self._idle.start(minutes * _MINUTE_MS)
        else:
            self._idle.stop()

    def _on_window(self, _: QWindow | None) -> None:
        self._watched = [window for window in self._watched if isValid(window)]
        for window in QGuiApplication.topLevelWindows():
            if window not in self._watched:
                window.installEventFilter(self)
                self._watched.append(window)
        if self.locked:
            self._cover_all()

    def _cover_all(self) -> None:
        self._covers = [cover for cover in self._covers if isValid(cover)]
        covered = [cover.parentWidget() for cover in self._covers]
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QMainWindow | QDialog) and window not in covered:
                self._cover(window)

    def _cover(self, window: QWidget) -> None:
        cover = LockCover(window, self._wants_pin)
        cover.opened.connect(self._on_opened)
        self._covers.append(cover)
        cover.fall()

    def _on_opened(self, pin: str) -> None:
        if not self._wants_pin:
            self._lift()
            return
        self._tasks.run(self, lambda: self._unlock(pin), lambda _: self._lift(), self._on_refused)

    def _on_refused(self, problem: Problem) -> None:
        text = describe(problem, self._language)
        active = QApplication.activeWindow()
        for cover in filter(isValid, self._covers):
            cover.show_problem(text.message)
            if cover.parentWidget() is active:
                cover.take_focus()

    def _lift(self) -> None:
        self.locked = False
        self._lift_covers()
        self._begin_count()
        self.changed.emit(False)

    def _lift_covers(self) -> None:
        for cover in filter(isValid, self._covers):
            cover.lift()
        self._covers.clear()

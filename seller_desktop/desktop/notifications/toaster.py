"""The system's notifications: one per group, at most once, silent when the seller wants it.

What comes in quiet hours or in a pause stays in the centre and is told after them as one summary.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ...domain.errors import OfficeError
from ...domain.event import Changes
from ...domain.quiet_hours import is_quiet
from ...store import settings as keys
from ...store.alerts import ToastGroup
from ...system.clock import Clock
from ..assets import resource
from ..bridge import Bridge
from ..place import Place
from ..reader import GuiReader
from ..settings_view import SettingsView
from ..sound import Sound
from ..tasks import Tasks
from .alert_place import group_place
from .alert_words import AlertWords, group_words, is_urgent, summary_words

_SAME_TIME_MS = 10_000
_MINUTE_MS = 60_000
ALARM = "alarm"
"""The sound of a deadline's last hour, whichever the seller has chosen for the rest."""


@dataclass(frozen=True, slots=True)
class Ringing:
    """What a toaster works with. `take` marks what was not toasted yet and returns it, in a task;
    `show` is the system's notification."""

    take: Callable[[], tuple[ToastGroup, ...]]
    show: Callable[[AlertWords], None]
    shop_name: Callable[[int | None], str]
    sound: Sound | None
    clock: Clock
    language: str


class Toaster(QObject):
    """Shows groups of alerts; `clicked` carries where the click on the last one leads,
    `pause_ended` says that the seller's pause is over."""

    clicked = Signal(object)
    pause_ended = Signal()

    def __init__(
        self,
        ringing: Ringing,
        reader: GuiReader,
        tasks: Tasks,
        settings: SettingsView,
        bridge: Bridge,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ringing = ringing
        self._reader = reader
        self._tasks = tasks
        self._settings = settings
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._on_pause_ended)
        self._missed = True
        self._asking = False
        self._again = False
        self._was_quiet = False
        self._sound = settings.get(keys.SOUND_KIND)
        self._last: tuple[int, Place] | None = None
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.look)
        self._minute.start()
        bridge.changed.connect(self._on_changes)
        settings.changed.connect(self._on_settings)

    @property
    def paused(self) -> bool:
        """Whether the seller wants no notifications for now."""
        return self._pause.isActive()

    def pause(self, minutes: int) -> None:
        """Be silent for a while; 0 ends it. What came meanwhile is told as one summary."""
        if minutes:
            self._missed = True
            self._pause.start(minutes * 60_000)
        else:
            self._pause.stop()
            self.ring()

    def ring(self) -> None:
        """Show what was not shown yet, unless it has to wait."""
        if self.paused:
            return
        if self._asking:
            self._again = True
            return
        self._asking = True
        self._tasks.run(self, self._ringing.take, self._on_taken, self._on_failed)

    def look(self) -> None:
        """Quiet hours may be over: what they held back is told then."""
        quiet = self._quiet()
        ended, self._was_quiet = self._was_quiet and not quiet, quiet
        if ended:
            self.ring()

    def play(self, name: str) -> None:
        """Play one of the program's sounds; nobody waits for it."""
        sound = self._ringing.sound
        if sound is not None:
            file: Path = resource("sounds", f"{name}.wav")
            self._tasks.run(self, lambda: sound(file), lambda _: None)

    def on_click(self) -> None:
        """The system says that a notification was clicked; it does not say which."""
        if self._last is not None:
            self.clicked.emit(self._last[1])

    def _on_pause_ended(self) -> None:
        self.pause_ended.emit()
        self.ring()

    def _on_changes(self, changes: Changes) -> None:
        if changes.alerts:
            self.ring()

    def _on_settings(self) -> None:
        """Another sound is heard as it is chosen."""
        before, self._sound = self._sound, self._settings.get(keys.SOUND_KIND)
        if self._sound != before:
            self.play(self._sound)
        self.look()

    def _on_failed(self, _: object) -> None:
        self._asking = False  # the next change asks again; nothing was marked

    def _on_taken(self, groups: tuple[ToastGroup, ...]) -> None:
        self._asking = False
        quiet = self._was_quiet = self._quiet()
        if not quiet and self._missed and groups:
            self._missed = False
            self._tell_missed(groups)
        else:
            self._missed = quiet
            for group in groups:
                self._show(self._words(group), self._place(group))
        if groups and not quiet and self._settings.get(keys.SOUND):
            urgent = any(is_urgent(group) for group in groups)
            self.play(ALARM if urgent else self._sound)
        if self._again:
            self._again = False
            self.ring()

    def _tell_missed(self, groups: tuple[ToastGroup, ...]) -> None:
        """One summary, but of the one thing in its own words."""
        if sum(len(group.alerts) for group in groups) > 1:
            self._show(summary_words(groups), Place("alerts"))
        else:
            self._show(self._words(groups[0]), self._place(groups[0]))

    def _words(self, group: ToastGroup) -> AlertWords:
        name = self._ringing.shop_name(group.shop_id)
        return group_words(group, name, self._ringing.language)

    def _quiet(self) -> bool:
        settings = self._settings
        return settings.get(keys.QUIET) and is_quiet(
            self._ringing.clock.now_ms(),
            settings.get(keys.QUIET_FROM),
            settings.get(keys.QUIET_UNTIL),
        )

    def _place(self, group: ToastGroup) -> Place:
        try:
            return self._reader.query(lambda conn: group_place(conn, group))
        except OfficeError:
            return Place("alerts")

    def _show(self, words: AlertWords, place: Place) -> None:
        now = self._ringing.clock.now_ms()
        if self._last is not None and now - self._last[0] < _SAME_TIME_MS:
            place = Place("alerts")  # which of several was clicked nobody says
        self._last = (now, place)
        self._ringing.show(words)

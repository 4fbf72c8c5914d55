"""The desktop from start to end: what is made in which order, and what outlives a window."""

from __future__ import annotations

import logging
import signal
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from ..domain.errors import Problem
from ..domain.texts import describe
from ..store import settings as keys
from ..system.crash_file import UncleanEnd
from ..system.lock import ProcessLock
from ..system.profile import Profile, load_profile
from ..system.start import Start
from .about import show_about
from .appearance import dress
from .bridge import Bridge
from .core import DesktopCore, PictureWish
from .desk_watch import DeskWatch
from .diagnostics.ended_strip import EndedStrip
from .diagnostics.reporting import Reporting
from .engine_control import EngineControl
from .first_paint import CalmMoment, FirstPaint
from .first_run.first_steps import FirstSteps
from .garbage import GarbageCollector
from .language import Languages, choose_language
from .network_watch import NetworkWatch
from .notifications.alert_words import AlertWords
from .office_deeds import OfficeDeeds
from .other_processes import OtherProcesses
from .page_list import PageSpec, page_specs
from .place import Place
from .privacy.idle_lock import IdleLock
from .qt_application import DeskApplication, make_application
from .reader import GuiReader
from .recovery.code_reminder import CodeReminder
from .remembered import Remembered
from .services import Services
from .session import Session, SessionParts
from .settings_view import SettingsView
from .shop_filter import ShopFilter
from .shop_marks import marks_of
from .single_instance import SingleInstance
from .sound import system_sound
from .start_quietly import wait_for_tray
from .tasks import Tasks
from .theme import Mode, Theme
from .tray import ShowMessage, Tray
from .uncaught import UncaughtErrors
from .window_parts import WindowDeeds

_log = logging.getLogger(__name__)
_MODES: dict[str, Mode] = {"light": "light", "dark": "dark"}


def run_desktop(
    core: DesktopCore,
    *,
    pictures: PictureWish | None = None,
    last_end: UncleanEnd | None = None,
    start: Start = Start.USUAL,
) -> int:
    """Open the window and stay until it is left; the exit status.

    With `pictures` nobody is needed: they are taken and saved, then it ends.
    `last_end` tells of a window before this one that did not end by itself.
    """
    app = make_application()
    instance = SingleInstance(core.office.paths)
    if not instance.claim():
        return 0
    garbage = GarbageCollector(app)
    garbage.start()
    if start is Start.MINIMISED:
        wait_for_tray(Tray.available)
    desktop = Desktop(app, core, instance)
    try:
        desktop.open(start)
        desktop.tell_of(last_end)
        if pictures is not None:
            from .gallery.pictures import PictureTaker

            PictureTaker(desktop, pictures).start()
        _leave_on_signals(app)
        return app.exec()
    finally:
        desktop.close()
        instance.release()
        garbage.stop()


class Desktop(QObject):
    """Everything behind the windows; holds the one session that is open.

    Tests and other heads pass their own pages, tray, notification and way to end.
    """

    def __init__(
        self,
        app: QApplication,
        core: DesktopCore,
        instance: SingleInstance,
        *,
        specs: Callable[[], Sequence[PageSpec]] = page_specs,
        has_tray: bool | None = None,
        show_message: ShowMessage | None = None,
        end: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        self._show_message = show_message
        self._end = end or app.quit
        self._instance = instance
        self._specs = specs
        self._has_tray = Tray.available() if has_tray is None else has_tray
        self._leaving = False
        office = core.office
        self._profile = office.profile
        self._warnings = core.warnings
        self._deeds = OfficeDeeds(office)
        self.bridge = Bridge(office.news, self)
        self.tasks = Tasks(office.ids, self._show_problem, self)
        self.services = self._make_services(core)
        self.idle_lock = self._make_idle_lock()
        self._others = OtherProcesses(office.db, self.tasks, self.bridge.tell, self)
        self._languages = Languages(self)
        self._uncaught = UncaughtErrors(office.ids, self._show_problem)
        self._reporting = Reporting(office, core.warnings, self.tasks, self._show_problem)
        self._last_end: UncleanEnd | None = None
        self._code_reminder = CodeReminder(office, self.tasks, self.services.remembered, self)
        self._first_steps = FirstSteps(
            self.services.remembered, self.services.watch, self._code_reminder, self
        )
        self.session: Session | None = None
        self._connect()

    def _make_services(self, core: DesktopCore) -> Services:
        office = core.office
        reader = GuiReader(office.db.gui_connection, office.clock)
        settings = SettingsView(reader, self.bridge, self)
        lock = ProcessLock(office.paths.engine_lock)
        engine = EngineControl(lock, core.start_engine, self._deeds.ask_sync, self.tasks, self)
        self._network = NetworkWatch(self)
        theme = Theme(
            _MODES.get(self._profile.theme, "system"), settings.get(keys.FONT_PERCENT), self._app
        )
        theme.know_marks(marks_of(office.registry))
        dress(self._app, theme)
        return Services(
            office=office,
            clock=office.clock,
            reader=reader,
            tasks=self.tasks,
            bridge=self.bridge,
            settings=settings,
            remembered=Remembered(settings, office.db, self.tasks, self),
            theme=theme,
            engine=engine,
            watch=DeskWatch(reader, self.bridge, self._network, engine, office.clock, self),
            shop_filter=ShopFilter(self),
        )

    def _make_idle_lock(self) -> IdleLock:
        services = self.services
        return IdleLock(services.settings, services.reader, self.tasks, self._deeds.unlock, self)

    def _connect(self) -> None:
        services = self.services
        services.settings.changed.connect(self._on_settings_changed)
        services.engine.role_changed.connect(self._on_role_changed)
        self._instance.poked.connect(self._on_poked)
        self._instance.raised.connect(self._on_raised)
        self._instance.asked_for.connect(self._on_asked_for)
        if isinstance(self._app, DeskApplication):
            self._app.quitting.connect(self._on_quitting)

    # Life.

    def open(self, start: Start = Start.USUAL) -> None:
        """Show the window, or minimised only what leads to it; what takes time begins after its
        first paint."""
        if start is Start.FIRST:
            self._first_steps.begin()
        self._uncaught.install()
        self.tasks.hold()
        language = choose_language(self._profile.language)
        session = self._open_session(language, self._first_place(), start)
        FirstPaint(session.window, self._after_first_paint, self)

    def tell_of(self, last_end: UncleanEnd | None) -> None:
        """Say that the window before this one did not end by itself, until the seller closes it."""
        self._last_end = last_end
        if last_end is not None and self.session is not None:
            strip = EndedStrip(last_end)
            strip.closed.connect(lambda: self.tell_of(None))
            strip.link_clicked.connect(lambda: self._reporting.show(strip.window()))
            self.session.window.add_strip(strip)

    def close(self) -> None:
        """Let go of everything, in the order in which it leans on each other."""
        self._uncaught.remove()
        self.idle_lock.stop()
        if self.session is not None:
            self.session.close()
            self.session = None
        self.services.engine.stop()
        self.tasks.close()
        self.bridge.close()
        self._languages.stop()

    def leave(self) -> None:
        """Quit, whatever the close button does."""
        self._leaving = True
        if self.session is not None:
            self.session.window.remember_place()
        self._end()

    def speak(self, language: str) -> None:
        """Open the window anew in another language, at the same place."""
        session = self.session
        if session is None or session.language == language:
            return
        key = session.window.pages.current_key
        session.window.remember_place()
        session.close()
        self._open_session(language, Place(key))
        self.tell_of(self._last_end)
        self._fill_window()

    def _open_session(self, language: str, place: Place, start: Start = Start.USUAL) -> Session:
        self._languages.speak(language)
        parts = SessionParts(
            specs=self._specs,
            deeds=self._window_deeds(),
            take_toasts=self._deeds.take_toasts,
            sound=system_sound(),
            badge=self._app.setBadgeNumber,
            has_tray=self._has_tray,
            show_message=self._show_message,
            is_locked=lambda: self.idle_lock.locked,
        )
        self.session = Session(self.services, language, parts)
        self.session.window.go(place)
        if start is not Start.MINIMISED:
            self.session.window.show()
        elif not self._has_tray:
            self.session.window.showMinimized()
        self.idle_lock.start(language)
        return self.session

    def _first_place(self) -> Place:
        if not self.services.watch.states:
            return Place("shops")
        return Place(self.services.remembered.get("page") or "today")

    def _after_first_paint(self) -> None:
        """What the page in front asked for goes first: imports in other threads would delay it."""
        self.tasks.release()
        # Looking for plug-ins reads files; whoever asks for a marketplace later finds them.
        self.tasks.run(self, self.services.office.registry.keys, lambda _: None)
        CalmMoment(self.tasks, self._begin_rest)

    def _begin_rest(self) -> None:
        self.services.engine.start()
        self._network.start()
        self._others.look()
        self._fill_window()
        if self.session is not None:
            leads = self._first_steps if self._first_steps.are_due else self._code_reminder
            leads.look(self.session.window, self.session.language)
        for warning in self._warnings:
            self._warn(warning)

    def _warn(self, warning: Problem) -> None:
        session = self.session
        if session is not None:
            text = describe(warning, session.language)
            session.window.toasts.show_toast(text.title, text.message, "held")

    def _fill_window(self) -> None:
        if self.session is not None:
            self.session.window.pages.make_rest()
            self.session.toaster.ring()

    # What windows ask for.

    def _window_deeds(self) -> WindowDeeds:
        return WindowDeeds(
            closing=self._on_closing,
            leave=self.leave,
            about=show_about,
            report=self._reporting.show,
            mark_seen=self._deeds.mark_seen,
            snooze=self._deeds.snooze,
            undo=self._deeds.undo,
            scale_text=self._scale_text,
            lock=self.idle_lock.lock,
        )

    def _on_closing(self) -> bool:
        """Whether the closed window stays behind in the tray."""
        session = self.session
        stays = self._has_tray and self.services.settings.get(keys.CLOSE_TO_TRAY)
        if self._leaving or session is None or not stays:
            QTimer.singleShot(0, self, self.leave)
            return False
        if self.services.remembered.get("tray_told") is None:
            self.services.remembered.put("tray_told", "1")
            session.show_toast(
                AlertWords(
                    self.tr("Seller Desktop keeps running"),
                    self.tr("It syncs and alerts from the tray. Quit it there."),
                    "pending",
                    "",
                )
            )
        return True

    def _scale_text(self, percent: int | None) -> None:
        now = self.services.theme.font_scale
        wanted = 100 if percent is None else min(150, max(90, now + percent))
        key = keys.FONT_PERCENT.key
        self.tasks.run(self, lambda: self._deeds.change(key, wanted), lambda _: None)

    # What happens.

    def _show_problem(self, problem: Problem) -> None:
        if problem.code == "database_damaged":
            self.tasks.run(self, self._deeds.note_damage, lambda _: None)
        if self.session is not None:
            self.session.window.show_problem(problem)
        else:
            _log.error("a problem before the window: %s", problem.code)

    def _on_settings_changed(self) -> None:
        self.services.theme.set_font_scale(self.services.settings.get(keys.FONT_PERCENT))
        office = self.services.office
        self.tasks.run(self, lambda: load_profile(office.paths, office.ids), self._on_profile)

    def _on_profile(self, profile: Profile) -> None:
        self._profile = profile
        self.services.theme.set_mode(_MODES.get(profile.theme, "system"))
        self.speak(choose_language(profile.language))

    def _on_role_changed(self) -> None:
        self._others.follow(self.services.engine.runs_elsewhere)

    def _on_quitting(self) -> None:
        """Whoever asked for the end: no window stays in the tray."""
        if not self._leaving:
            self._leaving = True
            if self.session is not None:
                self.session.window.remember_place()

    def _on_poked(self) -> None:
        self.services.engine.wake()
        self._others.look()

    def _on_raised(self) -> None:
        if self.session is not None:
            self.session.window.bring_to_front()

    def _on_asked_for(self, place: Place) -> None:
        if self.session is not None:
            self.session.lead_to(place)


def _leave_on_signals(app: QApplication) -> None:
    def leave(number: int, frame: object) -> None:
        del number, frame
        app.quit()

    for name in ("SIGINT", "SIGTERM"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), leave)

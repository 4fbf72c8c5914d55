"""The window: it only holds the frame, the pages and the menu, and leads from one to another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from ..domain.errors import Problem
from ..domain.event import Changes
from ..store.settings import UNDO_SECONDS
from .context import NoticeKind, TakeBack
from .forms.ui_main_window import Ui_MainWindow
from .key_sheet import KeySheet
from .page_list import PageSpec
from .page_stack import PageStack
from .place import Place
from .problem_dialog import ProblemDialog
from .regions import step_region
from .services import Services
from .side_panel import SidePanel
from .top_bar import TopBar
from .undo import Undo
from .widgets.rail import Badge as RailBadge
from .widgets.toast import ToastStack
from .window_actions import WindowActions
from .window_parts import (
    Leading,
    WindowDeeds,
    fill_frame,
    make_centre,
    make_context,
    make_palette,
)

NARROW_RAIL = 1360
NARROW_SEARCH = 1060
_FIRST_SIZE = (1440, 900)
_ABOVE_FOOTERS = 80
_GLYPHS: Mapping[NoticeKind, str] = {"info": "pending", "warning": "held", "error": "failed"}


class MainWindow(QMainWindow):
    """One window of the profile, in one language."""

    def __init__(
        self, services: Services, language: str, specs: Sequence[PageSpec], deeds: WindowDeeds
    ) -> None:
        super().__init__()
        self._services = services
        self._language = language
        self._deeds = deeds
        self._ui = Ui_MainWindow()
        self._ui.setupUi(self)
        self.setMinimumSize(*services.theme.size.window_min)
        fill_frame(self._ui, services, specs)
        self.toasts = ToastStack(self)
        self.toasts.set_bottom(_ABOVE_FOOTERS)
        hold = partial(services.settings.get, UNDO_SECONDS)
        self.undo = Undo(services.tasks, deeds.undo, self.toasts, self.show_problem, hold, self)
        leading = Leading(self.go, self.notify, self.show_problem)
        context = make_context(services, language, leading)
        self.pages = PageStack(self._ui.page_stack, specs, context)
        self.top_bar = TopBar(self._ui, services, language, self.go)
        self.centre = make_centre(self._ui, services, language, deeds, self.go)
        ui = self._ui
        self._side = SidePanel(ui.notification_panel, ui.body_layout, ui.page_stack)
        self.menu = WindowActions(self, self._commands())
        self.menu.add_pages([(s.key, s.title, s.shortcut) for s in specs], self._go_to_page)
        self.palette_list = make_palette(
            self, self._ui, services, language, specs, self.menu.all_commands, self.go
        )
        self._connect()
        self._restore_place()

    def _commands(self) -> dict[str, Callable[[], object]]:
        deeds = self._deeds
        return {
            "sync": self.top_bar.sync_now,
            "settings": lambda: self.go(Place("settings")),
            "close": self.close,
            "lock": deeds.lock,
            "quit": deeds.leave,
            "undo": self.undo.undo_last,
            "find": self.find_everywhere,
            "bigger": lambda: deeds.scale_text(10),
            "smaller": lambda: deeds.scale_text(-10),
            "normal": lambda: deeds.scale_text(None),
            "full": self._toggle_full_screen,
            "shops_shown": self._ui.shop_filter_button.open_menu,
            "sync_state": self.top_bar.show_popover,
            "alerts": self.centre.toggle,
            "snooze": self.centre.ask_to_snooze,
            "next_region": lambda: self._step(1),
            "last_region": lambda: self._step(-1),
            "keys": self.show_keys,
            "report": lambda: deeds.report(self),
            "about": lambda: deeds.about(self),
        }

    def _connect(self) -> None:
        ui = self._ui
        ui.rail.activated.connect(self._go_to_page)
        ui.bell_button.clicked.connect(self.centre.toggle)
        ui.search_button.clicked.connect(self.find_everywhere)
        self.centre.unseen_changed.connect(ui.bell_button.set_badge)
        ui.bell_button.set_badge(self.centre.unseen)
        self.palette_list.closed.connect(self._fit_to_width)
        self.centre.shown.connect(self._fit_to_width)
        self.pages.badges_changed.connect(self._show_badges)
        self.pages.shown.connect(self._on_page_shown)
        self._services.bridge.changed.connect(self._on_changes)

    # Leading.

    def go(self, place: Place) -> None:
        """Show a place; `alerts` is the notification centre, `report` the report for help, `keys`
        the sheet of all keys."""
        if place.page == "alerts":
            self.centre.show()
        elif place.page == "report":
            self._deeds.report(self)
        elif place.page == "keys":
            self.show_keys()
        else:
            self.pages.show(place)

    def find_everywhere(self) -> None:
        """Put the focus into the search field."""
        self._ui.search_button.hide()
        self._ui.search_field.show()
        self.palette_list.start()

    def search_for(self, text: str) -> None:
        """Open the list of what a text finds."""
        self.find_everywhere()
        self._ui.search_field.setText(text)
        self.palette_list.search()

    def notify(
        self,
        text: str,
        *,
        undo: TakeBack | None = None,
        kind: NoticeKind = "info",
        shops: Sequence[int] = (),
    ) -> None:
        """A toast at the bottom right; `undo` is what its button takes back, `shops` stand below
        the text by name."""
        known = (self._services.watch.shop(shop_id) for shop_id in shops)
        detail = " · ".join(shop.name for shop in known if shop is not None)
        if undo is None:
            self.toasts.show_toast(text, detail, _GLYPHS[kind])
        else:
            self.undo.offer(text, undo, detail)

    def show_problem(self, problem: Problem) -> None:
        """A dialog that says what happened and what to do."""
        dialog = ProblemDialog(problem, self._language, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.report_wanted.connect(lambda: self._deeds.report(self))
        dialog.open()

    def add_strip(self, strip: QWidget) -> None:
        """Something calm to be told above the page in front."""
        self._ui.content_layout.insertWidget(0, strip)
        strip.show()

    def show_keys(self) -> None:
        """Every key that works now."""
        sheet = KeySheet(self.menu.groups(), self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def bring_to_front(self) -> None:
        """Show the window, wherever it was, and make it the active one."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def remember_place(self) -> None:
        """Where the window is and which screen is in front, for the next start."""
        geometry = self.saveGeometry().toBase64().toStdString()
        self._services.remembered.put("geometry", geometry)
        self._services.remembered.put("page", self.pages.current_key)

    def _restore_place(self) -> None:
        stored = self._services.remembered.get("geometry") or ""
        if not self.restoreGeometry(QByteArray.fromBase64(stored.encode())):
            self.resize(*_FIRST_SIZE)

    # What happens.

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember_place()
        if self._deeds.closing():
            event.ignore()
            self.hide()
        else:
            event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_to_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._ui.notification_panel.isVisible():
            self._ui.notification_panel.hide()
        else:
            super().keyPressEvent(event)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _fit_to_width(self) -> None:
        ui, width = self._ui, self.width()
        self._side.fit(width)
        narrow = width - self._side.room_taken < NARROW_RAIL
        if ui.rail.collapsed != narrow:
            ui.rail.set_collapsed(narrow)
        narrow = width < NARROW_SEARCH and not ui.search_field.hasFocus()
        ui.search_field.setVisible(not narrow)
        ui.search_button.setVisible(narrow)

    def _step(self, by: int) -> None:
        ui, page = self._ui, self.pages.current
        frame: list[QWidget] = [ui.shop_filter_button, ui.search_field, ui.sync_pill, ui.rail]
        of_page = page.regions() if page is not None else ()
        regions = [*frame, *of_page, ui.notification_panel]
        step_region(regions, QApplication.focusWidget(), by)

    def _go_to_page(self, key: str) -> None:
        self.go(Place(key))

    def _on_page_shown(self, key: str) -> None:
        page = self.pages.current
        if page is None:
            return
        self._ui.rail.set_current(key)
        self.setWindowTitle(self.tr("%1 – Seller Desktop").replace("%1", page.title()))
        self.menu.show_work(page.actions())
        self.top_bar.set_strip_wanted(not page.says_offline())
        page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changes(self, changes: Changes) -> None:
        self.pages.refresh(changes)

    def _show_badges(self) -> None:
        badges = self.pages.badges()
        self._ui.rail.set_badges({k: RailBadge(b.count, b.alarm) for k, b in badges.items()})

"""Builds what stands in a window: the pages' context, the notification centre, the palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ..domain.errors import Problem
from ..domain.snooze import Snooze
from .context import Notify, PageContext
from .find.entries import Screen
from .find.palette import Palette, Sources
from .forms.ui_main_window import Ui_MainWindow
from .notifications.centre import CentreParts, NotificationCentre
from .notifications.panel import ShopLabel
from .orders.shop_faces import ShopFaces
from .orders.words import Words
from .page_list import PageSpec
from .place import Place
from .services import Services
from .widgets.rail import RailEntry

SEARCH_WIDTHS = (200, 420)


def _nothing() -> None:
    """A window that nobody locks."""


@dataclass(frozen=True, slots=True)
class WindowDeeds:
    """What a window asks of the application. `closing` answers whether it stays in the tray;
    `scale_text` changes the font size by so many percent, None is back to normal; `lock` covers
    every window."""

    closing: Callable[[], bool]
    leave: Callable[[], None]
    about: Callable[[QWidget], None]
    report: Callable[[QWidget], None]
    mark_seen: Callable[[list[int] | None], object]
    snooze: Callable[[int, Snooze], object]
    undo: Callable[[str], int]
    scale_text: Callable[[int | None], None]
    lock: Callable[[], None] = _nothing


@dataclass(frozen=True, slots=True)
class Leading:
    """What pages and panels ask of their window."""

    go: Callable[[Place], None]
    notify: Notify
    show_problem: Callable[[Problem], None]


def fill_frame(ui: Ui_MainWindow, services: Services, specs: Sequence[PageSpec]) -> None:
    """Give the parts of the frame their sizes, icons, names and keys."""
    translate = QCoreApplication.translate
    size = services.theme.size
    ui.top_bar_widget.setFixedHeight(services.theme.scaled(size.top_bar))
    ui.search_field.set_words(translate("MainWindow", "Find orders, invoices, products, people"))
    ui.search_field.set_key("Ctrl+K")
    ui.search_field.setMinimumWidth(SEARCH_WIDTHS[0])
    ui.search_field.setMaximumWidth(SEARCH_WIDTHS[1])
    ui.search_button.set_icon("search", translate("MainWindow", "Find"), "Ctrl+K")
    ui.sync_button.set_icon("refresh-cw", translate("MainWindow", "Sync now"), "F5")
    ui.bell_button.set_icon("bell", translate("MainWindow", "Notifications"), "Ctrl+Shift+N")
    ui.rail.set_entries([RailEntry(s.key, s.icon, s.title, s.group, s.shortcut) for s in specs])


def make_context(services: Services, language: str, leading: Leading) -> PageContext:
    """What every page is given."""
    return PageContext(
        office=services.office,
        reader=services.reader,
        tasks=services.tasks,
        bridge=services.bridge,
        theme=services.theme,
        settings=services.settings,
        go=leading.go,
        notify=leading.notify,
        show_problem=leading.show_problem,
        engine=services.engine,
        language=language,
        shop_filter=services.shop_filter,
        remembered=services.remembered,
    )


def make_centre(
    ui: Ui_MainWindow,
    services: Services,
    language: str,
    deeds: WindowDeeds,
    go: Callable[[Place], None],
) -> NotificationCentre:
    """The notification centre behind the bell."""

    def shop_of(shop_id: int | None) -> ShopLabel:
        shop = services.watch.shop(shop_id)
        return ShopLabel(shop.name, shop.marketplace) if shop else ShopLabel("", "")

    parts = CentreParts(
        reader=services.reader,
        tasks=services.tasks,
        settings=services.settings,
        bridge=services.bridge,
        clock=services.clock,
        language=language,
        shop_of=shop_of,
        mark_seen=deeds.mark_seen,
        snooze=deeds.snooze,
        go=go,
    )
    return NotificationCentre(ui.notification_panel, parts)


def make_palette(
    window: QWidget,
    ui: Ui_MainWindow,
    services: Services,
    language: str,
    specs: Sequence[PageSpec],
    commands: Callable[[], Sequence[QAction]],
    go: Callable[[Place], None],
) -> Palette:
    """The search palette under the search field."""
    screens = [Screen(s.key, s.title, s.icon, s.shortcut) for s in specs]

    def shops() -> ShopFaces:
        return ShopFaces(state.shop for state in services.watch.states)

    sources = Sources(
        services.tasks,
        services.office.db,
        services.clock,
        services.shop_filter,
        shops,
        Words(language, services.office.registry),
        screens,
        commands,
        go,
    )
    return Palette(ui.search_field, window, sources)

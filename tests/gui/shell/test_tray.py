"""The tray's menu: the next deadline and what needs a deed on top, each leading to its view."""

from __future__ import annotations

import re

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.place import Place
from seller_desktop.desktop.qt_application import make_application
from seller_desktop.desktop.session import Session
from seller_desktop.system.start import Start
from tests.gui.shell.desk import Desk, PlainPage

HOUR_MS = 3_600_000


def seen(session: Session) -> list[QAction]:
    tray = session.tray
    assert tray is not None
    return [one for one in tray.menu.actions() if one.isVisible() and not one.isSeparator()]


def place(session: Session) -> tuple[str, Place | None]:
    page = session.window.pages.current
    assert isinstance(page, PlainPage)
    return page.key, page.places[-1]


def test_deadline_and_counts_stand_on_top_and_lead_to_their_views(desk: Desk, qtbot: QtBot) -> None:
    shop = desk.filler.add_shop()
    now = desk.clock.now_ms()
    for _ in range(3):
        desk.filler.add_line(shop, dispatch_due_at=now + 12 * HOUR_MS)
    desk.filler.add_line(shop, dispatch_due_at=now + 36 * HOUR_MS)
    desk.filler.add_line(shop, dispatch_due_at=now - HOUR_MS)
    desk.start(has_tray=True)
    session = desk.session
    texts = [action.text() for action in seen(session)]
    assert texts[:4] == ["24:00: 3 orders due", "1 order late", "5 orders to ship", texts[3]]
    assert "Open Seller Desktop" in texts[3]
    assert texts[-1] == "Quit"
    for action, wanted in zip(
        seen(session),
        (
            ("today", Place("today")),
            ("orders", Place("orders", stage="overdue")),
            ("orders", Place("orders", stage="open")),
        ),
        strict=False,
    ):
        session.window.hide()
        action.trigger()
        assert session.window.isVisible()
        assert place(session) == wanted


def test_with_nothing_to_do_only_the_commands_are_there(desk: Desk) -> None:
    desk.filler.add_shop()
    desk.start(has_tray=True)
    assert seen(desk.session)[0].text() == "Open Seller Desktop"


def test_a_start_with_the_session_shows_the_tray_alone(desk: Desk, qtbot: QtBot) -> None:
    desk.filler.add_shop()
    desk.starts = 0
    desk.start(has_tray=True, start=Start.MINIMISED)
    qtbot.waitUntil(lambda: desk.starts > 0)
    session = desk.session
    assert not session.window.isVisible()
    tray = session.tray
    assert tray is not None
    tray.activated.emit()
    assert session.window.isVisible()


def test_without_a_tray_it_starts_as_an_entry_of_the_task_bar(desk: Desk) -> None:
    desk.filler.add_shop()
    desk.start(start=Start.MINIMISED)
    assert desk.session.window.isMinimized()


def test_another_look_after_another_language_finds_the_tray_in_place(desk: Desk) -> None:
    desk.filler.add_shop()
    desktop = desk.start(has_tray=True)
    desktop.speak("ko")
    desktop.services.theme.set_mode("dark")
    assert seen(desk.session)[-1].text() == "끝내기"


def test_the_name_of_the_application_fits_into_the_path_of_its_badge(qapp: QApplication) -> None:
    before = qapp.applicationName()
    try:
        assert re.fullmatch("[A-Za-z0-9_]+", make_application().applicationName())
    finally:
        qapp.setApplicationName(before)

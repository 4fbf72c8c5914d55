"""The window: keys, menus, the way from one screen to another, sizes, closing."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.key_sheet import KeySheet
from seller_desktop.desktop.main_window import MainWindow
from seller_desktop.desktop.place import PAGES, Place
from seller_desktop.desktop.problem_dialog import ProblemDialog
from seller_desktop.desktop.window_actions import commands
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.event import Changes
from tests.gui.shell.desk import Desk, PlainPage


def open_window(desk: Desk, *, has_tray: bool = False) -> MainWindow:
    desk.filler.add_shop()
    desk.start(has_tray=has_tray)
    return desk.session.window


def activate(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.bring_to_front()


def rail_is_collapsed(window: MainWindow) -> bool:
    return window._ui.rail.collapsed


def page(window: MainWindow) -> PlainPage:
    found = window.pages.current
    assert isinstance(found, PlainPage)
    return found


def test_every_command_is_in_the_menu_bar_with_its_keys(desk: Desk) -> None:
    window = open_window(desk)
    shown = {action.text(): action.shortcuts() for action in window.menu.all_commands()}
    for command in commands():
        assert shown[command.text] == [QKeySequence(key) for key in command.shortcuts]


def test_no_key_does_two_things(desk: Desk) -> None:
    window = open_window(desk)
    keys = Counter(
        key.toString() for action in window.menu.all_commands() for key in action.shortcuts()
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_the_key_sheet_names_every_key_that_works(desk: Desk) -> None:
    window = open_window(desk)
    window.show_keys()
    sheet = window.findChild(KeySheet)
    assert sheet is not None
    named = " ".join(key for key, _ in sheet.keys)
    for action in window.menu.all_commands():
        for key in action.shortcuts():
            native = key.toString(QKeySequence.SequenceFormat.NativeText)
            assert native.replace("Return", "Enter") in named
    assert ("Ctrl+D", "Deed of today") in sheet.keys
    assert ("A", "Approve") in sheet.keys


def test_esc_closes_the_key_sheet_from_its_search_once_that_is_empty(
    desk: Desk, qtbot: QtBot
) -> None:
    window = open_window(desk)
    window.show_keys()
    sheet = window.findChild(KeySheet)
    assert sheet is not None
    field = sheet._ui.search_field
    qtbot.keyClicks(field, "deed")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), sheet.isVisible()) == ("", True)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_digits_lead_to_the_screens(desk: Desk, qtbot: QtBot) -> None:
    window = open_window(desk)
    activate(window, qtbot)
    for number, key in enumerate(PAGES, 1):
        digit = getattr(Qt.Key, f"Key_{number}")
        qtbot.keyClick(window, digit, Qt.KeyboardModifier.ControlModifier)
        assert window.pages.current_key == key
        assert window._ui.rail.current() == key


def test_the_rail_leads_and_follows(desk: Desk) -> None:
    window = open_window(desk)
    window._ui.rail.activated.emit("claims")
    assert window.pages.current_key == "claims"
    assert window.windowTitle() == "Claims – Seller Desktop"


def test_the_menu_work_is_that_of_the_screen_in_front(desk: Desk) -> None:
    window = open_window(desk)
    window.go(Place("orders"))
    work = window.menu.menus["work"].actions()
    assert [action.text() for action in work] == ["Deed of orders", "Approve\tA"]
    for action in work:
        action.trigger()
    assert page(window).done == ["deed", "letter"]


def test_a_screen_has_its_commands_again_after_others_were_in_front(desk: Desk) -> None:
    window = open_window(desk)
    for place in ("orders", "today", "orders", "claims", "orders"):
        window.go(Place(place))
    commands = page(window).actions()
    assert [action.text() for action in commands] == ["Deed of orders", "Approve\tA"]
    assert window.menu.menus["work"].actions() == commands
    commands[0].trigger()
    assert page(window).done == ["deed"]


def test_a_place_reaches_its_page(desk: Desk) -> None:
    window = open_window(desk)
    place = Place("orders", stage="paid", line_id=4)
    page(window).context.go(place)
    assert page(window).key == "orders"
    assert page(window).places[-1] == place


def test_pages_nobody_asked_for_are_made_when_there_is_time(desk: Desk, qtbot: QtBot) -> None:
    window = open_window(desk)
    assert window.pages.made == ("today",)
    qtbot.waitUntil(lambda: len(window.pages.made) == len(PAGES))
    badges = window.pages.badges()
    assert badges["claims"].alarm
    assert badges["orders"].count == len("orders")


def test_a_change_refreshes_every_page_once(desk: Desk, qtbot: QtBot) -> None:
    window = open_window(desk)
    qtbot.waitUntil(lambda: len(window.pages.made) == len(PAGES))
    for line in range(50):
        desk.news.changed(Changes(lines=frozenset({line})))
    pages = [p for p in window.pages._pages.values() if isinstance(p, PlainPage)]
    qtbot.waitUntil(lambda: all(p.refreshed for p in pages))
    assert {len(p.refreshed) for p in pages} == {1}
    assert pages[0].refreshed[0].lines == frozenset(range(50))


def test_f6_goes_through_the_parts_and_back(desk: Desk, qtbot: QtBot) -> None:
    window = open_window(desk)
    activate(window, qtbot)
    front = page(window)
    front.field.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is front.other
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is front.field
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is window._ui.sync_pill


def test_a_narrow_window_gives_up_rail_words_then_the_search_field(desk: Desk) -> None:
    window = open_window(desk)
    window.resize(1440, 900)
    assert not rail_is_collapsed(window)
    window.resize(1300, 900)
    assert rail_is_collapsed(window)
    assert window._ui.search_field.isVisible()
    window.resize(1030, 700)
    assert not window._ui.search_field.isVisible()
    assert window._ui.search_button.isVisible()
    window.find_everywhere()
    assert window._ui.search_field.isVisible()
    window.palette_list.leave()
    assert not window._ui.search_field.isVisible()


def test_closing_stays_in_the_tray_and_says_so_once(desk: Desk, qtbot: QtBot) -> None:
    window = open_window(desk, has_tray=True)
    tray = desk.session.tray
    assert tray is not None
    window.close()
    assert not window.isVisible()
    assert not desk.left
    tray.activated.emit()
    assert window.isVisible()
    window.close()
    assert [title for title, _ in desk.messages] == ["Seller Desktop keeps running"]


def test_closing_without_a_tray_quits(desk: Desk, qtbot: QtBot) -> None:
    window = open_window(desk)
    window.close()
    qtbot.waitUntil(lambda: desk.left)


def test_the_window_opens_on_the_screen_it_was_left_on(desk: Desk) -> None:
    window = open_window(desk)
    window.go(Place("claims"))
    window.remember_place()
    desk.stop()
    again = desk.start()
    assert again.session is not None
    assert again.session.window.pages.current_key == "claims"


def test_without_a_shop_the_window_opens_where_one_is_added(desk: Desk) -> None:
    desk.start()
    assert desk.session.window.pages.current_key == "shops"


def test_a_problem_is_told_with_the_marketplace_s_words_as_they_came(desk: Desk) -> None:
    window = open_window(desk)
    window.show_problem(
        Problem("refused_by_marketplace", {}, "C-1", "<b>취소 요청된 주문입니다</b>")
    )
    dialog = window.findChild(ProblemDialog)
    assert dialog is not None
    assert "“<b>취소 요청된 주문입니다</b>” (C-1)" in dialog.words
    assert dialog._ui.message_label.textFormat() is Qt.TextFormat.PlainText


def test_the_id_in_the_log_stands_in_the_dialog(desk: Desk) -> None:
    window = open_window(desk)
    window.show_problem(Problem("internal", {"error_id": "ab12"}))
    dialog = window.findChild(ProblemDialog)
    assert dialog is not None
    assert "ab12" in dialog.words

"""The screen lock: everything covered, nothing reached, back by a key or by the PIN."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from seller_desktop.actions import idle_lock
from seller_desktop.actions.settings import change
from seller_desktop.desktop.application import Desktop
from seller_desktop.desktop.main_window import MainWindow
from seller_desktop.desktop.notifications.alert_words import AlertWords
from seller_desktop.desktop.privacy.lock_cover import LockCover
from seller_desktop.store.settings import IDLE_LOCK_MINUTES
from tests.gui.shell.desk import Desk, PlainPage


def started(desk: Desk, qtbot: QtBot, *, has_tray: bool = False) -> tuple[Desktop, MainWindow]:
    desktop = desk.start(has_tray=has_tray)
    assert desktop.session is not None
    window = desktop.session.window
    qtbot.waitExposed(window)
    return desktop, window


def cover_of(window: MainWindow | QDialog) -> LockCover:
    covers = [cover for cover in window.findChildren(LockCover) if cover.isVisible()]
    assert len(covers) == 1
    return covers[0]


def page_of(window: MainWindow) -> PlainPage:
    page = window.pages.current
    assert isinstance(page, PlainPage)
    return page


def type_pin(qtbot: QtBot, cover: LockCover, pin: str) -> None:
    field = cover.findChild(QLineEdit, "pin_edit")
    assert field is not None
    qtbot.keyClicks(field, pin)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_lock_covers_the_window_and_a_key_lifts_it(desk: Desk, qtbot: QtBot) -> None:
    desktop, window = started(desk, qtbot)
    page = page_of(window)
    page.field.setFocus()
    desktop.idle_lock.lock()
    cover = cover_of(window)
    assert cover.geometry() == window.rect()
    assert not page.isEnabled()
    qtbot.keyClick(cover, Qt.Key.Key_Space)
    assert not desktop.idle_lock.locked
    assert page.isEnabled()
    assert window.findChildren(LockCover, options=Qt.FindChildOption.FindDirectChildrenOnly) == [
        cover
    ]
    qtbot.waitUntil(lambda: not window.findChildren(LockCover))
    assert window.focusWidget() is page.field


def test_nothing_below_the_cover_hears_a_shortcut(desk: Desk, qtbot: QtBot) -> None:
    desktop, window = started(desk, qtbot)
    idle_lock.set_pin(desk.office, "4711")
    page = page_of(window)
    desktop.idle_lock.lock()
    cover = cover_of(window)
    for _ in range(3):
        qtbot.keyClick(cover, Qt.Key.Key_Tab)
        qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert page.done == []
    assert page_of(window) is page
    focus = window.focusWidget()
    assert focus is not None
    assert cover.isAncestorOf(focus)


def test_with_a_pin_only_the_pin_lifts_it(desk: Desk, qtbot: QtBot) -> None:
    desktop, window = started(desk, qtbot)
    idle_lock.set_pin(desk.office, "4711")
    desktop.idle_lock.lock()
    cover = cover_of(window)
    qtbot.mouseClick(cover, Qt.MouseButton.LeftButton)
    qtbot.keyClick(cover, Qt.Key.Key_Escape)
    assert desktop.idle_lock.locked
    type_pin(qtbot, cover, "0000")
    problem = cover._ui.problem_label
    qtbot.waitUntil(problem.isVisible)
    assert problem.text()
    assert desktop.idle_lock.locked
    with qtbot.waitSignal(desktop.idle_lock.changed):
        type_pin(qtbot, cover, "4711")
    assert not desktop.idle_lock.locked


def test_a_dialog_and_one_that_opens_later_are_covered(desk: Desk, qtbot: QtBot) -> None:
    desktop, window = started(desk, qtbot)
    first = a_dialog(window, qtbot)
    desktop.idle_lock.lock()
    cover_of(first)
    second = a_dialog(window, qtbot)
    qtbot.waitUntil(lambda: bool(second.findChildren(LockCover)))
    cover = cover_of(second)
    qtbot.keyClick(cover, Qt.Key.Key_Escape)
    assert not desktop.idle_lock.locked
    assert first.isVisible()
    assert second.isVisible()
    assert all(button.isEnabled() for button in second.findChildren(QPushButton))


def a_dialog(window: MainWindow, qtbot: QtBot) -> QDialog:
    dialog = QDialog(window)
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog).addWidget(QPushButton("Deed", dialog))
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    return dialog


def test_what_comes_up_in_the_window_stays_below_the_cover(desk: Desk, qtbot: QtBot) -> None:
    desktop, window = started(desk, qtbot)
    desktop.idle_lock.lock()
    cover = cover_of(window)
    window.toasts.show_toast("Order 1 of 홍길동")
    qtbot.waitUntil(window.toasts.isVisible)
    for spot in (window.toasts.geometry().center(), window.rect().center()):
        top = window.childAt(spot)
        assert top is not None
        assert top is cover or cover.isAncestorOf(top)


def test_it_locks_after_the_minutes_that_are_set(desk: Desk, qtbot: QtBot) -> None:
    desktop, window = started(desk, qtbot)
    idle = desktop.idle_lock._idle
    assert idle.interval() == IDLE_LOCK_MINUTES.default * 60_000
    change(desk.office, IDLE_LOCK_MINUTES.key, 0)
    qtbot.waitUntil(lambda: not idle.isActive())
    change(desk.office, IDLE_LOCK_MINUTES.key, 3)
    qtbot.waitUntil(lambda: idle.isActive() and idle.interval() == 180_000)
    idle.timeout.emit()
    assert desktop.idle_lock.locked
    assert not idle.isActive()
    qtbot.keyClick(cover_of(window), Qt.Key.Key_Space)
    assert idle.isActive()


def test_a_key_begins_the_count_anew(desk: Desk, qtbot: QtBot) -> None:
    desktop, window = started(desk, qtbot)
    lock = desktop.idle_lock
    lock._idle.start(1_000_000)
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert lock._idle.interval() == IDLE_LOCK_MINUTES.default * 60_000


def test_notifications_of_a_locked_screen_say_nothing(desk: Desk, qtbot: QtBot) -> None:
    desktop, _ = started(desk, qtbot, has_tray=True)
    assert desktop.session is not None
    words = AlertWords("New order · 가게", "도자기 머그", "pending", "")
    desktop.session.show_toast(words)
    desktop.idle_lock.lock()
    desktop.session.show_toast(words)
    assert desk.messages[-2] == ("New order · 가게", "도자기 머그")
    assert desk.messages[-1] == ("News for your shops", "The screen is locked.")


@pytest.mark.parametrize("way", ["key", "tray"])
def test_the_screen_is_locked_at_once(desk: Desk, qtbot: QtBot, way: str) -> None:
    desktop, window = started(desk, qtbot, has_tray=True)
    assert desktop.session is not None
    assert desktop.session.tray is not None
    if way == "key":
        window.menu.actions["lock"].trigger()
    else:
        actions = desktop.session.tray.menu.actions()
        next(one for one in actions if one.text() == "Lock the screen").trigger()
    assert desktop.idle_lock.locked

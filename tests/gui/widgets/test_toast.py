"""Toasts count down, wait under the focus, and undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.widgets.toast import Toast, ToastStack


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    QCursor.setPos(window.mapToGlobal(QPoint(5, 5)))
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


@pytest.fixture
def stack(window: QWidget) -> ToastStack:
    return ToastStack(window)


def second(toast: Toast) -> None:
    toast._timer.timeout.emit()


def test_a_toast_counts_down_and_goes_by_itself(stack: ToastStack):
    toast = stack.show_toast("저장했습니다", undo=lambda: None)
    for _ in range(3):
        second(toast)
    assert toast.undo_button.text() == "Undo 5 s"
    for _ in range(5):
        second(toast)
    assert stack.toasts == ()
    assert not stack.isVisible()


def test_undo_by_keyboard_calls_back_once_and_closes(qtbot: QtBot, stack: ToastStack):
    undone: list[int] = []
    toast = stack.show_toast("저장했습니다", undo=lambda: undone.append(1))
    toast.undo_button.setFocus()
    qtbot.keyClick(toast.undo_button, Qt.Key.Key_Space)
    assert undone == [1]
    assert stack.toasts == ()


def test_the_countdown_waits_while_the_focus_is_in_it(stack: ToastStack, window: QWidget):
    toast = stack.show_toast("저장했습니다", undo=lambda: None)
    toast.undo_button.setFocus()
    second(toast)
    assert toast.seconds_left == 8
    toast.undo_button.clearFocus()
    second(toast)
    assert toast.seconds_left == 7


def test_undo_is_offered_no_longer_than_it_can_be_done(stack: ToastStack):
    toast = stack.show_toast("저장했습니다", undo=lambda: None, undo_seconds=2)
    toast.close_button.setFocus()  # somebody reads it, and the time to undo runs on
    second(toast)
    assert toast.undo_button.text() == "Undo 1 s"
    second(toast)
    assert toast.undo_button.isHidden()
    assert stack.toasts == (toast,)


def test_a_long_time_to_undo_is_offered_to_its_end(stack: ToastStack):
    toast = stack.show_toast("저장했습니다", undo=lambda: None, undo_seconds=60)
    assert toast.seconds_left == 60


def test_escape_closes_the_toast_that_has_the_focus(qtbot: QtBot, stack: ToastStack):
    toast = stack.show_toast("저장했습니다", undo=lambda: None)
    toast.close_button.setFocus()
    qtbot.keyClick(toast.close_button, Qt.Key.Key_Escape)
    assert stack.toasts == ()


def test_there_are_never_more_than_three(stack: ToastStack):
    shown = [stack.show_toast(f"{number}") for number in range(5)]
    assert stack.toasts == tuple(shown[2:])


def test_the_stack_keeps_to_the_bottom_right_of_its_window(stack: ToastStack, window: QWidget):
    stack.set_bottom(60)
    stack.show_toast("저장했습니다", "네이버 5 · 11번가 1")
    window.resize(1000, 700)
    assert stack.geometry().right() == 1000 - 16 - 1
    assert stack.geometry().bottom() == 700 - 60 - 1


def test_a_toast_without_undo_has_no_undo_button(stack: ToastStack):
    assert stack.show_toast("새 주문 7건").undo_button.isHidden()

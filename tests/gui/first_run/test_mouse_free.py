"""The first day without a mouse: every stop of the first window, and what each key does there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from seller_desktop.desktop.first_run.window import FirstRunWindow
from seller_desktop.system.start_file import load_choice
from tests.gui.first_run.conftest import FirstDay

Key = Qt.Key


@pytest.fixture
def opened(first_day: FirstDay) -> Callable[[str], FirstRunWindow]:
    """The window at a step, in front."""

    def at(step: str) -> FirstRunWindow:
        window = first_day.window(step=step)
        with first_day.qtbot.waitActive(window):
            window.activateWindow()
        first_day.settle()
        return window

    return at


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key) -> None:
    QTest.keyClick(focus(), key)


def stops(window: FirstRunWindow) -> list[QWidget]:
    """Where Tab stops until it comes round."""
    begin, found = focus(), [focus()]
    while True:
        press(Key.Key_Tab)
        if focus() is begin:
            return found
        found.append(focus())
        assert len(found) < 12, window


def test_tab_comes_to_everything_in_the_order_it_stands(
    opened: Callable[[str], FirstRunWindow],
) -> None:
    window = opened("language")
    ui = window._ui
    feet = [ui.demo_button, ui.quit_button, ui.next_button]
    assert stops(window) == [window.languages.buttons["en"], *feet]
    press(Key.Key_Return)
    assert window.step == "place"
    assert focus() is ui.next_button
    feet.insert(2, ui.back_button)
    assert stops(window) == [ui.next_button, window.place.button, *feet[:3]]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_key_presses_the_button_it_is_on_and_no_other(
    opened: Callable[[str], FirstRunWindow], first_day: FirstDay, key: Qt.Key
) -> None:
    window = opened("place")
    window._ui.back_button.setFocus()
    press(key)
    assert window.step == "language"
    assert focus() is window.languages.buttons["en"]
    window._ui.demo_button.setFocus()
    press(key)
    assert first_day.demos == ["demo"]
    window._ui.quit_button.setFocus()
    press(key)
    assert window.result() == window.DialogCode.Rejected


def test_the_folder_is_asked_for_and_esc_takes_back_the_question_alone(
    opened: Callable[[str], FirstRunWindow], first_day: FirstDay
) -> None:
    window = opened("place")
    window.place.button.setFocus()
    press(Key.Key_Return)
    (files,) = window.findChildren(QFileDialog)
    first_day.qtbot.waitUntil(files.isVisible)
    QTest.keyClick(files, Key.Key_Escape)
    assert not files.isVisible()
    assert window.isVisible()
    assert focus() is window.place.button


def test_esc_leaves_and_what_was_chosen_waits(
    opened: Callable[[str], FirstRunWindow], first_day: FirstDay
) -> None:
    window = opened("language")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    assert window.result() == window.DialogCode.Rejected
    first_day.settle()
    assert load_choice(first_day.home).folder == first_day.home / "default"

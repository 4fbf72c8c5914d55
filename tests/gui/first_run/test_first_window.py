"""The very first start: by keyboard alone, leaving keeps what was chosen, a bad place is told."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from seller_desktop.system.start_file import StartChoice, load_choice
from tests.gui.first_run.conftest import FirstDay

CONTROL = Qt.KeyboardModifier.ControlModifier


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_two_keys_lead_through_and_the_choice_is_kept(first_day: FirstDay) -> None:
    window = first_day.window()
    window.activateWindow()
    first_day.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert focus() is window.languages.buttons["en"]
    first_day.qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    assert window.step == "place"
    first_day.settle()
    first_day.qtbot.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
    assert window.result() == window.DialogCode.Accepted
    first_day.settle()
    kept = load_choice(first_day.home)
    assert kept == StartChoice(first_day.home / "default", "en")


def test_another_language_is_asked_for_with_the_arrow_keys_and_kept(first_day: FirstDay) -> None:
    window = first_day.window()
    window.activateWindow()
    with first_day.qtbot.waitSignal(window.spoken) as spoken:
        first_day.qtbot.keyClick(window.languages.buttons["en"], Qt.Key.Key_Up)
    assert spoken.args == ["ko"]
    first_day.settle()
    assert load_choice(first_day.home).language == "ko"


def test_who_leaves_goes_on_where_they_were(first_day: FirstDay, tmp_path: Path) -> None:
    chosen = tmp_path / "desk"
    window = first_day.window()
    window.go_on()
    window.place.chosen.emit(chosen)
    first_day.settle()
    window.reject()
    first_day.settle()
    kept = load_choice(first_day.home)
    again = first_day.window(kept, step="place")
    assert again.step == "place"
    assert again.choice.folder == chosen


def test_a_place_that_is_copied_away_is_warned_of_but_may_be_taken(
    first_day: FirstDay, tmp_path: Path
) -> None:
    window = first_day.window(StartChoice(tmp_path / "Dropbox"), step="place")
    assert "Dropbox" in window.place.said
    window.go_on()
    assert window.result() == window.DialogCode.Accepted


def test_the_demo_starts_beside_and_the_window_stays(first_day: FirstDay) -> None:
    window = first_day.window()
    window._ui.demo_button.click()
    assert first_day.demos == ["demo"]
    assert window.isVisible()

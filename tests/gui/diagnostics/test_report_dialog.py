"""The report for help: every way to it, all of it shown, saved as shown."""

from __future__ import annotations

import zipfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.diagnostics.ended_strip import EndedStrip
from seller_desktop.desktop.diagnostics.report_dialog import ReportDialog
from seller_desktop.desktop.place import Place
from seller_desktop.desktop.problem_dialog import ProblemDialog
from seller_desktop.domain.errors import Problem
from seller_desktop.system.crash_file import UncleanEnd
from tests.gui.shell.desk import Desk

ENDED = UncleanEnd(1_795_400_000_000, "0.1.0", crashed=True)


def gathered(desk: Desk, qtbot: QtBot) -> ReportDialog:
    """The dialog that is open, once it shows a report."""
    found = desk.session.window.findChildren(ReportDialog)
    assert len(found) == 1
    qtbot.waitUntil(lambda: bool(found[0].text))
    return found[0]


def press(owner: QWidget, text: str, qtbot: QtBot) -> None:
    (button,) = [one for one in owner.findChildren(QPushButton) if one.text() == text]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def strip_of(desk: Desk) -> EndedStrip | None:
    found = [one for one in desk.session.window.findChildren(EndedStrip) if not one.isHidden()]
    return found[0] if found else None


def test_the_help_menu_shows_the_report(desk: Desk, qtbot: QtBot) -> None:
    desk.start()
    desk.session.window.menu.actions["report"].trigger()
    dialog = gathered(desk, qtbot)
    assert "seller-desktop:" in dialog.text
    assert "qt:" in dialog.text


def test_a_place_leads_to_it_as_well(desk: Desk, qtbot: QtBot) -> None:
    desk.start()
    desk.session.window.go(Place("report"))
    assert gathered(desk, qtbot).text


def test_every_page_can_be_read_before_anything_is_saved(desk: Desk, qtbot: QtBot) -> None:
    desk.start()
    desk.session.window.go(Place("report"))
    dialog = gathered(desk, qtbot)
    view = dialog._ui.pages_view
    seen = {}
    for number in range(view.rows.rowCount()):
        view.go_to(number)
        seen[str(view.rows.data(view.rows.index(number, 0)))] = dialog.text
    assert {"about.txt", "checks.txt", "shops.txt", "counts.txt", "settings.txt"} <= set(seen)
    assert "database: ok" in seen["checks.txt"]


def test_what_was_shown_is_what_is_saved(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.start()
    desk.session.window.go(Place("report"))
    dialog = gathered(desk, qtbot)
    file = tmp_path / "report.zip"
    dialog.save_to(file)
    qtbot.waitUntil(lambda: str(file) in dialog._ui.message_label.text())
    with zipfile.ZipFile(file) as packed:
        assert packed.read("about.txt").decode() == dialog.text


def test_a_place_that_can_not_be_written_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.start()
    desk.session.window.go(Place("report"))
    dialog = gathered(desk, qtbot)
    dialog.save_to(tmp_path / "nowhere" / "report.zip")
    qtbot.waitUntil(lambda: bool(desk.session.window.findChildren(ProblemDialog)))


def test_a_mistake_of_ours_offers_the_report(desk: Desk, qtbot: QtBot) -> None:
    desk.start()
    desk.session.window.show_problem(Problem("internal", {"error_id": "ab12"}))
    (problem,) = desk.session.window.findChildren(ProblemDialog)
    press(problem, "Save a report…", qtbot)
    assert gathered(desk, qtbot).text


def test_a_problem_of_the_sellers_own_does_not(desk: Desk) -> None:
    desk.start()
    desk.session.window.show_problem(Problem("network"))
    (problem,) = desk.session.window.findChildren(ProblemDialog)
    assert not problem._ui.report_button.isVisible()


def test_after_a_run_that_broke_off_a_strip_says_so_and_offers_the_report(
    desk: Desk, qtbot: QtBot
) -> None:
    desktop = desk.start()
    desktop.tell_of(ENDED)
    strip = strip_of(desk)
    assert strip is not None
    told = " ".join(label.text() for label in strip.findChildren(QLabel))
    assert "The program ended unexpectedly last time" in told
    press(strip, "Save a report…", qtbot)
    assert gathered(desk, qtbot).text


def test_the_strip_goes_when_it_is_closed_and_stays_gone_in_another_language(
    desk: Desk, qtbot: QtBot
) -> None:
    desktop = desk.start()
    desktop.tell_of(ENDED)
    strip = strip_of(desk)
    assert strip is not None
    (close,) = [b for b in strip.findChildren(QPushButton) if b.accessibleName() == "Close"]
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert strip_of(desk) is None
    desktop.speak("ko")
    assert strip_of(desk) is None


def test_the_strip_speaks_the_language_of_the_window(desk: Desk) -> None:
    desktop = desk.start()
    desktop.tell_of(ENDED)
    desktop.speak("ko")
    strip = strip_of(desk)
    assert strip is not None
    assert "예기치 않게" in strip.accessibleName()


def test_after_a_clean_end_nothing_is_said(desk: Desk) -> None:
    desk.start().tell_of(None)
    assert strip_of(desk) is None

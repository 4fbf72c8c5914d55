"""The window in the main window's place: what is wrong, the ways out, and what each does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seller_desktop.desktop.recovery.code_page import CodePage
from seller_desktop.desktop.recovery.fresh_page import FreshPage
from seller_desktop.desktop.recovery.mending import mend_profile
from seller_desktop.desktop.recovery.start_window import StartWindow
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.texts import describe
from tests.gui.recovery.conftest import Shut
from tests.integration.keys.conftest import BUYER

CODES = ["key_lost", "database_key_wrong", "profile_damaged", "database_missing"]


def code_page(window: StartWindow) -> CodePage:
    window.rows["code"].button.click()
    page = window.page
    assert isinstance(page, CodePage)
    return page


def fresh_page(window: StartWindow) -> FreshPage:
    window.rows["fresh"].button.click()
    page = window.page
    assert isinstance(page, FreshPage)
    return page


@pytest.mark.parametrize("code", CODES)
def test_it_says_what_is_wrong_and_offers_ways_out(shut: Shut, code: str) -> None:
    window = shut.window(code)
    text = describe(Problem(code), "en")
    assert text.title in window.words
    assert text.message in window.words
    assert window.rows


def test_a_problem_without_a_way_out_says_what_to_do(shut: Shut) -> None:
    window = shut.window("keyring_locked")
    assert not window.rows
    window.quit_button.click()
    assert not window.isVisible()
    assert window.result() == StartWindow.DialogCode.Rejected


def test_the_code_puts_the_key_back_and_the_window_closes(shut: Shut) -> None:
    code = shut.keys.make_code()
    shut.lose_key()
    window = shut.window("key_lost")
    page = code_page(window)
    assert not page.ui.recover_button.isEnabled()
    page.ui.code_edit.setText(code.text.lower().replace("-", " "))
    with shut.qtbot.waitSignal(window.accepted):
        shut.qtbot.keyClick(page.ui.code_edit, Qt.Key.Key_Return)
    assert shut.keys.content() == BUYER


def test_a_wrong_code_is_refused_under_the_field_and_can_be_typed_again(shut: Shut) -> None:
    code = shut.keys.make_code()
    shut.lose_key()
    page = code_page(shut.window("key_lost"))
    page.ui.code_edit.setText(code.text[:-1])
    page.ui.recover_button.click()
    shut.qtbot.waitUntil(page.ui.error_label.isVisible)
    assert "36" in page.ui.error_label.text()
    assert page.ui.code_edit.isEnabled()
    page.ui.code_edit.setText(code.text)
    assert not page.ui.error_label.isVisible()
    with shut.qtbot.waitSignal(page.mended):
        page.ui.recover_button.click()


def test_starting_over_wants_a_word_typed_and_keeps_the_file(shut: Shut) -> None:
    shut.lose_key()
    window = shut.window("key_lost")
    page = fresh_page(window)
    assert "not sent yet" in page.ui.lost_label.text()
    page.ui.word_edit.setText("start")
    assert not page.ui.fresh_button.isEnabled()
    page.ui.word_edit.setText(" Start  Over ")
    with shut.qtbot.waitSignal(window.accepted):
        page.ui.fresh_button.click()
    assert shut.keys.content() is None
    assert list(shut.keys.root.glob("office-unreadable-*.db"))


def test_a_refused_start_over_says_why(shut: Shut) -> None:
    page = fresh_page(shut.window("key_lost"))
    page.ui.word_edit.setText(page.word)
    page.ui.fresh_button.click()
    shut.qtbot.waitUntil(page.ui.error_label.isVisible)
    assert shut.keys.content() == BUYER


def test_back_leads_to_the_ways_out_and_escape_quits(shut: Shut) -> None:
    window = shut.window("key_lost")
    code_page(window)
    assert window.back_button.isVisible()
    assert not window.rows["code"].isVisible()
    window.back_button.click()
    assert window.page is None
    assert window.rows["code"].isVisible()
    shut.qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_page_at_work_is_not_left(shut: Shut) -> None:
    window = shut.window("key_lost")
    page = code_page(window)
    page.working.emit(True)
    shut.qtbot.keyClick(window, Qt.Key.Key_Escape)
    window.close()
    assert window.isVisible()
    assert not window.quit_button.isEnabled()
    page.working.emit(False)
    window.close()
    assert not window.isVisible()


def test_every_text_is_whole(shut: Shut) -> None:
    page = fresh_page(shut.window("key_lost"))
    labels = (page.ui.lost_label, page.ui.kept_label, page.ui.next_label)

    def are_whole() -> bool:
        return all(one.height() >= one.heightForWidth(one.width()) for one in labels)

    shut.qtbot.waitUntil(are_whole)


@pytest.mark.parametrize("mends", [True, False])
def test_the_whole_window_runs_before_there_is_any_other(shut: Shut, mends: bool) -> None:
    code = shut.keys.make_code()
    shut.lose_key()

    def act() -> None:
        window = QApplication.activeModalWidget()
        assert isinstance(window, StartWindow)
        if not mends:
            window.quit_button.click()
            return
        page = code_page(window)
        page.ui.code_edit.setText(code.text)
        QTest.keyClick(page.ui.code_edit, Qt.Key.Key_Return)

    QTimer.singleShot(0, act)
    assert mend_profile(shut.keys.closed, Problem("key_lost"), "en") is mends
    if mends:
        assert shut.keys.content() == BUYER

"""Korean and English: chosen, changed while the window is open, plurals in both."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from pytestqt.qtbot import QtBot

from seller_desktop.actions.settings import LANGUAGE, THEME, change
from seller_desktop.desktop.language import Languages, choose_language
from seller_desktop.desktop.place import Place
from tests.gui.shell.desk import Desk


def test_what_was_set_wins_over_the_system() -> None:
    assert choose_language("ko") == "ko"
    assert choose_language("en") == "en"
    assert choose_language(None) in ("ko", "en")


def test_english_counts_have_their_plural(english: Languages) -> None:
    translate = QCoreApplication.translate
    assert translate("Alerts", "%n new order(s)", None, 1) == "1 new order"
    assert translate("Alerts", "%n new order(s)", None, 2) == "2 new orders"
    assert translate("Alerts", "Open") == "Open"


def test_korean_is_spoken_with_its_numbers_and_dates(english: Languages) -> None:
    before = QLocale()
    english.speak("ko")
    translate = QCoreApplication.translate
    assert translate("Alerts", "%n new order(s)", None, 3) == "새 주문 3건"
    assert QLocale().language() is QLocale.Language.Korean
    english.speak("en")
    assert translate("Alerts", "%n new order(s)", None, 3) == "3 new orders"
    assert QLocale() == before


@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_translator_is_written_in_python(english: Languages, language: str) -> None:
    """A thread in such a one would wait for the window, and the window for the thread."""
    english.speak(language)
    spoken = english.findChildren(QTranslator)
    assert spoken
    assert {type(one) for one in spoken} == {QTranslator}


def test_rows_are_worded_in_threads_while_the_language_changes(english: Languages) -> None:
    said: set[str] = set()
    with ThreadPoolExecutor(2) as threads:
        heard = threading.Event()

        def translate() -> None:
            while not heard.is_set():
                said.add(QCoreApplication.translate("Alerts", "%n new order(s)", None, 3))

        working = [threads.submit(translate) for _ in range(2)]
        for language in ("ko", "en") * 100:
            english.speak(language)
        heard.set()
        assert [one.result() for one in working] == [None, None]
    assert said <= {"새 주문 3건", "3 new orders", "3 new order(s)"}


def test_the_window_changes_its_language_at_the_same_place(desk: Desk, qtbot: QtBot) -> None:
    desk.filler.add_shop()
    change(desk.office, LANGUAGE, "en")
    desktop = desk.start()
    desktop.speak("en")
    desk.session.window.go(Place("claims"))
    change(desk.office, LANGUAGE, "ko")
    qtbot.waitUntil(lambda: desk.session.language == "ko")
    window = desk.session.window
    assert window.pages.current_key == "claims"
    assert window.isVisible()
    assert window.menu.actions["sync"].text() == "지금 동기화"


def test_a_language_chosen_before_the_first_paint_holds_nothing_up(desk: Desk, qtbot: QtBot):
    desk.filler.add_shop()
    desktop = desk.start()
    desktop.speak("en" if desk.session.language == "ko" else "ko")
    qtbot.waitUntil(lambda: desk.starts == 1)
    qtbot.waitUntil(lambda: not desktop.tasks.busy)


def test_the_window_changes_its_look_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.filler.add_shop()
    desktop = desk.start()
    change(desk.office, THEME, "dark")
    qtbot.waitUntil(lambda: desktop.services.theme.dark)
    change(desk.office, THEME, "light")
    qtbot.waitUntil(lambda: not desktop.services.theme.dark)

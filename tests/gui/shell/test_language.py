"""Korean and English: chosen, changed while the window is open, plurals in both."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
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


def test_the_window_changes_its_look_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.filler.add_shop()
    desktop = desk.start()
    change(desk.office, THEME, "dark")
    qtbot.waitUntil(lambda: desktop.services.theme.dark)
    change(desk.office, THEME, "light")
    qtbot.waitUntil(lambda: not desktop.services.theme.dark)

"""Searching from anywhere: what is found, by which keys, and where Enter leads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.find.entries import Entry, fits
from seller_desktop.desktop.main_window import MainWindow
from seller_desktop.desktop.place import Place
from tests.gui.shell.desk import Desk, PlainPage

ORDER_NO = "2026112300000001"


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    shop = desk.filler.add_shop("산들공방")
    desk.filler.add_line(
        shop,
        product="리넨 앞치마",
        name="김하늘",
        phone="01000007777",
        order_no=ORDER_NO,
        invoice_no="612345678904",
    )
    desk.filler.add_line(shop, product="도자기 머그", name="박서준", phone="01000001111")
    desk.start()
    window = desk.session.window
    with qtbot.waitActive(window):
        window.bring_to_front()
    return window


def look(window: MainWindow, qtbot: QtBot, text: str) -> list[Entry]:
    """The entries a text finds, once they are there."""
    window.search_for(text)
    settled(window, qtbot)
    return list(window.palette_list.results.entries)


def settled(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window._services.tasks.busy)


def heads(window: MainWindow) -> list[str]:
    return [entry.title for entry in window.palette_list.results.entries if not entry.open]


def titles(window: MainWindow) -> list[str]:
    return [entry.title for entry in window.palette_list.results.entries if entry.open]


@pytest.mark.parametrize(
    "text",
    ["김", "김하", "ㄱㅎㄴ", "앞치", "ㅇㅊㅁ", ORDER_NO, "612345678904", "7777", "리넨 김"],
)
def test_a_line_is_found_by(window: MainWindow, qtbot: QtBot, text: str) -> None:
    look(window, qtbot, text)
    assert titles(window)[0] == "리넨 앞치마"
    assert "도자기 머그" not in titles(window)


def test_results_name_no_buyer_in_full(window: MainWindow, qtbot: QtBot) -> None:
    look(window, qtbot, "김하늘")
    shown = " ".join(entry.detail for entry in window.palette_list.results.entries)
    assert "김*늘" in shown
    assert "김하늘" not in shown


def test_typing_searches_after_a_moment(window: MainWindow, qtbot: QtBot) -> None:
    window.find_everywhere()
    qtbot.keyClicks(window._ui.search_field, "7777")
    qtbot.waitUntil(lambda: "리넨 앞치마" in titles(window))


def test_half_a_word_under_the_ime_is_searched_too(window: MainWindow, qtbot: QtBot) -> None:
    window.find_everywhere()
    QApplication.sendEvent(window._ui.search_field, QInputMethodEvent("김", []))
    qtbot.waitUntil(lambda: titles(window)[:1] == ["리넨 앞치마"])


def test_enter_opens_and_arrows_choose(window: MainWindow, qtbot: QtBot) -> None:
    look(window, qtbot, ORDER_NO)
    field = window._ui.search_field
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    page = window.pages.current
    assert isinstance(page, PlainPage)
    assert page.places[-1] == Place("orders", stage="all", text=ORDER_NO)
    assert not window.palette_list.is_open
    assert field.text() == ""


def test_enter_opens_the_first_result_even_before_it_is_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.search_for("앞치마")
    qtbot.keyClick(window._ui.search_field, Qt.Key.Key_Return)
    settled(window, qtbot)
    page = window.pages.current
    assert isinstance(page, PlainPage)
    place = page.places[-1]
    assert place is not None
    assert place.page == "orders"
    assert place.line_id is not None


def test_a_claim_stands_below_its_order(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    line = int(str(desk.filler.value("SELECT min(id) FROM order_line")))
    claim = desk.filler.add_claim(line)
    look(window, qtbot, "도자기")
    entries = window.palette_list.results.entries
    heads = [entry.title for entry in entries if entry.open is None]
    assert heads.index("Orders") < heads.index("Claims")
    entry = entries[[entry.title for entry in entries].index("Claims") + 1]
    assert entry.open is not None
    entry.open()
    page = window.pages.current
    assert isinstance(page, PlainPage)
    assert page.places[-1] == Place("claims", claim_id=claim)


def test_a_buyer_stands_masked_with_their_orders(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    shop = int(str(desk.filler.value("SELECT min(id) FROM shop")))
    again = desk.filler.add_line(shop, product="유리컵", name="김하늘", phone="01000007777")
    desk.filler.add_line(shop, product="접시", name="김하늘", phone="01000008888")
    first = int(str(desk.filler.value("SELECT id FROM order_line WHERE order_no = ?", ORDER_NO)))
    entries = look(window, qtbot, "김하늘")
    assert heads(window) == ["Orders", "Buyers"]
    found = {(e.title, e.detail, e.hint): e for e in entries if e.icon == "user-round"}
    assert set(found) == {
        ("김*늘", "010-****-7777", "2 orders"),
        ("김*늘", "010-****-8888", "1 order"),
    }
    for _ in entries:
        qtbot.keyClick(window._ui.search_field, Qt.Key.Key_Down)
    buyer = found[("김*늘", "010-****-7777", "2 orders")]
    assert buyer.open is not None
    buyer.open()
    page = window.pages.current
    assert isinstance(page, PlainPage)
    assert page.places[-1] == Place(
        "orders", stage="all", only=frozenset({first, again}), title="김*늘"
    )


def test_an_inquiry_is_found_by_its_words_and_opened(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    shop = int(str(desk.filler.value("SELECT min(id) FROM shop")))
    asked = desk.filler.add_inquiry(shop, text="앞치마 끈 길이가 궁금합니다", asker="오세라")
    look(window, qtbot, "끈 길이")
    assert heads(window) == ["Inquiries"]
    qtbot.keyClick(window._ui.search_field, Qt.Key.Key_Return)
    page = window.pages.current
    assert isinstance(page, PlainPage)
    assert page.places[-1] == Place("inquiries", inquiry_id=asked)


def test_what_is_typed_meanwhile_takes_the_older_question_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.search_for("머그")
    look(window, qtbot, "앞치마")
    assert titles(window)[0] == "리넨 앞치마"
    assert "도자기 머그" not in titles(window)


def test_screens_and_commands_are_found_by_name(window: MainWindow, qtbot: QtBot) -> None:
    look(window, qtbot, "sync n")
    assert titles(window) == ["Sync now"]
    look(window, qtbot, "claims")
    assert "Claims" in titles(window)


def test_escape_empties_then_returns_to_where_the_focus_was(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.pages.current
    assert isinstance(page, PlainPage)
    page.other.setFocus()
    look(window, qtbot, "머그")
    field = window._ui.search_field
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.other
    assert not window.palette_list.is_open


def test_a_narrowed_window_finds_in_its_shops_alone(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    other = desk.filler.add_shop("바람골")
    desk.filler.add_line(other, product="리넨 커튼")
    services = desk.desktop
    assert services is not None
    services.services.shop_filter.choose({other})
    look(window, qtbot, "리넨")
    assert "리넨 커튼" in titles(window)
    assert "리넨 앞치마" not in titles(window)


@pytest.mark.parametrize(
    ("title", "text"), [("주문", "주"), ("주문", "ㅈㅁ"), ("Orders", "ORD"), ("Orders", "  ")]
)
def test_a_name_fits(title: str, text: str) -> None:
    assert fits(title, text)

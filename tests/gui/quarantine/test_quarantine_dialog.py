"""What could not be read, as the seller sees it: on the shop, on Today, and one by one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.place import Place
from seller_desktop.desktop.quarantine.dialog import QuarantineDialog
from seller_desktop.desktop.shops.page import UNREAD, ShopsPage
from seller_desktop.desktop.today.page import TodayPage
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.domain.event import Changes
from seller_desktop.domain.reading import Undecoded
from seller_desktop.domain.shop import Shop
from seller_desktop.store import quarantine
from seller_desktop.store.access import accesses
from tests.gui.shops.shops_desk import ShopsDesk

NUMBER = "2026112300000001"
RECORDS = (
    Undecoded(NUMBER, '{"name": "홍길동"}'.encode(), "productOrder.quantity"),
    Undecoded(None, b"{", "json"),
)


def set_aside(desk: ShopsDesk, shop: Shop, *records: Undecoded) -> None:
    desk.db.write(lambda conn: quarantine.quarantine(conn, shop, records or RECORDS, desk.now))


def settle(desk: ShopsDesk, shop: Shop) -> None:
    """The line could be read meanwhile, and the screens hear of it."""
    desk.db.write(lambda conn: quarantine.leave_quarantine(conn, shop, [NUMBER]))
    desk.news.changed(Changes(shops=frozenset({shop.id})))


@pytest.fixture
def shop(desk: ShopsDesk) -> Shop:
    shop = desk.toy_shop()
    set_aside(desk, shop)
    return shop


@pytest.fixture
def page(desk: ShopsDesk, shop: Shop, qtbot: QtBot) -> ShopsPage:
    page = ShopsPage(desk.context)
    desk.show(qtbot, page)
    return page


def opened(page: ShopsPage, desk: ShopsDesk, qtbot: QtBot, count: int = 2) -> QuarantineDialog:
    page.activate(Place("shops", shop_id=page.shop_list.current_id(), stage=UNREAD))
    (dialog,) = page.findChildren(QuarantineDialog)
    qtbot.waitUntil(lambda: len(dialog.shown) == count)
    desk.settle(qtbot)
    return dialog


def words(dialog: QuarantineDialog) -> str:
    labels = dialog.findChildren(PlainLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def press(dialog: QuarantineDialog, name: str, qtbot: QtBot, desk: ShopsDesk) -> None:
    (button,) = [one for one in dialog.findChildren(QPushButton) if one.objectName() == name]
    assert button.isEnabled()
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)


def test_a_shop_says_how_many_and_leads_to_them(page: ShopsPage, desk: ShopsDesk) -> None:
    strip = page.detail.findChildren(PlainLabel)
    assert "2 orders could not be read" in {one.text() for one in strip if one.isVisible()}


def test_a_shop_without_any_says_nothing(desk: ShopsDesk, qtbot: QtBot) -> None:
    desk.toy_shop()
    page = ShopsPage(desk.context)
    desk.show(qtbot, page)
    shown = {one.text() for one in page.detail.findChildren(PlainLabel) if one.isVisible()}
    assert not any("could not be read" in text for text in shown)


def test_today_says_so_too_and_leads_there(desk: ShopsDesk, shop: Shop, qtbot: QtBot) -> None:
    today = TodayPage(desk.context)
    desk.show(qtbot, today)
    today.activate(None)
    attention = today._ui.attention
    qtbot.waitUntil(lambda: len(attention.items) == 1)
    assert "2 orders could not be read" in attention.items[0]
    (link,) = [one for one in attention.findChildren(QPushButton) if one.text() == "Show"]
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert desk.places == [Place("shops", stage=UNREAD, shop_id=shop.id)]


def test_a_record_tells_where_it_broke_off_and_what_to_do(
    page: ShopsPage, desk: ShopsDesk, qtbot: QtBot
) -> None:
    dialog = opened(page, desk, qtbot)
    numbered = next(record for record in dialog.shown if record.line_no)
    dialog._ui.records_view.go_to(numbered.id)
    told = words(dialog)
    assert NUMBER in told
    assert "The field “productOrder.quantity” has an unknown form." in told
    assert "Look this number up in the marketplace's seller centre" in told
    assert "홍길동" not in told


def test_a_record_without_a_number_asks_to_compare(
    page: ShopsPage, desk: ShopsDesk, qtbot: QtBot
) -> None:
    dialog = opened(page, desk, qtbot)
    unnumbered = next(record for record in dialog.shown if record.line_no is None)
    dialog._ui.records_view.go_to(unnumbered.id)
    assert "Compare the newest orders" in words(dialog)
    assert not dialog._ui.copy_button.isVisible()


def test_the_number_is_copied(page: ShopsPage, desk: ShopsDesk, qtbot: QtBot) -> None:
    dialog = opened(page, desk, qtbot)
    dialog._ui.records_view.go_to(next(r.id for r in dialog.shown if r.line_no))
    press(dialog, "copy_button", qtbot, desk)
    assert QGuiApplication.clipboard().text() == NUMBER


def test_the_raw_answer_is_shown_on_wish_and_the_look_is_written_down(
    page: ShopsPage, desk: ShopsDesk, qtbot: QtBot
) -> None:
    dialog = opened(page, desk, qtbot)
    dialog._ui.records_view.go_to(next(r.id for r in dialog.shown if r.line_no))
    press(dialog, "raw_button", qtbot, desk)
    (edit,) = dialog.findChildren(QPlainTextEdit)
    qtbot.waitUntil(lambda: "홍길동" in edit.toPlainText())
    with desk.db.read() as conn:
        (look,) = accesses(conn, 10)
    assert (look.deed, look.subject) == ("raw", NUMBER)


def test_read_again_asks_for_a_round_with_this_shop(
    page: ShopsPage, desk: ShopsDesk, shop: Shop, qtbot: QtBot
) -> None:
    dialog = opened(page, desk, qtbot)
    press(dialog, "again_button", qtbot, desk)
    assert desk.synced == [[shop.id]]
    assert "Asked at 11:12" in words(dialog)


def test_what_could_be_read_meanwhile_leaves_the_list(
    page: ShopsPage, desk: ShopsDesk, shop: Shop, qtbot: QtBot
) -> None:
    dialog = opened(page, desk, qtbot)
    settle(desk, shop)
    qtbot.waitUntil(lambda: [record.line_no for record in dialog.shown] == [None])


def test_what_the_seller_has_checked_leaves_the_list_and_the_shop(
    page: ShopsPage, desk: ShopsDesk, qtbot: QtBot
) -> None:
    dialog = opened(page, desk, qtbot)
    press(dialog, "checked_button", qtbot, desk)
    qtbot.waitUntil(lambda: len(dialog.shown) == 1)
    press(dialog, "checked_button", qtbot, desk)
    qtbot.waitUntil(lambda: not dialog.shown)
    assert "Everything could be read" in words(dialog)
    page.refresh(Changes(shops=frozenset({dialog._shop.id})))
    shown = {one.text() for one in page.detail.findChildren(PlainLabel) if one.isVisible()}
    assert not any("could not be read" in text for text in shown)

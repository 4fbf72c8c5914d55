"""The Shops screen: list, detail, guided add, edit, pause and removal."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from seller_desktop.actions import orders
from seller_desktop.desktop.shops.edit_dialog import ShopEditDialog
from seller_desktop.desktop.shops.keys_step import KeysStep
from seller_desktop.desktop.shops.page import ShopsPage
from seller_desktop.desktop.shops.remove_dialog import ShopRemoveDialog
from seller_desktop.desktop.widgets.buttons import KeyButton
from seller_desktop.domain.errors import Passing, Problem, UserFixable
from seller_desktop.domain.event import Changes
from seller_desktop.domain.shop import Shop
from seller_desktop.store import shops
from seller_desktop.sync.news import Activity, SyncProgress
from tests.gui.shops.shops_desk import ShopsDesk

REFUSED = Problem("ip_refused", {}, "GW.403", "허용되지 않은 IP입니다.")


def open_page(desk: ShopsDesk, qtbot: QtBot) -> ShopsPage:
    page = ShopsPage(desk.context)
    desk.show(qtbot, page)
    with qtbot.waitActive(page):
        page.activateWindow()
    return page


def row_words(page: ShopsPage) -> list[str]:
    rows = page.shop_list.rows
    return [str(rows.data(rows.index(n, 0), 11)) for n in range(rows.rowCount())]


def fail(desk: ShopsDesk, shop: Shop, problem: Problem, next_try_ms: int = 120_000) -> None:
    """A round of the shop failed, and the screens hear of it."""
    at = desk.now
    desk.db.write(lambda conn: shops.note_failure(conn, shop.id, at, at + next_try_ms, problem))
    desk.news.changed(Changes(shops=frozenset({shop.id})))


def click(page: ShopsPage, name: str, qtbot: QtBot, desk: ShopsDesk) -> None:
    button = next(
        b for b in page.findChildren(KeyButton) if b.isVisible() and b.accessibleName() == name
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)


def to_keys(page: ShopsPage, qtbot: QtBot) -> KeysStep:
    """Walk the guide to the fields."""
    page.start_guide()
    assert page.guide is not None
    page.guide.choose("toy")
    page.guide.go_on()
    qtbot.waitUntil(lambda: page.guide is not None and page.guide.step == "keys")
    keys = page.guide.keys
    assert keys is not None
    return keys


def type_into(keys: KeysStep, name: str, number: str, secret: str, address: str = "") -> None:
    fields = keys.findChildren(QLineEdit)
    by_name = {edit.accessibleName(): edit for edit in fields}
    by_name["Name of the shop"].setText(name)
    by_name["Number"].setText(number)
    by_name["Secret"].setText(secret)
    by_name["Address of the marketplace"].setText(address)


# The list.


def test_without_a_shop_the_screen_offers_to_add_one(desk: ShopsDesk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot)
    assert row_words(page) == []
    click(page, "Add a shop", qtbot, desk)
    assert page.guide is not None
    assert page.guide.step == "choose"


def test_a_shop_that_is_well_says_when_it_last_was(desk: ShopsDesk, qtbot: QtBot) -> None:
    desk.toy_shop()
    page = open_page(desk, qtbot)
    assert row_words(page) == ["Toy market, Fine · 1 min ago, 바람골살림"]


def test_a_shop_cut_off_says_why_and_raises_the_badge(desk: ShopsDesk, qtbot: QtBot) -> None:
    shop = desk.toy_shop()
    page = open_page(desk, qtbot)
    fail(desk, shop, REFUSED)
    qtbot.waitUntil(lambda: page.badge().count == 1)
    assert page.badge().alarm
    assert "허용되지 않은 IP입니다." in page.detail._problem.words
    assert "Fine" not in row_words(page)[0]


def test_a_slow_shop_says_when_it_is_tried_again(desk: ShopsDesk, qtbot: QtBot) -> None:
    shop = desk.toy_shop()
    page = open_page(desk, qtbot)
    fail(desk, shop, Problem("rate_limited", {"seconds": 120}))
    qtbot.waitUntil(lambda: "Slow · again in 2 min" in row_words(page)[0])
    assert page.badge().count == 0


def test_a_first_sync_shows_how_far_it_is(desk: ShopsDesk, qtbot: QtBot) -> None:
    shop = desk.toy_shop()
    desk.db.write(lambda conn: conn.exec_driver_sql("UPDATE shop SET history_done = 0"))
    page = open_page(desk, qtbot)
    desk.news.progress(SyncProgress(shop.id, Activity.READING, 34, 90))
    qtbot.waitUntil(lambda: "Fetching past orders 34/90 days" in row_words(page)[0])


def test_waiting_actions_are_counted_at_their_shop(desk: ShopsDesk, qtbot: QtBot) -> None:
    shop = desk.add_naver()
    line = desk.line(shop, due_at=desk.now + 3_600_000)
    orders.confirm(desk.office, [line])
    page = open_page(desk, qtbot)
    assert "1 to send" in row_words(page)[0]


# The guide.


def test_a_shop_is_added_after_its_test(desk: ShopsDesk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot)
    keys = to_keys(page, qtbot)
    type_into(keys, "  새  가게 ", "123", "s3cret")
    keys.submit()
    desk.settle(qtbot)
    (shop,) = desk.stored_shops()
    assert (shop.name, shop.account, shop.official) == ("새 가게", "toy-account", True)
    assert desk.office.secrets.get(shop.uid, "secret") == "s3cret"
    assert page.guide is not None
    assert page.guide.step == "first"
    assert page.shop_list.current_id() == shop.id
    assert desk.wakes > 0
    assert all("fine" in check or "toy-account" in check for check in page.side.checks)


def test_a_refused_shop_is_stored_nowhere_and_keeps_what_was_typed(
    desk: ShopsDesk, qtbot: QtBot
) -> None:
    desk.market.refusal = UserFixable.of(REFUSED)
    page = open_page(desk, qtbot)
    keys = to_keys(page, qtbot)
    type_into(keys, "가게", "123", "s3cret")
    keys.submit()
    desk.settle(qtbot)
    assert desk.stored_shops() == ()
    assert desk.keyring._values == {}
    assert page.guide is not None
    assert page.guide.step == "keys"
    assert keys.credentials.values() == {"id": "123", "secret": "s3cret"}
    assert "“허용되지 않은 IP입니다.” (GW.403)" in page.side.refusal
    assert "Allowed IP: failed" in page.side.checks
    desk.market.refusal = None
    keys.submit()
    desk.settle(qtbot)
    assert [shop.name for shop in desk.stored_shops()] == ["가게"]


def test_a_missing_key_is_told_at_its_field_and_nobody_is_asked(
    desk: ShopsDesk, qtbot: QtBot
) -> None:
    page = open_page(desk, qtbot)
    keys = to_keys(page, qtbot)
    type_into(keys, "가게", "123", "")
    keys.submit()
    assert desk.market.connected == []
    secret = keys.credentials.edits[1].edit
    assert secret.property("state") == "error"
    secret.setText("now")
    assert secret.property("state") == ""


def test_another_address_is_kept_and_called_not_real(desk: ShopsDesk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot)
    keys = to_keys(page, qtbot)
    type_into(keys, "연습", "1", "2", "http://127.0.0.1:8000/toy/")
    keys.submit()
    desk.settle(qtbot)
    (shop,) = desk.stored_shops()
    assert (shop.base_url, shop.official) == ("http://127.0.0.1:8000/toy", False)
    click(page, "Finish", qtbot, desk)
    assert page.guide is None
    assert not page.detail._ui.unofficial_strip.isHidden()


def test_an_address_without_encryption_is_refused_at_its_field(
    desk: ShopsDesk, qtbot: QtBot
) -> None:
    page = open_page(desk, qtbot)
    keys = to_keys(page, qtbot)
    type_into(keys, "연습", "1", "2", "http://toy.invalid")
    keys.submit()
    desk.settle(qtbot)
    assert desk.stored_shops() == ()
    address = next(
        edit
        for edit in keys.findChildren(QLineEdit)
        if edit.accessibleName() == "Address of the marketplace"
    )
    assert address.property("state") == "error"
    assert address.isVisible()


def test_leaving_the_guide_keeps_it_in_the_list(desk: ShopsDesk, qtbot: QtBot) -> None:
    desk.toy_shop()
    page = open_page(desk, qtbot)
    keys = to_keys(page, qtbot)
    type_into(keys, "둘째", "123", "s3cret")
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert "Connecting 3/5" in row_words(page)[1]
    assert page.shop_list.current_id() == desk.stored_shops()[0].id
    page.start_guide()
    assert keys.credentials.values()["secret"] == "s3cret"
    click(page, "Discard", qtbot, desk)
    assert page.guide is None
    assert len(row_words(page)) == 1


def test_a_secret_is_masked_until_it_is_asked_for(desk: ShopsDesk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot)
    number, secret = to_keys(page, qtbot).credentials.edits
    assert number.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert secret.edit.echoMode() is QLineEdit.EchoMode.Password
    secret._reveal.click()
    assert secret.edit.echoMode() is QLineEdit.EchoMode.Normal


def test_the_guide_goes_by_keyboard_alone(desk: ShopsDesk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    guide = page.guide
    assert guide is not None
    qtbot.keyClick(guide.first_focus(), Qt.Key.Key_Space)
    assert guide.step == "prepare"
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(guide.first_focus(), Qt.Key.Key_Return, control)
    assert guide.step == "keys"
    assert guide.keys is not None
    type_into(guide.keys, "가게", "1", "2")
    qtbot.keyClick(guide.first_focus(), Qt.Key.Key_Return, control)
    desk.settle(qtbot)
    assert [shop.name for shop in desk.stored_shops()] == ["가게"]


# A stored shop.


def test_a_connection_test_lists_its_checks(desk: ShopsDesk, qtbot: QtBot) -> None:
    desk.toy_shop()
    page = open_page(desk, qtbot)
    click(page, "Test connection", qtbot, desk)
    assert page.side.checks[-1] == "Account read: toy-account"
    desk.market.refusal = Passing("network")
    click(page, "Test connection", qtbot, desk)
    assert page.side.checks[0] == "Server reached: failed"
    assert page.side.refusal


def test_sync_now_asks_for_this_shop_alone(desk: ShopsDesk, qtbot: QtBot) -> None:
    shop = desk.toy_shop()
    page = open_page(desk, qtbot)
    click(page, "Sync now", qtbot, desk)
    assert desk.synced == [[shop.id]]


def test_pausing_and_resuming_change_the_shop_and_the_button(desk: ShopsDesk, qtbot: QtBot) -> None:
    desk.toy_shop()
    page = open_page(desk, qtbot)
    click(page, "Pause", qtbot, desk)
    qtbot.waitUntil(lambda: "Paused" in row_words(page)[0])
    assert desk.stored_shops()[0].paused
    click(page, "Resume", qtbot, desk)
    qtbot.waitUntil(lambda: "Fine" in row_words(page)[0])


def dialog_of(page: ShopsPage, kind: type[ShopEditDialog | ShopRemoveDialog]) -> object:
    return next(one for one in page.findChildren(kind) if one.isVisible())


def test_renaming_keeps_the_keys(desk: ShopsDesk, qtbot: QtBot) -> None:
    shop = desk.toy_shop()
    page = open_page(desk, qtbot)
    click(page, "Name and keys", qtbot, desk)
    dialog = dialog_of(page, ShopEditDialog)
    assert isinstance(dialog, ShopEditDialog)
    dialog._ui.name_edit.setText("새 이름")
    dialog.save()
    desk.settle(qtbot)
    assert desk.stored_shops()[0].name == "새 이름"
    assert desk.market.connected == []
    assert desk.office.secrets.get(shop.uid, "secret") == "stored-secret"


def test_keys_of_another_account_are_refused_and_the_old_ones_stay(
    desk: ShopsDesk, qtbot: QtBot
) -> None:
    shop = desk.toy_shop()
    desk.db.write(lambda conn: conn.exec_driver_sql("UPDATE shop SET account = 'mine'"))
    page = open_page(desk, qtbot)
    click(page, "Name and keys", qtbot, desk)
    dialog = dialog_of(page, ShopEditDialog)
    assert isinstance(dialog, ShopEditDialog)
    for edit in dialog.credentials.edits:
        edit.edit.setText("other")
    dialog.save()
    desk.settle(qtbot)
    assert dialog.isVisible()
    assert "toy-account" in dialog.refusal
    assert desk.office.secrets.get(shop.uid, "secret") == "stored-secret"


def test_removing_names_what_is_lost_and_drops_what_was_not_sent(
    desk: ShopsDesk, qtbot: QtBot
) -> None:
    shop = desk.add_naver()
    lines = [desk.line(shop, due_at=desk.now + 3_600_000) for _ in range(2)]
    orders.confirm(desk.office, lines)
    page = open_page(desk, qtbot)
    click(page, "Remove", qtbot, desk)
    dialog = dialog_of(page, ShopRemoveDialog)
    assert isinstance(dialog, ShopRemoveDialog)
    assert "2 order lines" in dialog.words
    assert "2 actions not sent yet will never be sent." in dialog.words
    dialog.accept()
    desk.settle(qtbot)
    assert desk.stored_shops() == ()
    assert desk.value("SELECT count(*) FROM action") == 0
    assert row_words(page) == []


def test_a_shop_with_something_under_way_stays(desk: ShopsDesk, qtbot: QtBot) -> None:
    shop = desk.add_naver()
    queued = orders.confirm(desk.office, [desk.line(shop, due_at=desk.now + 3_600_000)])
    desk.send(queued.action_ids[0])
    page = open_page(desk, qtbot)
    click(page, "Remove", qtbot, desk)
    dialog = dialog_of(page, ShopRemoveDialog)
    assert isinstance(dialog, ShopRemoveDialog)
    assert not dialog.may_remove
    assert "being sent" in dialog.words


@pytest.mark.parametrize("language", ["ko", "en"])
def test_what_a_shop_can_do_stands_beside_it(desk: ShopsDesk, qtbot: QtBot, language: str) -> None:
    desk.language = language
    desk.toy_shop()
    page = open_page(desk, qtbot)
    words = page.side._ui.abilities_label.text()
    assert ("발주확인" if language == "ko" else "confirm") in words.lower()

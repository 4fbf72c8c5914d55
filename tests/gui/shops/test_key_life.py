"""Keys that expire on the Shops screen: the count-down, what to do, and the day of renewal."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.shops.edit_dialog import ShopEditDialog
from seller_desktop.desktop.shops.page import ShopsPage
from seller_desktop.desktop.shops.shop_list import ShopRow
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.shop import Shop
from seller_desktop.store import shops
from tests.gui.shops.shops_desk import TOY, ShopsDesk
from tests.gui.shops.test_shops_page import (
    click,
    dialog_of,
    fail,
    open_page,
    row_words,
    to_keys,
    type_into,
)


def open_dialog(page: ShopsPage, button: str, qtbot: QtBot, desk: ShopsDesk) -> ShopEditDialog:
    click(page, button, qtbot, desk)
    dialog = dialog_of(page, ShopEditDialog)
    assert isinstance(dialog, ShopEditDialog)
    return dialog


def expiring(desk: ShopsDesk, days_left: int) -> Shop:
    """A shop of a marketplace whose keys live 180 days, with so many of them left."""
    desk.market.facts = replace(TOY, key_days=180)
    shop = desk.toy_shop()
    issued = desk.now - (180 - days_left) * 86_400_000
    desk.db.write(lambda conn: shops.set_keys_issued(conn, shop.id, issued))
    return shop


def last_fact(page: ShopsPage) -> str:
    """The last fact about the connection: until when the keys live, where they have an end."""
    return page.detail._ui.access_list.values()[-1]


def test_keys_with_time_left_are_quiet(desk: ShopsDesk, qtbot: QtBot) -> None:
    expiring(desk, 15)
    page = open_page(desk, qtbot)
    assert "Fine" in row_words(page)[0]
    assert last_fact(page).endswith("(15 days left)")
    assert not page.detail._ui.keys_card.isVisible()


@pytest.mark.parametrize(
    ("left", "row", "tone", "title"),
    [
        (14, "Keys: 14 days left", "wait", "The keys expire in 14 day(s)"),
        (3, "Keys: 3 days left", "alarm", "The keys expire in 3 day(s)"),
        (0, "Keys: ends today", "alarm", "The keys have expired"),
        (-1, "Keys: over for 1 day", "alarm", "The keys have expired"),
    ],
)
def test_keys_that_end_are_counted_down_with_what_to_do(
    desk: ShopsDesk, qtbot: QtBot, left: int, row: str, tone: str, title: str
) -> None:
    expiring(desk, left)
    page = open_page(desk, qtbot)
    assert row in row_words(page)[0]
    shown = page.shop_list.rows.row(0)
    assert isinstance(shown, ShopRow)
    assert shown.hue == tone
    card = page.detail._keys_problem
    assert card.isVisible()
    assert card.words.startswith(title)
    assert "Renew" in card.words
    assert page.detail._ui.issuer_button.isVisible()


def test_a_marketplace_whose_keys_never_end_counts_nothing(desk: ShopsDesk, qtbot: QtBot) -> None:
    desk.toy_shop()
    page = open_page(desk, qtbot)
    assert "left" not in last_fact(page)
    dialog = open_dialog(page, "Name and keys", qtbot, desk)
    assert not dialog.issued.edit.isVisible()


def test_the_day_of_renewal_ends_the_warning(desk: ShopsDesk, qtbot: QtBot) -> None:
    expiring(desk, 2)
    page = open_page(desk, qtbot)
    dialog = open_dialog(page, "Enter keys or day of renewal", qtbot, desk)
    dialog.issued.edit.setDate(dialog.issued.edit.maximumDate())
    assert "(180 days left)" in dialog.issued.words
    dialog.save()
    desk.settle(qtbot)
    assert "Fine" in row_words(page)[0]
    assert desk.market.connected == []


def test_new_keys_are_of_today_unless_another_day_is_said(desk: ShopsDesk, qtbot: QtBot) -> None:
    expiring(desk, 2)
    page = open_page(desk, qtbot)
    dialog = open_dialog(page, "Name and keys", qtbot, desk)
    for edit in dialog.credentials.edits:
        edit.edit.setText("new")
    assert dialog.issued.edit.date() == dialog.issued.edit.maximumDate()
    dialog.save()
    desk.settle(qtbot)
    assert last_fact(page).endswith("(180 days left)")


def test_keys_that_are_older_than_their_shop_say_so_in_the_guide(
    desk: ShopsDesk, qtbot: QtBot
) -> None:
    desk.market.facts = replace(TOY, key_days=180)
    page = open_page(desk, qtbot)
    keys = to_keys(page, qtbot)
    type_into(keys, "가게", "1", "2")
    keys.issued.edit.setDate(keys.issued.edit.maximumDate().addDays(-100))
    assert "(80 days left)" in keys.issued.words
    keys.submit()
    desk.settle(qtbot)
    (shop,) = desk.stored_shops()
    assert shop.keys_issued_at is not None
    assert (desk.now - shop.keys_issued_at) // 86_400_000 == 100


def test_expired_keys_are_told_once_where_they_cut_the_shop_off(
    desk: ShopsDesk, qtbot: QtBot
) -> None:
    shop = expiring(desk, 0)
    page = open_page(desk, qtbot)
    fail(desk, shop, Problem("key_expired", {"day": "2026-11-23"}))
    qtbot.waitUntil(lambda: "Keys expired" in row_words(page)[0])
    assert not page.detail._ui.keys_card.isVisible()

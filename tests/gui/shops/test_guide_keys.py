"""A shop is connected, and a change of its keys typed, without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.shops.edit_dialog import ShopEditDialog
from tests.gui.shops.shops_desk import ShopsDesk
from tests.gui.shops.test_shops_page import open_page

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus(), key, modifier)


def test_the_first_shop_is_connected_by_keys_alone(desk: ShopsDesk, qtbot: QtBot) -> None:
    page = open_page(desk, qtbot)
    page.first_focus().setFocus()
    press(Key.Key_Return)  # “Add a shop”
    guide = page.guide
    assert guide is not None
    assert focus() is guide.choice.buttons["toy"]
    press(Key.Key_Return)
    assert guide.step == "prepare"
    qtbot.waitUntil(lambda: focus().isVisible())
    press(Key.Key_Space)  # the first thing to be done is done
    press(Key.Key_Tab)
    press(Key.Key_Space)
    press(Key.Key_Return, CONTROL)
    assert guide.step == "keys"
    qtbot.waitUntil(lambda: focus().isVisible())
    for text in ("Corner", "123", "s3cret"):
        QTest.keyClicks(focus(), text)
        press(Key.Key_Tab)
    press(Key.Key_Return, CONTROL)
    desk.settle(qtbot)
    (shop,) = desk.stored_shops()
    assert (shop.name, desk.office.secrets.get(shop.uid, "secret")) == ("Corner", "s3cret")
    assert guide.first is not None
    assert focus() is guide.first.ui.finish_button
    press(Key.Key_Return)
    assert page.guide is None
    assert focus() is page.shop_list


def test_tab_goes_from_the_name_through_the_keys_to_the_buttons(
    desk: ShopsDesk, qtbot: QtBot
) -> None:
    shop = desk.toy_shop()
    page = open_page(desk, qtbot)
    facts = desk.office.registry.get("toy").facts
    dialog = ShopEditDialog(shop, facts, page.deeds, desk.context, page)
    dialog.open()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.waitUntil(lambda: focus() is dialog._ui.name_edit)
    seen = []
    for _ in range(6):
        seen.append(focus())
        press(Key.Key_Tab)
    number, secret = dialog.credentials.edits
    ui = dialog._ui
    assert seen[:3] == [ui.name_edit, number.edit, secret.edit]
    assert seen[-2:] == [ui.back_button, ui.save_button]
    press(Key.Key_Escape)
    assert not dialog.isVisible()

"""Orders of a marketplace of few abilities: no control it can't honour, and a word where one is
missed; a mixed selection goes to those it fits and says who is left out."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from seller_desktop.desktop.orders.cancel_dialog import CancelDialog
from seller_desktop.desktop.orders.delay_dialog import DelayDialog
from seller_desktop.desktop.orders.dispatch_dialog import DispatchDialog
from seller_desktop.domain.event import Changes
from seller_desktop.domain.order import LineStatus
from tests.gui.orders.desk import OrdersDesk

PAID, ACCEPTED = LineStatus.PAID, LineStatus.ACCEPTED
CONTROL = Qt.KeyboardModifier.ControlModifier
NO_CONFIRM = "This marketplace (Corner market) has no order confirmation: ship straight away."
NO_DELAY = "This marketplace (Corner market) takes no delay notice: tell the buyer yourself."


def commands(desk: OrdersDesk) -> set[str]:
    """The commands of the page that menus and the palette show."""
    return {action.text() for action in desk.page.actions() if action.isVisible()}


def choices(menu: QMenu) -> dict[str, bool]:
    """The texts of a menu, and whether they can be chosen."""
    return {action.text(): action.isEnabled() for action in menu.actions() if action.text()}


def tick(desk: OrdersDesk, *ids: int) -> None:
    desk.page.panel.model.checked.set(ids, True)
    desk.settle()


def key(desk: OrdersDesk, letter: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
    desk.qtbot.keyClick(desk.page.panel.table, letter, modifier)
    desk.settle()


def test_with_such_shops_alone_what_they_lack_is_nowhere(desk: OrdersDesk) -> None:
    corner = desk.corner_shop()
    desk.drop_shop(desk.shop)
    ids = desk.put(desk.line(ACCEPTED), shop=corner)
    page = desk.open()
    tick(desk, *ids)
    bar = page.panel.footer.bulk
    assert set(bar._buttons) == {"dispatch", "more"}
    assert bar.button("dispatch").kind == "primary"
    assert not commands(desk) & {"Confirm", "Delay notice"}
    assert {"Enter invoice", "Cancel the order"} <= commands(desk)


def test_a_second_marketplace_brings_its_commands_back(desk: OrdersDesk) -> None:
    desk.corner_shop()
    desk.open()
    assert {"Confirm", "Delay notice", "Enter invoice", "Cancel the order"} <= commands(desk)


def test_the_detail_offers_what_fits_and_explains_the_rest(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line(PAID), shop=desk.corner_shop())
    page = desk.open()
    page._on_opened(line_id)
    desk.settle()
    assert page.pane._ui.primary_button.text() == "Enter invoice"
    assert page.pane._ui.second_button.isHidden()
    menu = choices(page.pane._footer.menu())
    assert menu["Enter invoice"]
    assert menu["Confirm (not at this marketplace)"] is False
    assert menu["Delay notice (not at this marketplace)"] is False


@pytest.mark.parametrize(
    ("letter", "said"), [(Qt.Key.Key_Return, NO_CONFIRM), (Qt.Key.Key_L, NO_DELAY)]
)
def test_a_key_that_means_nothing_there_says_why(
    desk: OrdersDesk, letter: Qt.Key, said: str
) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED), shop=desk.corner_shop())
    page = desk.open()
    page.panel.table.go_to(line_id)
    desk.settle()
    key(desk, letter)
    assert desk.toasts[-1].text == said
    assert desk.value("SELECT count(*) FROM action") == 0


def test_ticked_orders_of_such_a_shop_disable_what_it_lacks_and_say_so(desk: OrdersDesk) -> None:
    ids = desk.put(desk.line(PAID), shop=desk.corner_shop())
    page = desk.open()
    tick(desk, *ids)
    button = page.panel.footer.bulk.button("confirm")
    assert not button.isEnabled()
    assert button.toolTip() == NO_CONFIRM


def test_the_menu_of_the_bar_has_no_cancel_where_no_shop_takes_one(desk: OrdersDesk) -> None:
    gone = desk.add_shop("옛 가게", "gone")
    desk.drop_shop(desk.shop)
    ids = desk.put(desk.line(ACCEPTED), shop=gone)
    page = desk.open()
    tick(desk, *ids)
    assert not [text for text in choices(page._bulk.menu()) if text.startswith("Cancel")]


def test_a_mixed_confirm_goes_to_those_it_fits_and_says_who_is_left_out(desk: OrdersDesk) -> None:
    fits = desk.put(desk.line(), desk.line())
    lacks = desk.put(desk.line(), shop=desk.corner_shop())
    page = desk.open()
    tick(desk, *fits, *lacks)
    button = page.panel.footer.bulk.button("confirm")
    assert button.text() == "Confirm 2"
    assert button.toolTip() == f"Left out: 1 order. {NO_CONFIRM}"
    button.click()
    desk.settle()
    assert desk.toasts[-1].text == f"2 confirmations saved. Left out: 1 order. {NO_CONFIRM}"
    assert desk.values("SELECT line_id FROM action_line ORDER BY line_id") == sorted(fits)


def test_a_mixed_delay_says_in_its_dialog_who_is_left_out(desk: OrdersDesk) -> None:
    fits = desk.put(desk.line(ACCEPTED))
    lacks = desk.put(desk.line(ACCEPTED), shop=desk.corner_shop())
    page = desk.open()
    tick(desk, *fits, *lacks)
    key(desk, Qt.Key.Key_L)
    dialog = page.findChild(DelayDialog)
    assert dialog is not None
    assert dialog._ui.send_button.text() == "Send 1 notice"
    assert f"Left out: 1 order. {NO_DELAY}" in dialog._ui.consequence_label.text()
    dialog.reject()


def open_cancel(desk: OrdersDesk, *ids: int) -> CancelDialog:
    desk.page.dialogs.cancel(ids)
    desk.settle()
    return shown_cancel(desk)


def shown_cancel(desk: OrdersDesk) -> CancelDialog:
    return next(one for one in desk.page.findChildren(CancelDialog) if one.isVisible())


def test_a_whole_cancel_asks_for_no_reason_and_no_part(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED, quantity=3), shop=desk.corner_shop())
    desk.open()
    dialog = open_cancel(desk, line_id)
    assert dialog._ui.reason_combo.isHidden()
    assert dialog._ui.quantity_spin.isHidden()
    assert "cancels all 3 of it" in dialog._ui.problem_label.text()
    assert dialog.can_send
    dialog.send()
    desk.settle()
    intent = json.loads(str(desk.value("SELECT intent FROM action")))
    assert intent == {"detail": "", "quantity": None, "reason": ""}


def test_a_cancel_of_a_line_in_a_box_says_that_the_box_goes_along(desk: OrdersDesk) -> None:
    lines = [desk.line(ACCEPTED, order_no="O1", group_no="B1") for _ in range(2)]
    ids = desk.put(*lines, shop=desk.corner_shop())
    desk.open()
    dialog = open_cancel(desk, ids[0])
    assert "whole boxes" in dialog._ui.problem_label.text()
    dialog.reject()


def test_marketplaces_with_other_reasons_are_asked_about_one_after_the_other(
    desk: OrdersDesk,
) -> None:
    with_reasons = desk.put(desk.line(ACCEPTED))
    without = desk.put(desk.line(ACCEPTED), shop=desk.corner_shop())
    desk.open()
    first = open_cancel(desk, *with_reasons, *without)
    assert (
        "Next: 1 order of Corner market, with other reasons." in first._ui.consequence_label.text()
    )
    first._ui.reason_combo.setCurrentIndex(first._ui.reason_combo.findData("SOLD_OUT"))
    first.send()
    desk.settle()
    second = shown_cancel(desk)
    assert "Corner market: 1 order." in second._ui.consequence_label.text()
    second.send()
    desk.settle()
    cancelled = desk.values("SELECT line_id FROM action_line ORDER BY line_id")
    assert cancelled == sorted([*with_reasons, *without])


def test_closing_the_first_of_them_ends_it(desk: OrdersDesk) -> None:
    with_reasons = desk.put(desk.line(ACCEPTED))
    without = desk.put(desk.line(ACCEPTED), shop=desk.corner_shop())
    page = desk.open()
    open_cancel(desk, *with_reasons, *without).reject()
    desk.settle()
    assert not [one for one in page.findChildren(CancelDialog) if one.isVisible()]


def open_dispatch(desk: OrdersDesk, *ids: int) -> DispatchDialog:
    desk.page.dialogs.dispatch(ids)
    desk.settle()
    dialog = desk.page.findChild(DispatchDialog)
    assert dialog is not None
    return dialog


def test_a_dispatch_offers_the_methods_and_couriers_of_the_marketplace(desk: OrdersDesk) -> None:
    ids = desk.put(desk.line(PAID), shop=desk.corner_shop())
    desk.open()
    dialog = open_dispatch(desk, *ids)
    combo, methods = dialog._ui.courier_combo, dialog._ui.method_combo
    assert [combo.itemData(place) for place in range(combo.count())] == ["cj", "hanjin"]
    assert [methods.itemData(place) for place in range(methods.count())] == ["parcel"]
    assert not dialog.sheet.lines[0].confirm_first
    dialog.reject()


def test_a_method_that_one_marketplace_lacks_leaves_its_orders_for_later(desk: OrdersDesk) -> None:
    fits = desk.put(desk.line(ACCEPTED))
    lacks = desk.put(desk.line(ACCEPTED), shop=desk.corner_shop())
    desk.open()
    dialog = open_dispatch(desk, *fits, *lacks)
    dialog.choose_method("direct")
    desk.settle_dialog()
    assert "1 can't go this way at their marketplace" in dialog.sentence
    assert dialog.can_send
    dialog.send()
    desk.settle()
    assert desk.values("SELECT line_id FROM action_line") == fits


def test_a_courier_that_one_marketplace_lacks_is_told_at_its_order(desk: OrdersDesk) -> None:
    desk.put(desk.line(ACCEPTED))
    (lacks,) = desk.put(desk.line(ACCEPTED), shop=desk.corner_shop())
    page = desk.open()
    dialog = open_dispatch(desk, *page.panel.shown_ids())
    place = next(n for n, line in enumerate(dialog.sheet.lines) if line.row.id == lacks)
    dialog.choose_courier("lotte", place)
    dialog.sheet.enter(place, "123456789011")
    dialog.model.tell()
    problem = dialog.sheet.problem(dialog.sheet.lines[place])
    assert problem is not None
    assert problem.code == "courier_not_here"
    assert not dialog.can_send
    dialog.reject()


def test_a_shop_whose_plug_in_is_gone_is_shown_without_deeds(desk: OrdersDesk) -> None:
    gone = desk.add_shop("옛 가게", "gone")
    (line_id,) = desk.put(desk.line(PAID), shop=gone)
    page = desk.open()
    page._on_opened(line_id)
    tick(desk, line_id)
    assert page.pane.fitting == frozenset()
    assert not page.panel.footer.bulk.button("dispatch").isEnabled()


def test_what_no_marketplace_confirms_is_being_processed(desk: OrdersDesk) -> None:
    own = desk.add_shop("가상 상점", "woocommerce")
    (confirmed,) = desk.put(desk.line(LineStatus.ACCEPTED))
    (processed,) = desk.put(desk.line(LineStatus.ACCEPTED), shop=own)
    page = desk.open()
    assert desk.words(confirmed) == "Confirmed"
    assert desk.words(processed) == "Processing"
    page.panel.go_to(processed)
    desk.settle()
    assert page.pane._ui.status_chip.accessibleName() == "Processing"
    assert page.pane._ui.timeline.entries[-1].text == "Order seen: Processing"
    tabs = {tab.stage.key: tab.stage.word for tab in page.panel._ui.stage_tabs._tabs}
    assert tabs["accepted"] == "Confirmed"
    desk.drop_shop(desk.shop)
    desk.news.changed(Changes(shops=frozenset({desk.shop.id})))
    desk.settle()
    tabs = {tab.stage.key: tab.stage.word for tab in page.panel._ui.stage_tabs._tabs}
    assert tabs["accepted"] == "Processing"

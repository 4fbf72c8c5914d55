"""Named views: conditions together, columns of their own, keys, and a sync that changes nothing of
it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from shiboken6 import delete

from seller_desktop.actions import notes, views
from seller_desktop.desktop.export.export_dialog import ExportDialog
from seller_desktop.desktop.orders.condition_chips import ConditionChip
from seller_desktop.desktop.orders.page import OrdersPage
from seller_desktop.desktop.orders.span_dialog import SpanDialog
from seller_desktop.desktop.orders.view_button import ViewButton
from seller_desktop.desktop.orders.view_name_dialog import ViewNameDialog
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.view import (
    Condition,
    ShownColumn,
    Sort,
    SortColumn,
    Stage,
    View,
    Wish,
)
from seller_desktop.store.views import named_views
from tests.gui.orders.desk import HOUR_MS, OrdersDesk
from tests.gui.orders.test_keyboard import CONTROL, press

ALT = Qt.KeyboardModifier.AltModifier
DEAR = View(
    Stage.ALL,
    (Condition(Wish.AMOUNT, ("50000", "")), Condition(Wish.CLAIM, ("none",))),
    sort=Sort(SortColumn.AMOUNT, descending=True),
    columns=(ShownColumn("amount", 120), ShownColumn("product"), ShownColumn("memo")),
)


def kept(desk: OrdersDesk) -> dict[str, View]:
    with desk.db.read() as conn:
        return {one.name: one.view for one in named_views(conn)}


def chips(page: OrdersPage) -> list[str]:
    found = page.findChildren(ConditionChip)
    return [chip._words for chip in found if not chip.isHidden()]


def columns(page: OrdersPage) -> list[str]:
    return [column.key for column in page.panel.table.columns.shown()]


def entry(menu: QMenu, *path: str) -> Callable[[], None]:
    """The entry of a menu by the words on the way to it."""
    for word in path:
        action = next(one for one in menu.actions() if one.text().startswith(word))
        below = action.menu()
        if below is not None:
            menu = below  # type: ignore[assignment]
    return action.trigger


def name_it(desk: OrdersDesk, name: str) -> None:
    (dialog,) = desk.page.findChildren(ViewNameDialog)
    dialog._ui.name_edit.setText(name)
    dialog._ui.save_button.click()
    desk.settle()
    desk.until(lambda: not desk.page.findChildren(ViewNameDialog))
    with desk.qtbot.waitActive(desk.page):
        desk.page.activateWindow()


def test_conditions_of_the_menu_hold_together_and_go_one_by_one(desk: OrdersDesk) -> None:
    both, tagged, dear, _ = desk.put(
        desk.line(amount=90_000), desk.line(), desk.line(amount=90_000), desk.line()
    )
    notes.set_tags(desk.office, [both, tagged], ["급함"])
    page = desk.open()
    adding = page.panel._adding
    entry(adding.menu(), "Tag", "급함")()
    desk.settle()
    assert set(desk.shown_ids()) == {both, tagged}
    entry(adding.menu(), "Amount", "₩50,000 or more")()
    desk.settle()
    assert desk.shown_ids() == [both]
    assert chips(page) == ["Tag: 급함", "₩50,000 or more"]
    first = page.findChildren(ConditionChip)[0]
    desk.qtbot.keyClick(first, Qt.Key.Key_Delete)
    desk.settle()
    assert set(desk.shown_ids()) == {both, dear}
    page.panel.table.setFocus()
    press(desk, Qt.Key.Key_Escape)
    desk.settle()
    assert len(desk.shown_ids()) == 4
    assert chips(page) == []


def test_order_days_are_typed_and_only_when_they_make_sense(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    page = desk.open()
    page.panel._adding.ask_span(Wish.ORDERED)
    (dialog,) = page.findChildren(SpanDialog)
    for first, last, fits in (
        ("", "", False),
        ("2026-11-24", "2026-11-23", False),
        ("soon", "", False),
        ("2026.11.24.", "", True),
    ):
        dialog._ui.first_edit.setText(first)
        dialog._ui.last_edit.setText(last)
        assert dialog._ui.save_button.isEnabled() is fits
    dialog._ui.save_button.click()
    desk.settle()
    assert chips(page) == ["Ordered since 2026-11-24"]
    assert desk.shown_ids() == []


def test_the_button_that_adds_one_costs_no_row_of_its_own(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    page = desk.open(width=1_400)
    button, host = page.panel._ui.add_condition_button, page.panel._ui.chips_host
    assert button.text() == "Condition"
    host.setFixedWidth(button.geometry().right() - 20)
    desk.settle()
    assert button.text() == ""
    assert button.accessibleName() == "Add a condition"
    assert button.y() < 10


def test_a_view_is_kept_opened_by_its_key_and_left_by_esc(desk: OrdersDesk) -> None:
    cheap, dear, dearer = desk.put(
        desk.line(), desk.line(amount=60_000), desk.line(LineStatus.DELIVERED, amount=90_000)
    )
    views.make(desk.office, "고가 주문", DEAR)
    page = desk.open()
    before = columns(page)
    press(desk, Qt.Key.Key_1, ALT)
    desk.settle()
    assert desk.shown_ids() == [dearer, dear]
    assert columns(page) == ["amount", "product", "memo"]
    assert page.panel.view_button.text() == "고가 주문"

    page.panel.conditions.add(Condition(Wish.SEVERAL))
    desk.settle()
    assert desk.shown_ids() == []
    assert page.panel.view_button.text() == "고가 주문 •"
    page.views.step_out()  # Esc: back to the view as it is kept
    desk.settle()
    assert desk.shown_ids() == [dearer, dear]
    page.panel.table.setFocus()
    press(desk, Qt.Key.Key_Escape)
    desk.settle()
    assert page.views.opened is None
    assert columns(page) == before
    assert set(desk.shown_ids()) == {cheap, dear, dearer}


def test_what_the_list_shows_becomes_a_view_and_is_updated(desk: OrdersDesk) -> None:
    desk.put(desk.line(quantity=2))
    page = desk.open()
    page.panel.conditions.add(Condition(Wish.SEVERAL))
    page.panel.table.columns.choose((ShownColumn("due"), ShownColumn("product")))
    desk.settle()
    page.views.save()
    name_it(desk, "제주")
    assert page.views.opened is not None
    assert not page.views.altered
    page.panel.conditions.add(Condition(Wish.CLAIM, ("none",)))
    desk.settle()
    page.panel.table.setFocus()
    press(desk, Qt.Key.Key_S, CONTROL)
    desk.settle()
    view = kept(desk)["제주"]
    assert [one.wish for one in view.conditions] == [Wish.SEVERAL, Wish.CLAIM]
    assert [one.key for one in view.columns] == ["due", "product"]
    assert not page.views.altered
    press(desk, Qt.Key.Key_F2)
    name_it(desk, "제주 선물")
    assert list(kept(desk)) == ["제주 선물"]
    assert page.views.opened is not None


def test_a_deleted_view_is_put_back_by_its_toast(desk: OrdersDesk) -> None:
    for name in ("하나", "둘"):
        views.make(desk.office, name, DEAR)
    page = desk.open()
    page.views.open("하나")
    desk.settle()
    page.views.delete()
    desk.settle()
    assert list(kept(desk)) == ["둘"]
    assert page.views.opened is None
    desk.undo_last_toast()
    assert list(kept(desk)) == ["하나", "둘"]


def test_columns_are_remembered_for_the_view_and_for_the_list(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    views.make(desk.office, "고가 주문", DEAR)
    page = desk.open()
    page.panel.table.columns.toggle("courier")
    page.views.open("고가 주문")
    desk.settle()
    page.panel.table.columns.toggle("memo")
    page.views.leave()
    desk.settle()
    delete(page)
    page = desk.open()
    assert columns(page)[-1] == "courier"
    page.views.open("고가 주문")
    desk.settle()
    assert columns(page) == ["amount", "product"]
    assert page.panel.table.columns.shown()[0].width == 120


@pytest.mark.parametrize("key", ["ordered_at", "seller_code", "invoice_no", "memo", "receiver"])
def test_every_offered_column_sorts(desk: OrdersDesk, key: str) -> None:
    ids = desk.put(desk.line(seller_code="B", invoice_no="2"), desk.line(seller_code="A"))
    notes.save_memo(desk.office, ids[0], "메모")
    page = desk.open()
    model = page.panel.model
    page.panel.table.columns.toggle(key)
    number = [column.key for column in model.columns].index(key)
    menu = page.panel.column_menu.menu(number)
    entry(menu, "Sort downwards")()
    desk.settle()
    assert model.order.sort_key == model.columns[number].sort_key
    assert sorted(desk.shown_ids()) == sorted(ids)
    number = [column.key for column in model.columns].index("due")
    entry(page.panel.column_menu.menu(-1), "Sort by", model.columns[number].title)()
    desk.settle()
    assert desk.shown_ids() == ids


def test_a_sync_moves_nothing_in_an_open_view(desk: OrdersDesk) -> None:
    lines = [desk.line(amount=60_000 + n * 100) for n in range(120)]
    desk.put(*lines)
    views.make(desk.office, "고가 주문", DEAR)
    page = desk.open(height=520)
    page.views.open("고가 주문")
    desk.settle()
    table = page.panel.table
    ids = desk.shown_ids()
    page.panel.model.checked.set(ids[50:55], on=True)
    table.go_to(ids[60])
    desk.settle()
    sight, widths = table.visible_ids(), table.columns.shown()
    changed = [replace(one, option="색상: 블랙", dispatch_due_at=HOUR_MS) for one in lines[:40]]
    fresh = [desk.line(amount=900_000) for _ in range(10)]
    desk.put(*changed, *fresh)
    desk.settle()
    assert len(desk.shown_ids()) == 130
    assert table.current_id() == ids[60]
    assert table.visible_ids() == sight
    assert page.panel.model.checked.ids() == frozenset(ids[50:55])
    assert table.columns.shown() == widths
    assert page.views.opened is not None
    assert not page.views.altered


def test_the_menu_of_views_counts_them(desk: OrdersDesk) -> None:
    desk.put(desk.line(amount=60_000), desk.line(amount=70_000), desk.line())
    views.make(desk.office, "고가 & 급한 것", DEAR)
    page = desk.open()
    button = page.findChild(ViewButton)
    assert isinstance(button, ViewButton)
    menu = button.menu()
    desk.settle()
    assert [one.text().partition("\t")[0] for one in menu.actions()[:2]] == [
        "No view",
        "고가 && 급한 것  2",
    ]
    entry(menu, "고가")()
    desk.settle()
    assert len(desk.shown_ids()) == 2


def test_going_to_an_order_leads_out_of_the_view_that_lacks_it(desk: OrdersDesk) -> None:
    (cheap,) = desk.put(desk.line())
    views.make(desk.office, "고가 주문", DEAR)
    page = desk.open()
    page.views.open("고가 주문")
    desk.settle()
    page.panel.go_to(cheap)
    desk.settle()
    assert page.panel.table.current_id() == cheap
    assert page.views.opened is None


def test_rows_are_copied_masked_and_the_file_has_the_columns_of_the_view(desk: OrdersDesk) -> None:
    ids = desk.put(desk.line(amount=60_000), desk.line(amount=70_000))
    views.make(desk.office, "고가 주문", DEAR)
    page = desk.open()
    page.panel.model.checked.set(ids, on=True)
    press(desk, Qt.Key.Key_C, CONTROL)
    desk.settle()
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 3
    assert "정*나" in lines[1]
    assert "정미나" not in QApplication.clipboard().text()
    assert desk.toasts[-1].text == "2 rows copied as a table"
    page.views.open("고가 주문")
    desk.settle()
    page.export_orders()
    (dialog,) = page.findChildren(ExportDialog)
    assert dialog.preset.columns == ("amount", "product", "option", "memo")


def test_the_open_view_and_the_tab_are_there_again_after_a_restart(desk: OrdersDesk) -> None:
    _, dear, sent = desk.put(
        desk.line(), desk.line(amount=60_000), desk.line(LineStatus.DISPATCHED, amount=9_000)
    )
    views.make(desk.office, "고가 주문", DEAR)
    desk.open().views.open("고가 주문")
    desk.settle()
    page = reopened(desk)
    assert page.views.opened is not None
    assert page.panel.view_button.text() == "고가 주문"
    assert desk.shown_ids() == [dear]
    assert columns(page) == ["amount", "product", "memo"]
    page.views.leave()
    page.panel.show_stage(Stage.DISPATCHED)
    desk.settle()
    page = reopened(desk)
    assert page.views.opened is None
    assert page.panel.stage() is Stage.DISPATCHED
    assert desk.shown_ids() == [sent]


def test_a_view_taken_away_meanwhile_is_not_opened_again(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    views.make(desk.office, "고가 주문", DEAR)
    desk.open().views.open("고가 주문")
    desk.settle()
    views.delete(desk.office, "고가 주문")
    page = reopened(desk)
    assert page.views.opened is None
    assert page.panel.stage() is Stage.ALL
    assert chips(page) == []


def reopened(desk: OrdersDesk) -> OrdersPage:
    """The screen as another start of the program makes it."""
    delete(desk.page)
    desk.settle()
    return desk.open()

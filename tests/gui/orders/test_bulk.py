"""Deeds on many lines: the bar below the list, toasts, undo, and where the cursor goes."""

from __future__ import annotations

from PySide6.QtCore import Qt

from seller_desktop.desktop.orders.deed_words import DEED_KEYS
from seller_desktop.desktop.orders.dispatch_dialog import DispatchDialog
from seller_desktop.domain.action import ActionState, Verb
from seller_desktop.domain.order import LineStatus
from tests.gui.orders.desk import OrdersDesk

PAID, ACCEPTED = LineStatus.PAID, LineStatus.ACCEPTED


def test_eighty_lines_confirmed_at_once_are_dashed_until_the_marketplace_took_them(
    desk: OrdersDesk,
) -> None:
    ids = desk.put(*(desk.line() for _ in range(100)))
    page = desk.open()
    page.panel.model.checked.set(ids[:80], True)
    desk.settle()
    bulk = page.panel.footer.bulk
    assert bulk.button("confirm").text() == "Confirm 80"
    desk.qtbot.keyClick(page.panel.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.value("SELECT count(*) FROM action WHERE verb = 'confirm'") == 80
    assert desk.value("SELECT count(DISTINCT request_id) FROM action") == 1
    for line_id in (ids[0], ids[79]):
        assert desk.words(line_id) == "Confirm, not at the marketplace yet"
    assert desk.words(ids[80]) == "New"
    assert len(page.panel.model.checked) == 0


def test_undo_brings_all_of_them_back(desk: OrdersDesk) -> None:
    ids = desk.put(*(desk.line() for _ in range(80)))
    page = desk.open()
    page.panel.model.check_all()
    desk.settle()
    page.panel.footer.bulk.button("confirm").click()
    desk.settle()
    desk.undo_last_toast()
    assert desk.value("SELECT count(*) FROM action WHERE state = 'cancelled'") == 80
    assert desk.words(ids[0]) == desk.words(ids[79]) == "New"


def test_the_bar_counts_what_each_deed_applies_to_and_what_it_is_worth(desk: OrdersDesk) -> None:
    paid = desk.put(*(desk.line(amount=10_000) for _ in range(2)))
    accepted = desk.put(desk.line(ACCEPTED, amount=5_000))
    sent = desk.put(desk.line(LineStatus.DISPATCHED, amount=1_000))
    page = desk.open()
    page.panel.show_stage("all")
    desk.settle()
    page.panel.model.checked.set([*paid, *accepted, *sent], True)
    desk.settle()
    selection = page.panel.selection.selection
    assert (selection.count, selection.shops, selection.amounts) == (4, 1, {"KRW": 26_000})
    bulk = page.panel.footer.bulk
    assert bulk.button("confirm").text() == "Confirm 2"
    assert bulk.button("dispatch").text() == "Ship 3"
    assert bulk.button("delay").text() == "Delay notice 1"


def test_a_deed_that_fits_none_is_disabled_and_says_why(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED))
    page = desk.open()
    page.panel.model.checked.set([line_id], True)
    desk.settle()
    button = page.panel.footer.bulk.button("confirm")
    assert not button.isEnabled()
    assert "waits to be confirmed" in button.toolTip()


def test_a_selection_far_beyond_what_is_loaded_is_summed_in_the_background(
    desk: OrdersDesk,
) -> None:
    for _ in range(3):
        desk.put(*(desk.line(amount=1_000) for _ in range(170)))
    page = desk.open()
    page.panel.model.check_all()
    desk.settle()
    selection = page.panel.selection.selection
    assert (selection.count, selection.amounts) == (510, {"KRW": 510_000})
    assert len(selection.ids(Verb.CONFIRM)) == 510


def test_more_than_500_are_not_shipped_in_one_go(desk: OrdersDesk) -> None:
    for _ in range(3):
        desk.put(*(desk.line() for _ in range(170)))
    page = desk.open()
    page.panel.model.check_all()
    desk.settle()
    desk.qtbot.keyClick(page.panel.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.toasts[-1].kind == "warning"
    assert page.findChild(DispatchDialog) is None


def test_after_a_deed_the_next_open_line_is_current(desk: OrdersDesk) -> None:
    ids = desk.put(*(desk.line() for _ in range(4)))
    desk.confirm(ids[1])
    page = desk.open()
    page.panel.table.go_to(ids[0])
    desk.qtbot.keyClick(page.panel.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert page.panel.table.current_id() == ids[2]


def test_what_waits_already_is_not_asked_for_twice(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line())
    desk.confirm(line_id)
    page = desk.open()
    page.panel.table.go_to(line_id)
    desk.qtbot.keyClick(page.panel.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.value("SELECT count(*) FROM action") == 1
    assert desk.problems == []


def test_parked_lines_can_be_sent_again_in_bulk(desk: OrdersDesk) -> None:
    ids = desk.put(*(desk.line() for _ in range(3)))
    for line_id in ids:
        action = desk.confirm(line_id)
        desk.move(action, ActionState.SENDING, ActionState.UNKNOWN, ActionState.PARKED)
    page = desk.open()
    page.panel.show_stage("decide")
    desk.settle()
    page.panel.model.check_all()
    desk.settle()
    assert len(page.panel.selection.selection.parked) == 3
    page.deeds.retry(page.panel.selection.selection.parked)
    desk.settle()
    assert desk.values("SELECT DISTINCT state FROM action") == ["ready"]


def test_the_summary_tells_the_sum_of_the_list(desk: OrdersDesk) -> None:
    desk.put(*(desk.line(amount=10_000) for _ in range(3)))
    page = desk.open()
    assert "₩30,000" in page.panel.footer._summary.text.text()


def test_every_deed_has_its_own_key_in_the_menu_of_the_window(desk: OrdersDesk) -> None:
    page = desk.open()
    commands = [action for action in page.actions() if not action.isSeparator()]
    keys = [action.shortcut().toString() for action in commands]
    assert len(keys) == len(set(keys))
    assert set(DEED_KEYS.values()) <= set(keys)
    assert "Ctrl+Z" not in keys


def test_a_toast_says_what_went_along_in_its_box(desk: OrdersDesk) -> None:
    desk.touch_boxes(Verb.CONFIRM)
    ids = desk.put(*(desk.line(order_no="O1", group_no="B1") for _ in range(3)))
    page = desk.open()
    page.panel.model.checked.set(ids[:1], True)
    desk.settle()
    page.panel.footer.bulk.button("confirm").click()
    desk.settle()
    assert desk.value("SELECT count(*) FROM action") == 1
    assert "2 more line(s) of the same box" in desk.toasts[-1].text
    assert desk.words(ids[2]) == "Confirm, not at the marketplace yet"

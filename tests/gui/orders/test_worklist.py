"""The list: tabs with live counts, conditions, search, states, and what survives a sync."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from seller_desktop.desktop.place import Place
from seller_desktop.domain.action import ActionState, Reason, Refusal
from seller_desktop.domain.claim import ClaimKind, ClaimState
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.event import Changes
from seller_desktop.domain.order import LineStatus
from seller_desktop.store import shops
from seller_desktop.store.worklist import Stage
from tests.gui.orders.desk import DAY_MS, HOUR_MS, OrdersDesk

PAID, ACCEPTED = LineStatus.PAID, LineStatus.ACCEPTED


def test_each_tab_counts_and_shows_its_lines(desk: OrdersDesk) -> None:
    late = desk.line(ACCEPTED, dispatch_due_at=desk.clock.now_ms() - HOUR_MS)
    desk.put(desk.line(), desk.line(), late, desk.line(LineStatus.DELIVERED))
    page = desk.open()
    stages = page.panel.counts.stages
    assert (stages[Stage.OPEN], stages[Stage.PAID], stages[Stage.ACCEPTED]) == (3, 2, 1)
    assert (stages[Stage.DELIVERED], stages[Stage.OVERDUE]) == (1, 1)
    for stage, count in ((Stage.PAID, 2), (Stage.OVERDUE, 1), (Stage.ALL, 4)):
        page.panel.show_stage(stage)
        desk.settle()
        assert len(desk.shown_ids()) == count, stage


def test_counts_follow_a_sync_by_themselves(desk: OrdersDesk) -> None:
    line = desk.line()
    desk.put(line)
    page = desk.open()
    desk.clock.advance(60)
    desk.put(replace(line, status=ACCEPTED, status_word="PAYED/OK"), desk.line())
    desk.settle()
    stages = page.panel.counts.stages
    assert (stages[Stage.PAID], stages[Stage.ACCEPTED], stages[Stage.OPEN]) == (1, 1, 2)
    assert len(desk.shown_ids()) == 2


def test_what_is_due_first_leads(desk: OrdersDesk) -> None:
    now = desk.clock.now_ms()
    first, second, third = desk.put(
        desk.line(dispatch_due_at=now + 3 * DAY_MS),
        desk.line(dispatch_due_at=now + HOUR_MS),
        desk.line(dispatch_due_at=now + DAY_MS),
    )
    desk.open()
    assert desk.shown_ids() == [second, third, first]


def test_chips_narrow_the_list_and_say_how_many_they_leave(desk: OrdersDesk) -> None:
    now = desk.clock.now_ms()
    today, _ = desk.put(desk.line(dispatch_due_at=now + HOUR_MS), desk.line())
    page = desk.open()
    assert page.panel.counts.due_today == 1
    page.panel._ui.due_today_chip.click()
    desk.settle()
    assert desk.shown_ids() == [today]
    assert page.panel.conditions.names() == ["Due today"]


def test_a_chip_that_fits_nothing_by_nature_is_not_offered(desk: OrdersDesk) -> None:
    jeju = desk.line()
    jeju = replace(jeju, recipient=replace(jeju.recipient, postcode="63120"))
    desk.put(desk.line())
    page = desk.open()
    assert page.panel._ui.jeju_chip.isHidden()
    desk.put(jeju)
    desk.settle()
    assert not page.panel._ui.jeju_chip.isHidden()
    assert page.panel.counts.jeju == 1


def test_search_within_the_list_finds_and_esc_brings_everything_back(desk: OrdersDesk) -> None:
    found, _ = desk.put(desk.line(product="유기 수저"), desk.line(product="면 행주"))
    page = desk.open()
    page.panel.focus_search()
    page.panel._ui.list_search_field.insert("수저")
    desk.until(lambda: desk.shown_ids() == [found])
    desk.settle()
    page.panel.table.setFocus()
    desk.qtbot.keyClick(page.panel.table, Qt.Key.Key_Escape)
    desk.settle()
    assert len(desk.shown_ids()) == 2
    assert page.panel.conditions.text == ""


def test_a_list_without_a_match_names_the_conditions(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    page = desk.open()
    page.panel.search("없는상품")
    desk.settle()
    ui = page.panel._ui
    assert ui.view_stack.currentWidget() is ui.empty_view
    assert "없는상품" in ui.empty_view.accessibleName()
    ui.empty_view.button.click()
    desk.settle()
    assert ui.view_stack.currentWidget() is ui.table_view_page


def test_an_empty_tab_says_that_this_is_good(desk: OrdersDesk) -> None:
    page = desk.open()
    ui = page.panel._ui
    assert ui.view_stack.currentWidget() is ui.empty_view
    assert "Nothing is left to ship" in ui.empty_view.accessibleName()


def test_a_list_that_cannot_be_read_says_why_and_can_be_tried_again(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    page = desk.open()
    ui = page.panel._ui
    page.panel.model.failed.emit(Problem("disk_full"))
    assert ui.view_stack.currentWidget() is ui.error_view
    ui.error_view.button.click()
    desk.settle()
    assert ui.view_stack.currentWidget() is ui.table_view_page


def test_selection_current_row_and_scroll_survive_a_sync(desk: OrdersDesk) -> None:
    lines = [desk.line() for _ in range(300)]
    ids = desk.put(*lines[:150]) + desk.put(*lines[150:])
    page = desk.open()
    table, model = page.panel.table, page.panel.model
    table.go_to(ids[200])
    model.checked.set([ids[10], ids[200], ids[250]], True)
    scroll = table.verticalScrollBar().value()
    assert scroll > 0
    top = table.visible_ids()[0]
    desk.clock.advance(60)
    early = [desk.line(dispatch_due_at=desk.clock.now_ms() + HOUR_MS) for _ in range(3)]
    desk.put(*early, replace(lines[5], status=ACCEPTED, status_word="PAYED/OK"))
    desk.settle()
    assert model.rowCount() == 303
    assert table.current_id() == ids[200]
    assert model.checked.ids() == {ids[10], ids[200], ids[250]}
    assert table.visible_ids()[0] == top


def test_a_shop_with_another_name_leaves_the_ticks_alone(desk: OrdersDesk) -> None:
    ids = desk.put(desk.line(), desk.line())
    page = desk.open()
    page.panel.model.checked.set(ids, True)
    desk.db.write(lambda conn: shops.rename_shop(conn, desk.shop.id, "새이름"))
    desk.news.changed(Changes(shops=frozenset({desk.shop.id})))
    desk.settle()
    assert desk.words(ids[0], "shop") == "새이름"
    assert page.panel.model.checked.ids() == frozenset(ids)


def test_a_line_that_leaves_the_tab_gives_its_place_to_the_next(desk: OrdersDesk) -> None:
    lines = [desk.line() for _ in range(4)]
    ids = desk.put(*lines)
    page = desk.open()
    page.panel.show_stage(Stage.PAID)
    desk.settle()
    page.panel.table.go_to(ids[1])
    desk.clock.advance(60)
    desk.put(replace(lines[1], status=ACCEPTED, status_word="PAYED/OK"))
    desk.settle()
    assert page.panel.table.current_id() == ids[2]


def test_lines_of_one_box_are_joined_and_tagged(desk: OrdersDesk) -> None:
    box = [desk.line(order_no="O7", group_no="G7") for _ in range(2)]
    one, two, alone = desk.put(*box, desk.line())
    page = desk.open()
    model = page.panel.model
    assert model.bundle_part(model.row_of(one)) == "first"
    assert model.bundle_part(model.row_of(two)) == "last"
    assert model.bundle_part(model.row_of(alone)) == ""
    assert "Box of 2" in desk.words(one, "product")


def test_rows_say_what_stands_in_the_way(desk: OrdersDesk) -> None:
    parked, refused, held, waiting, unknown = (desk.line() for _ in range(5))
    ids = desk.put(
        parked,
        refused,
        held,
        waiting,
        replace(unknown, status=LineStatus.UNKNOWN, status_word="hold_pg"),
    )
    made = [desk.confirm(line_id) for line_id in ids[:4]]
    desk.move(made[0], ActionState.SENDING, ActionState.UNKNOWN, ActionState.PARKED)
    refusal = Refusal("104", "취소 요청된 주문은 발주확인할 수 없습니다.")
    desk.move(made[1], ActionState.SENDING, ActionState.REJECTED, refusal=refusal)
    desk.move(made[2], ActionState.HELD, reason=Reason.CANCEL_REQUESTED, cause="claim:C1")
    page = desk.open()
    page.panel.show_stage(Stage.ALL)
    desk.settle()
    assert desk.words(ids[0]) == "Decide"
    assert desk.words(ids[1]) == "Refused"
    assert "취소 요청된 주문" in desk.words(ids[1], "product")
    assert desk.words(ids[2]) == "On hold"
    assert desk.words(ids[3]) == "Confirm, not at the marketplace yet"
    assert desk.words(ids[4]) == "“hold_pg”"
    entry = page.panel.model.painted(page.panel.model.row_of(ids[1]))
    assert entry is not None
    assert entry.marks.edge


def test_an_open_claim_takes_the_status_column(desk: OrdersDesk) -> None:
    lines = [desk.line(ACCEPTED) for _ in range(3)]
    claims = [
        desk.claim(lines[0]),
        desk.claim(lines[1], kind=ClaimKind.RETURN, state=ClaimState.COLLECTING),
        desk.claim(lines[2], kind=ClaimKind.EXCHANGE, held=True),
    ]
    with_claims = [
        replace(line, claim=claim.label) for line, claim in zip(lines, claims, strict=True)
    ]
    ids = desk.put(*with_claims, claims=claims)
    desk.open()
    assert [desk.words(line_id) for line_id in ids] == ["Cancel req.", "Collecting", "On hold"]


def test_the_shop_filter_of_the_window_narrows_the_list(desk: OrdersDesk) -> None:
    other = desk.add_shop("달빛공방")
    desk.put(desk.line())
    (theirs,) = desk.put(desk.line(), shop=other)
    page = desk.open()
    desk.shop_filter.choose([other.id])
    desk.settle()
    assert desk.shown_ids() == [theirs]
    assert page.panel.counts.stages[Stage.OPEN] == 1
    assert desk.words(theirs, "shop") == "달빛공방"


def test_a_place_leads_to_a_line_in_another_tab(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    (sent,) = desk.put(desk.line(LineStatus.DELIVERED))
    page = desk.open()
    page.activate(Place("orders", line_id=sent))
    desk.settle()
    assert page.panel.stage() is Stage.ALL
    assert page.panel.table.current_id() == sent
    assert page.pane.detail is not None
    assert page.pane.detail.line_id == sent


def test_a_place_brings_a_tab_or_a_search_to_the_front(desk: OrdersDesk) -> None:
    found, _ = desk.put(desk.line(product="유기 수저"), desk.line())
    page = desk.open()
    page.activate(Place("orders", stage="overdue"))
    desk.settle()
    assert page.panel.stage() is Stage.OVERDUE
    page.activate(Place("orders", text="수저"))
    desk.settle()
    assert desk.shown_ids() == [found]


def test_the_badge_is_red_while_something_is_late_or_undecided(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    page = desk.open()
    assert (page.badge().count, page.badge().alarm) == (1, False)
    desk.put(desk.line(dispatch_due_at=desk.clock.now_ms() - HOUR_MS))
    desk.settle()
    assert (page.badge().count, page.badge().alarm) == (2, True)


@pytest.mark.parametrize(("width", "receiver", "tags"), [(1440, True, False), (1920, True, True)])
def test_columns_come_and_go_with_the_room(
    desk: OrdersDesk, width: int, receiver: bool, tags: bool
) -> None:
    desk.put(desk.line())
    page = desk.open(width)
    keys = [column.key for column in page.panel.model.columns]
    table = page.panel.table
    assert table.isColumnHidden(keys.index("receiver")) is not receiver
    assert table.isColumnHidden(keys.index("tags")) is not tags


def test_where_there_is_little_room_the_product_keeps_its_own(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    panel = desk.open().panel
    panel.setFixedWidth(640)
    desk.settle()
    keys = [column.key for column in panel.model.columns]
    assert panel.table.isColumnHidden(keys.index("order_no"))
    assert panel.table.columnWidth(keys.index("product")) > 120


def test_the_model_keeps_the_rules_of_models(desk: OrdersDesk, qtmodeltester: ModelTester) -> None:
    lines = [desk.line() for _ in range(30)]
    desk.put(*lines)
    page = desk.open()
    qtmodeltester.check(page.panel.model)
    desk.clock.advance(60)
    desk.put(replace(lines[3], status=LineStatus.CANCELED, status_word="CANCELED"), desk.line())
    desk.settle()
    assert page.panel.model.rowCount() == 30

"""보류 by the seller, what rules did to an order, and what else there is of its buyer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from seller_desktop.actions import holds, rules
from seller_desktop.desktop.orders.dispatch_dialog import DispatchDialog
from seller_desktop.desktop.orders.hold_dialog import HoldDialog
from seller_desktop.desktop.orders.page import OrdersPage
from seller_desktop.desktop.place import Place
from seller_desktop.domain.action import Verb
from seller_desktop.domain.event import Source
from seller_desktop.domain.inquiry import Inquiry, InquiryKind, InquiryState
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.rule import Condition, Deeds, Rule, Trait
from seller_desktop.store.events import EventLog
from seller_desktop.store.inquiries import Inquiries
from seller_desktop.store.worklist import Stage
from tests.gui.orders.desk import DAY_MS, OrdersDesk

HELD = "SELECT line_id FROM line_handling WHERE hold IS NOT NULL ORDER BY line_id"
VERBS = "SELECT verb FROM action ORDER BY seq"


def press_hold(desk: OrdersDesk) -> None:
    desk.qtbot.keyClick(desk.page.panel.table, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    desk.settle()


def history(page: OrdersPage) -> str:
    return "\n".join(f"{one.text} {one.note}" for one in page.pane._ui.timeline.entries)


def test_one_key_holds_with_a_reason_and_the_same_key_releases(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line())
    page = desk.open()
    press_hold(desk)
    (dialog,) = page.findChildren(HoldDialog)
    dialog._ui.reason_edit.setText("재고 확인")
    dialog.hold()
    desk.settle()
    assert desk.words(line_id) == "On hold"
    assert page.pane._ui.hold_label.text() == "재고 확인"
    assert not page.pane._ui.hold_box.isHidden()
    assert Verb.CONFIRM not in page.pane.fitting
    assert "Ctrl+H" in page.pane.why_not(Verb.CONFIRM)
    assert "Put on hold" in history(page)

    page.pane._ui.release_button.click()
    desk.settle()
    assert page.pane._ui.hold_box.isHidden()
    assert desk.values(HELD) == []
    assert Verb.CONFIRM in page.pane.fitting


def test_ticked_orders_are_held_together_and_left_out_of_a_confirm(desk: OrdersDesk) -> None:
    first, second, third = desk.put(desk.line(), desk.line(), desk.line())
    page = desk.open()
    holds.hold(desk.office, [first, second], "")
    desk.settle()
    page.panel.model.check_all()
    desk.settle()
    bulk = page._bulk
    assert "2 on hold left out." in bulk.left_out(Verb.CONFIRM)
    bulk.chosen.emit(Verb.CONFIRM)
    desk.settle()
    assert desk.values("SELECT line_id FROM action_line") == [third]
    assert "2 on hold left out." in desk.toasts[-1].text


def test_what_is_held_is_listed_by_its_deadline(desk: OrdersDesk) -> None:
    now = desk.clock.now_ms()
    ids = desk.put(*(desk.line(dispatch_due_at=now + days * DAY_MS) for days in (3, 1, 2)))
    holds.hold(desk.office, ids, "")
    page = desk.open()
    page.panel.show_stage(Stage.HELD)
    desk.settle()
    late, soon, then = ids
    assert desk.shown_ids() == [soon, then, late]


def test_what_has_left_is_not_held(desk: OrdersDesk) -> None:
    desk.put(desk.line(LineStatus.DISPATCHED))
    page = desk.open()
    page.activate(Place("orders", stage="all"))
    desk.settle()
    press_hold(desk)
    assert page.findChildren(HoldDialog) == []
    assert desk.toasts[-1].kind == "warning"


def test_the_dispatch_sheet_leaves_held_orders_out_until_told_otherwise(desk: OrdersDesk) -> None:
    rules.save_rule(
        desk.office,
        Rule(0, "제주", True, (Condition(Trait.JEJU),), Deeds(hold="추가 운임", courier="hanjin")),
    )
    plain = desk.line(LineStatus.ACCEPTED)
    jeju = desk.line(LineStatus.ACCEPTED)
    jeju = replace(jeju, recipient=replace(jeju.recipient, postcode="63309"))
    ids = desk.put(plain, jeju)
    page = desk.open()
    page.dialogs.dispatch(ids)
    desk.settle()
    (dialog,) = page.findChildren(DispatchDialog)
    check = dialog._ui.held_check
    assert not check.isHidden()
    assert [line.row.id for line in dialog.sheet.held] == [ids[1]]
    assert dialog.sheet.entries[ids[1]].courier == "hanjin"
    place = [line.row.id for line in dialog.sheet.lines].index(ids[1])
    told, forbids = dialog.model.verdict(dialog.sheet.lines[place])
    assert told is not None
    assert (told.code, forbids) == ("line_on_hold", True)
    assert "1 on hold: not shipped." in dialog.sentence or not dialog.sheet.to_send()

    check.click()
    dialog.sheet.enter(place, "412345678905")
    dialog.model.tell()
    desk.settle_dialog()
    dialog.send()
    desk.settle()
    assert desk.values(VERBS) == ["dispatch"]
    assert desk.values(HELD) == []


def test_the_history_tells_which_rule_did_what_and_why(desk: OrdersDesk) -> None:
    rule = Rule(
        0,
        "부재 주의",
        True,
        (Condition(Trait.MESSAGE, ("문 앞",)), Condition(Trait.SHOP, (str(desk.shop.id),))),
        Deeds(("문앞",), ""),
    )
    rules.save_rule(desk.office, rule)
    (line_id,) = desk.put(desk.line())
    page = desk.open()
    assert "Rule “부재 주의”: tag “문앞”, on hold" in history(page)
    assert "delivery message: “문 앞”, shop “바람골살림”" in history(page)
    assert page.pane.detail is not None
    assert page.pane.detail.tags == ("문앞",)
    assert desk.words(line_id) == "On hold"


# The buyer.


def test_the_other_orders_of_a_buyer_are_counted_and_lead_there(desk: OrdersDesk) -> None:
    old = desk.line(LineStatus.RETURNED, product="유리컵", paid_at=desk.clock.now_ms() - DAY_MS)
    stranger = desk.line()
    stranger = replace(stranger, recipient=replace(stranger.recipient, orderer_phone="01000002222"))
    old_id, _, line_id = desk.put(old, stranger, desk.line(product="도자기 접시"))
    page = desk.open()
    page.activate(Place("orders", line_id=line_id))
    desk.settle()
    ui = page.pane._ui
    assert not ui.buyer_section.isHidden()
    assert ui.buyer_label.text() == "1 before this one · 1 returned or exchanged"
    (button,) = page.pane.buyer.orders.buttons
    assert "유리컵" in button.text()
    assert "정미나" not in button.text()
    button.click()
    desk.settle()
    assert page.pane.detail is not None
    assert page.pane.detail.line_id == old_id


def test_nothing_is_said_of_a_buyer_who_ordered_once(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    page = desk.open()
    assert page.pane._ui.buyer_section.isHidden()
    assert page.pane._ui.inquiries_section.isHidden()


def test_inquiries_about_the_order_lead_to_the_inquiries_screen(desk: OrdersDesk) -> None:
    line = desk.line()
    asked = Inquiry(
        InquiryKind.ORDER,
        "Q1",
        InquiryState.OPEN,
        "WAITING",
        desk.clock.now_ms(),
        "언제 오나요?",
        title="배송 문의",
        order_no=line.order_no,
    )
    desk.put(line)
    desk.db.write(
        lambda conn: Inquiries(
            conn, desk.shop, EventLog(conn, desk.clock.now_ms()), Source.FEED
        ).apply([asked], desk.clock.now_ms())
    )
    page = desk.open()
    (button,) = page.pane.buyer.inquiries.buttons
    assert "배송 문의" in button.text()
    assert "to be answered" in button.text()
    button.click()
    assert desk.places[-1] == Place("inquiries", inquiry_id=1)


def test_an_address_that_changed_is_marked(desk: OrdersDesk) -> None:
    line = desk.line()
    desk.put(line)
    page = desk.open()
    assert page.pane._ui.changed_label.isHidden()
    desk.clock.advance(60)
    desk.put(replace(line, recipient=replace(line.recipient, address="부산 가상구 예시로 2")))
    desk.settle()
    assert not page.pane._ui.changed_label.isHidden()
    assert "12:01" in page.pane._ui.changed_label.text()

"""The detail pane: what it shows, what it hides, and every way out of an action that is stuck."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from seller_desktop.desktop.orders.page import OrdersPage
from seller_desktop.desktop.orders.raw_dialog import RawDialog
from seller_desktop.desktop.place import Place
from seller_desktop.domain.action import ActionState, Reason, Refusal
from seller_desktop.domain.order import LineStatus
from seller_desktop.store import access
from tests.gui.orders.desk import OrdersDesk

ACCEPTED = LineStatus.ACCEPTED
STATE = "SELECT state FROM action ORDER BY seq DESC LIMIT 1"


def shown(page: OrdersPage) -> str:
    """Everything the pane says of the receiver."""
    ui = page.pane._ui
    return "\n".join(ui.receiver_list.values() + ui.delivery_list.values())


def test_the_current_line_is_shown_whole_and_masked(desk: OrdersDesk) -> None:
    line = desk.line(option="색상: 먹색", quantity=2, seller_code="SKU-7", delivery_fee=3_000)
    person = replace(line.recipient, customs_code="P123456789012")
    desk.put(replace(line, recipient=person))
    page = desk.open()
    ui = page.pane._ui
    assert ui.title_label.text() == "Order of 정*나"
    assert line.order_no in ui.number_label.text()
    assert (ui.option_label.text(), ui.quantity_label.text()) == ("색상: 먹색", "× 2")
    text = shown(page)
    assert "010-****-1111" in text
    assert "문 앞에 놓아 주세요" in text
    assert "₩3,000" in text
    for secret in ("정미나", "01000001111", "0000-1111", "101호", "P123456789012"):
        assert secret not in text, secret


def test_a_reveal_shows_one_record_counts_down_and_is_written_down(desk: OrdersDesk) -> None:
    line = desk.line()
    other = desk.line()
    ids = desk.put(line, other)
    page = desk.open()
    page.pane._ui.reveal_button.click()
    desk.settle()
    assert "정미나" in shown(page)
    assert "010-0000-1111" in shown(page)
    assert "101호" in shown(page)
    assert "30" in page.pane._ui.reveal_button.text()
    with desk.db.read() as conn:
        (record,) = access.accesses(conn, 10)
    assert (record.deed, record.subject) == ("reveal", line.line_no)
    page.panel.table.go_to(ids[1])
    desk.settle()
    assert "정미나" not in shown(page)


def test_a_reveal_ends_by_itself(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    page = desk.open()
    page.pane._ui.reveal_button.click()
    desk.settle()
    desk.clock.advance(31)
    desk.until(lambda: "정미나" not in shown(page))
    assert page.pane._ui.reveal_button.text() == "Show 30 s"


def test_opening_a_line_asks_for_it_to_be_read_afresh_once(desk: OrdersDesk) -> None:
    line, other = desk.line(), desk.line()
    desk.put(line, other)
    page = desk.open()
    desk.until(lambda: desk.engine.asked == [(desk.shop.id, line.line_no)])
    page.pane.refresh()
    desk.settle()
    assert len(desk.engine.asked) == 1


def test_the_memo_is_saved_when_the_cursor_leaves(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line())
    page = desk.open()
    page.pane.focus_memo()
    page.pane._ui.memo_edit.insertPlainText("리본은 남색으로")
    page.panel.table.setFocus()
    desk.settle()
    assert desk.value("SELECT memo FROM line_note WHERE line_id = ?", line_id) == "리본은 남색으로"
    page.pane._ui.note_head.link_clicked.emit()
    desk.settle()
    assert desk.value("SELECT count(*) FROM line_note") == 0
    assert page.pane._ui.memo_edit.toPlainText() == ""


def test_ctrl_enter_in_the_memo_saves_it_and_confirms_nothing(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    page = desk.open()
    page.pane.focus_memo()
    page.pane._ui.memo_edit.insertPlainText("메모")
    desk.qtbot.keyClick(
        page.pane._ui.memo_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    desk.settle()
    assert desk.value("SELECT memo FROM line_note") == "메모"
    assert desk.value("SELECT count(*) FROM action") == 0


def test_an_open_edit_survives_a_sync_of_its_line(desk: OrdersDesk) -> None:
    line = desk.line()
    desk.put(line)
    page = desk.open()
    page.pane.focus_memo()
    page.pane._ui.memo_edit.insertPlainText("쓰는 중")
    desk.clock.advance(60)
    desk.put(replace(line, status=ACCEPTED, status_word="PAYED/OK"))
    desk.settle()
    assert page.pane._ui.memo_edit.toPlainText() == "쓰는 중"
    assert page.pane.note.editing
    assert page.pane.detail is not None
    assert page.pane.detail.line.status is ACCEPTED


def test_another_line_saves_the_memo_of_the_one_before(desk: OrdersDesk) -> None:
    ids = desk.put(desk.line(), desk.line())
    page = desk.open()
    page.pane._ui.memo_edit.insertPlainText("첫 주문")
    page.panel.table.go_to(ids[1])
    desk.settle()
    assert desk.values("SELECT line_id FROM line_note WHERE memo = '첫 주문'") == [ids[0]]
    assert page.pane._ui.memo_edit.toPlainText() == ""


def test_tags_are_added_and_removed_by_keys(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line())
    page = desk.open()
    flow = page.pane.note.flow
    flow.start_adding()
    desk.qtbot.keyClicks(flow._field, "gift")
    desk.qtbot.keyClick(flow._field, Qt.Key.Key_Return)
    desk.settle()
    tags = "SELECT tags FROM line_note WHERE line_id = ?"
    assert desk.value(tags, line_id) == '["gift"]'
    desk.qtbot.keyClick(flow._buttons[0], Qt.Key.Key_Delete)
    desk.settle()
    assert desk.value(tags, line_id) is None
    page.pane._ui.note_head.link_clicked.emit()
    desk.settle()
    assert desk.value(tags, line_id) == '["gift"]'


def test_an_action_in_its_undo_window_counts_down_and_can_be_taken_back(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED))
    page = desk.open()
    entry = desk.entry(line_id)
    page.deeds.dispatch([entry])
    desk.settle()
    assert "7 s" in desk.toasts[-1].text
    assert desk.toasts[-1].undo is not None
    (box,) = page.pane.boxes.boxes
    assert box.sentence == "Not sent for another 7 s · undo with Ctrl+Z"
    desk.clock.advance(3)
    desk.until(lambda: "4 s" in box.sentence)
    box.button("undo").click()
    desk.settle()
    assert desk.value(STATE) == "cancelled"
    assert page.pane.boxes.boxes == ()


def test_after_its_undo_window_an_action_offers_another_parcel_or_not_to_send(
    desk: OrdersDesk,
) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED))
    page = desk.open()
    page.deeds.dispatch([desk.entry(line_id)])
    desk.settle()
    (box,) = page.pane.boxes.boxes
    assert box.ways == ("undo",)
    desk.clock.advance(8)
    desk.until(lambda: box.ways == ("edit", "drop"))
    assert all(box.button(way).isEnabled() for way in box.ways)


def test_a_parked_action_offers_its_three_ways_out(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED))
    action = desk.dispatch(line_id)
    states = (ActionState.SENDING, ActionState.UNKNOWN, ActionState.PARKED)
    desk.move(action, *states, reason=Reason.NO_EFFECT_SEEN)
    page = desk.open()
    (box,) = page.pane.boxes.boxes
    assert box.ways == ("retry", "settle", "edit", "drop")
    assert "no" in box.sentence.lower()


@pytest.mark.parametrize(
    ("way", "state"), [("retry", "ready"), ("settle", "done"), ("drop", "cancelled")]
)
def test_each_way_out_of_a_parked_action_works(desk: OrdersDesk, way: str, state: str) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED))
    action = desk.dispatch(line_id)
    desk.move(action, ActionState.SENDING, ActionState.UNKNOWN, ActionState.PARKED)
    page = desk.open()
    page.pane.boxes.boxes[0].button(way).click()
    desk.settle()
    assert desk.value(STATE) == state
    assert [box.action.state for box in page.pane.boxes.boxes] == (
        [ActionState.READY] if way == "retry" else []
    )


def test_a_held_dispatch_leads_to_its_claim_or_is_sent_anyway(desk: OrdersDesk) -> None:
    line = desk.line(ACCEPTED)
    claim = desk.claim(line)
    (line_id,) = desk.put(line)
    action = desk.dispatch(line_id)
    desk.clock.advance(60)
    desk.put(replace(line, claim=claim.label), claims=[claim])
    desk.move(
        action,
        ActionState.HELD,
        reason=Reason.CANCEL_REQUESTED,
        cause=f"claim:{claim.claim_no}",
    )
    page = desk.open()
    (box,) = page.pane.boxes.boxes
    assert box.ways == ("claim", "release", "edit", "drop")
    assert not page.pane._ui.claim_box.isHidden()
    box.button("claim").click()
    claim_id = desk.value("SELECT id FROM claim")
    assert desk.places[-1] == Place("claims", line_id=line_id, claim_id=claim_id)  # type: ignore[arg-type]
    box.button("release").click()
    desk.settle()
    assert desk.value(STATE) == "ready"
    assert desk.value("SELECT overridden FROM action") == f'["claim:{claim.claim_no}"]'
    assert desk.words(line_id) == "Ship, not at the marketplace yet"


def test_a_refusal_quotes_the_marketplace_and_can_be_left_at_that(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED))
    action = desk.dispatch(line_id)
    refusal = Refusal("105308", "배송 방법을 확인해 주세요.")
    states = (ActionState.SENDING, ActionState.REJECTED)
    desk.move(action, *states, reason=Reason.REFUSED, refusal=refusal)
    page = desk.open()
    (box,) = page.pane.boxes.boxes
    assert box.ways == ("retry", "edit", "note")
    said = [label.text() for label in box.findChildren(type(box._sentence))]
    assert any("“배송 방법을 확인해 주세요.” (105308)" in text for text in said)
    box.button("note").click()
    desk.settle()
    assert page.pane.boxes.boxes == ()
    assert desk.words(line_id) == "Confirmed"


def test_a_renewed_refusal_is_a_new_action_that_names_the_old(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED))
    action = desk.dispatch(line_id)
    desk.move(action, ActionState.SENDING, ActionState.REJECTED, reason=Reason.REFUSED)
    page = desk.open()
    page.pane.boxes.boxes[0].button("retry").click()
    desk.settle()
    assert desk.value("SELECT replaces FROM action ORDER BY seq DESC LIMIT 1") == action
    assert page.pane.boxes.boxes[0].action.state is ActionState.READY


def test_what_waits_behind_a_held_action_says_so(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line())
    confirm = desk.confirm(line_id)
    desk.dispatch(line_id)
    desk.move(confirm, ActionState.HELD, reason=Reason.OPTION_CHANGED, cause="option")
    page = desk.open()
    held, waiting = page.pane.boxes.boxes
    assert held.action.state is ActionState.HELD
    assert "It waits behind" in waiting.sentence
    assert waiting.ways == ("edit", "drop")


def test_a_gift_without_address_says_so_and_cannot_be_shipped(desk: OrdersDesk) -> None:
    desk.put(desk.line(ACCEPTED, awaiting_gift_address=True))
    page = desk.open()
    ui = page.pane._ui
    assert not ui.gift_label.isHidden()
    assert "address" in ui.gift_label.text()
    assert ui.primary_button.text() != "Enter invoice"


def test_siblings_lead_to_each_other(desk: OrdersDesk) -> None:
    one, two = desk.put(*(desk.line(order_no="O7", group_no="G7") for _ in range(2)))
    page = desk.open()
    page.panel.table.go_to(one)
    page.pane._siblings.lines.buttons[0].click()
    desk.settle()
    assert page.panel.table.current_id() == two


def test_the_history_tells_what_was_seen_asked_and_sent_newest_first(desk: OrdersDesk) -> None:
    line = desk.line()
    (line_id,) = desk.put(line)
    desk.clock.advance(60)
    desk.confirm(line_id)
    desk.clock.advance(60)
    desk.put(replace(line, status=ACCEPTED, status_word="PAYED/OK"))
    page = desk.open()
    texts = [entry.text for entry in page.pane._ui.timeline.entries]
    assert texts[0] == "Confirmed"
    assert texts[1].startswith("Confirm")
    assert texts[-1] == "Order seen: New"
    assert "on this PC" in page.pane._ui.timeline.entries[1].meta


def test_raw_data_opens_in_a_dialog_and_is_written_down(desk: OrdersDesk) -> None:
    line = desk.line()
    desk.put(line)
    page = desk.open()
    page.pane._ui.timeline_head.link_clicked.emit()
    desk.settle()
    dialog = page.findChild(RawDialog)
    assert dialog is not None
    assert '"raw": 1' in dialog._ui.raw_edit.toPlainText()
    with desk.db.read() as conn:
        (record,) = access.accesses(conn, 10)
    assert record.subject == line.line_no
    dialog.close()


def test_the_order_number_is_copied(desk: OrdersDesk) -> None:
    line = desk.line()
    desk.put(line)
    page = desk.open()
    page.pane._ui.copy_number_button.click()
    assert QGuiApplication.clipboard().text() == line.order_no


@pytest.mark.parametrize(
    ("status", "primary"),
    [(LineStatus.PAID, "Confirm"), (ACCEPTED, "Enter invoice")],
)
def test_the_footer_has_the_one_deed_of_the_state(
    desk: OrdersDesk, status: LineStatus, primary: str
) -> None:
    desk.put(desk.line(status))
    page = desk.open()
    assert page.pane._ui.primary_button.text() == primary


def test_enter_opens_the_pane_and_esc_leads_back_to_the_list(desk: OrdersDesk) -> None:
    desk.put(desk.line())
    page = desk.open(width=1100)
    assert not page.frame.is_shown
    desk.qtbot.keyClick(page.panel.table, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.pane.isAncestorOf(focused)
    assert not page._ui.detail_host.isHidden()
    desk.qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert page._ui.detail_host.isHidden()
    assert page.panel.table.hasFocus()

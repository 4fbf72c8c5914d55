"""Delay notices and seller cancels: what the dialogs ask, say and queue."""

from __future__ import annotations

import json

from PySide6.QtCore import QDate, Qt

from seller_desktop.desktop.orders.cancel_dialog import CancelDialog
from seller_desktop.desktop.orders.delay_dialog import DelayDialog
from seller_desktop.domain.korea_time import korean_day
from seller_desktop.domain.order import LineStatus
from tests.gui.orders.desk import DAY_MS, OrdersDesk

ACCEPTED = LineStatus.ACCEPTED
CONTROL = Qt.KeyboardModifier.ControlModifier


def open_delay(desk: OrdersDesk, *ids: int) -> DelayDialog:
    desk.page.panel.model.checked.set(ids, True)
    desk.settle()
    desk.qtbot.keyClick(desk.page.panel.table, Qt.Key.Key_L, CONTROL)
    desk.settle()
    dialog = desk.page.findChild(DelayDialog)
    assert dialog is not None
    return dialog


def open_cancel(desk: OrdersDesk, *ids: int) -> CancelDialog:
    desk.page.dialogs.cancel(ids)
    desk.settle()
    dialog = desk.page.findChild(CancelDialog)
    assert dialog is not None
    return dialog


def test_a_delay_notice_tells_the_buyers_the_new_date_and_why(desk: OrdersDesk) -> None:
    ids = desk.put(desk.line(ACCEPTED), desk.line(ACCEPTED))
    desk.open()
    dialog = open_delay(desk, *ids)
    assert "tells each buyer" in dialog._ui.consequence_label.text()
    assert dialog._ui.send_button.text() == "Send 2 notices"
    assert not dialog.can_send
    dialog._ui.detail_edit.setPlainText("주문이 몰려 하루 늦습니다.")
    dialog._ui.until_edit.setDate(QDate(2026, 11, 30))
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    desk.settle()
    intent = json.loads(str(desk.value("SELECT intent FROM action LIMIT 1")))
    assert desk.value("SELECT count(*) FROM action WHERE verb = 'delay'") == 2
    assert intent["reason"] == "PRODUCT_PREPARE"
    assert intent["detail"] == "주문이 몰려 하루 늦습니다."
    assert str(korean_day(intent["until"])) == "2026-11-30"
    assert desk.words(ids[0]) == "Delay, not at the marketplace yet"


def test_the_new_date_begins_after_the_latest_deadline(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED, dispatch_due_at=desk.clock.now_ms() + DAY_MS))
    desk.open()
    dialog = open_delay(desk, line_id)
    assert dialog._ui.until_edit.date() == QDate(2026, 11, 26)
    dialog.reject()


def test_only_lines_that_may_be_delayed_are_counted(desk: OrdersDesk) -> None:
    ids = desk.put(desk.line(ACCEPTED), desk.line())
    desk.open()
    dialog = open_delay(desk, *ids)
    assert dialog._ui.send_button.text() == "Send 1 notice"
    dialog.reject()


def test_a_cancel_wants_a_reason_and_is_never_the_default(desk: OrdersDesk) -> None:
    lines = desk.line(), desk.line(ACCEPTED)
    ids = desk.put(*lines)
    desk.open()
    dialog = open_cancel(desk, *ids)
    first, told = dialog._ui.consequence_label.text().split("\n")
    assert first == f"{lines[0].product} · {lines[0].order_no} and 1 more"
    assert "Naver SmartStore: 2 orders. The buyers get" in told
    assert not dialog.can_send
    assert not dialog._ui.send_button.isDefault()
    assert dialog._ui.send_button.kind == "danger"
    dialog._ui.reason_combo.setCurrentIndex(dialog._ui.reason_combo.findData("SOLD_OUT"))
    dialog._ui.send_button.click()
    desk.settle()
    intents = [json.loads(str(i)) for i in desk.values("SELECT intent FROM action")]
    assert [intent["reason"] for intent in intents] == ["SOLD_OUT", "SOLD_OUT"]
    assert [intent["quantity"] for intent in intents] == [None, None]
    desk.undo_last_toast()
    assert desk.values("SELECT DISTINCT state FROM action") == ["cancelled"]


def test_a_part_of_one_line_can_be_cancelled(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line(quantity=3))
    desk.open()
    dialog = open_cancel(desk, line_id)
    assert dialog._ui.quantity_spin.isVisible()
    dialog._ui.quantity_spin.setValue(1)
    dialog._ui.reason_combo.setCurrentIndex(0)
    dialog._ui.send_button.click()
    desk.settle()
    assert json.loads(str(desk.value("SELECT intent FROM action")))["quantity"] == 1


def test_a_line_that_can_no_longer_be_cancelled_says_so(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line(LineStatus.DELIVERED))
    page = desk.open()
    page.dialogs.cancel([line_id])
    desk.settle()
    assert page.findChild(CancelDialog) is None
    assert desk.toasts[-1].kind == "warning"


def test_esc_closes_without_asking_anything(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED))
    desk.open()
    dialog = open_delay(desk, line_id)
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.settle()
    assert desk.value("SELECT count(*) FROM action") == 0

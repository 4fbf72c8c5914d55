"""Invoice changes (송장 수정): what the dialog offers, checks, names and queues."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from seller_desktop.desktop.orders.change_invoice_dialog import ChangeInvoiceDialog
from seller_desktop.domain.action import ActionState, Reason, Refusal, Verb
from seller_desktop.domain.order import LineStatus, OrderLine
from seller_desktop.domain.shop import Shop
from tests.gui.orders.desk import OrdersDesk

DISPATCHED = LineStatus.DISPATCHED
OLD, NEW, THIRD = "612345678904", "612345678915", "612345678926"
ODD = "612345678905"
"""Its check digit fails."""
CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def boxes(desk: OrdersDesk) -> Shop:
    """A shop whose marketplace counts in boxes and takes another number for them."""
    return desk.add_shop("소담한끼", "coupang")


def sent(desk: OrdersDesk, **values: object) -> OrderLine:
    return desk.line(DISPATCHED, **{"courier": "cj", "invoice_no": OLD, **values})


def box_of(desk: OrdersDesk, number: str) -> list[OrderLine]:
    return [sent(desk, order_no=f"O{number}", group_no=f"G{number}") for _ in range(2)]


def shown(desk: OrdersDesk) -> ChangeInvoiceDialog:
    return next(one for one in desk.page.findChildren(ChangeInvoiceDialog) if one.isVisible())


def ask(desk: OrdersDesk, *ids: int) -> ChangeInvoiceDialog:
    """The dialog for these lines, as its key opens it."""
    desk.page.panel.show_stage("all")
    desk.settle()
    desk.page.panel.model.checked.set(ids, True)
    desk.settle()
    desk.qtbot.keyClick(desk.page.panel.table, Qt.Key.Key_D, CONTROL_SHIFT)
    desk.settle()
    return shown(desk)


def send(desk: OrdersDesk, dialog: ChangeInvoiceDialog) -> None:
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    desk.settle()


def test_a_box_gets_another_number_as_a_whole(desk: OrdersDesk, boxes: Shop) -> None:
    lines = box_of(desk, "1")
    ids = desk.put(*lines, shop=boxes)
    desk.open()
    dialog = ask(desk, ids[0])
    assert dialog.fields.entered == ("cj", OLD)
    assert lines[1].product in dialog._ui.box_label.text()
    assert not dialog.can_send
    dialog._ui.invoice_edit.setText(f"{NEW[:4]}-{NEW[4:]}")
    desk.qtbot.keyClick(dialog._ui.invoice_edit, Qt.Key.Key_Return)
    assert dialog._ui.send_button.hasFocus()
    send(desk, dialog)
    assert json.loads(str(desk.value("SELECT intent FROM action"))) == {
        "courier": "cj",
        "invoice_no": NEW,
    }
    assert desk.values("SELECT line_id FROM action_line ORDER BY line_id") == sorted(ids)
    assert "1 more line(s) of the same box" in desk.toasts[-1].text
    assert desk.words(ids[0]) == "New invoice, not at the marketplace yet"
    desk.undo_last_toast()
    assert desk.value("SELECT state FROM action") == "cancelled"


def test_an_impossible_number_blocks_and_an_odd_one_warns(desk: OrdersDesk, boxes: Shop) -> None:
    (line_id,) = desk.put(sent(desk), shop=boxes)
    desk.open()
    dialog = ask(desk, line_id)
    found = {}
    for courier, number in (("cj", "1234"), ("cj", ODD), ("cj", OLD), ("hanjin", OLD)):
        dialog.fields.enter(courier, number)
        found[courier, number] = (dialog.can_send, dialog._ui.problem_label.text()[:15])
    assert found == {
        ("cj", "1234"): (False, "CJ Logistics: T"),
        ("cj", ODD): (True, "The check digit"),
        ("cj", OLD): (False, ""),
        ("hanjin", OLD): (True, "The check digit"),
    }
    dialog.reject()


def test_several_parcels_are_asked_about_one_after_the_other(desk: OrdersDesk, boxes: Shop) -> None:
    ids = desk.put(*box_of(desk, "1"), *box_of(desk, "2"), shop=boxes)
    desk.open()
    for number, later in ((NEW, True), (THIRD, False)):
        dialog = ask(desk, *ids) if later else shown(desk)
        assert ("Next: 1 more parcel." in dialog._ui.consequence_label.text()) is later
        dialog._ui.invoice_edit.setText(number)
        send(desk, dialog)
    intents = [json.loads(str(one)) for one in desk.values("SELECT intent FROM action")]
    assert {intent["invoice_no"] for intent in intents} == {NEW, THIRD}
    assert desk.value("SELECT count(*) FROM action_line") == 4


def test_a_refused_change_can_be_sent_with_another_number(desk: OrdersDesk, boxes: Shop) -> None:
    (line_id,) = desk.put(sent(desk), shop=boxes)
    page = desk.open()
    dialog = ask(desk, line_id)
    dialog._ui.invoice_edit.setText(NEW)
    send(desk, dialog)
    action = str(desk.value("SELECT id FROM action"))
    refusal = Refusal("400", "운송장을 확인하세요.")
    steps = (ActionState.SENDING, ActionState.REJECTED)
    desk.move(action, *steps, reason=Reason.REFUSED, refusal=refusal)
    page._on_opened(line_id)
    desk.settle()
    (box,) = page.pane.boxes.boxes
    assert box.ways == ("retry", "edit", "note")


def test_a_number_of_somebody_else_is_told_while_it_can_be_undone(
    desk: OrdersDesk, boxes: Shop
) -> None:
    theirs = sent(desk, invoice_no=NEW)
    desk.put(replace(theirs, recipient=replace(theirs.recipient, name="한수진")), shop=boxes)
    (line_id,) = desk.put(sent(desk), shop=boxes)
    desk.open()
    dialog = ask(desk, line_id)
    dialog._ui.invoice_edit.setText(NEW)
    send(desk, dialog)
    assert theirs.line_no in desk.toasts[-1].text
    assert desk.toasts[-1].undo


def test_where_it_is_not_known_nobody_is_asked(desk: OrdersDesk) -> None:
    (line_id,) = desk.put(sent(desk))
    page = desk.open()
    page._open_line(line_id)
    desk.settle()
    (action,) = [one for one in page.actions() if one.text() == "Change the invoice"]
    assert not action.isVisible()
    (item,) = [one for one in page.pane._footer.menu().actions() if "invoice (" in one.text()]
    assert item.text() == "Change the invoice (not at this marketplace)"
    assert not item.isEnabled()
    page._do(Verb.CHANGE_INVOICE, None)
    assert "takes no other invoice number from here" in desk.toasts[-1].text
    assert desk.value("SELECT count(*) FROM action") == 0

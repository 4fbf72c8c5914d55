"""Order notes (주문 메모): for the shop or to the buyer, and no hindrance to anything else."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from seller_desktop.actions.orders import NOTE_LIMIT
from seller_desktop.desktop.orders.note_dialog import NoteDialog
from seller_desktop.domain.action import ActionState, Verb
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.shop import Shop
from tests.gui.orders.desk import OrdersDesk

ACCEPTED = LineStatus.ACCEPTED
CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier
THANKS = "포장에 하루 더 걸립니다."


@pytest.fixture
def own(desk: OrdersDesk) -> Shop:
    """An own shop, whose orders take notes."""
    return desk.add_shop("달빛공방", "woocommerce")


def ask(desk: OrdersDesk, *ids: int) -> NoteDialog:
    """The dialog for these lines, as its key opens it."""
    desk.page.activateWindow()
    desk.page.panel.table.setFocus()
    desk.page.panel.model.checked.set(ids, True)
    desk.settle()
    desk.qtbot.keyClick(desk.page.panel.table, Qt.Key.Key_M, CONTROL_SHIFT)
    desk.settle()
    return next(one for one in desk.page.findChildren(NoteDialog) if one.isVisible())


def note(desk: OrdersDesk, text: str, *ids: int, to_buyer: bool = False) -> None:
    dialog = ask(desk, *ids)
    dialog._ui.buyer_radio.setChecked(to_buyer)
    dialog._ui.text_edit.setPlainText(text)
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    desk.settle()


def notes(desk: OrdersDesk) -> list[tuple[str, bool]]:
    found = desk.values("SELECT intent FROM action WHERE verb = 'note' ORDER BY seq")
    intents = [json.loads(str(one)) for one in found]
    return [(intent["text"], intent["to_buyer"]) for intent in intents]


def test_it_begins_with_what_no_buyer_sees_and_says_what_mailing_means(
    desk: OrdersDesk, own: Shop
) -> None:
    ids = desk.put(*(desk.line(ACCEPTED, order_no="O1", group_no="O1") for _ in range(2)), shop=own)
    desk.open()
    dialog = ask(desk, *ids)
    ui = dialog._ui
    assert ui.title_label.text() == "A note on 1 order at WooCommerce"
    assert not dialog.can_send
    assert ui.shop_radio.isChecked()
    assert "Ctrl+M" in ui.consequence_label.text()
    ui.text_edit.setPlainText("가" * (NOTE_LIMIT + 1))
    assert not dialog.can_send
    assert ui.problem_label.isVisible()
    ui.buyer_radio.setChecked(True)
    ui.text_edit.setPlainText(THANKS)
    assert "mails these words to the buyer" in ui.consequence_label.text()
    assert ui.send_button.text() == "Mail to 1 buyer"
    dialog.send()
    desk.settle()
    assert notes(desk) == [(THANKS, True)]
    assert desk.toasts[-1].text == "1 note to buyers saved"
    desk.undo_last_toast()
    assert desk.value("SELECT state FROM action") == "cancelled"


def test_notes_follow_notes_but_not_the_same_words(desk: OrdersDesk, own: Shop) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED), shop=own)
    desk.open()
    note(desk, THANKS, line_id)
    note(desk, THANKS, line_id, to_buyer=True)
    assert notes(desk) == [(THANKS, False), (THANKS, True)]
    assert desk.words(line_id) == "Note, not at the marketplace yet"
    note(desk, THANKS, line_id)
    assert desk.problems[-1].code == "already_waiting"
    assert len(notes(desk)) == 2


def test_a_note_and_a_dispatch_are_not_in_each_others_way(desk: OrdersDesk, own: Shop) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED), shop=own)
    page = desk.open()
    desk.dispatch(line_id)
    desk.settle()
    note(desk, THANKS, line_id)
    assert desk.words(line_id) == "Ship, not at the marketplace yet"
    page._on_opened(line_id)
    desk.settle()
    assert page.pane.fitting == {Verb.NOTE}
    action = str(desk.value("SELECT id FROM action WHERE verb = 'note'"))
    desk.move(action, ActionState.SENDING, ActionState.UNKNOWN, ActionState.PARKED)
    desk.settle()
    assert desk.words(line_id).startswith("Decide")
    first = page.pane.boxes.boxes[0]
    assert first.ways == ("retry", "settle", "drop")


def test_the_memo_of_this_pc_is_another_thing(desk: OrdersDesk, own: Shop) -> None:
    (line_id,) = desk.put(desk.line(ACCEPTED), shop=own)
    page = desk.open()
    page._on_opened(line_id)
    desk.settle()
    names = {action.text() for action in page.actions() if action.isVisible()}
    assert {"Write a memo (this PC only)", "Send an order note"} <= names
    assert "stays on this PC" in page.pane._ui.memo_edit.placeholderText()


def test_a_mixed_selection_says_who_is_left_out(desk: OrdersDesk, own: Shop) -> None:
    fits = desk.put(desk.line(ACCEPTED), shop=own)
    lacks = desk.put(desk.line(ACCEPTED))
    desk.open()
    dialog = ask(desk, *fits, *lacks)
    assert "Left out: 1 order." in dialog._ui.consequence_label.text()
    assert "(Naver SmartStore) takes no notes on orders" in dialog._ui.consequence_label.text()
    dialog.reject()

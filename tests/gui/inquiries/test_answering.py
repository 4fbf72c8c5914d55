"""Answering: once, by keyboard, with drafts that nothing takes away."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from seller_desktop.actions import outbox
from seller_desktop.desktop.inquiries.page import InquiriesPage
from seller_desktop.desktop.inquiries.template_dialog import TemplateDialog
from seller_desktop.domain.action import ActionState, Reason, Verb
from seller_desktop.domain.inquiry import Inquiry, InquiryKind, InquiryState, Message, Side
from tests.gui.inquiries.asking import listed, opened_page, question, tell
from tests.gui.today.page_desk import PageDesk

_CONTROL = Qt.KeyboardModifier.ControlModifier


def write(page: InquiriesPage, qtbot: QtBot, text: str) -> None:
    edit = page._ui.answer_box._ui.answer_edit
    edit.setFocus()
    qtbot.keyClicks(edit, text)


def send(page: InquiriesPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page._ui.answer_box._ui.answer_edit, Qt.Key.Key_Return, _CONTROL)


def spoken(page: InquiriesPage, now: int) -> str:
    row = page._model.painted(0)
    return row.cells[0].words(now) if row is not None else ""


def actions(desk: PageDesk) -> list[tuple[object, ...]]:
    return desk.rows(
        "SELECT verb, state, inquiry_id, json_extract(intent, '$.text') FROM action ORDER BY seq"
    )


def test_ctrl_enter_queues_one_answer_and_undo_puts_the_words_back(
    desk: PageDesk, qtbot: QtBot
) -> None:
    first = tell(desk, question(desk, "q1", 3))
    second = tell(desk, question(desk, "q2", 2))
    page = opened_page(desk, qtbot)
    write(page, qtbot, "  Next week. ")
    send(page, qtbot)
    send(page, qtbot)
    qtbot.waitUntil(lambda: page._list.current_id() == second)
    desk.settle(qtbot)
    assert actions(desk) == [("answer", "ready", first, "Next week.")]
    assert page._ui.answer_box.text == ""
    [(_, request_id)] = desk.notices
    assert isinstance(request_id, str)
    page._list.go_to(first)
    box = page._ui.answer_box
    assert box.offer.verb is None
    assert not box._ui.answer_edit.isVisible()
    [pending] = page._ui.document.pending_boxes.shown
    assert (pending.text, pending.mark.verb) == ("Next week.", Verb.ANSWER)
    qtbot.waitUntil(lambda: "Answer to send" in spoken(page, desk.now))
    outbox.undo(desk.office, request_id)
    qtbot.waitUntil(lambda: box.offer.verb is Verb.ANSWER)
    assert box.text.strip() == "Next week."


def test_a_draft_outlives_another_inquiry_and_a_sync_moves_neither_text_nor_mark(
    desk: PageDesk, qtbot: QtBot
) -> None:
    asked = question(desk, "q1", 3)
    first, second = tell(desk, asked), tell(desk, question(desk, "q2", 2))
    page = opened_page(desk, qtbot)
    write(page, qtbot, "half a sen")
    edit = page._ui.answer_box._ui.answer_edit
    cursor = edit.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    tell(desk, replace(asked, category="delivery"))
    newest = tell(desk, question(desk, "q0", 9))
    qtbot.waitUntil(lambda: newest in listed(page))
    desk.settle(qtbot)
    assert page._list.current_id() == first
    assert (edit.toPlainText(), edit.textCursor().selectedText()) == ("half a sen", "lf a")
    assert edit.hasFocus()
    page._list.go_to(second)
    assert edit.toPlainText() == ""
    page._list.go_to(first)
    assert edit.toPlainText() == "half a sen"


@pytest.mark.parametrize(
    "state", [InquiryState.ANSWERED, InquiryState.CLOSED, InquiryState.UNKNOWN]
)
def test_what_is_over_offers_nothing_and_says_why(
    desk: PageDesk, qtbot: QtBot, state: InquiryState
) -> None:
    tell(desk, question(desk, "q1", state=state))
    page = opened_page(desk, qtbot)
    page._ui.stage_tabs.set_current("all")
    qtbot.waitUntil(lambda: page._inquiry.opened is not None)
    box = page._ui.answer_box
    assert box.offer.verb is None
    assert box._ui.note_label.text()
    assert not box._ui.deed_widget.isVisible()
    box.send()
    box.say_seen()
    desk.settle(qtbot)
    assert actions(desk) == []


def test_the_call_centre_is_told_that_it_was_seen(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop(marketplace="coupang")
    asked = question(desk, "c1", kind=InquiryKind.CALL_CENTRE, state=InquiryState.TO_ACKNOWLEDGE)
    key = tell(desk, asked, shop)
    page = opened_page(desk, qtbot)
    assert not page._ui.answer_box._ui.answer_edit.isVisible()
    qtbot.keyClick(page._list, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: actions(desk) == [("acknowledge", "ready", key, None)])


def test_letters_are_counted_where_the_marketplace_counts_them(
    desk: PageDesk, qtbot: QtBot
) -> None:
    shop = desk.add_shop(marketplace="coupang")
    tell(desk, question(desk, "c1", kind=InquiryKind.CALL_CENTRE), shop)
    page = opened_page(desk, qtbot)
    box = page._ui.answer_box
    assert box.offer.bounds is not None
    least, most = box.offer.bounds
    write(page, qtbot, "x" * (least - 1))
    assert not box._ui.send_button.isEnabled()
    write(page, qtbot, "x")
    assert box._ui.send_button.isEnabled()
    assert f"{least} letters of {least} to {most:,}" in box._ui.count_label.text()


def test_a_refused_answer_stands_in_the_field_again_and_links_to_the_outbox(
    desk: PageDesk, qtbot: QtBot
) -> None:
    key = tell(desk, question(desk, "q1", 3))
    page = opened_page(desk, qtbot)
    write(page, qtbot, "Not so.")
    send(page, qtbot)
    qtbot.waitUntil(lambda: len(actions(desk)) == 1)
    action_id = str(desk.value("SELECT id FROM action"))
    desk.move(action_id, ActionState.REJECTED, Reason.NOT_LEGAL)
    again = opened_page(desk, qtbot)  # as after a new start: no draft is left
    again._list.go_to(key)
    assert again._ui.answer_box.text == "Not so."
    assert again._ui.answer_box.can_send
    again._ui.document.pending_boxes.outbox_chosen.emit(action_id)
    assert desk.places[-1].action_id == action_id


def test_words_already_said_leave_the_field(desk: PageDesk, qtbot: QtBot) -> None:
    asked = question(desk, "q1", 3)
    tell(desk, asked)
    page = opened_page(desk, qtbot)
    write(page, qtbot, "Said.")
    reply = Message("m1", Side.SELLER, "Said.", desk.now)
    tell(desk, replace(asked, messages=(reply,)))
    qtbot.waitUntil(lambda: page._ui.answer_box.text == "")


def test_a_template_is_kept_and_filled_in_for_another_inquiry(desk: PageDesk, qtbot: QtBot) -> None:
    key = tell(desk, question(desk, "q1", 3))
    page = opened_page(desk, qtbot)
    write(page, qtbot, "{buyer}: {product}! {order_no}")
    box, templates = page._ui.answer_box, page._inquiry.templates
    assert not box.can_send
    dialog = TemplateDialog(box.text, templates.names(), "en", page)
    dialog.named.connect(page._deeds.save_template)
    dialog._ui.name_edit.setText(" hello  there ")
    dialog.save()
    qtbot.waitUntil(lambda: templates.names() == ["hello there"])
    box._ui.answer_edit.clear()
    menu = templates.menu(key)
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: bool(box.text))
    assert box.text == "김하늘: 도자기 머그 350ml! {order_no}"
    assert "{order_no}" in box._ui.count_label.text()
    send(page, qtbot)
    desk.settle(qtbot)
    assert actions(desk) == []
    page._deeds.remove_template("hello there")
    qtbot.waitUntil(lambda: templates.names() == [])


def test_a_draft_outlives_a_restart_and_is_marked_in_the_list(desk: PageDesk, qtbot: QtBot) -> None:
    asked = question(desk, "q1", 3)
    first, second = tell(desk, asked), tell(desk, question(desk, "q2", 2))
    page = opened_page(desk, qtbot)
    write(page, qtbot, "half a sen")
    page._list.go_to(second)
    qtbot.waitUntil(lambda: "Being written" in spoken(page, desk.now))
    page._list.go_to(first)
    write(page, qtbot, "tence")
    page.hide()
    desk.settle(qtbot)
    again = opened_page(desk, qtbot)
    assert again._list.current_id() == first
    assert again._ui.answer_box.text == "half a sentence"
    said = Message("m1", Side.SELLER, "half a sentence", desk.now)
    tell(desk, replace(asked, state=InquiryState.ANSWERED, messages=(said,)))
    assert desk.rows("SELECT inquiry_id FROM inquiry_draft") == []


def test_a_draft_that_is_emptied_leaves_no_mark(desk: PageDesk, qtbot: QtBot) -> None:
    tell(desk, question(desk, "q1", 3))
    page = opened_page(desk, qtbot)
    write(page, qtbot, "x")
    qtbot.waitUntil(lambda: "Being written" in spoken(page, desk.now))
    qtbot.keyClick(page._ui.answer_box._ui.answer_edit, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: "Being written" not in spoken(page, desk.now))
    assert desk.rows("SELECT inquiry_id FROM inquiry_draft") == []


def answered(desk: PageDesk, number: str) -> Inquiry:
    said = Message("m1", Side.SELLER, "Next week.", desk.now)
    return question(desk, number, state=InquiryState.ANSWERED, messages=(said,))


def test_an_answer_is_put_right_where_the_marketplace_allows_it(
    desk: PageDesk, qtbot: QtBot
) -> None:
    key = tell(desk, answered(desk, "q1"))
    page = opened_page(desk, qtbot)
    page._ui.stage_tabs.set_current("answered")
    qtbot.waitUntil(lambda: page._list.current_id() == key)
    box = page._ui.answer_box
    assert not box._ui.answer_edit.isVisible()
    qtbot.keyClick(page._list, Qt.Key.Key_E)
    assert (box.text, box.can_send) == ("Next week.", False)
    qtbot.keyClick(box._ui.answer_edit, Qt.Key.Key_End, _CONTROL)
    write(page, qtbot, " Sorry.")
    qtbot.mouseClick(box._ui.keep_button, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)
    assert not box._ui.answer_edit.isVisible()
    assert desk.rows("SELECT * FROM inquiry_draft") == []
    qtbot.keyClick(page._list, Qt.Key.Key_E)
    assert box.text == "Next week."
    box._ui.answer_edit.setPlainText("On Monday.")
    send(page, qtbot)
    qtbot.waitUntil(lambda: actions(desk) == [("answer", "ready", key, "On Monday.")])
    assert desk.value("SELECT json_extract(intent, '$.edits') FROM action") == 1


def test_an_answer_nobody_may_change_offers_no_edit(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop(marketplace="coupang")
    key = tell(desk, answered(desk, "q1"), shop)
    page = opened_page(desk, qtbot)
    page._ui.stage_tabs.set_current("answered")
    qtbot.waitUntil(lambda: page._list.current_id() == key)
    qtbot.keyClick(page._list, Qt.Key.Key_E)
    assert not page._ui.answer_box._ui.deed_widget.isVisible()


def test_all_that_want_no_more_than_a_look_are_seen_at_once(desk: PageDesk, qtbot: QtBot) -> None:
    shop = desk.add_shop(marketplace="coupang")
    kind, state = InquiryKind.CALL_CENTRE, InquiryState.TO_ACKNOWLEDGE
    keys = [
        tell(desk, question(desk, f"c{n}", 9 - n, kind=kind, state=state), shop) for n in (1, 2)
    ]
    tell(desk, question(desk, "c3", kind=kind), shop)
    page = opened_page(desk, qtbot)
    button = page._ui.all_seen_button
    qtbot.waitUntil(lambda: button.text() == "Mark all 2 as seen")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [row[2] for row in actions(desk)] == keys)
    assert {row[0] for row in actions(desk)} == {"acknowledge"}
    qtbot.waitUntil(lambda: not button.isVisible())
    assert desk.notices[0][0] == "2 questions noted as seen, to be sent"

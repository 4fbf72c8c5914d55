"""Deciding in the outbox: every way out, by button and by key, of one action and of many."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.orders.words import Words
from seller_desktop.desktop.outbox.edit_dialog import EditDialog
from seller_desktop.desktop.outbox.page import OutboxPage
from seller_desktop.desktop.outbox.row_words import RowWords
from seller_desktop.desktop.outbox.ways import KEYS, Way
from seller_desktop.desktop.place import Place
from tests.gui.outbox.seller import (
    REFUSAL,
    S,
    Seller,
    a_confirm,
    a_dispatch,
    a_held_dispatch,
    a_parked_dispatch,
    a_refused_change,
    a_refused_dispatch,
    arrive,
    listed,
    opened_page,
    send,
    states,
    strike,
)
from tests.gui.today.page_desk import PageDesk


def take(desk: PageDesk, qtbot: QtBot, page: OutboxPage, way: Way) -> None:
    """Strike the key of a way out and wait for what comes of it."""
    strike(page, KEYS[way])
    desk.settle(qtbot)


def state_of(desk: PageDesk, action_id: str) -> str:
    return str(desk.value("SELECT state FROM action WHERE id = ?", action_id))


def test_a_parked_dispatch_is_sent_again_or_noted_as_sent(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    one, two = a_parked_dispatch(desk), a_parked_dispatch(desk)
    page = opened_page(desk, qtbot, seller)
    assert page.pane.ways[:2] == (Way.RETRY, Way.SETTLE)
    take(desk, qtbot, page, Way.RETRY)
    assert state_of(desk, one) == "ready"
    qtbot.waitUntil(lambda: listed(page)[0] == two)
    page.table.go_to(page.model.id_at(0) or 0)
    take(desk, qtbot, page, Way.SETTLE)
    assert state_of(desk, two) == "done"
    assert [question.title for question in seller.asked] == ["Mark 1 action as sent?"]
    assert [text for text, _ in desk.notices] == [
        "1 action will be sent again",
        "1 action noted as sent",
    ]


def test_a_seller_who_steps_back_changes_nothing(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    parked = a_parked_dispatch(desk)
    seller.agrees = False
    page = opened_page(desk, qtbot, seller)
    take(desk, qtbot, page, Way.SETTLE)
    assert state_of(desk, parked) == "parked"


def test_a_held_dispatch_leads_to_its_claim_and_goes_in_spite_of_it_once_agreed(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    held = a_held_dispatch(desk)
    page = opened_page(desk, qtbot, seller)
    assert page.pane.ways[:2] == (Way.CLAIM, Way.RELEASE)
    take(desk, qtbot, page, Way.CLAIM)
    assert desk.places[-1].page == "claims"
    assert desk.places[-1].claim_id is not None
    take(desk, qtbot, page, Way.RELEASE)
    assert seller.asked[-1].danger
    assert state_of(desk, held) == "ready"


def test_a_waiting_action_is_not_sent_and_its_order_opens(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    waiting = a_dispatch(desk)
    line = int(str(desk.value("SELECT line_id FROM action_line WHERE action_id = ?", waiting)))
    page = opened_page(desk, qtbot, seller)
    take(desk, qtbot, page, Way.ORDER)
    assert desk.places[-1] == Place("orders", line_id=line)
    take(desk, qtbot, page, Way.CANCEL)
    assert state_of(desk, waiting) == "cancelled"


def test_a_request_is_undone_whole(desk: PageDesk, qtbot: QtBot, seller: Seller) -> None:
    first, *rest = a_confirm(desk, count=3)
    send(desk, first, S.DONE, "taken")
    page = opened_page(desk, qtbot, seller)
    assert page.pane._ui.request_label.text() == "Waiting 2 · Done 1"
    take(desk, qtbot, page, Way.UNDO)
    assert [state_of(desk, one) for one in (first, *rest)] == ["done", "cancelled", "cancelled"]
    assert desk.notices[-1][0] == "2 actions taken back"


def test_a_refusal_is_renewed_with_another_number(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    refused = a_refused_dispatch(desk)
    page = opened_page(desk, qtbot, seller)
    assert page.pane._ui.marketplace_quote._label.text() == f"“{REFUSAL.message}”"
    assert page.pane._ui.quote_head_label.text().endswith(f"says ({REFUSAL.code})")
    strike(page, KEYS[Way.EDIT])
    dialog = page.findChild(EditDialog)
    assert dialog is not None
    openings = [dialog.can_send]
    for courier, number in (("cj", "12"), ("hanjin", "601234567891")):
        dialog.enter(courier, number)
        openings.append(dialog.can_send)
    assert openings == [False, False, True]
    assert dialog.said
    dialog.send()
    desk.settle(qtbot)
    assert states(desk) == [("dispatch", "rejected"), ("dispatch", "ready")]
    assert desk.value("SELECT replaces FROM action ORDER BY seq DESC LIMIT 1") == refused
    assert desk.notices[-1][1] is not None
    qtbot.waitUntil(lambda: refused not in listed(page))


def test_a_refused_invoice_change_is_told_and_sent_with_another_number(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    refused = a_refused_change(desk)
    page = opened_page(desk, qtbot, seller)
    row = page.model.painted(0)
    assert row is not None
    assert RowWords(Words("en", desk.office.registry)).asked(row.row) == "CJ Logistics 601234567012"
    strike(page, KEYS[Way.EDIT])
    dialog = page.findChild(EditDialog)
    assert dialog is not None
    assert dialog._ui.invoice_edit.text() == "601234567012"
    dialog.enter("hanjin", "601234567013")
    dialog.send()
    desk.settle(qtbot)
    assert states(desk) == [("change_invoice", "rejected"), ("change_invoice", "ready")]
    assert desk.value("SELECT replaces FROM action ORDER BY seq DESC LIMIT 1") == refused


def test_what_stands_against_one_is_said_in_a_dialog(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    refused = a_refused_dispatch(desk)
    arrive(desk, refused)
    page = opened_page(desk, qtbot, seller)
    take(desk, qtbot, page, Way.RETRY)
    assert [problem.code for problem in desk.problems] == ["not_allowed_now"]


def test_of_a_selection_each_row_tells_its_own_result(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    parked = a_parked_dispatch(desk)
    refused, gone = a_refused_dispatch(desk), a_refused_dispatch(desk)
    arrive(desk, gone)
    page = opened_page(desk, qtbot, seller)
    page.model.check_all()
    qtbot.waitUntil(lambda: len(page.bulk.rows(Way.RETRY)) == 3)
    assert page._ui.outbox_footer.bulk.button("retry").text() == "Send 3 again"
    assert not page._ui.outbox_footer.bulk.button("release").isEnabled()
    page._ui.outbox_footer.bulk.button("retry").click()
    desk.settle(qtbot)
    assert state_of(desk, parked) == "ready"
    assert desk.notices[-1][0].startswith("2 actions will be sent again · 1 could not")
    qtbot.waitUntil(lambda: listed(page)[0] == gone and refused not in listed(page))
    why = page.model.index(0, page.model.columnCount() - 2)
    qtbot.waitUntil(lambda: "can't be done" in str(page.model.data(why)))
    assert page.bulk.count


def test_a_refusal_that_is_left_asks_for_nothing_more(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    a_refused_dispatch(desk)
    page = opened_page(desk, qtbot, seller)
    take(desk, qtbot, page, Way.NOTE)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0 and page.badge().count == 0)


@pytest.mark.parametrize("way", [Way.RETRY, Way.SETTLE, Way.RELEASE, Way.CANCEL, Way.EDIT])
def test_a_way_that_is_not_open_does_nothing(
    desk: PageDesk, qtbot: QtBot, seller: Seller, way: Way
) -> None:
    send(desk, a_dispatch(desk), S.UNKNOWN, "unknown")
    page = opened_page(desk, qtbot, seller)
    take(desk, qtbot, page, way)
    assert states(desk) == [("dispatch", "unknown")]
    assert page.pane.ways == (Way.ORDER,)
    assert page.findChild(EditDialog) is None


def test_letters_are_text_while_somebody_types(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    parked = a_parked_dispatch(desk)
    page = opened_page(desk, qtbot, seller)
    page._ui.list_search_field.setFocus()
    qtbot.keyClicks(page._ui.list_search_field, "r")
    desk.settle(qtbot)
    assert state_of(desk, parked) == "parked"


def test_the_pane_tells_every_send_with_its_end_and_what_was_asked_since(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    action_id = a_dispatch(desk)
    desk.clock.advance(1)
    send(desk, action_id, S.UNKNOWN, "unknown")
    desk.db.write(
        lambda conn: conn.exec_driver_sql(
            "UPDATE action SET reads_without = 2 WHERE id = ?", (action_id,)
        )
    )
    page = opened_page(desk, qtbot, seller)
    entries = page.pane._ui.history_timeline.entries
    assert entries[0].text == "Asked 2 times: no effect to be seen"
    assert entries[0].meta.startswith("Asked again in")
    assert [entry.text for entry in entries[1:]] == [
        "Ship: Checking",
        "Ship sent: no answer, being checked",
        "Ship requested",
    ]
    assert entries[2].meta.endswith("by the program")
    assert "–" in entries[2].meta
    assert page.pane._ui.countdown_label.text().startswith("Asked again in")

"""Answers that wait, were refused or held, and what a cancel request holds: every way out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seller_desktop.actions import claims
from seller_desktop.domain.action import ActionState, Reason, Refusal, Verb
from tests.gui.claims.seller import (
    Seller,
    add_held_dispatch,
    add_return,
    opened_page,
    queued_actions,
    strike,
)
from tests.gui.today.page_desk import PageDesk


def test_a_pending_answer_is_dashed_and_can_be_undone(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    claim_id = add_return(desk)
    page = opened_page(desk, qtbot, seller)
    claims.decide(desk.office, [claim_id], Verb.APPROVE)
    document = page._ui.document._ui
    qtbot.waitUntil(lambda: len(document.ways_out.boxes) == 1)
    assert document.ways_out.boxes[0].ways == ("undo",)
    assert not page._ui.decision_bar.button(Verb.HOLD).isEnabled()
    desk.settle(qtbot)
    row = page._model.painted(0)
    assert row is not None
    assert row.cells[0].words(desk.now).startswith("Approval to send")
    document.ways_out.boxes[0].button("undo").click()
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: queued_actions(desk)[0][1] == "cancelled")
    qtbot.waitUntil(lambda: not document.ways_out.boxes)


def test_a_refused_answer_has_the_marketplaces_words_and_its_ways_out(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    claim_id = add_return(desk)
    page = opened_page(desk, qtbot, seller)
    queued = claims.decide(desk.office, [claim_id], Verb.APPROVE)
    desk.move(
        queued.action_ids[0],
        ActionState.REJECTED,
        reason=Reason.REFUSED,
        refusal=Refusal("104442", "이미 철회된 반품입니다"),
    )
    document = page._ui.document._ui
    qtbot.waitUntil(lambda: [box.ways for box in document.ways_out.boxes] == [("retry", "note")])
    desk.settle(qtbot)
    row = page._model.painted(0)
    assert row is not None
    assert row.marks.edge
    document.ways_out.boxes[0].button("note").click()
    desk.settle(qtbot)
    qtbot.waitUntil(lambda: not document.ways_out.boxes)


def test_a_parked_answer_may_be_sent_again_or_settled(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    claim_id = add_return(desk)
    page = opened_page(desk, qtbot, seller)
    queued = claims.decide(desk.office, [claim_id], Verb.APPROVE)
    desk.move(queued.action_ids[0], ActionState.PARKED, reason=Reason.NO_EFFECT_SEEN)
    boxes = page._ui.document._ui.ways_out
    qtbot.waitUntil(lambda: [box.ways for box in boxes.boxes] == [("retry", "settle", "drop")])
    boxes.boxes[0].button("settle").click()
    desk.settle(qtbot)
    assert queued_actions(desk)[0][1] == "done"


def test_a_cancel_request_that_holds_a_dispatch_offers_both_ways(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    _, action_id = add_held_dispatch(desk)
    page = opened_page(desk, qtbot, seller)
    assert "holds your dispatch" in page._ui.document.note()
    assert page._ui.decision_bar.ship_button.isVisible()
    assert page._ui.decision_bar.button(Verb.APPROVE).isEnabled()
    strike(page, ord("ㄴ"), "ㄴ")
    desk.settle(qtbot)
    assert seller.asked[0].is_danger
    state, overridden = desk.rows("SELECT state, overridden FROM action WHERE id = ?", action_id)[0]
    assert state == "ready"
    assert "claim:" in str(overridden)


def test_the_held_dispatch_does_not_block_the_approval(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    add_held_dispatch(desk)
    page = opened_page(desk, qtbot, seller)
    strike(page, Qt.Key.Key_A, "a")
    desk.settle(qtbot)
    assert [row[:2] for row in queued_actions(desk)] == [("dispatch", "held"), ("approve", "ready")]

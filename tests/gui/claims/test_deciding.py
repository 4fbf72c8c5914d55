"""Decisions: by key in both scripts, only where allowed, one or several at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.claims.decision_dialog import Answer
from seller_desktop.domain.action import Verb
from seller_desktop.domain.claim import ClaimKind, ClaimState
from tests.gui.claims.seller import (
    Seller,
    add_return,
    opened_page,
    queued_actions,
    strike,
)
from tests.gui.today.page_desk import DAY_MS, PageDesk

S, K = ClaimState, ClaimKind


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_A, "a"), (ord("ㅁ"), "ㅁ")])
def test_a_approves_in_both_scripts(
    desk: PageDesk, qtbot: QtBot, seller: Seller, key: int, text: str
) -> None:
    add_return(desk)
    page = opened_page(desk, qtbot, seller)
    strike(page, key, text)
    desk.settle(qtbot)
    assert queued_actions(desk) == [("approve", "ready", "c1")]
    (asked,) = seller.asked
    assert asked.question == "Approve 1 return and refund?"
    assert "money back" in asked.consequence
    assert asked.is_danger
    (notice,) = desk.notices
    assert notice[0] == "1 approval saved"
    assert notice[1] == desk.value("SELECT request_id FROM action")


def test_stepping_back_from_the_dialog_queues_nothing(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    seller.answer = None
    add_return(desk)
    page = opened_page(desk, qtbot, seller)
    strike(page, Qt.Key.Key_R, "r")
    desk.settle(qtbot)
    assert len(seller.asked) == 1
    assert queued_actions(desk) == []


def test_a_letter_for_what_is_not_allowed_asks_nothing(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    add_return(desk, S.REQUESTED)
    page = opened_page(desk, qtbot, seller)
    button = page._ui.decision_bar.button(Verb.APPROVE)
    assert not button.isEnabled()
    assert button.toolTip() == "Not possible in this state (Return: Requested)"
    strike(page, Qt.Key.Key_A, "a")
    assert seller.asked == []


def test_letters_are_text_while_a_field_has_the_focus(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    add_return(desk)
    page = opened_page(desk, qtbot, seller)
    field = QLineEdit(page)
    field.show()
    field.setFocus()
    qtbot.keyClicks(field, "ar")
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    page.keyPressEvent(event)
    assert field.text() == "ar"
    assert seller.asked == []


def test_what_was_filled_in_goes_into_the_action(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    seller.answer = Answer("RETURN_DELIVERYFEE", "배송비를 보내 주세요.", 6000)
    add_return(desk)
    page = opened_page(desk, qtbot, seller)
    strike(page, ord("ㅗ"), "ㅗ")
    desk.settle(qtbot)
    (intent,) = desk.rows("SELECT intent FROM action")
    assert '"fee": 6000' in str(intent[0])
    assert "배송비를 보내 주세요." in str(intent[0])
    assert seller.asked[0].choices[0].word == "RETURN_DELIVERYFEE"


def test_a_replacement_is_sent_with_courier_and_number(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    seller.answer = Answer(courier="cj", invoice_no="123456789011")
    desk.delivered(desk.shop, desk.claim(K.EXCHANGE, S.COLLECTED, collected_at=desk.now))
    page = opened_page(desk, qtbot, seller)
    strike(page, Qt.Key.Key_D, "d")
    desk.settle(qtbot)
    assert queued_actions(desk) == [("redeliver", "ready", "c1")]
    assert "cj" in seller.asked[0].couriers
    assert "direct" in seller.asked[0].methods


def test_what_the_core_refuses_is_shown(desk: PageDesk, qtbot: QtBot, seller: Seller) -> None:
    seller.answer = Answer("NO_SUCH_WORD", "글")
    add_return(desk)
    page = opened_page(desk, qtbot, seller)
    strike(page, Qt.Key.Key_H, "h")
    desk.settle(qtbot)
    assert len(desk.problems) == 1
    assert queued_actions(desk) == []


def test_after_a_decision_the_next_claim_is_current(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    first = add_return(desk, collected_at=desk.now - 3 * DAY_MS)
    second = add_return(desk, collected_at=desk.now)
    page = opened_page(desk, qtbot, seller)
    assert page._list.current_id() == first
    strike(page, Qt.Key.Key_A, "a")
    desk.settle(qtbot)
    assert page._list.current_id() == second
    strike(page, Qt.Key.Key_K, "k")
    assert page._list.current_id() == first


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (K.ADMIN_CANCEL, "The marketplace cancels this order itself."),
        (K.CONFIRM_HOLD, "purchase confirmation is on hold"),
    ],
)
def test_the_marketplaces_own_claims_are_only_explained(
    desk: PageDesk, qtbot: QtBot, seller: Seller, kind: ClaimKind, words: str
) -> None:
    desk.delivered(desk.shop, desk.claim(kind, S.PROCESSING))
    page = opened_page(desk, qtbot, seller)
    assert words in page._ui.document.note()
    assert page._ui.decision_bar.decisions == ()
    for letter in "ARHLCDS":
        strike(page, ord(letter), letter.lower())
    assert seller.asked == []


def test_several_are_approved_at_once_where_they_may_be(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    first, second = add_return(desk), add_return(desk)
    other = add_return(desk, S.REQUESTED)
    page = opened_page(desk, qtbot, seller)
    page._model.checked.set([first, second, other], True)
    desk.settle(qtbot)
    bar = page._bulk_bar
    assert page._ui.footer_stack.currentWidget() is bar
    assert bar.button("approve").text() == "Approve 2"
    assert not bar.button("collected").isEnabled()
    strike(page, Qt.Key.Key_A, "a")
    desk.settle(qtbot)
    assert seller.asked[0].question == "Approve 2 returns and refund?"
    assert [row[0] for row in queued_actions(desk)] == ["approve", "approve"]
    assert len({row[0] for row in desk.rows("SELECT request_id FROM action")}) == 1
    assert page._bulk.count == 0
    assert page._ui.footer_stack.currentWidget() is page._ui.decision_bar

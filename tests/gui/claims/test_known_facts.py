"""What is told of a claim in a seller's words: reasons, fault, fee, collection, inspection."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.claims.claim_words import ClaimWords
from seller_desktop.desktop.claims.decision_dialog import DecisionDialog
from seller_desktop.desktop.claims.reason_words import COLLECT_STATES, REASONS
from seller_desktop.domain.action import Verb
from seller_desktop.domain.claim import ClaimKind, ClaimState, Party
from seller_desktop.domain.inspection import Inspection, InspectionResult
from seller_desktop.marketplaces.registry import Registry
from tests.gui.claims.seller import Seller, add_return, opened_page, strike
from tests.gui.today.page_desk import DAY_MS, PageDesk

REASON_CODES = [
    "CHANGEMIND",
    "DIFFERENTOPT",
    "CHEAPER",
    "WRONGOPT",
    "REORDER",
    "OTHERS",
    "DELIVERYLATER",
    "WRONGADDRESS",
    "DELIVERYSTOP",
    "CARRIERLOST",
    "LOST",
    "PARTIALMISS",
    "COMPOMISS",
    "LATEDELIVERED",
    "DAMAGED",
    "DEFECT",
    "INACCURATE",
    "BOTHDAMAGED",
    "SHIPBOXOK",
    "WRONGDELIVERY",
    "WRONGSIZECOL",
]
COLLECT_CODES = [
    "BeforeDirection",
    "CompleteDirection",
    "Delivering",
    "Collecting",
    "CompleteCollect",
    "DirectionFail",
    "Fail",
    "Withdraw",
    "NoCollect",
    "NoneData",
]


def test_every_word_a_marketplace_documents_has_a_seller_s_word() -> None:
    assert set(REASON_CODES) <= set(REASONS)
    assert set(COLLECT_CODES) <= set(COLLECT_STATES)
    for language in ("ko", "en"):
        words = ClaimWords(language, Registry(plug_ins=lambda: ()))
        for code in REASON_CODES:
            assert code not in words.claim_reason(code, "coupang")
        assert "NEVERHEARD" in words.claim_reason("NEVERHEARD", "coupang")


def test_fee_fault_and_collection_are_told_in_words(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    add_return(
        desk,
        ClaimState.COLLECTING,
        reason="WRONGDELIVERY",
        reason_detail=None,
        requested_by="CUSTOMER",
        fault=Party.SELLER,
        fee=3_000,
        fee_payer=Party.BUYER,
        fee_method="환불금에서 차감",
        collect_status="CompleteDirection",
        refund_due_at=desk.now + DAY_MS,
    )
    page = opened_page(desk, qtbot, seller)
    *_, fee, refund, fault = page._ui.facts._ui.money_list.values()
    assert "3,000" in fee
    assert fee.endswith("· Buyer · taken off the refund")
    assert refund.startswith("Nov 24")
    assert fault == "Seller"
    row = page._model.painted(0)
    assert row is not None
    assert "Wrong product delivered · Collection ordered" in row.cells[0].words(desk.now)
    assert page._ui.document._ui.reason_head._fact.text().endswith("· Buyer")


def test_what_happens_without_an_answer_is_said_where_the_marketplace_settles_itself(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    shop = desk.add_shop("쿠팡", marketplace="coupang")
    desk.delivered(shop, desk.claim(ClaimKind.RETURN, ClaimState.REQUESTED))
    page = opened_page(desk, qtbot, seller)
    assert "settles it on its own" in page._ui.document.note()
    bar = page._ui.decision_bar
    approve = bar.button(Verb.APPROVE)
    assert not approve.isEnabled()
    assert approve.toolTip() == "Report the goods as back first (C)"
    assert bar.button(Verb.COLLECTED).toolTip() == ""


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        (ClaimKind.EXCHANGE, ClaimState.COLLECTED),
        (ClaimKind.EXCHANGE, ClaimState.REDELIVERING),
        (ClaimKind.RETURN, ClaimState.REQUESTED),
        (ClaimKind.CANCEL, ClaimState.PROCESSING),
    ],
)
def test_no_button_is_closed_without_a_reason(
    desk: PageDesk, qtbot: QtBot, seller: Seller, kind: ClaimKind, state: ClaimState
) -> None:
    desk.delivered(desk.shop, desk.claim(kind, state))
    page = opened_page(desk, qtbot, seller)
    bar = page._ui.decision_bar
    for decision in bar.decisions:
        button = bar.button(decision.verb)
        assert button.isEnabled() == (not button.toolTip())


def test_an_inspection_is_kept_here_and_begins_the_refusal(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    claim_id = add_return(desk)
    page = opened_page(desk, qtbot, seller)
    box = page._ui.document.inspection_part
    assert box.isVisible()
    assert "No marketplace here takes" in box._ui.lack_label.text()
    strike(page, Qt.Key.Key_I, "i")
    assert box._ui.result_combo.hasFocus()
    box._ui.result_combo.setCurrentIndex(3)
    box._ui.result_combo.activated.emit(3)
    qtbot.keyClicks(box._ui.note_edit, "scratched rim")
    qtbot.keyClick(box._ui.note_edit, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert desk.rows("SELECT result, note FROM inspection") == [("damaged", "scratched rim")]
    again = opened_page(desk, qtbot, seller)
    shown = again._ui.document.inspection_part.inspection
    assert shown == Inspection(InspectionResult.DAMAGED, "scratched rim")
    assert again._list.current_id() == claim_id
    strike(again, Qt.Key.Key_R, "r")
    dialog = DecisionDialog(seller.asked[-1], again._words)
    qtbot.addWidget(dialog)
    assert dialog.answer().detail == "scratched rim"


def test_a_claim_without_goods_asks_for_no_inspection(
    desk: PageDesk, qtbot: QtBot, seller: Seller
) -> None:
    add_return(desk, ClaimState.REQUESTED)
    page = opened_page(desk, qtbot, seller)
    assert not page._ui.document.inspection_part.isVisible()
    strike(page, Qt.Key.Key_I, "i")

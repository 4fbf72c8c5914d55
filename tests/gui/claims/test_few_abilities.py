"""Claims of a marketplace that takes no answer from here: no button, and a word where one is
missed; of several ticked claims only those are decided that can be."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.claims.claim_words import ClaimWords
from seller_desktop.desktop.claims.decisions import decisions, missing_decisions
from seller_desktop.desktop.widgets.plain_label import PlainLabel
from seller_desktop.domain.action import Verb
from seller_desktop.domain.claim import Claim, ClaimKind, ClaimState
from seller_desktop.domain.order import LineStatus, OrderLine
from seller_desktop.marketplaces.contract import MarketplaceFacts
from seller_desktop.marketplaces.naver.facts import FACTS
from seller_desktop.marketplaces.naver.marketplace import Naver
from seller_desktop.marketplaces.registry import Maker, Registry
from tests.gui.claims.seller import Seller, add_return, opened_page, queued_actions, strike
from tests.gui.today.page_desk import PageDesk
from tests.unit.sync.corner import CornerMarketplace

COLLECTED = ClaimState.COLLECTED


@pytest.fixture
def corner_claim(desk: PageDesk) -> int:
    """A return at a marketplace that takes no answers."""
    both: dict[str, Maker] = {"naver": Naver, "corner": CornerMarketplace}
    desk.office = replace(desk.office, registry=Registry(both, plug_ins=lambda: ()))
    shop = desk.add_shop("모퉁이", marketplace="corner")
    claim = desk.claim(ClaimKind.RETURN, COLLECTED, collected_at=desk.now - 3_600_000)
    return desk.claim_id(desk.delivered(shop, claim))


def test_no_answer_is_offered_and_the_footer_says_where_to_give_it(
    desk: PageDesk, qtbot: QtBot, seller: Seller, corner_claim: int
) -> None:
    page = opened_page(desk, qtbot, seller)
    bar = page._ui.decision_bar
    assert page._list.current_id() == corner_claim
    assert bar.decisions == ()
    said = bar.findChildren(PlainLabel)[0].text()
    assert said.startswith("Only at Corner market's own site: ")
    assert "Approve return" in said


def test_a_letter_asks_nothing_and_says_why(
    desk: PageDesk, qtbot: QtBot, seller: Seller, corner_claim: int
) -> None:
    page = opened_page(desk, qtbot, seller)
    strike(page, Qt.Key.Key_A, "a")
    desk.settle(qtbot)
    assert seller.asked == []
    assert queued_actions(desk) == []
    assert "Corner market" in desk.notices[-1][0]


def test_of_ticked_claims_those_are_decided_that_can_be_and_the_others_are_named(
    desk: PageDesk, qtbot: QtBot, seller: Seller, corner_claim: int
) -> None:
    fits = add_return(desk)
    page = opened_page(desk, qtbot, seller)
    page._model.checked.set([fits, corner_claim], True)
    desk.settle(qtbot)
    left = "Left out: 1 claim, to be answered at the site of Corner market."
    assert page._bulk_bar.button("approve").text() == "Approve 1"
    assert page._bulk_bar.button("approve").toolTip() == left
    page._bulk_bar.button("approve").click()
    desk.settle(qtbot)
    assert left in seller.asked[0].where
    assert [row[0] for row in queued_actions(desk)] == ["approve"]


def test_ticked_claims_without_any_answer_disable_the_bar_and_say_why(
    desk: PageDesk, qtbot: QtBot, seller: Seller, corner_claim: int
) -> None:
    page = opened_page(desk, qtbot, seller)
    page._model.checked.set([corner_claim], True)
    desk.settle(qtbot)
    button = page._bulk_bar.button("approve")
    assert not button.isEnabled()
    assert "Corner market" in button.toolTip()


def test_a_kind_of_claim_may_know_fewer_answers_than_the_marketplace() -> None:
    class NoReject(Naver):
        @property
        def facts(self) -> MarketplaceFacts:
            returns = frozenset({Verb.APPROVE, Verb.HOLD, Verb.RELEASE})
            return replace(FACTS, claim_verbs={ClaimKind.RETURN: returns})

    line = OrderLine("o1", "l1", LineStatus.DELIVERED, "W", 0, "머그", 1, 1000)
    claim = Claim("c1", "o1", "l1", ClaimKind.RETURN, COLLECTED, "W", 0)
    words = ClaimWords("en", Registry(plug_ins=lambda: ()))
    offered = decisions(line, claim, NoReject(), (), words)
    assert [decision.verb for decision in offered] == [Verb.APPROVE, Verb.HOLD, Verb.RELEASE]
    assert missing_decisions(ClaimKind.RETURN, NoReject().facts) == ("Reject",)

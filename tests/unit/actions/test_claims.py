"""Answers to claims: what is legal, what is asked for, what is queued."""

import pytest

from seller_desktop.actions import claims
from seller_desktop.domain.action import Verb
from seller_desktop.domain.claim import ClaimKind, ClaimState
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.intent import ClaimDecision
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.shop import Shop

from .desk import Desk

CJ = "123456789011"


def a_claim(desk: Desk, shop: Shop, kind: ClaimKind, state: ClaimState, number: str = "1") -> int:
    status = LineStatus.ACCEPTED if kind is ClaimKind.CANCEL else LineStatus.DELIVERED
    line = desk.line(number, status)
    desk.put(shop, line, desk.claim(line, kind, state))
    return desk.claim_id(f"C{number}")


def code_of(desk: Desk, claim_id: int, verb: Verb, **wish: object) -> str:
    with pytest.raises(UserFixable) as caught:
        claims.decide(desk.office, [claim_id], verb, **wish)  # type: ignore[arg-type]
    return caught.value.code


def test_an_answer_is_queued_on_its_claim(desk: Desk, shop: Shop) -> None:
    claim_id = a_claim(desk, shop, ClaimKind.CANCEL, ClaimState.REQUESTED)
    queued = claims.decide(desk.office, [claim_id], Verb.APPROVE)
    action = desk.action(queued.action_ids[0])
    assert (action.verb, action.claim_no) == (Verb.APPROVE, "C1")
    assert action.intent == ClaimDecision("cancel")
    assert queued.not_before == desk.now + 7_000
    assert desk.woken == 1


def test_several_claims_are_answered_in_one_request(desk: Desk, shop: Shop) -> None:
    ids = [a_claim(desk, shop, ClaimKind.CANCEL, ClaimState.REQUESTED, str(n)) for n in range(3)]
    queued = claims.decide(desk.office, ids, Verb.APPROVE)
    assert {action.request_id for action in desk.actions(queued.action_ids)} == {queued.request_id}


def test_the_same_answer_twice_is_refused(desk: Desk, shop: Shop) -> None:
    claim_id = a_claim(desk, shop, ClaimKind.CANCEL, ClaimState.REQUESTED)
    claims.decide(desk.office, [claim_id], Verb.APPROVE)
    assert code_of(desk, claim_id, Verb.APPROVE) == "already_waiting"


@pytest.mark.parametrize(
    ("kind", "state", "verb"),
    [
        (ClaimKind.CANCEL, ClaimState.DONE, Verb.APPROVE),
        (ClaimKind.RETURN, ClaimState.REQUESTED, Verb.APPROVE),
        (ClaimKind.EXCHANGE, ClaimState.REQUESTED, Verb.REDELIVER),
        (ClaimKind.ADMIN_CANCEL, ClaimState.REQUESTED, Verb.APPROVE),
    ],
)
def test_an_illegal_answer_is_refused_at_once(
    desk: Desk, shop: Shop, kind: ClaimKind, state: ClaimState, verb: Verb
) -> None:
    claim_id = a_claim(desk, shop, kind, state)
    wish = {"detail": "사유", "courier": "cj", "invoice_no": CJ}
    assert code_of(desk, claim_id, verb, **wish) == "not_allowed_now"
    assert desk.all_actions() == []


def test_a_refusal_needs_words_for_the_buyer(desk: Desk, shop: Shop) -> None:
    claim_id = a_claim(desk, shop, ClaimKind.RETURN, ClaimState.REQUESTED)
    assert code_of(desk, claim_id, Verb.REJECT, detail="  ") == "detail_missing"
    queued = claims.decide(desk.office, [claim_id], Verb.REJECT, detail=" 사용 흔적 ")
    assert desk.intent(queued.action_ids[0]) == ClaimDecision("return", None, "사용 흔적")


def test_a_refusal_that_is_not_possible_asks_for_no_words(desk: Desk, shop: Shop) -> None:
    claim_id = a_claim(desk, shop, ClaimKind.RETURN, ClaimState.DONE)
    assert code_of(desk, claim_id, Verb.REJECT) == "not_allowed_now"


def test_an_answer_that_the_kind_of_claim_does_not_know_is_told_apart(
    desk: Desk, shop: Shop
) -> None:
    claim_id = a_claim(desk, shop, ClaimKind.CANCEL, ClaimState.REQUESTED)
    assert code_of(desk, claim_id, Verb.REJECT) == "decision_not_offered"
    assert claims.allowed(desk.office, claim_id) == {Verb.APPROVE}


def test_a_hold_needs_a_reason_of_the_marketplace(desk: Desk, shop: Shop) -> None:
    claim_id = a_claim(desk, shop, ClaimKind.RETURN, ClaimState.COLLECTED)
    assert code_of(desk, claim_id, Verb.HOLD) == "unknown_reason"
    assert code_of(desk, claim_id, Verb.HOLD, reason="EXCHANGE_EXTRAFEE") == "unknown_reason"
    queued = claims.decide(
        desk.office, [claim_id], Verb.HOLD, reason="RETURN_DELIVERYFEE", fee=3_000
    )
    intent = desk.intent(queued.action_ids[0])
    assert intent == ClaimDecision("return", "RETURN_DELIVERYFEE", None, 3_000)


def test_a_negative_fee_is_refused(desk: Desk, shop: Shop) -> None:
    claim_id = a_claim(desk, shop, ClaimKind.RETURN, ClaimState.COLLECTED)
    wish = {"reason": "RETURN_DELIVERYFEE", "fee": -1}
    assert code_of(desk, claim_id, Verb.HOLD, **wish) == "fee_refused"


def test_a_redelivery_is_checked_like_any_parcel(desk: Desk, shop: Shop) -> None:
    claim_id = a_claim(desk, shop, ClaimKind.EXCHANGE, ClaimState.COLLECTED)
    assert code_of(desk, claim_id, Verb.REDELIVER) == "unknown_courier"
    wish = {"courier": "cj", "invoice_no": "1"}
    assert code_of(desk, claim_id, Verb.REDELIVER, **wish) == "invoice_format"
    queued = claims.decide(
        desk.office, [claim_id], Verb.REDELIVER, courier="CJGLS", invoice_no="123456789012"
    )
    assert [notice.code for notice in queued.notices] == ["invoice_check_digit"]
    intent = desk.intent(queued.action_ids[0])
    assert intent == ClaimDecision("exchange", courier="cj", invoice_no="123456789012")


def test_a_claim_that_is_gone_is_said_to_be(desk: Desk, shop: Shop) -> None:
    assert code_of(desk, 99, Verb.APPROVE) == "claim_not_found"


def test_a_verb_on_lines_is_no_answer(desk: Desk, shop: Shop) -> None:
    with pytest.raises(ValueError, match="no answer"):
        claims.decide(desk.office, [1], Verb.CONFIRM)


def test_allowed_answers_leave_out_what_is_under_way(desk: Desk, shop: Shop) -> None:
    claim_id = a_claim(desk, shop, ClaimKind.RETURN, ClaimState.COLLECTED)
    assert claims.allowed(desk.office, claim_id) == {Verb.APPROVE, Verb.REJECT, Verb.HOLD}
    claims.decide(desk.office, [claim_id], Verb.APPROVE)
    assert claims.allowed(desk.office, claim_id) == {Verb.REJECT, Verb.HOLD}


def test_choices_are_those_of_the_kind_of_claim(desk: Desk, shop: Shop) -> None:
    claim_id = a_claim(desk, shop, ClaimKind.EXCHANGE, ClaimState.COLLECTED)
    words = [choice.word for choice in claims.choices(desk.office, claim_id, Verb.HOLD)]
    assert "EXCHANGE_EXTRAFEE" in words
    assert claims.choices(desk.office, claim_id, Verb.REJECT) == ()

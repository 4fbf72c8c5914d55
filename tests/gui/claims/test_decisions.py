"""What may be decided on a claim in which state, as the marketplace says it, and why not."""

from __future__ import annotations

import pytest

from seller_desktop.desktop.claims.claim_mark import ClaimStanding, claim_mark
from seller_desktop.desktop.claims.claim_words import ClaimWords
from seller_desktop.desktop.claims.decisions import Decision, decisions
from seller_desktop.domain.action import ActionState, Verb
from seller_desktop.domain.claim import Claim, ClaimKind, ClaimState
from seller_desktop.domain.order import LineStatus, OrderLine
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.store.pending import PendingMark

REGISTRY = Registry(plug_ins=lambda: ())
WORDS = ClaimWords("en", REGISTRY)
S, K = ClaimState, ClaimKind


def _line(status: LineStatus) -> OrderLine:
    return OrderLine("o1", "l1", status, "W", 0, "머그", 1, 1000)


def _offered(
    kind: ClaimKind, state: ClaimState, *, held: bool = False, pending: tuple[PendingMark, ...] = ()
) -> dict[Verb, Decision]:
    status = LineStatus.ACCEPTED if kind is K.CANCEL else LineStatus.DELIVERED
    claim = Claim("c1", "o1", "l1", kind, state, "W", 0, held=held)
    found = decisions(_line(status), claim, REGISTRY.get("naver"), pending, WORDS)
    return {decision.verb: decision for decision in found}


def _open(offered: dict[Verb, Decision]) -> set[Verb]:
    return {verb for verb, decision in offered.items() if not decision.obstacle}


@pytest.mark.parametrize(
    ("kind", "state", "held", "verbs"),
    [
        (K.CANCEL, S.REQUESTED, False, {Verb.APPROVE}),
        (K.CANCEL, S.DONE, False, set()),
        (K.RETURN, S.REQUESTED, False, {Verb.REJECT, Verb.HOLD}),
        (K.RETURN, S.COLLECTING, False, {Verb.REJECT, Verb.HOLD}),
        (K.RETURN, S.COLLECTED, False, {Verb.APPROVE, Verb.REJECT, Verb.HOLD}),
        (K.RETURN, S.COLLECTED, True, {Verb.RELEASE}),
        (K.EXCHANGE, S.COLLECTING, False, {Verb.COLLECTED, Verb.REJECT, Verb.HOLD}),
        (K.EXCHANGE, S.COLLECTED, False, {Verb.REDELIVER, Verb.REJECT, Verb.HOLD}),
        (K.EXCHANGE, S.REDELIVERING, False, set()),
        (K.ADMIN_CANCEL, S.PROCESSING, False, set()),
        (K.CONFIRM_HOLD, S.REQUESTED, False, set()),
    ],
)
def test_only_what_the_marketplace_allows_is_open(
    kind: ClaimKind, state: ClaimState, held: bool, verbs: set[Verb]
) -> None:
    assert _open(_offered(kind, state, held=held)) == verbs


@pytest.mark.parametrize("kind", [K.ADMIN_CANCEL, K.CONFIRM_HOLD])
def test_the_marketplaces_own_claims_offer_nothing(kind: ClaimKind) -> None:
    assert _offered(kind, S.REQUESTED) == {}


def test_what_is_not_allowed_says_why() -> None:
    offered = _offered(K.RETURN, S.COLLECTED, held=True)
    assert offered[Verb.APPROVE].obstacle == "Release the hold first"
    assert _offered(K.RETURN, S.COLLECTED)[Verb.RELEASE].obstacle == "It is not on hold"
    assert "Return" in _offered(K.RETURN, S.REQUESTED)[Verb.APPROVE].obstacle
    assert _offered(K.RETURN, S.DONE)[Verb.APPROVE].obstacle == "This claim is over"


def test_an_answer_on_its_way_closes_all_others() -> None:
    mark = PendingMark("a", 1, "r", Verb.HOLD, ActionState.READY, 0, claim_no="c1")
    offered = _offered(K.RETURN, S.COLLECTED, pending=(mark,))
    assert _open(offered) == set()
    assert offered[Verb.APPROVE].obstacle == "An answer is on its way already"


def test_the_answer_to_another_claim_of_the_line_closes_nothing() -> None:
    mark = PendingMark("a", 1, "r", Verb.HOLD, ActionState.READY, 0, claim_no="c0")
    assert Verb.APPROVE in _open(_offered(K.RETURN, S.COLLECTED, pending=(mark,)))


def test_a_refused_answer_may_be_given_again() -> None:
    mark = PendingMark("a", 1, "r", Verb.APPROVE, ActionState.REJECTED, 0, claim_no="c1")
    assert Verb.APPROVE in _open(_offered(K.RETURN, S.COLLECTED, pending=(mark,)))


def _mark(state: ClaimState, *pending: PendingMark, held: bool = False) -> tuple[str, str, str]:
    found = claim_mark(ClaimStanding("return", state, held, "RETURN_PONDERED", pending), WORDS)
    return found.key, found.word, found.style


def test_a_pending_answer_says_what_was_asked_and_is_dashed() -> None:
    mark = PendingMark("a", 1, "r", Verb.APPROVE, ActionState.SENDING, 0)
    assert _mark(S.COLLECTED, mark) == ("pending", "Approval to send", "dashed")


def test_what_needs_the_seller_comes_before_what_is_on_its_way() -> None:
    ready = PendingMark("a", 1, "r", Verb.HOLD, ActionState.READY, 0)
    parked = PendingMark("b", 2, "r", Verb.APPROVE, ActionState.PARKED, 0)
    assert _mark(S.COLLECTED, ready, parked)[0] == "failed"


def test_a_word_nobody_knows_is_shown_in_quotes() -> None:
    assert _mark(S.UNKNOWN) == ("unknown", "“RETURN_PONDERED”", "dotted")


def test_a_held_claim_is_amber_and_a_closed_one_grey() -> None:
    assert _mark(S.COLLECTING, held=True)[0] == "held"
    assert _mark(S.DONE)[0] == "returned"


def test_reasons_are_translated_where_anybody_knows_them() -> None:
    assert WORDS.claim_reason("SOLD_OUT", "naver") == "Sold out"
    assert ClaimWords("ko", REGISTRY).claim_reason("BROKEN", "naver") == "상품 파손"
    assert WORDS.claim_reason("PECULIAR", "naver") == "“PECULIAR”"
    assert WORDS.claim_reason("BROKEN", "gone") == "Arrived broken"

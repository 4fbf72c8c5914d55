"""What is legal when, and when an effect is there."""

from dataclasses import replace

import pytest

from seller_desktop.domain.action import CLAIM_VERBS, Reason, Verb
from seller_desktop.domain.claim import Claim, ClaimKind, ClaimState
from seller_desktop.domain.intent import (
    Cancel,
    ChangeInvoice,
    ClaimDecision,
    Confirm,
    Dispatch,
    Intent,
)
from seller_desktop.domain.order import LineStatus, OrderLine
from seller_desktop.marketplaces.coupang.facts import FACTS
from seller_desktop.marketplaces.coupang.rules import allowed, effect_seen, obstacle

S = LineStatus
INTENTS: dict[Verb, Intent] = {
    Verb.CONFIRM: Confirm(),
    Verb.DISPATCH: Dispatch(courier="cj", invoice_no="650012345675"),
    Verb.CANCEL: Cancel("CCTTER"),
    Verb.CHANGE_INVOICE: ChangeInvoice("cj", "650012345675"),
}


def line(status=S.ACCEPTED, **members):
    given = OrderLine("31", "31-9", status, "", 0, "머그", 2, 17000, group_no="7")
    return replace(given, **members)


def claim(kind, state, **members):
    return replace(Claim("8", "31", "31-9", kind, state, "", 0), **members)


@pytest.mark.parametrize(
    ("verb", "legal"),
    [
        (Verb.CONFIRM, {S.PAID}),
        (Verb.DISPATCH, {S.ACCEPTED}),
        (Verb.CANCEL, {S.PAID, S.ACCEPTED}),
        (Verb.CHANGE_INVOICE, {S.DISPATCHED, S.IN_TRANSIT, S.DELIVERED}),
    ],
)
def test_verbs_on_a_line_are_legal_where_documented(verb, legal):
    clear = {s for s in S if obstacle(verb, INTENTS[verb], line(s), None) is None}
    assert clear == legal


def test_paid_line_may_be_dispatched_with_its_confirm_before():
    assert allowed(line(S.PAID), None) == {Verb.CONFIRM, Verb.DISPATCH, Verb.CANCEL}
    assert FACTS.verbs[Verb.DISPATCH].after_confirm
    assert Verb.DELAY not in FACTS.verbs


def test_nothing_is_left_to_do_with_what_is_gone():
    for verb, intent in INTENTS.items():
        assert obstacle(verb, intent, line(quantity=0), None) is Reason.LINE_CLOSED
        assert obstacle(verb, intent, line(S.CANCELED), None) is Reason.LINE_CLOSED


def test_stop_request_stops_everything_but_the_engines_own_hold_of_a_dispatch():
    asked = line(claim="cancel.requested")
    assert obstacle(Verb.DISPATCH, INTENTS[Verb.DISPATCH], asked, None) is None
    assert obstacle(Verb.CANCEL, INTENTS[Verb.CANCEL], asked, None) is Reason.CANCEL_REQUESTED
    paid = line(S.PAID, claim="cancel.requested")
    assert obstacle(Verb.CONFIRM, INTENTS[Verb.CONFIRM], paid, None) is Reason.CANCEL_REQUESTED


@pytest.mark.parametrize(
    ("kind", "state", "members", "verbs"),
    [
        ("cancel", "requested", {}, {Verb.APPROVE, Verb.REJECT}),
        ("cancel", "processing", {}, {Verb.APPROVE}),
        ("return", "requested", {}, {Verb.COLLECTED}),
        ("return", "collected", {}, {Verb.APPROVE}),
        ("return", "processing", {}, set()),
        ("exchange", "requested", {}, {Verb.COLLECTED, Verb.REJECT}),
        ("exchange", "collecting", {}, {Verb.COLLECTED, Verb.REJECT}),
        ("exchange", "collected", {}, {Verb.REJECT}),
        (
            "exchange",
            "collected",
            {"collect_status": "CompleteCollect"},
            {Verb.REDELIVER, Verb.REJECT},
        ),
        ("exchange", "redelivering", {}, set()),
        ("exchange", "done", {}, set()),
    ],
)
def test_answers_to_claims_are_legal_where_documented(kind, state, members, verbs):
    found = claim(ClaimKind(kind), ClaimState(state), **members)
    assert allowed(line(S.DELIVERED), found) & CLAIM_VERBS == verbs


def test_closed_claim_is_superseded():
    done = claim(ClaimKind.RETURN, ClaimState.DONE)
    decision = ClaimDecision("return")
    assert obstacle(Verb.APPROVE, decision, line(), done) is Reason.CLAIM_CLOSED
    assert obstacle(Verb.APPROVE, decision, line(), None) is Reason.NOT_LEGAL
    assert obstacle(Verb.APPROVE, Confirm(), line(), done) is Reason.NOT_LEGAL


@pytest.mark.parametrize("verb", [Verb.DISPATCH, Verb.CHANGE_INVOICE])
def test_parcel_is_ours_by_its_number_and_a_courier_that_does_not_contradict(verb):
    intent = INTENTS[verb]
    sent = line(S.DISPATCHED, courier="cj", invoice_no="6500-1234-5675")
    assert effect_seen(verb, intent, sent, None)
    assert effect_seen(verb, intent, replace(sent, courier="이름 모를 택배"), None)
    assert not effect_seen(verb, intent, replace(sent, courier="hanjin"), None)
    assert not effect_seen(verb, intent, replace(sent, invoice_no="1"), None)
    assert not effect_seen(verb, intent, line(), None)


def test_effects_on_what_is_shown_no_more():
    gone, back = line(S.CANCELED), line(S.RETURNED)
    assert effect_seen(Verb.CANCEL, Cancel("CCTTER"), gone, None)
    assert effect_seen(Verb.APPROVE, ClaimDecision("cancel"), gone, None)
    assert effect_seen(Verb.APPROVE, ClaimDecision("return"), back, None)
    assert not effect_seen(Verb.APPROVE, ClaimDecision("return"), gone, None)
    assert not effect_seen(Verb.REJECT, ClaimDecision("cancel"), gone, None)


def test_part_cancelled_earlier_is_not_taken_for_ours():
    assert not effect_seen(Verb.CANCEL, Cancel("CCTTER", quantity=1), line(quantity=1), None)
    under_way = line(claim="cancel.processing")
    assert effect_seen(Verb.CANCEL, Cancel("CCTTER", quantity=1), under_way, None)


def test_redelivery_is_ours_by_its_parcel():
    decision = ClaimDecision("exchange", courier="cj", invoice_no="650012345675")
    sent = claim(
        ClaimKind.EXCHANGE,
        ClaimState.REDELIVERING,
        redelivery_courier="cj",
        redelivery_invoice_no="650012345675",
    )
    assert effect_seen(Verb.REDELIVER, decision, line(), sent)
    other = replace(sent, redelivery_invoice_no="650099999999")
    assert not effect_seen(Verb.REDELIVER, decision, line(), other)

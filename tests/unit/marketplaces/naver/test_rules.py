"""What may be done in which state, and when it is seen to be done: the tables of the reference."""

from dataclasses import replace

import pytest

from seller_desktop.domain.action import CLAIM_VERBS, Reason, Verb
from seller_desktop.domain.claim import Claim, ClaimKind, ClaimState
from seller_desktop.domain.intent import Cancel, ClaimDecision, Confirm, Delay, Dispatch, Intent
from seller_desktop.domain.order import LineStatus
from seller_desktop.marketplaces.naver.marketplace import Naver

from .scripted import ms, reading

NAVER = Naver()
PARCEL = Dispatch(courier="cj", invoice_no="650011112222")
DELAY = Delay(ms("2026-02-10T23:59:59+09:00"), "CUSTOM_BUILD", "맞춤 제작")
CANCEL = Cancel("SOLD_OUT")
INTENTS: dict[Verb, Intent] = {
    Verb.CONFIRM: Confirm(),
    Verb.DISPATCH: PARCEL,
    Verb.DELAY: DELAY,
    Verb.CANCEL: CANCEL,
}
S = LineStatus


def line(status, **changes):
    word = {
        S.PAID: "PAYED/NOT_YET",
        S.ACCEPTED: "PAYED/OK",
        S.AWAITING_PAYMENT: "PAYMENT_WAITING",
    }.get(status, f"{status.upper()}/OK")
    return replace(reading("item_paid").line, status=status, status_word=word, **changes)


def claim(kind, state, **changes):
    made = Claim("C1", "O1", "L1", ClaimKind(kind), ClaimState(state), "", 0)
    return replace(made, **changes)


def obstacle(verb, on, its_claim=None):
    return NAVER.obstacle(verb, INTENTS.get(verb, ClaimDecision("")), on, its_claim)


@pytest.mark.parametrize(
    ("status", "confirm", "dispatch", "delay", "cancel"),
    [
        (S.AWAITING_PAYMENT, *[Reason.NOT_LEGAL] * 4),
        (S.PAID, None, Reason.NOT_LEGAL, Reason.NOT_LEGAL, None),
        (S.ACCEPTED, Reason.NOT_LEGAL, None, None, None),
        (S.DISPATCHED, *[Reason.OTHER_EFFECT] * 3, Reason.NOT_LEGAL),
        (S.IN_TRANSIT, *[Reason.OTHER_EFFECT] * 3, Reason.NOT_LEGAL),
        (S.DELIVERED, *[Reason.OTHER_EFFECT] * 3, Reason.NOT_LEGAL),
        (S.PURCHASE_CONFIRMED, *[Reason.LINE_CLOSED] * 4),
        (S.CANCELED, *[Reason.LINE_CLOSED] * 4),
        (S.RETURNED, *[Reason.LINE_CLOSED] * 4),
        (S.EXCHANGED, *[Reason.LINE_CLOSED] * 4),
        (S.UNPAID_CANCELED, *[Reason.LINE_CLOSED] * 4),
        (S.UNKNOWN, *[Reason.NOT_LEGAL] * 4),
    ],
)
def test_line_verbs_follow_the_table_of_states(status, confirm, dispatch, delay, cancel):
    found = [obstacle(verb, line(status)) for verb in INTENTS]
    assert found == [confirm, dispatch, delay, cancel]


def test_open_cancel_request_stops_all_but_dispatch_which_the_engine_holds():
    asked = line(S.ACCEPTED, claim="cancel.requested")
    assert obstacle(Verb.DISPATCH, asked) is None
    assert obstacle(Verb.DELAY, asked) is Reason.CANCEL_REQUESTED
    assert obstacle(Verb.CANCEL, asked) is Reason.CANCEL_REQUESTED
    assert obstacle(Verb.CONFIRM, replace(asked, status=S.PAID)) is Reason.CANCEL_REQUESTED


@pytest.mark.parametrize(
    "label", ["cancel.processing", "cancel.unknown", "admin_cancel.processing"]
)
def test_line_whose_cancel_is_under_way_cannot_be_dispatched(label):
    assert obstacle(Verb.DISPATCH, line(S.ACCEPTED, claim=label)) is Reason.CLAIM_OPENED


def test_gift_without_address_cannot_be_dispatched():
    waiting = line(S.ACCEPTED, awaiting_gift_address=True)
    assert obstacle(Verb.DISPATCH, waiting) is Reason.NO_ADDRESS
    assert Verb.DISPATCH not in NAVER.allowed(waiting, None)


def test_more_than_remains_cannot_be_cancelled():
    assert (
        NAVER.obstacle(Verb.CANCEL, Cancel("SOLD_OUT", quantity=3), line(S.PAID), None)
        is Reason.QUANTITY_CHANGED
    )


def test_line_of_which_nothing_remains_is_closed():
    assert obstacle(Verb.DISPATCH, line(S.ACCEPTED, quantity=0)) is Reason.LINE_CLOSED


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (S.PAID, {Verb.CONFIRM, Verb.DISPATCH, Verb.CANCEL}),
        (S.ACCEPTED, {Verb.DISPATCH, Verb.DELAY, Verb.CANCEL}),
        (S.DISPATCHED, set()),
        (S.UNKNOWN, set()),
    ],
)
def test_screen_offers_what_works_and_dispatch_of_a_paid_line_through_its_confirm(status, expected):
    assert NAVER.allowed(line(status), None) == expected


@pytest.mark.parametrize(
    ("kind", "state", "expected"),
    [
        ("cancel", "requested", {Verb.APPROVE}),
        ("cancel", "processing", {Verb.APPROVE}),
        ("return", "requested", {Verb.REJECT, Verb.HOLD}),
        ("return", "collecting", {Verb.REJECT, Verb.HOLD}),
        ("return", "collected", {Verb.APPROVE, Verb.REJECT, Verb.HOLD}),
        ("exchange", "requested", {Verb.REJECT, Verb.HOLD}),
        ("exchange", "collecting", {Verb.COLLECTED, Verb.REJECT, Verb.HOLD}),
        ("exchange", "collected", {Verb.REDELIVER, Verb.REJECT, Verb.HOLD}),
        ("exchange", "redelivering", set()),
        ("admin_cancel", "processing", set()),
        ("confirm_hold", "requested", set()),
        ("return", "unknown", set()),
    ],
)
def test_claim_can_be_answered_as_documented(kind, state, expected):
    assert NAVER.allowed(line(S.DELIVERED), claim(kind, state)) & CLAIM_VERBS == expected


@pytest.mark.parametrize("kind", ["return", "exchange"])
@pytest.mark.parametrize("state", ["requested", "collecting", "collected"])
def test_held_claim_can_only_be_released(kind, state):
    held = claim(kind, state, held=True)
    assert NAVER.allowed(line(S.DELIVERED), held) == {Verb.RELEASE}
    assert obstacle(Verb.HOLD, line(S.DELIVERED), held) is Reason.OTHER_EFFECT


@pytest.mark.parametrize("state", ["done", "withdrawn", "rejected"])
def test_closed_claim_supersedes_its_answer(state):
    assert obstacle(Verb.APPROVE, line(S.DELIVERED), claim("return", state)) is Reason.CLAIM_CLOSED


def test_answer_without_its_claim_is_not_legal():
    assert obstacle(Verb.APPROVE, line(S.DELIVERED)) is Reason.NOT_LEGAL


@pytest.mark.parametrize(
    ("status", "word", "seen"),
    [(S.ACCEPTED, "PAYED/OK", True), (S.PAID, "PAYED/NOT_YET", False), (S.PAID, "PAYED", False)],
)
def test_confirm_is_seen_by_the_place_order_status(status, word, seen):
    on = replace(line(status), status_word=word)
    assert NAVER.effect_seen(Verb.CONFIRM, Confirm(), on, None) is seen


@pytest.mark.parametrize(
    ("courier", "invoice_no", "seen"),
    [
        ("cj", "650011112222", True),
        ("cj", "6500-1111-2222", True),
        ("hanjin", "650011112222", False),
        ("cj", "650011112223", False),
        (None, None, False),
    ],
)
def test_dispatch_is_seen_by_our_courier_and_number_alone(courier, invoice_no, seen):
    sent = line(S.IN_TRANSIT, courier=courier, invoice_no=invoice_no, delivery_method="parcel")
    assert NAVER.effect_seen(Verb.DISPATCH, PARCEL, sent, None) is seen


def test_dispatch_with_naver_code_is_the_same_courier():
    sent = line(S.DISPATCHED, courier="cj", invoice_no="650011112222")
    intent = Dispatch(courier="CJGLS", invoice_no="650011112222")
    assert NAVER.effect_seen(Verb.DISPATCH, intent, sent, None)


def test_dispatch_without_parcel_is_seen_by_its_method():
    intent = Dispatch(method="direct")
    assert NAVER.effect_seen(
        Verb.DISPATCH, intent, line(S.DISPATCHED, delivery_method="direct"), None
    )
    assert not NAVER.effect_seen(
        Verb.DISPATCH, intent, line(S.DISPATCHED, delivery_method="parcel"), None
    )
    assert not NAVER.effect_seen(
        Verb.DISPATCH, intent, line(S.ACCEPTED, delivery_method="direct"), None
    )


def test_delay_is_seen_by_day_and_reason():
    there = line(S.ACCEPTED, dispatch_due_at=DELAY.until, delay_reason="CUSTOM_BUILD")
    assert NAVER.effect_seen(Verb.DELAY, DELAY, there, None)
    other_day = replace(there, dispatch_due_at=DELAY.until + 86_400_000)
    assert not NAVER.effect_seen(Verb.DELAY, DELAY, other_day, None)
    assert not NAVER.effect_seen(Verb.DELAY, DELAY, replace(there, delay_reason="ETC"), None)


def test_cancel_is_seen_when_the_line_is_cancelled_or_our_request_runs():
    assert NAVER.effect_seen(Verb.CANCEL, CANCEL, line(S.CANCELED), None)
    running = line(S.ACCEPTED, claim="cancel.processing")
    ours = claim("cancel", "processing", reason="SOLD_OUT", quantity=2)
    assert NAVER.effect_seen(Verb.CANCEL, CANCEL, running, ours)
    buyers = claim("cancel", "requested", reason="INTENT_CHANGED", quantity=2)
    assert not NAVER.effect_seen(Verb.CANCEL, CANCEL, running, buyers)
    assert not NAVER.effect_seen(Verb.CANCEL, CANCEL, line(S.ACCEPTED), None)


@pytest.mark.parametrize(
    ("verb", "seen_in", "not_in"),
    [
        (Verb.APPROVE, claim("return", "done"), claim("return", "collected")),
        (Verb.REJECT, claim("return", "withdrawn"), claim("return", "requested")),
        (
            Verb.HOLD,
            claim("return", "requested", held=True, hold_reason="ETC"),
            claim("return", "requested", held=True, hold_reason="EXTRAFEEE"),
        ),
        (
            Verb.RELEASE,
            claim("return", "requested"),
            claim("return", "requested", held=True),
        ),
        (Verb.COLLECTED, claim("exchange", "collected"), claim("exchange", "collecting")),
        (
            Verb.REDELIVER,
            claim(
                "exchange",
                "redelivering",
                redelivery_courier="cj",
                redelivery_invoice_no="650011112222",
            ),
            claim("exchange", "redelivering"),
        ),
    ],
)
def test_answer_to_a_claim_is_seen_in_its_state(verb, seen_in, not_in):
    intent = ClaimDecision(str(seen_in.kind), reason="ETC", courier="cj", invoice_no="650011112222")
    assert NAVER.effect_seen(verb, intent, line(S.DELIVERED), seen_in)
    assert not NAVER.effect_seen(verb, intent, line(S.DELIVERED), not_in)
    assert not NAVER.effect_seen(verb, intent, line(S.DELIVERED), None)


def test_only_sendable_reasons_are_offered():
    words = {
        key: [choice.word for choice in NAVER.choices(*key)]
        for key in [
            (Verb.CANCEL, None),
            (Verb.DELAY, None),
            (Verb.HOLD, "return"),
            (Verb.HOLD, "exchange"),
            (Verb.REJECT, "return"),
        ]
    }
    assert [len(found) for found in words.values()] == [7, 6, 5, 6, 0]
    assert "EXTRAFEEE" in words[Verb.HOLD, "return"]
    assert "BROKEN" not in words[Verb.CANCEL, None]

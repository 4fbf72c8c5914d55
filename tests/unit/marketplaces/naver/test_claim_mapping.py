"""Claims wherever in an item they stand: kinds, states, holds and the one that is open."""

import pytest

from seller_desktop.domain.claim import ClaimKind, ClaimState, Party
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.reading import LineReading

from .scripted import loaded, ms, read, reading


def test_cancel_request_is_an_open_claim_on_the_line():
    found = reading("item_cancel_requested")
    (claim,) = found.claims
    assert found.line.claim == "cancel.requested"
    assert claim.claim_no == "2026020480000001"
    assert (claim.kind, claim.state) == (ClaimKind.CANCEL, ClaimState.REQUESTED)
    assert (claim.reason, claim.quantity, claim.requested_by) == ("INTENT_CHANGED", 2, "구매회원")
    assert claim.fault is Party.BUYER
    assert claim.requested_at == ms("2026-02-04T08:00:00+09:00")


def test_legacy_copy_is_read_where_the_current_claim_is_absent():
    item = loaded("item_cancel_requested")
    del item["currentClaim"]
    found = read(item)
    assert isinstance(found, LineReading)
    assert found.line.claim == "cancel.requested"
    assert [claim.claim_no for claim in found.claims] == ["2026020480000001"]


def test_finished_part_cancel_leaves_the_line_free():
    found = reading("item_part_cancelled")
    (claim,) = found.claims
    assert found.line.claim is None
    assert found.line.quantity == 1
    assert (claim.state, claim.reason, claim.quantity) == (ClaimState.DONE, "WRONG_ORDER", 1)
    assert claim.completed_at == ms("2026-02-04T09:00:00+09:00")


def test_single_finished_claim_without_a_list_is_read():
    item = loaded("item_part_cancelled")
    (item["completedClaims"],) = item["completedClaims"]
    found = read(item)
    assert isinstance(found, LineReading)
    assert [claim.label for claim in found.claims] == ["cancel.done"]


def test_held_return_carries_hold_fee_and_collection():
    found = reading("item_return_held")
    (claim,) = found.claims
    assert found.line.status is LineStatus.DELIVERED
    assert found.line.claim == "return.collecting"
    assert claim.held
    assert claim.hold_reason == "RETURN_DELIVERYFEE"
    assert claim.fee == 6000
    assert (claim.collect_courier, claim.collect_invoice_no) == ("lotte", "410011112222")


def test_a_return_tells_how_its_fee_is_paid_and_when_the_refund_is_due():
    item = loaded("item_return_held")
    body = item["currentClaim"]["return"]
    body["claimDeliveryFeePayMethod"] = "환불금에서 차감"
    body["refundExpectedDate"] = "2026-02-10T00:00:00+09:00"
    body["returnReason"] = "BROKEN"
    found = read(item)
    assert isinstance(found, LineReading)
    (claim,) = found.claims
    assert (claim.fee_payer, claim.fee_method) == (Party.BUYER, "환불금에서 차감")
    assert claim.refund_due_at == ms("2026-02-10T00:00:00+09:00")
    assert claim.fault is None


def test_claim_named_on_the_line_alone_is_seen():
    found = reading("item_admin_cancel")
    (claim,) = found.claims
    assert claim.kind is ClaimKind.ADMIN_CANCEL
    assert claim.state is ClaimState.PROCESSING
    assert claim.requested_at == found.line.ordered_at
    assert found.line.claim == "admin_cancel.processing"


@pytest.mark.parametrize(
    ("kind", "word", "expected"),
    [
        ("CANCEL", "CANCEL_REQUEST", "cancel.requested"),
        ("CANCEL", "CANCELING", "cancel.processing"),
        ("CANCEL", "CANCEL_DONE", "cancel.done"),
        ("CANCEL", "CANCEL_REJECT", "cancel.withdrawn"),
        ("RETURN", "RETURN_REQUEST", "return.requested"),
        ("RETURN", "COLLECTING", "return.collecting"),
        ("RETURN", "COLLECT_DONE", "return.collected"),
        ("RETURN", "RETURN_DONE", "return.done"),
        ("RETURN", "RETURN_REJECT", "return.withdrawn"),
        ("EXCHANGE", "EXCHANGE_REQUEST", "exchange.requested"),
        ("EXCHANGE", "COLLECTING", "exchange.collecting"),
        ("EXCHANGE", "COLLECT_DONE", "exchange.collected"),
        ("EXCHANGE", "EXCHANGE_REDELIVERING", "exchange.redelivering"),
        ("EXCHANGE", "EXCHANGE_DONE", "exchange.done"),
        ("EXCHANGE", "EXCHANGE_REJECT", "exchange.withdrawn"),
        ("ADMIN_CANCEL", "ADMIN_CANCELING", "admin_cancel.processing"),
        ("ADMIN_CANCEL", "ADMIN_CANCEL_DONE", "admin_cancel.done"),
        ("ADMIN_CANCEL", "ADMIN_CANCEL_REJECT", "admin_cancel.withdrawn"),
        (
            "PURCHASE_DECISION_HOLDBACK",
            "PURCHASE_DECISION_HOLDBACK",
            "confirm_hold.requested",
        ),
        (
            "PURCHASE_DECISION_HOLDBACK",
            "PURCHASE_DECISION_REQUEST",
            "confirm_hold.processing",
        ),
        (
            "PURCHASE_DECISION_HOLDBACK",
            "PURCHASE_DECISION_HOLDBACK_RELEASE",
            "confirm_hold.done",
        ),
        ("RETURN", "A_NEW_WORD", "return.unknown"),
    ],
)
def test_claim_words_have_one_meaning_each(kind, word, expected):
    item = loaded("item_paid")
    item["productOrder"] |= {"claimType": kind, "claimStatus": word, "claimId": "C1"}
    found = read(item)
    assert isinstance(found, LineReading)
    (claim,) = found.claims
    assert claim.label == expected
    assert claim.status_word == word
    assert found.line.claim == (expected if claim.is_open else None)


def test_claim_of_an_unknown_kind_does_not_hide_the_line():
    item = loaded("item_paid")
    item["productOrder"] |= {"claimType": "BARTER", "claimStatus": "BARTERING", "claimId": "C1"}
    found = read(item)
    assert isinstance(found, LineReading)
    assert found.claims == ()


def test_open_claim_without_a_number_still_shows_on_the_line():
    item = loaded("item_cancel_requested")
    for place in (item["productOrder"], item["currentClaim"]["cancel"], item["cancel"]):
        del place["claimId"]
    found = read(item)
    assert isinstance(found, LineReading)
    assert found.claims == ()
    assert found.line.claim == "cancel.requested"


def test_several_claims_are_told_oldest_first_and_the_open_one_is_shown():
    item = loaded("item_part_cancelled")
    item["currentClaim"] = {
        "cancel": {
            "claimId": "2026020580000009",
            "claimStatus": "CANCEL_REQUEST",
            "claimRequestDate": "2026-02-05T08:00:00+09:00",
            "requestQuantity": 1,
        }
    }
    item["beforeClaim"] = {"exchange": {"claimId": "2026020180000001"}}
    found = read(item)
    assert isinstance(found, LineReading)
    assert [claim.claim_no for claim in found.claims] == [
        "2026020180000001",
        "2026020480000001",
        "2026020580000009",
    ]
    assert found.line.claim == "cancel.requested"

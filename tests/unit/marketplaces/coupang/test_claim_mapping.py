"""Receipts and exchanges to claims: what kind, how far, of which line."""

import json

import pytest

from seller_desktop.domain.claim import ClaimKind, ClaimState, Party
from seller_desktop.marketplaces.coupang.mapping.item import ClaimRows, read_box

from .scripted import LINE_NO, fixture, ms


def raw(body):
    return json.dumps(body, ensure_ascii=False).encode()


def read(receipts=(), exchanges=(), withdrawn=(), status="FINAL_DELIVERY", **members):
    box = fixture("box_v5")
    box["status"] = status
    box["orderItems"][0].update(members)
    rows = ClaimRows(*(tuple(raw(b) for b in kind) for kind in (receipts, exchanges, withdrawn)))
    (reading,) = read_box(raw(box), rows, 7)
    return reading


def receipt(**members):
    body = {**fixture("receipt_v6"), **members}
    released = (
        "Y" if members.get("releaseStopStatus") not in ("미처리", "자동처리(이미출고)") else "N"
    )
    body["returnItems"][0]["releaseStatus"] = members.get("released", released)
    return body


def claim_of(**members):
    (claim,) = read([receipt(**members)]).claims
    return claim


def test_return_is_read_whole():
    reading = read([fixture("receipt_v6")])
    (claim,) = reading.claims
    assert (claim.claim_no, claim.line_no) == ("80000001", LINE_NO)
    assert (claim.kind, claim.state, claim.quantity) == ("return", "requested", 1)
    assert (claim.reason, claim.reason_detail) == ("CHANGEMIND", "단순변심")
    assert (claim.fault, claim.fee_payer) == (Party.BUYER, Party.BUYER)
    assert claim.requested_at == ms("2026-08-06T09:00:00+09:00")
    assert (claim.fee, claim.collect_courier, claim.collect_invoice_no) == (3000, None, None)
    assert reading.line.claim == "return.requested"


@pytest.mark.parametrize(
    ("fault", "charge", "whose", "fee", "payer"),
    [
        ("VENDOR", 5000, Party.SELLER, 5000, Party.SELLER),
        ("WMS", 0, Party.MARKETPLACE, 0, None),
        ("GENERAL", -2500, None, 2500, Party.BUYER),
    ],
)
def test_whose_fault_it_is_and_who_pays_the_way_back(fault, charge, whose, fee, payer):
    money = {"currencyCode": "KRW", "units": charge, "nanos": 0}
    claim = claim_of(faultByType=fault, returnShippingCharge=money)
    assert (claim.fault, claim.fee, claim.fee_payer) == (whose, fee, payer)


@pytest.mark.parametrize(
    ("members", "kind", "state"),
    [
        ({"receiptType": "CANCEL"}, ClaimKind.CANCEL, ClaimState.DONE),
        (
            {"receiptStatus": "RELEASE_STOP_UNCHECKED", "releaseStopStatus": "미처리"},
            ClaimKind.CANCEL,
            ClaimState.REQUESTED,
        ),
        (
            {
                "receiptStatus": "RELEASE_STOP_UNCHECKED",
                "releaseStopStatus": "미처리",
                "faultByType": "VENDOR",
            },
            ClaimKind.CANCEL,
            ClaimState.PROCESSING,
        ),
        ({"releaseStopStatus": "자동처리(이미출고)"}, ClaimKind.CANCEL, ClaimState.REQUESTED),
        (
            {"releaseStopStatus": "자동처리(이미출고)", "released": "Y"},
            ClaimKind.RETURN,
            ClaimState.REQUESTED,
        ),
        (
            {"receiptStatus": "RETURNS_COMPLETED", "releaseStopStatus": "처리(출고중지)"},
            ClaimKind.CANCEL,
            ClaimState.DONE,
        ),
        ({"releaseStopStatus": "처리(이미출고)"}, ClaimKind.RETURN, ClaimState.REQUESTED),
        ({"receiptStatus": "VENDOR_WAREHOUSE_CONFIRM"}, ClaimKind.RETURN, ClaimState.COLLECTED),
        ({"receiptStatus": "REQUEST_COUPANG_CHECK"}, ClaimKind.RETURN, ClaimState.PROCESSING),
        ({"receiptStatus": "RETURNS_COMPLETED"}, ClaimKind.RETURN, ClaimState.DONE),
        ({"receiptStatus": "NEW_WORD"}, ClaimKind.RETURN, ClaimState.UNKNOWN),
    ],
)
def test_kind_and_state_of_a_receipt(members, kind, state):
    claim = claim_of(**members)
    assert (claim.kind, claim.state) == (kind, state)


def test_withdrawn_receipt_keeps_its_kind_and_one_never_seen_is_guessed_by_the_box():
    gone = {
        "cancelId": 80000001,
        "orderId": 31000012345678,
        "createdAt": "2026-08-07T09:00:00",
        "vendorItemIds": [90000000001],
    }
    asked = receipt(receiptStatus="RELEASE_STOP_UNCHECKED", releaseStopStatus="미처리")
    (known,) = read([asked], withdrawn=[gone]).claims
    assert (known.kind, known.state) == ("cancel", "withdrawn")
    (unseen,) = read(withdrawn=[gone], status="INSTRUCT").claims
    assert (unseen.kind, unseen.state) == ("cancel", "withdrawn")
    (unseen,) = read(withdrawn=[gone]).claims
    assert (unseen.kind, unseen.requested_at) == ("return", ms("2026-08-07T09:00:00+09:00"))
    other = {**gone, "vendorItemIds": [1]}
    assert read(withdrawn=[other]).claims == ()


def test_receipt_of_another_line_or_order_is_not_ours():
    other = receipt()
    other["returnItems"][0]["vendorItemId"] = 90000000009
    assert read([other]).claims == ()
    assert read([receipt(orderId=1)]).claims == ()


def test_finished_return_names_what_became_of_the_line():
    done = receipt(receiptStatus="RETURNS_COMPLETED")
    assert read([done], cancelCount=2, canceled=True).line.status == "returned"
    stopped = receipt(receiptStatus="RETURNS_COMPLETED", releaseStopStatus="처리(출고중지)")
    line = read([stopped], status="DELIVERING", cancelCount=2, canceled=True).line
    assert line.status == "canceled"


def test_exchange_is_read_with_its_collection():
    (claim,) = read(exchanges=[fixture("exchange_v4")]).claims
    assert (claim.claim_no, claim.kind, claim.state) == ("81000001", "exchange", "collected")
    assert (claim.collect_courier, claim.collect_invoice_no) == ("hanjin", "507000000012")
    assert (claim.collect_status, claim.redelivery_invoice_no) == ("CompleteCollect", None)
    assert claim.reason_detail == "손잡이가 깨졌어요"


@pytest.mark.parametrize(
    ("word", "collect", "state"),
    [
        ("RECEIPT", "BeforeDirection", ClaimState.REQUESTED),
        ("RECEIPT", "NoneData", ClaimState.REQUESTED),
        ("RECEIPT", "Delivering", ClaimState.COLLECTING),
        ("RECEIPT", "Collecting", ClaimState.COLLECTING),
        ("SUCCESS", "CompleteCollect", ClaimState.DONE),
        ("REJECT", "", ClaimState.REJECTED),
        ("CANCEL", "Withdraw", ClaimState.WITHDRAWN),
        ("NEW_WORD", "", ClaimState.UNKNOWN),
    ],
)
def test_state_of_an_exchange(word, collect, state):
    body = {**fixture("exchange_v4"), "exchangeStatus": word, "collectStatus": collect}
    (claim,) = read(exchanges=[body]).claims
    assert (claim.state, claim.status_word) == (state, word)


def test_parcel_of_the_first_delivery_is_no_redelivery():
    body = fixture("exchange_v4")
    body["deliveryInvoiceGroupDtos"][1]["deliveryInvoiceDtos"] = [
        {"invoiceNumber": "650012345675", "deliverCode": "CJGLS"}
    ]
    (claim,) = read(exchanges=[body]).claims
    assert claim.state is ClaimState.REDELIVERING
    assert (claim.redelivery_courier, claim.redelivery_invoice_no) == ("cj", "650012345675")


def test_odd_ornaments_hide_no_claim():
    body = {**fixture("receipt_v6"), "returnDeliveryDtos": "none", "returnShippingCharge": None}
    (claim,) = read([body]).claims
    assert (claim.collect_invoice_no, claim.fee) == (None, None)
    odd = {**fixture("exchange_v4"), "deliveryInvoiceGroupDtos": {"shipmentBoxId": [1]}}
    assert len(read(exchanges=[odd]).claims) == 1

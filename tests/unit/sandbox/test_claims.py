"""Answers to claims: what is legal in which state (section 9.3), and what it does."""

import itertools
from typing import Any

import pytest

from seller_desktop.sandbox.naver.settings import SellerCancel

from .shop_client import LINES, Shop, codes

HOLD_RETURN = {"holdbackClassType": "ETC", "holdbackReturnDetailReason": "확인 중"}
HOLD_EXCHANGE = {
    "holdbackClassType": "EXCHANGE_PRODUCT_READY",
    "holdbackExchangeDetailReason": "재입고",
}
SEND_AGAIN = {
    "reDeliveryMethod": "DELIVERY",
    "reDeliveryCompany": "HANJIN",
    "reDeliveryTrackingNumber": "507099999999",
}
BODIES: dict[str, Any] = {
    "cancel/request": {"cancelReason": "SOLD_OUT"},
    "cancel/approve": None,
    "return/request": {"returnReason": "BROKEN", "collectDeliveryMethod": "RETURN_INDIVIDUAL"},
    "return/approve": None,
    "return/reject": {"rejectReturnReason": "사용 흔적"},
    "return/holdback": HOLD_RETURN,
    "return/holdback/release": None,
    "exchange/collect/approve": None,
    "exchange/dispatch": SEND_AGAIN,
    "exchange/reject": {"rejectExchangeReason": "사용 흔적"},
    "exchange/holdback": HOLD_EXCHANGE,
    "exchange/holdback/release": None,
}

STATES = {
    "return.request": ("return", "RETURN_REQUEST", False),
    "return.collecting": ("return", "COLLECTING", False),
    "return.collected": ("return", "COLLECT_DONE", False),
    "return.held": ("return", "COLLECT_DONE", True),
    "return.born_held": ("return", "COLLECTING", True),
    "return.done": ("return", "RETURN_DONE", False),
    "return.rejected": ("return", "RETURN_REJECT", False),
    "exchange.request": ("exchange", "EXCHANGE_REQUEST", False),
    "exchange.collecting": ("exchange", "COLLECTING", False),
    "exchange.collected": ("exchange", "COLLECT_DONE", False),
    "exchange.held": ("exchange", "COLLECT_DONE", True),
    "exchange.redelivering": ("exchange", "EXCHANGE_REDELIVERING", False),
    "exchange.done": ("exchange", "EXCHANGE_DONE", False),
    "cancel.request": ("cancel", "CANCEL_REQUEST", False),
    "cancel.processing": ("cancel", "CANCELING", False),
    "cancel.done": ("cancel", "CANCEL_DONE", False),
    "admin_cancel.processing": ("admin_cancel", "ADMIN_CANCELING", False),
    "confirm_hold.asked": ("confirm_hold", "PURCHASE_DECISION_HOLDBACK", False),
}

LEGAL = {
    "return.request": {"return/reject", "return/holdback"},
    "return.collecting": {"return/reject", "return/holdback"},
    "return.collected": {"return/approve", "return/reject", "return/holdback"},
    "return.held": {"return/holdback/release"},
    "return.born_held": {"return/holdback/release"},
    "exchange.request": {"exchange/reject", "exchange/holdback"},
    "exchange.collecting": {"exchange/collect/approve", "exchange/reject", "exchange/holdback"},
    "exchange.collected": {"exchange/dispatch", "exchange/reject", "exchange/holdback"},
    "exchange.held": {"exchange/holdback/release"},
    "cancel.request": {"cancel/approve"},
    "cancel.processing": {"cancel/approve"},
}
ANSWERS = [call for call in BODIES if not call.endswith("/request")]


@pytest.fixture(scope="module")
def seen() -> Shop:
    """A shop whose world refusals leave as it was."""
    return Shop(lines=400)


@pytest.mark.parametrize(("state", "call"), list(itertools.product(STATES, ANSWERS)))
def test_an_answer_is_legal_in_its_states_only(seen: Shop, state: str, call: str) -> None:
    legal = call in LEGAL.get(state, set())
    shop = Shop(lines=400) if legal else seen
    line_no = shop.find_claim(*STATES[state][:2], held=STATES[state][2])
    data = shop.claim(line_no, call, BODIES[call])
    if legal:
        assert data["successProductOrderIds"] == [line_no]
        assert len(shop.view("ledger")) == 1
    elif (state, call) == ("exchange.collected", "exchange/collect/approve"):
        assert data == {"successProductOrderIds": [], "failProductOrderInfos": []}
    else:
        kind = state.split(".", maxsplit=1)[0]
        code = "104417" if (kind, call) == ("exchange", "exchange/dispatch") else "104442"
        assert codes(data) == {line_no: code}
        assert shop.view("ledger") == []


def test_an_answer_repeated_has_one_effect(shop: Shop) -> None:
    line_no = shop.find_claim("return", "COLLECT_DONE")
    assert codes(shop.claim(line_no, "return/approve")) == {}
    assert codes(shop.claim(line_no, "return/approve")) == {line_no: "104442"}
    assert len(shop.view("ledger")) == 1


def test_approving_a_cancel_closes_the_line(shop: Shop) -> None:
    line_no = next(
        each
        for each in shop.find("accepted", "cancel.requested")
        if shop.world.lines[each].claims[-1].quantity == shop.world.lines[each].remaining
    )
    shop.claim(line_no, "cancel/approve")
    item = shop.detail(line_no)
    assert item["productOrder"]["productOrderStatus"] == "CANCELED"
    assert item["productOrder"]["remainQuantity"] == 0
    assert item["completedClaims"][-1]["claimStatus"] == "CANCEL_DONE"
    line = shop.line(line_no)
    assert (line["status"], line["claim"], line["quantity"]) == ("canceled", None, 0)


def test_after_a_part_was_cancelled_the_rest_can_leave(shop: Shop) -> None:
    line = next(
        each
        for each in shop.world.lines.values()
        if each.open_claim
        and each.open_claim.status == "CANCEL_REQUEST"
        and each.open_claim.quantity < each.remaining
    )
    shop.claim(line.line_no, "cancel/approve")
    item = shop.detail(line.line_no)["productOrder"]
    assert item["productOrderStatus"] == "PAYED"
    assert item["claimStatus"] == "CANCEL_DONE"
    assert item["remainQuantity"] == item["quantity"] - 1
    assert codes(shop.dispatch(shop.entry(line.line_no))) == {}


def test_a_sellers_cancel_is_done_by_the_next_tick(shop: Shop) -> None:
    line_no = shop.find("paid")[0]
    body = {"cancelReason": "SOLD_OUT", "cancelDetailedReason": "품절"}
    assert codes(shop.claim(line_no, "cancel/request", body)) == {}
    cancel = shop.detail(line_no)["currentClaim"]["cancel"]
    assert (cancel["claimStatus"], cancel["requestChannel"]) == ("CANCELING", "판매자")
    shop.app.tick(1)
    assert shop.line(line_no)["status"] == "canceled"
    (row,) = shop.view("ledger")
    assert (row["verb"], row["claim_no"]) == ("cancel", cancel["claimId"])


@pytest.mark.parametrize(
    ("switch", "word"),
    [
        (SellerCancel.AT_ONCE, "CANCEL_DONE"),
        (SellerCancel.NEEDS_APPROVAL, "CANCEL_REQUEST"),
    ],
)
def test_a_sellers_cancel_may_end_otherwise(switch: SellerCancel, word: str) -> None:
    shop = Shop(switches={"seller_cancel": switch})
    line_no = shop.find("paid")[0]
    shop.claim(line_no, "cancel/request", BODIES["cancel/request"])
    shop.app.tick(1)
    assert shop.detail(line_no)["productOrder"]["claimStatus"] == word


def test_a_seller_cancels_a_part(shop: Shop) -> None:
    line_no = next(each for each in shop.find("accepted") if shop.line(each)["quantity"] > 1)
    before = shop.line(line_no)["quantity"]
    too_many = {"cancelReason": "SOLD_OUT", "cancelQuantity": before + 1}
    assert codes(shop.claim(line_no, "cancel/request", too_many)) == {line_no: "104133"}
    shop.claim(line_no, "cancel/request", {"cancelReason": "SOLD_OUT", "cancelQuantity": 1})
    shop.app.tick(1)
    after = shop.line(line_no)
    assert (after["status"], after["quantity"]) == ("accepted", before - 1)


@pytest.mark.parametrize(
    ("call", "body"),
    [
        ("cancel/request", {}),
        ("cancel/request", {"cancelReason": "ETC"}),
        ("cancel/request", {"cancelReason": "SOLD_OUT", "cancelQuantity": 0}),
        ("cancel/request", {"cancelReason": "SOLD_OUT", "cancelDetailedReason": "가" * 501}),
        ("return/request", {"returnReason": "BROKEN"}),
        ("return/request", {**BODIES["return/request"], "returnReason": "MISTAKE_ORDER"}),
        ("return/reject", {}),
        ("return/holdback", {"holdbackClassType": "ETC"}),
        ("return/holdback", {**HOLD_RETURN, "holdbackClassType": "EXTRAFEE"}),
        ("exchange/reject", {}),
        ("exchange/holdback", {**HOLD_EXCHANGE, "extraExchangeFeeAmount": -1}),
        ("exchange/dispatch", {"reDeliveryCompany": "CJGLS"}),
    ],
)
def test_a_body_with_a_hole_is_a_bad_parameter(
    seen: Shop, call: str, body: dict[str, object]
) -> None:
    line_no = seen.find("delivered")[0]
    answer = seen.post(f"{LINES}/{line_no}/claim/{call}", body)
    assert (answer.status, answer.body["code"]) == (400, "4000")


@pytest.mark.parametrize("status", ["awaiting_payment", "in_transit", "canceled"])
def test_a_cancel_comes_before_dispatch(seen: Shop, status: str) -> None:
    line_no = seen.find(status)[0]
    data = seen.claim(line_no, "cancel/request", BODIES["cancel/request"])
    assert codes(data) == {line_no: "104442"}


@pytest.mark.parametrize("status", ["accepted", "purchase_confirmed", "returned"])
def test_a_return_comes_between_dispatch_and_decision(seen: Shop, status: str) -> None:
    line_no = seen.find(status)[0]
    data = seen.claim(line_no, "return/request", BODIES["return/request"])
    assert codes(data) == {line_no: "104442"}


def test_a_filed_return_stops_at_the_request(shop: Shop) -> None:
    line_no = shop.find("delivered")[0]
    body = {
        **BODIES["return/request"],
        "collectDeliveryCompany": "HANJIN",
        "collectTrackingNumber": "507011112222",
    }
    assert codes(shop.claim(line_no, "return/request", body)) == {}
    claim = shop.detail(line_no)["currentClaim"]["return"]
    assert claim["claimStatus"] == "RETURN_REQUEST"
    assert claim["collectTrackingNumber"] == "507011112222"
    (row,) = shop.view("ledger")
    assert (row["verb"], row["courier"]) == ("return_request", "hanjin")


def test_a_designated_return_ignores_the_number_given(shop: Shop) -> None:
    line_no = shop.find("delivered")[0]
    body = {
        "returnReason": "BROKEN",
        "collectDeliveryMethod": "RETURN_DESIGNATED",
        "collectDeliveryCompany": "HANJIN",
        "collectTrackingNumber": "507011112222",
    }
    shop.claim(line_no, "return/request", body)
    claim = shop.detail(line_no)["currentClaim"]["return"]
    assert claim["collectDeliveryCompany"] == "CJGLS"
    assert "collectTrackingNumber" not in claim


def test_holding_and_releasing_a_return(shop: Shop) -> None:
    line_no = shop.find_claim("return", "COLLECT_DONE")
    shop.claim(line_no, "return/holdback", {**HOLD_RETURN, "extraReturnFeeAmount": 2500})
    claim = shop.detail(line_no)["currentClaim"]["return"]
    assert claim["holdbackStatus"] == "HOLDBACK"
    assert claim["etcFeeDemandAmount"] == 2500
    shop.claim(line_no, "return/holdback/release")
    assert shop.detail(line_no)["currentClaim"]["return"]["holdbackStatus"] == "RELEASED"
    assert codes(shop.claim(line_no, "return/approve")) == {}
    assert [row["verb"] for row in shop.view("ledger")] == ["hold", "release", "approve"]


def test_a_hold_of_the_other_kind_is_refused(shop: Shop) -> None:
    line_no = shop.find_claim("return", "COLLECT_DONE")
    body = {**HOLD_RETURN, "holdbackClassType": "EXCHANGE_DELIVERYFEE"}
    assert codes(shop.claim(line_no, "return/holdback", body)) == {line_no: "104133"}


def test_an_exchange_goes_out_again_and_ends_by_itself(shop: Shop) -> None:
    line_no = shop.find_claim("exchange", "COLLECTING")
    shop.claim(line_no, "exchange/collect/approve")
    assert codes(shop.claim(line_no, "exchange/dispatch", SEND_AGAIN)) == {}
    claim = shop.detail(line_no)["currentClaim"]["exchange"]
    assert claim["claimStatus"] == "EXCHANGE_REDELIVERING"
    assert claim["reDeliveryTrackingNumber"] == "507099999999"
    rows = shop.view("ledger")
    assert [row["verb"] for row in rows] == ["collected", "redeliver"]
    assert (rows[1]["courier"], rows[1]["invoice_no"]) == ("hanjin", "507099999999")
    shop.app.tick(3 * 86_400)
    assert shop.line(line_no)["status"] == "exchanged"


def test_what_was_never_fetched_is_skipped(shop: Shop) -> None:
    line_no = shop.find_claim("exchange", "COLLECTING")
    shop.world.lines[line_no].claims[-1].collect_invoice_no = None
    data = shop.claim(line_no, "exchange/collect/approve")
    assert data == {"successProductOrderIds": [], "failProductOrderInfos": []}


def test_a_return_may_be_approved_early_where_so_switched() -> None:
    shop = Shop(switches={"early_return_approval": True})
    line_no = shop.find_claim("return", "RETURN_REQUEST")
    assert codes(shop.claim(line_no, "return/approve")) == {}


def test_a_refused_return_leaves_the_line_as_it_was(shop: Shop) -> None:
    line_no = shop.find_claim("return", "COLLECT_DONE")
    shop.clock.advance(60)
    shop.claim(line_no, "return/reject", BODIES["return/reject"])
    line = shop.line(line_no)
    assert (line["status"], line["claim"]) == ("delivered", None)
    now = shop.clock.now_ms()
    (row,) = shop.feed(now, now).body["data"]["lastChangeStatuses"]
    assert (row["lastChangedType"], row["claimStatus"]) == ("CLAIM_REJECTED", "RETURN_REJECT")


def test_a_finished_return_still_tells_when_it_was_collected(shop: Shop) -> None:
    line_no = shop.find_claim("return", "RETURN_DONE")
    claim = shop.detail(line_no)["completedClaims"][-1]
    assert claim["collectCompletedDate"] == claim["collectOperationDate"]

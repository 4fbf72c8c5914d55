"""Writes: the exact bytes that leave, and what each kind of answer settles."""

import json
from dataclasses import replace

import pytest

from seller_desktop.domain.action import Refusal, Verb
from seller_desktop.domain.claim import Claim, ClaimKind, ClaimState
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.intent import Cancel, ClaimDecision, Confirm, Delay, Dispatch
from seller_desktop.domain.order import LineStatus
from seller_desktop.marketplaces.contract import (
    Answered,
    CallRefused,
    Item,
    Lost,
    NotTaken,
    Taken,
)
from seller_desktop.marketplaces.http import Interrupted, NotSent

from .scripted import (
    CONFIRM,
    DETAIL,
    DISPATCH,
    LINE_NO,
    ORDERS,
    SECOND,
    TOKEN_PATH,
    answer,
    details,
    fixture,
    loaded,
    ms,
    reading,
    refusal,
    result,
)

PARCEL = Dispatch(courier="cj", invoice_no="6500-1111-2222")


def item(intent, number=LINE_NO, claim=None, **changes):
    line = replace(reading("item_paid").line, line_no=number, status=LineStatus.ACCEPTED, **changes)
    return Item(f"key-{number}", intent, line, claim)


def claim(kind):
    return Claim("C1", "O1", LINE_NO, ClaimKind(kind), ClaimState.COLLECTED, "", 0)


def dispatch(connector, *numbers):
    return connector.prepare(Verb.DISPATCH, [item(PARCEL, number) for number in numbers])


def test_confirm_names_lines_and_nothing_else(connector):
    prepared = connector.prepare(Verb.CONFIRM, [item(Confirm()), item(Confirm(), SECOND)])
    assert (prepared.method, prepared.path) == ("POST", CONFIRM)
    assert json.loads(prepared.body) == {"productOrderIds": [LINE_NO, SECOND]}
    assert prepared.keys == (f"key-{LINE_NO}", f"key-{SECOND}")
    assert prepared.units == (LINE_NO, SECOND)


def test_dispatch_of_a_parcel_carries_code_clean_number_and_server_time(http, connector):
    http.script(DETAIL, details(loaded("item_paid")))
    connector.read_lines([LINE_NO])
    prepared = dispatch(connector, LINE_NO)
    assert json.loads(prepared.body) == {
        "dispatchProductOrders": [
            {
                "productOrderId": LINE_NO,
                "deliveryMethod": "DELIVERY",
                "deliveryCompanyCode": "CJGLS",
                "trackingNumber": "650011112222",
                "dispatchDate": "2026-02-04T10:30:01.000+09:00",
            }
        ]
    }


@pytest.mark.parametrize(
    ("method", "word"),
    [
        ("direct", "DIRECT_DELIVERY"),
        ("visit", "VISIT_RECEIPT"),
        ("quick", "QUICK_SVC"),
        ("none", "NOTHING"),
    ],
)
def test_dispatch_without_parcel_carries_no_courier(connector, method, word):
    prepared = connector.prepare(Verb.DISPATCH, [item(Dispatch(method=method))])
    (entry,) = json.loads(prepared.body)["dispatchProductOrders"]
    assert sorted(entry) == ["deliveryMethod", "dispatchDate", "productOrderId"]
    assert entry["deliveryMethod"] == word


def test_dispatch_is_never_dated_before_its_payment(connector):
    late = ms("2026-02-05T00:00:00+09:00")
    prepared = connector.prepare(Verb.DISPATCH, [item(PARCEL, paid_at=late)])
    (entry,) = json.loads(prepared.body)["dispatchProductOrders"]
    assert entry["dispatchDate"] == "2026-02-05T00:00:00.000+09:00"


@pytest.mark.parametrize(
    ("intent", "code"),
    [
        (Dispatch(courier="pigeon", invoice_no="650011112222"), "unknown_courier"),
        (Dispatch(courier=None, invoice_no="650011112222"), "unknown_courier"),
        (Dispatch(courier="cj", invoice_no=None), "invoice_format"),
        (Dispatch(courier="cj", invoice_no="65001111"), "invoice_format"),
        (Dispatch(courier="CJGLS", invoice_no="65001111"), "invoice_format"),
        (Dispatch(courier="cj", invoice_no="6.5E+11"), "invoice_format"),
        (Dispatch(method="drone"), "unknown_method"),
    ],
)
def test_dispatch_that_must_never_be_sent_is_refused_by_name_of_its_line(connector, intent, code):
    with pytest.raises(UserFixable) as caught:
        connector.prepare(Verb.DISPATCH, [item(PARCEL, SECOND), item(intent)])
    assert caught.value.code == code
    assert caught.value.problem.params["line_no"] == LINE_NO


def test_delay_sends_all_three_fields(connector):
    intent = Delay(ms("2026-02-10T23:59:59+09:00"), "CUSTOM_BUILD", "맞춤 제작 중입니다")
    prepared = connector.prepare(Verb.DELAY, [item(intent)])
    assert prepared.path == f"{ORDERS}/{LINE_NO}/delay"
    assert json.loads(prepared.body) == {
        "dispatchDueDate": "2026-02-10T23:59:59.000+09:00",
        "delayedDispatchReason": "CUSTOM_BUILD",
        "dispatchDelayedDetailedReason": "맞춤 제작 중입니다",
    }


def test_cancel_of_a_part_names_its_quantity_and_of_the_whole_none(connector):
    part = connector.prepare(Verb.CANCEL, [item(Cancel("SOLD_OUT", "품절", 1))])
    assert part.path == f"{ORDERS}/{LINE_NO}/claim/cancel/request"
    assert json.loads(part.body) == {
        "cancelReason": "SOLD_OUT",
        "cancelDetailedReason": "품절",
        "cancelQuantity": 1,
    }
    whole = connector.prepare(Verb.CANCEL, [item(Cancel("SOLD_OUT"))])
    assert json.loads(whole.body) == {"cancelReason": "SOLD_OUT"}


@pytest.mark.parametrize(
    ("verb", "intent", "code"),
    [
        (Verb.CANCEL, Cancel("BROKEN"), "unknown_reason"),
        (Verb.CANCEL, Cancel("SOLD_OUT", quantity=0), "quantity_refused"),
        (Verb.CANCEL, Cancel("SOLD_OUT", quantity=9), "quantity_refused"),
        (Verb.DELAY, Delay(0, "LAZINESS", "…"), "unknown_reason"),
        (Verb.HOLD, ClaimDecision("return", "EXCHANGE_DELIVERYFEE", "…"), "unknown_reason"),
        (Verb.REJECT, ClaimDecision("return"), "detail_missing"),
        (Verb.REJECT, ClaimDecision("cancel", detail="…"), "decision_not_offered"),
        (Verb.APPROVE, ClaimDecision("exchange"), "decision_not_offered"),
    ],
)
def test_wish_naver_would_never_accept_is_refused_here(connector, verb, intent, code):
    its_claim = claim(intent.kind) if isinstance(intent, ClaimDecision) else None
    with pytest.raises(UserFixable) as caught:
        connector.prepare(verb, [item(intent, claim=its_claim)])
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("verb", "kind", "path"),
    [
        (Verb.APPROVE, "cancel", "cancel/approve"),
        (Verb.APPROVE, "return", "return/approve"),
        (Verb.RELEASE, "return", "return/holdback/release"),
        (Verb.COLLECTED, "exchange", "exchange/collect/approve"),
        (Verb.RELEASE, "exchange", "exchange/holdback/release"),
    ],
)
def test_answer_without_words_has_neither_body_nor_type(http, connector, verb, kind, path):
    prepared = connector.prepare(verb, [item(ClaimDecision(kind), claim=claim(kind))])
    http.script(f"{ORDERS}/{LINE_NO}/claim/{path}", result([LINE_NO]))
    assert connector.send(prepared) == Answered({f"key-{LINE_NO}": Taken()})
    assert prepared.body == b""
    assert "Content-Type" not in http.requests[-1].headers


@pytest.mark.parametrize(
    ("verb", "intent", "path", "body"),
    [
        (
            Verb.REJECT,
            ClaimDecision("return", detail="사용 흔적이 있습니다"),
            "return/reject",
            {"rejectReturnReason": "사용 흔적이 있습니다"},
        ),
        (
            Verb.REJECT,
            ClaimDecision("exchange", detail="재고 없음"),
            "exchange/reject",
            {"rejectExchangeReason": "재고 없음"},
        ),
        (
            Verb.HOLD,
            ClaimDecision("return", "RETURN_DELIVERYFEE", "배송비 미입금", 3000),
            "return/holdback",
            {
                "holdbackClassType": "RETURN_DELIVERYFEE",
                "holdbackReturnDetailReason": "배송비 미입금",
                "extraReturnFeeAmount": 3000,
            },
        ),
        (
            Verb.HOLD,
            ClaimDecision("exchange", "EXCHANGE_PRODUCT_READY"),
            "exchange/holdback",
            {
                "holdbackClassType": "EXCHANGE_PRODUCT_READY",
                "holdbackExchangeDetailReason": "교환 상품 준비 중",
            },
        ),
        (
            Verb.REDELIVER,
            ClaimDecision("exchange", courier="hanjin", invoice_no="4100 1111 2222"),
            "exchange/dispatch",
            {
                "reDeliveryMethod": "DELIVERY",
                "reDeliveryCompany": "HANJIN",
                "reDeliveryTrackingNumber": "410011112222",
            },
        ),
        (
            Verb.REDELIVER,
            ClaimDecision("exchange", method="direct"),
            "exchange/dispatch",
            {"reDeliveryMethod": "DIRECT_DELIVERY"},
        ),
    ],
)
def test_answer_to_a_claim_has_its_own_path_and_words(connector, verb, intent, path, body):
    prepared = connector.prepare(verb, [item(intent, claim=claim(intent.kind))])
    assert prepared.path == f"{ORDERS}/{LINE_NO}/claim/{path}"
    assert json.loads(prepared.body) == body


def test_bytes_prepared_are_the_bytes_sent(http, connector):
    http.script(DISPATCH, result([LINE_NO]))
    prepared = dispatch(connector, LINE_NO)
    connector.send(prepared)
    (request,) = http.calls(DISPATCH)
    assert request.body == prepared.body
    assert request.method == "POST"
    assert not request.safe
    assert request.headers["Content-Type"] == "application/json"


def test_line_number_from_outside_cannot_change_the_path(connector):
    prepared = connector.prepare(Verb.CANCEL, [item(Cancel("SOLD_OUT"), "../x?y=1")])
    assert prepared.path == f"{ORDERS}/..%2Fx%3Fy%3D1/claim/cancel/request"


def test_same_line_twice_in_one_write_is_a_mistake_of_ours(connector):
    with pytest.raises(ValueError, match="each line once"):
        dispatch(connector, LINE_NO, LINE_NO)


def test_each_item_is_settled_by_the_list_it_stands_in(http, connector):
    http.script(DISPATCH, answer(fixture("dispatch_result")))
    report = connector.send(dispatch(connector, LINE_NO, SECOND, "2026020310000023"))
    assert report == Answered(
        {
            f"key-{LINE_NO}": Taken(),
            f"key-{SECOND}": Refusal("104121", "배송 송장 오류(기사용 송장)"),
        }
    )


def test_confirm_success_list_has_another_name_and_is_read(http, connector):
    http.script(CONFIRM, answer(fixture("confirm_result")))
    prepared = connector.prepare(Verb.CONFIRM, [item(Confirm()), item(Confirm(), SECOND)])
    assert connector.send(prepared) == Answered(
        {f"key-{LINE_NO}": Taken(), f"key-{SECOND}": Refusal("104443", "발주 상태 확인 필요")}
    )


def test_item_in_both_lists_is_left_unmentioned(http, connector):
    http.script(DISPATCH, result([LINE_NO], [(LINE_NO, "9999", "")]))
    assert connector.send(dispatch(connector, LINE_NO)) == Answered({})


@pytest.mark.parametrize(
    "body",
    [
        {"timestamp": "2026-02-04T10:30:01+09:00"},
        {"timestamp": "2026-02-04T10:30:01+09:00", "data": None},
        {"data": {"successProductOrderIds": None, "failProductOrderInfos": []}},
        {},
    ],
)
def test_answer_that_mentions_nobody_settles_nobody(http, connector, body):
    http.script(DISPATCH, answer(body))
    assert connector.send(dispatch(connector, LINE_NO)) == Answered({})


@pytest.mark.parametrize("status", [400, 404, 409, 422])
def test_refused_call_about_one_unit_is_a_refused_item(http, connector, status):
    http.script(DISPATCH, refusal(status, "104442", "상품 주문 상태 확인 필요"))
    assert connector.send(dispatch(connector, LINE_NO)) == Answered(
        {f"key-{LINE_NO}": Refusal("104442", "상품 주문 상태 확인 필요")}
    )


def test_refused_call_about_several_names_none_of_them(http, connector):
    http.script(DISPATCH, refusal(400, "4000", "bad"))
    assert connector.send(dispatch(connector, LINE_NO, SECOND)) == CallRefused(
        Refusal("4000", "bad")
    )


@pytest.mark.parametrize(
    ("reply", "code", "wait", "stop"),
    [
        (NotSent("refused"), "network", 0, False),
        (refusal(429, "GW.RATE_LIMIT"), "rate_limited", 1000, False),
        (refusal(503, "GW.BLOCK.01"), "maintenance", 30_000, False),
        (refusal(503, "GW.BLOCK.02"), "maintenance", 300_000, False),
        (refusal(401, "GW.AUTHN"), "permission_missing", 0, True),
        (refusal(403, "GW.IP_NOT_ALLOWED"), "ip_refused", 0, True),
        (refusal(403, "ROLE_NOT_FOUND"), "refused_by_marketplace", 0, True),
    ],
)
def test_send_that_certainly_had_no_effect_may_go_again(http, connector, reply, code, wait, stop):
    http.script(DISPATCH, reply)
    report = connector.send(dispatch(connector, LINE_NO))
    assert isinstance(report, NotTaken)
    assert (report.problem.code, report.retry_after_ms, report.stop) == (code, wait, stop)


@pytest.mark.parametrize(
    "reply",
    [
        Interrupted("timeout"),
        refusal(500, "GW.PROXY.03"),
        refusal(500, "GW.INTERNAL_SERVER_ERROR"),
        refusal(504, "GW.TIMEOUT.01"),
        answer(b"", 502),
        answer(b"<html>", 503),
        answer(b"", 302),
        answer(b"<html>signed out</html>", 200),
        answer(b"", 200),
        answer(b'{"data": {"successProductOrderIds": "all"}}', 200),
        answer(b"<html>", 400),
        answer(b"", 408),
    ],
)
def test_send_whose_effect_nobody_knows_is_lost(http, connector, reply):
    http.script(DISPATCH, reply)
    assert isinstance(connector.send(dispatch(connector, LINE_NO)), Lost)
    assert len(http.calls(DISPATCH)) == 1


def test_write_with_an_expired_token_is_sent_once_more_with_a_new_one(http, connector):
    http.script(DISPATCH, refusal(401, "GW.AUTHN"), result([LINE_NO]))
    assert connector.send(dispatch(connector, LINE_NO)) == Answered({f"key-{LINE_NO}": Taken()})
    first, second = http.calls(DISPATCH)
    assert first.body == second.body


@pytest.mark.parametrize(
    ("reply", "stop"),
    [
        (NotSent("refused"), False),
        (Interrupted("timeout"), False),
        (refusal(403, "GW.IP_NOT_ALLOWED"), True),
        (answer({"code": "BAD_REQUEST"}, 400), True),
        (answer(b"<html>"), False),
    ],
)
def test_write_that_got_no_token_was_not_taken(http, connector, reply, stop):
    http.script(TOKEN_PATH, reply)
    report = connector.send(dispatch(connector, LINE_NO))
    assert isinstance(report, NotTaken)
    assert report.stop is stop
    assert not http.calls(DISPATCH)

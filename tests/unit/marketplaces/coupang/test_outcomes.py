"""What an answer to a write says of each item: never more than it says."""

import pytest

from seller_desktop.domain.action import Refusal, Verb
from seller_desktop.marketplaces.contract import (
    Answered,
    CallRefused,
    Lost,
    NotTaken,
    Prepared,
    Taken,
)
from seller_desktop.marketplaces.coupang import outcomes

from .scripted import answer, refusal

TAKEN = Answered({"a": Taken()})


def report(prepared, response):
    return outcomes.report(prepared, response)


def batch(*units, verb=Verb.DISPATCH):
    keys = tuple("abcdef"[: len(units)])
    return Prepared(verb, "POST", "/x", b"", keys, units)


def one(verb, unit="80000001"):
    return Prepared(verb, "PUT", "/x", b"", ("a",), (unit,))


def rows(*pairs, **data):
    found = [
        {"shipmentBoxId": number, "succeed": code == "OK", "resultCode": code, "resultMessage": "m"}
        for number, code in pairs
    ]
    return answer({"code": "200", "data": {"responseCode": 1, "responseList": found, **data}})


def test_each_box_is_settled_by_its_own_word():
    found = report(batch("1", "2", "3"), rows((1, "OK"), (2, "INVALID_STATUS"), ("9", "OK")))
    assert found == Answered({"a": Taken(), "b": Refusal("INVALID_STATUS", "m")})


def test_box_whose_rows_disagree_is_not_known():
    assert report(batch("1"), rows((1, "OK"), (1, "INVALID_STATUS"))) == Answered({})
    assert report(batch("1"), rows((1, "OK"), (1, "OK"))) == TAKEN


@pytest.mark.parametrize(
    ("verb", "code"),
    [
        (Verb.CONFIRM, "INVALID_STATUS"),
        (Verb.DISPATCH, "NOT_ALLOW_INVOICE_NUMBER_RE_UPLOAD"),
    ],
)
def test_a_box_that_has_gone_on_may_have_gone_by_this_call(verb, code):
    told = rows((80000001, code))
    assert report(one(verb), told) == Answered({})
    assert report(one(Verb.CHANGE_INVOICE), told) == Answered({"a": Refusal(code, "m")})


def test_code_decides_against_the_flag():
    row = {"shipmentBoxId": 1, "succeed": True, "resultCode": "DUPLICATE_INVOICE_NUMBER"}
    found = report(batch("1"), answer({"data": {"responseList": [row]}}))
    assert isinstance(found.items["a"], Refusal)
    del row["resultCode"]
    assert report(batch("1"), answer({"data": {"responseList": [row]}})) == TAKEN


def test_nothing_processed_refuses_all():
    data = {"responseCode": -1, "responseMessage": "nothing", "responseList": []}
    found = report(batch("1", "2"), answer({"code": "200", "data": data}))
    assert found.items == {key: Refusal("-1", "nothing") for key in "ab"}


def test_box_number_beyond_a_float_is_told_apart_from_its_neighbour():
    near, ours = 700000000000000121, 700000000000000123
    found = report(batch(str(ours), str(near)), rows((near, "INVALID_STATUS"), (ours, "OK")))
    assert (found.items["a"], found.items["b"].code) == (Taken(), "INVALID_STATUS")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"code": "SUCCESS", "data": {"failedVendorItemIds": []}}, Taken()),
        ({"code": "PARTIAL", "data": {"failedVendorItemIds": [5]}}, Taken()),
        (
            {"code": "PARTIAL", "message": "m", "data": {"failedVendorItemIds": [7]}},
            Refusal("PARTIAL", "m"),
        ),
        ({"code": "FAIL", "message": "m"}, Refusal("FAIL", "m")),
        ({"data": {}}, None),
    ],
)
def test_words_of_a_cancel(body, expected):
    found = report(one(Verb.CANCEL, "31000012345678-7"), answer(body))
    assert found == Answered({} if expected is None else {"a": expected})


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"code": "200", "message": "OK"}, Taken()),
        ({"code": 200, "data": {"resultCode": "SUCCESS"}}, Taken()),
        (
            {"code": "200", "data": {"resultCode": "FAIL", "resultMessage": "m"}},
            Refusal("FAIL", "m"),
        ),
        ({"data": {"code": "200", "message": "OK"}}, Taken()),
        ({"data": {"code": "ERROR", "message": "m"}}, Refusal("ERROR", "m")),
        ({"code": "ERROR", "message": "m"}, Refusal("ERROR", "m")),
        ({}, None),
    ],
)
def test_words_of_an_answer_to_a_claim(body, expected):
    found = report(one(Verb.APPROVE), answer(body))
    assert found == Answered({} if expected is None else {"a": expected})


def test_refusal_that_names_no_item():
    given = refusal(400, "취소할 수 없는 상품")
    assert report(one(Verb.CANCEL), given) == Answered(
        {"a": Refusal("ERROR", "취소할 수 없는 상품")}
    )
    assert isinstance(report(batch("1", "2"), given), CallRefused)


def test_business_error_as_a_500_is_a_refusal_and_any_other_says_nothing():
    wrong_count = refusal(500, "취소반품접수수량과 cancelCount가 일치하지 않습니다")
    assert isinstance(report(one(Verb.APPROVE), wrong_count), Answered)
    assert isinstance(report(one(Verb.APPROVE), refusal(500, "오류")), Lost)


@pytest.mark.parametrize("verb", [Verb.CONFIRM, Verb.DISPATCH, Verb.CANCEL])
def test_500_is_never_a_refusal_of_what_answers_no_claim(verb):
    wrong_count = refusal(500, "취소반품접수수량과 cancelCount가 일치하지 않습니다")
    assert isinstance(report(one(verb), wrong_count), Lost)
    assert isinstance(report(batch("1", "2", verb=verb), wrong_count), Lost)


@pytest.mark.parametrize("status", [500, 502, 503, 504, 521])
def test_failing_gateway_does_not_tell_whether_it_took_effect(status):
    assert isinstance(report(one(Verb.APPROVE), refusal(status, "x")), Lost)
    assert isinstance(report(one(Verb.APPROVE), answer(b"<html>", status)), Lost)


@pytest.mark.parametrize(("status", "stop"), [(401, True), (403, True), (429, False)])
def test_gate_that_turns_a_call_away_took_nothing(status, stop):
    found = report(one(Verb.APPROVE), refusal(status, "[FORBIDDEN] Not allowed IP."))
    assert isinstance(found, NotTaken)
    assert found.stop == stop


def test_answer_that_makes_no_sense_is_lost():
    assert isinstance(report(one(Verb.APPROVE), answer(b"<html>ok</html>")), Lost)
    assert isinstance(report(batch("1"), answer({"data": {"responseList": "x"}})), Lost)


@pytest.mark.parametrize("verb", [Verb.ANSWER, Verb.ACKNOWLEDGE])
def test_answers_to_inquiries_are_refused_by_strange_statuses(verb):
    for status in (520, 522):
        found = report(one(verb), refusal(status, "이미 종료된 문의입니다."))
        assert isinstance(found.items["a"], Refusal)
    for lost in (refusal(521, "Web Server Is Down"), answer(b"<html>", 520), refusal(500, "x")):
        assert isinstance(report(one(verb), lost), Lost)
    assert isinstance(report(one(Verb.DISPATCH), refusal(522, "x")), Lost)


def test_stock_is_taken_or_refused_by_its_code():
    assert report(one(Verb.SET_STOCK), answer({"code": "SUCCESS", "data": None})) == TAKEN
    found = report(one(Verb.SET_STOCK), answer({"code": "ERROR", "message": "재고 오류"}))
    assert found == Answered({"a": Refusal("ERROR", "재고 오류")})
    assert report(one(Verb.SET_STOCK), answer({"data": None})) == Answered({})

"""Calls: what is signed and sent, when it is signed again, by which method, whose fault it is."""

import pytest

from seller_desktop.domain.action import Verb
from seller_desktop.domain.errors import Fault, Passing, UserFixable
from seller_desktop.marketplaces.contract import Answered, NotTaken, Prepared, Taken, Window
from seller_desktop.marketplaces.coupang.signature import signature
from seller_desktop.marketplaces.http import Interrupted, NotSent

from .scripted import (
    BOX_NO,
    KEYS,
    LINE_NO,
    answer,
    connect,
    fixture,
    http_date,
    listed,
    ms,
    refusal,
)

CONFIRM = Prepared(
    Verb.CONFIRM,
    "PUT",
    "/v2/providers/openapi/apis/api/v4/vendors/A00099999/ordersheets/acknowledgement",
    b"{}",
    ("key",),
    (BOX_NO,),
)
DONE = answer(
    {"code": "200", "data": {"responseList": [{"shipmentBoxId": int(BOX_NO), "resultCode": "OK"}]}}
)
EXPIRED = refusal(401, "Specified signature is expired.")


def read(connector):
    return connector.read_lines([LINE_NO])


@pytest.fixture(autouse=True)
def one_box(http):
    http.script("/31000012345678/ordersheets", listed(fixture("box_v5")))


def test_every_call_is_signed_over_the_bytes_that_are_sent(http, connector):
    window = Window(ms("2026-08-05T00:00:00+09:00"), http.clock.now_ms())
    page = connector.read_open(window, None)
    while page.next_page:
        page = connector.read_open(window, page.next_page)
    read(connector)
    assert len(http.requests) > 10
    for request in http.requests:
        path, _, query = request.url.removeprefix("https://api-gateway.coupang.com").partition("?")
        parts = dict(p.split("=", 1) for p in request.headers["Authorization"][4:].split(", "))
        expected = signature(KEYS["secret_key"], parts["signed-date"], request.method, path, query)
        assert parts["signature"] == expected
        assert "+" not in query
        assert request.headers["X-EXTENDED-TIMEOUT"] == "90000"
        assert request.headers["X-Requested-By"] == "A00099999"
        assert request.headers["X-MARKET"] == "KR"


def test_token_of_a_page_is_sent_encoded(http, connector):
    http.script("/returnRequests", listed(fixture("receipt_v6"), token="a+b/c="), listed())
    page = connector.read_open(Window(http.clock.now_ms() - 1000, http.clock.now_ms()), None)
    connector.read_open(Window(0, 1), page.next_page)
    assert http.requests[-1].url.endswith("&nextToken=a%2Bb%2Fc%3D")


@pytest.mark.parametrize("token", ["same", "again"])
def test_token_that_does_not_advance_is_an_error_and_no_endless_loop(http, connector, token):
    window = Window(http.clock.now_ms() - 1000, http.clock.now_ms())
    rows = () if token == "again" else (fixture("receipt_v6"),)
    http.script(
        "/returnRequests", listed(fixture("receipt_v6"), token="same"), listed(*rows, token=token)
    )
    page = connector.read_open(window, None)
    with pytest.raises(Fault):
        connector.read_open(window, page.next_page)


def test_pasted_keys_lose_their_blanks(http):
    connector = connect(http, secret_key=" 0123456789abcdef\n0123456789abcdef01234567 ")
    assert read(connector).readings
    parts = http.requests[0].headers["Authorization"]
    assert KEYS["access_key"] in parts


def test_expired_signature_is_signed_anew_with_the_other_sides_time(http, connector):
    late = http_date(http.clock, 600)
    http.script(
        "/31000012345678/ordersheets",
        refusal(401, "Specified signature is expired.", date=late),
        listed(fixture("box_v5")),
    )
    assert read(connector).readings
    first, second = (
        r.headers["Authorization"].split("signed-date=")[1][:14] for r in http.requests
    )
    assert (first, second) == ("260807T013000Z", "260807T014000Z")
    assert [warning.code for warning in connector.take_warnings()] == ["clock_corrected"]


def test_expired_twice_is_not_tried_for_ever(http, connector):
    http.script("/31000012345678/ordersheets", EXPIRED)
    with pytest.raises(UserFixable):
        read(connector)
    assert len(http.requests) == 2


def test_other_method_is_tried_once_and_remembered(http, connector):
    def only_patch(request):
        return DONE if request.method == "PATCH" else refusal(405, "not supported")

    http.script("/acknowledgement", only_patch)
    assert connector.send(CONFIRM) == Answered({"key": Taken()})
    assert connector.send(CONFIRM) == Answered({"key": Taken()})
    assert [request.method for request in http.requests] == ["PUT", "PATCH", "PATCH"]


def test_method_is_a_setting(http):
    http.script("/acknowledgement", DONE)
    connect(http, put_or_patch="PATCH").send(CONFIRM)
    assert [request.method for request in http.requests] == ["PATCH"]


def test_other_method_is_tried_for_nothing_but_404_and_405(http, connector):
    http.script("/acknowledgement", refusal(400, "bad"))
    connector.send(CONFIRM)
    http.script("/acknowledgement", refusal(404, "Not Found"))
    connector.send(CONFIRM)
    assert [request.method for request in http.requests] == ["PUT", "PUT", "PATCH"]


@pytest.mark.parametrize(
    ("given", "branch", "code"),
    [
        (refusal(401, "Invalid signature."), UserFixable, "wrong_secret"),
        (refusal(401, "HMAC format is invalid."), UserFixable, "wrong_secret"),
        (refusal(400, "Invalid vendor ID"), UserFixable, "wrong_secret"),
        (refusal(403, "[FORBIDDEN] Not allowed IP."), UserFixable, "ip_refused"),
        (refusal(403, "[FORBIDDEN] no such right"), UserFixable, "permission_missing"),
        (answer(b"<HTML>Access Denied</HTML>", 403), Passing, "rate_limited"),
        (refusal(429, "Too Many Requests"), Passing, "rate_limited"),
        (refusal(500, "oops"), Passing, "marketplace_down"),
        (refusal(503, "점검"), Passing, "maintenance"),
        (refusal(504, "slow"), Passing, "marketplace_down"),
        (answer(b"<html>", 521), Passing, "marketplace_down"),
        (refusal(410, "retired"), Fault, "refused_by_marketplace"),
        (answer(b"<html>", 423), Fault, "refused_by_marketplace"),
        (answer(b"<html>", 402), Fault, "answer_unreadable"),
        (answer(b"not json"), Fault, "answer_unreadable"),
        (answer({"code": 200}), Fault, "answer_unreadable"),
        (NotSent(), Passing, "network"),
        (Interrupted(), Passing, "network"),
    ],
)
def test_failures_of_a_read_have_their_right_names(http, connector, given, branch, code):
    http.script("/31000012345678/ordersheets", given)
    with pytest.raises(branch) as caught:
        read(connector)
    assert caught.value.code == code


def test_wait_that_coupang_names_is_honoured_and_else_a_minute(http, connector):
    for given, wait in ((refusal(429, "x", retry_after="7"), 7_000), (refusal(429, "x"), 60_000)):
        http.clock.advance(120)
        http.script("/acknowledgement", given)
        report = connector.send(CONFIRM)
        assert isinstance(report, NotTaken)
        assert report.retry_after_ms == wait

"""Tokens: the shape of the request, its cache, and whom a refusal is blamed on."""

import threading
from urllib.parse import parse_qs

import pytest

from seller_desktop.domain.errors import Fault, Passing, UserFixable
from seller_desktop.marketplaces.http import NotSent

from .scripted import (
    DETAIL,
    LINE_NO,
    TOKEN_PATH,
    answer,
    connect,
    details,
    fixture,
    http_date,
    loaded,
    ms,
    refusal,
)


@pytest.fixture(autouse=True)
def one_line(http):
    http.script(DETAIL, details(loaded("item_paid")))


def read(connector):
    return connector.read_lines([LINE_NO])


def token(value, expires_in=10799):
    return answer({"access_token": value, "expires_in": expires_in, "token_type": "Bearer"})


def bad_request(name, **headers):
    return answer(
        {"code": "BAD_REQUEST", "message": "", "invalidInputs": [{"name": name}]}, 400, **headers
    )


def test_token_request_is_a_form_body_of_type_self_without_account(http, connector):
    read(connector)
    (request,) = http.calls(TOKEN_PATH)
    fields = parse_qs(request.body.decode())
    assert request.method == "POST"
    assert "?" not in request.url
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert sorted(fields) == [
        "client_id",
        "client_secret_sign",
        "grant_type",
        "timestamp",
        "type",
    ]
    assert fields["type"] == ["SELF"]
    assert fields["grant_type"] == ["client_credentials"]
    assert fields["timestamp"] == [str(http.clock.now_ms())]


def test_blanks_around_a_pasted_secret_do_not_matter(http):
    connector = connect(http, client_secret="  $2a$04$SandboxOnly\nSalt012345u \r\n")
    assert read(connector).readings


def test_token_is_asked_for_once_while_it_has_thirty_minutes_left(http, connector):
    read(connector)
    http.clock.advance(10799 - 31 * 60)
    read(connector)
    assert len(http.calls(TOKEN_PATH)) == 1
    http.clock.advance(2 * 60)
    read(connector)
    assert len(http.calls(TOKEN_PATH)) == 2


def test_token_still_good_is_used_when_its_renewal_does_not_get_through(http, connector):
    http.script(TOKEN_PATH, token("first"), NotSent("refused"))
    read(connector)
    http.clock.advance(10799 - 20 * 60)
    assert read(connector).readings
    http.clock.advance(20 * 60)
    with pytest.raises(Passing) as caught:
        read(connector)
    assert caught.value.code == "network"


def test_refused_token_is_issued_anew_and_the_call_made_once_more(http, connector):
    http.script(TOKEN_PATH, token("old"), token("new"))
    http.script(DETAIL, refusal(401, "GW.AUTHN"), details(loaded("item_paid")))
    assert read(connector).readings
    assert [call.headers["Authorization"] for call in http.calls(DETAIL)] == [
        "Bearer old",
        "Bearer new",
    ]


def test_token_refused_twice_means_a_missing_api_group_and_is_not_tried_further(http, connector):
    http.script(DETAIL, refusal(401, "GW.AUTHN"))
    with pytest.raises(UserFixable) as caught:
        read(connector)
    assert caught.value.code == "permission_missing"
    assert caught.value.problem.params["group"] == "주문 판매자"
    assert len(http.calls(DETAIL)) == 2
    assert len(http.calls(TOKEN_PATH)) == 2


def test_parallel_callers_share_one_token_request(http, connector):
    both = threading.Barrier(2)

    def slow(request):
        return token("shared")

    http.script(TOKEN_PATH, slow)

    def work():
        both.wait()
        read(connector)

    workers = [threading.Thread(target=work) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(http.calls(TOKEN_PATH)) == 1


def test_refused_signature_with_a_right_clock_is_a_wrong_secret(http, connector):
    http.script(TOKEN_PATH, bad_request("client_secret_sign"))
    with pytest.raises(UserFixable) as caught:
        read(connector)
    assert caught.value.code == "wrong_secret"
    assert len(http.calls(TOKEN_PATH)) == 1


def test_secret_that_is_no_salt_is_refused_without_a_call(http):
    with pytest.raises(UserFixable) as caught:
        read(connect(http, client_secret="letmein"))
    assert caught.value.code == "wrong_secret"
    assert not http.requests


@pytest.mark.parametrize("off_by_s", [10 * 60, -10 * 60])
def test_clock_off_by_ten_minutes_is_corrected_and_said_once(http, connector, off_by_s):
    there = http_date(http.clock, off_by_s)
    http.script(
        TOKEN_PATH, bad_request("timestamp", date=there), answer(fixture("token"), date=there)
    )
    http.script(DETAIL, details(loaded("item_paid")))
    assert read(connector).readings
    first, second = (
        int(parse_qs(call.body.decode())["timestamp"][0]) for call in http.calls(TOKEN_PATH)
    )
    assert second - first == off_by_s * 1000
    (warning,) = connector.take_warnings()
    assert warning.code == "clock_corrected"
    assert warning.params == {"minutes": 10}
    assert connector.take_warnings() == ()


def test_clock_off_by_an_hour_is_refused(http, connector):
    http.script(TOKEN_PATH, bad_request("timestamp", date=http_date(http.clock, 3600)))
    with pytest.raises(UserFixable) as caught:
        read(connector)
    assert caught.value.code == "clock_refused"
    assert caught.value.problem.params == {"minutes": 60}
    assert len(http.calls(TOKEN_PATH)) == 1


def test_signature_refused_again_after_the_clock_was_corrected_is_a_wrong_secret(http, connector):
    there = http_date(http.clock, 600)
    http.script(TOKEN_PATH, bad_request("timestamp", date=there))
    with pytest.raises(UserFixable) as caught:
        read(connector)
    assert caught.value.code == "wrong_secret"
    assert len(http.calls(TOKEN_PATH)) == 2


def test_correction_is_taken_back_when_the_clock_was_mended(http, connector):
    there = http_date(http.clock, 600)
    http.script(
        TOKEN_PATH,
        bad_request("timestamp", date=there),
        token("first"),
        bad_request("timestamp"),
        token("second"),
    )
    read(connector)
    connector.take_warnings()
    http.clock.advance(10799)
    assert read(connector).readings
    assert connector.take_warnings() == ()


def test_page_of_a_proxy_is_not_taken_for_a_wrong_secret(http, connector):
    http.script(TOKEN_PATH, answer(b"<html>sign in</html>", 400))
    with pytest.raises(Fault) as caught:
        read(connector)
    assert caught.value.code == "answer_unreadable"


@pytest.mark.parametrize("body", [b"", b"<html>", b"{}", b'{"access_token": "a\\nb"}', b"[]"])
def test_unreadable_token_answer_is_a_fault(http, connector, body):
    http.script(TOKEN_PATH, answer(body))
    with pytest.raises(Fault) as caught:
        read(connector)
    assert caught.value.code == "answer_unreadable"


def test_server_time_is_learned_by_the_token_call_and_runs_on(http, connector):
    http.script(TOKEN_PATH, answer(fixture("token"), date=http_date(http.clock, 90)))
    there = connector.server_now()
    assert abs(there - http.clock.now_ms() - 90_000) < 1000
    http.clock.advance(5)
    http.clock.jump(-3600)
    assert connector.server_now() == there + 5000
    assert len(http.requests) == 1


def test_server_time_is_our_own_clock_while_nobody_answers(http, connector):
    http.script(TOKEN_PATH, NotSent("refused"))
    assert connector.server_now() == http.clock.now_ms()


def test_seconds_of_a_date_do_not_set_back_a_time_known_to_the_millisecond(http, connector):
    exact = ms("2026-02-04T10:30:00.900+09:00")
    body = {"timestamp": "2026-02-04T10:30:00.900+09:00", "data": [loaded("item_paid")]}
    http.script(DETAIL, answer(body, date=http_date(http.clock)))
    read(connector)
    assert connector.server_now() == exact
    http.script(DETAIL, refusal(500, "GW.PROXY.03", date=http_date(http.clock)))
    with pytest.raises(Passing):
        read(connector)
    assert connector.server_now() == exact

"""What the gateway of the sandbox does: routes, limits, headers."""

import io
from email.utils import parsedate_to_datetime

import pytest

from .shop_client import LINES, START, Answer, Shop, call_app


def test_every_answer_carries_the_gateways_headers(shop: Shop) -> None:
    answers = [
        shop.ask_token(),
        shop.get("/v1/seller/account"),
        shop.get("/v1/nothing"),
        shop.get(f"{LINES}/last-changed-statuses"),
        call_app(shop.app, "GET", "/v1/seller/account"),
    ]
    assert [each.status for each in answers] == [200, 200, 404, 400, 401]
    for answer in answers:
        assert answer.headers["GNCP-GW-Trace-ID"]
        assert answer.headers["GNCP-GW-RateLimit-Replenish-Rate"] == "2"
        assert answer.headers["GNCP-GW-RateLimit-Burst-Capacity"] == "4"
        assert answer.headers["GNCP-GW-RateLimit-Remaining"].isdecimal()
        assert parsedate_to_datetime(answer.headers["Date"]) == START
    traces = [each.headers["GNCP-GW-Trace-ID"] for each in answers]
    assert len(set(traces)) == len(traces)


@pytest.mark.parametrize("path", ["/v1/contents/reviews", "/v1/pay-order/seller", "/v1/reviews/1"])
def test_unknown_paths_are_not_found_at_the_gateway(shop: Shop, path: str) -> None:
    answer = shop.get(path)
    assert (answer.status, answer.body["code"]) == (404, "GW.NOT_FOUND")


def test_a_known_path_refuses_another_method(shop: Shop) -> None:
    assert shop.get(f"{LINES}/confirm").status == 405


def test_a_fifth_call_in_the_same_second_is_one_too_many() -> None:
    shop = Shop(lines=0, switches={"rate": True})
    answers = [shop.get("/v1/seller/account") for _ in range(5)]
    assert [each.status for each in answers] == [200, 200, 200, 200, 429]
    assert answers[-1].body["code"] == "GW.RATE_LIMIT"
    assert [each.headers["GNCP-GW-RateLimit-Remaining"] for each in answers] == [*"3210", "0"]


def test_two_calls_a_second_are_always_fine() -> None:
    shop = Shop(lines=0, switches={"rate": True})
    for _ in range(20):
        assert shop.get("/v1/seller/account").status == 200
        shop.clock.advance(0.5)


def test_each_path_template_has_its_own_bucket() -> None:
    shop = Shop(lines=0, switches={"rate": True})
    first = [shop.get(f"/v1/pay-order/seller/orders/{n}/product-order-ids") for n in range(5)]
    assert [each.status for each in first] == [400, 400, 400, 400, 429]
    assert shop.get("/v1/seller/account").status == 200


def test_the_account_and_its_channels_are_told(shop: Shop) -> None:
    account = shop.get("/v1/seller/account").body
    assert set(account) == {"accountId", "accountUid", "grade"}
    (channel,) = shop.get("/v1/seller/channels").body
    assert channel["channelType"] == "STOREFARM"
    assert isinstance(channel["channelNo"], int)


def test_channels_may_come_as_one_object() -> None:
    shop = Shop(lines=0, switches={"channels_as_object": True})
    assert shop.get("/v1/seller/channels").body["channelType"] == "STOREFARM"


def test_an_answer_to_head_has_no_body(shop: Shop) -> None:
    seen: list[str] = []
    environ = {
        "REQUEST_METHOD": "HEAD",
        "PATH_INFO": "/external/v1/seller/account",
        "wsgi.input": io.BytesIO(),
    }
    body = b"".join(shop.app(environ, lambda status, _: seen.append(status)))  # type: ignore[arg-type]
    assert (seen, body) == (["405 Method Not Allowed"], b"")


@pytest.mark.parametrize("kind", ["text/plain;charset=UTF-8", "application/x-www-form-urlencoded"])
def test_a_body_said_to_be_no_json_is_refused(shop: Shop, kind: str) -> None:
    answer = send(shop, f"{LINES}/confirm", b'{"productOrderIds":["1"]}', kind)
    assert (answer.status, answer.body["code"]) == (415, "4000")


@pytest.mark.parametrize("kind", ["", "application/json", "Application/JSON; charset=utf-8"])
def test_a_body_of_json_is_taken(shop: Shop, kind: str) -> None:
    answer = send(shop, f"{LINES}/confirm", b'{"productOrderIds":["1"]}', kind)
    assert answer.status == 200


def test_calls_without_a_body_may_come_with_any_content_type(shop: Shop) -> None:
    line_no = shop.find_claim("cancel", "CANCEL_REQUEST")
    path = f"{LINES}/{line_no}/claim/cancel/approve"
    answer = send(shop, path, b"", "application/x-www-form-urlencoded")
    assert answer.body["data"]["successProductOrderIds"] == [line_no]


@pytest.mark.parametrize("body", [b"{", b"[1]", b"\xff", b"[" * 100_000])
def test_a_body_that_is_no_json_object_is_refused(shop: Shop, body: bytes) -> None:
    answer = send(shop, f"{LINES}/query", body, "application/json")
    assert (answer.status, answer.body["code"]) == (400, "4000")


def test_a_number_no_text_can_hold_is_told_back_as_far_as_possible(shop: Shop) -> None:
    body = b'{"productOrderIds":["\\ud800"]}'
    answer = send(shop, f"{LINES}/confirm", body, "application/json")
    (failure,) = answer.body["data"]["failProductOrderInfos"]
    assert (failure["productOrderId"], failure["code"]) == ("?", "100001")


@pytest.mark.parametrize(
    "count", ["0", "-1", "1.5", "x", "9" * 5000, "\N{ARABIC-INDIC DIGIT FIVE}"]
)
def test_a_count_that_is_none_is_refused(shop: Shop, count: str) -> None:
    answer = shop.feed(shop.clock.now_ms() - 1000, limitCount=count)
    assert (answer.status, answer.body["code"]) == (400, "4000")


def send(shop: Shop, path: str, body: bytes, content_type: str) -> Answer:
    return call_app(shop.app, "POST", path, body=body, content_type=content_type, token=shop.token)

"""What the gateway of the sandbox does: routes, limits, headers."""

from email.utils import parsedate_to_datetime

import pytest

from .shop_client import LINES, START, Shop, call_app


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

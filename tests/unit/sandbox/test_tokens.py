"""Tokens of the sandbox: section 2 of the Naver facts."""

import pytest

from seller_desktop.sandbox.naver.app import NaverApp
from seller_desktop.sandbox.naver.auth import TokenDesk
from seller_desktop.sandbox.naver.settings import NaverSettings, canonical_secret
from seller_desktop.sandbox.naver.wire import Refusal
from seller_desktop.sandbox.naver.world import NaverWorld
from seller_desktop.system.clock import VirtualClock, from_ms

from .shop_client import Shop, call_app, sign

VECTORS = [
    (
        "sellerDesktopTest00001",
        "$2a$04$SandboxOnlySalt012345u",
        1767225600000,
        "JDJhJDA0JFNhbmRib3hPbmx5U2FsdDAxMjM0NXVKaG5oZTJrZmRyRUpwV1ZKY1Zkek5rVVYzdjdQRW9T",
    ),
    (
        "sellerDesktopTest00002",
        "$2a$10$AnotherFakeSaltForTe0.",
        1767225600123,
        "JDJhJDEwJEFub3RoZXJGYWtlU2FsdEZvclRlMC5qWkNFNTQ3SHFPdU9PTmpYZ1NjTDdiOVI3cHYyVWll",
    ),
    (
        "aaaabbbbcccc",
        "$2a$10$abcdefghijklmnopqrstuv",
        1643961623299,
        "JDJhJDEwJGFiY2RlZmdoaWprbG1ub3BxcnN0dXVCVldZSk42T0VPdEx1OFY0cDQxa2IuTnpVaUEzbmsy",
    ),
]


@pytest.mark.parametrize(("client_id", "secret", "timestamp", "signature"), VECTORS)
def test_documented_signatures_are_accepted(
    client_id: str, secret: str, timestamp: int, signature: str
) -> None:
    clock = VirtualClock(from_ms(timestamp + 1000))
    world = NaverWorld(seed=1, shop=1, lines=0, now_ms=timestamp)
    app = NaverApp(world, clock, NaverSettings(client_id, secret))
    body = (
        f"client_id={client_id}&timestamp={timestamp}&grant_type=client_credentials"
        f"&client_secret_sign={signature}&type=SELF"
    )
    answer = call_app(
        app,
        "POST",
        "/v1/oauth2/token",
        body=body.encode(),
        content_type="application/x-www-form-urlencoded",
    )
    assert answer.status == 200
    assert answer.body["token_type"] == "Bearer"
    assert answer.body["expires_in"] == 10799


def test_a_secret_that_is_no_canonical_salt_is_read_as_one() -> None:
    assert canonical_secret("$2a$10$abcdefghijklmnopqrstuv") == "$2a$10$abcdefghijklmnopqrstuu"


@pytest.mark.parametrize(
    ("field", "value"),
    [("client_id", "somebodyElse"), ("client_secret_sign", "bm8="), ("timestamp", "soon")],
)
def test_a_wrong_field_is_named(shop: Shop, field: str, value: str) -> None:
    answer = shop.ask_token(**{field: value})
    assert answer.status == 400
    assert answer.body["code"] == "BAD_REQUEST"
    assert [each["name"] for each in answer.body["invalidInputs"]] == [field]


@pytest.mark.parametrize(("minutes", "status"), [(4, 200), (-4, 200), (6, 400), (-6, 400)])
def test_a_timestamp_is_good_for_five_minutes(shop: Shop, minutes: int, status: int) -> None:
    stamp = shop.clock.now_ms() + minutes * 60_000
    client, secret = "sellerDesktopTest00001", "$2a$04$SandboxOnlySalt012345u"
    answer = shop.ask_token(timestamp=str(stamp), client_secret_sign=sign(client, secret, stamp))
    assert answer.status == status
    if status == 400:
        assert answer.body["invalidInputs"][0]["name"] == "timestamp"


def test_asking_again_gives_the_same_token_until_half_an_hour_is_left(shop: Shop) -> None:
    first = shop.ask_token().body
    shop.clock.advance(10_800 - 1_900)
    second = shop.ask_token().body
    assert second["access_token"] == first["access_token"]
    assert second["expires_in"] == 1899
    shop.clock.advance(200)
    third = shop.ask_token().body
    assert third["access_token"] != first["access_token"]
    assert third["expires_in"] == 10799


def test_an_old_token_lives_on_until_its_own_end(shop: Shop) -> None:
    old = shop.token
    shop.clock.advance(10_800 - 1_000)
    shop.ask_token()
    account = "/v1/seller/account"
    assert call_app(shop.app, "GET", account, token=old).status == 200
    shop.clock.advance(1_000)
    refused = call_app(shop.app, "GET", account, token=old)
    assert (refused.status, refused.body["code"]) == (401, "GW.AUTHN")


@pytest.mark.parametrize("token", [None, "invented"])
def test_calls_without_a_living_token_are_refused(shop: Shop, token: str | None) -> None:
    answer = call_app(shop.app, "GET", "/v1/seller/account", token=token)
    assert (answer.status, answer.body["code"]) == (401, "GW.AUTHN")
    assert set(answer.body) == {"code", "message", "timestamp", "traceId"}


def odd_calls(shop: Shop) -> list[int]:
    in_query = shop.send_form(b"", query="client_id=x&grant_type=client_credentials")
    as_json = call_app(
        shop.app, "POST", "/v1/oauth2/token", body=b"{}", content_type="application/json"
    )
    with_account = shop.ask_token(account_id="ncp_1")
    without_grant = shop.ask_token(grant_type=None)
    return [each.status for each in (in_query, as_json, with_account, without_grant)]


def test_wrong_shaped_token_calls_are_refused(shop: Shop) -> None:
    assert odd_calls(shop) == [400, 400, 400, 400]


@pytest.fixture
def strict() -> Shop:
    return Shop(lines=0, switches={"punish_odd_token_calls": True})


def test_after_an_odd_call_there_is_one_token_an_hour_in_strict_mode(strict: Shop) -> None:
    strict.ask_token(grant_type=None)
    assert strict.ask_token().status == 200
    again = strict.ask_token()
    assert (again.status, again.body["code"]) == (429, "GW.QUOTA_LIMIT")
    strict.clock.advance(3_601)
    assert strict.ask_token().status == 200


def test_after_an_odd_call_other_calls_have_an_hourly_quota_in_strict_mode(strict: Shop) -> None:
    strict.ask_token(account_id="ncp_1")
    answers = [strict.get("/v1/seller/account") for _ in range(61)]
    assert answers[0].headers["GNCP-GW-Quota-Period"] == "HOURS"
    assert [each.status for each in answers[-2:]] == [200, 429]
    assert answers[-1].body["code"] == "GW.QUOTA_LIMIT"


def test_one_clients_odd_call_does_not_shut_the_others_out(shop: Shop) -> None:
    odd_calls(shop)
    assert [shop.ask_token().status for _ in range(3)] == [200, 200, 200]


def test_a_missing_type_is_no_odd_call() -> None:
    secret = "$2a$04$SandboxOnlySalt012345u"
    desk = TokenDesk(NaverSettings("someone", secret, punish_odd_token_calls=True))
    with pytest.raises(Refusal) as refusal:
        desk.issue("application/x-www-form-urlencoded", {}, b"grant_type=client_credentials", 0)
    assert refusal.value.status == 400
    assert desk.quota(1) is None

"""`shops add|list|test|remove` as scripts use it."""

import json
from datetime import timedelta

import pytest

from seller_desktop.domain.korea_time import korean_day
from seller_desktop.sandbox.server import SandboxShop
from seller_desktop.system.clock import SystemClock

from .conftest import CommandLine, StartSandbox, World, add_shop


def test_an_added_shop_is_listed_as_not_the_real_marketplace(
    typed: CommandLine, shop: SandboxShop
) -> None:
    clock = SystemClock()
    before = korean_day(clock.now_ms())
    answer = add_shop(typed, shop)
    after = korean_day(clock.now_ms())
    assert answer.status == 0
    (listed,) = typed.json("shops", "list").items
    assert listed["key_expires_on"] in {str(day + timedelta(days=180)) for day in (before, after)}
    assert {key: value for key, value in listed.items() if key != "key_expires_on"} == {
        "shop": "가게",
        "marketplace": "naver",
        "base_url": shop.base_url,
        "official": False,
        "paused": False,
        "last_success_at": None,
        "error": None,
    }
    assert typed.json("sync").status == 0
    (synced,) = typed.json("shops", "list").items
    assert synced["last_success_at"] is not None


def test_secrets_are_in_no_file_of_the_profile(typed: CommandLine, shop: SandboxShop) -> None:
    assert add_shop(typed, shop).status == 0
    assert typed.json("sync").status == 0
    secret = shop.credentials["client_secret"].encode()
    files = [path for path in typed.profile.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if secret in path.read_bytes()]


@pytest.mark.parametrize(
    ("stdin", "code"),
    [
        ("", "credentials_unreadable"),
        ("[]", "credentials_unreadable"),
        ('{"client_id": 1}', "credentials_unreadable"),
        ('{"client_id": "x"}', "credentials_incomplete"),
    ],
)
def test_bad_secrets_are_refused_without_a_call(
    typed: CommandLine, shop: SandboxShop, stdin: str, code: str
) -> None:
    World(shop).network(up=False)
    answer = typed.json(
        "shops", "add", "naver", "--name", "x", "--base-url", shop.base_url, stdin=stdin
    )
    assert (answer.status, answer.error["code"]) == (1, code)


def test_an_unknown_marketplace_is_wrong_usage(typed: CommandLine) -> None:
    answer = typed.json("shops", "add", "nowhere", "--name", "x", stdin="{}")
    assert (answer.status, answer.error["code"]) == (2, "unknown_marketplace")


def test_plain_http_to_another_machine_is_refused(typed: CommandLine, shop: SandboxShop) -> None:
    answer = typed.json(
        *("shops", "add", "naver", "--name", "x", "--base-url", "http://example.com/external"),
        stdin=json.dumps(shop.credentials),
    )
    assert (answer.status, answer.error["code"]) == (1, "insecure_address")


def test_a_shop_is_tested_and_every_shop_without_a_name(
    typed: CommandLine, sandbox: StartSandbox
) -> None:
    one, other = sandbox(shops=2, orders=10)
    add_shop(typed, one, "하나")
    add_shop(typed, other, "둘")
    assert typed.json("shops", "test", "하나").json == {"shop": "하나", "ok": True, "error": None}
    World(other).network(up=False)
    both = typed.json("shops", "test")
    assert both.status == 3
    assert [(item["shop"], item["ok"]) for item in both.items] == [("하나", True), ("둘", False)]


def test_a_removed_shop_is_forgotten(desk: CommandLine, shop: SandboxShop) -> None:
    assert desk.json("shops", "remove", "가게").status == 0
    assert desk.orders() == []
    assert desk.json("shops", "list").items == []
    assert desk.json("shops", "remove", "가게").error["code"] == "shop_not_found"
    assert add_shop(desk, shop).status == 0


def test_two_shops_sync_each_for_itself(typed: CommandLine, sandbox: StartSandbox) -> None:
    one, other = sandbox(shops=2, orders=20)
    add_shop(typed, one, "하나")
    add_shop(typed, other, "둘")
    World(other).network(up=False)
    answer = typed.json("sync")
    assert answer.status == 3
    assert isinstance(answer.json, dict)
    by_name = {told["shop"]: told for told in answer.json["shops"]}
    assert by_name["하나"]["errors"] == []
    assert by_name["하나"]["seen"] == 10
    assert [error["code"] for error in by_name["둘"]["errors"]] == ["network"]
    World(other).network(up=True)
    only = typed.json("sync", "--shop", "둘")
    assert isinstance(only.json, dict)
    assert [(told["shop"], told["seen"]) for told in only.json["shops"]] == [("둘", 10)]


def test_history_reaches_back_as_far_as_it_is_asked_for(
    typed: CommandLine, shop: SandboxShop, world: World
) -> None:
    add_shop(typed, shop)
    answer = typed.json("sync", "--since", "400d")
    assert answer.status == 0
    assert len(typed.orders()) == len(world.get()["lines"])
    assert typed.json("sync", "--since", "2026-01-01").status == 0

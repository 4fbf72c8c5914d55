"""What goes wrong between desk and marketplace: nothing stands twice, and each is said clearly."""

from __future__ import annotations

import pytest

from seller_desktop.domain.action import Verb
from seller_desktop.domain.texts import describe
from seller_desktop.domain.texts.catalogue import LANGUAGES, PROBLEMS
from seller_desktop.sandbox.server import SandboxShop
from seller_desktop.system.profile import load_profile, save_profile

from .conftest import CommandLine, Program, StartSandbox, World, add_shop, cj_number

TIMEOUTS = ("timeout_before", "timeout_after", "timeout_late")
_ENOUGH = 600
"""Lines of which a fault that damages every fourth is certain to hit some that matter."""


def sync_errors(typed: CommandLine) -> list[dict[str, object]]:
    """The problems of one sync, over all shops."""
    body = typed.json("sync").json
    assert isinstance(body, dict)
    return [error for shop in body["shops"] for error in shop["errors"]]


def has_words_in_both_languages(code: object) -> bool:
    return all(code in PROBLEMS[language] for language in LANGUAGES)


# Lost answers.


@pytest.mark.parametrize("fault", TIMEOUTS)
def test_a_confirm_whose_answer_is_lost_ends_done_and_stands_once(
    desk: CommandLine, world: World, fault: str
) -> None:
    lines = desk.free_lines("paid", 2)
    world.faults({"name": fault, "path": "/confirm", "times": 1, "seconds": 0.2})
    answer = desk.json("orders", "confirm", *lines, "--wait", "40")
    assert answer.status == 0
    assert {item["state"] for item in answer.items} == {"done"}
    assert sorted(str(row["line_no"]) for row in world.ledger(Verb.CONFIRM)) == sorted(lines)


@pytest.mark.parametrize("fault", ["timeout_after", "timeout_late"])
def test_a_dispatch_that_took_effect_becomes_done_by_itself(
    desk: CommandLine, world: World, fault: str
) -> None:
    line_no = desk.free_lines("accepted", 1)[0]
    world.faults({"name": fault, "path": "/dispatch", "times": 1, "seconds": 0.2})
    options = ("--courier", "cj", "--invoice", cj_number(1), "--wait", "40")
    answer = desk.json("orders", "dispatch", line_no, *options)
    assert [(item["state"], item["reason"]) for item in answer.items] == [("done", "effect_seen")]
    assert [row["line_no"] for row in world.ledger(Verb.DISPATCH)] == [line_no]


def test_a_dispatch_without_effect_is_parked_and_goes_out_once_when_retried(
    desk: CommandLine, world: World
) -> None:
    line_no = desk.free_lines("accepted", 1)[0]
    world.faults({"name": "timeout_before", "path": "/dispatch", "times": 1})
    options = ("--courier", "cj", "--invoice", cj_number(1), "--wait", "40")
    answer = desk.json("orders", "dispatch", line_no, *options)
    (parked,) = answer.items
    assert (answer.status, parked["state"]) == (3, "parked")
    assert parked["reason"] == "no_effect_seen"
    assert world.ledger() == []
    assert sync_errors(desk) == []
    assert world.ledger() == []
    again = desk.json("outbox", "retry", str(parked["action"]))
    assert [item["state"] for item in again.items] == ["done"]
    assert [row["line_no"] for row in world.ledger(Verb.DISPATCH)] == [line_no]


def test_a_parked_dispatch_that_was_sent_is_settled_without_another_send(
    desk: CommandLine, world: World
) -> None:
    line_no = desk.free_lines("accepted", 1)[0]
    world.faults({"name": "timeout_before", "path": "/dispatch", "times": 1})
    options = ("--courier", "cj", "--invoice", cj_number(1), "--wait", "40")
    (parked,) = desk.json("orders", "dispatch", line_no, *options).items
    settled = desk.json("outbox", "settle", str(parked["action"]))
    assert [(i["state"], i["reason"]) for i in settled.items] == [("done", "settled_by_seller")]
    assert sync_errors(desk) == []
    assert world.ledger() == []


@pytest.mark.parametrize("fault", ["reset_before", "reset_after", "server_error", "rate_limit"])
def test_a_blow_to_a_batch_leaves_every_line_confirmed_once(
    desk: CommandLine, world: World, fault: str
) -> None:
    lines = desk.free_lines("paid", 3)
    world.faults({"name": fault, "path": "/confirm", "times": 1})
    answer = desk.json("orders", "confirm", *lines, "--wait", "40")
    assert {item["state"] for item in answer.items} == {"done"}
    assert sorted(str(row["line_no"]) for row in world.ledger(Verb.CONFIRM)) == sorted(lines)


# The bad-input table.


def test_a_wrong_secret_stores_nothing(typed: CommandLine, shop: SandboxShop) -> None:
    wrong = {**shop.credentials, "client_secret": "$2a$04$abcdefghijklmnopqrstuv"}
    bad = SandboxShop(shop.marketplace, shop.shop, shop.base_url, wrong, shop.control_url)
    answer = add_shop(typed, bad)
    assert (answer.status, answer.error["code"]) == (1, "wrong_secret")
    assert typed.json("shops", "list").items == []
    assert has_words_in_both_languages("wrong_secret")


@pytest.mark.parametrize(
    ("fault", "code"),
    [("group_missing", "permission_missing"), ("ip_refused", "ip_refused")],
)
def test_a_refused_access_stops_the_shop_says_why_and_loses_nothing(
    desk: CommandLine, world: World, fault: str, code: str
) -> None:
    line_no = desk.free_lines("paid", 1)[0]
    world.faults({"name": fault})
    (tested,) = [desk.json("shops", "test", "가게")]
    assert tested.status == 1
    assert isinstance(tested.json, dict)
    assert (tested.json["ok"], tested.json["error"]["code"]) == (False, code)
    queued = desk.json("orders", "confirm", line_no, "--wait", "0.5")
    assert (queued.status, queued.items[0]["state"]) == (3, "ready")
    assert code in {error["code"] for error in sync_errors(desk)}
    failed = [item for item in desk.json("doctor").items if item["verdict"] == "failed"]
    assert [(item["check"], item["code"]) for item in failed] == [("shop", code)]
    world.faults()
    assert sync_errors(desk) == []
    assert [row["line_no"] for row in world.ledger(Verb.CONFIRM)] == [line_no]
    assert has_words_in_both_languages(code)


def test_a_clock_off_by_ten_minutes_is_corrected_and_said(
    sandbox: StartSandbox, typed: CommandLine
) -> None:
    (shop,) = sandbox()
    World(shop).faults({"name": "clock_skew", "seconds": 600})
    assert add_shop(typed, shop).status == 0
    errors = sync_errors(typed)
    assert {error["code"] for error in errors} == {"clock_corrected"}
    assert errors[0]["params"] == {"minutes": 10}
    assert len(typed.orders()) == len(World(shop).get()["lines"])
    clock = [item for item in typed.json("doctor").items if item["check"] == "clock"]
    assert [item["verdict"] for item in clock] == ["warning"]


def test_a_clock_off_by_an_hour_is_refused_and_what_waits_stays(
    desk: CommandLine, world: World
) -> None:
    line_no = desk.free_lines("paid", 1)[0]
    world.faults({"name": "clock_skew", "seconds": 3_600})
    answer = desk.json("sync")
    assert answer.status == 1
    assert "clock_refused" in {error["code"] for error in sync_errors(desk)}
    assert desk.json("orders", "confirm", line_no, "--wait", "0.5").status == 3
    world.faults()
    assert sync_errors(desk) == []
    assert len(world.ledger(Verb.CONFIRM)) == 1


@pytest.mark.parametrize("fault", ["extra_fields", "null_members", "retyped_fields"])
def test_payloads_that_can_still_be_read_are(
    typed: CommandLine, shop: SandboxShop, world: World, fault: str
) -> None:
    world.faults({"name": fault})
    assert add_shop(typed, shop).status == 0
    errors = sync_errors(typed)
    assert {error["code"] for error in errors} <= {"payload_quarantined"}
    read = {order["line_no"] for order in typed.orders()}
    world.faults()
    assert sync_errors(typed) == []
    truth = {line["line_no"] for line in world.get()["lines"]}
    assert read <= truth
    assert {order["line_no"] for order in typed.orders()} == truth


def test_payloads_with_missing_fields_are_set_aside_and_read_later(
    typed: CommandLine, sandbox: StartSandbox
) -> None:
    shop = sandbox(orders=_ENOUGH)[0]
    world = World(shop)
    world.faults({"name": "missing_fields"})
    assert add_shop(typed, shop).status == 0
    answer = typed.json("sync")
    assert isinstance(answer.json, dict)
    codes = {error["code"] for one in answer.json["shops"] for error in one["errors"]}
    assert codes == {"payload_quarantined"}
    assert answer.status == 3
    world.faults()
    typed.json("sync")
    truth = {line["line_no"] for line in world.get()["lines"]}
    assert {order["line_no"] for order in typed.orders()} == truth
    assert has_words_in_both_languages("payload_quarantined")


def test_unknown_words_are_kept_as_they_come(typed: CommandLine, sandbox: StartSandbox) -> None:
    shop = sandbox(orders=_ENOUGH)[0]
    World(shop).faults({"name": "unknown_word"})
    assert add_shop(typed, shop).status == 0
    assert sync_errors(typed) == []
    assert "unknown" in {order["status"] for order in typed.orders()}


def test_a_locked_keyring_is_told_and_nothing_is_opened(
    desk: CommandLine, program: Program
) -> None:
    keyring = program.keyring
    keyring.locked = True  # type: ignore[attr-defined]
    answer = desk.json("orders", "list")
    assert (answer.status, answer.error["code"]) == (1, "keyring_locked")
    findings = {item["check"]: item["verdict"] for item in desk.json("doctor").items}
    assert findings["keyring"] == "failed"
    keyring.locked = False  # type: ignore[attr-defined]
    assert desk.orders()


def test_a_full_disk_is_told_and_loses_nothing(
    desk: CommandLine, program: Program, world: World
) -> None:
    line_no = desk.free_lines("accepted", 1)[0]
    before = desk.orders()
    wish = ("--until", "2030-01-01", "--reason", "ETC", "--detail", "늦습니다 " * 20_000)
    program.on_write = "PRAGMA max_page_count = 1"
    answer = desk.json("orders", "delay", line_no, *wish, "--wait", "0")
    assert (answer.status, answer.error["code"]) == (1, "disk_full")
    program.on_write = ""
    assert desk.orders() == before
    assert desk.json("outbox", "list").items == []
    assert desk.json("orders", "dispatch", line_no, "--method", "direct").status == 0
    assert len(world.ledger(Verb.DISPATCH)) == 1


def test_a_disk_that_fills_up_during_a_sync_is_told_and_the_sync_goes_on_later(
    typed: CommandLine, program: Program, shop: SandboxShop, world: World
) -> None:
    assert add_shop(typed, shop).status == 0
    program.on_write = "PRAGMA max_page_count = 1"
    answer = typed.json("sync")
    assert answer.status == 1
    assert "disk_full" in answer.out
    program.on_write = ""
    assert sync_errors(typed) == []
    assert len(typed.orders()) == len(world.get()["lines"])


def test_data_of_a_newer_program_is_left_alone(desk: CommandLine, program: Program) -> None:
    program.on_write = "PRAGMA user_version = 999"
    assert desk.json("orders", "list").status == 0
    program.on_write = ""
    content = (desk.profile / "office.db").read_bytes()
    answer = desk.json("orders", "list")
    assert (answer.status, answer.error["code"]) == (1, "database_newer")
    assert answer.error["params"] == {"found": 999, "known": 1}
    assert (desk.profile / "office.db").read_bytes() == content


def test_a_profile_without_its_name_card_is_not_given_a_new_key(desk: CommandLine) -> None:
    card = desk.profile / "profile.json"
    kept = card.read_bytes()
    card.unlink()
    assert desk.json("orders", "list").error["code"] == "profile_damaged"
    card.write_bytes(kept)
    assert desk.orders()


def test_problems_are_told_in_korean_where_the_profile_is_korean(
    desk: CommandLine, program: Program
) -> None:
    with program.open(desk.profile) as core:
        paths = core.office.paths
        profile = load_profile(paths, core.office.ids)
        save_profile(paths, type(profile)(profile.id, "ko", "system", profile.keyring_backend))
    answer = desk.json("orders", "show", "1")
    said = answer.error["message"]
    with program.open(desk.profile) as core:
        assert core.office.db.path.exists()
    assert said == "상품주문번호 1에 해당하는 주문이 없습니다."
    assert describe_title("line_not_found") in desk("orders", "show", "1").err


def describe_title(code: str) -> str:
    from seller_desktop.domain.errors import Problem

    return describe(Problem(code), "ko").title

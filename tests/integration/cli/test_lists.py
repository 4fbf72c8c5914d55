"""What the lists hold is what the marketplace holds, line for line."""

import re

import pytest

from seller_desktop.domain.masking import mask_name
from seller_desktop.sandbox.server import SandboxShop

from .conftest import CommandLine, StartSandbox, World, add_shop

ORDER_KEYS = [
    "shop",
    "order_no",
    "line_no",
    "status",
    "marketplace_status",
    "claim",
    "ordered_at",
    "dispatch_due_at",
    "product",
    "option",
    "quantity",
    "amount",
    "currency",
    "receiver",
    "courier",
    "invoice_no",
    "pending",
]
CLAIM_KEYS = [
    "shop",
    "claim_no",
    "order_no",
    "line_no",
    "kind",
    "state",
    "marketplace_status",
    "held",
    "reason",
    "quantity",
    "requested_at",
    "respond_due_at",
    "pending",
]
OUTBOX_KEYS = [
    "action",
    "request",
    "shop",
    "verb",
    "line_nos",
    "claim_no",
    "state",
    "reason",
    "marketplace_code",
    "marketplace_message",
    "created_at",
    "not_before",
    "attempts",
    "replaces",
]
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


def without_local(items: object) -> list[dict[str, object]]:
    assert isinstance(items, list)
    return [{k: v for k, v in item.items() if k not in {"shop", "pending"}} for item in items]


def test_orders_and_claims_hold_what_the_world_holds(desk: CommandLine, world: World) -> None:
    truth = world.get()
    orders = desk.json("orders", "list", "--reveal").json
    claims = desk.json("claims", "list", "--reveal").json
    assert without_local(orders) == truth["lines"]
    assert without_local(claims) == truth["claims"]
    assert truth["claims"]


def test_the_members_of_a_list_are_those_of_the_design(desk: CommandLine) -> None:
    order, claim = desk.orders()[0], desk.json("claims", "list").items[0]
    assert list(order) == ORDER_KEYS
    assert list(claim) == CLAIM_KEYS
    assert INSTANT.fullmatch(str(order["ordered_at"]))
    desk("orders", "confirm", *desk.free_lines("paid", 1))
    action = desk.json("outbox", "list").items[0]
    assert list(action) == OUTBOX_KEYS
    assert INSTANT.fullmatch(str(action["created_at"]))


def test_a_second_sync_changes_nothing_and_the_dump_is_the_same(desk: CommandLine) -> None:
    first, second = desk.profile / "first", desk.profile / "second"
    assert desk.json("doctor", "--dump", str(first)).status == 0
    body = desk.json("sync").json
    assert isinstance(body, dict)
    (told,) = body["shops"]
    assert list(told) == ["shop", "seen", "new", "updated", "sent", "errors"]
    assert (told["new"], told["updated"], told["sent"], told["errors"]) == (0, 0, 0, [])
    assert desk.json("doctor", "--dump", str(second)).status == 0
    assert first.read_bytes() == second.read_bytes()


def test_receivers_are_masked_unless_revealed(desk: CommandLine, world: World) -> None:
    masked = [order["receiver"] for order in desk.orders()]
    truth = [
        mask_name(str(line["receiver"])) if line["receiver"] else line["receiver"]
        for line in world.get()["lines"]
    ]
    assert masked == truth


def test_revealing_leaves_an_access_record(desk: CommandLine) -> None:
    line_no = desk.free_lines("paid", 1)[0]
    shown = desk.json("orders", "show", line_no).json
    assert isinstance(shown, dict)
    assert "*" in shown["recipient"]["name"]
    revealed = desk.json("orders", "show", line_no, "--reveal").json
    assert isinstance(revealed, dict)
    assert "*" not in revealed["recipient"]["name"]
    assert revealed["recipient"]["address_detail"] != "****"
    history = [item for item in desk.json("doctor").items if item["check"] == "history"]
    assert history[0]["verdict"] == "ok"


def test_filters_narrow_and_the_order_is_that_of_numbers(desk: CommandLine) -> None:
    everything = desk.orders()
    keys = [(o["shop"], o["order_no"], o["line_no"]) for o in everything]
    assert keys == sorted(keys)
    paid = desk.orders("--status", "paid", "--status", "accepted")
    assert paid == [o for o in everything if o["status"] in {"paid", "accepted"}]
    one = str(everything[3]["line_no"])
    assert [o["line_no"] for o in desk.orders("--search", one)] == [one]
    assert desk.orders("--limit", "2") == everything[:2]
    assert desk.json("orders", "list", "--shop", "가게").items == everything


def test_json_and_profile_stand_before_or_after_the_command(desk: CommandLine) -> None:
    assert desk("--json", "orders", "list").out == desk("orders", "list", "--json").out


def test_people_get_tables_in_the_language_of_the_profile(desk: CommandLine) -> None:
    assert "Receiver" in desk("orders", "list").out
    profile = desk.profile / "profile.json"
    profile.write_text(profile.read_text().replace('"language": null', '"language": "ko"'))
    korean = desk("orders", "list").out
    assert "수취인" in korean
    assert "신규주문" in korean
    assert "클레임번호" in desk("claims", "list").out
    assert "CJ대한통운" in desk("couriers", "list").out


def test_an_ambiguous_number_is_refused_with_the_shops(
    typed: CommandLine, sandbox: StartSandbox
) -> None:
    one, other = sandbox()[0], sandbox()[0]
    for name, shop in (("하나", one), ("둘", other)):
        assert add_shop(typed, shop, name).status == 0
    assert typed.json("sync").status == 0
    numbers = {str(order["line_no"]) for order in typed.orders("--shop", "하나")}
    paid = next(n for n in typed.free_lines("paid", 1) if n in numbers)
    refused = typed.json("orders", "confirm", paid)
    assert refused.status == 1
    assert refused.error["code"] == "ambiguous_line"
    assert refused.error["params"] == {"number": paid, "shops": "둘, 하나"}
    assert typed.json("orders", "confirm", paid, "--shop", "둘").status == 0
    assert World(one).ledger() == []
    assert len(World(other).ledger()) == 1


def test_one_line_tells_its_whole_story(desk: CommandLine) -> None:
    line_no = desk.free_lines("paid", 1)[0]
    desk("orders", "confirm", line_no)
    shown = desk.json("orders", "show", line_no).json
    assert isinstance(shown, dict)
    assert shown["line_no"] == line_no
    assert [action["verb"] for action in shown["actions"]] == ["confirm"]
    assert {entry["kind"] for entry in shown["timeline"]} >= {"line_seen", "action", "attempt"}


def test_a_claim_tells_which_answers_are_possible(desk: CommandLine) -> None:
    claim = desk.json("claims", "list", "--state", "collected").items[0]
    shown = desk.json("claims", "show", str(claim["claim_no"])).json
    assert isinstance(shown, dict)
    assert shown["kind"] == claim["kind"]
    assert shown["answers"]


@pytest.mark.parametrize("noun", ["orders", "claims"])
def test_what_is_shown_has_a_head_in_words(desk: CommandLine, noun: str) -> None:
    item = desk.json(noun, "list", "--limit", "1").items[0]
    told = desk(noun, "show", str(item["line_no" if noun == "orders" else "claim_no"])).out
    heads = [line.partition(":")[0] for line in told.splitlines()]
    assert [head for head in heads if "_" in head] == []


def test_numbers_nobody_knows_are_told(desk: CommandLine) -> None:
    assert desk.json("orders", "show", "1").error["code"] == "line_not_found"
    assert desk.json("claims", "show", "1").error["code"] == "claim_not_found"
    assert desk.json("outbox", "show", "1").error["code"] == "action_not_found"
    assert desk.json("orders", "list", "--shop", "nobody").error["code"] == "shop_not_found"


def test_the_list_of_couriers_needs_no_profile(typed: CommandLine, shop: SandboxShop) -> None:
    codes = {item["courier"] for item in typed.json("couriers", "list").items}
    assert {"cj", "hanjin", "lotte", "logen", "epost"} <= codes
    assert not typed.profile.exists()

"""Rules on the command line, with a real first sync of the sandbox in between."""

from __future__ import annotations

import json
from collections.abc import Mapping

from seller_desktop.domain.action import Verb
from seller_desktop.sandbox.server import SandboxShop

from .conftest import CommandLine, World, add_shop, cj_number

MANY = {
    "name": "대량",
    "when": [{"what": "shop", "words": ["가게"]}, {"what": "quantity", "number": 2}],
    "then": {"tags": ["대량"], "hold": "수량 확인", "courier": "hanjin"},
}
EVERY_STATUS_STILL_HERE = ("paid", "accepted")


def save(desk: CommandLine, rule: Mapping[str, object]) -> None:
    answer = desk.json("rules", "save", stdin=json.dumps(rule))
    assert answer.status == 0, answer.out


def shown(desk: CommandLine, line_no: object) -> Mapping[str, object]:
    found = desk.json("orders", "show", str(line_no)).json
    assert isinstance(found, dict)
    return found


def test_a_first_sync_tags_holds_and_traces_each_order_that_matches(
    typed: CommandLine, shop: SandboxShop
) -> None:
    assert add_shop(typed, shop).status == 0
    save(typed, MANY)
    assert typed.json("sync").status == 0
    wanted, met = 0, 0
    for status in EVERY_STATUS_STILL_HERE:
        for order in typed.orders("--status", status):
            facts = shown(typed, order["line_no"])
            many = int(str(order["quantity"])) >= 2
            assert (facts["tags"] == ["대량"]) is many
            assert (facts["hold"] == "수량 확인") is many
            assert (facts["preset_courier"] == "hanjin") is many
            wanted, met = wanted + 1, met + many
    assert 0 < met < wanted
    assert typed.json("sync").status == 0
    applied = typed.json("rules", "apply").json
    assert isinstance(applied, dict)
    assert applied["count"] == 0, "a rule acts once"


def test_a_held_order_leaves_when_it_is_released(desk: CommandLine, world: World) -> None:
    line_no = desk.free_lines("accepted", 1)[0]
    assert desk.json("orders", "hold", line_no, "--reason", "확인").status == 0
    parcel = ("--courier", "cj", "--invoice", cj_number(1))
    refused = desk.json("orders", "dispatch", line_no, *parcel)
    assert (refused.status, refused.error["code"]) == (1, "line_on_hold")
    assert world.ledger(Verb.DISPATCH) == []
    assert desk.json("orders", "dispatch", line_no, *parcel, "--release").status == 0
    assert len(world.ledger(Verb.DISPATCH)) == 1
    assert shown(desk, line_no)["hold"] is None


def test_rules_are_listed_as_they_came_in_tried_switched_ordered_and_deleted(
    desk: CommandLine,
) -> None:
    save(desk, MANY)
    save(desk, {"name": "모두", "then": {"tags": ["전체"]}})
    first, second = desk.json("rules", "list").items
    assert first == {**MANY, "on": True, "sentence": first["sentence"]} | {"when": MANY["when"]}
    assert str(second["sentence"]).startswith("Every new order")
    tried = desk.json("rules", "dry-run").items
    assert {row["rule"] for row in tried} == {"대량", "모두"}
    alone = desk.json("rules", "dry-run", "--stdin", stdin=json.dumps(MANY)).items
    assert {row["rule"] for row in alone} == {"대량"}
    assert desk.json("rules", "off", "대량").status == 0
    assert {row["rule"] for row in desk.json("rules", "dry-run").items} == {"모두"}
    desk.json("rules", "order", "모두")
    assert [row["name"] for row in desk.json("rules", "list").items] == ["모두", "대량"]
    applied = desk.json("rules", "apply").json
    assert isinstance(applied, dict)
    undone = desk.json("rules", "undo", str(applied["request"])).json
    assert isinstance(undone, dict)
    assert applied["count"] == undone["count"] != 0
    assert desk.json("rules", "delete", "모두").status == 0
    assert desk.json("rules", "delete", "모두").error["code"] == "rule_not_found"
    broken = desk.json("rules", "save", stdin="{")
    assert (broken.status, broken.error["code"]) == (1, "rule_unreadable")
    unknown = {**MANY, "when": [{"what": "shop", "words": ["없는 가게"]}]}
    assert desk.json("rules", "save", stdin=json.dumps(unknown)).error["code"] == "shop_not_found"

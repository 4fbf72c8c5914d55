"""Six shops of three marketplaces on one desk, from the command line, with the rates they grant."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from seller_desktop.sandbox.server import SANDBOX_MARKETPLACES

from .conftest import Machine, lines_of, set_faults, world_of

Shop = Mapping[str, object]
SHOWN_ELSEWHERE = frozenset({"shop", "pending"})


def six_shops(machine: Machine, orders: int) -> dict[str, Shop]:
    """Two shops of every marketplace, added under the names the sandbox prints."""
    wanted = ("--shops", "2", "--orders", str(orders), "--seed", "7")
    process = machine.start("sandbox", "--json", *wanted)
    printed = lines_of(process, 2 * len(SANDBOX_MARKETPLACES))
    shops = {str(shop["shop"]): shop for shop in map(json.loads, printed)}
    for name, shop in shops.items():
        machine.add_shop(shop, name)
    return shops


def of_shop(items: list[dict[str, object]], name: str) -> dict[str, dict[str, object]]:
    return {
        str(item["line_no"]): {k: v for k, v in item.items() if k not in SHOWN_ELSEWHERE}
        for item in items
        if item["shop"] == name
    }


def errors_of(result: object) -> dict[str, list[dict[str, object]]]:
    assert isinstance(result, dict)
    return {str(shop["shop"]): shop["errors"] for shop in result["shops"]}


def sync(machine: Machine, *names: str) -> dict[str, list[dict[str, object]]]:
    chosen = [part for name in names for part in ("--shop", name)]
    return errors_of(json.loads(machine.run("sync", *chosen, "--json", patience_s=300).stdout))


def assert_complete(found: list[dict[str, object]], name: str, shop: Shop) -> None:
    """Every line that can be seen is there, as the marketplace has it."""
    ours = of_shop(found, name)
    truth = {str(line["line_no"]): line for line in world_of(shop)["lines"]}
    assert {key: truth[key] for key in ours} == ours, name
    to_do = {key for key, line in truth.items() if line["status"] in ("paid", "accepted")}
    assert to_do <= ours.keys(), name


@pytest.mark.long(seconds=140)
@pytest.mark.timeout(700)
def test_six_shops_are_read_whole_and_one_in_trouble_holds_up_no_other(machine: Machine) -> None:
    shops = six_shops(machine, orders=200)
    ill = {"naver-1": "maintenance", "coupang-2": "ip_refused", "woocommerce-1": "server_error"}
    for name, fault in ill.items():
        set_faults(shops[name], {"name": fault})
    told = sync(machine)
    found = machine.items("orders", "list", "--reveal")
    assert {name for name, errors in told.items() if errors} == ill.keys()
    assert [error["code"] for error in told["coupang-2"]] == ["ip_refused"]
    for name in shops.keys() - ill.keys():
        assert_complete(found, name, shops[name])
    for name in ill:
        assert of_shop(found, name) == {}
        set_faults(shops[name])
    told = sync(machine, *ill)
    found = machine.items("orders", "list", "--reveal")
    assert told == {name: [] for name in ill}
    for name, shop in shops.items():
        assert_complete(found, name, shop)
    assert len(found) > 500

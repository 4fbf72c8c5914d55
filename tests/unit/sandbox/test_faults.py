"""Faults by name, in process: what they hit, how often, and what they leave alone."""

from typing import Any

import pytest

from seller_desktop.sandbox.faults import (
    FAULT_NAMES,
    ConnectionCut,
    ConnectionStalled,
    Fault,
    FaultBox,
    parse_fault,
    read_faults,
)

from .shop_client import DAY_MS, LINES, Shop

ACCOUNT = "/v1/seller/account"


def confirm_stalled(shop: Shop, line_no: str) -> ConnectionStalled:
    with pytest.raises(ConnectionStalled) as stalled:
        shop.confirm(line_no)
    return stalled.value


def test_names_may_bring_a_number_of_times() -> None:
    assert parse_fault("rate_limit:3") == Fault("rate_limit", times=3)
    assert parse_fault("rate_limit") == Fault("rate_limit")


@pytest.mark.parametrize("text", ["rate_limits", "rate_limit:often", "rate_limit:0", ""])
def test_unknown_faults_are_named_with_the_list(text: str) -> None:
    with pytest.raises(ValueError, match="fault"):
        parse_fault(text)
    with pytest.raises(ValueError, match="timeout_before"):
        parse_fault("earthquake")


@pytest.mark.parametrize(
    "entries", ["x", [1], [{}], [{"name": "rate_limit", "times": "2"}], [{"name": "x"}]]
)
def test_a_malformed_set_is_refused(entries: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_faults(entries)


def test_a_fault_strikes_so_often_and_no_more() -> None:
    box = FaultBox([Fault("rate_limit", path="confirm", times=2)])
    assert box.strike("rate_limit", "/dispatch") is None
    assert [bool(box.strike("rate_limit", "/confirm")) for _ in range(3)] == [True, True, False]
    assert box.current() == []


@pytest.mark.parametrize(
    ("name", "status", "code"),
    [
        ("rate_limit", 429, "GW.RATE_LIMIT"),
        ("server_error", 500, "GW.PROXY.03"),
        ("maintenance", 503, "GW.BLOCK.02"),
        ("ip_refused", 403, "GW.IP_NOT_ALLOWED"),
        ("group_missing", 401, "GW.AUTHN"),
    ],
)
def test_the_gateway_refuses_and_nothing_happens(
    shop: Shop, name: str, status: int, code: str
) -> None:
    line_no, _ = shop.find("paid")[0], shop.token
    shop.set_faults(Fault(name))
    answer = shop.post(f"{LINES}/confirm", {"productOrderIds": [line_no]})
    assert (answer.status, answer.body["code"]) == (status, code)
    assert shop.view("ledger") == []
    shop.set_faults()
    assert len(shop.confirm(line_no)["successProductOrderInfos"]) == 1


@pytest.mark.parametrize(
    ("name", "status"),
    [("maintenance", 503), ("ip_refused", 403), ("group_missing", 200), ("rate_limit", 200)],
)
def test_only_some_faults_hit_the_token_call(shop: Shop, name: str, status: int) -> None:
    shop.set_faults(Fault(name))
    assert shop.ask_token().status == status


def test_a_path_limits_a_fault_and_may_name_the_token_call(shop: Shop) -> None:
    assert shop.token
    shop.set_faults(Fault("server_error", path="oauth2"))
    assert shop.ask_token().status == 500
    assert shop.get(ACCOUNT).status == 200


def test_an_expired_token_is_replaced_by_another(shop: Shop) -> None:
    old = shop.token
    shop.set_faults(Fault("token_expired"))
    assert shop.get(ACCOUNT).status == 401
    assert shop.get(ACCOUNT).status == 401
    new = shop.ask_token().body["access_token"]
    assert new != old
    shop._token = new
    assert shop.get(ACCOUNT).status == 200


def test_a_timeout_before_has_no_effect(shop: Shop) -> None:
    line_no = shop.find("paid")[0]
    assert shop.token
    shop.set_faults(Fault("timeout_before", path="confirm"))
    stall = confirm_stalled(shop, line_no)
    assert stall.seconds == 40
    stall.gave_up()
    shop.clock.advance(200)
    assert shop.view("ledger") == []
    assert stall.late_answer()[0].startswith("504")


def test_a_timeout_after_has_its_effect_at_once(shop: Shop) -> None:
    line_no = shop.find("paid")[0]
    shop.set_faults(Fault("timeout_after", times=1))
    confirm_stalled(shop, line_no)
    assert shop.line(line_no)["status"] == "accepted"
    assert len(shop.view("ledger")) == 1


def test_a_late_effect_comes_after_the_client_gave_up(shop: Shop) -> None:
    line_no = shop.find("paid")[0]
    shop.set_faults(Fault("timeout_late", seconds=20, times=1))
    stall = confirm_stalled(shop, line_no)
    shop.clock.advance(10)
    stall.gave_up()
    shop.clock.advance(19)
    assert shop.line(line_no)["status"] == "paid"
    shop.clock.advance(2)
    assert shop.line(line_no)["status"] == "accepted"
    assert len(shop.view("ledger")) == 1


def test_a_late_effect_finds_the_world_as_it_then_is(shop: Shop) -> None:
    line_no = shop.find("accepted")[0]
    shop.set_faults(Fault("timeout_late", seconds=20, times=1))
    with pytest.raises(ConnectionStalled) as stalled:
        shop.dispatch(shop.entry(line_no))
    stalled.value.gave_up()
    shop.dispatch(shop.entry(line_no, trackingNumber="650011112223"))
    shop.clock.advance(60)
    assert shop.line(line_no)["invoice_no"] == "650011112223"
    assert len(shop.view("ledger")) == 1


@pytest.mark.parametrize(("name", "effects"), [("reset_before", 0), ("reset_after", 1)])
def test_a_cut_comes_before_or_after_the_effect(shop: Shop, name: str, effects: int) -> None:
    line_no = shop.find("paid")[0]
    shop.set_faults(Fault(name, path="confirm"))
    with pytest.raises(ConnectionCut):
        shop.confirm(line_no)
    assert len(shop.view("ledger")) == effects


@pytest.mark.parametrize("name", ["timeout_after", "reset_after", "timeout_late"])
def test_faults_about_effects_leave_reads_alone(shop: Shop, name: str) -> None:
    shop.set_faults(Fault(name))
    now = shop.clock.now_ms()
    assert shop.feed(now - DAY_MS, now).status == 200


def test_a_skewed_clock_shows_in_date_timestamps_and_signatures(shop: Shop) -> None:
    shop.set_faults(Fault("clock_skew"))
    answer = shop.ask_token()
    assert answer.body["invalidInputs"][0]["name"] == "timestamp"
    assert answer.headers["Date"] == "Thu, 19 Nov 2026 03:10:00 GMT"
    shop.set_faults(Fault("clock_skew", seconds=-3600))
    assert shop.ask_token().headers["Date"] == "Thu, 19 Nov 2026 02:00:00 GMT"


def test_late_changes_show_in_the_feed_only_later(shop: Shop) -> None:
    shop.clock.advance(600)
    shop.dispatch(shop.entry(shop.find("accepted")[0]))
    at = shop.clock.now_ms()
    shop.set_faults(Fault("late_change", seconds=30))
    shop.clock.advance(29)
    assert "data" not in shop.feed(at, at + 29_000).body
    shop.clock.advance(1)
    assert shop.feed(at, at + 29_000).body["data"]["count"] == 1


def test_a_doubled_page_loses_nothing(shop: Shop) -> None:
    now = shop.clock.now_ms()
    plain = shop.feed(now - DAY_MS, now).body["data"]["lastChangeStatuses"]
    shop.set_faults(Fault("duplicate_page"))
    doubled = shop.feed(now - DAY_MS, now).body["data"]["lastChangeStatuses"]
    assert len(doubled) == 2 * len(plain)
    assert {row["productOrderId"] for row in doubled} == {row["productOrderId"] for row in plain}


def damaged(shop: Shop, name: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    numbers = [*shop.world.lines][:100]
    whole = shop.details(numbers)
    shop.set_faults(Fault(name))
    return whole, shop.details(numbers)


def test_missing_ids_are_always_the_same(shop: Shop) -> None:
    whole, part = damaged(shop, "missing_ids")
    assert 50 < len(part) < len(whole)
    again = shop.details([*shop.world.lines][:100])
    assert again == part


def test_new_members_leave_the_others_alone(shop: Shop) -> None:
    whole, more = damaged(shop, "extra_fields")
    changed = [item for item in more if item.pop("sandboxExtra", None)]
    for item in changed:
        for member in ("order", "productOrder", "delivery"):
            item.get(member, {}).pop("sandboxExtra", None)
    assert changed
    assert more == whole


@pytest.mark.parametrize(
    "name", ["unknown_word", "null_members", "retyped_fields", "missing_fields"]
)
def test_some_items_are_damaged_and_keep_their_number(shop: Shop, name: str) -> None:
    whole, odd = damaged(shop, name)
    hurt = [new for old, new in zip(whole, odd, strict=True) if old != new]
    assert 5 < len(hurt) < 60
    assert [item["productOrder"]["productOrderId"] for item in odd] == [
        item["productOrder"]["productOrderId"] for item in whole
    ]
    assert shop.details([*shop.world.lines][:100]) == odd


def test_damage_of_one_item_strikes_that_one(shop: Shop) -> None:
    line_no = shop.find("paid")[0]
    whole = shop.detail(line_no)
    shop.set_faults(Fault("missing_fields", times=1))
    assert shop.detail(line_no) != whole
    assert shop.detail(line_no) == whole


@pytest.mark.parametrize("name", ["unknown_word", "null_members", "missing_fields"])
def test_the_feed_is_damaged_too(shop: Shop, name: str) -> None:
    now = shop.clock.now_ms()
    whole = shop.feed(now - DAY_MS, now).body["data"]["lastChangeStatuses"]
    shop.set_faults(Fault(name, path="last-changed"))
    odd = shop.feed(now - DAY_MS, now).body["data"]["lastChangeStatuses"]
    assert odd != whole
    assert [row["productOrderId"] for row in odd] == [row["productOrderId"] for row in whole]


def test_faults_do_not_change_the_truth(shop: Shop) -> None:
    before = shop.app.view()
    for name in FAULT_NAMES:
        shop.set_faults(Fault(name))
        assert shop.app.view() == before

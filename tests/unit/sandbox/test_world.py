"""The simulated world: its mix, its repeatability, its people."""

import hashlib
import json
import re
from collections import Counter

import pytest

from seller_desktop.domain.courier import check_digit_fails, invoice_format_error
from seller_desktop.sandbox.naver.couriers import NAVER_CODES, VALID_COURIERS
from seller_desktop.sandbox.world.couriers import InvoiceNumbers
from seller_desktop.sandbox.world.deadlines import due_after, due_same_day
from seller_desktop.system.clock import from_ms

from .shop_client import DAY_MS, START, Shop

LINE_KEYS = (
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
)
CLAIM_KEYS = (
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
)
ALL_STATUSES = {
    "awaiting_payment",
    "paid",
    "accepted",
    "dispatched",
    "in_transit",
    "delivered",
    "purchase_confirmed",
    "canceled",
    "returned",
    "exchanged",
    "unpaid_canceled",
}


def world_hash(shop: Shop) -> str:
    text = json.dumps(shop.app.view(), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def test_the_same_seed_gives_the_same_world_and_the_same_future() -> None:
    one, two, other = Shop(seed=3), Shop(seed=3), Shop(seed=4)
    assert world_hash(one) == world_hash(two) != world_hash(other)
    for shop in (one, two):
        shop.app.tick(3 * 86_400)
    assert world_hash(one) == world_hash(two)


def test_many_small_ticks_do_what_one_large_one_does() -> None:
    one, many = Shop(), Shop()
    one.app.tick(86_400)
    for _ in range(24):
        many.app.tick(3_600)
    assert len(one.world.lines) > 400
    assert world_hash(one) == world_hash(many)


@pytest.mark.parametrize("lines", [0, 1, 7, 200, 1000])
def test_a_world_has_exactly_the_lines_asked_for(lines: int) -> None:
    assert len(Shop(lines=lines).view("lines")) == lines


def test_lists_have_the_keys_and_the_order_of_the_program() -> None:
    shop = Shop()
    lines, claims = shop.view("lines"), shop.view("claims")
    assert {tuple(line) for line in lines} == {LINE_KEYS}
    assert {tuple(claim) for claim in claims} == {CLAIM_KEYS}
    assert lines == sorted(lines, key=lambda each: (each["order_no"], each["line_no"]))
    assert claims == sorted(
        claims, key=lambda each: (each["order_no"], each["line_no"], each["claim_no"])
    )
    instants = {line["ordered_at"] for line in lines}
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", at) for at in instants)


def test_every_status_and_claim_state_occurs() -> None:
    shop = Shop(lines=300)
    assert {line["status"] for line in shop.view("lines")} == ALL_STATUSES
    claims = {(claim["kind"], claim["state"]) for claim in shop.view("claims")}
    for kind in ("return", "exchange"):
        for state in ("requested", "collecting", "collected", "done", "withdrawn"):
            assert (kind, state) in claims
    for pair in (
        ("cancel", "requested"),
        ("cancel", "processing"),
        ("cancel", "done"),
        ("cancel", "withdrawn"),
        ("exchange", "redelivering"),
        ("admin_cancel", "processing"),
        ("admin_cancel", "done"),
        ("confirm_hold", "requested"),
        ("confirm_hold", "processing"),
        ("confirm_hold", "done"),
    ):
        assert pair in claims
    held = {claim["kind"] for claim in shop.view("claims") if claim["held"]}
    assert held == {"return", "exchange"}


def test_a_thousand_lines_have_work_for_today() -> None:
    shop = Shop(lines=1000)
    counts = Counter(line["status"] for line in shop.view("lines"))
    assert 60 <= counts["paid"] <= 100
    assert 60 <= counts["accepted"] <= 100
    due = [
        line["dispatch_due_at"]
        for line in shop.view("lines")
        if line["status"] in ("paid", "accepted") and line["dispatch_due_at"]
    ]
    now, tonight = "2026-11-19T03:00", "2026-11-19T15:00"
    assert any(at < now for at in due)
    assert any(now < at < tonight for at in due)
    assert any(at > tonight for at in due)


def test_history_lies_between_eighty_days_and_a_minute_ago() -> None:
    shop = Shop(lines=1000)
    now = shop.clock.now_ms()
    for line in shop.world.lines.values():
        assert now - 80 * DAY_MS <= line.order.ordered_at <= line.changed_at <= now - 60_000
        moments = [line.order.paid_at, line.place_at, line.decided_at]
        moments += [each.completed_at for each in line.claims]
        if line.parcel is not None:
            moments += [line.parcel.sent_at, line.parcel.picked_at, line.parcel.delivered_at]
            assert line.place_at is not None
            assert line.place_at <= line.parcel.sent_at
        assert all(at is None or line.order.ordered_at <= at <= now - 60_000 for at in moments)


def test_nobody_is_real() -> None:
    shop = Shop(lines=1000)
    for item in shop.details([*shop.world.lines][:300]):
        assert re.fullmatch(r"0100000\d{4}|0\*+", item["order"]["ordererTel"])
        address = item["productOrder"].get("shippingAddress")
        if address is not None:
            assert re.fullmatch(r"0100000\d{4}", address["tel1"])


def test_bundles_travel_with_one_number(shop: Shop) -> None:
    numbers: dict[str, set[str]] = {}
    for line in shop.world.lines.values():
        if line.parcel is not None and line.parcel.invoice_no is not None:
            numbers.setdefault(line.package_no, set()).add(line.parcel.invoice_no)
    assert any(len(order.lines) > 1 for order in shop.world.orders.values())
    assert all(len(each) == 1 for each in numbers.values())


def test_without_a_tick_nothing_happens(shop: Shop) -> None:
    before = world_hash(shop)
    shop.clock.advance(3 * 86_400)
    assert world_hash(shop) == before


def test_a_tick_brings_orders_claims_and_parcels_on() -> None:
    shop = Shop(lines=1000)
    before = shop.view("lines")
    shop.clock.advance(60)
    shop.app.tick(2 * 86_400)
    after = {line["line_no"]: line for line in shop.view("lines")}
    assert len(after) > len(before) + 50
    moved = Counter(
        (line["status"], after[line["line_no"]]["status"])
        for line in before
        if line["status"] != after[line["line_no"]]["status"]
    )
    for step in (
        ("awaiting_payment", "paid"),
        ("dispatched", "in_transit"),
        ("in_transit", "delivered"),
        ("delivered", "purchase_confirmed"),
        ("paid", "canceled"),
    ):
        assert moved[step] > 0
    assert len(shop.view("claims")) > 0
    assert shop.view("ledger") == []


def test_months_of_trade_leave_nothing_stuck_that_waits_for_nobody() -> None:
    shop = Shop(lines=300)
    old = [line["line_no"] for line in shop.view("lines")]
    for _ in range(60):
        shop.clock.advance(86_400)
        shop.app.tick(86_400)
    left = {line["line_no"]: line for line in shop.view("lines")}
    waits_for_seller = (None, "return.collected", "exchange.collecting", "exchange.collected")
    for line_no in old:
        status, claim = left[line_no]["status"], left[line_no]["claim"]
        assert claim in (*waits_for_seller, "cancel.requested")
        assert claim or status not in {
            "awaiting_payment",
            "dispatched",
            "in_transit",
            "delivered",
        }


def test_deadlines_skip_weekends() -> None:
    friday_noon = int(START.timestamp() * 1000) + DAY_MS
    assert f"{from_ms(friday_noon):%a}" == "Fri"
    assert f"{from_ms(due_after(friday_noon, 1)):%a %H:%M:%S}" == "Mon 14:59:59"
    assert f"{from_ms(due_same_day(friday_noon)):%a %H:%M:%S}" == "Fri 14:59:59"
    assert f"{from_ms(due_same_day(friday_noon + DAY_MS)):%a}" == "Mon"


@pytest.mark.parametrize("courier", ["cj", "hanjin", "lotte", "logen", "epost", "cvs_gs"])
def test_invoice_numbers_are_well_formed_and_never_repeat(courier: str) -> None:
    numbers = InvoiceNumbers(500_000)
    taken = [numbers.take(courier) for _ in range(200)]
    assert len(set(taken)) == 200
    assert not any(check_digit_fails(courier, each) for each in taken)
    assert not any(invoice_format_error(courier, each) for each in taken)


def test_every_canonical_courier_has_a_code_naver_takes() -> None:
    assert set(NAVER_CODES.values()) <= VALID_COURIERS
    assert {"CH1", "GS더프레시", "CU"} <= VALID_COURIERS

"""The simulated world of a Coupang shop: its mix, its repeatability, its people."""

import re
from collections import Counter

import pytest

from seller_desktop.domain.courier import check_digit_fails
from seller_desktop.sandbox.coupang.canonical import canonical_status
from seller_desktop.sandbox.coupang.couriers import canonical_courier

from .client import Shop


@pytest.mark.parametrize("lines", [0, 1, 37, 500])
def test_shop_has_exactly_the_lines_it_was_asked_for(lines):
    shop = Shop(lines=lines)
    assert len(shop.world.lines) == lines
    assert all(re.fullmatch(r"\d{14}-\d{10,11}", number) for number in shop.world.lines)


def test_same_seed_makes_the_same_world_and_another_another():
    views = [Shop(seed=seed).view() for seed in (7, 7, 8)]
    assert views[0] == views[1] != views[2]


def test_every_state_and_claim_occurs(shop):
    lines, claims = shop.world.lines.values(), shop.view()["claims"]
    assert {canonical_status(line) for line in lines} == {
        "paid",
        "accepted",
        "dispatched",
        "in_transit",
        "delivered",
        "purchase_confirmed",
        "canceled",
        "returned",
    }
    kinds = Counter((row["kind"], row["state"]) for row in claims)
    for wanted in (
        ("cancel", "requested"),
        ("cancel", "withdrawn"),
        ("return", "requested"),
        ("return", "collected"),
        ("return", "processing"),
        ("exchange", "requested"),
        ("exchange", "collecting"),
        ("exchange", "collected"),
        ("exchange", "redelivering"),
        ("exchange", "rejected"),
    ):
        assert kinds[wanted], wanted


def test_people_are_invented_and_invoice_numbers_fit_their_couriers(shop):
    for line in shop.world.lines.values():
        assert re.fullmatch(r"0100000\d{4}", line.box.address.phone)
        courier = canonical_courier(line.box.courier)
        if courier and line.box.invoice_no and courier != "DIRECT":
            assert not check_digit_fails(courier, line.box.invoice_no)


def test_numbers_are_exact_beyond_what_a_float_holds(shop):
    for box in shop.world.boxes.values():
        assert len(str(box.box_no)) == 18
        assert int(float(box.box_no)) != box.box_no


def test_nothing_happens_by_itself_without_a_tick(shop):
    before = shop.view()
    shop.clock.advance(10 * 86_400)
    assert shop.view() == before


def test_days_bring_orders_claims_deliveries_and_ends():
    shop = Shop(lines=250)
    before = Counter(row["status"] for row in shop.view()["lines"])
    for _ in range(12):
        shop.clock.advance(86_400)
        shop.app.tick(86_400)
    view = shop.view()
    after = Counter(row["status"] for row in view["lines"])
    assert after["paid"] > before["paid"] + 500
    assert after["purchase_confirmed"] > before["purchase_confirmed"]
    assert after["canceled"] > before["canceled"]
    assert view["ledger"] == []


def test_stop_request_nobody_answers_is_taken_for_shipped(shop):
    receipt = next(
        r
        for r in shop.world.receipts.values()
        if r.status == "RELEASE_STOP_UNCHECKED" and r.is_open
    )
    shop.app.tick(5 * 86_400)
    assert receipt.withdrawn_at or receipt.stop == "자동처리(이미출고)"


def test_claims_and_lines_have_the_columns_of_the_command_line(shop):
    view = shop.view()
    assert list(view) == ["lines", "claims", "ledger", "inquiries", "options"]
    assert len(view["lines"][0]) == 15
    assert set(view["claims"][0]) == {
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
    }

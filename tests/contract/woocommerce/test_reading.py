"""Reading a shop whole, whatever its version, host and plug-ins, and what absence means."""

import pytest

from seller_desktop.domain.errors import Passing, UserFixable
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.domain.order import LineStatus
from seller_desktop.marketplaces.contract import Ended, Window
from seller_desktop.sandbox.faults import Fault
from seller_desktop.sandbox.woocommerce import moves, words
from seller_desktop.sandbox.woocommerce.settings import KeyRight, Shipping

from ..stand import claim_row, line_row
from .bench import SECRET, Bench

SWITCHES = [
    {},
    {"base_url": "http://shop.example"},
    {"base_url": "http://shop.example:8080/wp-json/"},
    {"orderby_modified": False},
    {"total_headers": False},
    {"authorization_stripped": True},
    {"pretty_permalinks": False},
    {"pretty_permalinks": False, "base_url": "http://shop.example"},
    {"refund_summary_empty": True},
    {"refunds_route": False},
    {"zone_hours": -5},
    {"zone_hours": 0},
    {"numbered_by_plugin": True},
    {"shipping": Shipping.FULFILLMENTS},
    {"shipping": Shipping.AST},
    {"shipping": Shipping.NONE},
    {"currency": "USD"},
    {"currency": "JPY"},
    {"currency": "KWD"},
]


def agrees(bench):
    """Whether lines and claims read are those of the world."""
    readings = bench.everything()
    lines = {str(row["line_no"]): row for row in (line_row(one.line) for one in readings.values())}
    assert lines == {row["line_no"]: row for row in bench.view("lines")}
    claims = [claim_row(claim) for one in readings.values() for claim in one.claims]
    told = {str(row["claim_no"]): row for row in claims}
    assert told == {row["claim_no"]: row for row in bench.view("claims")}


@pytest.mark.parametrize("switches", SWITCHES, ids=str)
def test_every_kind_of_shop_is_read_whole(switches):
    bench = Bench(**switches)
    bench.connector.test()
    agrees(bench)


def test_shop_is_read_whole_after_busy_days_over_several_pages():
    bench = Bench(lines=200)
    bench.app.tick(14 * 86_400)
    bench.clock.advance(5)
    now = bench.connector.server_now()
    found = list(bench.pages(Window(now - DAY_MS, now)))
    assert len(found) > 2
    readings = bench.everything()
    gone = {row["line_no"] for row in bench.view("lines") if row["marketplace_status"] == "trash"}
    assert gone
    assert readings.keys() == {row["line_no"] for row in bench.view("lines")} - gone


def test_windows_part_changes_without_gap_or_overlap():
    bench = Bench()
    end = bench.connector.server_now()
    middle = max(order.modified_at for order in bench.world.orders.values()) - 3 * DAY_MS
    for cut in (middle, middle + 1, middle + 999):
        early = {n for p in bench.pages(Window(end - 95 * DAY_MS, cut)) for n in names(p)}
        late = {n for p in bench.pages(Window(cut + 1, end)) for n in names(p)}
        assert not early & late
        assert early | late == set(bench.world.lines)


def names(page):
    return [one.line.line_no for one in page.readings]


def test_list_that_moves_under_the_reading_is_read_again_from_its_start():
    bench = Bench()
    now = bench.connector.server_now()
    window = Window(now - 95 * DAY_MS, now - 60_000)
    pages = bench.pages(window)
    found = set(names(next(pages)))
    first = min(bench.world.orders.values(), key=lambda order: order.modified_at)
    moves.touch(first, bench.clock.now_ms())
    again = next(pages)
    assert again.readings == ()
    assert again.next_page is not None
    for page in pages:
        found |= set(names(page))
    assert found == set(bench.world.lines)


def test_late_commits_are_met_by_the_overlap():
    bench = Bench()
    bench.clock.advance(3600)
    order = bench.to_ship()
    moves.touch(order, bench.clock.now_ms())
    bench.faults(Fault("late_change", seconds=240))
    facts = bench.market.facts.changes
    end = bench.connector.server_now() - facts.safety_lag_ms
    assert not names(next(bench.pages(Window(end - 1000, end))))
    bench.clock.advance(240)
    later = bench.connector.server_now() - facts.safety_lag_ms
    assert names(next(bench.pages(Window(end - facts.overlap_ms, later))))


def test_open_orders_are_reconciled_by_the_day_they_were_placed():
    bench = Bench()
    now = bench.connector.server_now()
    window = Window(now - 2 * DAY_MS, now)
    page = bench.connector.read_orders(window, None)
    wanted = {
        row["line_no"]
        for row in bench.view("lines")
        if row["marketplace_status"] in ("pending", "processing", "on-hold")
        and window.start <= bench.world.lines[row["line_no"]].order.created_at <= window.end
    }
    assert wanted
    assert set(names(page)) == wanted


def test_what_is_gone_has_ended_and_what_was_left_out_has_not():
    bench = Bench()
    trashed, deleted, changed, kept = [
        order for order in bench.world.orders.values() if order.status == "processing"
    ][:4]
    trashed.status, deleted.status = words.TRASH, words.DELETED
    lost = changed.lines.pop(0)
    numbers = [order.lines[0].line_no for order in (trashed, deleted, kept)]
    page = bench.connector.read_lines([*numbers, lost.line_no, "1000000000000000", "nonsense"])
    assert names(page) == [numbers[2]]
    assert page.ended == (
        Ended(numbers[0], LineStatus.CANCELED, "trash"),
        Ended(numbers[1], LineStatus.CANCELED, "deleted"),
        Ended(lost.line_no, LineStatus.CANCELED, "deleted"),
    )
    assert page.missing == ("1000000000000000", "nonsense")


def test_order_left_out_of_lists_is_asked_for_alone():
    bench = Bench()
    line_no = bench.to_ship().lines[0].line_no
    bench.faults(Fault("missing_ids"))
    assert names(bench.connector.read_lines([line_no])) == [line_no]


def test_host_in_trouble_is_never_taken_for_a_deleted_order():
    bench = Bench()
    order = bench.to_ship()
    bench.faults(Fault("missing_ids"), Fault("server_error", path=f"orders/{order.order_id}"))
    with pytest.raises(Passing):
        bench.connector.read_lines([order.lines[0].line_no])


def test_slow_shop_is_asked_for_smaller_pages():
    bench = Bench()
    now = bench.connector.server_now()
    window = Window(now - 95 * DAY_MS, now)
    bench.faults(Fault("timeout_before", path="GET /wp-json/wc/v3/orders", times=1))
    with pytest.raises(Passing):
        bench.connector.read_changes(window, None)
    bench.connector.read_changes(window, None)
    assert "per_page=50" in "".join(bench.http.urls)
    agrees(bench)


def test_key_that_is_wrong_is_told_apart_from_one_that_may_only_read():
    bench = Bench(base_url="http://shop.example", key_right=KeyRight.READ)
    with pytest.raises(UserFixable) as caught:
        bench.connector.test()
    assert caught.value.code == "permission_missing"
    for scheme in ("http", "https"):
        bench = Bench(base_url=f"{scheme}://shop.example")
        for key, secret in (("ck_wrong", SECRET), (None, "cs_wrong")):
            bench.connect(**({"key": key} if key else {}), secret=secret)
            with pytest.raises(UserFixable) as caught:
                bench.connector.test()
            assert caught.value.code == "wrong_secret"


@pytest.mark.parametrize("json", [False, True])
def test_maintenance_of_wordpress_passes(json):
    bench = Bench(maintenance_as_json=json)
    bench.faults(Fault("maintenance"))
    with pytest.raises(Passing) as caught:
        bench.connector.test()
    assert caught.value.code == "maintenance"
    assert caught.value.retry_after_ms == 120_000


def test_firewall_passes_and_says_what_to_do():
    bench = Bench()
    bench.faults(Fault("ip_refused"))
    with pytest.raises(Passing) as caught:
        bench.connector.test()
    assert caught.value.code == "shop_blocked"
    assert caught.value.problem.params == {"status": 403}


def test_secret_is_never_in_an_address_where_headers_arrive():
    bench = Bench()
    bench.connector.test()
    bench.everything()
    assert SECRET not in "".join(bench.http.urls)


def test_secret_travels_in_the_query_only_where_headers_get_lost():
    bench = Bench(authorization_stripped=True)
    bench.connector.test()
    assert f"consumer_secret={SECRET}" in bench.http.urls[-2]


def test_identity_is_the_shops_address_and_name():
    bench = Bench(home_url="https://www.shop.example/store/")
    identity = bench.connector.test()
    assert (identity.account, identity.shop_name) == ("www.shop.example/store", "가상 상점 1")

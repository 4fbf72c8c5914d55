"""What the shop enforces and what it lets happen: lists, dates, statuses, refunds, parcels."""

import pytest

from seller_desktop.sandbox.faults import Fault
from seller_desktop.sandbox.woocommerce.settings import Shipping
from seller_desktop.sandbox.woocommerce.wire import write_time
from seller_desktop.system.clock import VirtualClock

from .shop_client import ORDERS, START, Shop


def ids(answer):
    return [order["id"] for order in answer.body]


def test_same_seed_makes_the_same_shop():
    assert Shop().app.view() == Shop().app.view()


def test_history_holds_exactly_the_lines_asked_for():
    for lines in (0, 1, 7, 333):
        assert len(Shop(lines=lines).app.view()["lines"]) == lines  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "query",
    [
        {"per_page": "101"},
        {"per_page": "0"},
        {"page": "0"},
        {"orderby": "price"},
        {"order": "up"},
        {"status": "wc-processing"},
        {"modified_after": "yesterday"},
    ],
)
def test_wrong_parameter_is_named(query):
    answer = Shop().get(ORDERS, **query)
    assert (answer.status, answer.body["code"]) == (400, "rest_invalid_param")
    assert list(answer.body["data"]["params"]) == list(query)


def test_pages_carry_their_totals_and_end_empty():
    shop = Shop()
    first = shop.get(ORDERS, per_page="100")
    total, pages = int(first.headers["X-WP-Total"]), int(first.headers["X-WP-TotalPages"])
    assert total > 100
    assert 'rel="next"' in first.headers["Link"]
    found = [ids(shop.get(ORDERS, per_page="100", page=str(n + 1))) for n in range(pages + 1)]
    assert len({number for page in found for number in page}) == total
    assert found[-1] == []


def test_date_filters_are_strict_to_the_second():
    shop = Shop()
    order = shop.order()
    at = write_time(order.modified_at) or ""
    query = {"dates_are_gmt": "true", "per_page": "100"}
    assert order.order_id not in ids(shop.get(ORDERS, modified_after=at, **query))
    assert order.order_id not in ids(shop.get(ORDERS, modified_before=at, **query))
    before = write_time(order.modified_at - 1000) or ""
    after = write_time(order.modified_at + 1000) or ""
    both = {"modified_after": before, "modified_before": after, **query}
    assert order.order_id in ids(shop.get(ORDERS, **both))


def test_zone_in_a_date_shifts_the_window_by_the_sites_offset():
    shop = Shop(zone_hours=9)
    order = max(shop.world.orders.values(), key=lambda order: order.modified_at)
    bare = write_time(order.modified_at - 60_000) or ""
    query = {"dates_are_gmt": "true", "per_page": "100"}
    assert order.order_id in ids(shop.get(ORDERS, modified_after=bare, **query))
    assert ids(shop.get(ORDERS, modified_after=f"{bare}Z", **query)) == []
    local = shop.get(ORDERS, modified_after=bare, per_page="100")
    assert len(local.body) > len(shop.get(ORDERS, modified_after=bare, **query).body)


def test_any_brings_no_trash_and_old_versions_know_no_order_by_change():
    shop = Shop(orderby_modified=False)
    order = shop.order()
    order.status = "trash"
    number = str(order.order_id)
    assert shop.get(ORDERS, include=number).body == []
    assert ids(shop.get(ORDERS, include=number, status="trash")) == [order.order_id]
    assert shop.get(f"{ORDERS}/{number}").body["status"] == "trash"
    assert shop.get(ORDERS, orderby="modified").status == 400


def put(shop, order, **body):
    return shop.call("PUT", f"{ORDERS}/{order.order_id}", body=body)


def verbs(shop):
    return [row["verb"] for row in shop.ledger()]


def test_any_status_follows_any_other_and_an_equal_one_does_nothing():
    shop = Shop()
    order = shop.order("cancelled")
    assert put(shop, order, status="completed").body["status"] == "completed"
    changed = order.modified_at
    shop.clock.advance(60)
    assert put(shop, order, status="completed").status == 200
    assert (verbs(shop), order.modified_at) == (["dispatch"], changed)
    assert put(shop, order, status="lost").status == 400


def test_order_that_comes_back_and_leaves_again_was_dispatched_twice():
    shop = Shop()
    order = shop.order()
    for status in ("completed", "processing", "completed"):
        put(shop, order, status=status)
    assert verbs(shop) == ["dispatch", "processing", "dispatch"]


def test_batch_settles_each_entry_and_knows_its_limit():
    shop = Shop(batch_limit=2)
    order = shop.order()
    update = [{"id": order.order_id, "status": "cancelled"}, {"id": 1, "status": "cancelled"}]
    answer = shop.call("POST", f"{ORDERS}/batch", body={"update": update})
    good, bad = answer.body["update"]
    assert (answer.status, good["status"]) == (200, "cancelled")
    assert bad["error"]["code"] == "woocommerce_rest_shop_order_invalid_id"
    more = shop.call("POST", f"{ORDERS}/batch", body={"update": update * 2})
    assert more.status == 413
    assert verbs(shop) == ["cancel"]


def refund(shop, order, **body):
    return shop.call("POST", f"{ORDERS}/{order.order_id}/refunds", body=body)


def test_refund_moves_money_unless_told_not_to_and_repeats():
    shop = Shop()
    order = shop.order()
    amount = str(order.lines[0].unit_price // 2)
    assert refund(shop, order, amount=amount).body["refunded_payment"] is True
    quiet = refund(shop, order, amount=amount, api_refund=False)
    assert (quiet.status, quiet.body["refunded_payment"]) == (201, False)
    assert verbs(shop) == ["refund", "refund"]
    assert len(shop.get(f"{ORDERS}/{order.order_id}").body["refunds"]) == 2


def test_refund_of_too_much_or_nothing_is_refused_and_of_all_closes_the_order():
    shop = Shop()
    order = shop.order()
    assert refund(shop, order, amount="0").status == 400
    much = refund(shop, order, amount=str(order.total + 1))
    assert (much.status, much.body["code"]) == (500, "woocommerce_rest_cannot_create_order_refund")
    refund(shop, order, amount=str(order.total), api_refund=False)
    assert order.status == "refunded"


def test_list_of_refunds_names_their_orders():
    rows = Shop().get("/wp-json/wc/v3/refunds", per_page="100").body
    assert rows
    assert all(row["parent_id"] for row in rows)
    assert Shop(refunds_route=False).get("/wp-json/wc/v3/refunds").status == 404


def trackings(shop, order, space="wc-shipment-tracking/v3"):
    return f"/wp-json/{space}/orders/{order.order_id}/shipment-trackings"


def test_tracking_repeats_and_leaves_the_status():
    shop = Shop()
    order = shop.order()
    body = {"custom_tracking_provider": "한진택배", "tracking_number": "507000000001"}
    for _ in range(2):
        assert shop.call("POST", trackings(shop, order), body=body).status == 201
    assert len(shop.get(trackings(shop, order)).body) == 2
    assert order.status == "processing"
    rows = [(row["verb"], row["courier"], row["invoice_no"]) for row in shop.ledger()]
    assert rows == [("dispatch", "hanjin", "507000000001")] * 2
    put(shop, order, status="completed")
    assert len(shop.ledger()) == 2


def test_each_shop_has_its_own_plug_ins():
    order = Shop().order()
    for shipping, space, status in (
        (Shipping.NONE, "wc-shipment-tracking/v3", 404),
        (Shipping.TRACKING, "wc-ast/v3", 404),
        (Shipping.AST, "wc-ast/v3", 200),
        (Shipping.AST, "wc-shipment-tracking/v3", 200),
    ):
        shop = Shop(shipping=shipping)
        assert shop.get(trackings(shop, order, space)).status == status


def test_fulfillment_needs_pieces_that_are_left():
    shop = Shop(shipping=Shipping.FULFILLMENTS)
    order = shop.order()
    path = f"{ORDERS}/{order.order_id}/fulfillments"

    def fulfil(quantity):
        items = [{"item_id": order.lines[0].item_id, "qty": quantity}]
        meta = [{"key": "_items", "value": items}, {"key": "_tracking_number", "value": "1"}]
        return shop.call("POST", path, body={"status": "fulfilled", "meta_data": meta})

    whole = order.lines[0].item.quantity
    assert fulfil(whole + 1).status == 400
    assert fulfil(0).status == 400
    made = fulfil(whole)
    assert (made.status, made.body["entity_id"]) == (201, str(order.order_id))
    assert made.body["date_updated"].endswith("Z")
    assert fulfil(1).status == 400
    assert verbs(shop) == ["dispatch"]
    assert Shop().get(path).body["code"] == "rest_no_route"


def test_notes_are_effects_and_told_apart_by_who_reads_them():
    shop = Shop()
    path = f"{ORDERS}/{shop.order().order_id}/notes"
    shop.call("POST", path, body={"note": "포장 완료"})
    shop.call("POST", path, body={"note": "발송했습니다", "customer_note": True})
    assert verbs(shop) == ["note", "note"]
    assert [note["note"] for note in shop.get(path, type="customer").body] == ["발송했습니다"]


def test_people_go_on_by_ticks_alone():
    shop = Shop()
    before = shop.app.view()
    shop.clock.advance(86_400)
    assert shop.app.view() == before
    shop.app.tick(10 * 86_400)
    after = shop.app.view()["lines"]
    assert len(after) > len(before["lines"])  # type: ignore[arg-type]


def test_skewed_shop_dates_its_answers_by_its_own_clock():
    shop = Shop()
    shop.app.faults.replace([Fault("clock_skew", seconds=3600)])
    assert shop.get(ORDERS).headers["Date"] == "Thu, 19 Nov 2026 04:00:00 GMT"
    assert VirtualClock(START).now_ms() == shop.clock.now_ms()


def test_currencies_have_their_own_decimals():
    for currency, decimals in (("KRW", 0), ("USD", 2), ("KWD", 3)):
        total = Shop(currency=currency).get(ORDERS).body[0]["total"]
        assert len(total.partition(".")[2]) == decimals

"""Lists: windows, paging, both generations, and what is in none of them."""

import pytest

from .client import Shop

EIGHTEEN = 10**17


def test_day_window_is_paged_to_an_empty_token():
    shop = Shop(lines=900)
    found, token = [], ""
    while True:
        more = f"&nextToken={token.replace('=', '%3D')}" if token else ""
        answer = shop.sheets("FINAL_DELIVERY", shop.day(30), shop.day(), more)
        assert len(answer.rows) <= 50
        found += [row["shipmentBoxId"] for row in answer.rows]
        token = answer.body["nextToken"]
        if not token:
            break
    assert len(found) == len(set(found)) > 100
    assert all(EIGHTEEN <= number < 10 * EIGHTEEN and number % 2 for number in found)


@pytest.mark.parametrize(
    ("first", "last", "more"),
    [
        (31, 0, "&maxPerPage=51"),
        (32, 0, ""),
        (0, 1, ""),
        (1, 0, "&nextToken=nonsense"),
        (1, 0, "&searchType=other"),
    ],
)
def test_windows_and_pages_beyond_what_is_allowed_are_refused(shop, first, last, more):
    assert shop.sheets("ACCEPT", shop.day(first), shop.day(last), more).status == 400


@pytest.mark.parametrize("query", ["status=ACCEPT", "createdAtFrom=2026-11-18+09:00", ""])
def test_dates_need_their_offset_with_its_sign_encoded(shop, query):
    rest = "&createdAtTo=2026-11-19%2B09:00&status=ACCEPT"
    assert shop.get("ordersheets", query + rest).status == 400


def test_status_is_exactly_one(shop):
    for status in ("", "ALL", "ACCEPT,INSTRUCT"):
        assert shop.sheets(status, shop.day(1), shop.day()).status == 400


def test_minute_window_has_no_pages_and_ends_before_its_end(shop):
    box = max(
        (b for b in shop.world.boxes.values() if b.status == "ACCEPT" and not b.is_gone),
        key=lambda b: b.order.paid_at,
    )
    minute = box.order.paid_at // 60_000 * 60_000

    def ask(start, end, more=""):
        return shop.sheets("ACCEPT", wire(start), wire(end), f"&searchType=timeFrame{more}")

    def numbers(start, end):
        return [row["shipmentBoxId"] for row in ask(start, end).rows]

    assert box.box_no in numbers(minute, minute + 60_000)
    assert box.box_no not in numbers(minute - 60_000, minute)
    assert ask(minute, minute + 60_000, "&maxPerPage=10").status == 400
    assert ask(minute, minute + 60_000, "&nextToken=x").status == 400
    assert ask(minute, minute + 86_460_000).status == 400


def wire(ms):
    from datetime import UTC, datetime, timedelta

    return f"{datetime.fromtimestamp(ms / 1000, UTC) + timedelta(hours=9):%Y-%m-%dT%H:%M}"


def test_last_day_counts_or_not_as_it_is_switched():
    for inclusive in (True, False):
        shop = Shop(end_day_inclusive=inclusive)
        shop.app.tick(86_400)
        found = shop.sheets("ACCEPT", shop.day(), shop.day()).rows
        assert bool(found) == inclusive


def test_generations_differ_in_money_times_and_phones(shop):
    box = shop.box("DELIVERING")
    new = shop.get(f"ordersheets/{box.box_no}").body["data"]
    old = shop.get(f"ordersheets/{box.box_no}", version="v4").body["data"]
    assert new["shippingPrice"] == {
        "currencyCode": "KRW",
        "units": old["shippingPrice"],
        "nanos": 0,
    }
    assert (new["paidAt"][-6:], len(old["paidAt"])) == ("+09:00", 19)
    assert new["inTrasitDateTime"][10] == "T"
    assert old["inTrasitDateTime"][10] == " "
    assert new["receiver"]["safeNumber"].startswith("+82-")
    assert old["receiver"]["safeNumber"].startswith("01")


def test_order_is_an_array_or_one_bare_object(shop):
    order = shop.box("ACCEPT").order
    assert isinstance(shop.get(f"{order.order_no}/ordersheets").rows, list)
    bare = Shop(order_as_object=True)
    assert bare.get(f"{order.order_no}/ordersheets").body["data"]["orderId"] == order.order_no


def test_what_is_gone_is_in_no_list_and_says_so_when_asked_for(shop):
    gone = next(b for b in shop.world.boxes.values() if b.is_gone and len(b.order.boxes) == 1)
    for path in (f"ordersheets/{gone.box_no}", f"{gone.order.order_no}/ordersheets"):
        answer = shop.get(path)
        assert (answer.status, answer.body["message"]) == (
            400,
            "해당 주문이 취소 또는 반품되었습니다.",
        )
    numbers = {
        row["shipmentBoxId"]
        for days in (0, 31, 62)
        for row in shop.sheets(gone.status, shop.day(days + 31), shop.day(days)).rows
    }
    assert gone.box_no not in numbers


def test_history_tells_each_step(shop):
    box = shop.box("FINAL_DELIVERY")
    details = shop.get(f"ordersheets/{box.box_no}/history").body["data"]["details"]
    steps = [step["deliveryStatus"] for step in details]
    assert steps == ["ACCEPT", "INSTRUCT", "DEPARTURE", "DELIVERING", "FINAL_DELIVERY"]


def test_stop_request_stands_in_two_lists(shop):
    receipt = shop.receipt("RELEASE_STOP_UNCHECKED")
    for status, there in (("RU", True), ("UC", True), ("PR", False), ("CC", False)):
        rows = shop.receipts(shop.day(30), shop.day(), f"&status={status}").rows
        assert (receipt.receipt_no in {row["receiptId"] for row in rows}) == there


def test_cancels_are_asked_for_apart(shop):
    assert shop.receipts(shop.day(1), shop.day(), "").status == 400
    assert shop.receipts(shop.day(1), shop.day(), "&cancelType=CANCEL&status=RU").status == 400
    rows = shop.receipts(shop.day(30), shop.day(), "&cancelType=CANCEL").rows
    assert rows
    assert {row["receiptType"] for row in rows} == {"CANCEL"}
    order = shop.receipt("RETURNS_UNCHECKED").order.order_no
    rows = shop.receipts(shop.day(30), shop.day(), f"&orderId={order}").rows
    assert {row["orderId"] for row in rows} == {order}


def test_minute_window_of_returns_takes_no_order_and_no_page(shop):
    base = "&searchType=timeFrame&status=RU"
    first, last = f"{shop.day(3)}T00:00", f"{shop.day()}T23:59"
    assert shop.receipts(first, last, base).status == 200
    for more in ("&orderId=1", "&nextToken=x", "&maxPerPage=5"):
        assert shop.receipts(first, last, base + more).status == 400


def test_withdrawn_return_is_told_by_its_own_list_alone(shop):
    receipt = next(r for r in shop.world.receipts.values() if r.withdrawn_at)
    for status in ("RU", "UC", "CC", "PR"):
        rows = shop.receipts(shop.day(30), shop.day(), f"&status={status}").rows
        assert receipt.receipt_no not in {row["receiptId"] for row in rows}
    body = {"cancelIds": [receipt.receipt_no, 1]}
    (row,) = shop.post("returnWithdrawList", body).rows
    assert row["cancelId"] == receipt.receipt_no
    wide = shop.get(
        "returnWithdrawRequests", f"dateFrom={shop.day(7)}&dateTo={shop.day()}", version="v4"
    )
    assert wide.status == 400
    found = [
        row["cancelId"]
        for week in range(3)
        for row in shop.get(
            "returnWithdrawRequests",
            f"dateFrom={shop.day(week * 7 + 6)}&dateTo={shop.day(week * 7)}&pageIndex=1"
            "&sizePerPage=100",
            version="v4",
        ).rows
    ]
    assert receipt.receipt_no in found


def test_exchanges_of_more_than_a_week_are_refused(shop):
    def ask(days):
        first, last = f"{shop.day(days)}T00:00:00", f"{shop.day()}T23:59:59"
        return shop.get(
            "exchangeRequests", f"createdAtFrom={first}&createdAtTo={last}", version="v4"
        )

    assert ask(6).status == 200
    assert ask(7).status == 400
    row = ask(6).rows[0]
    new, old = row["deliveryInvoiceGroupDtos"][0], row["exchangeItemDtoV1s"][0]
    assert new["shipmentBoxId"] != old["originalShipmentBoxId"]


def test_single_receipt_is_an_array_and_cancels_have_none(shop):
    receipt = shop.receipt("RETURNS_UNCHECKED")
    (row,) = shop.get(f"returnRequests/{receipt.receipt_no}", version="v6").rows
    assert row["receiptId"] == receipt.receipt_no
    cancel = next(r for r in shop.world.receipts.values() if r.kind == "CANCEL")
    assert shop.get(f"returnRequests/{cancel.receipt_no}", version="v6").status == 400

"""The change feed: one row for each line, its latest change, in pages of at most 300."""

from typing import Any

import pytest

from seller_desktop.sandbox.naver.wire import write_time

from .shop_client import DAY_MS, LINES, Shop


def read_window(shop: Shop, start: int, end: int) -> list[dict[str, Any]]:
    """All rows of a window, page by page."""
    rows: list[dict[str, Any]] = []
    query: dict[str, str] = {}
    at = write_time(start)
    while True:
        window = {"lastChangedFrom": at, "lastChangedTo": write_time(end), **query}
        body = shop.get(f"{LINES}/last-changed-statuses", window).body
        if "data" not in body:
            return rows
        rows += body["data"]["lastChangeStatuses"]
        assert body["data"]["count"] == len(body["data"]["lastChangeStatuses"]) <= 300
        if "more" not in body["data"]:
            return rows
        at = body["data"]["more"]["moreFrom"]
        query = {"moreSequence": body["data"]["more"]["moreSequence"]}


def test_a_day_of_windows_holds_every_line_once(shop: Shop) -> None:
    now = shop.clock.now_ms()
    rows = []
    for day in range(81):
        start = now - 81 * DAY_MS + day * DAY_MS
        rows += read_window(shop, start, start + DAY_MS - 1)
    numbers = [row["productOrderId"] for row in rows]
    assert sorted(numbers) == sorted(shop.world.lines)
    keys = [(row["lastChangedDate"], row["productOrderId"]) for row in rows]
    assert keys == sorted(keys)


def test_pages_hold_300_rows_and_do_not_overlap() -> None:
    shop = Shop(lines=3000)
    shop.world.tick(40 * 86_400, shop.clock.now_ms())
    now = shop.clock.now_ms()
    first = shop.feed(now - 1, now).body["data"]
    assert first["count"] == 300
    assert set(first["more"]) == {"moreFrom", "moreSequence"}
    numbers = [row["productOrderId"] for row in read_window(shop, now - 1, now)]
    assert len(numbers) == len(set(numbers)) > 600
    assert first["more"]["moreSequence"] == numbers[300]


def test_a_smaller_page_can_be_asked_for_and_a_larger_one_is_cut(shop: Shop) -> None:
    now = shop.clock.now_ms()
    shop.world.tick(90 * 86_400, now)
    assert shop.feed(now - DAY_MS, now, limitCount="7").body["data"]["count"] == 7
    assert shop.feed(now - DAY_MS, now, limitCount="5000").body["data"]["count"] <= 300
    assert shop.feed(now - DAY_MS, now, limitCount="none").status == 400


def test_an_empty_window_has_no_data_at_all(shop: Shop) -> None:
    now = shop.clock.now_ms()
    body = shop.feed(now + 1, now + 1000).body
    assert set(body) == {"timestamp", "traceId"}


def test_a_row_tells_only_the_latest_change(shop: Shop) -> None:
    line_no = shop.find("accepted")[0]
    before = shop.clock.now_ms()
    shop.clock.advance(60)
    shop.dispatch(shop.entry(line_no))
    after = shop.clock.now_ms()
    old = read_window(shop, before - DAY_MS + 1000, before)
    assert line_no not in [row["productOrderId"] for row in old]
    (row,) = read_window(shop, after, after)
    assert row["productOrderId"] == line_no
    assert row["lastChangedType"] == "DISPATCHED"
    assert row["productOrderStatus"] == "DELIVERING"
    assert row["lastChangedDate"] == write_time(after)
    assert row["receiverAddressChanged"] is False


def test_a_confirm_is_not_in_the_feed(shop: Shop) -> None:
    shop.clock.advance(60)
    shop.confirm(shop.find("paid")[0])
    now = shop.clock.now_ms()
    assert "data" not in shop.feed(now, now).body


def test_a_confirm_is_in_the_feed_where_so_switched() -> None:
    shop = Shop(tell_all=True)
    line_no = shop.find("paid")[0]
    shop.clock.advance(60)
    shop.confirm(line_no)
    now = shop.clock.now_ms()
    (row,) = shop.feed(now, now).body["data"]["lastChangeStatuses"]
    assert row["productOrderId"] == line_no


def test_a_claim_row_names_the_claim(shop: Shop) -> None:
    line_no = shop.find("accepted")[0]
    shop.clock.advance(60)
    shop.claim(line_no, "cancel/request", {"cancelReason": "SOLD_OUT"})
    now = shop.clock.now_ms()
    (row,) = shop.feed(now, now).body["data"]["lastChangeStatuses"]
    assert (row["claimType"], row["claimStatus"]) == ("CANCEL", "CANCELING")
    assert (row["lastChangedType"], row["productOrderStatus"]) == ("CLAIM_REQUESTED", "PAYED")


def test_rows_can_be_asked_for_by_type(shop: Shop) -> None:
    now = shop.clock.now_ms()
    data = shop.feed(now - DAY_MS, now, lastChangedType="PAYED").body["data"]
    assert {row["lastChangedType"] for row in data["lastChangeStatuses"]} == {"PAYED"}
    assert shop.feed(now - DAY_MS, now, lastChangedType="NEVER").status == 400


def test_a_window_wider_than_a_day_is_refused(shop: Shop) -> None:
    now = shop.clock.now_ms()
    answer = shop.feed(now - DAY_MS - 1, now)
    assert (answer.status, answer.body["code"]) == (400, "104139")
    assert shop.feed(now - DAY_MS, now).status == 200


def test_a_window_without_an_end_is_a_day(shop: Shop) -> None:
    now = shop.clock.now_ms()
    assert shop.feed(now - DAY_MS).body["data"] == shop.feed(now - DAY_MS, now).body["data"]


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-18T09:00:00.1+09:00",
        "2026-11-18T09:00:00+09:00",
        "2026-11-18T09:00:00.000 09:00",
        "2026-11-18T09:00:00.000%2B09:00",
        "2026-11-18",
        "2026-13-40T09:00:00.000+09:00",
    ],
)
def test_other_shapes_of_a_time_are_refused(shop: Shop, text: str) -> None:
    answer = shop.get(f"{LINES}/last-changed-statuses", {"lastChangedFrom": text})
    assert (answer.status, answer.body["code"]) == (400, "4000")


def test_more_from_may_come_with_one_digit() -> None:
    shop = Shop(switches={"short_more_from": True})
    now = shop.clock.now_ms()
    more = shop.feed(now - DAY_MS, now, limitCount="1").body["data"]["more"]
    assert len(more["moreFrom"]) <= len(write_time(now))
    shop.clock.advance(1)
    shop.world.tick(30 * 86_400, shop.clock.now_ms())
    at = shop.clock.now_ms()
    more = shop.feed(at, at, limitCount="1").body["data"]["more"]
    assert more["moreFrom"] == write_time(at)[:21] + "+09:00"

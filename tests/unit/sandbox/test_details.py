"""Lines in full: by number, by date and state, by order."""

from collections.abc import Iterator
from typing import Any

import pytest

from seller_desktop.domain.korea_time import to_iso
from seller_desktop.sandbox.naver.couriers import canonical_courier
from seller_desktop.sandbox.naver.wire import read_query_time, write_time

from .shop_client import DAY_MS, LINES, Shop

STATUSES = {
    "PAYMENT_WAITING": "awaiting_payment",
    "DELIVERED": "delivered",
    "PURCHASE_DECIDED": "purchase_confirmed",
    "EXCHANGED": "exchanged",
    "CANCELED": "canceled",
    "RETURNED": "returned",
    "CANCELED_BY_NOPAYMENT": "unpaid_canceled",
}
SCANNED = {"COLLECT_CARGO", "DELIVERING", "DELIVERY_FAIL", "DELIVERY_COMPLETION"}


def iso(text: str | None) -> str | None:
    return None if text is None else to_iso(read_query_time(text, "any"))


def expected_status(item: dict[str, Any]) -> str:
    line = item["productOrder"]
    if line["productOrderStatus"] == "PAYED":
        return "accepted" if line["placeOrderStatus"] == "OK" else "paid"
    if line["productOrderStatus"] == "DELIVERING":
        scanned = item["delivery"]["deliveryStatus"] in SCANNED or "pickupDate" in item["delivery"]
        return "in_transit" if scanned else "dispatched"
    return STATUSES[line["productOrderStatus"]]


def as_world_line(item: dict[str, Any]) -> dict[str, Any]:
    """What a connector would make of a detail, all but the claim."""
    order, line, delivery = item["order"], item["productOrder"], item.get("delivery", {})
    place = f"/{line['placeOrderStatus']}" if "placeOrderStatus" in line else ""
    return {
        "order_no": order["orderId"],
        "line_no": line["productOrderId"],
        "status": expected_status(item),
        "marketplace_status": line["productOrderStatus"] + place,
        "ordered_at": iso(order["orderDate"]),
        "dispatch_due_at": iso(line.get("shippingDueDate")),
        "product": line["productName"],
        "option": line.get("productOption"),
        "quantity": line["remainQuantity"],
        "amount": line["remainPaymentAmount"],
        "currency": "KRW",
        "receiver": line.get("shippingAddress", {}).get("name"),
        "courier": canonical_courier(delivery.get("deliveryCompany")),
        "invoice_no": delivery.get("trackingNumber"),
    }


def claims_of(item: dict[str, Any]) -> Iterator[dict[str, Any]]:
    kinds = {"cancel": "CANCEL", "return": "RETURN", "exchange": "EXCHANGE"}
    for place in ("currentClaim", "beforeClaim"):
        for name, claim in item.get(place, {}).items():
            yield {**claim, "claimType": kinds[name], "claimRequestReason": claim[f"{name}Reason"]}
    yield from item.get("completedClaims", ())


def test_the_world_is_what_the_details_show() -> None:
    shop = Shop(lines=700)
    world = {line["line_no"]: line for line in shop.view("lines")}
    numbers = list(world)
    items = (
        shop.details(numbers[:300]) + shop.details(numbers[300:600]) + shop.details(numbers[600:])
    )
    shown = [as_world_line(item) for item in items]
    expected = [{k: v for k, v in world[n].items() if k != "claim"} for n in numbers]
    assert shown == expected


def test_the_worlds_claims_are_what_the_details_show() -> None:
    shop = Shop(lines=700)
    items = [shop.detail(number) for number in shop.world.lines]
    shown = {
        (item["productOrder"]["productOrderId"], claim["claimId"]): (
            claim["claimStatus"],
            claim["claimRequestReason"],
            claim["requestQuantity"],
            iso(claim["claimRequestDate"]),
            claim.get("holdbackStatus") == "HOLDBACK",
        )
        for item in items
        for claim in claims_of(item)
    }
    expected = {
        (each["line_no"], each["claim_no"]): (
            each["marketplace_status"],
            each["reason"],
            each["quantity"],
            each["requested_at"],
            each["held"],
        )
        for each in shop.view("claims")
    }
    assert shown == expected


def test_unknown_numbers_are_left_out_without_a_word(shop: Shop) -> None:
    known = next(iter(shop.world.lines))
    items = shop.details(["2026010100000000", known, known])
    assert [item["productOrder"]["productOrderId"] for item in items] == [known]


@pytest.mark.parametrize("ids", [[], [str(n) for n in range(301)], "one", [""]])
def test_one_to_300_numbers_can_be_asked_for(shop: Shop, ids: object) -> None:
    answer = shop.post(f"{LINES}/query", {"productOrderIds": ids})
    assert (answer.status, answer.body["code"]) == (400, "4000")


def test_a_body_that_is_no_json_is_a_bad_parameter(shop: Shop) -> None:
    assert shop.post(f"{LINES}/query", ["x"]).body["code"] == "4000"


def test_a_gift_nobody_accepted_hides_its_people(shop: Shop) -> None:
    gift = next(line for line in shop.world.lines.values() if line.awaits_gift)
    item = shop.detail(gift.line_no)
    assert "shippingAddress" not in item["productOrder"]
    assert item["productOrder"]["giftReceivingStatus"] == "WAIT_FOR_RECEIVING"
    assert set(item["order"]["ordererName"][1:]) == {"*"}
    assert shop.line(gift.line_no)["receiver"] is None


def test_the_customs_code_goes_when_the_deal_is_closed(shop: Shop) -> None:
    abroad = [line for line in shop.world.lines.values() if line.order.customs_code]
    shown = {
        line.status: "individualCustomUniqueCode" in shop.detail(line.line_no)["productOrder"]
        for line in abroad
    }
    assert shown["PURCHASE_DECIDED"] is False
    assert shown["DELIVERED"] or shown.get("PAYED")


def test_a_return_after_an_exchange_shows_the_exchange_before_it(shop: Shop) -> None:
    line = next(
        each
        for each in shop.world.lines.values()
        if each.open_claim is not None and each.open_claim.follows is not None
    )
    item = shop.detail(line.line_no)
    assert item["currentClaim"]["return"]["claimStatus"] == "RETURN_REQUEST"
    assert item["return"] == item["currentClaim"]["return"]
    assert item["beforeClaim"]["exchange"]["claimStatus"] == "EXCHANGE_REJECT"


def test_amounts_add_up_after_a_part_was_cancelled(shop: Shop) -> None:
    line = next(
        each
        for each in shop.world.lines.values()
        if each.remaining and each.remaining < each.item.quantity
    )
    shown = shop.detail(line.line_no)["productOrder"]
    assert shown["quantity"] == shown["initialQuantity"] == line.item.quantity
    assert shown["totalProductAmount"] == (
        shown["totalPaymentAmount"] + shown["productDiscountAmount"]
    )
    share = shown["remainQuantity"] / shown["quantity"]
    assert shown["remainPaymentAmount"] == shown["initialPaymentAmount"] * share


def listing(shop: Shop, **query: str) -> dict[str, Any]:
    now = shop.clock.now_ms()
    window = {"from": write_time(now - DAY_MS), "to": write_time(now), **query}
    answer = shop.get(LINES, window)
    assert answer.status == 200, answer.body
    data = answer.body["data"]
    assert isinstance(data, dict)
    return data


def test_the_paid_of_a_day_come_in_pages() -> None:
    shop = Shop(lines=3000)
    now = shop.clock.now_ms()
    expected = [
        line.line_no
        for line in shop.world.lines.values()
        if line.order.paid_at is not None and now - DAY_MS <= line.order.paid_at <= now
    ]
    found: list[str] = []
    for page in range(1, 100):
        data = listing(shop, page=str(page), pageSize="20", quantityClaimCompatibility="true")
        assert data["pagination"]["page"] == page
        found += [each["productOrderId"] for each in data["contents"]]
        if not data["pagination"]["hasNext"]:
            break
    assert sorted(found) == sorted(expected)
    assert "return" not in data["contents"][0]["content"]


def test_both_encodings_of_a_list_are_understood(shop: Shop) -> None:
    now = shop.clock.now_ms()
    window = [("from", write_time(now - DAY_MS)), ("to", write_time(now))]
    window += [("rangeType", "ORDERED_DATETIME")]
    joined = [("productOrderStatuses", "PAYED,PAYMENT_WAITING")]
    repeated = [("productOrderStatuses", "PAYED"), ("productOrderStatuses", "PAYMENT_WAITING")]
    one = shop.get(LINES, [*window, *joined]).body["data"]["contents"]
    other = shop.get(LINES, [*window, *repeated]).body["data"]["contents"]
    statuses = {each["content"]["productOrder"]["productOrderStatus"] for each in one}
    assert statuses == {"PAYED", "PAYMENT_WAITING"}
    assert one == other


def test_an_empty_range_keeps_its_envelope(shop: Shop) -> None:
    data = listing(shop, rangeType="GIFT_RECEIVED_DATETIME", claimStatuses="RETURN_DONE")
    assert data == {"contents": [], "pagination": {"page": 1, "size": 300, "hasNext": False}}


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("PAYED_DATETIME", ("order", "paymentDate")),
        ("ORDERED_DATETIME", ("order", "orderDate")),
        ("DISPATCHED_DATETIME", ("delivery", "sendDate")),
        ("PURCHASE_DECIDED_DATETIME", ("productOrder", "decisionDate")),
    ],
)
def test_each_range_goes_by_its_own_date(shop: Shop, kind: str, path: tuple[str, str]) -> None:
    now = shop.clock.now_ms()
    found = [
        each["content"]
        for day in range(30)
        for each in shop.get(
            LINES,
            {
                "from": write_time(now - (day + 1) * DAY_MS + 1),
                "to": write_time(now - day * DAY_MS),
                "rangeType": kind,
            },
        ).body["data"]["contents"]
    ]
    assert found
    for item in found:
        at = read_query_time(item[path[0]][path[1]], kind)
        assert now - 30 * DAY_MS < at <= now


@pytest.mark.parametrize(
    "kind",
    ["CLAIM_REQUESTED_DATETIME", "CLAIM_COMPLETED_DATETIME", "COLLECT_COMPLETED_DATETIME"],
)
def test_claims_are_found_by_their_dates(shop: Shop, kind: str) -> None:
    now = shop.clock.now_ms()
    found = [
        each
        for day in range(60)
        for each in shop.get(
            LINES,
            {
                "from": write_time(now - (day + 1) * DAY_MS + 1),
                "to": write_time(now - day * DAY_MS),
                "rangeType": kind,
            },
        ).body["data"]["contents"]
    ]
    assert found
    assert all(list(claims_of(each["content"])) for each in found)


@pytest.mark.parametrize(
    "query",
    [
        {"from": "yesterday"},
        {"rangeType": "SOME_DATETIME"},
        {"pageSize": "301"},
        {"page": "0"},
        {"placeOrderStatusType": "MAYBE"},
    ],
)
def test_a_malformed_listing_is_refused(shop: Shop, query: dict[str, str]) -> None:
    now = shop.clock.now_ms()
    answer = shop.get(LINES, {"from": write_time(now - DAY_MS), **query})
    assert (answer.status, answer.body["code"]) == (400, "4000")


def test_a_listing_wider_than_a_day_names_its_ends(shop: Shop) -> None:
    now = shop.clock.now_ms()
    window = {"from": write_time(now - DAY_MS - 1), "to": write_time(now)}
    answer = shop.get(LINES, window)
    assert (answer.status, answer.body["code"]) == (400, "4000")
    assert "from, to" in answer.body["message"]


def test_an_order_tells_its_lines(shop: Shop) -> None:
    order = max(shop.world.orders.values(), key=lambda each: len(each.lines))
    path = f"/v1/pay-order/seller/orders/{order.order_no}/product-order-ids"
    assert shop.get(path).body["data"] == [line.line_no for line in order.lines]
    unknown = shop.get("/v1/pay-order/seller/orders/1/product-order-ids")
    assert (unknown.status, unknown.body["code"]) == (400, "100003")

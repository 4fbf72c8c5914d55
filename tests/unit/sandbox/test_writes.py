"""Confirm, dispatch, delay notice and wished day: legality, refusals, and the ledger."""

from datetime import timedelta
from typing import Any

import pytest

from seller_desktop.domain.korea_time import KST
from seller_desktop.sandbox.naver.wire import write_time

from .shop_client import DAY_MS, LINES, Shop, codes


def verbs(shop: Shop) -> list[tuple[str, str]]:
    return [(row["verb"], row["line_no"]) for row in shop.view("ledger")]


def test_confirming_accepts_a_line(shop: Shop) -> None:
    line_no = shop.find("paid")[0]
    data = shop.confirm(line_no)
    (done,) = data["successProductOrderInfos"]
    assert done == {"productOrderId": line_no, "isReceiverAddressChanged": False}
    item = shop.detail(line_no)["productOrder"]
    assert (item["productOrderStatus"], item["placeOrderStatus"]) == ("PAYED", "OK")
    assert item["placeOrderDate"] == write_time(shop.clock.now_ms())
    assert shop.line(line_no)["status"] == "accepted"


def test_confirming_again_is_in_neither_list_and_no_effect(shop: Shop) -> None:
    line_no = shop.find("accepted")[0]
    data = shop.confirm(line_no)
    assert data == {"successProductOrderInfos": [], "failProductOrderInfos": []}
    assert verbs(shop) == []


def test_confirming_again_may_succeed_where_so_switched() -> None:
    shop = Shop(switches={"repeated_confirm_succeeds": True})
    line_no = shop.find("accepted")[0]
    assert len(shop.confirm(line_no)["successProductOrderInfos"]) == 1
    assert verbs(shop) == []


def test_a_line_under_a_claim_is_skipped(shop: Shop) -> None:
    line_no = shop.find("paid", "admin_cancel.processing")[0]
    data = shop.confirm(line_no)
    assert data == {"successProductOrderInfos": [], "failProductOrderInfos": []}


def test_a_confirm_tells_of_an_edited_address_once(shop: Shop) -> None:
    line = next(
        each
        for each in shop.world.lines.values()
        if each.address_changed and each.status == "PAYED" and each.place_status == "NOT_YET"
    )
    (done,) = shop.confirm(line.line_no)["successProductOrderInfos"]
    assert done["isReceiverAddressChanged"] is True
    assert line.address_changed is False


def test_a_confirm_names_what_it_refuses(shop: Shop) -> None:
    delivered, waiting = shop.find("delivered")[0], shop.find("awaiting_payment")[0]
    data = shop.confirm("2026010100000000", delivered, waiting)
    expected = {"2026010100000000": "100001", delivered: "104442", waiting: "104442"}
    assert codes(data) == expected


@pytest.mark.parametrize("call", ["confirm", "dispatch"])
@pytest.mark.parametrize("count", [0, 31])
def test_a_batch_holds_one_to_thirty(shop: Shop, call: str, count: int) -> None:
    numbers = shop.find("paid")[:30]
    ids = [numbers[n % len(numbers)] for n in range(count)]
    body: dict[str, object] = {"productOrderIds": ids}
    if call == "dispatch":
        body = {"dispatchProductOrders": [shop.entry(each) for each in ids]}
    answer = shop.post(f"{LINES}/{call}", body)
    assert (answer.status, answer.body["code"]) == (400, "4000")
    assert verbs(shop) == []


def test_dispatching_ships_what_remains(shop: Shop) -> None:
    line = next(
        each
        for each in shop.world.lines.values()
        if each.status == "PAYED"
        and each.place_status == "OK"
        and each.open_claim is None
        and each.remaining < each.item.quantity
    )
    data = shop.dispatch(shop.entry(line.line_no))
    assert data == {"successProductOrderIds": [line.line_no], "failProductOrderInfos": []}
    delivery = shop.detail(line.line_no)["delivery"]
    assert (delivery["deliveryCompany"], delivery["trackingNumber"]) == ("CJGLS", "650011112222")
    (row,) = shop.view("ledger")
    assert row == {
        "seq": 1,
        "at": row["at"],
        "verb": "dispatch",
        "line_no": line.line_no,
        "claim_no": None,
        "quantity": line.remaining,
        "courier": "cj",
        "invoice_no": "650011112222",
    }


def test_a_second_dispatch_changes_nothing(shop: Shop) -> None:
    line_no = shop.find("accepted")[0]
    shop.dispatch(shop.entry(line_no))
    assert codes(shop.dispatch(shop.entry(line_no))) == {line_no: "105306"}
    other = shop.entry(line_no, trackingNumber="650011112223")
    assert codes(shop.dispatch(other)) == {line_no: "104442"}
    assert shop.line(line_no)["invoice_no"] == "650011112222"
    assert verbs(shop) == [("dispatch", line_no)]


def test_a_line_not_confirmed_cannot_leave(shop: Shop) -> None:
    line_no = shop.find("paid")[0]
    assert codes(shop.dispatch(shop.entry(line_no))) == {line_no: "104443"}


def test_a_gift_without_an_address_cannot_leave(shop: Shop) -> None:
    gift = next(line for line in shop.world.lines.values() if line.awaits_gift)
    assert codes(shop.dispatch(shop.entry(gift.line_no))) == {gift.line_no: "104442"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"deliveryCompanyCode": None}, "104118"),
        ({"deliveryCompanyCode": "NOBODY"}, "104119"),
        ({"trackingNumber": None}, "104120"),
        ({"trackingNumber": "6500 1111 2222"}, "104122"),
        ({"trackingNumber": "없음"}, "104122"),
        ({"deliveryMethod": "RETURN_DESIGNATED"}, "104117"),
        ({"dispatchDate": None}, "104133"),
        ({"dispatchDate": "2020-01-01T00:00:00.000+09:00"}, "104133"),
        ({"dispatchDate": "2030-01-01T00:00:00.000+09:00"}, "104133"),
    ],
)
def test_a_parcel_needs_a_courier_a_number_and_a_date(
    shop: Shop, change: dict[str, object], code: str
) -> None:
    line_no = shop.find("accepted")[0]
    assert codes(shop.dispatch(shop.entry(line_no, **change))) == {line_no: code}
    assert verbs(shop) == []


@pytest.mark.parametrize(
    "change",
    [{"deliveryMethod": "ROCKET"}, {"dispatchDate": "soon"}, {"productOrderId": ""}],
)
def test_one_malformed_entry_refuses_the_whole_batch(shop: Shop, change: dict[str, object]) -> None:
    good, bad = shop.find("accepted")[:2]
    entries = [shop.entry(good), {**shop.entry(bad), **change}]
    answer = shop.post(f"{LINES}/dispatch", {"dispatchProductOrders": entries})
    assert (answer.status, answer.body["code"]) == (400, "4000")
    assert verbs(shop) == []


@pytest.mark.parametrize("method", ["DIRECT_DELIVERY", "VISIT_RECEIPT", "QUICK_SVC", "NOTHING"])
def test_other_methods_need_no_number_and_are_not_tracked(shop: Shop, method: str) -> None:
    line_no = shop.find("accepted")[0]
    entry = shop.entry(
        line_no, deliveryMethod=method, deliveryCompanyCode=None, trackingNumber=None
    )
    assert codes(shop.dispatch(entry)) == {}
    delivery = shop.detail(line_no)["delivery"]
    assert delivery["deliveryStatus"] == "NOT_TRACKING"
    assert "trackingNumber" not in delivery
    assert shop.line(line_no)["status"] == "dispatched"
    assert codes(shop.dispatch(entry)) == {line_no: "105306"}


def test_a_line_named_twice_in_one_call_stays(shop: Shop) -> None:
    one, two = shop.find("accepted")[:2]
    data = shop.dispatch(
        shop.entry(one), shop.entry(one), shop.entry(two, trackingNumber="650011112223")
    )
    assert codes(data) == {one: "104131"}
    assert data["successProductOrderIds"] == [two]
    assert verbs(shop) == [("dispatch", two)]


def bundle(shop: Shop) -> list[str]:
    for order in shop.world.orders.values():
        numbers = [
            line.line_no
            for line in order.lines
            if line.place_status == "OK" and line.status == "PAYED" and line.open_claim is None
        ]
        if len(numbers) > 1 and len({line.package_no for line in order.lines}) == 1:
            return numbers
    raise LookupError("no bundle")


def test_lines_of_one_bundle_share_a_number_and_others_do_not(shop: Shop) -> None:
    together = bundle(shop)
    assert codes(shop.dispatch(*[shop.entry(each) for each in together])) == {}
    buyer = shop.world.lines[together[0]].order.buyer
    stranger = next(
        each for each in shop.find("accepted") if shop.world.lines[each].order.buyer != buyer
    )
    assert codes(shop.dispatch(shop.entry(stranger))) == {stranger: "104121"}


def test_a_number_of_the_past_is_taken(shop: Shop) -> None:
    used = shop.line(shop.find("delivered")[0])
    company = shop.detail(used["line_no"])["delivery"]["deliveryCompany"]
    line_no = shop.find("accepted")[0]
    entry = shop.entry(line_no, deliveryCompanyCode=company, trackingNumber=used["invoice_no"])
    assert codes(shop.dispatch(entry)) == {line_no: "104121"}


def test_dispatching_during_a_cancel_request_turns_it_down(shop: Shop) -> None:
    line_no = shop.find("accepted", "cancel.requested")[0]
    assert codes(shop.dispatch(shop.entry(line_no))) == {}
    item = shop.detail(line_no)
    assert item["productOrder"]["claimStatus"] == "CANCEL_REJECT"
    assert "currentClaim" not in item
    assert shop.line(line_no)["status"] == "dispatched"


def test_a_line_being_cancelled_does_not_leave(shop: Shop) -> None:
    line_no = shop.find("accepted", "cancel.processing")[0]
    assert codes(shop.dispatch(shop.entry(line_no))) == {line_no: "104442"}


def delay(shop: Shop, line_no: str, due_at: int, **changes: object) -> Any:
    body = {
        "dispatchDueDate": write_time(due_at),
        "delayedDispatchReason": "PRODUCT_PREPARE",
        "dispatchDelayedDetailedReason": "입고가 늦어집니다",
        **changes,
    }
    answer = shop.post(f"{LINES}/{line_no}/delay", body)
    return answer.body.get("data", answer.body)


def test_a_delay_moves_the_deadline_and_the_last_one_counts(shop: Shop) -> None:
    line_no = shop.find("accepted")[0]
    now = shop.clock.now_ms()
    assert codes(delay(shop, line_no, now + 5 * DAY_MS)) == {}
    assert codes(delay(shop, line_no, now + 3 * DAY_MS, delayedDispatchReason="ETC")) == {}
    item = shop.detail(line_no)["productOrder"]
    assert item["shippingDueDate"] == write_time(now + 3 * DAY_MS)
    assert item["delayedDispatchReason"] == "ETC"
    assert item["delayedDispatchDetailedReason"] == "입고가 늦어집니다"
    assert verbs(shop) == [("delay", line_no)] * 2


@pytest.mark.parametrize("days", [-1, 91])
def test_a_delay_ends_after_now_and_within_ninety_days(shop: Shop, days: int) -> None:
    line_no = shop.find("accepted")[0]
    assert codes(delay(shop, line_no, shop.clock.now_ms() + days * DAY_MS)) == {line_no: "104105"}


def test_only_confirmed_lines_without_a_claim_are_delayed(shop: Shop) -> None:
    due_at = shop.clock.now_ms() + DAY_MS
    for status, claim, code in (
        ("paid", None, "104443"),
        ("accepted", "cancel.requested", "104442"),
        ("in_transit", None, "104442"),
    ):
        line_no = shop.find(status, claim)[0]
        assert codes(delay(shop, line_no, due_at)) == {line_no: code}


def test_an_unknown_delay_reason_is_a_bad_parameter(shop: Shop) -> None:
    line_no = shop.find("accepted")[0]
    due_at = shop.clock.now_ms() + DAY_MS
    assert delay(shop, line_no, due_at, delayedDispatchReason="LAZY")["code"] == "4000"


def hope_line(shop: Shop, attribute: str, status: str = "PAYED") -> str:
    return next(
        line.line_no
        for line in shop.world.lines.values()
        if line.attribute == attribute and line.status == status and line.open_claim is None
    )


def change_hope(shop: Shop, line_no: str, days: int, **changes: object) -> Any:
    day = shop.clock.now().astimezone(KST) + timedelta(days=days)
    body = {"hopeDeliveryYmd": f"{day:%Y%m%d}", "changeReason": "기사 배정", **changes}
    answer = shop.post(f"{LINES}/{line_no}/hope-delivery/change", body)
    return answer.body.get("data", answer.body)


def test_a_wished_day_can_be_moved_once_to_the_same_day() -> None:
    shop = Shop(lines=1500)
    line_no = hope_line(shop, "HOPE")
    assert codes(change_hope(shop, line_no, 20)) == {}
    hope = shop.detail(line_no)["productOrder"]["hopeDelivery"]
    assert hope["changer"] == "판매자 API"
    assert codes(change_hope(shop, line_no, 20)) == {line_no: "104446"}
    assert verbs(shop) == [("hope_date", line_no)]


def test_wished_days_have_limits() -> None:
    shop = Shop(lines=1500)
    line_no = hope_line(shop, "HOPE")
    assert codes(change_hope(shop, line_no, 0)) == {line_no: "104445"}
    assert codes(change_hope(shop, line_no, 61)) == {line_no: "104445"}
    assert codes(change_hope(shop, line_no, 3, hopeDeliveryYmd="20260230")) == {line_no: "104444"}
    ordinary = next(each for each in shop.find("paid") if shop.world.lines[each].hope is None)
    assert codes(change_hope(shop, ordinary, 3)) == {ordinary: "104441"}
    assert change_hope(shop, line_no, 3, changeReason="")["code"] == "4000"
    strict = hope_line(shop, "HOPE_SELLER_GUARANTEE", "PAYED")
    assert codes(change_hope(shop, strict, 3, hopeDeliveryHm="1000")) == {strict: "104450"}
    sent = hope_line(shop, "HOPE", "DELIVERED")
    assert codes(change_hope(shop, sent, 3)) == {sent: "104449"}


def test_a_foreign_line_is_refused_as_one() -> None:
    shop = Shop(switches={"is_foreign": lambda line_no: line_no == "77"})
    assert codes(shop.confirm("77", "78")) == {"77": "101009", "78": "100001"}
    assert codes(shop.claim("77", "cancel/approve")) == {"77": "101009"}

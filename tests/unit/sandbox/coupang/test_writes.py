"""Writes: legal in their states alone, 200 with a no for each row, one ledger row per effect."""

import pytest

from .client import Shop

NUMBER = "650012345675"


def test_boxes_are_confirmed_one_by_one_and_never_twice(shop):
    box, other = shop.box("ACCEPT"), shop.box("DEPARTURE")
    answer = shop.acknowledge(box.box_no, 999, other.box_no)
    assert answer.status == 200
    assert answer.words == ["OK", "NOT_FOUND_SHIPMENT_BOX", "INVALID_STATUS"]
    assert answer.body["data"]["responseCode"] == 1
    again = shop.acknowledge(box.box_no)
    assert (again.words, again.body["data"]["responseCode"]) == (["INVALID_STATUS"], 99)
    assert shop.ledger() == [("confirm", box.lines[0].line_no)]


def test_fifty_one_boxes_are_too_many(shop):
    assert shop.acknowledge(*range(1, 52)).status == 400
    assert shop.acknowledge().status == 400


def test_box_number_as_a_float_finds_nothing(shop):
    box = shop.box("ACCEPT")
    assert shop.acknowledge(float(box.box_no)).status == 400
    assert shop.acknowledge(int(float(box.box_no))).words == ["NOT_FOUND_SHIPMENT_BOX"]


def test_box_leaves_whole(shop):
    box = shop.box("INSTRUCT", 2)
    first, second = box.lines
    assert shop.upload(shop.invoice(first, NUMBER)).words == ["NOT_FOUND_VENDOR_ITEM"]
    rows = [shop.invoice(line, NUMBER) for line in (first, second)]
    assert shop.upload(*rows).words == ["OK", "OK"]
    assert box.status == "DEPARTURE"
    assert shop.ledger() == [("dispatch", first.line_no), ("dispatch", second.line_no)]
    assert shop.upload(*rows).words == ["NOT_ALLOW_INVOICE_NUMBER_RE_UPLOAD"] * 2


@pytest.mark.parametrize(
    ("members", "word"),
    [
        ({"invoiceNumber": "12"}, "INVALID_INVOICE_NUMBER"),
        ({"invoiceNumber": ""}, "NOT_FOUND_INVOICE_NUMBER"),
        ({"deliveryCompanyCode": "NOBODY"}, "INVALID_INVOICE_NUMBER"),
        ({"orderId": 1}, "NOT_FOUND_SHIPMENT_BOX"),
        ({"splitShipping": True}, "NOT_ALLOW_SEPARATE_WHEN_ONE_VENDOR_ITEM"),
    ],
)
def test_invoice_that_cannot_be_is_refused_by_its_word(shop, members, word):
    line = shop.box("INSTRUCT").lines[0]
    assert shop.upload(shop.invoice(line, NUMBER, **members)).words == [word]
    assert shop.ledger() == []


def test_invoice_of_another_door_is_refused_for_half_a_year(shop):
    used = shop.box("DEPARTURE").invoice_no
    line = shop.box("INSTRUCT").lines[0]
    row = shop.invoice(line, used, deliveryCompanyCode=shop.box("DEPARTURE").courier)
    assert shop.upload(row).words == ["DUPLICATE_INVOICE_NUMBER"]


def test_box_under_a_stop_request_does_not_leave(shop):
    whole = shop.receipt("RELEASE_STOP_UNCHECKED")
    box = whole.entries[0][0].box
    rows = [shop.invoice(line, NUMBER) for line in box.lines]
    assert shop.upload(*rows).words[0].startswith("ORDER_DELIVERY_")


def test_direct_shipment_is_not_tracked(shop):
    line = shop.box("INSTRUCT").lines[0]
    assert shop.upload(shop.invoice(line, NUMBER, deliveryCompanyCode="DIRECT")).words == ["OK"]
    assert line.box.status == "NONE_TRACKING"


def test_split_moves_what_is_sent_to_a_new_box(shop):
    box = shop.box("INSTRUCT", 2)
    first, second = box.lines
    later = {"splitShipping": True, "estimatedShippingDate": "2026-11-25"}
    rows = [
        shop.invoice(first, NUMBER, splitShipping=True),
        shop.invoice(second, "", **later),
    ]
    assert shop.upload(*rows).words == ["OK", "OK"]
    assert (first.box.status, second.box.status) == ("DEPARTURE", "INSTRUCT")
    assert first.box is not second.box
    answer = shop.get(f"{first.order.order_no}/ordersheets")
    assert {row["shipmentBoxId"] for row in answer.rows} == {first.box.box_no, second.box.box_no}


def test_changed_invoice_puts_the_box_back_to_its_departure(shop):
    line = shop.box("DELIVERING").lines[0]
    assert shop.upload(shop.invoice(line, NUMBER), change=True).words == ["OK"]
    assert (line.box.status, line.box.invoice_no) == ("DEPARTURE", NUMBER)
    waiting = shop.box("INSTRUCT").lines[0]
    assert shop.upload(shop.invoice(waiting, NUMBER), change=True).words == ["INVALID_STATUS"]


def test_long_undelivered_box_is_closed_after_thirty_days(shop):
    box = shop.box("DEPARTURE")
    body = {"shipmentBoxId": box.box_no, "invoiceNumber": box.invoice_no}
    early = shop.post("completeLongTermUndelivery", body)
    assert (early.status, early.body["message"]) == (400, "배송완료 처리 실패. 배송상태: DEPARTURE")
    shop.clock.advance(31 * 86_400)
    assert shop.post("completeLongTermUndelivery", body).body["data"] is True


def cancel(shop, lines, counts, **members):
    order_no = lines[0].order.order_no
    body = {
        "orderId": order_no,
        "vendorItemIds": [line.option_no for line in lines],
        "receiptCounts": counts,
        "bigCancelCode": "CANERR",
        "middleCancelCode": "CCTTER",
        "vendorId": shop.settings.vendor_id,
        "userId": shop.settings.wing_id,
        **members,
    }
    return shop.post(f"orders/{order_no}/cancel", body, version="v5")


def test_paid_line_is_cancelled_whole_and_at_once():
    shop = Shop(lines=600)
    box = shop.box("ACCEPT", 2)
    first, second = box.lines
    assert cancel(shop, [first], [first.quantity + 1]).status == 400
    answer = cancel(shop, [first, second], [first.quantity, second.quantity + 1])
    assert answer.body["code"] == "PARTIAL"
    assert answer.body["data"]["failedVendorItemIds"] == [second.option_no]
    assert answer.body["data"]["receiptMap"]["receiptType"] == "CANCEL"
    assert (first.remaining, second.remaining) == (0, second.quantity)
    assert not box.is_gone
    assert cancel(shop, [second], [second.quantity]).body["code"] == "SUCCESS"
    assert box.is_gone


@pytest.mark.parametrize(
    "members",
    [{"userId": "x"}, {"middleCancelCode": "x"}, {"receiptCounts": []}, {"receiptCounts": [1, 1]}],
)
def test_cancel_that_makes_no_sense_is_refused(shop, members):
    line = shop.box("ACCEPT").lines[0]
    assert cancel(shop, [line], [line.quantity], **members).status == 400
    assert shop.ledger() == []


def test_confirmed_line_is_stopped_in_part(shop):
    line = next(
        b.lines[0]
        for b in shop.world.boxes.values()
        if b.status == "INSTRUCT" and b.lines[0].shippable > 1
    )
    answer = cancel(shop, [line], [1])
    assert answer.body["data"]["receiptMap"]["receiptType"] == "STOP_SHIPMENT"
    assert line.remaining == line.quantity - 1


def test_stop_request_is_answered_once(shop):
    receipt = shop.receipt("RELEASE_STOP_UNCHECKED")
    wrong = shop.answer(receipt, "stoppedShipment", cancelCount=receipt.total + 1)
    assert wrong.status == 500
    assert "일치하지 않습니다" in wrong.body["message"]
    assert shop.answer(receipt, "stoppedShipment", cancelCount=receipt.total).status == 200
    assert shop.answer(receipt, "stoppedShipment", cancelCount=receipt.total).status == 400
    assert receipt.stop == "처리(출고중지)"
    assert len(shop.ledger()) == 1


def test_shipped_anyway_makes_a_return_of_it(shop):
    receipt = shop.receipt("RELEASE_STOP_UNCHECKED")
    parcel = {"deliveryCompanyCode": "CJGLS", "invoiceNumber": NUMBER}
    answer = shop.answer(receipt, "completedShipment", **parcel)
    assert answer.body == {"data": {"code": "200", "message": "OK"}}
    assert (receipt.status, receipt.stop) == ("RETURNS_UNCHECKED", "처리(이미출고)")
    assert receipt.entries[0][0].box.status == "DEPARTURE"


def test_return_is_taken_in_then_approved(shop):
    receipt = shop.receipt("RETURNS_UNCHECKED")
    assert shop.answer(receipt, "approval", cancelCount=receipt.total).status == 400
    taken = shop.answer(receipt, "receiveConfirmation")
    assert taken.body == {"code": "200", "message": "OK"}
    assert shop.answer(receipt, "approval", cancelCount=receipt.total).status == 200
    assert receipt.status == "RETURNS_COMPLETED"
    assert [verb for verb, _ in shop.ledger()] == ["collected", "approve"]


def test_repeat_may_be_taken_without_a_second_effect():
    shop = Shop(repeat_fails=False)
    receipt = shop.receipt("RETURNS_UNCHECKED")
    assert [shop.answer(receipt, "receiveConfirmation").status for _ in range(2)] == [200, 200]
    assert len(shop.ledger()) == 1


def test_pickup_waybill_is_registered(shop):
    receipt = next(
        r for r in shop.world.receipts.values() if r.status == "RETURNS_UNCHECKED" and r.is_open
    )
    body = {
        "returnExchangeDeliveryType": "RETURN",
        "receiptId": receipt.receipt_no,
        "deliveryCompanyCode": "CJGLS",
        "invoiceNumber": NUMBER,
    }
    answer = shop.post("return-exchange-invoices/manual", body)
    assert answer.body["data"]["receiptId"] == receipt.receipt_no
    assert receipt.invoice_no == NUMBER
    assert shop.post("return-exchange-invoices/manual", {**body, "receiptId": 1}).status == 400


def exchange_call(shop, exchange, call, method="PUT", **members):
    body = {
        "exchangeId": exchange.exchange_no,
        "vendorId": shop.settings.vendor_id,
        **members,
    }
    path = f"exchangeRequests/{exchange.exchange_no}/{call}"
    return shop.call(method, path, body=[body] if method == "POST" else body, version="v4")


def test_exchange_goes_its_way_and_waits_for_the_collection():
    shop = Shop(exchange_opens_ms=600_000)
    exchange = shop.exchange("RECEIPT")
    taken = exchange_call(shop, exchange, "receiveConfirmation")
    assert taken.body == {"code": "200", "message": "SUCCESS"}
    parcel = {
        "shipmentBoxId": exchange.new_box_no,
        "goodsDeliveryCode": "CJGLS",
        "invoiceNumber": NUMBER,
    }

    def send(**members):
        answer = exchange_call(shop, exchange, "invoices", "POST", **{**parcel, **members})
        return answer.body["data"]["resultCode"]

    assert send() == "FAIL"
    shop.clock.advance(601)
    assert send(shipmentBoxId=exchange.line.box.box_no) == "FAIL"
    assert send() == "SUCCESS"
    assert send() == "FAIL"
    assert [verb for verb, _ in shop.ledger()] == ["collected", "redeliver"]


def test_exchange_is_refused_by_a_known_word_while_nothing_was_sent(shop):
    exchange = shop.exchange("RECEIPT")
    assert exchange_call(shop, exchange, "rejection", exchangeRejectCode="NO").status == 400
    assert exchange_call(shop, exchange, "rejection", exchangeRejectCode="SOLDOUT").status == 200
    assert exchange_call(shop, exchange, "rejection", exchangeRejectCode="SOLDOUT").status == 400

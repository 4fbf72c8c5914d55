"""Items to lines: the words of SmartStore in the office's own."""

import pytest

from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.reading import LineReading
from seller_desktop.marketplaces.naver.mapping.courier import (
    NAVER_CODES,
    canonical,
    naver_code,
)

from .scripted import LINE_NO, fixture, loaded, ms, read, reading


def line_of(**changes):
    item = loaded("item_paid")
    item["productOrder"].update(changes)
    found = read(item)
    assert isinstance(found, LineReading)
    return found.line


def test_paid_line_is_read_whole():
    line = reading("item_paid").line
    assert line.order_no == "2026020310000011"
    assert line.line_no == LINE_NO
    assert line.status is LineStatus.PAID
    assert line.status_word == "PAYED/NOT_YET"
    assert line.ordered_at == ms("2026-02-03T09:00:10+09:00")
    assert line.paid_at == ms("2026-02-03T09:01:02+09:00")
    assert line.dispatch_due_at == ms("2026-02-06T23:59:59+09:00")
    assert (line.product, line.option) == ("도자기 머그", "색상: 화이트")
    assert (line.quantity, line.amount, line.currency) == (2, 24900, "KRW")
    assert line.group_no == "2026020370000001"
    assert line.delivery_fee == 3000
    assert line.delivery_method == "parcel"
    assert line.courier is None
    assert line.recipient.name == "정미나"
    assert line.recipient.phone2 is None
    assert line.recipient.delivery_memo == "문 앞"
    assert line.claim is None


def test_payload_is_the_item_as_it_came():
    assert reading("item_paid").payload == fixture("item_paid")


@pytest.mark.parametrize(
    ("status", "place", "expected"),
    [
        ("PAYMENT_WAITING", None, LineStatus.AWAITING_PAYMENT),
        ("PAYED", "NOT_YET", LineStatus.PAID),
        ("PAYED", "CANCEL", LineStatus.PAID),
        ("PAYED", "SOMETHING_NEW", LineStatus.PAID),
        ("PAYED", None, LineStatus.PAID),
        ("PAYED", "OK", LineStatus.ACCEPTED),
        ("DELIVERING", "OK", LineStatus.DISPATCHED),
        ("DELIVERED", "OK", LineStatus.DELIVERED),
        ("PURCHASE_DECIDED", "OK", LineStatus.PURCHASE_CONFIRMED),
        ("EXCHANGED", "OK", LineStatus.EXCHANGED),
        ("CANCELED", "OK", LineStatus.CANCELED),
        ("RETURNED", "OK", LineStatus.RETURNED),
        ("CANCELED_BY_NOPAYMENT", None, LineStatus.UNPAID_CANCELED),
        ("TELEPORTED", "OK", LineStatus.UNKNOWN),
    ],
)
def test_status_has_one_canonical_word_and_keeps_its_own(status, place, expected):
    line = line_of(productOrderStatus=status, placeOrderStatus=place)
    assert line.status is expected
    assert line.status_word == (f"{status}/{place}" if place else status)


@pytest.mark.parametrize(
    ("delivery", "expected"),
    [
        ({"deliveryStatus": "COLLECT_REQUEST"}, LineStatus.DISPATCHED),
        ({"deliveryStatus": "NOT_TRACKING"}, LineStatus.DISPATCHED),
        ({"deliveryStatus": "A_NEW_ONE"}, LineStatus.DISPATCHED),
        ({"deliveryStatus": "COLLECT_CARGO"}, LineStatus.IN_TRANSIT),
        ({"deliveryStatus": "DELIVERING"}, LineStatus.IN_TRANSIT),
        ({"deliveryStatus": "DELIVERY_FAIL"}, LineStatus.IN_TRANSIT),
        ({"deliveryStatus": "DELIVERY_COMPLETION"}, LineStatus.IN_TRANSIT),
        ({"pickupDate": "2026-02-04T18:00:00+09:00"}, LineStatus.IN_TRANSIT),
    ],
)
def test_parcel_is_in_transit_once_the_courier_has_it(delivery, expected):
    item = loaded("item_in_transit")
    item["delivery"] = delivery
    found = read(item)
    assert isinstance(found, LineReading)
    assert found.line.status is expected


def test_remaining_quantity_and_amount_win_over_the_first_ones():
    line = line_of(remainQuantity=1, remainPaymentAmount=0, quantity=3, totalPaymentAmount=9000)
    assert (line.quantity, line.amount) == (1, 0)
    line = line_of(remainQuantity=None, remainPaymentAmount=None)
    assert (line.quantity, line.amount) == (2, 24900)


def test_numbers_as_text_and_text_as_numbers_are_read():
    line = line_of(
        remainQuantity="2",
        remainPaymentAmount="24,900",
        productOrderId=2026020310000021,
        packageNumber=77,
        productName=123,
    )
    assert (line.quantity, line.amount) == (2, 24900)
    assert (line.line_no, line.group_no, line.product) == (LINE_NO, "77", "123")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-02-06T23:59:59.1+09:00", "2026-02-06T23:59:59.100+09:00"),
        ("2026-02-06T14:59:59Z", "2026-02-06T23:59:59+09:00"),
        ("2026-02-06T23:59:59", "2026-02-06T23:59:59+09:00"),
        (1770389999000, "2026-02-06T23:59:59+09:00"),
    ],
)
def test_instants_are_read_in_every_form_seen(text, expected):
    assert line_of(shippingDueDate=text).dispatch_due_at == ms(expected)


def test_date_that_is_none_is_left_out():
    assert line_of(shippingDueDate="someday").dispatch_due_at is None


@pytest.mark.parametrize("address", [None, {}, ""])
def test_gift_without_address_waits(address):
    line = line_of(giftReceivingStatus="WAIT_FOR_RECEIVING", shippingAddress=address)
    assert line.awaiting_gift_address
    assert line.recipient.address is None


def test_dispatched_line_carries_courier_and_number():
    line = reading("item_in_transit").line
    assert (line.courier, line.invoice_no) == ("cj", "650011112222")
    assert line.dispatched_at == ms("2026-02-04T10:31:00+09:00")
    assert line.picked_up_at == ms("2026-02-04T18:00:00+09:00")


def test_courier_codes_are_known_both_ways():
    assert naver_code("lotte") == "HYUNDAI"
    assert naver_code("logen") == "KGB"
    assert naver_code("CH1") == "CH1"
    assert naver_code("pigeon") is None
    assert canonical("KGB") == "logen"
    assert canonical("CH1") == "CH1"
    assert canonical(None) is None
    assert len(NAVER_CODES) == 203

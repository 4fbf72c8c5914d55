"""Boxes of both generations to lines: exact numbers, times, money, and what is left."""

import json

import pytest

from seller_desktop.domain.money import Money
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.reading import LineReading, Undecoded
from seller_desktop.marketplaces.coupang.mapping.courier import coupang_code, named
from seller_desktop.marketplaces.coupang.mapping.item import NO_CLAIMS, read_box, read_kept
from seller_desktop.marketplaces.coupang.mapping.money import money
from seller_desktop.marketplaces.coupang.values import identity, moment, number, phone
from seller_desktop.marketplaces.coupang.wire import MoneyBody

from .scripted import BOX_NO, LINE_NO, ORDER_NO, fixture, ms


def read(box):
    return read_box(json.dumps(box, ensure_ascii=False).encode(), NO_CLAIMS, 7)


def line_of(box):
    (reading,) = read(box)
    assert isinstance(reading, LineReading), reading
    return reading.line


@pytest.fixture
def box():
    return fixture("box_v5")


def with_item(box, **members):
    box["orderItems"][0].update(members)
    return box


def test_modern_box_is_read_whole(box):
    line = line_of(box)
    assert (line.order_no, line.line_no, line.group_no) == (ORDER_NO, LINE_NO, BOX_NO)
    assert (line.status, line.status_word) == (LineStatus.PAID, "ACCEPT")
    assert line.ordered_at == ms("2026-08-03T14:01:58.120+09:00")
    assert line.paid_at == ms("2026-08-03T14:02:11+09:00")
    assert line.dispatch_due_at == ms("2026-08-04T23:59:59+09:00")
    assert (line.product, line.option, line.seller_code) == ("예시 머그컵", "화이트", "MUG-W")
    assert (line.quantity, line.amount, line.currency, line.delivery_fee) == (2, 17000, "KRW", 3000)
    assert line.recipient.phone == line.recipient.orderer_phone == "050-0000-0001"
    assert (line.recipient.postcode, line.recipient.delivery_memo) == ("01234", "문 앞")
    assert (line.courier, line.invoice_no, line.delivered_at) == (None, None, None)


def test_old_box_reads_like_the_modern_one_but_for_fractions_of_seconds(box):
    old, new = line_of(fixture("box_v4")), line_of(box)
    assert old.ordered_at == new.ordered_at // 1000 * 1000
    for name in ("line_no", "amount", "delivery_fee", "paid_at", "recipient", "dispatch_due_at"):
        assert getattr(old, name) == getattr(new, name)


def test_old_times_have_a_blank_and_modern_ones_any_offset(box):
    box |= {
        "status": "FINAL_DELIVERY",
        "deliveredDate": "2026-08-05 10:11:12",
        "inTrasitDateTime": "2026-08-03T17:00:00.000000-08:00",
    }
    line = line_of(with_item(box, invoiceNumberUploadDate="2026-08-04T09:00:00"))
    assert line.delivered_at == ms("2026-08-05T10:11:12+09:00")
    assert line.picked_up_at == ms("2026-08-04T01:00:00Z")
    assert line.dispatched_at == ms("2026-08-04T09:00:00+09:00")
    assert line.status is LineStatus.DELIVERED


@pytest.mark.parametrize("word", ["FINAL_DELIVERY", "NONE_TRACKING", "DEPARTURE"])
def test_confirmed_purchase_closes_the_line_wherever_a_changed_invoice_puts_it(box, word):
    box["status"] = word
    line = line_of(with_item(box, confirmDate="2026-08-06T00:00:00.000000+09:00"))
    assert line.status is LineStatus.PURCHASE_CONFIRMED


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("INSTRUCT", LineStatus.ACCEPTED),
        ("DEPARTURE", LineStatus.DISPATCHED),
        ("NONE_TRACKING", LineStatus.DISPATCHED),
        ("DELIVERING", LineStatus.IN_TRANSIT),
        ("SOMETHING_NEW", LineStatus.UNKNOWN),
    ],
)
def test_words_have_their_meaning_and_unknown_ones_are_kept(box, word, status):
    line = line_of({**box, "status": word})
    assert (line.status, line.status_word) == (status, word)


def test_direct_shipment_has_no_parcel(box):
    assert line_of({**box, "status": "NONE_TRACKING"}).delivery_method == "direct"


@pytest.mark.parametrize("word", ["--1", "+-1", "9" * 5_000, "9007199254740993", "١٢", "", "-"])
def test_text_that_is_no_number_to_keep_is_none(word):
    assert number(word) is None


@pytest.mark.parametrize("number_", [2**53 + 1, 999999999999999999, "700000000000000123"])
def test_box_number_beyond_a_float_is_exact(box, number_):
    assert line_of({**box, "shipmentBoxId": number_}).group_no == str(number_)


def test_box_number_that_was_a_float_is_refused(box):
    (found,) = read({**box, "shipmentBoxId": 7.00000000000000123e17})
    assert isinstance(found, Undecoded)
    assert found.external_id == LINE_NO


def test_what_was_cancelled_is_no_part_of_quantity_and_amount(box):
    line = line_of(with_item(box, cancelCount=1))
    assert (line.quantity, line.quantity_initial) == (1, 2)
    assert (line.amount, line.amount_initial) == (8500, 17000)


@pytest.mark.parametrize(("word", "status"), [("INSTRUCT", "canceled"), ("DELIVERING", "returned")])
def test_item_of_which_nothing_is_left_is_closed_while_its_box_stays(box, word, status):
    line = line_of(with_item({**box, "status": word}, cancelCount=2, canceled=True))
    assert (line.status, line.quantity, line.amount) == (status, 0, 0)
    assert line.status_word == f"{word}/canceled"


def test_discount_is_summed_where_it_is_not_told(box):
    line = line_of(with_item(box, discountPrice=None, coupangDiscount=500))
    assert line.amount == 18000 - 1000 - 500


def test_fee_is_carried_by_the_first_line_of_a_box(box):
    box["orderItems"].append({**box["orderItems"][0], "vendorItemId": 90000000002})
    box["remotePrice"] = {"currencyCode": "KRW", "units": 5000, "nanos": 0}
    first, second = (found.line for found in read(box))
    assert (first.delivery_fee, second.delivery_fee) == (8000, 0)


def test_one_bad_item_leaves_its_neighbour_alone(box):
    box["orderItems"].append(
        {**box["orderItems"][0], "vendorItemId": 90000000002, "shippingCount": "many"}
    )
    good, bad = read(box)
    assert isinstance(good, LineReading)
    assert (bad.external_id, bad.cause) == (f"{ORDER_NO}-90000000002", "orderItems.shippingCount")
    assert read_kept(bad.payload, 7) == bad


def test_payload_reads_the_same_again(box):
    (reading,) = read(box)
    assert read_kept(reading.payload, 7) == reading
    assert isinstance(read_kept(b"{}", 7), Undecoded)
    assert isinstance(read_kept(b"\xff", 7), Undecoded)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (2500, Money(2500)),
        ("2,500", Money(2500)),
        (None, None),
        (MoneyBody("KRW", -3000, 0), Money(-3000)),
        (MoneyBody("KRW", 10, 600_000_000), Money(11)),
        (MoneyBody("TWD", 12, 340_000_000), Money(1234, "TWD")),
        (MoneyBody("TWD", -12, -340_000_000), Money(-1234, "TWD")),
        (MoneyBody("KRW", None, 0), None),
    ],
)
def test_money_of_both_generations(given, expected):
    assert money(given) == expected


def test_single_values():
    assert identity(True) is identity(1.0) is identity("A1") is None
    assert (identity(" 12 "), number("1,234"), number("1.5")) == ("12", 1234, None)
    assert moment("") is moment("0001-01-01T00:00:00") is moment("yesterday") is None
    assert phone("+82-10-0000-0001") == "010-0000-0001"


def test_couriers_both_ways():
    assert (coupang_code("lotte"), coupang_code("DHL"), coupang_code("x")) == (
        "HYUNDAI",
        "DHL",
        None,
    )
    assert [named(n) for n in ("CJ 대한통운", "한진 택배", "우체국", "KGB", "새 택배", None)] == [
        "cj",
        "hanjin",
        "epost",
        "logen",
        "새 택배",
        None,
    ]

"""One order, its items and what stands beside it, to lines and claims."""

import pytest

from seller_desktop.domain.claim import ClaimKind, ClaimState
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.reading import LineReading, Undecoded
from seller_desktop.marketplaces.woocommerce.mapping.record import read_kept

from .orders import READ_AT, item, line_of, order, read, refund

CREATED = 1_785_736_931_000
DONE = {"status": "completed", "date_completed_gmt": "2026-08-04T01:00:00"}


def test_line_is_read_whole():
    line = line_of(order())
    assert (line.order_no, line.line_no, line.group_no) == ("4101", "4101-501", "4101")
    assert (line.status, line.status_word) == (LineStatus.ACCEPTED, "processing")
    assert (line.ordered_at, line.paid_at) == (CREATED, CREATED + 49_000)
    assert (line.product, line.option, line.seller_code) == ("예시 머그컵", "화이트", "MUG-W")
    assert (line.product_no, line.option_no) == ("77", "78")
    assert (line.quantity, line.amount, line.currency, line.delivery_fee) == (2, 29000, "KRW", 3000)
    to = line.recipient
    assert (to.name, to.phone, to.postcode) == ("홍길동", "01000000001", "01234")
    assert (to.address, to.address_detail, to.delivery_memo) == ("서울 예시로 1", "101호", "문 앞")


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"status": "pending", "date_paid_gmt": None}, LineStatus.AWAITING_PAYMENT),
        ({"status": "on-hold", "date_paid_gmt": None}, LineStatus.AWAITING_PAYMENT),
        ({"status": "on-hold"}, LineStatus.ACCEPTED),
        ({"status": "processing", "date_paid_gmt": None}, LineStatus.ACCEPTED),
        (DONE, LineStatus.DISPATCHED),
        ({"status": "cancelled"}, LineStatus.CANCELED),
        ({"status": "failed"}, LineStatus.UNPAID_CANCELED),
        ({"status": "refunded"}, LineStatus.CANCELED),
        ({**DONE, "status": "refunded"}, LineStatus.RETURNED),
        ({"status": "trash"}, LineStatus.CANCELED),
        ({"status": "packed-by-plugin"}, LineStatus.UNKNOWN),
    ],
)
def test_status_of_the_order_is_that_of_its_lines_and_its_word_is_kept(changes, status):
    line = line_of(order(**changes))
    assert (line.status, line.status_word) == (status, changes["status"])


def test_unfinished_checkout_is_no_order():
    assert read(order(status="checkout-draft")) == ()


@pytest.mark.parametrize(
    ("currency", "total", "minor"),
    [
        ("KRW", "29000.00", 29000),
        ("KRW", 29000, 29000),
        ("KRW", "26363.64", 26364),
        ("USD", "12.34", 1234),
        ("USD", 12.3, 1230),
        ("JPY", "1200", 1200),
        ("KWD", "1.234", 1234),
    ],
)
def test_money_is_exact_in_minor_units_whether_text_or_number(currency, total, minor):
    line = line_of(order(currency=currency, line_items=[item(total=total)]))
    assert (line.amount, line.currency) == (minor, currency)


def test_tax_belongs_to_what_was_paid_and_is_rounded_once():
    assert line_of(order(line_items=[item(total="26363.64", total_tax="2636.36")])).amount == 29000


def test_fraction_of_a_piece_is_packed_as_one_and_told():
    line = line_of(order(line_items=[item(quantity=1.5)]))
    assert (line.quantity, line.option) == (2, "화이트 / × 1.5")
    assert line_of(order(line_items=[item(quantity="2.0")])).option == "화이트"


def test_options_are_read_as_a_buyer_reads_them():
    meta = [
        {"key": "pa_color", "value": "white", "display_key": "색상", "display_value": "화이트"},
        {"key": "각인", "value": "HELLO"},
        {"key": "_reduced_stock", "value": "2"},
        {"key": "files", "value": {"a": [1]}},
    ]
    assert line_of(order(line_items=[item(meta_data=meta)])).option == "색상: 화이트 / 각인: HELLO"


def test_numbers_beyond_doubles_stay_exact():
    line = line_of(order(id=9_007_199_254_740_993, line_items=[item(id=9_007_199_254_740_995)]))
    assert line.line_no == "9007199254740993-9007199254740995"


def test_deleted_product_has_no_number():
    assert line_of(order(line_items=[item(product_id=0, variation_id=0)])).product_no is None


def test_part_that_was_refunded_is_a_claim_and_what_is_left_is_the_line():
    (reading,) = read(order(), refund(900, "2026-08-03T07:00:00", (501, 1, "14500")))
    assert isinstance(reading, LineReading)
    assert (reading.line.quantity, reading.line.amount) == (1, 14500)
    assert (reading.line.quantity_initial, reading.line.amount_initial) == (2, 29000)
    assert reading.line.claim is None
    (claim,) = reading.claims
    assert (claim.claim_no, claim.kind, claim.state) == (
        "900-501",
        ClaimKind.CANCEL,
        ClaimState.DONE,
    )
    assert (claim.quantity, claim.reason) == (1, "단순변심")


def test_line_given_back_whole_is_closed_while_its_neighbour_is_not():
    found = order(line_items=[item(), item(id=502)])
    first, second = read(found, refund(900, "2026-08-03T07:00:00", (501, 2, "29000")))
    assert isinstance(first, LineReading)
    assert isinstance(second, LineReading)
    assert (first.line.status, first.line.quantity) == (LineStatus.CANCELED, 0)
    assert (second.line.status, second.claims) == (LineStatus.ACCEPTED, ())
    assert (first.line.delivery_fee, second.line.delivery_fee) == (3000, None)


def test_refund_after_the_goods_left_is_a_return():
    (reading,) = read(order(**DONE), refund(900, "2026-08-09T00:00:00", (501, 2, "29000")))
    assert isinstance(reading, LineReading)
    assert reading.line.status is LineStatus.RETURNED
    assert reading.claims[0].kind is ClaimKind.RETURN


def test_money_alone_stands_on_the_first_line():
    found = order(line_items=[item(), item(id=502)])
    first, second = read(found, refund(901, "2026-08-03T07:00:00"))
    assert isinstance(first, LineReading)
    assert isinstance(second, LineReading)
    assert [claim.claim_no for claim in first.claims] == ["901-501"]
    assert (first.line.quantity, first.claims[0].quantity, second.claims) == (2, None, ())


TRACKED = {
    "key": "_wc_shipment_tracking_items",
    "value": [
        {"custom_tracking_provider": "한진택배", "tracking_number": "5070-0000-0001"},
        {"custom_tracking_provider": "CJ대한통운", "tracking_number": "650000000002"},
    ],
}


def ours(number):
    return {
        "key": "_seller_desktop_dispatch",
        "value": {"method": "parcel", "courier": "lotte", "invoice_no": number},
    }


@pytest.mark.parametrize(
    ("meta", "courier", "number"),
    [
        ([], None, None),
        ([TRACKED], "cj", "650000000002"),
        ([ours("230000000003")], "lotte", "230000000003"),
        ([TRACKED, ours("507000000001")], "lotte", "507000000001"),
        ([TRACKED, ours("999999999999")], "cj", "650000000002"),
        ({"1": TRACKED}, "cj", "650000000002"),
    ],
)
def test_invoice_number_is_found_where_the_shop_keeps_it(meta, courier, number):
    line = line_of(order(**DONE, meta_data=meta))
    assert (line.courier, line.invoice_no) == (courier, number)


def test_fulfillment_tells_of_its_parcel():
    meta = [
        {"key": "_tracking_number", "value": "650000000004"},
        {"key": "_shipment_provider", "value": "other"},
        {"key": "_provider_name", "value": "CJ 대한통운"},
    ]
    found = [{"id": 9, "is_fulfilled": True, "date_deleted": None, "meta_data": meta}]
    line = line_of(order(**DONE), fulfillments=found)
    assert (line.courier, line.invoice_no) == ("cj", "650000000004")


def test_foreign_carrier_keeps_its_name():
    value = [{"tracking_provider": "FedEx", "tracking_number": "7"}]
    meta = [{"key": "_wc_shipment_tracking_items", "value": value}]
    assert line_of(order(**DONE, meta_data=meta)).courier == "FedEx"


def test_name_abroad_reads_the_other_way_round_and_the_bill_stands_in():
    bill = {"first_name": "Jane", "last_name": "Doe", "address_1": "1 Road", "city": "Lyon"}
    line = line_of(order(billing={**bill, "country": "FR"}, shipping=[]))
    assert line.recipient.name == "Jane Doe"
    assert line.recipient.address == "Lyon 1 Road FR"


@pytest.mark.parametrize(
    ("changes", "cause"),
    [
        ({"currency": None}, "currency"),
        ({"currency": "won"}, "currency"),
        ({"date_created_gmt": None}, "date_created_gmt"),
        ({"line_items": [item(quantity=None)]}, "line_items.quantity"),
        ({"line_items": [item(total="")]}, "line_items.total"),
        ({"line_items": [item(total="1e400")]}, "line_items.total"),
    ],
)
def test_what_nobody_may_guess_is_set_aside_by_line(changes, cause):
    (found,) = read(order(**changes))
    assert isinstance(found, Undecoded)
    assert (found.external_id, found.cause) == ("4101-501", cause)
    again = read_kept(found.payload, READ_AT)
    assert isinstance(again, Undecoded)


def test_bad_item_does_not_hide_its_neighbour():
    found = read(order(line_items=[item(total="?"), item(id=502)]))
    assert [type(one) for one in found] == [Undecoded, LineReading]


def test_unreadable_refund_sets_the_line_aside():
    (found,) = read(order(), {"id": 900})
    assert isinstance(found, Undecoded)
    assert found.cause == "refunds.date_created_gmt"


def test_refund_told_twice_counts_once_and_its_parts_of_a_line_add_up():
    back = refund(900, "2026-08-03T07:00:00", (501, 1, "4500"), (501, 0, "500"))
    (reading,) = read(order(), back, back)
    assert isinstance(reading, LineReading)
    assert (reading.line.quantity, reading.line.amount) == (1, 24000)
    assert [claim.quantity for claim in reading.claims] == [1]


def test_kept_record_reads_alike():
    for reading in read(order(), refund(900, "2026-08-03T07:00:00", (501, 1, "14500"))):
        assert isinstance(reading, LineReading)
        assert read_kept(reading.payload, READ_AT) == reading

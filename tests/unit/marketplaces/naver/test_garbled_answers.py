"""Answers garbled in one place: the rest of the page is read, and nothing absurd is believed."""

import json

import pytest

from .scripted import DETAIL, LINE_NO, SECOND, answer, details, fixture, loaded

NOW_THERE = "2026-02-04T10:30:01.000+09:00"


def test_half_an_emoji_in_one_memo_hides_no_page(http, connector):
    cut, whole = loaded("item_paid"), loaded("item_in_transit")
    cut["productOrder"]["shippingMemo"] = "문 앞 \ud83d"
    whole["productOrder"]["productOrderId"] = SECOND
    http.script(DETAIL, answer(json.dumps({"data": [cut, whole], "timestamp": NOW_THERE}).encode()))
    page = connector.read_lines([LINE_NO, SECOND])
    assert page.undecoded == page.missing == ()
    memos = {
        reading.line.line_no: reading.line.recipient.delivery_memo for reading in page.readings
    }
    assert memos[LINE_NO] == "문 앞 \ufffd"


def test_name_in_another_encoding_sets_only_its_line_aside(http, connector):
    body = b'{"timestamp": "2026-02-04T10:30:01.000+09:00", "data": [%s, %s]}' % (
        fixture("item_paid").replace("정미나".encode(), "정미나".encode("cp949")),
        fixture("item_in_transit").replace(LINE_NO.encode(), SECOND.encode()),
    )
    http.script(DETAIL, answer(body))
    page = connector.read_lines([LINE_NO, SECOND])
    assert [reading.line.line_no for reading in page.readings] == [SECOND]
    assert [record.cause for record in page.undecoded] == ["json"]


def test_timestamp_far_ahead_of_its_own_date_header_is_not_believed(http, connector, clock):
    told = {"timestamp": "2199-12-31T23:59:59.000+09:00", "data": [loaded("item_paid")]}
    http.script(DETAIL, answer(told))
    page = connector.read_lines([LINE_NO])
    assert abs(page.read_at - clock.now_ms()) < 60_000
    assert abs(connector.server_now() - clock.now_ms()) < 60_000


@pytest.mark.parametrize("moment", ["9999-12-31T23:59:59.000-12:00", "0001-01-01T00:00:00+23:59"])
def test_order_date_in_no_time_of_ours_sets_the_line_aside(http, connector, moment):
    item = loaded("item_paid")
    item["order"] |= {"orderDate": moment, "paymentDate": moment}
    http.script(DETAIL, details(item))
    page = connector.read_lines([LINE_NO])
    assert [record.cause for record in page.undecoded] == ["order.orderDate"]


@pytest.mark.parametrize("number", ["1,2", "x" * 65, "2026\n1", " ", "주문"])
def test_line_number_that_is_none_is_no_identity(http, connector, number):
    item = loaded("item_paid")
    item["productOrder"]["productOrderId"] = number
    http.script(DETAIL, details(item))
    page = connector.read_lines([LINE_NO])
    assert page.missing == (LINE_NO,)
    assert {record.cause for record in page.undecoded} == {"productOrder.productOrderId"}


def test_memo_without_end_is_cut_where_nobody_reads_on(http, connector):
    item = loaded("item_paid")
    item["productOrder"]["shippingMemo"] = "가" * 10_000_000
    http.script(DETAIL, details(item))
    (reading,) = connector.read_lines([LINE_NO]).readings
    memo = reading.line.recipient.delivery_memo
    assert memo is not None
    assert len(memo) < 5_000
    assert len(reading.payload) > 10_000_000

"""Feed, details and conditional pages: what is asked, how pages end, what is a fault."""

import json
from urllib.parse import parse_qsl, urlsplit

import pytest

from seller_desktop.domain.errors import Fault, Passing, UserFixable
from seller_desktop.marketplaces.contract import Window
from seller_desktop.marketplaces.http import Interrupted, NotSent

from .scripted import (
    DETAIL,
    FEED,
    LINE_NO,
    ORDERS,
    SECOND,
    answer,
    details,
    fixture,
    loaded,
    ms,
    refusal,
)

WINDOW = Window(ms("2026-02-03T09:00:00+09:00"), ms("2026-02-04T08:59:59.999+09:00"))


def query_of(request):
    return dict(parse_qsl(urlsplit(request.url).query))


def asked(request):
    return json.loads(request.body)["productOrderIds"]


def item(number):
    found = loaded("item_paid")
    found["productOrder"]["productOrderId"] = number
    return found


def items_asked_for(request):
    return details(*(item(number) for number in asked(request)))


def feed(numbers, more=None):
    rows = [{"productOrderId": number, "lastChangedType": "PAYED"} for number in numbers]
    data = {"lastChangeStatuses": rows, "count": len(rows)}
    if more is not None:
        data["more"] = more
    return answer({"timestamp": "2026-02-04T10:30:00.000+09:00", "data": data})


@pytest.fixture(autouse=True)
def every_line_is_there(http):
    http.script(DETAIL, items_asked_for)


def test_feed_page_brings_the_details_of_its_lines(http, connector):
    http.script(FEED, answer(fixture("feed_without_trace")))
    page = connector.read_changes(Window(WINDOW.start, ms("2026-02-03T09:41:00+09:00")), None)
    assert [reading.line.line_no for reading in page.readings] == [LINE_NO, SECOND]
    assert page.next_page is None
    assert page.missing == ()
    assert page.read_at == ms("2026-02-04T10:30:01+09:00")
    assert all(reading.read_at == page.read_at for reading in page.readings)


def test_feed_is_asked_with_three_digits_and_one_encoding_of_the_plus(http, connector):
    http.script(FEED, answer(fixture("feed_empty")))
    connector.read_changes(Window(WINDOW.start, ms("2026-02-03T09:41:00.5+09:00")), None)
    (request,) = http.calls(FEED)
    assert "lastChangedFrom=2026-02-03T09%3A00%3A00.000%2B09%3A00" in request.url
    assert query_of(request)["lastChangedTo"] == "2026-02-03T09:41:00.500+09:00"
    assert "moreSequence" not in query_of(request)


def test_feed_without_data_is_an_empty_page(http, connector):
    http.script(FEED, answer(fixture("feed_empty")))
    page = connector.read_changes(Window(WINDOW.start, WINDOW.start + 1000), None)
    assert page.readings == ()
    assert page.next_page is None
    assert page.read_at == ms("2026-02-03T09:41:12.307+09:00")
    assert not http.calls(DETAIL)


def test_next_page_goes_on_where_more_says_with_three_digits(http, connector):
    more = {"moreFrom": "2026-02-03T09:06:00.1+09:00", "moreSequence": SECOND}
    http.script(FEED, feed([LINE_NO], more), feed([SECOND]))
    first = connector.read_changes(WINDOW, None)
    second = connector.read_changes(WINDOW, first.next_page)
    asked_then = query_of(http.calls(FEED)[1])
    assert asked_then["lastChangedFrom"] == "2026-02-03T09:06:00.100+09:00"
    assert asked_then["moreSequence"] == SECOND
    assert asked_then["lastChangedTo"] == query_of(http.calls(FEED)[0])["lastChangedTo"]
    assert second.next_page is None


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"moreFrom": "2026-02-03T09:06:00.000+09:00"},
        {"moreFrom": "", "moreSequence": SECOND},
        {"moreFrom": "2026-02-03T09:06:00.000+09:00", "moreSequence": ""},
        {"moreFrom": "yesterday", "moreSequence": SECOND},
        {"moreFrom": "2026-02-03T08:00:00.000+09:00", "moreSequence": SECOND},
    ],
)
def test_place_that_leads_nowhere_is_a_fault(http, connector, more):
    http.script(FEED, feed([LINE_NO], more))
    with pytest.raises(Fault) as caught:
        connector.read_changes(WINDOW, None)
    assert caught.value.code == "answer_unreadable"


def test_place_that_repeats_is_a_fault_and_no_endless_loop(http, connector):
    http.script(
        FEED,
        feed([LINE_NO], {"moreFrom": "2026-02-03T09:06:00.000+09:00", "moreSequence": SECOND}),
    )
    first = connector.read_changes(WINDOW, None)
    with pytest.raises(Fault):
        connector.read_changes(WINDOW, first.next_page)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>maintenance</html>",
        b"[]",
        b"null",
        b"{}",
        b'{"data": {}, "timestamp": "2026-02-03T09:41:12.307+09:00"}',
        b'{"data": {"lastChangeStatuses": {}}}',
        b'{"data": []}',
        b'{"timestamp": "soon"}',
        b'{"timestamp": "2026-02-03T09:41:12.307+09:00", "data": {"lastChangeSta',
        b"[" * 50_000,
    ],
)
def test_odd_feed_body_is_a_fault_and_never_an_empty_page(http, connector, body):
    http.script(FEED, answer(body))
    with pytest.raises(Fault) as caught:
        connector.read_changes(WINDOW, None)
    assert caught.value.code == "answer_unreadable"


def test_feed_row_without_number_is_kept_and_blocks_nothing(http, connector):
    rows = [{"lastChangedType": "PAYED"}, {"productOrderId": LINE_NO}, {"productOrderId": " "}, 7]
    http.script(
        FEED,
        answer({"timestamp": "2026-02-04T10:30:00+09:00", "data": {"lastChangeStatuses": rows}}),
    )
    page = connector.read_changes(WINDOW, None)
    assert [reading.line.line_no for reading in page.readings] == [LINE_NO]
    assert [found.cause for found in page.undecoded] == [
        "productOrderId",
        "productOrderId",
        "shape",
    ]


def test_more_than_three_hundred_lines_are_asked_for_in_chunks(http, connector):
    numbers = [str(10**15 + count) for count in range(650)]
    page = connector.read_lines(numbers)
    assert [len(asked(call)) for call in http.calls(DETAIL)] == [300, 300, 50]
    assert [reading.line.line_no for reading in page.readings] == numbers


def test_detail_question_says_that_partial_claims_are_understood(http, connector):
    connector.read_lines([LINE_NO])
    (request,) = http.calls(DETAIL)
    assert json.loads(request.body) == {
        "productOrderIds": [LINE_NO],
        "quantityClaimCompatibility": True,
    }
    assert request.safe


def test_line_left_out_is_asked_for_once_more_and_then_reported(http, connector):
    http.script(DETAIL, details(item(LINE_NO)), details())
    page = connector.read_lines([LINE_NO, SECOND])
    assert page.missing == (SECOND,)
    assert [asked(call) for call in http.calls(DETAIL)] == [[LINE_NO, SECOND], [SECOND]]


def test_line_left_out_at_first_is_not_missing_when_the_second_answer_has_it(http, connector):
    http.script(DETAIL, details(item(LINE_NO)), details(item(SECOND)))
    page = connector.read_lines([LINE_NO, SECOND])
    assert page.missing == ()
    assert [reading.line.line_no for reading in page.readings] == [LINE_NO, SECOND]


def test_item_that_cannot_be_read_is_kept_raw_and_its_neighbour_read(http, connector):
    broken = item(SECOND)
    broken["productOrder"]["quantity"] = ["two"]
    http.script(DETAIL, details(item(LINE_NO), broken))
    page = connector.read_lines([LINE_NO, SECOND])
    (kept,) = page.undecoded
    assert kept.external_id == SECOND
    assert kept.cause == "productOrder.quantity"
    assert json.loads(kept.payload) == broken
    assert page.missing == ()
    assert [reading.line.line_no for reading in page.readings] == [LINE_NO]


@pytest.mark.parametrize("body", [b"<html>", b'{"data": {}}', b'{"data": null}', b"{}"])
def test_odd_detail_body_is_a_fault(http, connector, body):
    http.script(DETAIL, answer(body))
    with pytest.raises(Fault):
        connector.read_lines([LINE_NO])


def test_no_lines_are_read_without_a_call(http, connector):
    assert connector.read_lines([]).readings == ()
    assert not http.requests


def test_conditional_page_reads_nested_items_by_payment_time(http, connector):
    http.script(ORDERS, answer(fixture("conditional")))
    page = connector.read_orders(WINDOW, None)
    asked_for = query_of(http.calls(ORDERS)[0])
    assert asked_for["rangeType"] == "PAYED_DATETIME"
    assert asked_for["page"] == "1"
    assert asked_for["quantityClaimCompatibility"] == "true"
    assert [reading.line.line_no for reading in page.readings] == [LINE_NO]
    assert page.next_page is None


def test_conditional_item_reads_like_the_same_detail_item(http, connector):
    http.script(ORDERS, answer(fixture("conditional")))
    http.script(DETAIL, answer(fixture("detail")))
    (nested,) = connector.read_orders(WINDOW, None).readings
    (plain,) = connector.read_lines([LINE_NO]).readings
    assert nested.line == plain.line
    assert nested.claims == plain.claims
    assert json.loads(nested.payload) == json.loads(plain.payload)


def test_conditional_pages_are_walked_to_the_end(http, connector):
    first = loaded("conditional")
    first["data"]["pagination"]["hasNext"] = True
    http.script(ORDERS, answer(first), answer(fixture("conditional")))
    page = connector.read_orders(WINDOW, None)
    last = connector.read_orders(WINDOW, page.next_page)
    assert query_of(http.calls(ORDERS)[1])["page"] == "2"
    assert last.next_page is None


def test_conditional_page_that_promises_more_and_holds_nothing_is_a_fault(http, connector):
    empty = {"contents": [], "pagination": {"page": 1, "size": 300, "hasNext": True}}
    http.script(ORDERS, answer({"timestamp": "2026-02-04T10:30:00+09:00", "data": empty}))
    with pytest.raises(Fault):
        connector.read_orders(WINDOW, None)


def test_conditional_row_that_cannot_be_read_keeps_its_number(http, connector):
    row = {"productOrderId": SECOND, "content": {"order": None}}
    data = {"contents": [row], "pagination": {"hasNext": False}}
    http.script(ORDERS, answer({"timestamp": "2026-02-04T10:30:00+09:00", "data": data}))
    (kept,) = connector.read_orders(WINDOW, None).undecoded
    assert kept.external_id == SECOND
    assert kept.cause == "order"


@pytest.mark.parametrize(
    ("reply", "branch", "code", "wait"),
    [
        (NotSent("refused"), Passing, "network", None),
        (Interrupted("timeout"), Passing, "network", None),
        (refusal(403, "GW.IP_NOT_ALLOWED"), UserFixable, "ip_refused", None),
        (refusal(403, "GW.AUTHN"), UserFixable, "permission_missing", None),
        (refusal(403, "PROVISION_NOT_FOUND"), UserFixable, "refused_by_marketplace", None),
        (refusal(429, "GW.RATE_LIMIT"), Passing, "rate_limited", 1000),
        (refusal(429, "GW.RATE_LIMIT", retry_after="7"), Passing, "rate_limited", 7000),
        (refusal(429, "GW.RATE_LIMIT", retry_after="1000000000"), Passing, "rate_limited", 900_000),
        (refusal(429, "GW.QUOTA_LIMIT"), Passing, "rate_limited", 900_000),
        (answer(b"slow down", 429), Passing, "rate_limited", 1000),
        (refusal(503, "GW.BLOCK.02"), Passing, "maintenance", 300_000),
        (refusal(503, "GW.BLOCK.01"), Passing, "maintenance", 30_000),
        (answer(b"<html>", 503), Passing, "marketplace_down", None),
        (refusal(500, "GW.PROXY.03"), Passing, "marketplace_down", None),
        (refusal(504, "GW.TIMEOUT.01"), Passing, "marketplace_down", None),
        (refusal(400, "104139", "조회 기간"), Fault, "refused_by_marketplace", None),
        (refusal(404, "GW.NOT_FOUND"), Fault, "refused_by_marketplace", None),
        (answer(b"", 302), Fault, "answer_unreadable", None),
        (answer(b"nope", 400), Fault, "answer_unreadable", None),
    ],
)
def test_refusal_of_a_read_becomes_the_error_a_seller_understands(
    http, connector, reply, branch, code, wait
):
    http.script(DETAIL, reply)
    with pytest.raises(branch) as caught:
        connector.read_lines([LINE_NO])
    assert caught.value.code == code
    assert getattr(caught.value, "retry_after_ms", None) == wait


def test_error_carries_the_marketplaces_own_words(http, connector):
    http.script(DETAIL, refusal(400, "104139", "조회 기간 오류"))
    with pytest.raises(Fault) as caught:
        connector.read_lines([LINE_NO])
    assert caught.value.problem.marketplace_code == "104139"
    assert caught.value.problem.marketplace_message == "조회 기간 오류"

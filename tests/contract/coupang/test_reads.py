"""Reading: whole, in pages, by number, and equal to the truth, on either side of every switch."""

import pytest

from seller_desktop.domain.action import Verb
from seller_desktop.domain.errors import Fault, UserFixable
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.marketplaces.contract import Sweeping, Window
from seller_desktop.sandbox.coupang import claim_moves

from ..stand import claim_row, line_row
from .stand import HISTORY_DAYS, Stand, by_number, pages

SWITCHES = [
    {},
    {"end_day_inclusive": False},
    {"offset_hours": -8},
    {"code_as_text": True},
    {"order_as_object": True},
    {"market_header_required": True},
]


@pytest.mark.parametrize("switches", SWITCHES, ids=str)
def test_sweep_brings_every_line_and_claim_as_the_world_has_it(switches):
    stand = Stand(**switches)
    readings, truth = stand.readings(), stand.lines()
    assert {no: line_row(reading.line) for no, reading in readings.items()} == truth
    claims = {(c.claim_no, c.line_no): c for r in readings.values() for c in r.claims}
    for row in stand.view()["claims"]:
        if row["line_no"] in truth:
            claim = claims.pop((row["claim_no"], row["line_no"]))
            left_out = ("kind",) if row["state"] == "withdrawn" else ()
            assert {k: v for k, v in claim_row(claim).items() if k not in left_out} == {
                k: v for k, v in row.items() if k not in left_out
            }
    assert claims == {}


def test_connection_test_tells_who_we_are(stand):
    assert stand.connector.test().account == stand.settings.vendor_id
    assert stand.connector.take_warnings() == ()
    assert isinstance(stand.connector, Sweeping)


def test_hundreds_of_new_boxes_are_read_in_pages_and_each_once():
    stand = Stand(orders=20)
    stand.tick(3)
    found = stand.news(1)
    numbers = [reading.line.line_no for page in found for reading in page.readings]
    since = stand.clock.now_ms() - DAY_MS
    new = {no for no, line in stand.world.lines.items() if line.order.paid_at > since}
    paid = {no for no in new & set(stand.lines()) if stand.world.lines[no].box.status == "ACCEPT"}
    assert len(paid) > 300
    assert len(numbers) == len(set(numbers))
    assert paid <= set(numbers)


def test_nothing_is_asked_faster_than_four_times_a_second():
    stand = Stand(rate=True)
    stand.sweep()
    times = stand.http.times
    assert len(times) > 50
    assert all(later - sooner > 1 for sooner, later in zip(times, times[5:], strict=False))


def test_lines_by_payment_are_those_paid_in_the_window(stand):
    window = stand.window(3, ago=1)
    readings = by_number(pages(stand.connector.read_orders, window))
    assert readings
    assert all(window.start <= r.line.paid_at <= window.end for r in readings.values())


def test_same_line_reads_alike_by_sweep_and_by_number(stand):
    readings = stand.readings()
    page = stand.connector.read_lines(list(readings)[:60])
    for reading in page.readings:
        assert reading.line == readings[reading.line.line_no].line
        assert reading.claims == readings[reading.line.line_no].claims


def test_fresh_session_reads_the_same_claims_by_number(stand):
    readings = {no: r for no, r in stand.readings(29).items() if r.claims}
    fresh = Stand()
    assert readings
    for number, reading in readings.items():
        again = {(c.claim_no, c.state) for c in fresh.read(number).claims}
        told = {(c.claim_no, c.state) for c in reading.claims if c.state != "withdrawn"}
        assert {each for each in again if each[1] != "withdrawn"} == told


def test_strangers_are_missing(stand):
    known = next(iter(stand.readings(5)))
    asked = ["1000000000000000", "31019999999999-1", "not-a-number", known]
    page = stand.connector.read_lines(asked)
    assert set(page.missing) == set(asked[:3])
    assert [reading.line.line_no for reading in page.readings] == [known]
    assert page.ended == ()


def test_cancelled_order_nobody_told_of_is_gone_and_not_missing(stand):
    line = next(
        line
        for line in stand.world.lines.values()
        if line.ended_as == "canceled" and line.box.is_gone and len(line.order.boxes) == 1
    )
    page = stand.connector.read_lines([line.line_no])
    (over,) = page.ended
    assert (over.line_no, over.status, page.missing) == (line.line_no, None, ())


def test_returned_order_has_ended_as_returned(stand):
    line = max(
        (line for line in stand.world.lines.values() if line.ended_as == "returned"),
        key=lambda line: line.receipts[-1].created_at,
    )
    page = stand.connector.read_lines([line.line_no])
    (over,) = page.ended
    assert (over.line_no, over.status) == (line.line_no, "returned")
    assert [claim.state for claim in over.claims] == ["done"]


def test_box_that_vanishes_is_told_by_its_claim_without_asking_for_it(stand):
    paid = stand.candidate(Verb.CONFIRM).line
    stand.sweep()
    line = stand.world.lines[paid.line_no]
    stand.connector.read_changes(stand.window(1), None)
    entries = [(each, each.remaining) for each in line.order.lines]
    now = stand.clock.now_ms()
    stand.world.file(
        claim_moves.cancel_at_once(stand.world.numbers.claim(), entries, now, "CHANGEMIND")
    )
    stand.clock.advance(60)
    asked = len(stand.http.requests)
    ended = {over.line_no: over for page in stand.news(1) for over in page.ended}
    assert ended[line.line_no].status == "canceled"
    urls = [request.url for request in stand.http.requests[asked:]]
    assert not any(f"/{line.order.order_no}/ordersheets" in url for url in urls)


def test_open_claim_on_an_old_order_comes_with_its_line(stand):
    item = stand.candidate(Verb.COLLECTED, "return")
    line = stand.world.lines[item.line.line_no]
    receipt = line.receipts[-1]
    receipt.created_at = receipt.modified_at = stand.clock.now_ms() - 3_600_000
    fresh = stand.connect()
    found = by_number(pages(fresh.read_changes, stand.window(1)))
    assert [claim.claim_no for claim in found[line.line_no].claims] == [str(receipt.receipt_no)]


def test_what_was_told_is_not_looked_up_again_once_the_engine_has_gone_on(stand):
    for line in stand.world.lines.values():
        for receipt in line.receipts:
            if receipt.is_open:
                receipt.created_at = receipt.modified_at = stand.clock.now_ms() - 3_600_000
    facts, window = stand.marketplace.facts.changes, stand.window(1)
    list(pages(stand.connector.read_changes, window))
    looked_up = lookups(stand)
    assert looked_up
    asked = len(stand.http.requests)
    *_, page = pages(stand.connector.read_changes, window)
    assert lookups(stand, asked) == looked_up, "the engine asks for the same window: it failed"
    asked = len(stand.http.requests)
    stand.clock.advance(300)
    mark = page.read_at - facts.safety_lag_ms
    stored = Window(mark - facts.overlap_ms, stand.connector.server_now())
    list(pages(stand.connector.read_changes, stored))
    assert lookups(stand, asked) == []


def lookups(stand, since=0):
    urls = [request.url for request in stand.http.requests[since:]]
    return [url for url in urls if url.split("?")[0].endswith("/ordersheets") and "?" not in url]


def test_withdrawn_request_is_told_and_the_line_is_free_again(stand):
    item = stand.candidate(Verb.APPROVE, "cancel")
    line = stand.world.lines[item.line.line_no]
    claim_moves.withdraw(line.open_receipt, stand.clock.now_ms())
    for reading in (stand.read(line.line_no), by_number(stand.news(2))[line.line_no]):
        claim = next(c for c in reading.claims if c.claim_no == item.claim.claim_no)
        assert (claim.kind, claim.state) == ("cancel", "withdrawn")
        assert reading.line.claim is None


def test_split_box_keeps_its_line_numbers(stand):
    line = next(line for line in stand.world.lines.values() if line.box.split)
    order = [other.line_no for other in line.order.lines if other.remaining]
    page = stand.connector.read_lines(order)
    boxes = {reading.line.group_no for reading in page.readings}
    assert {reading.line.line_no for reading in page.readings} == set(order)
    assert len(boxes) == 2
    assert all(len(box) == 18 for box in boxes)


def test_reading_is_no_newer_than_the_claims_beside_it(stand):
    before = stand.connector.server_now()
    page = stand.connector.read_open(stand.window(29), None)
    stand.clock.advance(300)
    while page.next_page is not None:
        page = stand.connector.read_open(stand.window(29), page.next_page)
        assert page.read_at <= before + 1000
        assert all(reading.read_at <= before + 1000 for reading in page.readings)


def test_second_sweep_brings_what_changed_since_the_first(stand):
    item = stand.candidate(Verb.DISPATCH)
    stand.sweep(29)
    stand.clock.advance(60)
    stand.send(Verb.DISPATCH, item)
    again = stand.readings(29)[item.line.line_no]
    assert again.line.status == "dispatched"
    assert again.read_at >= stand.clock.now_ms() - 60_000


def test_claims_are_listed_once_for_windows_that_follow_each_other(stand):
    stand.sweep(85)
    urls = [request.url for request in stand.http.requests]
    assert len(urls) == len(set(urls))


def test_old_window_of_changes_holds_every_state(stand):
    window = stand.window(20, ago=30)
    found = by_number(pages(stand.connector.read_changes, window))
    old = {
        line.line_no
        for line in stand.world.lines.values()
        if window.start <= line.order.paid_at <= window.end and not line.box.is_gone
    }
    assert old
    assert old <= found.keys()


def test_quiet_window_is_an_empty_page(stand):
    long_ago = stand.connector.server_now() - 200 * DAY_MS
    found = list(pages(stand.connector.read_changes, Window(long_ago, long_ago + 1000)))
    assert not any(page.readings or page.undecoded or page.missing for page in found)


def test_page_token_of_another_session_is_no_token(stand):
    page = stand.connector.read_changes(stand.window(1), None)
    for text in (page.next_page, "nonsense", '{"walk":99,"step":0,"list":"","token":"","pages":0}'):
        with pytest.raises(Fault):
            stand.connect().read_changes(stand.window(1), text)


@pytest.mark.parametrize("minutes", [-10, 10])
def test_clock_off_by_ten_minutes_is_corrected_and_said_once(stand, minutes):
    connector = stand.connect(minutes_off=minutes)
    assert abs(connector.server_now() - stand.clock.now_ms()) < 3000
    connector.test()
    (warning,) = connector.take_warnings()
    assert (warning.code, warning.params["minutes"]) == ("clock_corrected", 10)
    assert connector.take_warnings() == ()


@pytest.mark.parametrize("minutes", [-60, 60])
def test_clock_off_by_an_hour_is_refused(stand, minutes):
    with pytest.raises(UserFixable) as caught:
        stand.connect(minutes_off=minutes).test()
    assert caught.value.code == "clock_refused"


@pytest.mark.parametrize("field", ["vendor_id", "access_key", "secret_key"])
@pytest.mark.parametrize("wrong", ["", "wrong"])
def test_each_key_is_needed(stand, field, wrong):
    with pytest.raises(UserFixable) as caught:
        stand.connect(**{field: wrong}).test()
    assert caught.value.code == "wrong_secret"


def test_stored_payload_reads_the_same_again(stand):
    for reading in stand.readings(HISTORY_DAYS).values():
        assert stand.marketplace.decode(reading.payload, reading.read_at) == reading

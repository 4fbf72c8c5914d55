"""Reading over real sockets: whole, in pages, by payment, by number, and equal to the truth."""

import pytest

from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.marketplaces.contract import Window

from .stand import HISTORY_DAYS, Stand, by_number, claim_row, line_row, pages


def test_connection_test_tells_who_we_are(stand):
    identity = stand.connector.test()
    assert identity.account
    assert stand.connector.take_warnings() == ()


def test_feed_brings_every_line_and_claim_as_the_world_has_it(stand):
    readings = stand.readings(HISTORY_DAYS)
    world = stand.world()
    mine = [line_row(reading.line) for reading in readings.values()]
    assert (
        sorted(mine, key=lambda row: (str(row["order_no"]), str(row["line_no"]))) == world["lines"]
    )
    claims = [claim_row(claim) for reading in readings.values() for claim in reading.claims]
    assert sorted(claims, key=claim_no_of) == sorted(world["claims"], key=claim_no_of)


def claim_no_of(row):
    return row["claim_no"]


def test_busy_day_is_read_in_pages_to_its_end(busy):
    window = next(busy.windows(1))
    found = list(pages(busy.connector.read_changes, window))
    assert len(found) > 2
    numbers = [reading.line.line_no for page in found for reading in page.readings]
    assert len(numbers) == len(set(numbers)) > 600


def test_lines_by_payment_are_those_paid_in_the_window(busy):
    now = busy.connector.server_now()
    window = Window(now - DAY_MS + 1, now)
    found = list(pages(busy.connector.read_orders, window))
    readings = by_number(found)
    assert len(found) > 1
    assert readings
    for reading in readings.values():
        assert window.start <= (reading.line.paid_at or 0) <= window.end


def test_same_line_reads_alike_by_feed_by_number_and_by_payment(busy):
    now = busy.connector.server_now()
    window = Window(now - DAY_MS + 1, now)
    by_payment = by_number([busy.connector.read_orders(window, None)])
    numbers = list(by_payment)[:50]
    by_name = by_number([busy.connector.read_lines(numbers)])
    for number in numbers:
        assert by_name[number].line == by_payment[number].line
        assert by_name[number].claims == by_payment[number].claims


def test_as_many_lines_as_allowed_are_read_at_once_and_strangers_are_missing(busy):
    now = busy.connector.server_now()
    found = by_number(pages(busy.connector.read_changes, Window(now - DAY_MS + 1, now)))
    limit = busy.marketplace.facts.read_limit
    asked = [*list(found)[: limit - 1], "1000000000000000"]
    page = busy.connector.read_lines(asked)
    assert len(page.readings) == limit - 1
    assert page.missing == ("1000000000000000",)


def test_reading_is_dated_by_the_marketplaces_clock(busy):
    before = busy.connector.server_now()
    page = next(busy.change_pages(1))
    after = busy.connector.server_now()
    assert before - 1000 <= page.read_at <= after + 1000
    assert {reading.read_at for reading in page.readings} == {page.read_at}


def test_quiet_window_is_an_empty_page(stand):
    now = stand.connector.server_now()
    long_ago = now - 200 * DAY_MS
    page = stand.connector.read_changes(Window(long_ago, long_ago + 1000), None)
    assert (page.readings, page.undecoded, page.missing, page.next_page) == ((), (), (), None)
    assert page.read_at >= now - 1000


@pytest.mark.parametrize("minutes", [-10, 10])
def test_clock_off_by_ten_minutes_is_corrected_and_said_once(stand, minutes):
    connector = stand.connect(minutes_off=minutes)
    assert abs(connector.server_now() - stand.connector.server_now()) < 3000
    connector.test()
    (warning,) = connector.take_warnings()
    assert warning.code == "clock_corrected"
    assert warning.params["minutes"] == 10
    assert connector.take_warnings() == ()


@pytest.mark.parametrize("minutes", [-60, 60])
def test_clock_off_by_an_hour_is_refused(stand, minutes):
    with pytest.raises(UserFixable) as caught:
        stand.connect(minutes_off=minutes).test()
    assert caught.value.code == "clock_refused"
    assert caught.value.problem.params["minutes"] == 60


def test_skewed_marketplace_is_followed(stand):
    stand.faults({"name": "clock_skew", "seconds": 600})
    connector = stand.connect()
    connector.test()
    assert [warning.code for warning in connector.take_warnings()] == ["clock_corrected"]


def test_each_secret_is_needed(stand):
    for field in stand.marketplace.facts.credentials:
        for wrong in ("", "wrong", "$2a$04$SandboxOnlySalt012345u"):
            with pytest.raises(UserFixable) as caught:
                stand.connect(**{field.key: wrong}).test()
            assert caught.value.code == "wrong_secret"


def test_own_rate_keeps_within_what_is_granted(marketplace_key):
    stand = Stand(marketplace_key, orders=20, rate=True)
    try:
        now = stand.connector.server_now()
        answers = [stand.connector.read_changes(Window(now - 1000, now), None) for _ in range(7)]
    finally:
        stand.close()
    assert all(page.next_page is None for page in answers)

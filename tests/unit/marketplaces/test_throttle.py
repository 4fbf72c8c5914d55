"""Buckets: head-room, waits, spare calls, what headers and refusals teach."""

from datetime import UTC, datetime

import pytest

from seller_desktop.domain.errors import Passing
from seller_desktop.marketplaces.http import HttpResponse
from seller_desktop.marketplaces.naver.limits import USUAL, rate_in
from seller_desktop.marketplaces.retry_after import retry_after_ms
from seller_desktop.marketplaces.throttle import Rate, Throttle
from seller_desktop.system.clock import VirtualClock


@pytest.fixture
def clock():
    return VirtualClock(datetime(2026, 2, 4, tzinfo=UTC))


@pytest.fixture
def throttle(clock):
    return Throttle(clock, USUAL, rate_in)


def granted(rate, burst, remaining=None, status=200, **headers):
    named = {
        "gncp-gw-ratelimit-replenish-rate": str(rate),
        "gncp-gw-ratelimit-burst-capacity": str(burst),
        **headers,
    }
    if remaining is not None:
        named["gncp-gw-ratelimit-remaining"] = str(remaining)
    return HttpResponse(status, named, b"")


def test_four_fifths_of_the_rate_are_used(clock, throttle):
    for _ in range(100):
        throttle.take("feed")
    assert clock.monotonic() == pytest.approx((100 - 3.2) / 1.6, abs=0.01)


def test_endpoints_do_not_wait_for_each_other(clock, throttle):
    for _ in range(3):
        throttle.take("feed")
        throttle.take("detail")
    assert clock.monotonic() == 0


def test_spare_call_is_left_for_what_is_more_urgent(clock, throttle):
    throttle.take("detail", spare=1)
    throttle.take("detail", spare=1)
    waited = clock.monotonic()
    throttle.take("detail")
    assert clock.monotonic() == waited == 0
    throttle.take("detail", spare=1)
    assert clock.monotonic() > 0


def test_higher_rate_of_an_answer_is_adopted(clock, throttle):
    throttle.learn("feed", granted(100, 200))
    clock.advance(10)
    for _ in range(160):
        throttle.take("feed")
    assert clock.monotonic() == 10


def test_remaining_calls_of_an_answer_are_believed_both_ways(clock, throttle):
    throttle.learn("feed", granted(2, 4, remaining=0))
    throttle.take("feed")
    assert clock.monotonic() == pytest.approx(1 / 1.6)
    for _ in range(50):
        throttle.take("feed")
        throttle.learn("feed", granted(2, 4, remaining=4))
    assert clock.monotonic() == pytest.approx(2 / 1.6)


@pytest.mark.parametrize("value", ["", "many", "-3", "nan", "inf"])
def test_headers_that_are_no_numbers_change_nothing(clock, throttle, value):
    throttle.learn("feed", granted(value, value, value))
    for _ in range(3):
        throttle.take("feed")
    assert clock.monotonic() == 0


def test_refusal_empties_the_bucket_for_the_time_it_names(clock, throttle):
    throttle.learn("feed", HttpResponse(429, {"retry-after": "30"}, b""))
    with pytest.raises(Passing) as caught:
        throttle.take("feed")
    assert caught.value.code == "rate_limited"
    assert caught.value.retry_after_ms == pytest.approx(30_000, abs=5)
    clock.advance(30.01)
    throttle.take("feed")


def test_long_wait_is_not_slept_but_told(clock):
    throttle = Throttle(clock, Rate(0.2, 1), rate_in)
    throttle.take("token")
    with pytest.raises(Passing) as caught:
        throttle.take("token")
    assert caught.value.retry_after_ms is not None
    assert caught.value.retry_after_ms > 6000
    assert clock.monotonic() == 0


def test_clock_set_back_gives_no_calls_and_no_error(clock, throttle):
    throttle.take("feed")
    clock.jump(-86_400)
    throttle.take("feed")
    assert clock.monotonic() == 0


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("5", 5000),
        ("0", 1000),
        ("1000000000", 900_000),
        ("9" * 400, 900_000),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 250),
        ("-4", 250),
        ("٥", 250),
        ("", 250),
    ],
)
def test_named_wait_is_honoured_within_reason(value, expected):
    assert retry_after_ms({"retry-after": value}, 250) == expected


@pytest.mark.parametrize("told", [1e308, 1e16, 0.0, 1e-308])
def test_rate_beyond_reason_neither_stops_calls_nor_spins(clock, told):
    throttle = Throttle(clock, Rate(2, 4), lambda headers: Rate(told, told, 0.0))
    throttle.learn("a", HttpResponse(200, {}, b""))
    clock.advance(1e7)
    for _ in range(300):
        try:
            throttle.take("a")
        except Passing:
            clock.advance(20)

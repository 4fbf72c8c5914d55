"""Parcels sent in the shop's own admin and kept outside the order: shown, at few calls."""

import pytest

from seller_desktop.domain.action import Verb
from seller_desktop.domain.errors import Passing
from seller_desktop.domain.korea_time import DAY_MS
from seller_desktop.marketplaces.contract import Answered, Taken, Window
from seller_desktop.sandbox.faults import Fault
from seller_desktop.sandbox.woocommerce import moves
from seller_desktop.sandbox.woocommerce.settings import Shipping, WooSettings

from .bench import DISPATCH, KEY, SECRET, Bench

NUMBER = "650000000055"
KEPT = [Shipping.TRACKING, Shipping.AST, Shipping.FULFILLMENTS]


@pytest.fixture(params=KEPT, ids=str)
def bench(request):
    bench = Bench(shipping=request.param, tracking_in_meta=False)
    bench.clock.advance(3_600)
    return bench


def send_elsewhere(bench, order):
    """The shop's own people send it."""
    at = bench.clock.now_ms()
    if bench.world.shipping is Shipping.FULFILLMENTS:
        moves.fulfill(order, bench.world.numbers, at, "CJ대한통운", NUMBER)
    else:
        moves.track(order, at, "CJ대한통운", NUMBER)
    moves.set_status(order, "completed", at)


def changes(bench, hours=1):
    end = bench.connector.server_now()
    page = bench.connector.read_changes(Window(end - hours * 3_600_000, end), None)
    return {one.line.line_no: one.line for one in page.readings}


def asked(bench):
    """Calls about parcels."""
    calls = [each for each in bench.http.calls if each.startswith("GET")]
    return sum("fulfillments" in each or "trackings" in each for each in calls)


def test_parcel_sent_elsewhere_is_shown(bench):
    order = bench.to_ship(lines=2)
    send_elsewhere(bench, order)
    read = changes(bench)
    for line in order.lines:
        told = read[line.line_no]
        assert (told.courier, told.invoice_no) == ("cj", NUMBER)
        assert bench.read(line.line_no).line == told


def test_number_stays_when_the_money_is_given_back(bench):
    order = bench.to_ship()
    send_elsewhere(bench, order)
    bench.clock.advance(60)
    parts = moves.parts_left(order)
    moves.refund(order, 900, bench.clock.now_ms(), order.refundable, "단순변심", parts)
    told = changes(bench)[order.lines[0].line_no]
    assert (told.status_word, told.invoice_no) == ("refunded", NUMBER)


def test_order_that_has_not_changed_is_not_asked_for_again(bench):
    order = bench.to_ship()
    send_elsewhere(bench, order)
    first = changes(bench)
    count = asked(bench)
    assert count == 1
    assert changes(bench) == first
    assert asked(bench) == count


def test_only_orders_that_were_completed_without_a_word_are_asked_for(bench):
    ours = bench.to_ship()
    assert bench.send(Verb.DISPATCH, ours, DISPATCH) == Answered({"key": Taken()})
    before = asked(bench)
    assert changes(bench)[ours.lines[0].line_no].invoice_no == DISPATCH.invoice_no
    assert asked(bench) == before


def test_history_is_not_asked_for_order_by_order_and_an_opened_order_is(bench):
    now = bench.connector.server_now()
    window = Window(now - 80 * DAY_MS, now - 40 * DAY_MS)
    sent = [order for order in bench.world.orders.values() if order.numbers]
    old = next(order for order in sent if order.modified_at < window.end - DAY_MS)
    page = bench.connector.read_changes(window, None)
    assert page.readings
    assert asked(bench) == 0
    assert bench.read(old.lines[0].line_no).line.invoice_no == old.sent_by()[1]


def test_shop_whose_plug_in_keeps_parcels_on_orders_is_not_asked():
    bench = Bench(shipping=Shipping.TRACKING)
    bench.everything()
    assert asked(bench) == 0


def test_shop_that_keeps_no_parcels_is_not_asked():
    bench = Bench(shipping=Shipping.NONE)
    bench.everything()
    assert asked(bench) == 0


def path(bench):
    return "fulfillments" if bench.world.shipping is Shipping.FULFILLMENTS else "trackings"


@pytest.mark.parametrize("fault", ["group_missing", "ip_refused"])
def test_closed_plug_in_does_not_hold_orders_up(bench, fault):
    order = bench.to_ship()
    send_elsewhere(bench, order)
    bench.faults(Fault(fault, path=path(bench)))
    told = changes(bench)[order.lines[0].line_no]
    assert (told.status_word, told.invoice_no) == ("completed", None)
    bench.faults()
    assert changes(bench)[order.lines[0].line_no].invoice_no == NUMBER


def test_host_in_trouble_is_never_taken_for_an_order_without_parcels(bench):
    order = bench.to_ship()
    send_elsewhere(bench, order)
    bench.faults(Fault("server_error", path=path(bench)))
    with pytest.raises(Passing):
        changes(bench)
    bench.faults()
    assert changes(bench)[order.lines[0].line_no].invoice_no == NUMBER


def test_plug_in_removed_since_does_not_hold_orders_up(bench):
    order = bench.to_ship()
    send_elsewhere(bench, order)
    bench.clock.advance(120)
    bench.connector.test()
    bench.app._settings = WooSettings(KEY, SECRET, shipping=Shipping.NONE)
    assert changes(bench)[order.lines[0].line_no].invoice_no is None
    told = bench.http.calls.count("GET /wp-json/")
    bench.read(order.lines[0].line_no)
    bench.read(order.lines[0].line_no)
    assert bench.http.calls.count("GET /wp-json/") == told + 1

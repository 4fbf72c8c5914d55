"""Dispatch and cancel in every kind of shop, with every step lost in every way: never twice."""

import pytest

from seller_desktop.domain.action import Refusal, Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.intent import Cancel, Dispatch
from seller_desktop.domain.order import DeliveryMethod, LineStatus
from seller_desktop.marketplaces.contract import Answered, Item, Lost, NotTaken, Taken
from seller_desktop.sandbox.faults import Fault
from seller_desktop.sandbox.woocommerce import moves
from seller_desktop.sandbox.woocommerce.records import RefundPart
from seller_desktop.sandbox.woocommerce.settings import KeyRight, Shipping, WooSettings

from .bench import CANCEL, DISPATCH, KEY, SECRET, Bench

TAKEN = Answered({"key": Taken()})
TELLING = {
    Shipping.TRACKING: ("POST", "shipment-trackings"),
    Shipping.AST: ("POST", "shipment-trackings"),
    Shipping.FULFILLMENTS: ("POST", "fulfillments"),
    Shipping.NONE: ("POST", "notes"),
}
EFFECTS = {Shipping.NONE: ["note", "dispatch"]}


@pytest.fixture(params=list(Shipping), ids=str)
def bench(request):
    return Bench(shipping=request.param)


def effects(bench):
    return EFFECTS.get(bench.world.shipping, ["dispatch"])


def telling(bench):
    """The part of a path by which the step that tells of the parcel is known."""
    method, word = TELLING[bench.world.shipping]
    return method, word


def test_dispatch_is_told_once_and_seen(bench):
    order = bench.to_ship(lines=2)
    assert not bench.seen(Verb.DISPATCH, order, DISPATCH)
    assert bench.send(Verb.DISPATCH, order, DISPATCH) == TAKEN
    assert bench.seen(Verb.DISPATCH, order, DISPATCH)
    for line in order.lines:
        assert bench.ledger(line.line_no) == effects(bench)
        read = bench.read(line.line_no).line
        assert (read.status, read.courier) == (LineStatus.DISPATCHED, "cj")
        assert read.invoice_no == DISPATCH.invoice_no


def test_refunded_pieces_are_not_sent(bench):
    order = bench.to_ship(lines=2)
    first = order.lines[0]
    part = RefundPart(first.item_id, first.item.quantity, first.amount)
    number = bench.world.numbers.post()
    moves.refund(order, number, bench.clock.now_ms(), first.amount, "품절", (part,))
    assert bench.send(Verb.DISPATCH, order, DISPATCH) == TAKEN
    assert bench.ledger(order.lines[1].line_no) == effects(bench)


@pytest.mark.parametrize("name", ["timeout_before", "timeout_after", "timeout_late", "reset_after"])
@pytest.mark.parametrize("step", ["telling", "completing"])
def test_step_whose_answer_is_lost_is_not_done_twice(bench, name, step):
    order = bench.to_ship()
    prepared = bench.connector.prepare(Verb.DISPATCH, [bench.item(order, DISPATCH)])
    method, word = telling(bench)
    path = word if step == "telling" else "PUT /wp-json/wc/v3/orders/"
    if step == "telling":
        # The step before it reads from the same address.
        path = f"{method} /wp-json/"
    bench.faults(Fault(name, path=path, times=1))
    assert isinstance(bench.connector.send(prepared), Lost)
    bench.clock.advance(200)
    if not bench.seen(Verb.DISPATCH, order, DISPATCH):
        assert bench.connector.send(prepared) == TAKEN
    assert bench.seen(Verb.DISPATCH, order, DISPATCH)
    assert bench.ledger(order.lines[0].line_no) == effects(bench)


@pytest.mark.parametrize("path", ["GET ", "POST ", "PUT "])
@pytest.mark.parametrize(
    ("fault", "code", "stop"),
    [
        ("rate_limit", "rate_limited", False),
        ("maintenance", "maintenance", False),
        ("group_missing", "permission_missing", True),
    ],
)
def test_refused_step_may_be_taken_up_again(bench, path, fault, code, stop):
    order = bench.to_ship()
    prepared = bench.connector.prepare(Verb.DISPATCH, [bench.item(order, DISPATCH)])
    bench.faults(Fault(fault, path=path))
    report = bench.connector.send(prepared)
    assert isinstance(report, NotTaken)
    assert (report.problem.code, report.stop) == (code, stop)
    bench.faults()
    bench.clock.advance(200)
    assert bench.connector.send(prepared) == TAKEN
    assert bench.ledger(order.lines[0].line_no) == effects(bench)


def test_page_instead_of_an_answer_to_a_write_leaves_it_open(bench):
    order = bench.to_ship()
    prepared = bench.connector.prepare(Verb.DISPATCH, [bench.item(order, DISPATCH)])
    bench.faults(Fault("ip_refused", path="PUT "))
    report = bench.connector.send(prepared)
    assert isinstance(report, Lost)
    assert report.problem.code == "shop_blocked"


def test_page_before_anything_was_sent_is_taken_up_again(bench):
    order = bench.to_ship()
    prepared = bench.connector.prepare(Verb.DISPATCH, [bench.item(order, DISPATCH)])
    bench.faults(Fault("ip_refused", path="GET "))
    report = bench.connector.send(prepared)
    assert isinstance(report, NotTaken)
    assert not report.stop


@pytest.mark.parametrize("word", ["completed", "cancelled", "refunded", "awaiting-stock", "trash"])
def test_order_that_moved_on_meanwhile_is_left_alone(bench, word):
    order = bench.to_ship()
    prepared = bench.connector.prepare(Verb.DISPATCH, [bench.item(order, DISPATCH)])
    order.status = word
    assert bench.connector.send(prepared) == Answered({"key": Refusal("order_status", word)})
    assert bench.view("ledger") == []


def test_deleted_order_refuses_in_the_shops_words(bench):
    order = bench.to_ship()
    prepared = bench.connector.prepare(Verb.DISPATCH, [bench.item(order, DISPATCH)])
    order.status = "deleted"
    report = bench.connector.send(prepared)
    assert isinstance(report, Answered)
    refusal = report.items["key"]
    assert isinstance(refusal, Refusal)
    assert refusal.code == "woocommerce_rest_shop_order_invalid_id"


@pytest.mark.parametrize("method", [m for m in DeliveryMethod if m is not DeliveryMethod.PARCEL])
def test_dispatch_without_parcel_completes_alone(bench, method):
    order, intent = bench.to_ship(), Dispatch(method=method)
    assert bench.send(Verb.DISPATCH, order, intent) == TAKEN
    assert bench.seen(Verb.DISPATCH, order, intent)
    assert bench.ledger(order.lines[0].line_no) == ["dispatch"]


@pytest.mark.parametrize("name", ["timeout_before", "timeout_after", "timeout_late", "reset_after"])
def test_cancel_takes_the_whole_order_once(bench, name):
    order = bench.to_ship(lines=2)
    prepared = bench.connector.prepare(Verb.CANCEL, [bench.item(order, CANCEL)])
    bench.faults(Fault(name, path="PUT ", times=1))
    assert isinstance(bench.connector.send(prepared), Lost)
    bench.clock.advance(200)
    if not bench.seen(Verb.CANCEL, order, CANCEL):
        assert bench.connector.send(prepared) == TAKEN
    assert bench.seen(Verb.CANCEL, order, CANCEL)
    assert [bench.ledger(line.line_no) for line in order.lines] == [["cancel"], ["cancel"]]
    assert order.meta[0]["value"] == {"reason": "sold_out", "detail": "재고가 없습니다"}
    assert order.refunds == []


def test_refund_is_never_asked_for(bench):
    order = bench.to_ship()
    bench.send(Verb.CANCEL, order, CANCEL)
    assert not any("refunds" in call for call in bench.http.calls if call.startswith("POST"))


def test_number_told_by_other_hands_is_not_told_again():
    bench = Bench()
    order = bench.to_ship()
    moves.track(order, bench.clock.now_ms(), "CJ대한통운", str(DISPATCH.invoice_no))
    assert bench.send(Verb.DISPATCH, order, DISPATCH) == TAKEN
    assert len(order.trackings) == 1


def test_parcel_refused_because_its_first_telling_arrived_does_not_stop_the_order():
    bench = Bench(shipping=Shipping.FULFILLMENTS)
    order = bench.to_ship()
    prepared = bench.connector.prepare(Verb.DISPATCH, [bench.item(order, DISPATCH)])
    bench.http.doubles = "POST"
    assert bench.connector.send(prepared) == TAKEN
    assert bench.seen(Verb.DISPATCH, order, DISPATCH)
    assert bench.ledger(order.lines[0].line_no) == ["dispatch"]


def test_parcel_refused_for_its_own_sake_leaves_the_order_alone():
    bench = Bench(shipping=Shipping.FULFILLMENTS)
    order = bench.to_ship()
    prepared = bench.connector.prepare(Verb.DISPATCH, [bench.item(order, DISPATCH)])
    moves.fulfill(order, bench.world.numbers, bench.clock.now_ms(), "CJ대한통운", "650000000099")
    report = bench.connector.send(prepared)
    assert isinstance(report, Answered)
    assert isinstance(report.items["key"], Refusal)
    assert order.status == "processing"


def test_plug_in_removed_since_is_noticed_and_the_next_try_goes_another_way():
    bench = Bench()
    order = bench.to_ship()
    prepared = bench.connector.prepare(Verb.DISPATCH, [bench.item(order, DISPATCH)])
    bench.app._settings = WooSettings(KEY, SECRET, shipping=Shipping.NONE)
    report = bench.connector.send(prepared)
    assert isinstance(report, NotTaken)
    assert not report.stop
    assert bench.send(Verb.DISPATCH, order, DISPATCH) == TAKEN
    assert bench.ledger(order.lines[0].line_no) == ["note", "dispatch"]


def test_key_without_the_right_to_write_stops_and_sends_nothing():
    bench = Bench(base_url="http://shop.example", key_right=KeyRight.READ)
    order = bench.to_ship()
    report = bench.send(Verb.DISPATCH, order, DISPATCH)
    assert isinstance(report, NotTaken)
    assert (report.problem.code, report.stop) == ("permission_missing", True)
    assert bench.view("ledger") == []


@pytest.mark.parametrize(
    ("verb", "intent", "code"),
    [
        (Verb.DISPATCH, Dispatch(courier="nobody", invoice_no="650000000011"), "unknown_courier"),
        (Verb.DISPATCH, Dispatch(courier="cj", invoice_no="5.21853E+11"), "invoice_format"),
        (Verb.DISPATCH, Dispatch(courier="cj"), "invoice_format"),
        (Verb.DISPATCH, Dispatch(method="pigeon"), "unknown_method"),
        (Verb.CANCEL, Cancel("because"), "unknown_reason"),
        (Verb.CANCEL, Cancel("sold_out", "", 9_999), "quantity_refused"),
    ],
)
def test_what_must_not_be_sent_is_refused_by_line(verb, intent, code):
    bench = Bench()
    item = bench.item(bench.to_ship(), intent)
    with pytest.raises(UserFixable) as caught:
        bench.connector.prepare(verb, [item])
    assert caught.value.code == code
    assert caught.value.problem.params["line_no"] == item.line.line_no


def test_equal_wishes_have_equal_bytes():
    bench = Bench()
    item = bench.item(bench.to_ship(), DISPATCH)
    bodies = {bench.connector.prepare(Verb.DISPATCH, [item]).body for _ in range(3)}
    assert len(bodies) == 1
    assert isinstance(item, Item)

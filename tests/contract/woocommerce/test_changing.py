"""Another courier and number for a parcel under way, in every kind of shop: told once."""

import pytest

from seller_desktop.domain.action import Refusal, Verb
from seller_desktop.domain.intent import ChangeInvoice
from seller_desktop.marketplaces.contract import Answered, Lost, NotTaken, Taken
from seller_desktop.sandbox.faults import Fault
from seller_desktop.sandbox.woocommerce import moves
from seller_desktop.sandbox.woocommerce.settings import Shipping

from .bench import DISPATCH, Bench

TAKEN = Answered({"key": Taken()})
CHANGE = ChangeInvoice("hanjin", "650000000077")
TOLD = {Shipping.NONE: "note"}


@pytest.fixture(params=list(Shipping), ids=str)
def bench(request):
    return Bench(shipping=request.param)


@pytest.fixture
def sent(bench):
    """An order we have sent."""
    order = bench.to_ship(lines=2)
    assert bench.send(Verb.DISPATCH, order, DISPATCH) == TAKEN
    bench.clock.advance(60)
    return order


def effects(bench, order):
    """What has been done since the dispatch, on each line."""
    told = TOLD.get(bench.world.shipping, "dispatch")
    found = [bench.ledger(line.line_no) for line in order.lines]
    assert all(each[:1] == [told] for each in found)
    return [[verb for verb in each if verb not in ("dispatch", "note")] for each in found]


def notes(order):
    return [note.text for note in order.notes]


def test_changed_invoice_is_told_once_and_seen(bench, sent):
    assert not bench.seen(Verb.CHANGE_INVOICE, sent, CHANGE)
    assert bench.send(Verb.CHANGE_INVOICE, sent, CHANGE) == TAKEN
    assert bench.seen(Verb.CHANGE_INVOICE, sent, CHANGE)
    line = bench.read(sent.lines[1].line_no).line
    assert (line.courier, line.invoice_no) == ("hanjin", CHANGE.invoice_no)
    assert sent.sent_by()[1] == CHANGE.invoice_no
    if bench.world.shipping is Shipping.NONE:
        assert notes(sent) == [f"CJ대한통운 {DISPATCH.invoice_no}", "한진택배 650000000077"]
    else:
        assert effects(bench, sent) == [["change_invoice"]] * 2
        assert sent.numbers == {CHANGE.invoice_no}


@pytest.mark.parametrize("name", ["timeout_before", "timeout_after", "timeout_late", "reset_after"])
@pytest.mark.parametrize("nth", [0, 1, 2])
def test_step_whose_answer_is_lost_is_not_done_twice(bench, sent, name, nth):
    path = ("POST ", "PUT ", "DELETE ")[nth]
    prepared = bench.connector.prepare(Verb.CHANGE_INVOICE, [bench.item(sent, CHANGE)])
    bench.faults(Fault(name, path=path, times=1))
    report = bench.connector.send(prepared)
    assert isinstance(report, Lost) or report == TAKEN
    bench.clock.advance(200)
    bench.faults()
    assert bench.connector.send(prepared) == TAKEN
    assert bench.seen(Verb.CHANGE_INVOICE, sent, CHANGE)
    if bench.world.shipping is Shipping.NONE:
        assert len(notes(sent)) == 2
    else:
        assert effects(bench, sent) == [["change_invoice"]] * 2
        assert sent.numbers == {CHANGE.invoice_no}


def test_parcel_that_was_told_by_the_shops_people_is_changed_too():
    for shipping in (Shipping.TRACKING, Shipping.FULFILLMENTS):
        bench = Bench(shipping=shipping)
        order = bench.to_ship()
        at = bench.clock.now_ms()
        if shipping is Shipping.TRACKING:
            moves.track(order, at, "CJ대한통운", "650000000055")
        else:
            moves.fulfill(order, bench.world.numbers, at, "CJ대한통운", "650000000055")
            order.fulfillments[0].meta.append({"id": 900, "key": "_packed_by", "value": "김"})
        moves.set_status(order, "completed", at)
        assert bench.send(Verb.CHANGE_INVOICE, order, CHANGE) == TAKEN
        assert bench.seen(Verb.CHANGE_INVOICE, order, CHANGE)
        assert order.numbers == {CHANGE.invoice_no}
        if shipping is Shipping.FULFILLMENTS:
            (kept,) = order.fulfillments
            assert kept.value("_packed_by") == "김"
            assert kept.value("_items") == [{"item_id": order.lines[0].item_id, "qty": 1}]


@pytest.mark.parametrize("shipping", [Shipping.TRACKING, Shipping.FULFILLMENTS])
def test_number_that_others_have_put_there_meanwhile_is_left_alone(shipping):
    bench = Bench(shipping=shipping)
    order = bench.to_ship()
    bench.send(Verb.DISPATCH, order, DISPATCH)
    prepared = bench.connector.prepare(Verb.CHANGE_INVOICE, [bench.item(order, CHANGE)])
    order.trackings.clear()
    order.fulfillments.clear()
    if shipping is Shipping.TRACKING:
        moves.track(order, bench.clock.now_ms(), "CJ대한통운", "650000000066")
    else:
        number = "650000000066"
        moves.fulfill(order, bench.world.numbers, bench.clock.now_ms(), "CJ대한통운", number)
    report = bench.connector.send(prepared)
    assert report == Answered({"key": Refusal("tracking_number", "650000000066")})
    assert order.numbers == {"650000000066"}


def test_order_that_is_not_sent_is_left_alone(bench):
    order = bench.to_ship()
    prepared = bench.connector.prepare(Verb.CHANGE_INVOICE, [bench.item(order, CHANGE)])
    refused = Answered({"key": Refusal("order_status", "processing")})
    assert bench.connector.send(prepared) == refused
    assert bench.view("ledger") == []


@pytest.mark.parametrize("fault", ["rate_limit", "maintenance"])
def test_refused_step_may_be_taken_up_again(bench, sent, fault):
    prepared = bench.connector.prepare(Verb.CHANGE_INVOICE, [bench.item(sent, CHANGE)])
    bench.faults(Fault(fault, path="PUT "))
    assert isinstance(bench.connector.send(prepared), NotTaken)
    bench.faults()
    bench.clock.advance(200)
    assert bench.connector.send(prepared) == TAKEN
    assert bench.seen(Verb.CHANGE_INVOICE, sent, CHANGE)

"""Good sense where the shop has none: what is offered in which state."""

from dataclasses import replace

import pytest

from seller_desktop.domain.action import Reason, Verb
from seller_desktop.domain.intent import Cancel, ChangeInvoice, Dispatch, Note
from seller_desktop.domain.order import LineStatus
from seller_desktop.marketplaces.woocommerce.marketplace import WooCommerce

from .orders import line_of, order

WOO = WooCommerce()
SEND = Dispatch(courier="cj", invoice_no="650000000002")
STOP = Cancel("sold_out")
CHANGE = ChangeInvoice("hanjin", "650000000003")


def line(status=LineStatus.ACCEPTED, **changes):
    return replace(line_of(order()), status=status, **changes)


@pytest.mark.parametrize(
    ("status", "dispatch", "cancel"),
    [
        (LineStatus.AWAITING_PAYMENT, Reason.NOT_LEGAL, None),
        (LineStatus.ACCEPTED, None, None),
        (LineStatus.DISPATCHED, Reason.OTHER_EFFECT, Reason.NOT_LEGAL),
        (LineStatus.CANCELED, Reason.LINE_CLOSED, Reason.LINE_CLOSED),
        (LineStatus.RETURNED, Reason.LINE_CLOSED, Reason.LINE_CLOSED),
        (LineStatus.UNKNOWN, Reason.NOT_LEGAL, Reason.NOT_LEGAL),
    ],
)
def test_each_state_has_its_verbs(status, dispatch, cancel):
    assert WOO.obstacle(Verb.DISPATCH, SEND, line(status), None) is dispatch
    assert WOO.obstacle(Verb.CANCEL, STOP, line(status), None) is cancel
    wanted = {Verb.DISPATCH: dispatch, Verb.CANCEL: cancel, Verb.NOTE: None}
    assert WOO.allowed(line(status), None) == {v for v, reason in wanted.items() if reason is None}


@pytest.mark.parametrize("status", list(LineStatus))
def test_a_note_is_legal_in_any_state_and_never_seen(status):
    note = Note("확인했습니다", to_buyer=True)
    assert WOO.obstacle(Verb.NOTE, note, line(status, quantity=0), None) is None
    assert not WOO.effect_seen(Verb.NOTE, note, line(status), None)


def test_an_invoice_is_changed_where_a_parcel_is_under_way():
    sent = line(LineStatus.DISPATCHED, courier="cj", invoice_no="650000000002")
    assert WOO.obstacle(Verb.CHANGE_INVOICE, CHANGE, sent, None) is None
    for other in (
        replace(sent, invoice_no=None),
        replace(sent, delivery_method="direct"),
        replace(sent, status=LineStatus.ACCEPTED),
    ):
        assert WOO.obstacle(Verb.CHANGE_INVOICE, CHANGE, other, None) is Reason.NOT_LEGAL
    assert not WOO.effect_seen(Verb.CHANGE_INVOICE, CHANGE, sent, None)
    changed = replace(sent, courier="hanjin", invoice_no="6500-0000-0003")
    assert WOO.effect_seen(Verb.CHANGE_INVOICE, CHANGE, changed, None)


def test_nothing_is_left_of_a_refunded_line():
    assert WOO.obstacle(Verb.DISPATCH, SEND, line(quantity=0), None) is Reason.LINE_CLOSED


def test_a_shop_cancels_no_parts_and_confirms_nothing():
    assert WOO.obstacle(Verb.CANCEL, Cancel("", "", 1), line(), None) is Reason.QUANTITY_CHANGED
    assert WOO.obstacle(Verb.CONFIRM, STOP, line(), None) is Reason.NOT_LEGAL


def test_dispatch_is_seen_when_number_and_completion_are_there():
    told = line(courier="cj", invoice_no="6500-0000-0002")
    assert not WOO.effect_seen(Verb.DISPATCH, SEND, told, None)
    done = replace(told, status=LineStatus.DISPATCHED)
    assert WOO.effect_seen(Verb.DISPATCH, SEND, done, None)
    assert not WOO.effect_seen(Verb.DISPATCH, SEND, replace(done, courier="hanjin"), None)
    assert not WOO.effect_seen(Verb.DISPATCH, SEND, replace(done, invoice_no=None), None)


def test_dispatch_without_parcel_is_seen_by_its_method():
    done = line(LineStatus.DISPATCHED, delivery_method="direct")
    assert WOO.effect_seen(Verb.DISPATCH, Dispatch(method="direct"), done, None)
    assert not WOO.effect_seen(Verb.DISPATCH, Dispatch(method="quick"), done, None)


def test_cancel_is_seen_by_the_closed_order():
    assert WOO.effect_seen(Verb.CANCEL, STOP, line(LineStatus.CANCELED), None)
    assert not WOO.effect_seen(Verb.CANCEL, STOP, line(), None)

"""New parcels by the whole office: whatever gets lost on the way, told to Coupang once."""

import pytest

from seller_desktop.actions import orders, outbox
from seller_desktop.actions.orders import DispatchEntry
from seller_desktop.domain.action import ActionState, Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.korea_time import DAY_MS

from .office import CoupangOffice
from .stand import Stand
from .test_verbs import LOSSES, box_of


@pytest.fixture
def desk(tmp_path):
    made = CoupangOffice(tmp_path, Stand(orders=200))
    yield made
    made.close()


def change(desk):
    """The new invoice of a box of several lines: the action and the lines it is about."""
    found = desk.stand.candidates(Verb.CHANGE_INVOICE)
    item = next(each for each in found if len(each.lines) > 1)
    numbers = [line.line_no for line in item.lines]
    first, *_ = desk.line_ids(numbers)
    queued = orders.change_invoice(
        desk.office, [first], courier="cj", invoice_no=desk.stand.invoice_no(), hold_seconds=0
    )
    return queued.action_ids[0], numbers


def split(desk):
    """The first line of a box leaves: the action and that line."""
    item = box_of(desk.stand)
    numbers = [item.line.line_no]
    (first,) = desk.line_ids(numbers)
    rest_by = desk.stand.clock.now_ms() + 3 * DAY_MS
    entry = DispatchEntry(first, "parcel", "cj", desk.stand.invoice_no(), rest_by)
    queued = orders.dispatch(desk.office, [entry], hold_seconds=0)
    return queued.action_ids[-1], numbers


GESTURES = [(change, "orders/updateInvoices"), (split, "orders/invoices")]


@pytest.mark.parametrize(("gesture", "path"), GESTURES)
@pytest.mark.parametrize(("loss", "count"), LOSSES)
def test_lost_answer_ends_done_or_with_the_seller_and_stands_in_the_ledger_once(
    desk, gesture, path, loss, count
):
    desk.stand.faults({"name": loss, "path": path, "times": 1})
    action_id, numbers = gesture(desk)
    desk.run(1200)
    state = desk.action(action_id).state
    assert state is (ActionState.DONE if count else ActionState.PARKED)
    if not count:
        outbox.retry(desk.office, [action_id])
        desk.run(1200)
    assert desk.action(action_id).state is ActionState.DONE
    for number in numbers:
        (effect,) = desk.stand.ledger(number)
        status, invoice_no, _ = desk.line(number)
        assert (status, invoice_no) == ("dispatched", effect["invoice_no"])


def test_split_line_keeps_its_number_in_its_new_box(desk):
    action_id, (number,) = split(desk)
    before = desk.line(number)[2]
    desk.run(300)
    assert desk.action(action_id).state is ActionState.DONE
    assert desk.line(number)[2] not in (None, before)


def test_same_number_again_is_told_apart_and_a_waiting_one_can_be_edited(desk):
    action_id, (number, *_) = change(desk)
    (line_id,) = desk.line_ids([number])
    other = desk.stand.invoice_no()
    outbox.edit(desk.office, action_id, courier="lotte", invoice_no=other)
    desk.run(300)
    assert [row["invoice_no"] for row in desk.stand.ledger(number)] == [other]
    with pytest.raises(UserFixable, match="nothing_changed"):
        orders.change_invoice(desk.office, [line_id], courier="lotte", invoice_no=other)

"""What a seller decides about actions that wait."""

import pytest

from seller_desktop.actions import orders, outbox
from seller_desktop.actions.orders import DispatchEntry
from seller_desktop.domain.action import ActionState, Reason
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.shop import Shop
from seller_desktop.store.pending import pending_marks

from .desk import Desk

S = ActionState
CJ = "123456789011"


def a_dispatch(desk: Desk, shop: Shop, line_no: str = "1") -> str:
    line_id = desk.put(shop, desk.line(line_no))
    entry = DispatchEntry(line_id, courier="cj", invoice_no=CJ)
    return orders.dispatch(desk.office, [entry]).action_ids[0]


def code_of(deed: object, *arguments: object) -> str:
    with pytest.raises(UserFixable) as caught:
        deed(*arguments)  # type: ignore[operator]
    return caught.value.code


def test_a_parked_action_is_sent_again_as_it_is(desk: Desk, shop: Shop) -> None:
    action_id = a_dispatch(desk, shop)
    desk.move(action_id, S.SENDING, S.UNKNOWN, S.PARKED, reason=Reason.NO_EFFECT_SEEN)
    queued = outbox.retry(desk.office, [action_id])
    action = desk.action(action_id)
    assert queued.action_ids == (action_id,)
    assert (action.state, action.reason, action.unknown_attempts) == (S.READY, None, 0)
    assert action.not_before == desk.now


def test_a_rejected_action_is_renewed_by_one_that_names_it(desk: Desk, shop: Shop) -> None:
    action_id = a_dispatch(desk, shop)
    desk.move(action_id, S.REJECTED, reason=Reason.REFUSED)
    queued = outbox.retry(desk.office, [action_id])
    renewed = desk.action(queued.action_ids[0])
    assert renewed.id != action_id
    assert renewed.replaces == action_id
    assert renewed.intent == desk.action(action_id).intent
    assert desk.action(action_id).state is S.REJECTED
    assert queued.request_id == renewed.request_id


def test_a_rejected_action_is_renewed_once(desk: Desk, shop: Shop) -> None:
    action_id = a_dispatch(desk, shop)
    desk.move(action_id, S.REJECTED, reason=Reason.REFUSED)
    outbox.retry(desk.office, [action_id])
    assert code_of(outbox.retry, desk.office, [action_id]) == "already_waiting"


def test_renewing_what_can_never_work_is_refused(desk: Desk, shop: Shop) -> None:
    action_id = a_dispatch(desk, shop)
    desk.move(action_id, S.REJECTED, reason=Reason.REFUSED)
    desk.clock.advance(1)
    desk.put(shop, desk.line("1", LineStatus.DISPATCHED))
    assert code_of(outbox.retry, desk.office, [action_id]) == "not_allowed_now"


def test_a_renewed_dispatch_of_a_paid_line_confirms_first(desk: Desk, shop: Shop) -> None:
    action_id = a_dispatch(desk, shop)
    desk.move(action_id, S.REJECTED, reason=Reason.NOT_LEGAL)
    desk.clock.advance(1)
    desk.put(shop, desk.line("1", LineStatus.PAID))
    queued = outbox.retry(desk.office, [action_id])
    assert [str(action.verb) for action in desk.actions(queued.action_ids)] == [
        "confirm",
        "dispatch",
    ]


def test_parked_and_rejected_ones_are_retried_together(desk: Desk, shop: Shop) -> None:
    parked, rejected = a_dispatch(desk, shop, "1"), a_dispatch(desk, shop, "2")
    desk.move(parked, S.PARKED)
    desk.move(rejected, S.REJECTED)
    queued = outbox.retry(desk.office, [parked, rejected])
    assert queued.action_ids[0] == parked
    assert [action.state for action in desk.actions(queued.action_ids)] == [S.READY, S.READY]


def test_a_settled_action_is_done_by_the_sellers_word(desk: Desk, shop: Shop) -> None:
    action_id = a_dispatch(desk, shop)
    assert code_of(outbox.settle, desk.office, [action_id]) == "wrong_state"
    desk.move(action_id, S.PARKED)
    outbox.settle(desk.office, [action_id])
    action = desk.action(action_id)
    assert (action.state, action.reason) == (S.DONE, Reason.SETTLED_BY_SELLER)


def test_a_release_overrides_its_cause_for_ever(desk: Desk, shop: Shop) -> None:
    action_id = a_dispatch(desk, shop)
    desk.move(action_id, S.HELD, reason=Reason.CANCEL_REQUESTED, hold_cause="claim:C1")
    outbox.release(desk.office, [action_id])
    action = desk.action(action_id)
    assert (action.state, action.hold_cause) == (S.READY, None)
    assert action.overridden == {"claim:C1"}
    desk.move(action_id, S.HELD, hold_cause="address_changed:abc")
    outbox.release(desk.office, [action_id])
    assert desk.action(action_id).overridden == {"claim:C1", "address_changed:abc"}


def test_only_what_is_held_is_released(desk: Desk, shop: Shop) -> None:
    action_id = a_dispatch(desk, shop)
    assert code_of(outbox.release, desk.office, [action_id]) == "wrong_state"


@pytest.mark.parametrize("state", [S.READY, S.HELD, S.PARKED])
def test_what_waits_can_be_cancelled(desk: Desk, shop: Shop, state: ActionState) -> None:
    action_id = a_dispatch(desk, shop)
    if state is not S.READY:
        desk.move(action_id, state)
    outbox.cancel(desk.office, [action_id])
    assert desk.action(action_id).state is S.CANCELLED


@pytest.mark.parametrize("path", [(S.SENDING,), (S.SENDING, S.UNKNOWN)])
def test_what_may_have_left_cannot_be_cancelled(
    desk: Desk, shop: Shop, path: tuple[ActionState, ...]
) -> None:
    action_id = a_dispatch(desk, shop)
    desk.move(action_id, *path)
    assert code_of(outbox.cancel, desk.office, [action_id]) == "under_way"
    assert desk.action(action_id).state is path[-1]


def test_undo_takes_back_what_is_ready_and_held_of_a_request(desk: Desk, shop: Shop) -> None:
    ids = [desk.put(shop, desk.line(str(n), LineStatus.PAID)) for n in range(4)]
    queued = orders.confirm(desk.office, ids)
    sent, held, *_ = queued.action_ids
    desk.move(sent, S.SENDING)
    desk.move(held, S.HELD)
    assert outbox.undo(desk.office, queued.request_id) == 3
    states = [action.state for action in desk.actions(queued.action_ids)]
    assert states == [S.SENDING, S.CANCELLED, S.CANCELLED, S.CANCELLED]
    assert outbox.undo(desk.office, queued.request_id) == 0


def test_undo_of_an_unknown_request_is_told(desk: Desk, shop: Shop) -> None:
    assert code_of(outbox.undo, desk.office, "nobody") == "request_not_found"
    assert code_of(outbox.cancel, desk.office, ["nobody"]) == "action_not_found"
    assert code_of(outbox.cancel, desk.office, []) == "nothing_to_do"


def test_a_rejection_that_was_noted_asks_for_nothing_more(desk: Desk, shop: Shop) -> None:
    action_id = a_dispatch(desk, shop)
    (line_id,) = desk.action(action_id).line_ids
    desk.move(action_id, S.REJECTED, reason=Reason.REFUSED)
    raw = desk.db.gui_connection()
    assert [mark.action_id for mark in pending_marks(raw, [line_id])[line_id]] == [action_id]
    desk.told.clear()
    outbox.acknowledge(desk.office, [action_id])
    assert pending_marks(raw, [line_id])[line_id] == ()
    assert desk.told[0].lines == {line_id}
    assert desk.action(action_id).state is S.REJECTED


def test_a_decision_that_is_refused_for_one_moves_none(desk: Desk, shop: Shop) -> None:
    parked, ready = a_dispatch(desk, shop, "1"), a_dispatch(desk, shop, "2")
    desk.move(parked, S.PARKED)
    assert code_of(outbox.settle, desk.office, [parked, ready]) == "wrong_state"
    assert desk.action(parked).state is S.PARKED

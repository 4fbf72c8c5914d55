"""What a seller decides about actions that wait."""

from dataclasses import replace

import pytest

from seller_desktop.actions import orders, outbox
from seller_desktop.actions.orders import DispatchEntry
from seller_desktop.domain.action import ActionState, Reason
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.intent import Dispatch
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


def test_both_of_a_refused_confirm_and_what_waited_behind_it_go_out_in_order(
    desk: Desk, shop: Shop
) -> None:
    line_id = desk.put(shop, desk.line("1", LineStatus.PAID))
    entry = DispatchEntry(line_id, courier="cj", invoice_no="123456789011")
    queued = orders.dispatch(desk.office, [entry])
    confirm, dispatch = queued.action_ids
    desk.move(dispatch, S.PARKED, reason=Reason.PREDECESSOR_REJECTED)
    desk.move(confirm, S.SENDING, S.REJECTED, reason=Reason.REFUSED)
    outbox.retry(desk.office, [confirm, dispatch])
    assert desk.all_actions() == [
        ("confirm", "rejected"),
        ("dispatch", "cancelled"),
        ("confirm", "ready"),
        ("dispatch", "ready"),
    ]


def test_a_parked_dispatch_whose_confirm_was_refused_gets_a_new_confirm(
    desk: Desk, shop: Shop
) -> None:
    line_id = desk.put(shop, desk.line("1", LineStatus.PAID))
    entry = DispatchEntry(line_id, courier="cj", invoice_no="123456789011")
    confirm, dispatch = orders.dispatch(desk.office, [entry]).action_ids
    desk.move(dispatch, S.PARKED, reason=Reason.PREDECESSOR_REJECTED)
    desk.move(confirm, S.SENDING, S.REJECTED, reason=Reason.REFUSED)
    queued = outbox.retry(desk.office, [dispatch])
    assert [str(action.verb) for action in desk.actions(queued.action_ids)] == [
        "confirm",
        "dispatch",
    ]
    assert desk.action(queued.action_ids[1]).replaces == dispatch
    assert desk.action(dispatch).reason == Reason.EDITED


def test_two_refusals_of_one_line_are_renewed_once(desk: Desk, shop: Shop) -> None:
    first = a_dispatch(desk, shop)
    desk.move(first, S.REJECTED, reason=Reason.REFUSED)
    (second,) = outbox.retry(desk.office, [first]).action_ids
    desk.move(second, S.REJECTED, reason=Reason.REFUSED)
    decided = outbox.decide_each(desk.office, outbox.Decision.RETRY, [first, second])
    assert decided.done == (first,)
    assert decided.refused[second].code == "already_waiting"


# Another parcel.


@pytest.mark.parametrize("state", [S.READY, S.HELD, S.PARKED, S.REJECTED])
def test_a_parcel_that_has_not_left_can_be_another(
    desk: Desk, shop: Shop, state: ActionState
) -> None:
    action_id = a_dispatch(desk, shop)
    if state is not S.READY:
        desk.move(action_id, state, reason=Reason.REFUSED)
    queued = outbox.edit(desk.office, action_id, invoice_no="601234567890", hold_seconds=0)
    (new,) = desk.actions(queued.action_ids)
    old = desk.action(action_id)
    assert (new.state, new.replaces) == (S.READY, action_id)
    assert isinstance(old.intent, Dispatch)
    assert new.intent == replace(old.intent, invoice_no="601234567890")
    final = S.REJECTED if state is S.REJECTED else S.CANCELLED
    assert old.state is final
    if state is not S.REJECTED:
        assert old.reason == Reason.EDITED


def test_an_edit_keeps_what_was_not_named_and_waits_for_undo(desk: Desk, shop: Shop) -> None:
    action_id = a_dispatch(desk, shop)
    queued = outbox.edit(desk.office, action_id, courier="hanjin")
    (new,) = desk.actions(queued.action_ids)
    old = desk.action(action_id).intent
    assert isinstance(old, Dispatch)
    assert isinstance(new.intent, Dispatch)
    assert (new.intent.courier, new.intent.invoice_no) == ("hanjin", old.invoice_no)
    assert new.not_before == desk.now + 7_000
    assert outbox.undo(desk.office, queued.request_id) == 1


def test_an_edit_remembers_what_the_seller_overrode(desk: Desk, shop: Shop) -> None:
    action_id = a_dispatch(desk, shop)
    desk.move(action_id, S.HELD, hold_cause="claim:C1")
    outbox.release(desk.office, [action_id])
    queued = outbox.edit(desk.office, action_id, invoice_no="601234567890")
    assert desk.action(queued.action_ids[0]).overridden == {"claim:C1"}


def test_a_number_that_fails_its_check_digit_is_told_and_queued(desk: Desk, shop: Shop) -> None:
    action_id = a_dispatch(desk, shop)
    queued = outbox.edit(desk.office, action_id, courier="cj", invoice_no="601234567892")
    assert [notice.code for notice in queued.notices] == ["invoice_check_digit"]


def test_an_edit_that_stands_against_something_changes_nothing(desk: Desk, shop: Shop) -> None:
    action_id = a_dispatch(desk, shop)
    intent = desk.intent(action_id)
    assert isinstance(intent, Dispatch)
    for values, code in (
        ({"invoice_no": intent.invoice_no}, "nothing_changed"),
        ({"invoice_no": "12"}, "invoice_format"),
        ({"courier": "nobody"}, "unknown_courier"),
    ):
        with pytest.raises(UserFixable) as caught:
            outbox.edit(desk.office, action_id, **values)
        assert caught.value.code == code
    desk.clock.advance(1)
    desk.put(shop, desk.line("1", LineStatus.DISPATCHED))
    with pytest.raises(UserFixable) as caught:
        outbox.edit(desk.office, action_id, invoice_no="601234567890")
    assert caught.value.code == "not_allowed_now"
    assert desk.all_actions() == [("dispatch", "ready")]


def test_what_has_no_parcel_or_has_left_cannot_be_edited(desk: Desk, shop: Shop) -> None:
    line = desk.put(shop, desk.line("5", LineStatus.PAID))
    (confirm,) = orders.confirm(desk.office, [line]).action_ids
    sent = a_dispatch(desk, shop)
    desk.move(sent, S.SENDING)
    for action_id, code in ((confirm, "not_editable"), (sent, "under_way")):
        with pytest.raises(UserFixable) as caught:
            outbox.edit(desk.office, action_id, invoice_no="601234567890")
        assert caught.value.code == code
    desk.move(sent, S.DONE)
    with pytest.raises(UserFixable) as caught:
        outbox.edit(desk.office, sent, invoice_no="601234567890")
    assert caught.value.code == "wrong_state"


# Several at once.


def test_of_a_selection_what_is_open_to_one_is_done_whatever_stands_against_another(
    desk: Desk, shop: Shop
) -> None:
    parked, ready, rejected = (a_dispatch(desk, shop, no) for no in "123")
    desk.move(parked, S.PARKED)
    desk.move(rejected, S.REJECTED, reason=Reason.REFUSED)
    decided = outbox.decide_each(desk.office, outbox.Decision.RETRY, [parked, ready, rejected])
    assert decided.done == (parked, rejected)
    assert {key: problem.code for key, problem in decided.refused.items()} == {ready: "wrong_state"}
    assert decided.request_id is not None
    assert outbox.undo(desk.office, decided.request_id) == 1


@pytest.mark.parametrize(
    ("decision", "before", "after"),
    [
        (outbox.Decision.SETTLE, S.PARKED, S.DONE),
        (outbox.Decision.RELEASE, S.HELD, S.READY),
        (outbox.Decision.CANCEL, S.HELD, S.CANCELLED),
        (outbox.Decision.NOTE, S.REJECTED, S.REJECTED),
    ],
)
def test_every_decision_can_be_taken_for_several(
    desk: Desk,
    shop: Shop,
    decision: outbox.Decision,
    before: ActionState,
    after: ActionState,
) -> None:
    ids = [a_dispatch(desk, shop, no) for no in "12"]
    for action_id in ids:
        desk.move(action_id, before)
    decided = outbox.decide_each(desk.office, decision, ids)
    assert (decided.done, dict(decided.refused), decided.request_id) == (tuple(ids), {}, None)
    assert [desk.action(action_id).state for action_id in ids] == [after, after]

"""Notes on orders: whole orders, any state, and no other action waits for them."""

from dataclasses import replace

import pytest

from seller_desktop.actions import orders, outbox
from seller_desktop.actions.office import Office
from seller_desktop.actions.orders import NOTE_LIMIT, DispatchEntry
from seller_desktop.domain.action import ActionState, Reason, Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.intent import Note
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.shop import Shop
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.marketplaces.woocommerce.marketplace import WooCommerce

from .desk import Desk

WORDS = "내일 아침에 보내 드립니다"


@pytest.fixture
def office(desk: Desk) -> Office:
    """The desk with rules of a marketplace that knows notes."""
    return replace(desk.office, registry=Registry({"naver": WooCommerce}, plug_ins=tuple))


def put(desk: Desk, shop: Shop, line_no: str, status: LineStatus = LineStatus.ACCEPTED) -> int:
    return desk.put(shop, desk.line(line_no, status, order_no="O1", group_no="O1"))


def test_a_note_is_queued_once_for_a_whole_order(desk: Desk, shop: Shop, office: Office) -> None:
    ids = [put(desk, shop, "1"), put(desk, shop, "2")]
    queued = orders.send_note(office, ids, f" {WORDS}\n", True, hold_seconds=0)
    (action,) = desk.actions(queued.action_ids)
    assert action.line_ids == tuple(ids)
    assert action.intent == Note(WORDS, to_buyer=True, asked_at=desk.now)


@pytest.mark.parametrize("status", [LineStatus.CANCELED, LineStatus.RETURNED, LineStatus.UNKNOWN])
def test_a_note_may_be_made_in_any_state(
    desk: Desk, shop: Shop, office: Office, status: LineStatus
) -> None:
    line_id = put(desk, shop, "1", status)
    assert orders.send_note(office, [line_id], WORDS, False).action_ids


def test_the_same_note_is_refused_while_it_waits_and_another_is_not(
    desk: Desk, shop: Shop, office: Office
) -> None:
    line_id = put(desk, shop, "1")
    orders.send_note(office, [line_id], WORDS, True)
    with pytest.raises(UserFixable, match="already_waiting"):
        orders.send_note(office, [line_id], WORDS, True)
    orders.send_note(office, [line_id], WORDS, False)
    orders.send_note(office, [line_id], "포장했습니다", True)
    assert desk.all_actions() == [("note", "ready")] * 3


@pytest.mark.parametrize(
    ("text", "code"), [(" \n", "note_empty"), ("가" * (NOTE_LIMIT + 1), "note_too_long")]
)
def test_empty_and_endless_notes_are_refused(
    desk: Desk, shop: Shop, office: Office, text: str, code: str
) -> None:
    with pytest.raises(UserFixable, match=code):
        orders.send_note(office, [put(desk, shop, "1")], text, True)


def test_a_refused_note_holds_no_parcel_up(desk: Desk, shop: Shop, office: Office) -> None:
    line_id = put(desk, shop, "1")
    note = orders.send_note(office, [line_id], WORDS, True, hold_seconds=0).action_ids[0]
    entry = DispatchEntry(line_id, courier="cj", invoice_no="123456789011")
    parcel = orders.dispatch(office, [entry], hold_seconds=0).action_ids[0]
    later = orders.send_note(office, [line_id], "두 번째", True, hold_seconds=0).action_ids[0]
    desk.move(note, ActionState.REJECTED, reason=Reason.REFUSED)
    assert desk.action(parcel).state is ActionState.READY
    assert desk.action(parcel).verb is Verb.DISPATCH
    waiting = desk.action(later)
    assert (waiting.state, waiting.reason) == (ActionState.PARKED, Reason.PREDECESSOR_REJECTED)


@pytest.mark.parametrize(("since_s", "wait_s"), [(0, 151), (100, 51), (151, 0), (3_600, 0)])
def test_a_note_nobody_answered_is_sent_again_when_it_would_have_come(
    desk: Desk, shop: Shop, office: Office, since_s: int, wait_s: int
) -> None:
    queued = orders.send_note(office, [put(desk, shop, "1")], WORDS, True, hold_seconds=0)
    desk.attempt(queued.action_ids[0], ActionState.UNKNOWN, ActionState.PARKED)
    desk.clock.advance(since_s)
    outbox.retry(office, queued.action_ids)
    assert desk.action(queued.action_ids[0]).not_before == desk.now + wait_s * 1_000


def test_a_note_that_never_left_is_sent_at_once(desk: Desk, shop: Shop, office: Office) -> None:
    queued = orders.send_note(office, [put(desk, shop, "1")], WORDS, True, hold_seconds=0)
    desk.move(queued.action_ids[0], ActionState.PARKED)
    desk.clock.advance(5)
    outbox.retry(office, queued.action_ids)
    assert desk.action(queued.action_ids[0]).not_before == desk.now

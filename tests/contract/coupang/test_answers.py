"""Answers by the whole office: whatever gets lost on the way, told to Coupang once."""

import pytest

from seller_desktop.actions import inquiries, orders, outbox
from seller_desktop.domain.action import ActionState, Reason, Verb
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.inquiry import InquiryKind, InquiryState
from seller_desktop.domain.intent import Answer
from seller_desktop.marketplaces.beside_orders import InquiryWrite
from seller_desktop.marketplaces.contract import Prepared
from seller_desktop.store.inquiry_list import (
    InquiryFilter,
    InquiryTab,
    inquiry_detail,
    inquiry_keys,
    inquiry_page,
)
from seller_desktop.store.outbox_list import OutboxFilter, outbox_keys, outbox_page

from .office import CoupangOffice
from .stand import Stand
from .test_inquiries import CALL, ONLINE, TEXT, effects
from .test_verbs import LOSSES

OPEN, SEEN = InquiryState.OPEN, InquiryState.TO_ACKNOWLEDGE
GESTURES = [
    (Verb.ANSWER, ONLINE, OPEN, "/replies"),
    (Verb.ANSWER, CALL, OPEN, "/replies"),
    (Verb.ACKNOWLEDGE, CALL, SEEN, "/confirms"),
]


@pytest.fixture
def desk(tmp_path):
    made = CoupangOffice(tmp_path, Stand(orders=240))
    yield made
    made.close()


def rows(desk, tab=InquiryTab.ALL):
    with desk.db.read() as conn:
        keys = inquiry_keys(conn, InquiryFilter(tab), desk.stand.clock.now_ms())
        return inquiry_page(conn, keys[:200])


def waiting(desk, kind: InquiryKind, state: InquiryState):
    """The one with the most time left, since Coupang closes what nobody answers."""
    found = [row for row in rows(desk, InquiryTab.OPEN) if (row.kind, row.state) == (kind, state)]
    return found[-1]


def ask(desk, verb: Verb, row, text: str = TEXT) -> str:
    if verb is Verb.ANSWER:
        queued = inquiries.answer(desk.office, row.id, text, hold_seconds=0)
    else:
        queued = inquiries.acknowledge(desk.office, [row.id], hold_seconds=0)
    return queued.action_ids[0]


def test_all_history_is_stored_and_another_round_changes_nothing(desk):
    truth = {row["number"]: row["state"] for row in desk.stand.view()["inquiries"]}
    assert {row.number: str(row.state) for row in rows(desk)} == truth
    before = rows(desk)
    desk.run(1800)
    assert rows(desk) == before


@pytest.mark.parametrize(("verb", "kind", "state", "path"), GESTURES)
@pytest.mark.parametrize(("loss", "count"), LOSSES)
def test_lost_answer_ends_done_or_with_the_seller_and_stands_in_the_ledger_once(
    desk, verb, kind, state, path, loss, count
):
    row = waiting(desk, kind, state)
    desk.stand.faults({"name": loss, "path": path, "times": 1})
    action_id = ask(desk, verb, row)
    desk.run(1200)
    harmless = verb is Verb.ACKNOWLEDGE
    done = bool(count) or harmless
    assert desk.action(action_id).state is (ActionState.DONE if done else ActionState.PARKED)
    if not done:
        outbox.retry(desk.office, [action_id])
        desk.run(1200)
    assert desk.action(action_id).state is ActionState.DONE
    assert len(effects(desk.stand, row.number)) == 1
    assert row.id not in {one.id for one in rows(desk, InquiryTab.OPEN)}


def test_answer_given_offline_is_sent_when_the_network_is_back(desk):
    row = waiting(desk, ONLINE, OPEN)
    desk.stand.http.up = False
    action_id = ask(desk, Verb.ANSWER, row)
    desk.run(600)
    (shown,) = [one for one in rows(desk) if one.id == row.id]
    assert [(mark.verb, mark.state) for mark in shown.pending] == [(Verb.ANSWER, ActionState.READY)]
    with desk.db.read() as conn:
        (listed,) = outbox_page(conn, outbox_keys(conn, OutboxFilter()))
        detail = inquiry_detail(conn, row.id)
    assert detail is not None
    assert detail.pending[0].text == TEXT
    assert (listed.inquiry_id, listed.inquiry_title) == (row.id, row.text)
    desk.stand.http.up = True
    desk.run(900)
    assert desk.action(action_id).state is ActionState.DONE
    assert len(effects(desk.stand, row.number)) == 1


def test_death_between_send_and_settling_asks_first(desk, monkeypatch):
    row = waiting(desk, ONLINE, OPEN)
    action_id = ask(desk, Verb.ANSWER, row)
    real = desk.stand.connector.send

    def die(prepared: Prepared):
        real(prepared)
        raise KeyboardInterrupt

    monkeypatch.setattr(desk.stand.connector, "send", die)
    with pytest.raises(KeyboardInterrupt):
        desk.run(60)
    assert desk.action(action_id).state is ActionState.SENDING
    monkeypatch.undo()
    desk.restart()
    assert desk.action(action_id).state is ActionState.UNKNOWN
    desk.run(600)
    assert desk.action(action_id).state is ActionState.DONE
    assert len(effects(desk.stand, row.number)) == 1


def test_answered_elsewhere_meanwhile_is_left_alone(desk):
    row = waiting(desk, ONLINE, OPEN)
    queued = inquiries.answer(desk.office, row.id, TEXT, hold_seconds=60)
    elsewhere = desk.stand.connect()
    (fresh,) = elsewhere.read_inquiry(row.kind, row.number, row.asked_at).records
    elsewhere.send(elsewhere.prepare_answer(InquiryWrite("k", Answer("다른 답"), fresh)))
    desk.run(300)
    action = desk.action(queued.action_ids[0])
    assert (action.state, action.reason) == (
        ActionState.SUPERSEDED,
        Reason.INQUIRY_ANSWERED,
    )
    assert len(effects(desk.stand, row.number)) == 1
    with pytest.raises(UserFixable, match="inquiry_not_open"):
        ask(desk, Verb.ANSWER, row)


def test_what_cannot_be_sent_is_refused_before_it_is_queued(desk):
    call, online = waiting(desk, CALL, OPEN), waiting(desk, ONLINE, OPEN)
    with pytest.raises(UserFixable, match="answer_empty"):
        ask(desk, Verb.ANSWER, online, " \n ")
    with pytest.raises(UserFixable, match="answer_length"):
        ask(desk, Verb.ANSWER, call, "가" * 1001)
    with pytest.raises(UserFixable, match="answer_has_fields"):
        ask(desk, Verb.ANSWER, online, "{buyer}님 안녕하세요")
    with pytest.raises(UserFixable, match="inquiry_not_open"):
        ask(desk, Verb.ACKNOWLEDGE, online)
    first = inquiries.answer(desk.office, online.id, TEXT, hold_seconds=30)
    with pytest.raises(UserFixable, match="already_waiting"):
        ask(desk, Verb.ANSWER, online)
    assert outbox.undo(desk.office, first.request_id) == 1
    desk.run(120)
    assert effects(desk.stand, online.number) == []


def test_reworded_answer_takes_the_place_of_the_first(desk):
    row = waiting(desk, ONLINE, OPEN)
    first = inquiries.answer(desk.office, row.id, TEXT, hold_seconds=30)
    second = inquiries.reword(desk.office, first.action_ids[0], "다시 썼습니다", hold_seconds=0)
    desk.run(300)
    assert desk.action(second.action_ids[0]).replaces == first.action_ids[0]
    with desk.db.read() as conn:
        detail = inquiry_detail(conn, row.id)
    assert detail is not None
    said = [message.text for message in detail.inquiry.messages]
    assert said == ["다시 썼습니다"]


@pytest.mark.parametrize("knows_present", [True, False])
@pytest.mark.parametrize("sent", [True, False])
def test_restored_file_sends_no_answer_unasked(desk, sent, knows_present):
    row = waiting(desk, ONLINE, OPEN)
    empty = desk.back_up()
    action_id = ask(desk, Verb.ANSWER, row)
    desk.stand.clock.advance(2)
    one = empty if knows_present else desk.back_up()
    if sent:
        desk.run(60)
    desk.restore(one, knows_present=knows_present)
    desk.run(900)
    action = desk.action(action_id)
    assert action.inquiry.id == row.id
    if sent:
        assert action.state is ActionState.DONE
    else:
        assert (action.state, action.reason) == (ActionState.PARKED, Reason.RESTORED)
    assert len(effects(desk.stand, row.number)) == sent


def test_answer_to_a_question_the_backup_never_saw_comes_along(desk):
    one = desk.back_up()
    desk.stand.clock.advance(86_400)
    desk.stand.tick(1)
    desk.run(600)
    known = {row.number for row in rows(desk) if row.asked_at < one.made_at}
    row = next(row for row in rows(desk, InquiryTab.OPEN) if row.number not in known)
    action_id = ask(desk, {OPEN: Verb.ANSWER, SEEN: Verb.ACKNOWLEDGE}[row.state], row)
    desk.restore(one, knows_present=True)
    desk.run(900)
    action = desk.action(action_id)
    assert action.inquiry.number == row.number
    assert action.state in (ActionState.PARKED, ActionState.DONE)
    if action.state is ActionState.PARKED:
        outbox.retry(desk.office, [action_id])
        desk.run(600)
    assert desk.action(action_id).state is ActionState.DONE
    assert len(effects(desk.stand, row.number)) == 1


def test_refused_right_to_answer_holds_up_no_order(desk):
    row = waiting(desk, ONLINE, OPEN)
    desk.stand.faults({"name": "group_missing", "path": "/replies"})
    action_id = ask(desk, Verb.ANSWER, row)
    item = desk.stand.candidate(Verb.CONFIRM)
    (line_id,) = desk.line_ids([item.line.line_no])
    confirmed = orders.confirm(desk.office, [line_id], hold_seconds=0).action_ids[0]
    desk.run(1200)
    assert desk.action(confirmed).state is ActionState.DONE
    assert desk.action(action_id).state is ActionState.READY
    desk.stand.faults()
    desk.run(600)
    assert desk.action(action_id).state is ActionState.DONE
    assert len(effects(desk.stand, row.number)) == 1

"""Actions on a whole box: sent once, decided by all of its lines."""

from __future__ import annotations

from dataclasses import replace

from seller_desktop.domain.action import ActionState, Reason, Verb
from seller_desktop.domain.errors import Problem
from seller_desktop.domain.order import LineStatus
from seller_desktop.marketplaces.contract import Lost
from tests.unit.sync.toy import a_cancel, a_line

from .conftest import Office


def box(office: Office, *line_nos: str, status: LineStatus = LineStatus.PAID) -> None:
    for line_no in line_nos:
        office.toy.put(replace(a_line(line_no, office.clock.now_ms(), status), group_no="B1"))
    office.clock.advance(30)
    office.add_shop()
    office.run()


def test_a_box_is_sent_once_with_all_its_lines(office: Office) -> None:
    box(office, "1", "2", "3")
    action_id = office.ask_box(Verb.CONFIRM, "1", "2", "3")
    office.run(1)
    (sent,) = office.toy.sent
    assert [line.line_no for line in office.toy.items[action_id].lines] == ["1", "2", "3"]
    assert len(sent.keys) == 1
    assert office.action(action_id).state is ActionState.DONE
    assert office.rows("SELECT DISTINCT status FROM order_line") == [("accepted",)]


def test_a_cancel_request_on_any_line_holds_the_box(office: Office) -> None:
    box(office, "1", "2")
    action_id = office.ask_box(Verb.CONFIRM, "1", "2")
    line = office.toy.lines["2"]
    office.toy.put(replace(line, claim="cancel.requested"), a_cancel(line))
    office.run(1)
    assert office.action(action_id).state is ActionState.HELD
    assert office.toy.sent == []


def test_a_line_canceled_meanwhile_stays_behind(office: Office) -> None:
    box(office, "1", "2")
    action_id = office.ask_box(Verb.CONFIRM, "1", "2")
    office.toy.put(replace(office.toy.lines["1"], status=LineStatus.CANCELED))
    office.run(1)
    assert [line.line_no for line in office.toy.items[action_id].lines] == ["2"]
    assert office.action(action_id).state is ActionState.DONE


def test_a_lost_answer_is_settled_by_all_lines_of_the_box(office: Office) -> None:
    box(office, "1", "2", status=LineStatus.ACCEPTED)
    action_id = office.ask_box(Verb.DISPATCH, "1", "2")

    def half(prepared: object) -> Lost:
        item = office.toy.items[action_id]
        office.toy._change(Verb.DISPATCH, item, "1")
        return Lost(Problem("timeout"))

    office.toy.answers.append(half)
    office.run(3_600)
    settled = office.action(action_id)
    assert (settled.state, settled.reason) == (ActionState.PARKED, Reason.NO_EFFECT_SEEN)
    assert len(office.toy.sent) == 1


def test_a_box_that_ended_is_not_sent(office: Office) -> None:
    box(office, "1", "2")
    action_id = office.ask_box(Verb.CONFIRM, "1", "2")
    for line_no in "12":
        del office.toy.lines[line_no]
        office.toy.ended[line_no] = LineStatus.CANCELED
    office.run(1)
    settled = office.action(action_id)
    assert (settled.state, settled.reason) == (ActionState.SUPERSEDED, Reason.CLAIM_GRANTED)
    assert office.toy.sent == []
    assert office.rows("SELECT DISTINCT status, status_word FROM order_line") == [
        ("canceled", "GONE")
    ]

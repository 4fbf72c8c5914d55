"""Pushing: an action takes effect once or needs a decision, whatever is lost on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from seller_desktop.domain.action import ActionState, Refusal, Verb
from seller_desktop.domain.claim import ClaimState
from seller_desktop.domain.errors import Passing, Problem, UserFixable
from seller_desktop.domain.order import LineStatus
from seller_desktop.marketplaces.contract import (
    Answered,
    CallRefused,
    Lost,
    NotTaken,
    Prepared,
    SendReport,
)
from tests.unit.sync.toy import a_cancel, a_line

from .conftest import Office

SETTLE_S = 130.0
NETWORK = Problem("network")


@pytest.fixture
def desk(office: Office) -> Office:
    """Three accepted lines and one that is paid, all stored."""
    for line_no in "123":
        office.toy.put(a_line(line_no, office.clock.now_ms(), LineStatus.ACCEPTED))
    office.toy.put(a_line("9", office.clock.now_ms()))
    office.clock.advance(30)
    office.add_shop()
    office.run()
    return office


def lost_before(prepared: Prepared) -> SendReport:
    return Lost(NETWORK)


def lost_after(desk: Office) -> Callable[[Prepared], SendReport]:
    def answer(prepared: Prepared) -> SendReport:
        desk.toy.take_effect(prepared)
        return Lost(NETWORK)

    return answer


def refuse(prepared: Prepared) -> SendReport:
    return Answered({key: Refusal("104117", "이미 발주확인") for key in prepared.keys})


def states(desk: Office, ids: list[str]) -> list[str]:
    return [str(desk.action(one).state) for one in ids]


def sends(desk: Office) -> list[tuple[str, ...]]:
    return [prepared.units for prepared in desk.toy.sent]


def test_a_batch_goes_out_once_and_the_state_shown_is_read_back(desk: Office) -> None:
    ids = desk.ask(Verb.DISPATCH, "1", "2", "3")
    desk.run(5)
    assert states(desk, ids) == ["done"] * 3
    assert sends(desk) == [("1", "2", "3")]
    rows = desk.rows("SELECT status, invoice_no FROM order_line WHERE line_no = '1'")
    assert rows == [("dispatched", "123456789011")]


def test_an_effect_behind_a_lost_answer_becomes_done_without_another_send(desk: Office) -> None:
    desk.toy.answers = [lost_after(desk)]
    ids = desk.ask(Verb.DISPATCH, "1", "2")
    desk.run(30)
    assert states(desk, ids) == ["done", "done"]
    assert len(desk.toy.sent) == 1


def test_a_dispatch_without_effect_is_parked_after_settling_and_never_resent(desk: Office) -> None:
    desk.toy.answers = [lost_before]
    ids = desk.ask(Verb.DISPATCH, "1")
    desk.run(100)
    assert states(desk, ids) == ["unknown"]
    desk.run(4_000)
    assert states(desk, ids) == ["parked"]
    assert len(desk.toy.sent) == 1


def test_a_confirm_without_effect_is_repeated_after_settling(desk: Office) -> None:
    desk.toy.answers = [lost_before]
    ids = desk.ask(Verb.CONFIRM, "9")
    desk.run(100)
    assert states(desk, ids) == ["unknown"]
    desk.run(SETTLE_S)
    assert states(desk, ids) == ["done"]
    assert len(desk.toy.sent) == 2


def test_a_clock_that_lagged_at_the_send_makes_no_settling_time_shorter(desk: Office) -> None:
    desk.toy.answers = [lost_before]
    desk.toy.lag_ms = 60_000
    ids = desk.ask(Verb.CONFIRM, "9")
    desk.run(1)
    desk.toy.lag_ms = 0
    desk.run(100)
    assert states(desk, ids) == ["unknown"]
    desk.run(SETTLE_S)
    assert states(desk, ids) == ["done"]


def test_a_confirm_that_is_lost_three_times_needs_a_decision(desk: Office) -> None:
    desk.toy.answers = [lost_before] * 9
    ids = desk.ask(Verb.CONFIRM, "9")
    desk.run(4_000)
    assert states(desk, ids) == ["parked"]
    assert len(desk.toy.sent) == 3


def test_an_effect_that_arrives_late_is_seen_before_anything_is_parked(desk: Office) -> None:
    desk.toy.answers = [lost_before]
    ids = desk.ask(Verb.DISPATCH, "1")
    desk.run(40)
    desk.toy.take_effect(desk.toy.sent[0])
    desk.run(60)
    assert states(desk, ids) == ["done"]


def test_each_item_is_settled_by_its_own_word(desk: Office) -> None:
    def answer(prepared: Prepared) -> SendReport:
        told = desk.toy.take_effect(prepared, {"2": Refusal("104121", "송장번호 중복")})
        silent = prepared.keys[2]
        return Answered({key: word for key, word in told.items.items() if key != silent})

    desk.toy.answers = [answer]
    ids = desk.ask(Verb.DISPATCH, "1", "2", "3")
    desk.run(1)
    assert states(desk, ids)[:2] == ["done", "rejected"]
    refused = desk.action(ids[1])
    assert (refused.marketplace_code, refused.marketplace_message) == ("104121", "송장번호 중복")
    desk.run(30)
    assert states(desk, ids)[2] == "done"


def test_a_refusal_of_what_is_already_there_is_done(desk: Office) -> None:
    def answer(prepared: Prepared) -> SendReport:
        desk.toy.take_effect(prepared)
        return Answered({key: Refusal("105306", "이미 발송") for key in prepared.keys})

    desk.toy.answers = [answer]
    ids = desk.ask(Verb.DISPATCH, "1")
    desk.run(1)
    assert states(desk, ids) == ["done"]


def test_a_refusal_after_a_lost_send_is_done_once_that_one_shows(desk: Office) -> None:
    desk.toy.answers = [lost_before, refuse]
    ids = desk.ask(Verb.CONFIRM, "9")
    desk.run(SETTLE_S)
    assert len(desk.toy.sent) == 2
    assert states(desk, ids) == ["unknown"]
    desk.toy.take_effect(desk.toy.sent[0])
    desk.run(30)
    assert states(desk, ids) == ["done"]


def test_a_refusal_after_a_lost_send_is_parked_where_nothing_shows(desk: Office) -> None:
    desk.toy.answers = [lost_before, refuse]
    ids = desk.ask(Verb.CONFIRM, "9")
    desk.run(3 * SETTLE_S)
    assert states(desk, ids) == ["parked"]
    assert desk.action(ids[0]).marketplace_message == "이미 발주확인"
    assert len(desk.toy.sent) == 2


def test_nothing_taken_is_sent_again_after_the_wait_named(desk: Office) -> None:
    desk.toy.answers = [lambda prepared: NotTaken(Problem("rate_limited"), 5_000)]
    ids = desk.ask(Verb.DISPATCH, "1")
    desk.run(3)
    assert states(desk, ids) == ["ready"]
    desk.run(20)
    assert states(desk, ids) == ["done"]


def test_a_batch_refused_as_a_whole_is_asked_about_then_sent_one_by_one(desk: Office) -> None:
    for line_no in "45":
        desk.toy.put(a_line(line_no, desk.clock.now_ms()))
    desk.run(120)
    desk.toy.answers = [lambda prepared: CallRefused(Refusal("4000", "bad request"))]
    ids = desk.ask(Verb.CONFIRM, "9", "4", "5")
    desk.run(SETTLE_S)
    assert states(desk, ids) == ["done"] * 3
    assert sends(desk) == [("9", "4", "5"), ("9",), ("4",), ("5",)]


def test_the_seller_may_send_a_parked_dispatch_again_and_it_stands_once(desk: Office) -> None:
    desk.toy.answers = [lost_before]
    ids = desk.ask(Verb.DISPATCH, "1")
    desk.run(SETTLE_S + 30)
    desk.move(ids[0], ActionState.READY)
    desk.run(5)
    assert states(desk, ids) == ["done"]
    assert len(desk.toy.sent) == 2


@pytest.mark.parametrize("took_effect", [True, False])
def test_a_crash_while_sending_is_settled_by_asking(desk: Office, took_effect: bool) -> None:
    class Killed(BaseException):
        """The process is gone in the middle of a call."""

    def answer(prepared: Prepared) -> SendReport:
        if took_effect:
            desk.toy.take_effect(prepared)
        raise Killed

    desk.toy.answers = [answer]
    ids = desk.ask(Verb.DISPATCH, "1")
    with pytest.raises(Killed):
        desk.run(1)
    assert states(desk, ids) == ["sending"]
    desk.crash()
    assert states(desk, ids) == ["unknown"]
    desk.run(SETTLE_S + 30)
    assert states(desk, ids) == ["done" if took_effect else "parked"]
    assert len(desk.toy.sent) == 1


def test_a_cancel_request_seen_before_the_send_holds_the_dispatch(desk: Office) -> None:
    line = desk.toy.lines["1"]
    desk.toy.lines["1"] = replace(line, claim="cancel.requested")
    desk.toy.claims["1"] = (a_cancel(line),)
    ids = desk.ask(Verb.DISPATCH, "1", "2")
    desk.run(5)
    assert states(desk, ids) == ["held", "done"]
    assert desk.action(ids[0]).hold_cause == "claim:C1"
    assert desk.rows("SELECT kind FROM alert WHERE kind = 'action_held'") == [("action_held",)]


def test_a_withdrawn_request_lets_the_dispatch_go_by_itself(desk: Office) -> None:
    line = desk.toy.lines["1"]
    asked = a_cancel(line)
    desk.toy.put(replace(line, claim="cancel.requested"), asked)
    ids = desk.ask(Verb.DISPATCH, "1")
    desk.run(5)
    desk.toy.put(line, replace(asked, state=ClaimState.WITHDRAWN))
    desk.run(120)
    assert states(desk, ids) == ["done"]


def test_granting_the_cancel_is_not_blocked_by_the_dispatch_it_holds(desk: Office) -> None:
    line = desk.toy.lines["1"]
    desk.toy.put(replace(line, claim="cancel.requested"), a_cancel(line))
    desk.run(120)
    ids = desk.ask(Verb.DISPATCH, "1")
    desk.run(5)
    assert states(desk, ids) == ["held"]
    approved = desk.ask(Verb.APPROVE, "1")
    desk.run(5)
    assert states(desk, approved) == ["done"]
    assert states(desk, ids) == ["superseded"]


def test_what_waits_behind_a_rejected_action_is_parked(desk: Office) -> None:
    desk.toy.answers = [
        lambda prepared: Answered({key: Refusal("1", "no") for key in prepared.keys})
    ]
    first = desk.ask(Verb.CONFIRM, "9")
    second = desk.ask(Verb.DISPATCH, "9")
    desk.run(5)
    assert states(desk, first + second) == ["rejected", "parked"]


def test_confirm_and_dispatch_of_one_line_go_out_in_order(desk: Office) -> None:
    confirm = desk.ask(Verb.CONFIRM, "9")
    dispatch = desk.ask(Verb.DISPATCH, "9")
    desk.run(5)
    assert states(desk, confirm + dispatch) == ["done", "done"]
    assert [prepared.verb for prepared in desk.toy.sent] == [Verb.CONFIRM, Verb.DISPATCH]


def test_offline_actions_wait_and_go_out_once_when_the_network_is_back(desk: Office) -> None:
    desk.toy.fail_reads = [Passing("network") for _ in range(6)]
    ids = desk.ask(Verb.DISPATCH, "1", "2", "3")
    desk.run(4)
    assert states(desk, ids) == ["ready"] * 3
    assert desk.toy.sent == []
    desk.run(120)
    assert states(desk, ids) == ["done"] * 3
    assert len(desk.toy.sent) == 1


def test_a_refused_right_stops_the_shop_and_loses_nothing(desk: Office) -> None:
    desk.toy.fail_reads = [UserFixable("permission_missing")]
    ids = desk.ask(Verb.DISPATCH, "1")
    desk.run(60)
    assert states(desk, ids) == ["ready"]
    desk.engine.retry_now()
    desk.run(1)
    assert states(desk, ids) == ["done"]


def test_every_state_change_is_an_event_on_the_line(desk: Office) -> None:
    ids = desk.ask(Verb.DISPATCH, "1")
    desk.run(5)
    told = desk.rows(
        'SELECT "before", "after" FROM change_event WHERE action_id = ? ORDER BY seq', ids[0]
    )
    assert told == [(None, "ready"), ("ready", "sending"), ("sending", "done")]

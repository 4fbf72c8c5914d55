"""The table of conflicts: each case is one row, in the words of `design.md` 5."""

from __future__ import annotations

from dataclasses import replace

import pytest

from seller_desktop.domain.action import ActionState, Reason, Verb
from seller_desktop.domain.claim import Claim, ClaimState
from seller_desktop.domain.intent import Confirm, Dispatch
from seller_desktop.domain.order import LineStatus, OrderLine
from seller_desktop.domain.outbox import Action, Seen, claim_cause
from seller_desktop.sync.conflicts import (
    AskAgain,
    Decision,
    Hold,
    Rules,
    Send,
    Settle,
    State,
    after_unknown,
    before_send,
    on_news,
)

from .toy import FACTS, ToyMarketplace, a_cancel, a_line

RULES = Rules(ToyMarketplace().effect_seen, ToyMarketplace().obstacle)
OURS = Dispatch(courier="cj", invoice_no="123456789011")
ACCEPTED = a_line("1", 0, LineStatus.ACCEPTED)
ASKED = a_cancel(ACCEPTED)
SEEN = Seen(ACCEPTED.quantity, ACCEPTED.option, "digest")


def an_action(verb: Verb = Verb.DISPATCH, **values: object) -> Action:
    intent = OURS if verb is Verb.DISPATCH else Confirm()
    base = Action("a", 1, "r", 1, verb, intent, ActionState.READY, (1,), ("1",), 0, 0, SEEN)
    return replace(base, **values)  # type: ignore[arg-type]


def state(line: OrderLine = ACCEPTED, *claims: Claim, address: str | None = "digest") -> State:
    return State(line, claims, address)


SENT_BY_US = replace(
    ACCEPTED, status=LineStatus.IN_TRANSIT, courier="cj", invoice_no="123456789011"
)
SENT_ELSEWHERE = replace(SENT_BY_US, invoice_no="999")
HELD_BY_CLAIM = Hold(Reason.CANCEL_REQUESTED, claim_cause("C1"))

CASES: list[tuple[str, Action, State, Decision]] = [
    ("nothing in the way", an_action(), state(), Send()),
    (
        "our effect is there already",
        an_action(),
        state(SENT_BY_US),
        Settle(ActionState.DONE, Reason.ALREADY_THERE),
    ),
    (
        "dispatched elsewhere meanwhile",
        an_action(),
        state(SENT_ELSEWHERE),
        Settle(ActionState.SUPERSEDED, Reason.OTHER_EFFECT),
    ),
    ("the buyer asks to cancel", an_action(), state(ACCEPTED, ASKED), HELD_BY_CLAIM),
    (
        "a confirm waits for the cancel request as well",
        an_action(Verb.CONFIRM),
        state(a_line("1", 0), ASKED),
        HELD_BY_CLAIM,
    ),
    (
        "the seller overrode this very request",
        an_action(overridden=frozenset({claim_cause("C1")})),
        state(ACCEPTED, ASKED),
        Send(),
    ),
    (
        "an override of one request does not cover the next",
        an_action(overridden=frozenset({claim_cause("C0")})),
        state(ACCEPTED, ASKED),
        HELD_BY_CLAIM,
    ),
    (
        "a withdrawn request holds nothing",
        an_action(),
        state(ACCEPTED, replace(ASKED, state=ClaimState.WITHDRAWN)),
        Send(),
    ),
    (
        "cancelled whole",
        an_action(),
        state(replace(ACCEPTED, status=LineStatus.CANCELED)),
        Settle(ActionState.SUPERSEDED, Reason.CLAIM_GRANTED),
    ),
    (
        "partly cancelled since the seller looked",
        an_action(),
        state(replace(ACCEPTED, quantity=1)),
        Hold(Reason.QUANTITY_CHANGED, "quantity_changed:1"),
    ),
    (
        "another option since the seller looked",
        an_action(),
        state(replace(ACCEPTED, option="색상: 차콜")),
        Hold(Reason.OPTION_CHANGED, "option_changed:색상: 차콜"),
    ),
    (
        "another address since the seller looked",
        an_action(),
        state(address="other"),
        Hold(Reason.ADDRESS_CHANGED, "address_changed:other"),
    ),
    (
        "status gone backwards",
        an_action(),
        state(replace(ACCEPTED, status=LineStatus.PAID)),
        Settle(ActionState.REJECTED, Reason.NOT_LEGAL),
    ),
]


@pytest.mark.parametrize(
    ("action", "fresh", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_read_before_a_send_decides(action: Action, fresh: State, expected: Decision) -> None:
    assert before_send(action, fresh, RULES) == expected


def unknown(**values: object) -> Action:
    return an_action(**{"state": ActionState.UNKNOWN, "settles_from": 0, **values})  # type: ignore[arg-type]


DISPATCH = FACTS.verbs[Verb.DISPATCH]
CONFIRM = FACTS.verbs[Verb.CONFIRM]


def test_an_effect_seen_ends_the_doubt() -> None:
    verdict = after_unknown(unknown(), state(SENT_BY_US), DISPATCH, RULES, 1)
    assert verdict == Settle(ActionState.DONE, Reason.EFFECT_SEEN)


def test_one_read_without_effect_is_never_enough() -> None:
    late = DISPATCH.settle_ms * 10
    assert after_unknown(unknown(), state(), DISPATCH, RULES, late) == AskAgain()


def test_two_reads_before_the_settling_time_are_not_enough() -> None:
    early = DISPATCH.settle_ms - 1
    verdict = after_unknown(unknown(reads_without=5), state(), DISPATCH, RULES, early)
    assert verdict == AskAgain()


def test_a_dispatch_without_effect_is_parked_for_the_seller() -> None:
    verdict = after_unknown(unknown(reads_without=1), state(), DISPATCH, RULES, DISPATCH.settle_ms)
    assert verdict == Settle(ActionState.PARKED, Reason.NO_EFFECT_SEEN)


def test_a_confirm_without_effect_is_repeated_by_itself() -> None:
    action = unknown(verb=Verb.CONFIRM, intent=Confirm(), reads_without=1, unknown_attempts=1)
    verdict = after_unknown(action, state(a_line("1", 0)), CONFIRM, RULES, CONFIRM.settle_ms)
    assert verdict == Settle(ActionState.READY, Reason.NO_EFFECT_SEEN)


def test_the_third_unknown_attempt_parks_even_a_repeatable_verb() -> None:
    action = unknown(verb=Verb.CONFIRM, intent=Confirm(), reads_without=1, unknown_attempts=3)
    verdict = after_unknown(action, state(a_line("1", 0)), CONFIRM, RULES, CONFIRM.settle_ms)
    assert verdict == Settle(ActionState.PARKED, Reason.TOO_MANY_UNKNOWN)


def test_a_repeatable_verb_that_is_no_longer_legal_is_rejected() -> None:
    action = unknown(verb=Verb.CONFIRM, intent=Confirm(), reads_without=1)
    closed = state(a_line("1", 0, LineStatus.CANCELED))
    verdict = after_unknown(action, closed, CONFIRM, RULES, CONFIRM.settle_ms)
    assert verdict == Settle(ActionState.REJECTED, Reason.LINE_CLOSED)


def test_what_cannot_be_read_back_is_parked_at_once() -> None:
    verdict = after_unknown(unknown(), state(), FACTS.verbs[Verb.DELAY], RULES, 0)
    assert verdict == Settle(ActionState.PARKED, Reason.NO_READ_BACK)


def test_a_refused_item_is_rejected_when_the_read_back_shows_no_effect() -> None:
    verdict = after_unknown(unknown(refused=True), state(), DISPATCH, RULES, 0)
    assert verdict == Settle(ActionState.REJECTED, Reason.REFUSED)


REFUSED_AGAIN = {
    "verb": Verb.CONFIRM,
    "intent": Confirm(),
    "refused": True,
    "unknown_attempts": 1,
}


def test_a_refusal_after_a_lost_send_is_asked_about_until_that_one_would_show() -> None:
    action = unknown(**REFUSED_AGAIN, reads_without=5)
    early = CONFIRM.settle_ms - 1
    assert after_unknown(action, state(a_line("1", 0)), CONFIRM, RULES, early) == AskAgain()


def test_a_refusal_after_a_lost_send_is_left_to_the_seller() -> None:
    action = unknown(**REFUSED_AGAIN, reads_without=1)
    verdict = after_unknown(action, state(a_line("1", 0)), CONFIRM, RULES, CONFIRM.settle_ms)
    assert verdict == Settle(ActionState.PARKED, Reason.REFUSED_IN_DOUBT)


def test_a_refusal_that_the_state_explains_is_one_whatever_was_lost_before() -> None:
    closed = state(a_line("1", 0, LineStatus.CANCELED))
    verdict = after_unknown(unknown(**REFUSED_AGAIN), closed, CONFIRM, RULES, 0)
    assert verdict == Settle(ActionState.REJECTED, Reason.REFUSED)


def test_a_line_that_was_not_shown_settles_nothing() -> None:
    late = DISPATCH.settle_ms * 10
    assert after_unknown(unknown(reads_without=9), None, DISPATCH, RULES, late) == AskAgain()


def held(cause: str = "claim:C1") -> Action:
    return an_action(state=ActionState.HELD, hold_cause=cause)


def test_news_of_a_cancel_request_hold_a_waiting_dispatch() -> None:
    assert on_news(an_action(), state(ACCEPTED, ASKED)) == HELD_BY_CLAIM


@pytest.mark.parametrize("end", [ClaimState.WITHDRAWN, ClaimState.REJECTED])
def test_a_claim_that_ended_without_cancelling_frees_the_dispatch(end: ClaimState) -> None:
    verdict = on_news(held(), state(ACCEPTED, replace(ASKED, state=end)))
    assert verdict == Settle(ActionState.READY, Reason.CLAIM_CLOSED)


def test_a_claim_granted_for_the_whole_line_drops_the_dispatch() -> None:
    gone = replace(ACCEPTED, status=LineStatus.CANCELED)
    verdict = on_news(held(), state(gone, replace(ASKED, state=ClaimState.DONE)))
    assert verdict == Settle(ActionState.SUPERSEDED, Reason.CLAIM_GRANTED)


def test_a_claim_granted_in_part_frees_the_dispatch_for_the_rest() -> None:
    rest = replace(ACCEPTED, quantity=1)
    verdict = on_news(held(), state(rest, replace(ASKED, state=ClaimState.DONE)))
    assert verdict == Settle(ActionState.READY, Reason.CLAIM_CLOSED)


def test_a_hold_for_another_cause_is_released_by_the_seller_alone() -> None:
    verdict = on_news(held("address_changed:x"), state())
    assert verdict is None

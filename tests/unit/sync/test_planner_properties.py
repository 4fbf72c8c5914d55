"""Planner and conflict rules under any course of events (T1): they rest, and keep promises."""

from __future__ import annotations

import os
import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seller_desktop.domain.action import ActionState, Reason, RetryClass, Verb
from seller_desktop.domain.claim import ClaimState
from seller_desktop.domain.order import LineStatus
from seller_desktop.sync.conflicts import Hold, Settle, State, on_news

from .office_model import OfficeModel
from .scenario import Event, Fate, Gesture, Scenario
from .toy import FACTS, a_cancel, a_line

EXAMPLES = 2_000 if os.environ.get("CI") else 200
pytestmark = pytest.mark.timeout(600)
LINES = 2
SECONDS = st.sampled_from((0, 1, 5, 30, 100, 130, 200, 400))


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """One state, perturbed by the marketplace and by the seller independently."""
    line = st.integers(0, LINES - 1)
    several = st.lists(line, min_size=1, max_size=2, unique=True).map(tuple)
    verb = st.sampled_from(list(FACTS.verbs))
    asked = draw(st.lists(st.tuples(verb, several), min_size=1, max_size=5))
    place = st.integers(0, len(asked) - 1)
    news = st.tuples(SECONDS, line, st.sampled_from(Event))
    gestures = st.tuples(SECONDS, place, st.sampled_from(Gesture))
    attempts = st.tuples(place, st.integers(1, 4))
    return Scenario(
        accepted=draw(st.tuples(*[st.booleans()] * LINES)),
        asked=tuple(asked),
        news=tuple(draw(st.lists(news, max_size=6))),
        gestures=tuple(draw(st.lists(gestures, max_size=5))),
        fates=draw(st.dictionaries(attempts, st.sampled_from(Fate), max_size=8)),
    )


@settings(max_examples=EXAMPLES)
@given(scenarios(), st.integers(0, 2**32))
def test_any_course_of_events_comes_to_rest_and_keeps_the_promises(
    scenario: Scenario, shuffle: int
) -> None:
    model = OfficeModel(scenario, random.Random(shuffle))
    model.run()
    model.at_rest()
    told = model.told()
    model.round()
    assert model.told() == told


@settings(max_examples=EXAMPLES)
@given(scenarios(), st.integers(0, 2**32), st.integers(0, 2**32))
def test_the_order_of_independent_steps_changes_nothing(
    scenario: Scenario, one: int, other: int
) -> None:
    first, second = (OfficeModel(scenario, random.Random(seed)) for seed in (one, other))
    first.run()
    second.run()
    assert first.told() == second.told()


ENDS = st.sampled_from([None, *ClaimState])
WAITING = st.sampled_from((ActionState.READY, ActionState.HELD))


@settings(max_examples=EXAMPLES)
@given(st.sampled_from(list(FACTS.verbs)), WAITING, st.sampled_from(LineStatus), ENDS, ENDS)
def test_news_told_twice_mean_what_they_meant_once(
    verb: Verb,
    waiting: ActionState,
    status: LineStatus,
    one: ClaimState | None,
    other: ClaimState | None,
) -> None:
    line = a_line("0", 0, status)
    claims = [a_cancel(line, f"C{n}", state=end) for n, end in enumerate((one, other)) if end]
    state = State(line, tuple(claims), "home")
    (asked,) = OfficeModel(Scenario((True,), ((verb, (0,)),)), random.Random(0)).actions
    cause = "claim:C0" if waiting is ActionState.HELD else None
    settled = _after(_after(replace(asked, state=waiting, hold_cause=cause), state), state)
    assert _after(settled, state) == settled


def _after(action, state: State):
    """The action after the news of a state."""
    verdict = on_news(action, state)
    if isinstance(verdict, Hold):
        return replace(action, state=ActionState.HELD, hold_cause=verdict.cause)
    if isinstance(verdict, Settle):
        return replace(action, state=verdict.state, hold_cause=None)
    return action


def test_a_dispatch_freed_behind_a_rejected_action_waits_for_the_seller() -> None:
    scenario = Scenario(
        (True,),
        ((Verb.APPROVE, (0,)), (Verb.DISPATCH, (0,))),
        news=((0, 0, Event.ASKED_TO_CANCEL), (30, 0, Event.WITHDRAWN)),
        fates={(0, 1): Fate.REFUSED},
    )
    model = OfficeModel(scenario, random.Random(0))
    model.run()
    assert [action.state for action in model.actions] == [ActionState.REJECTED, ActionState.PARKED]


def test_an_override_of_one_hold_covers_no_other() -> None:
    scenario = Scenario(
        (True,),
        ((Verb.DISPATCH, (0,)),),
        news=((0, 0, Event.ASKED_TO_CANCEL), (0, 0, Event.MOVED_HOUSE)),
        gestures=((5, 0, Gesture.RELEASE),),
    )
    model = OfficeModel(scenario, random.Random(0))
    model.run()
    assert [(a.state, a.reason) for a in model.actions] == [
        (ActionState.HELD, Reason.ADDRESS_CHANGED)
    ]


def test_verbs_of_every_class_take_part() -> None:
    classes = {facts.retry for facts in FACTS.verbs.values()}
    assert classes == set(RetryClass)
    assert {Verb.CONFIRM, Verb.DISPATCH, Verb.APPROVE} <= set(FACTS.verbs)

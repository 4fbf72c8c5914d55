"""Order of sends: heads per line, batches per verb, what is asked about first."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.domain.action import FINAL_STATES, ActionState, Verb
from seller_desktop.domain.inquiry import InquiryKind
from seller_desktop.domain.intent import Answer, ClaimDecision, Confirm, Dispatch, Intent
from seller_desktop.domain.outbox import Action, InquiryRef, Seen, claim_cause
from seller_desktop.sync.planner import eligible, next_check, plan

from .toy import FACTS

READS = 50


def act(seq: int, line: int, verb: Verb = Verb.CONFIRM, **values: object) -> Action:
    intents: dict[Verb, Intent] = {Verb.DISPATCH: Dispatch(), Verb.APPROVE: ClaimDecision("cancel")}
    base = Action(
        str(seq),
        seq,
        "r",
        1,
        verb,
        intents.get(verb, Confirm()),
        ActionState.READY,
        (line,),
        (str(line),),
        0,
        0,
        Seen(1),
    )
    return replace(base, **values)  # type: ignore[arg-type]


def answer(seq: int, inquiry: int, **values: object) -> Action:
    about = InquiryRef(inquiry, InquiryKind.PRODUCT, str(inquiry), 0)
    given = {"intent": Answer("네"), "line_ids": (), "line_nos": (), "inquiry": about, **values}
    return act(seq, 0, Verb.ANSWER, **given)


def test_answers_keep_their_order_on_an_inquiry_and_wait_for_no_line() -> None:
    line, first, second, other = act(1, 7), answer(2, 7), answer(3, 7), answer(4, 8)
    assert eligible([line, first, second, other]) == [line, first, other]


def test_an_inquiry_is_sent_and_asked_about_alone() -> None:
    waiting = [answer(1, 7), answer(2, 8)]
    assert plan(waiting, FACTS.verbs, now=10, reads=READS).batch == (waiting[0],)
    unknown = [
        replace(one, state=ActionState.UNKNOWN)
        for one in (answer(1, 7), answer(2, 8), act(3, 7), act(4, 8))
    ]
    assert plan(unknown, FACTS.verbs, now=10, reads=READS).checks == (unknown[0],)
    lines_first = [unknown[2], unknown[0], unknown[3]]
    assert plan(lines_first, FACTS.verbs, now=10, reads=READS).checks == (unknown[2], unknown[3])


def test_a_later_action_on_the_same_line_waits() -> None:
    first, second = act(1, 7), act(2, 7, Verb.DISPATCH)
    assert eligible([first, second]) == [first]


def test_a_note_and_other_verbs_never_wait_for_each_other() -> None:
    note = act(1, 7, Verb.NOTE, state=ActionState.PARKED)
    ship, another = act(2, 7, Verb.DISPATCH), act(3, 7, Verb.NOTE)
    assert eligible([note, ship, another]) == [ship]
    stuck = act(1, 7, Verb.DISPATCH, state=ActionState.PARKED)
    assert eligible([stuck, another]) == [another]


def test_actions_without_a_common_line_never_wait_for_each_other() -> None:
    stuck = act(1, 7, state=ActionState.UNKNOWN, next_check_at=99)
    free = act(2, 8)
    assert plan([stuck, free], FACTS.verbs, 0, READS).batch == (free,)


def test_a_batch_takes_heads_of_one_verb_up_to_the_limit() -> None:
    actions = [act(n, n) for n in range(1, 16)] + [act(99, 99, Verb.DISPATCH)]
    batch = plan(actions, FACTS.verbs, 0, READS).batch
    assert [a.seq for a in batch] == list(range(1, 11))


def test_what_came_out_of_a_refused_batch_is_sent_alone() -> None:
    alone = act(1, 1, alone=True)
    assert plan([alone, act(2, 2)], FACTS.verbs, 0, READS).batch == (alone,)


def test_an_undo_window_keeps_an_action_back_and_tells_when_it_ends() -> None:
    waiting = act(1, 1, not_before=7_000)
    planned = plan([waiting], FACTS.verbs, 0, READS)
    assert (planned.batch, planned.next_at) == ((), 7_000)


def test_a_held_dispatch_does_not_block_the_decision_on_its_claim() -> None:
    held = act(1, 1, Verb.DISPATCH, state=ActionState.HELD, hold_cause=claim_cause("C1"))
    decision = act(2, 1, Verb.APPROVE, claim_no="C1")
    other = act(3, 1, Verb.APPROVE, claim_no="C2")
    assert eligible([held, decision]) == [decision]
    assert eligible([held, other]) == []


def test_unknown_outcomes_are_asked_about_before_anything_is_sent() -> None:
    doubt = act(1, 1, state=ActionState.UNKNOWN, next_check_at=5)
    planned = plan([doubt, act(2, 2)], FACTS.verbs, 5, READS)
    assert planned.checks == (doubt,)


def test_the_last_check_falls_right_after_the_settling_time() -> None:
    facts = FACTS.verbs[Verb.DISPATCH]
    doubt = act(1, 1, state=ActionState.UNKNOWN, settles_from=0, reads_without=4)
    read_at = facts.settle_ms - 1
    assert next_check(doubt, facts, 70_000, read_at) == 70_001


@given(
    st.lists(
        st.tuples(st.integers(1, 4), st.sampled_from(list(set(ActionState) - FINAL_STATES))),
        max_size=12,
    )
)
def test_no_two_actions_of_one_line_are_ever_up_at_once(
    rows: list[tuple[int, ActionState]],
) -> None:
    actions = [act(seq, line, state=state) for seq, (line, state) in enumerate(rows)]
    heads = eligible(actions)
    lines = [line for head in heads for line in head.line_ids]
    assert len(lines) == len(set(lines))
    for head in heads:
        earlier = [a for a in actions if a.seq < head.seq and set(a.line_ids) & set(head.line_ids)]
        assert not earlier

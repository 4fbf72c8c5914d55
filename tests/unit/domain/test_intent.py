"""What an action says to do survives the database, and newer programs."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_desktop.domain.action import CLAIM_VERBS, DESK_VERBS, Verb
from seller_desktop.domain.intent import (
    Cancel,
    ChangeInvoice,
    ClaimDecision,
    Confirm,
    Delay,
    Dispatch,
    Intent,
    Note,
    intent_from_json,
    intent_to_json,
)

WORDS = st.text(max_size=20)
NUMBERS = st.none() | st.integers(0, 10**9)
INTENTS: st.SearchStrategy[tuple[Verb, Intent]] = st.one_of(
    st.tuples(st.just(Verb.CONFIRM), st.builds(Confirm)),
    st.tuples(
        st.just(Verb.DISPATCH), st.builds(Dispatch, WORDS, st.none() | WORDS, WORDS, NUMBERS)
    ),
    st.tuples(st.just(Verb.DELAY), st.builds(Delay, st.integers(0, 2**60), WORDS, WORDS)),
    st.tuples(st.just(Verb.CANCEL), st.builds(Cancel, WORDS, WORDS, NUMBERS)),
    st.tuples(st.just(Verb.CHANGE_INVOICE), st.builds(ChangeInvoice, WORDS, WORDS)),
    st.tuples(st.just(Verb.NOTE), st.builds(Note, WORDS, st.booleans())),
    st.tuples(
        st.sampled_from(sorted(CLAIM_VERBS)),
        st.builds(ClaimDecision, WORDS, st.none() | WORDS, st.none() | WORDS, NUMBERS),
    ),
)


@given(INTENTS)
def test_an_intent_reads_back_as_it_was_stored(asked: tuple[Verb, Intent]) -> None:
    verb, intent = asked
    assert intent_from_json(verb, intent_to_json(intent)) == intent


def test_equal_intents_have_equal_text() -> None:
    one, other = Dispatch(courier="cj", invoice_no="1"), Dispatch("parcel", "cj", "1")
    assert intent_to_json(one) == intent_to_json(other)


@pytest.mark.parametrize("verb", [verb for verb in Verb if verb not in DESK_VERBS])
def test_members_of_a_newer_program_are_dropped(verb: Verb) -> None:
    known: dict[Verb, Intent] = {
        Verb.CONFIRM: Confirm(),
        Verb.DISPATCH: Dispatch(),
        Verb.DELAY: Delay(1, "ETC", ""),
        Verb.CANCEL: Cancel("SOLD_OUT"),
        Verb.CHANGE_INVOICE: ChangeInvoice("cj", "1"),
        Verb.NOTE: Note("고맙습니다", to_buyer=True),
    }
    intent = known.get(verb, ClaimDecision("return"))
    newer = {**json.loads(intent_to_json(intent)), "from_the_future": 1}
    assert intent_from_json(verb, json.dumps(newer)) == intent

"""The moves of an action: exactly those of the design, and a reason for a word."""

from itertools import product

import pytest

from seller_desktop.domain.action import (
    CLAIM_VERBS,
    DESK_VERBS,
    FINAL_STATES,
    IRREVERSIBLE_VERBS,
    OPEN_STATES,
    ActionState,
    IllegalMove,
    Verb,
    check_move,
)

DESIGN = {
    "ready": "sending held parked done rejected superseded cancelled",
    "held": "ready superseded cancelled",
    "sending": "done rejected unknown ready",
    "unknown": "done rejected ready parked",
    "parked": "ready done cancelled",
}
EVERY_MOVE = list(product(ActionState, repeat=2))


def is_allowed(old: ActionState, new: ActionState) -> bool:
    return new in DESIGN.get(old, "").split()


@pytest.mark.parametrize(("old", "new"), EVERY_MOVE)
def test_only_the_moves_of_the_design_exist(old: ActionState, new: ActionState) -> None:
    if is_allowed(old, new):
        check_move(old, new)
    else:
        with pytest.raises(IllegalMove):
            check_move(old, new)


def test_nothing_leaves_a_final_state() -> None:
    for old, new in product(FINAL_STATES, ActionState):
        with pytest.raises(IllegalMove):
            check_move(old, new)


def test_a_restored_backup_makes_what_waits_unknown_and_nothing_else() -> None:
    for old in (ActionState.READY, ActionState.HELD, ActionState.SENDING):
        check_move(old, ActionState.UNKNOWN, restoring=True)
    for old in (ActionState.PARKED, ActionState.DONE, ActionState.CANCELLED):
        with pytest.raises(IllegalMove):
            check_move(old, ActionState.UNKNOWN, restoring=True)


def test_every_state_is_open_or_final() -> None:
    assert set(ActionState) == OPEN_STATES | FINAL_STATES
    assert not OPEN_STATES & FINAL_STATES


def test_what_no_marketplace_takes_back_has_an_undo_window() -> None:
    assert {Verb.DISPATCH, Verb.DELAY, Verb.CANCEL, Verb.APPROVE, Verb.REJECT} <= IRREVERSIBLE_VERBS
    assert Verb.CONFIRM not in IRREVERSIBLE_VERBS


def test_every_verb_touches_one_kind_of_thing() -> None:
    orders = {Verb.CONFIRM, Verb.DISPATCH, Verb.DELAY, Verb.CANCEL, Verb.CHANGE_INVOICE, Verb.NOTE}
    assert set(Verb) == orders | CLAIM_VERBS | DESK_VERBS
    assert len(Verb) == len(orders) + len(CLAIM_VERBS) + len(DESK_VERBS)

"""Lines, claims and what one transaction touched."""

from dataclasses import replace

import pytest

from seller_desktop.domain.claim import FINAL_CLAIM_STATES, Claim, ClaimKind, ClaimState
from seller_desktop.domain.event import Changes, ChangeSet
from seller_desktop.domain.order import CLOSED_STATUSES, LineStatus, OrderLine, is_open
from seller_desktop.domain.outbox import claim_cause

LINE = OrderLine("O1", "L1", LineStatus.PAID, "PAYED/NOT_YET", 1_000, "도자기 머그", 2, 24_900)
CLAIM = Claim("C1", "O1", "L1", ClaimKind.RETURN, ClaimState.REQUESTED, "RETURN_REQUEST", 2_000)


def test_recency_is_the_payment_and_the_order_before_it() -> None:
    assert LINE.recency_at == 1_000
    assert replace(LINE, paid_at=5_000).recency_at == 5_000


@pytest.mark.parametrize("status", list(LineStatus))
def test_a_line_is_open_until_it_is_closed(status: LineStatus) -> None:
    assert is_open(status, None) == (status not in CLOSED_STATUSES)


@pytest.mark.parametrize("status", list(LineStatus))
def test_a_claim_keeps_any_line_open(status: LineStatus) -> None:
    assert is_open(status, "return.requested")


@pytest.mark.parametrize("state", list(ClaimState))
def test_a_claim_is_open_until_its_end(state: ClaimState) -> None:
    assert replace(CLAIM, state=state).is_open == (state not in FINAL_CLAIM_STATES)


def test_a_claim_is_carried_by_kind_and_state() -> None:
    assert CLAIM.label == "return.requested"
    assert claim_cause(CLAIM.claim_no) == "claim:C1"


def test_changes_add_up_and_keep_a_common_initiator() -> None:
    one = Changes(lines=frozenset({1}), initiator="seller")
    other = Changes(lines=frozenset({2}), alerts=True, initiator="seller")
    both = one | other
    assert both.lines == {1, 2}
    assert both.alerts
    assert both.initiator == "seller"
    assert (one | Changes(initiator="sync")).initiator == ""


def test_changes_of_nothing_are_nothing() -> None:
    assert not Changes(initiator="seller")
    assert Changes(settings=True)


def test_a_frozen_set_of_changes_stays_as_it_was() -> None:
    gathered = ChangeSet()
    gathered.lines.add(1)
    frozen = gathered.freeze("sync")
    gathered.lines.add(2)
    assert frozen.lines == {1}

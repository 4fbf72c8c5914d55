"""The claims behind the inbox: open ones by the deadline of their answer, closed ones by age."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from ...domain.business_days import BusinessDays
from ...domain.claim import FINAL_CLAIM_STATES, Claim, ClaimKind, ClaimState
from ...store.claims_list import (
    ClaimDates,
    ClaimRow,
    ClaimsFilter,
    ClaimTab,
    claim_dates,
    claim_keys,
    claim_page,
)
from ...store.connection import Readable
from ..tables.source import Order
from .answer_due import AnswerDue, answer_due

_NEVER = 1 << 62
_CLOSED = (ClaimTab.CLOSED, ClaimTab.ALL)

Reading = Callable[[], AbstractContextManager[Readable]]


def due_of(row: ClaimRow | ClaimDates, calendar: BusinessDays) -> AnswerDue | None:
    """Until when a claim wants an answer; None where nothing presses, as while it is held."""
    if row.held or row.state in FINAL_CLAIM_STATES:
        return None
    return answer_due(
        ClaimKind(row.kind),
        ClaimState(row.state),
        row.respond_due_at,
        row.collected_at,
        row.dispatch_due_at,
        calendar,
    )


def due_of_claim(
    claim: Claim, dispatch_due_at: int | None, calendar: BusinessDays
) -> AnswerDue | None:
    """The same for a claim read whole."""
    if claim.held or not claim.is_open:
        return None
    return answer_due(
        claim.kind,
        claim.state,
        claim.respond_due_at,
        claim.collected_at,
        dispatch_due_at,
        calendar,
    )


class ClaimSource:
    """A filtered list of claims for a `WindowModel`. Reads in worker threads."""

    def __init__(
        self, read: Reading, wanted: ClaimsFilter, calendar: Callable[[], BusinessDays]
    ) -> None:
        self._read = read
        self._wanted = wanted
        self._calendar = calendar

    def keys(self, order: Order) -> array[int]:
        """All keys; a list has one order, that of its tab."""
        del order
        with self._read() as conn:
            if self._wanted.tab in _CLOSED:
                return claim_keys(conn, self._wanted)
            dates = claim_dates(conn, self._wanted)
        calendar = self._calendar()
        ordered = sorted(dates, key=lambda one: self._place(one, calendar))
        return array("q", [one.id for one in ordered])

    def page(self, ids: Sequence[int]) -> Sequence[ClaimRow]:
        """The rows of these keys."""
        with self._read() as conn:
            return claim_page(conn, ids)

    @staticmethod
    def _place(one: ClaimDates, calendar: BusinessDays) -> tuple[int, int, int]:
        due = due_of(one, calendar)
        return (_NEVER if due is None else due.at), one.requested_at, one.id

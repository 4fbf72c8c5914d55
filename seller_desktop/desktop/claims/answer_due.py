"""Until when a claim wants an answer: the marketplace's word, else a deadline we reckon ourselves.

A reckoned one is a preview and is shown as such (예상); the marketplace's own always beats it.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.business_days import BusinessDays
from ...domain.claim import ClaimKind, ClaimState

SETTLE_BUSINESS_DAYS = 3
"""Returned goods are refunded or exchanged within so many business days of their arrival."""


@dataclass(frozen=True, slots=True)
class AnswerDue:
    """A deadline in UTC ms; `estimated` when we reckoned it."""

    at: int
    estimated: bool = False


def answer_due(
    kind: ClaimKind,
    state: ClaimState,
    respond_due_at: int | None,
    collected_at: int | None,
    dispatch_due_at: int | None,
    calendar: BusinessDays,
) -> AnswerDue | None:
    """When the seller should have answered; None where nothing presses. Instants in UTC ms."""
    if respond_due_at is not None:
        return AnswerDue(respond_due_at)
    if kind is ClaimKind.CANCEL and state is ClaimState.REQUESTED and dispatch_due_at is not None:
        # While nobody answers, the goods stay: the dispatch deadline runs on.
        return AnswerDue(dispatch_due_at, estimated=True)
    brought_back = kind in (ClaimKind.RETURN, ClaimKind.EXCHANGE) and state is ClaimState.COLLECTED
    if brought_back and collected_at is not None:
        return AnswerDue(calendar.end_after(collected_at, SETTLE_BUSINESS_DAYS), estimated=True)
    return None

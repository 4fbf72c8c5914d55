"""What the open claim shows, read in one go: the claim, its line, what waits, what happened."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.action import FINAL_STATES, ActionState
from ...domain.event import EventKind
from ...domain.inspection import Inspection
from ...domain.outbox import claim_cause
from ...store.claims_list import ClaimDetail, claim_detail
from ...store.connection import RawConnection
from ...store.details import ActionView
from ...store.inspections import inspection_of
from ...store.pending import PendingMark, pending_marks
from ...store.timeline import TimelineEntry, timeline

_LONGEST_HISTORY = 120
_OF_THE_LINE = frozenset({EventKind.STATUS, EventKind.SHIPMENT, EventKind.LINE_SEEN})


@dataclass(frozen=True, slots=True)
class OpenClaim:
    """A claim as it stands. `actions` are those that wait on it or need the seller: answers to it,
    and what it holds; `marks` the answers alone. `inspection` is the seller's own record."""

    detail: ClaimDetail
    marks: tuple[PendingMark, ...]
    actions: tuple[ActionView, ...]
    history: tuple[TimelineEntry, ...]
    inspection: Inspection | None = None

    @property
    def held_dispatch(self) -> ActionView | None:
        """The action that waits because of this claim, None where there is none."""
        cause = claim_cause(self.detail.claim.claim_no)
        return next(
            (a for a in self.actions if a.state is ActionState.HELD and a.hold_cause == cause), None
        )


def read_claim(raw: RawConnection, claim_id: int) -> OpenClaim | None:
    """The claim of a key; None where it is gone."""
    detail = claim_detail(raw, claim_id)
    if detail is None:
        return None
    line_id, claim = detail.line.line_id, detail.claim
    marks = pending_marks(raw, [line_id]).get(line_id, ())
    own = tuple(mark for mark in marks if mark.claim_no == claim.claim_no)
    shown = {mark.action_id for mark in own}
    cause = claim_cause(claim.claim_no)
    waiting = {
        action.action_id
        for action in detail.line.actions
        if action.state not in FINAL_STATES and action.hold_cause == cause
    }
    entries = timeline(raw, line_id, _LONGEST_HISTORY)
    return OpenClaim(
        detail,
        own,
        tuple(a for a in detail.line.actions if a.action_id in shown | waiting),
        tuple(e for e in entries if e.claim_no == claim.claim_no or _is_of_line(e)),
        inspection_of(raw, line_id, claim.claim_no),
    )


def _is_of_line(entry: TimelineEntry) -> bool:
    return entry.claim_no is None and entry.kind in _OF_THE_LINE

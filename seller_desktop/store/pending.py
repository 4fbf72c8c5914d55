"""What the seller asked and the marketplace has not granted: the marks laid over its own state.

Open actions of a line or an inquiry, and its newest one where that was rejected and nobody dealt
with it yet.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..domain.action import FINAL_STATES, ActionState, Verb
from .connection import RawConnection, Row

OPEN_STATES_SQL = "('ready', 'held', 'sending', 'unknown', 'parked')"
"""As the partial index spells it: another spelling would not use the index."""

ACKNOWLEDGED = "acknowledged"
"""What the event of a seller who has taken note of a rejection says."""

_MARK = (
    "a.id, a.seq, a.request_id, a.verb, a.state, a.not_before, a.reason,"
    " a.claim_no, a.marketplace_code, a.marketplace_message"
)
_STOPPED = frozenset({ActionState.HELD, ActionState.PARKED})


@dataclass(frozen=True, slots=True)
class PendingMark:
    """One action as a list shows it. `not_before` in UTC ms; `reason` is a code.

    `behind` is the id of the held or parked action it waits behind.
    """

    action_id: str
    seq: int
    request_id: str
    verb: Verb
    state: ActionState
    not_before: int
    reason: str | None = None
    claim_no: str | None = None
    marketplace_code: str | None = None
    marketplace_message: str | None = None
    behind: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it may still change by itself or by the seller."""
        return self.state not in FINAL_STATES


def pending_marks(
    raw: RawConnection, line_ids: Sequence[int]
) -> dict[int, tuple[PendingMark, ...]]:
    """The marks of each of these lines that has any, in the order in which the seller asked."""
    marks = ", ".join("?" * len(line_ids))
    rows = raw.execute(
        f"SELECT al.line_id, {_MARK} FROM action_line al JOIN action a ON a.id = al.action_id"
        f" WHERE al.line_id IN ({marks}) AND a.state != 'cancelled' ORDER BY a.seq",
        line_ids,
    )
    return _shown_of(raw, rows.fetchall(), "line_id")


def inquiry_marks(
    raw: RawConnection, inquiry_ids: Sequence[int]
) -> dict[int, tuple[PendingMark, ...]]:
    """The marks of each of these inquiries that has any, in the order in which the seller asked."""
    marks = ", ".join("?" * len(inquiry_ids))
    rows = raw.execute(
        f"SELECT a.inquiry_id, {_MARK} FROM action a"
        f" WHERE a.inquiry_id IN ({marks}) AND a.state != 'cancelled' ORDER BY a.seq",
        inquiry_ids,
    )
    return _shown_of(raw, rows.fetchall(), "inquiry_id")


def _shown_of(
    raw: RawConnection, rows: Sequence[Row], column: str
) -> dict[int, tuple[PendingMark, ...]]:
    found: defaultdict[int, list[PendingMark]] = defaultdict(list)
    for row in rows:
        found[int(row[0])].append(_mark(row))
    shown = {key: _shown(actions) for key, actions in found.items()}
    refused = [key for key, actions in shown.items() if actions and not actions[-1].is_open]
    noted = _acknowledged(raw, refused, column)
    return {
        key: tuple(action for action in actions if action.action_id not in noted)
        for key, actions in shown.items()
        if actions
    }


def _mark(row: Row) -> PendingMark:
    action_id, seq, request_id, verb, state, *rest = row[1:]
    return PendingMark(action_id, seq, request_id, Verb(verb), ActionState(state), *rest)


def _shown(actions: list[PendingMark]) -> list[PendingMark]:
    shown = []
    stopper: str | None = None
    for action in actions:
        if action.is_open:
            shown.append(replace(action, behind=stopper))
        if action.state in _STOPPED:
            stopper = action.action_id
    if actions[-1].state is ActionState.REJECTED:
        shown.append(actions[-1])
    return shown


def _acknowledged(raw: RawConnection, keys: Sequence[int], column: str) -> frozenset[str]:
    if not keys:
        return frozenset()
    marks = ", ".join("?" * len(keys))
    rows = raw.execute(
        f"SELECT action_id FROM change_event WHERE {column} IN ({marks})"
        " AND kind = 'action' AND \"after\" = ?",
        (*keys, ACKNOWLEDGED),
    )
    return frozenset(str(row[0]) for row in rows)

"""One action whole: what was asked, every send of it, each of its moves, and its request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..domain.action import ActionState
from .connection import RawConnection, Readable, raw_of
from .outbox_list import OutboxRow, key_of, outbox_page
from .timeline import TimelineEntry, timeline_of_action


@dataclass(frozen=True, slots=True)
class ActionRequest:
    """The gesture an action belongs to: when (UTC ms), and how many of it stand where."""

    request_id: str
    created_at: int
    states: Mapping[ActionState, int]

    @property
    def size(self) -> int:
        """How many actions it has."""
        return sum(self.states.values())

    @property
    def waiting(self) -> int:
        """How many of it can still be taken back."""
        return self.states.get(ActionState.READY, 0) + self.states.get(ActionState.HELD, 0)


@dataclass(frozen=True, slots=True)
class OutboxDetail:
    """One action as the pane shows it. `claim_id` is the claim it answers or that holds it;
    `replaces` and `replaced_by` are keys of other actions."""

    row: OutboxRow
    shop_name: str
    marketplace: str
    line_status: str
    line_status_word: str
    claim_id: int | None
    replaces: int | None
    replaced_by: int | None
    request: ActionRequest
    history: tuple[TimelineEntry, ...]


def outbox_detail(conn: Readable, key: int) -> OutboxDetail | None:
    """The action of a key, None where it is gone."""
    raw = raw_of(conn)
    rows = outbox_page(raw, [key])
    if not rows:
        return None
    row = rows[0]
    shop = raw.execute("SELECT name, marketplace FROM shop WHERE id = ?", (row.shop_id,)).fetchone()
    line = raw.execute(
        "SELECT status, status_word FROM order_line WHERE id = ?", (row.line_id,)
    ).fetchone()
    name, marketplace = shop or ("", "")
    status, status_word = line or ("unknown", "")
    return OutboxDetail(
        row,
        name,
        marketplace,
        status,
        status_word,
        _claim_id(raw, row),
        None if row.replaces is None else key_of(raw, row.replaces),
        _replaced_by(raw, row.action_id),
        _request(raw, row.request_id),
        timeline_of_action(raw, row.action_id, row.line_id, row.inquiry_id),
    )


def _claim_id(raw: RawConnection, row: OutboxRow) -> int | None:
    cause = row.hold_cause or ""
    held_by = cause.removeprefix("claim:") if cause.startswith("claim:") else None
    claim_no = row.claim_no or held_by
    if claim_no is None:
        return None
    found = raw.execute(
        "SELECT id FROM claim WHERE line_id = ? AND claim_no = ? ORDER BY id DESC LIMIT 1",
        (row.line_id, claim_no),
    ).fetchone()
    return None if found is None else int(found[0])


def _replaced_by(raw: RawConnection, action_id: str) -> int | None:
    # By the lines, which have an index: whatever replaces an action is about the same ones.
    found = raw.execute(
        "SELECT max(seq) FROM (SELECT n.seq FROM action_line al"
        " JOIN action_line nl ON nl.line_id = al.line_id JOIN action n ON n.id = nl.action_id"
        " WHERE al.action_id = ?1 AND n.replaces = ?1 UNION ALL"
        " SELECT n.seq FROM action a JOIN action n ON n.inquiry_id = a.inquiry_id"
        " WHERE a.id = ?1 AND n.replaces = ?1)",
        (action_id,),
    ).fetchone()
    return None if found is None or found[0] is None else int(found[0])


def _request(raw: RawConnection, request_id: str) -> ActionRequest:
    made = raw.execute("SELECT created_at FROM request WHERE id = ?", (request_id,)).fetchone()
    rows = raw.execute(
        "SELECT state, count(*) FROM action WHERE request_id = ? GROUP BY state", (request_id,)
    )
    states = {ActionState(state): int(number) for state, number in rows}
    return ActionRequest(request_id, int(made[0]) if made else 0, states)

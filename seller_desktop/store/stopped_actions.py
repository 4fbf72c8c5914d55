"""Actions that go on by the seller's word alone: held, parked, and refusals nobody dealt with."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.action import ActionState, Verb
from .connection import Readable, raw_of
from .inquiry_list import LINE
from .outbox_list import UNANSWERED
from .pending import OPEN_STATES_SQL
from .worklist_filter import shop_condition

_TITLE = 80


@dataclass(frozen=True, slots=True)
class StoppedAction:
    """An action that waits for a decision of the seller; `key` is its place in the outbox.

    `lines` is how many lines it touches, `claim_id` the claim it answers or that holds it,
    `inquiry_id` the inquiry it answers; `reason` a code, the message the marketplace's own.
    """

    key: int
    action_id: str
    shop_id: int
    verb: Verb
    state: ActionState
    reason: str | None
    marketplace_message: str | None
    line_id: int | None
    claim_id: int | None
    product: str
    option: str | None
    lines: int
    inquiry_id: int | None = None


def stopped_actions(conn: Readable, shop_ids: frozenset[int] | None) -> tuple[StoppedAction, ...]:
    """Actions that wait for a decision, the newest first: what the outbox lists as held and as to
    be decided."""
    shops = shop_condition("a.shop_id", shop_ids)
    stopped = f"a.state IN {OPEN_STATES_SQL} AND a.state IN ('held', 'parked')"
    rows = raw_of(conn).execute(
        "SELECT a.seq, a.id, a.shop_id, a.verb, a.state, a.reason, a.marketplace_message, l.id,"
        " (SELECT c.id FROM claim c WHERE c.line_id = l.id"
        "  AND c.claim_no = coalesce(a.claim_no, substr(a.hold_cause, 7))),"
        f" coalesce(l.product, q.title, substr(q.text, 1, {_TITLE}), ''), l.option,"
        " (SELECT count(*) FROM action_line c WHERE c.action_id = a.id), a.inquiry_id"
        " FROM action a LEFT JOIN inquiry q ON q.id = a.inquiry_id LEFT JOIN order_line l ON l.id ="
        f" coalesce((SELECT min(f.line_id) FROM action_line f WHERE f.action_id = a.id), {LINE})"
        f" WHERE a.seq IN (SELECT a.seq FROM action a WHERE {stopped}"
        f"  UNION ALL SELECT a.seq FROM action a WHERE {UNANSWERED}) AND {shops.sql}"
        " ORDER BY a.seq DESC",
        shops.values,
    )
    return tuple(
        StoppedAction(seq, key, shop_id, Verb(verb), ActionState(state), *rest)
        for seq, key, shop_id, verb, state, *rest in rows
    )

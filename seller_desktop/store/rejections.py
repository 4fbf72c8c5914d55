"""Taking note of a rejected action: it is final already, but no longer asks for a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..domain.event import EventKind, Source
from .events import ChangeEvent, EventLog
from .pending import ACKNOWLEDGED

if TYPE_CHECKING:
    from sqlalchemy import Connection


def acknowledge(conn: Connection, log: EventLog, action_id: str) -> None:
    """The seller has seen that an action was rejected and leaves it at that.

    Nothing happens to an action in another state.
    """
    rows = conn.exec_driver_sql(
        "SELECT a.shop_id, al.line_id, a.claim_no, a.verb, a.inquiry_id FROM action a"
        " LEFT JOIN action_line al ON al.action_id = a.id WHERE a.id = ? AND a.state = 'rejected'",
        (action_id,),
    ).all()
    for shop_id, line_id, claim_no, verb, inquiry_id in rows:
        log.add(
            ChangeEvent(
                shop_id,
                EventKind.ACTION,
                Source.SELLER,
                line_id,
                claim_no,
                action_id,
                field=verb,
                before="rejected",
                after=ACKNOWLEDGED,
                inquiry_id=inquiry_id,
            )
        )

"""What changes in a file that was put back: nothing in it is sent before somebody was asked, and
the rounds begin where it ends.

Every unfinished action becomes `unknown`; its settling time runs from now. What already waits at
the shops rings once, as one summary; what is between the file's end and now rings no more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..domain.action import ActionState, Reason
from ..domain.event import AlertKind, ChangeSet, EventKind, Source
from . import outbox
from .events import ChangeEvent, EventLog
from .outbox import Outbox

if TYPE_CHECKING:
    from sqlalchemy import Connection

WHOLE_PROFILE = 0
"""The shop an event bears that is about none."""


def ask_about_everything(conn: Connection, at: int, kind: EventKind, made_at: int | None) -> int:
    """Make a file fit to go on at `at` that ended at `made_at` (both UTC ms); returns how many
    actions will be asked about."""
    log = EventLog(conn, at)
    log.add(
        ChangeEvent(WHOLE_PROFILE, kind, Source.SELLER, field="database", before=made_at, after=at)
    )
    _begin_rounds_anew(conn, at)
    return _ask_about_actions(conn, log)


def reread_all(conn: Connection) -> None:
    """Let every shop be read again from the beginning of its history."""
    conn.exec_driver_sql("DELETE FROM cursor")


def _begin_rounds_anew(conn: Connection, at: int) -> None:
    for statement in (
        "DELETE FROM due",
        "DELETE FROM sync_wish",
        "DELETE FROM upkeep",
        "UPDATE shop_health SET next_try_at = NULL, failures = 0",
        # As with a new shop: what is older than the first answer is history.
        "UPDATE shop SET alerts_from = NULL, history_done = 0",
        f"DELETE FROM alert WHERE kind = '{AlertKind.WAITING}'",
    ):
        conn.exec_driver_sql(statement)
    conn.exec_driver_sql("UPDATE alert SET toasted_at = ? WHERE toasted_at IS NULL", (at,))


def _ask_about_actions(conn: Connection, log: EventLog) -> int:
    box = Outbox(conn, log, ChangeSet())
    count = 0
    for (shop_id,) in conn.exec_driver_sql("SELECT id FROM shop ORDER BY id").all():
        for action in outbox.open_actions(conn, int(shop_id)):
            if action.state is ActionState.PARKED:
                continue  # the seller decides anyway, and the send after that is preceded by a read
            count += 1
            at = log.at
            if action.state is ActionState.UNKNOWN:
                box.amend(action, settles_from=None, reads_without=0, next_check_at=at)
                continue
            if action.state is ActionState.SENDING and not action.refused:
                box.end_attempt(action, "interrupted")
            box.move(
                action,
                ActionState.UNKNOWN,
                Reason.RESTORED,
                restoring=True,
                settles_from=None,
                reads_without=0,
                next_check_at=at,
            )
    return count

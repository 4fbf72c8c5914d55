"""What other processes stored, read from the chain of events: for a window that does not sync."""

from __future__ import annotations

from ..domain.event import Changes
from .connection import Readable, raw_of

_MOST_EVENTS = 5_000


def newest_event(conn: Readable) -> int:
    """The sequence number of the newest event, 0 where there is none."""
    row = raw_of(conn).execute("SELECT max(seq) FROM change_event").fetchone()
    return int(str(row[0])) if row is not None and row[0] is not None else 0


def changes_after(conn: Readable, seq: int) -> tuple[int, Changes]:
    """The newest event, and what the events after `seq` touched (of very many the newest).

    How rounds went leaves no event, so every shop counts as touched.
    """
    newest = newest_event(conn)
    first = max(seq, newest - _MOST_EVENTS)
    return newest, Changes(
        lines=_ids(conn, "SELECT DISTINCT line_id FROM change_event WHERE seq > ?", first),
        claims=_ids(
            conn,
            "SELECT DISTINCT c.id FROM change_event e JOIN claim c"
            " ON c.line_id = e.line_id AND c.claim_no = e.claim_no WHERE e.seq > ?",
            first,
        ),
        inquiries=_ids(conn, "SELECT DISTINCT inquiry_id FROM change_event WHERE seq > ?", first),
        actions=_ids(
            conn,
            "SELECT DISTINCT a.seq FROM change_event e JOIN action a ON a.id = e.action_id"
            " WHERE e.seq > ?",
            first,
        ),
        shops=_ids(conn, "SELECT id FROM shop WHERE id > ?", 0),
        alerts=newest > seq,
        initiator="elsewhere",
    )


def _ids(conn: Readable, query: str, after: int) -> frozenset[int]:
    rows = raw_of(conn).execute(query, (after,))
    return frozenset(int(str(row[0])) for row in rows if row[0] is not None)

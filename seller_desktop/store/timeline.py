"""The history of one line: what was observed and done, and every send, newest first."""

from __future__ import annotations

from dataclasses import dataclass

from seller_desktop.domain.event import EventKind, Source
from seller_desktop.store.connection import Readable, raw_of

_LONGEST = 500


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One entry. `at` in UTC ms; `before` and `after` are codes, times, ids or salted digests.

    Of an attempt `field` is the verb and `after` how it ended, None while it runs; `code` and
    `message` are the marketplace's words.
    """

    at: int
    kind: EventKind
    source: Source
    field: str | None = None
    before: str | None = None
    after: str | None = None
    claim_no: str | None = None
    action_id: str | None = None
    code: str | None = None
    message: str | None = None


def timeline(conn: Readable, line_id: int, limit: int = _LONGEST) -> tuple[TimelineEntry, ...]:
    """The newest entries of a line."""
    raw = raw_of(conn)
    events = raw.execute(
        'SELECT at, kind, source, field, "before", "after", claim_no, action_id'
        " FROM change_event WHERE line_id = ? ORDER BY seq DESC LIMIT ?",
        (line_id, limit),
    )
    entries = [TimelineEntry(at, EventKind(k), Source(s), *rest) for at, k, s, *rest in events]
    attempts = raw.execute(
        "SELECT t.started_at, a.verb, t.outcome, a.claim_no, a.id, t.code, t.message"
        " FROM action_line al JOIN action a ON a.id = al.action_id"
        " JOIN attempt t ON t.action_id = a.id WHERE al.line_id = ?"
        " ORDER BY t.id DESC LIMIT ?",
        (line_id, limit),
    )
    entries += [
        TimelineEntry(at, EventKind.ATTEMPT, Source.ENGINE, verb, None, *rest)
        for at, verb, *rest in attempts
    ]
    entries.sort(key=lambda entry: entry.at, reverse=True)
    return tuple(entries[:limit])

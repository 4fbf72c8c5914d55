"""The history of one line or action: what was observed and done, and every send, newest first."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..domain.event import EventKind, Source
from ..domain.rule import Step
from ..domain.rule_json import step_from_json
from .connection import RawConnection, Readable, Row, raw_of

_LONGEST = 500
_EVENT = 'e.at, e.kind, e.source, e.field, e."before", e."after", e.claim_no, e.action_id, e.reason'
_STEP = (
    "(SELECT t.step FROM rule_trace t WHERE e.kind = 'rule'"
    ' AND t.id = CAST(coalesce(e."after", e."before") AS INTEGER))'
)
_ATTEMPT = "t.started_at, a.verb, t.outcome, a.claim_no, a.id, t.code, t.message, t.ended_at"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One entry. `at` in UTC ms; `before` and `after` are codes, times, ids or salted digests.

    Of an action's move `reason` is why.
    Of an attempt `field` is the verb, `after` how it ended and `ended_at` when, both None while it
    runs; `code` and `message` are the marketplace's words.
    Of a rule `step` is what it did: `before` is named where that was taken back, else `after`.
    """

    at: int
    kind: EventKind
    source: Source
    field: str | None = None
    before: str | None = None
    after: str | None = None
    claim_no: str | None = None
    action_id: str | None = None
    reason: str | None = None
    code: str | None = None
    message: str | None = None
    ended_at: int | None = None
    step: Step | None = None


def timeline(conn: Readable, line_id: int, limit: int = _LONGEST) -> tuple[TimelineEntry, ...]:
    """The newest entries of a line."""
    raw = raw_of(conn)
    events = _events(raw, "e.line_id = ?", (line_id, limit))
    attempts = _attempts(
        raw,
        "action_line al JOIN action a ON a.id = al.action_id"
        " JOIN attempt t ON t.action_id = a.id WHERE al.line_id = ?",
        (line_id, limit),
    )
    return _newest_first([*events, *attempts])[:limit]


def timeline_of_action(
    conn: Readable, action_id: str, line_id: int | None, inquiry_id: int | None = None
) -> tuple[TimelineEntry, ...]:
    """The moves and sends of one action; `line_id` is any of its lines where it is about no
    inquiry."""
    raw = raw_of(conn)
    place, key = ("line_id", line_id) if inquiry_id is None else ("inquiry_id", inquiry_id)
    events = _events(raw, f"e.{place} = ? AND e.action_id = ?", (key, action_id, _LONGEST))
    attempts = _attempts(
        raw,
        "attempt t JOIN action a ON a.id = t.action_id WHERE t.action_id = ?",
        (action_id, _LONGEST),
    )
    return _newest_first([*events, *attempts])


def _events(raw: RawConnection, condition: str, values: tuple[object, ...]) -> list[TimelineEntry]:
    rows = raw.execute(
        f"SELECT {_EVENT}, {_STEP} FROM change_event e WHERE {condition}"
        " ORDER BY e.seq DESC LIMIT ?",
        values,
    )
    return [_event(row) for row in rows]


def _event(row: Row) -> TimelineEntry:
    at, kind, source, *rest, told = row
    entry = TimelineEntry(at, EventKind(kind), Source(source), *rest)
    return entry if told is None else replace(entry, step=step_from_json(told))


def _attempts(raw: RawConnection, tables: str, values: tuple[object, ...]) -> list[TimelineEntry]:
    rows = raw.execute(f"SELECT {_ATTEMPT} FROM {tables} ORDER BY t.id DESC LIMIT ?", values)
    return [
        TimelineEntry(
            at,
            EventKind.ATTEMPT,
            Source.ENGINE,
            verb,
            None,
            outcome,
            claim_no,
            action_id,
            code=code,
            message=message,
            ended_at=ended_at,
        )
        for at, verb, outcome, claim_no, action_id, code, message, ended_at in rows
    ]


def _newest_first(entries: list[TimelineEntry]) -> tuple[TimelineEntry, ...]:
    """By the instant; of one instant the later move comes first, as it was read, and nothing
    before it was asked for."""
    return tuple(sorted(entries, key=lambda entry: (entry.at, _turn(entry)), reverse=True))


def _turn(entry: TimelineEntry) -> int:
    if entry.kind is EventKind.ACTION and entry.before is None:
        return 0
    return 1 if entry.kind is EventKind.ATTEMPT else 2

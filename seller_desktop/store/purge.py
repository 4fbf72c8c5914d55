"""Taking buyers' data away when its time has come: a few lines a transaction, found again by need.

A purge that is cut short leaves nothing half done: the next one finds what is still due.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from ..domain.korea_time import DAY_MS
from ..domain.order import LineStatus
from ..domain.retention import (
    DISPUTE_DAYS,
    RECORD_DAYS,
    Deal,
    Kept,
    is_less,
    may_keep,
)
from .connection import RawConnection, Readable, raw_of
from .pending import OPEN_STATES_SQL
from .purge_rungs import take_down

UNREAD = "unread"
"""The kind under which emptied records of the quarantine are counted."""

LINES_A_STEP = 200
_ID_SHIFT = 20
_MERGE_PAGES = 200
_DEAL = (
    "SELECT r.line_id, r.kept, l.status, l.claim IS NOT NULL,"
    " EXISTS (SELECT 1 FROM action_line al JOIN action a ON a.id = al.action_id"
    f"  WHERE al.line_id = l.id AND a.state IN {OPEN_STATES_SQL}),"
    " coalesce(l.delivered_at, l.dispatched_at, l.accepted_at, l.paid_at, l.ordered_at),"
    " l.purchase_confirmed_at,"
    " (SELECT max(c.completed_at) FROM claim c WHERE c.line_id = l.id),"
    " (SELECT max(e.at) FROM change_event e WHERE e.line_id = l.id AND e.kind = 'status')"
    " FROM recipient r JOIN order_line l ON l.id = r.line_id WHERE r.line_id > ? AND {}"
    " ORDER BY r.line_id LIMIT ?"
)
_YOUNG = _DEAL.format("r.kept IN ('full', 'trade')")
_OLD = _DEAL.format("r.kept = ? AND r.line_id < ?")


@dataclass(frozen=True, slots=True)
class Terms:
    """What a purge goes by: the instant it began (UTC ms) and the days buyers' data is kept."""

    now: int
    keep_days: int


@dataclass(frozen=True, slots=True)
class Walk:
    """One of the walks over lines, each over its own part of the table, and how far it came."""

    kept: tuple[Kept, ...]
    after: int = -1


WALKS = (Walk((Kept.LEDGER,)), Walk((Kept.RECORD,)), Walk((Kept.FULL, Kept.TRADE)))
"""Downwards: no line is walked over twice."""


@dataclass(slots=True)
class Step:
    """What one transaction took: counts by what is kept now, the lines, and the walk to go on with
    (None where it is at its end)."""

    counts: Counter[str] = field(default_factory=Counter)
    lines: set[int] = field(default_factory=set)
    further: Walk | None = None


def purge_step(conn: Readable, terms: Terms, walk: Walk, salts: Callable[[int], bytes]) -> Step:
    """Take down the due ones of the next few lines, within the caller's write transaction."""
    raw = raw_of(conn)
    step = Step()
    rows = _deals(raw, terms, walk)
    with overwriting(raw):
        for line_id, kept, allowed in rows:
            if is_less(allowed, kept):
                take_down(raw, line_id, allowed, salts)
                step.counts[str(allowed)] += 1
                step.lines.add(line_id)
    if len(rows) == LINES_A_STEP:
        step.further = Walk(walk.kept, rows[-1][0])
    return step


def empty_unread(conn: Readable, terms: Terms) -> int:
    """Empty records that could not be read and are kept too long; they stay counted and shown."""
    raw = raw_of(conn)
    with overwriting(raw):
        return raw.execute(
            "UPDATE quarantine SET body = x'' WHERE body != x'' AND first_seen_at <= ?",
            (terms.now - terms.keep_days * DAY_MS,),
        ).rowcount


def due_counts(conn: Readable, terms: Terms) -> Counter[str]:
    """How many lines a purge would take down to what, and how many unread records it would empty;
    nothing is changed."""
    raw = raw_of(conn)
    counts: Counter[str] = Counter()
    for start in WALKS:
        for _, kept, allowed in _all_deals(raw, terms, start):
            if is_less(allowed, kept):
                counts[str(allowed)] += 1
    row = raw.execute(
        "SELECT count(*) FROM quarantine WHERE body != x'' AND first_seen_at <= ?",
        (terms.now - terms.keep_days * DAY_MS,),
    ).fetchone()
    counts[UNREAD] = 0 if row is None else int(row[0])
    return +counts


def tidy_index(conn: Readable) -> bool:
    """Merge some of the search index, so that grams of purged names leave it; False once merged.

    An entry that was replaced stays in its old segment until that is merged with the next.
    """
    raw = raw_of(conn)
    before = _changes(raw)
    with overwriting(raw):
        # Negative: merge down to one segment, whatever the levels.
        merge = "INSERT INTO line_search (line_search, rank) VALUES ('merge', ?)"
        raw.execute(merge, (-_MERGE_PAGES,))
    return _changes(raw) - before > 1


def _all_deals(raw: RawConnection, terms: Terms, start: Walk) -> Iterator[tuple[int, Kept, Kept]]:
    walk = start
    while True:
        rows = _deals(raw, terms, walk)
        yield from rows
        if len(rows) < LINES_A_STEP:
            return
        walk = Walk(walk.kept, rows[-1][0])


def _deals(raw: RawConnection, terms: Terms, walk: Walk) -> list[tuple[int, Kept, Kept]]:
    """Key, what is kept and what may be kept of the next lines of a walk."""
    if walk.kept == (Kept.FULL, Kept.TRADE):
        rows = raw.execute(_YOUNG, (walk.after, LINES_A_STEP))
    else:
        kept = walk.kept[0]
        days = DISPUTE_DAYS if kept is Kept.RECORD else RECORD_DAYS
        # Line keys begin with their instant: a deal ends after it began.
        youngest = (terms.now - days * DAY_MS) << _ID_SHIFT
        rows = raw.execute(_OLD, (walk.after, str(kept), youngest, LINES_A_STEP))
    return [
        (row[0], Kept(row[1]), may_keep(_deal(row[2:]), terms.now, terms.keep_days)) for row in rows
    ]


def _deal(row: tuple[object, ...]) -> Deal:
    status, has_claim, acting, last_step_at, confirmed_at, claim_ended_at, status_seen_at = row
    return Deal(
        LineStatus(str(status)),
        bool(has_claim),
        bool(acting),
        _instant(last_step_at) or 0,
        _instant(confirmed_at),
        _instant(claim_ended_at),
        _instant(status_seen_at),
    )


def _instant(value: object) -> int | None:
    return value if isinstance(value, int) else None


@contextmanager
def overwriting(raw: RawConnection) -> Iterator[None]:
    """What is deleted is overwritten at once; between purges that would only cost time."""
    raw.execute("PRAGMA secure_delete = ON").fetchall()
    try:
        yield
    finally:
        raw.execute("PRAGMA secure_delete = OFF").fetchall()


def _changes(raw: RawConnection) -> int:
    row = raw.execute("SELECT total_changes()").fetchone()
    return 0 if row is None else int(row[0])

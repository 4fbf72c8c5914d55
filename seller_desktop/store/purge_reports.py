"""Reports of purges: when, why, what was taken by kind. They hold no personal data."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .connection import Readable, Row, raw_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_COLUMNS = "id, cause, keep_days, started_at, ended_at, counts"


@dataclass(frozen=True, slots=True)
class PurgeRun:
    """One purge. Instants in UTC ms; `ended_at` None while index, file or backups still hold what
    was taken. `cause` is `daily` or `asked`; `counts` go by kind (`Kept` words, `unread`,
    `backups`)."""

    id: int
    cause: str
    keep_days: int
    started_at: int
    ended_at: int | None
    counts: Mapping[str, int]


def open_run(conn: Connection, cause: str, keep_days: int, at: int) -> int:
    """The key of the run that was cut short, or of a new one."""
    known = conn.exec_driver_sql(
        "SELECT id FROM purge_run WHERE ended_at IS NULL ORDER BY id LIMIT 1"
    ).scalar()
    if known is not None:
        return int(known)
    added = conn.exec_driver_sql(
        "INSERT INTO purge_run (cause, keep_days, started_at, counts) VALUES (?, ?, ?, '{}')",
        (cause, keep_days, at),
    )
    return int(added.lastrowid)


def count_in(conn: Connection, run_id: int, counts: Mapping[str, int]) -> None:
    """Add to what a run has taken, in the transaction that took it."""
    if not any(counts.values()):
        return
    stored = conn.exec_driver_sql("SELECT counts FROM purge_run WHERE id = ?", (run_id,)).scalar()
    total = Counter(json.loads(str(stored)))
    total.update(counts)
    conn.exec_driver_sql(
        "UPDATE purge_run SET counts = ? WHERE id = ?",
        (json.dumps(+total, sort_keys=True), run_id),
    )


def close_run(conn: Connection, run_id: int, at: int) -> None:
    """Everything the run took is out of index, file and backups as well. `at` in UTC ms."""
    conn.exec_driver_sql("UPDATE purge_run SET ended_at = ? WHERE id = ?", (at, run_id))


def purge_run(conn: Readable, run_id: int) -> PurgeRun:
    """One run; raises `LookupError` for a key that is not there."""
    row = raw_of(conn).execute(f"SELECT {_COLUMNS} FROM purge_run WHERE id = ?", (run_id,))
    found = row.fetchone()
    if found is None:
        raise LookupError(run_id)
    return _run(found)


def purge_runs(conn: Readable, limit: int) -> tuple[PurgeRun, ...]:
    """The latest runs, newest first."""
    rows = raw_of(conn).execute(
        f"SELECT {_COLUMNS} FROM purge_run ORDER BY id DESC LIMIT ?", (limit,)
    )
    return tuple(_run(row) for row in rows)


def _run(row: Row) -> PurgeRun:
    key, cause, keep_days, started_at, ended_at, counts = row
    return PurgeRun(key, cause, keep_days, started_at, ended_at, json.loads(counts))

"""Due times of upkeep jobs. Instants in UTC ms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain.errors import Problem
from .connection import Readable, raw_of

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class JobRun:
    """How a job went last; `done_at` None where it never ended well."""

    due_at: int
    tried_at: int
    done_at: int | None = None
    problem: Problem | None = None


def job_run(conn: Readable, job: str) -> JobRun | None:
    """The last run of a job, None where it was never tried: it is due at once."""
    row = (
        raw_of(conn)
        .execute("SELECT due_at, tried_at, done_at, error FROM upkeep WHERE job = ?", (job,))
        .fetchone()
    )
    if row is None:
        return None
    return JobRun(row[0], row[1], row[2], Problem.from_json(row[3]) if row[3] else None)


def note_done(conn: Connection, job: str, at: int, due_at: int) -> None:
    """The job ended well and is due again at `due_at`."""
    conn.exec_driver_sql(
        "INSERT INTO upkeep (job, due_at, tried_at, done_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (job) DO UPDATE SET due_at = excluded.due_at,"
        " tried_at = excluded.tried_at, done_at = excluded.done_at, error = NULL",
        (job, due_at, at, at),
    )


def note_failed(conn: Connection, job: str, at: int, due_at: int, problem: Problem) -> bool:
    """The job failed and is tried again at `due_at`; returns whether that is news."""
    before = job_run(conn, job)
    conn.exec_driver_sql(
        "INSERT INTO upkeep (job, due_at, tried_at, error) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (job) DO UPDATE SET due_at = excluded.due_at,"
        " tried_at = excluded.tried_at, error = excluded.error",
        (job, due_at, at, problem.to_json()),
    )
    return before is None or before.problem is None or before.problem.code != problem.code

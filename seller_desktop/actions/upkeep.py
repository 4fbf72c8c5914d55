"""What a profile does by itself from time to time: jobs with due times in the database.

Whoever holds the engine lock runs them: `RunningEngine` in a thread of its own, tests and the
simulation by calling `run_due`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..domain.errors import Fault, OfficeError, Problem
from ..domain.event import Changes
from ..domain.korea_time import DAY_MS
from ..store import alerts, upkeep
from ..store.transaction import Connection
from ..store.writer import Priority
from . import backup, damage, key_expiry, reminders
from .office import Office
from .purge import daily_purge

_AGAIN_AFTER_FAILURE_MS = 3_600_000
_WILL_PASS = frozenset({"database_busy"})
"""Not worth a word: the next try will do."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class UpkeepJob:
    """One job. `run` works off the writer's thread and commits what it does itself; it is called
    once in `every_ms`, and an hour after a failure."""

    key: str
    every_ms: int
    run: Callable[[Office], None]


def jobs() -> tuple[UpkeepJob, ...]:
    """Every job there is, in the order in which those due run."""
    return (
        UpkeepJob(reminders.JOB, reminders.EVERY_MS, reminders.remind),
        UpkeepJob(key_expiry.JOB, key_expiry.EVERY_MS, key_expiry.tell_of_keys),
        UpkeepJob("purge", DAY_MS, daily_purge),
        UpkeepJob(backup.JOB, backup.EVERY_MS, backup.daily_backup),
        UpkeepJob(damage.JOB, damage.EVERY_MS, damage.weekly_check),
    )


def run_due(office: Office, among: Sequence[UpkeepJob] | None = None) -> tuple[str, ...]:
    """Run every job that is due, one after another; the keys of those that ended well.

    A failure is written down and tried again in an hour; it stops no other job.
    """
    return tuple(
        job.key
        for job in (jobs() if among is None else among)
        if _is_due(office, job) and run_job(office, job) is None
    )


def run_job(office: Office, job: UpkeepJob) -> Problem | None:
    """Run one job now, due or not; the problem it ended with, which is kept beside it."""
    try:
        job.run(office)
    except OfficeError as error:
        problem = error.problem
    except Exception:  # noqa: BLE001 - the top of a job: one job's bug stops no other
        _log.exception("upkeep %s failed for a reason nobody foresaw", job.key)
        problem = Fault("internal").problem
    else:
        now = office.clock.now_ms()
        office.db.write(
            lambda conn: upkeep.note_done(conn, job.key, now, now + job.every_ms), Priority.UPKEEP
        )
        return None
    _log.error("upkeep %s failed: %s", job.key, problem.code)
    _note_failed(office, job, problem)
    return problem


def _note_failed(office: Office, job: UpkeepJob, problem: Problem) -> None:
    """Write it down, and tell the seller once of each problem."""
    now = office.clock.now_ms()
    again = now + min(job.every_ms, _AGAIN_AFTER_FAILURE_MS)

    def note(conn: Connection) -> bool:
        news = upkeep.note_failed(conn, job.key, now, again, problem)
        if news and problem.code not in _WILL_PASS:
            alerts.tell_of_profile(conn, now, problem)
        return news

    if office.db.write(note, Priority.UPKEEP):
        office.news.changed(Changes(alerts=True, initiator="upkeep"))


def _is_due(office: Office, job: UpkeepJob) -> bool:
    """A due time further off than the span was set by a clock that has since gone back."""
    with office.db.read() as conn:
        last = upkeep.job_run(conn, job.key)
    now = office.clock.now_ms()
    return last is None or last.due_at <= now or last.due_at - now > job.every_ms + DAY_MS

"""Destroying buyers' data when its time has come: rows, index, file, then every backup."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from ..domain.event import Changes, EventKind, Source
from ..store import purge_reports
from ..store.events import ChangeEvent, EventLog
from ..store.inquiry_purge import INQUIRIES, InquiryStep, due_inquiries, purge_inquiries
from ..store.purge import (
    UNREAD,
    WALKS,
    Step,
    Terms,
    Walk,
    due_counts,
    empty_unread,
    purge_step,
    tidy_index,
)
from ..store.purge_copies import purge_backups
from ..store.purge_reports import PurgeRun
from ..store.transaction import Connection
from ..store.writer import Priority
from ..system.secrets import DatabaseKeys
from .office import Office
from .privacy import kept_days

T = TypeVar("T")

DAILY = "daily"
ASKED = "asked"
BACKUPS = "backups"
"""The kind under which rewritten backups are counted."""

_NO_SHOP = 0


@dataclass(frozen=True, slots=True)
class DuePurge:
    """What a purge would take now. `lines` counts order lines by what would be kept of them (words
    of `Kept`), `unread` records that could not be read, `inquiries` those that lose their words or
    go whole."""

    keep_days: int
    lines: dict[str, int]
    unread: int
    inquiries: int = 0

    @property
    def counts(self) -> dict[str, int]:
        """All of it by kind, as reports name them."""
        return {**self.lines, UNREAD: self.unread, INQUIRIES: self.inquiries}


def due_purge(office: Office, keep_days: int | None = None) -> DuePurge:
    """What a purge would take now; `keep_days` None is what is set. Nothing is changed."""
    terms = Terms(office.clock.now_ms(), kept_days(office) if keep_days is None else keep_days)
    with office.db.read() as conn:
        counts = due_counts(conn, terms)
        inquiries = due_inquiries(conn, terms)
    unread = counts.pop(UNREAD, 0)
    return DuePurge(terms.keep_days, dict(counts), unread, inquiries)


def purge(office: Office, cause: str = ASKED) -> PurgeRun:
    """Take away all whose time has come; goes on with a run that was cut short.

    Only once neither index, file, log nor a backup holds it any more the run is told as ended.
    Raises what the disk does, and `UserFixable("backup_unpurged", file)`: the next run tries again.
    """
    terms = Terms(office.clock.now_ms(), kept_days(office))
    run_id = _write(office, lambda conn: _begin(conn, terms, cause))
    _purge_rows(office, terms, run_id)
    if _took_anything(office, run_id):
        while _write(office, tidy_index):
            pass
        office.db.compact()
        _purge_backups(office, terms, run_id)
    return _write(office, lambda conn: _end(conn, office.clock.now_ms(), run_id))


def daily_purge(office: Office) -> None:
    """The job of upkeep."""
    purge(office, DAILY)


def _begin(conn: Connection, terms: Terms, cause: str) -> int:
    return purge_reports.open_run(conn, cause, terms.keep_days, terms.now)


def _purge_rows(office: Office, terms: Terms, run_id: int) -> None:
    for start in WALKS:
        walk: Walk | None = start
        while walk is not None:
            step = _write(office, _step_of(office, terms, walk, run_id))
            office.news.changed(Changes(lines=frozenset(step.lines), initiator=office.actor))
            walk = step.further

    after: int | None = 0
    while after is not None:
        taken = _write(office, _inquiry_step_of(terms, after, run_id))
        office.news.changed(Changes(inquiries=frozenset(taken.taken), initiator=office.actor))
        after = taken.after

    def unread(conn: Connection) -> None:
        purge_reports.count_in(conn, run_id, {UNREAD: empty_unread(conn, terms)})

    _write(office, unread)


def _step_of(office: Office, terms: Terms, walk: Walk, run_id: int) -> Callable[[Connection], Step]:
    def work(conn: Connection) -> Step:
        step = purge_step(conn, terms, walk, office.ids.bytes)
        purge_reports.count_in(conn, run_id, step.counts)
        return step

    return work


def _inquiry_step_of(terms: Terms, after: int, run_id: int) -> Callable[[Connection], InquiryStep]:
    def work(conn: Connection) -> InquiryStep:
        step = purge_inquiries(conn, terms, after)
        purge_reports.count_in(conn, run_id, {INQUIRIES: len(step.taken)})
        return step

    return work


def _took_anything(office: Office, run_id: int) -> bool:
    with office.db.read() as conn:
        return bool(purge_reports.purge_run(conn, run_id).counts)


def _purge_backups(office: Office, terms: Terms, run_id: int) -> None:
    keys = DatabaseKeys(office.keyring, office.profile.id)
    versions = range(office.profile.key_version, 0, -1)
    held = [key.raw for key in map(keys.get, versions) if key is not None]
    with office.db.read() as conn:
        rewritten = purge_backups(office.paths.backups, held, conn, terms, office.ids.bytes)
    _write(office, lambda conn: purge_reports.count_in(conn, run_id, {BACKUPS: rewritten}))


def _end(conn: Connection, at: int, run_id: int) -> PurgeRun:
    """The run's end, and for what was taken an event in the chain: how many lines, nothing else."""
    purge_reports.close_run(conn, run_id, at)
    run = purge_reports.purge_run(conn, run_id)
    log = EventLog(conn, at)
    for kind, count in sorted(run.counts.items()):
        log.add(ChangeEvent(_NO_SHOP, EventKind.PURGE, Source.ENGINE, field=kind, after=count))
    return run


def _write(office: Office, work: Callable[[Connection], T]) -> T:
    return office.db.write(work, Priority.UPKEEP)

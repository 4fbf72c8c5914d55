"""The proof for an inspection: what is kept how long, what was destroyed when, who looked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..domain.korea_time import DAY_MS
from ..domain.retention import ACCESS_DAYS, Rung, ladder
from ..store import settings
from ..store.access import (
    Review,
    access_counts,
    broken_access,
    first_access_at,
    reviews,
)
from ..store.backup import backups
from ..store.events import broken_link
from ..store.kept_counts import kept_counts, unread_count
from ..store.purge_reports import PurgeRun, purge_runs
from ..store.screen_pin import has_pin
from .office import Office
from .privacy import kept_days

_PURGES = 10
_REVIEWS = 12


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """How many backups there are and from when, UTC ms; purged like the database."""

    count: int
    oldest_at: int | None
    newest_at: int | None


@dataclass(frozen=True, slots=True)
class PrivacyReport:
    """Everything an inspection asks, without a word of anybody's data. Instants in UTC ms.

    `kept` counts order lines by how much of them is kept; `accesses` the access records of the
    last year by deed; `events_whole` and `accesses_whole` say that both chains verify.
    """

    made_at: int
    keep_days: int
    keep_reason: str
    rungs: tuple[Rung, ...]
    kept: Mapping[str, int]
    unread: int
    purges: tuple[PurgeRun, ...]
    accesses: Mapping[str, int]
    accesses_since: int | None
    reviews: tuple[Review, ...]
    events_whole: bool
    accesses_whole: bool
    backups: BackupFacts
    idle_lock_minutes: int
    has_pin: bool
    computer_keyring: str


def privacy_report(office: Office) -> PrivacyReport:
    """Gather the proof; reads both chains through, which takes a moment."""
    now = office.clock.now_ms()
    keep_days = kept_days(office)
    with office.db.read() as conn:
        return PrivacyReport(
            made_at=now,
            keep_days=keep_days,
            keep_reason=settings.get(conn, settings.KEEP_REASON),
            rungs=ladder(keep_days),
            kept=kept_counts(conn),
            unread=unread_count(conn),
            purges=purge_runs(conn, _PURGES),
            accesses=access_counts(conn, now - ACCESS_DAYS * DAY_MS, now + 1),
            accesses_since=first_access_at(conn),
            reviews=reviews(conn, _REVIEWS),
            events_whole=broken_link(conn) is None,
            accesses_whole=broken_access(conn) is None,
            backups=_backups(office),
            idle_lock_minutes=settings.get(conn, settings.IDLE_LOCK_MINUTES),
            has_pin=has_pin(conn),
            computer_keyring=office.keyring.backend,
        )


def _backups(office: Office) -> BackupFacts:
    made = [one.made_at for one in backups(office.paths.backups)]
    return BackupFacts(len(made), min(made, default=None), max(made, default=None))

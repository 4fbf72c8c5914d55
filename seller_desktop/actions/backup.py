"""Backups of an open profile: made, listed, proved, looked into, moved to another computer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import Problem, UserFixable
from ..domain.korea_time import DAY_MS
from ..store import backup as files
from ..store import lookup, settings, upkeep
from ..store import shops as stored_shops
from ..store.access import Access, Deed, record_access
from ..store.backup import Backup, Cause, Keep
from ..store.backup_contents import Contents, Newer, newer, verify
from ..store.writer import Priority
from ..system.computer import computer_name
from ..system.profile import load_profile
from ..system.secrets import DatabaseKeys
from .shops import pause_shop

if TYPE_CHECKING:
    from .office import Office

JOB = "backup"
EVERY_MS = DAY_MS
SHORTEST_PASSPHRASE = 12


@dataclass(frozen=True, slots=True)
class BackupStatus:
    """How backups stand. Instants in UTC ms; `next_at` is None where none is made by itself,
    `problem` what the last try ended with."""

    last: Backup | None
    next_at: int | None
    problem: Problem | None
    folder: Path
    keep: Keep


@dataclass(frozen=True, slots=True)
class Preview:
    """What a restore would bring, and what of the present it would set aside.

    `unsent_now` actions of the present come along: the outbox is never rolled back. They and those
    of the backup are asked about before anything is sent.
    """

    backup: Backup
    contents: Contents
    newer: Newer
    unsent_now: int


def back_up(office: Office, cause: Cause = Cause.ASKED) -> Backup:
    """Make a proved backup now, and delete those the seller no longer keeps.

    Raises `UserFixable` (disk_full, backup_folder) or `Fault` (database_damaged, backup_damaged).
    """
    made = files.create(
        office.paths.database, _key(office), office.paths.backups, office.clock.now(), cause
    )
    files.prune(office.paths.backups, _keep(office))
    now = office.clock.now_ms()
    office.db.write(lambda conn: upkeep.note_done(conn, JOB, now, now + EVERY_MS), Priority.UPKEEP)
    return made


def daily_backup(office: Office) -> None:
    """The job of upkeep: a backup, where the seller wants one a day and there is anything in it."""
    with office.db.read() as conn:
        wanted = settings.get(conn, settings.BACKUP_DAILY) and stored_shops.shops(conn)
    if wanted:
        back_up(office, Cause.DAILY)


def backup_list(office: Office) -> tuple[Backup, ...]:
    """Every backup, newest first."""
    return files.backups(office.paths.backups)


def backup_status(office: Office) -> BackupStatus:
    """How backups stand."""
    found = backup_list(office)
    own = next((one for one in found if one.cause in (Cause.DAILY, Cause.ASKED)), None)
    with office.db.read() as conn:
        daily = settings.get(conn, settings.BACKUP_DAILY)
        run = upkeep.job_run(conn, JOB)
    now = office.clock.now_ms()
    due_at = now if run is None else max(run.due_at, now)
    problem = None if run is None else run.problem
    return BackupStatus(
        own, due_at if daily else None, problem, office.paths.backups, _keep(office)
    )


def verify_backup(office: Office, name: str) -> Contents:
    """Prove a backup whole once more. Raises `UserFixable` or `Fault`, as `store` says."""
    one = files.named(office.paths.backups, name)
    found = verify(one.path, _key(office))
    files.note(one.path, found, office.clock.now_ms())
    return found


def preview(office: Office, name: str) -> Preview:
    """What restoring a backup would mean; it is proved for that, and nothing is changed."""
    one = files.named(office.paths.backups, name)
    found = verify(one.path, _key(office))
    with office.db.read_raw() as raw:
        since = newer(raw, one.made_at)
        unsent = lookup.unfinished_count(raw)
    return Preview(one, found, since, unsent)


def move_out(office: Office, target: Path, passphrase: str, *, pause: bool = True) -> Contents:
    """Write everything but the shops' secrets into a file that the passphrase opens elsewhere.

    `pause` stops the rounds with all shops here, since two computers must not send the same. It
    stands in the access record. Raises `UserFixable`: passphrase_short, disk_full, backup_folder.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise UserFixable("passphrase_short", shortest=SHORTEST_PASSPHRASE)
    found = files.hand_out(office.paths.database, _key(office), target, passphrase)
    access = Access(
        *(office.clock.now_ms(), office.actor, computer_name(), Deed.EXPORT),
        subject=f"database, {found.orders} orders",
        reason="move to another computer",
    )
    office.db.write(lambda conn: record_access(conn, access))
    if pause:
        with office.db.read() as conn:
            running = [shop.id for shop in stored_shops.shops(conn) if not shop.paused]
        for shop_id in running:
            pause_shop(office, shop_id)
    return found


def take_in(office: Office, source: Path, passphrase: str) -> Backup:
    """Make a backup of a file from another computer; it is restored like any other.

    Raises `UserFixable`: passphrase_wrong, backup_missing, database_newer.
    """
    now = office.clock.now()
    return files.take_in(source, passphrase, _key(office), office.paths.backups, now)


def _key(office: Office) -> bytes:
    profile = load_profile(office.paths, office.ids)
    return DatabaseKeys(office.keyring, profile.id).expect(profile.key_version).raw


def _keep(office: Office) -> Keep:
    with office.db.read() as conn:
        return Keep(days=settings.get(conn, settings.BACKUP_KEEP_DAYS))

"""Putting a backup in the place of the database: made ready beside it, proved, then swapped.

The present file is not touched before the rename; it stays among the backups. The caller sees to
it that nobody has the database open.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import OfficeError, UserFixable
from ..domain.event import EventKind
from ..system.files import make_folder, put_in_place
from .backup import Cause, free_name, note
from .backup_contents import Contents, verify, verify_pages
from .database import Database
from .overlay import Carried, Overlay
from .readable_rows import ReadableRows
from .rekey import fold_log
from .restored import ask_about_everything, reread_all
from .set_aside import set_aside

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from ..system.clock import Clock
    from ..system.randomness import Ids

Reached = Callable[[str], None]
"""Told after each step; tests fail there."""

STEPS = ("copied", "verified", "carried", "proved", "aside")


def _unheard(_: str) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where a database lives, under which key, and where its backups are."""

    database: Path
    backups: Path
    key: bytes = field(repr=False)
    clock: Clock
    ids: Ids
    reached: Reached = _unheard

    @property
    def workshop(self) -> Path:
        """The folder a new file is made ready in: beside the database, so that a rename will do."""
        return self.database.with_name("restoring")


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did. `asked` actions will be asked about before anything is sent; `aside` is
    where the file of before is kept."""

    contents: Contents
    carried: Carried
    asked: int
    aside: Path | None


def restore(site: Site, source: Path, made_at: int) -> Restored:
    """Put a backup, made at `made_at` (UTC ms), in the database's place.

    Raises what `verify` raises; the database is then as it was before.
    """
    with _workshop(site) as fresh:
        _bring(source, fresh)
        site.reached("copied")
        verify_pages(fresh, site.key)
        site.reached("verified")
        carried, asked = _make_fit(site, fresh, made_at)
        return _swap(site, fresh, carried, asked)


def rebuild(site: Site, base: Path | None) -> Restored:
    """Make the database anew: from a backup or from nothing, with all that can still be read of
    the damaged file. The shops are read again from the beginning.
    """
    with _workshop(site) as fresh:
        if base is not None:
            _bring(base, fresh)
            verify_pages(fresh, site.key)
        site.reached("verified")
        carried, asked = _make_whole(site, fresh)
        return _swap(site, fresh, carried, asked)


@contextmanager
def _workshop(site: Site) -> Iterator[Path]:
    """A folder for the new file; what an earlier try left there is taken away."""
    shutil.rmtree(site.workshop, ignore_errors=True)
    make_folder(site.workshop)
    try:
        yield site.workshop / site.database.name
    except OSError as error:
        raise UserFixable("backup_folder") from error
    finally:
        shutil.rmtree(site.workshop, ignore_errors=True)


def _bring(source: Path, target: Path) -> None:
    if not source.is_file():
        raise UserFixable("backup_missing", file=source.name)
    shutil.copyfile(source, target)


def _make_fit(site: Site, fresh: Path, made_at: int) -> tuple[Carried, int]:
    """Carry over what must not be rolled back; then let everything unsent be asked about."""
    at = site.clock.now_ms()

    def work(conn: Connection) -> tuple[Carried, int]:
        with _present(site) as found:
            carried = Carried()
            if found is not None:
                overlay = Overlay(conn, found, at, site.ids.bytes)
                overlay.carry_shops()
                overlay.carry_outbox()
                overlay.carry_accesses()
                carried = overlay.carried
                carried.holes |= found.holes
        return carried, ask_about_everything(conn, at, EventKind.RESTORED, made_at)

    return _write(site, fresh, work)


def _make_whole(site: Site, fresh: Path) -> tuple[Carried, int]:
    at = site.clock.now_ms()

    def work(conn: Connection) -> tuple[Carried, int]:
        carried, relinked = Carried(), None
        with _present(site) as found:
            if found is not None:
                overlay = Overlay(conn, found, at, site.ids.bytes)
                overlay.carry_shops()
                relinked = overlay.carry_history()
                overlay.carry_lines()
                overlay.carry_inquiries()
                overlay.carry_notes()
                overlay.carry_inspections()
                overlay.carry_settings()
                overlay.carry_accesses()
                overlay.carry_outbox()
                carried = overlay.carried
                carried.holes |= found.holes
        reread_all(conn)
        return carried, ask_about_everything(conn, at, EventKind.SALVAGED, relinked)

    return _write(site, fresh, work)


def _write(
    site: Site, fresh: Path, work: Callable[[Connection], tuple[Carried, int]]
) -> tuple[Carried, int]:
    """Open the new file, which brings it to the present schema, and work on it."""
    db = Database.open(fresh, site.key, site.clock, threaded=False)
    try:
        done = db.write(work)
    finally:
        db.close()
    fold_log(fresh, site.key)
    site.reached("carried")
    return done


@contextmanager
def _present(site: Site) -> Iterator[ReadableRows | None]:
    """What can be read of the present file; None where there is none or nothing of it."""
    found: ReadableRows | None = None
    with contextlib.suppress(OfficeError):
        found = ReadableRows(site.database, site.key)
    try:
        yield found
    finally:
        if found is not None:
            found.close()


def _swap(site: Site, fresh: Path, carried: Carried, asked: int) -> Restored:
    contents = verify(fresh, site.key)
    site.reached("proved")
    aside = _copy_present(site)
    moved = aside is None and site.database.exists()
    if moved:
        aside = set_aside(site.database, site.clock.now(), "damaged")
    try:
        site.reached("aside")
        put_in_place(fresh, site.database)
    except BaseException:
        if moved and aside is not None:
            _move_back(aside, site.database)
        raise
    return Restored(contents, carried, asked, aside)


def _copy_present(site: Site) -> Path | None:
    """Keep the present file among the backups; None where there is none or it is damaged."""
    if not site.database.exists():
        return None
    try:
        found = verify(site.database, site.key)
    except OfficeError:
        return None
    fold_log(site.database, site.key)
    make_folder(site.backups)
    target = free_name(site.backups, site.clock.now(), Cause.BEFORE_RESTORE)
    unfinished = target.with_suffix(".part")
    try:
        shutil.copyfile(site.database, unfinished)
        put_in_place(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)
    note(target, found, site.clock.now_ms())
    return target


def _move_back(aside: Path, database: Path) -> None:
    """The swap failed at its last step: the damaged file takes its old place, log and all."""
    for suffix in ("", "-wal", "-shm"):
        part = aside.with_name(aside.name + suffix)
        if part.exists():
            part.replace(database.with_name(database.name + suffix))

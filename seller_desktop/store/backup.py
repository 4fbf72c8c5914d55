"""Backups: whole copies of the database under its own key, proved before they count as one.

Beside each lies a small JSON file with its time and counts, so that a list opens none of them.
"""

from __future__ import annotations

import contextlib
import errno
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import cast

import sqlcipher3.dbapi2 as driver

from ..domain.errors import Fault, UserFixable
from ..domain.korea_time import korean_day
from ..system.clock import to_ms
from ..system.files import make_folder, put_in_place, write_atomically
from .backup_contents import Contents, verify
from .connection import RawConnection, Role, connect, pragma
from .failures import converted
from .file_at_rest import Key, key_literal

_NAME = re.compile(r"(?:office|before-migration)-(\d{8}-\d{6})(?:-([a-z0-9-]+))?\.db")
_STAMP = "%Y%m%d-%H%M%S"
_UNFINISHED = ".part"
_ASIDE_KEPT = 3
_ABANDONED_S = 6 * 3_600


class Cause(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    ASKED = "asked"
    BEFORE_RESTORE = "before-restore"
    BEFORE_MIGRATION = "before-migration"
    BEFORE_REKEY = "before-rekey"
    MOVED_IN = "moved-in"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup in the list. `made_at` and `verified_at` in UTC ms; `counts` (orders, memos,
    unsent …) are None where its JSON file is missing."""

    path: Path
    made_at: int
    cause: Cause
    size: int
    counts: Mapping[str, int] | None = None
    verified_at: int | None = None

    @property
    def name(self) -> str:
        """The file's name, which is how a command or a row of a list says which one is meant."""
        return self.path.name


@dataclass(frozen=True, slots=True)
class Keep:
    """How many backups stay: the newest of so many days, weeks and months, in Korean time."""

    days: int = 7
    weeks: int = 4
    months: int = 6


def create(database: Path, key: bytes, folder: Path, now: datetime, cause: Cause) -> Backup:
    """Copy an open database and prove the copy; others may read and write meanwhile.

    Raises `UserFixable` (disk_full …) or `Fault` (backup_damaged, database_damaged …); then no new
    backup is there and the old ones are as they were.
    """
    target = free_name(folder, now, cause)
    unfinished = target.with_suffix(_UNFINISHED)
    try:
        make_folder(folder)
        _drop(*_abandoned(folder, now))
        copy_whole(database, key, unfinished)
        found = verify(unfinished, key)
        put_in_place(unfinished, target)
    except OSError as error:
        raise _refused(error) from error
    finally:
        _drop(unfinished)
    note(target, found, to_ms(now))
    return _listed(target)


def copy_whole(database: Path, key: bytes, target: Path) -> None:
    """A compact copy of an open database, with nothing left in it of what was deleted."""
    target.unlink(missing_ok=True)
    raw = connect(database, key, role=Role.WRITER)
    try:
        raw.execute("VACUUM INTO ?", (str(target),))
    except driver.Error as error:
        raise converted(error) from error
    finally:
        raw.close()


def note(path: Path, found: Contents, verified_at: int) -> None:
    """Write down beside a backup what it holds: counts alone, no word of its contents."""
    members = {
        "schema": found.schema,
        "verified_at": verified_at,
        "counts": {
            "shops": len(found.shops),
            "orders": found.orders,
            "memos": found.memos,
            "unsent": found.unsent,
        },
    }
    write_atomically(path.with_suffix(".json"), json.dumps(members, sort_keys=True).encode())


def backups(folder: Path) -> tuple[Backup, ...]:
    """All backups of a folder, newest first."""
    found = [
        _listed(path)
        for path in (folder.glob("*.db") if folder.is_dir() else ())
        if _NAME.fullmatch(path.name)
    ]
    return tuple(sorted(found, key=lambda one: (one.made_at, one.name), reverse=True))


def named(folder: Path, name: str) -> Backup:
    """The backup of a file's name. Raises `UserFixable` backup_missing."""
    for one in backups(folder):
        if one.name == name:
            return one
    raise UserFixable("backup_missing", file=name)


def prune(folder: Path, keep: Keep) -> tuple[Backup, ...]:
    """Delete what the policy does not keep; the newest of all stays. Returns what was deleted.

    Copies before a restore or a new key are kept by number; those before a migration are pruned by
    the migration itself.
    """
    everything = backups(folder)
    regular = [one for one in everything if one.cause in (Cause.DAILY, Cause.ASKED)]
    stays = kept(regular, keep)
    gone = [one for one in regular if one.path not in stays]
    for cause in (Cause.BEFORE_RESTORE, Cause.BEFORE_REKEY, Cause.MOVED_IN):
        gone += [one for one in everything if one.cause is cause][_ASIDE_KEPT:]
    for one in gone:
        delete(one)
    return tuple(gone)


def kept(newest_first: Sequence[Backup], keep: Keep) -> frozenset[Path]:
    """Which of these stay: the newest of each of the last days, weeks and months that have any."""
    days: dict[str, Path] = {}
    weeks: dict[str, Path] = {}
    months: dict[str, Path] = {}
    for one in newest_first:
        day = korean_day(one.made_at)
        year, week, _ = day.isocalendar()
        days.setdefault(day.isoformat(), one.path)
        weeks.setdefault(f"{year}-{week}", one.path)
        months.setdefault(f"{day:%Y-%m}", one.path)
    return frozenset(
        path
        for spans, count in ((days, keep.days), (weeks, keep.weeks), (months, keep.months))
        for path in list(spans.values())[:count]
    ) | {one.path for one in newest_first[:1]}


def delete(one: Backup) -> None:
    """Take a backup away, with what lies beside it."""
    for path in (one.path, one.path.with_suffix(".json")):
        path.unlink(missing_ok=True)


def take_in(source: Path, source_key: Key, key: bytes, folder: Path, now: datetime) -> Backup:
    """Make a backup of a file that came from another computer, under this one's key.

    Raises `UserFixable`: `passphrase_wrong`, `backup_missing`, `database_newer`.
    """
    target = free_name(folder, now, Cause.MOVED_IN)
    unfinished = target.with_suffix(_UNFINISHED)
    try:
        make_folder(folder)
        found = export(source, source_key, unfinished, key)
        put_in_place(unfinished, target)
    except OSError as error:
        raise _refused(error) from error
    finally:
        _drop(unfinished)
    note(target, found, to_ms(now))
    return _listed(target)


def hand_out(database: Path, key: bytes, target: Path, passphrase: str) -> Contents:
    """Write an open database into a file that a passphrase opens, on whatever computer.

    Raises `UserFixable` (disk_full …) or `Fault`; then no such file is there.
    """
    copy = target.with_name(target.name + ".copy" + _UNFINISHED)
    unfinished = target.with_name(target.name + _UNFINISHED)
    try:
        copy_whole(database, key, copy)
        found = export(copy, key, unfinished, passphrase)
        put_in_place(unfinished, target)
    except OSError as error:
        raise _refused(error) from error
    finally:
        _drop(copy, unfinished)
    return found


def export(source: Path, source_key: Key, target: Path, key: Key) -> Contents:
    """Write everything in a file at rest into a new one under another key, and prove that."""
    contents = verify(source, source_key)
    target.unlink(missing_ok=True)
    raw = cast(RawConnection, driver.connect(":memory:", isolation_level=None))
    try:
        raw.execute(f"ATTACH DATABASE ? AS source KEY {key_literal(source_key)}", (str(source),))
        raw.execute(f"ATTACH DATABASE ? AS target KEY {key_literal(key)}", (str(target),))
        raw.execute("SELECT sqlcipher_export('target', 'source')").fetchall()
        version = pragma(raw, "source.user_version")
        raw.execute(f"PRAGMA target.user_version = {version}").fetchall()
    except driver.Error as error:
        raise converted(error) from error
    finally:
        raw.close()
    if verify(target, key) != contents:
        raise Fault("backup_damaged", file=target.name, detail="export")
    return contents


def free_name(folder: Path, now: datetime, cause: str) -> Path:
    """A name no file has yet: within one second the next one is taken."""
    while True:
        path = folder / f"office-{now.astimezone(UTC):{_STAMP}}-{cause}.db"
        if not path.exists():
            return path
        now += timedelta(seconds=1)


def _listed(path: Path) -> Backup:
    """A backup by its name and what lies beside it; it is not opened."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        raise ValueError(f"{path.name} is no backup's name")
    made = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
    members = _members(path.with_suffix(".json"))
    counts = members.get("counts")
    verified_at = members.get("verified_at")
    return Backup(
        path,
        to_ms(made),
        _cause(path.name, match[2]),
        path.stat().st_size,
        dict(counts) if isinstance(counts, dict) else None,
        verified_at if isinstance(verified_at, int) else None,
    )


def _members(path: Path) -> dict[str, object]:
    try:
        members = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return members if isinstance(members, dict) else {}


def _cause(name: str, word: str | None) -> Cause:
    if name.startswith("before-migration-"):
        return Cause.BEFORE_MIGRATION
    return Cause(word) if word in frozenset(Cause) else Cause.ASKED


def _abandoned(folder: Path, now: datetime) -> Iterator[Path]:
    """Copies whose process ended before they were whole: nobody else would ever take them away."""
    for path in folder.glob(f"*{_UNFINISHED}"):
        with contextlib.suppress(OSError):
            if now.timestamp() - path.stat().st_mtime > _ABANDONED_S:
                yield path


def _drop(*unfinished: Path) -> None:
    for path in unfinished:
        with contextlib.suppress(OSError):
            path.unlink()


def _refused(error: OSError) -> UserFixable:
    """The folder would not take a file."""
    code = "disk_full" if error.errno == errno.ENOSPC else "backup_folder"
    return UserFixable(code)

"""The database under another key: written into a new file beside it, proved, then put in place.

The old file is not touched before the rename, so that a crash leaves the one or the other.
"""

from __future__ import annotations

from pathlib import Path

import sqlcipher3.dbapi2 as driver

from ..domain.errors import Fault, UserFixable
from .connection import RawConnection, Role, connect, pragma
from .failures import converted, is_busy

_CARRIED = ("user_version", "application_id")


def fold_log(path: Path, key: bytes) -> None:
    """Bring the write-ahead log into the file and take it away: the file alone is the database.

    Raises `UserFixable("profile_in_use")` while anybody else has the file open.
    """
    raw = connect(path, key, role=Role.WRITER)
    try:
        raw.execute("PRAGMA busy_timeout = 0").fetchall()
        mode = raw.execute("PRAGMA journal_mode = DELETE").fetchall()[0][0]
    except driver.Error as error:
        if is_busy(error):
            raise UserFixable("profile_in_use") from error
        raise converted(error) from error
    finally:
        raw.close()
    if mode != "delete":
        raise UserFixable("profile_in_use")


def write_rekeyed(path: Path, key: bytes, unfinished: Path, new_key: bytes) -> None:
    """Write everything in `path` into a new file under another key, and compare the two.

    Raises `Fault` (`rekey_failed` where they differ, `database_damaged`) and what the disk does.
    """
    unfinished.unlink(missing_ok=True)
    raw = connect(path, key, role=Role.WRITER)
    try:
        raw.execute(f"ATTACH DATABASE ? AS fresh KEY \"x'{new_key.hex()}'\"", (str(unfinished),))
        # A file nobody needs before it is whole; it goes to the disk when it is put in place.
        raw.execute("PRAGMA fresh.synchronous = OFF").fetchall()
        raw.execute("PRAGMA fresh.journal_mode = MEMORY").fetchall()
        raw.execute("SELECT sqlcipher_export('fresh')").fetchall()
        for name in _CARRIED:
            raw.execute(f"PRAGMA fresh.{name} = {pragma(raw, name)}").fetchall()
        raw.execute("DETACH DATABASE fresh")
        _compare(raw, unfinished, new_key)
    except driver.Error as error:
        raise converted(error) from error
    finally:
        raw.close()
    fold_log(unfinished, new_key)


def opens(path: Path, key: bytes) -> bool:
    """Whether the file can be read with the key at all."""
    if not path.exists() or path.stat().st_size == 0:
        return False
    raw = _raw(path)
    try:
        raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
        raw.execute("PRAGMA cipher_log_level = NONE").fetchall()
        raw.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except driver.Error:
        return False
    finally:
        raw.close()
    return True


def _raw(path: Path) -> RawConnection:
    raw: RawConnection = driver.connect(str(path), isolation_level=None)
    return raw


def _compare(raw: RawConnection, unfinished: Path, new_key: bytes) -> None:
    """The same things with the same number of rows, in a file that is sound."""
    written = connect(unfinished, new_key, role=Role.WRITER)
    try:
        sound = (
            not written.execute("PRAGMA cipher_integrity_check").fetchall()
            and [tuple(row) for row in written.execute("PRAGMA quick_check")] == [("ok",)]
            and all(pragma(written, name) == pragma(raw, name) for name in _CARRIED)
        )
        if not sound or _contents(written) != _contents(raw):
            raise Fault("rekey_failed")
    finally:
        written.close()


def _contents(raw: RawConnection) -> list[tuple[object, ...]]:
    """What is in a file: every thing's definition, and of tables the number of their rows."""
    found: list[tuple[object, ...]] = []
    things = raw.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    for kind, name, sql in things:
        rows = None
        if kind == "table":
            quoted = str(name).replace('"', '""')
            rows = raw.execute(f'SELECT count(*) FROM "{quoted}"').fetchall()[0][0]
        found.append((kind, name, sql, rows))
    return found

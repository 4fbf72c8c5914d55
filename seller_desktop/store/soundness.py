"""Whether the database's own file is sound: a short look after a bad end, a long one weekly."""

from __future__ import annotations

from pathlib import Path

import sqlcipher3.dbapi2 as driver

from ..domain.errors import Fault
from .connection import Role, connect
from .failures import is_busy


def ended_badly(path: Path) -> bool:
    """Whether whoever had the file open did not close it: a log with something in it is left.

    Only where nobody has it open now does that say anything.
    """
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def quick_check(path: Path, key: bytes) -> None:
    """Look through the structure. Raises `Fault("database_damaged")`."""
    _check(path, key, "PRAGMA quick_check(1)", healthy=[("ok",)])


def check_pages(path: Path, key: bytes) -> None:
    """Look at the checksum of every page. Raises `Fault("database_damaged")`."""
    _check(path, key, "PRAGMA cipher_integrity_check", healthy=[])


def _check(path: Path, key: bytes, pragma: str, healthy: list[tuple[str, ...]]) -> None:
    raw = connect(path, key, role=Role.WRITER)
    try:
        found = [tuple(row) for row in raw.execute(pragma).fetchall()]
    except driver.Error as error:
        if is_busy(error):
            return  # somebody is at work on it, and would meet damage itself
        raise Fault("database_damaged") from error
    finally:
        raw.close()
    if found != healthy:
        raise Fault("database_damaged")

"""A database file nobody works with, such as a backup: opened to be looked at, never changed."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import sqlcipher3.dbapi2 as driver

from ..domain.errors import Fault, UserFixable
from .connection import RawConnection
from .failures import is_not_a_database
from .page_proof import key_fits_any_page

Key = bytes | str
"""A raw key of 32 bytes, or a passphrase a seller has chosen."""


def open_at_rest(path: Path, key: Key) -> RawConnection:
    """Open a file for reading alone.

    Raises `UserFixable`: `backup_missing`, `database_key_wrong`, for a passphrase
    `passphrase_wrong`; `Fault("backup_damaged")` for what is no database.
    """
    if not path.is_file():
        raise UserFixable("backup_missing", file=path.name)
    raw: RawConnection | None = None
    try:
        raw = cast(
            RawConnection,
            driver.connect(
                f"{path.absolute().as_uri()}?mode=ro",
                uri=True,
                isolation_level=None,
                check_same_thread=False,
            ),
        )
        for statement in (
            f"PRAGMA key = {key_literal(key)}",
            "PRAGMA cipher_log_level = NONE",
            "SELECT count(*) FROM sqlite_master",
            "PRAGMA trusted_schema = OFF",
            "PRAGMA query_only = ON",
        ):
            raw.execute(statement).fetchall()
    except driver.Error as error:
        if raw is not None:
            raw.close()
        raise _unreadable(path, key, error) from error
    return raw


def key_literal(key: Key) -> str:
    """A key as it stands in a statement that takes no parameter; such statements are not logged."""
    if isinstance(key, bytes):
        return f"\"x'{key.hex()}'\""
    return "'" + key.replace("'", "''") + "'"


def _unreadable(path: Path, key: Key, error: driver.Error) -> Fault | UserFixable:
    if is_not_a_database(error):
        if isinstance(key, str):
            return UserFixable("passphrase_wrong")
        if key_fits_any_page(path, key) is False:
            return UserFixable("database_key_wrong")
    return Fault("backup_damaged", file=path.name, detail="open")

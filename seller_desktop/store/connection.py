"""One encrypted connection with its pragmas, on the raw driver.

No SQLAlchemy, so that a window can ask its first question before anything heavy is imported.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias, cast

import sqlcipher3.dbapi2 as driver

from ..domain.errors import Fault, UserFixable
from .failures import converted, is_not_a_database

if TYPE_CHECKING:
    from sqlalchemy import Connection

BUSY_TIMEOUT_MS = 5_000
JOURNAL_LIMIT_BYTES = 64 * 1024 * 1024
BULK_CACHE_KB = 64 * 1024
BULK_CHECKPOINT_PAGES = 20_000
CHECKPOINT_PAGES = 1_000

Row: TypeAlias = driver.Row
"""A row as the driver gives it: its cells have the types of their columns."""

Readable: TypeAlias = "RawConnection | Connection"
"""What queries of screens and lists read from: the driver's own connection or SQLAlchemy's."""


class RawCursor(Protocol):
    """What we use of a DB-API cursor."""

    @property
    def lastrowid(self) -> int | None: ...

    @property
    def rowcount(self) -> int: ...

    def fetchone(self) -> Row | None: ...

    def fetchall(self) -> list[Row]: ...

    def __iter__(self) -> Iterator[Row]: ...


class RawConnection(Protocol):
    """What we use of a DB-API connection."""

    def execute(self, sql: str, parameters: Sequence[object] = ..., /) -> RawCursor: ...

    def executemany(self, sql: str, rows: Sequence[Sequence[object]], /) -> RawCursor: ...

    def close(self) -> None: ...


class Role(Enum):
    """Who uses a connection; the value is its page cache in KiB."""

    GUI = 8 * 1024
    READER = 4 * 1024 + 1
    WRITER = 4 * 1024

    @property
    def reads_only(self) -> bool:
        return self is not Role.WRITER


def connect(path: Path, key: bytes, *, role: Role) -> RawConnection:
    """Open the file with its raw 32-byte key; a role that may write makes a missing one.

    Raises `UserFixable` (`database_key_wrong`, `database_read_only`, `database_missing`) or `Fault`
    (`database_damaged`).
    """
    if role.reads_only and not path.exists():
        raise UserFixable("database_missing")
    raw: RawConnection | None = None
    try:
        raw = cast(
            RawConnection,
            driver.connect(str(path), isolation_level=None, check_same_thread=False),
        )
        _prepare(raw, key, role)
    except driver.Error as error:
        if raw is not None:
            raw.close()
        if is_not_a_database(error):
            raise _unreadable(path, key) from error
        raise converted(error) from error
    return raw


def raw_of(conn: Readable) -> RawConnection:
    """The driver's connection beneath either kind."""
    pooled = getattr(conn, "connection", None)
    return cast(RawConnection, conn if pooled is None else pooled.driver_connection)


def pragma(raw: RawConnection, name: str) -> int:
    """The present value of a pragma that is a number."""
    rows = raw.execute(f"PRAGMA {name}").fetchall()
    return int(rows[0][0])


def _prepare(raw: RawConnection, key: bytes, role: Role) -> None:
    if len(key) != 32:
        raise ValueError("a database key has 32 bytes")
    for statement in _statements(key, role):
        raw.execute(statement).fetchall()


def _statements(key: bytes, role: Role) -> Iterator[str]:
    yield f"PRAGMA key = \"x'{key.hex()}'\""
    yield "PRAGMA cipher_log_level = NONE"
    # Before the first read: another process may be at work on the file.
    yield f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}"
    yield "SELECT count(*) FROM sqlite_master"
    yield "PRAGMA journal_mode = WAL"
    yield "PRAGMA synchronous = FULL"
    if sys.platform == "darwin":
        yield "PRAGMA fullfsync = ON"
        yield "PRAGMA checkpoint_fullfsync = ON"
    yield "PRAGMA foreign_keys = ON"
    yield "PRAGMA trusted_schema = OFF"
    yield f"PRAGMA journal_size_limit = {JOURNAL_LIMIT_BYTES}"
    yield f"PRAGMA cache_size = -{role.value}"
    if role.reads_only:
        yield "PRAGMA query_only = ON"


def _unreadable(path: Path, key: bytes) -> Fault | UserFixable:
    """A wrong key and a damaged first page give one message: the other pages tell them apart."""
    from seller_desktop.store.page_proof import key_fits_any_page

    if key_fits_any_page(path, key) is False:
        return UserFixable("database_key_wrong")
    return Fault("database_damaged")

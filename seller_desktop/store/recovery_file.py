"""The recovery file: a tiny encrypted file that holds the database's key, opened by the code."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import pbkdf2_hmac
from pathlib import Path
from typing import cast

import sqlcipher3.dbapi2 as driver

from seller_desktop.system.files import put_in_place
from seller_desktop.system.recovery_code import RecoveryCode
from seller_desktop.system.secrets import KEY_BYTES, DatabaseKey

from ..domain.errors import Fault, UserFixable
from .connection import RawConnection
from .failures import converted, is_not_a_database
from .page_proof import SALT_BYTES, key_fits_any_page

_ROUNDS = 256_000
"""Of SQLCipher's key derivation."""

_TABLE = (
    "CREATE TABLE kept (profile_id TEXT NOT NULL, version INTEGER NOT NULL, key BLOB NOT NULL, "
    "key_check TEXT NOT NULL, made_at INTEGER NOT NULL)"
)


@dataclass(frozen=True, slots=True)
class Kept:
    """What the file holds. `made_at` in UTC ms."""

    profile_id: str
    key: DatabaseKey = field(repr=False)
    made_at: int


def write_recovery_file(path: Path, code: RecoveryCode, kept: Kept) -> None:
    """Make the file or replace it, whole or not at all; it was read back before it counts."""
    unfinished = path.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    try:
        with _open(unfinished, code) as raw:
            raw.execute(_TABLE)
            raw.execute(
                "INSERT INTO kept VALUES (?, ?, ?, ?, ?)",
                (kept.profile_id, kept.key.version, kept.key.raw, kept.key.check, kept.made_at),
            )
        if read_recovery_file(unfinished, code) != kept:
            raise Fault("recovery_file_damaged")
        put_in_place(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)


def read_recovery_file(path: Path, code: RecoveryCode) -> Kept:
    """What the file holds. Raises `UserFixable` (`recovery_file_missing`, `recovery_code_wrong`)
    and `Fault("recovery_file_damaged")`."""
    if not path.exists():
        raise UserFixable("recovery_file_missing")
    try:
        with _open(path, code) as raw:
            row = raw.execute(
                "SELECT profile_id, version, key, key_check, made_at FROM kept"
            ).fetchone()
    except driver.DatabaseError as error:
        if is_not_a_database(error):
            raise _unreadable(path, code) from error
        raise converted(error) from error
    if row is None:
        raise Fault("recovery_file_damaged")
    profile_id, version, raw_key, check, made_at = row
    key = DatabaseKey(int(version), bytes(raw_key))
    if len(key.raw) != KEY_BYTES or key.check != check:
        raise Fault("recovery_file_damaged")
    return Kept(str(profile_id), key, int(made_at))


@contextlib.contextmanager
def _open(path: Path, code: RecoveryCode) -> Iterator[RawConnection]:
    """The symbols of a code are letters and digits: nothing in them ends the text."""
    raw = cast(RawConnection, driver.connect(str(path), isolation_level=None))
    try:
        raw.execute(f"PRAGMA key = '{code.symbols}'").fetchall()
        raw.execute("PRAGMA cipher_log_level = NONE").fetchall()
        raw.execute("PRAGMA synchronous = FULL").fetchall()
        yield raw
    finally:
        raw.close()


def _unreadable(path: Path, code: RecoveryCode) -> Fault | UserFixable:
    """A wrong code and a damaged first page give one message: the other pages tell them apart."""
    with path.open("rb") as file:
        salt = file.read(SALT_BYTES)
    derived = pbkdf2_hmac("sha512", code.symbols.encode(), salt, _ROUNDS, KEY_BYTES)
    if key_fits_any_page(path, derived) is False:
        return UserFixable("recovery_code_wrong")
    return Fault("recovery_file_damaged")

"""Errors of the driver as ours: "the world is at fault" is told kindly, "we are" is a fault."""

from __future__ import annotations

import errno

from ..domain.errors import Fault, OfficeError, Passing, UserFixable

_BUSY, _LOCKED, _READ_ONLY = 5, 6, 8
_IO, _CORRUPT, _FULL, _CANT_OPEN, _NOT_A_DATABASE = 10, 11, 13, 14, 26
_OTHER = -1
_NO_SPACE = (errno.ENOSPC, errno.EDQUOT)
_NO_RIGHT = (errno.EROFS, errno.EACCES, errno.EPERM)

_KNOWN: dict[int, tuple[type[OfficeError], str]] = {
    _FULL: (UserFixable, "disk_full"),
    _BUSY: (Passing, "database_busy"),
    _LOCKED: (Passing, "database_busy"),
    _READ_ONLY: (UserFixable, "database_read_only"),
    _CANT_OPEN: (UserFixable, "database_cannot_open"),
    _CORRUPT: (Fault, "database_damaged"),
    _NOT_A_DATABASE: (Fault, "database_damaged"),
    _IO: (Fault, "database_io"),
}


def result_code(error: BaseException) -> int:
    """SQLite's primary result code of a driver's error, -1 where it has none."""
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else _OTHER


def is_not_a_database(error: BaseException) -> bool:
    """Whether the first page could not be read: a wrong key or a damaged file."""
    return result_code(error) == _NOT_A_DATABASE


def is_busy(error: BaseException) -> bool:
    """Whether another connection held the file for longer than the busy timeout."""
    return result_code(error) in (_BUSY, _LOCKED)


def refused_by_disk(error: OSError) -> OfficeError:
    """Our error for what the system said to a file of a profile."""
    if error.errno in _NO_SPACE:
        return UserFixable("disk_full")
    if error.errno in _NO_RIGHT:
        return UserFixable("database_read_only")
    return Fault("database_io")


def converted(error: BaseException) -> OfficeError:
    """Our error for one of the driver or of SQLAlchemy, without statements and their values."""
    origin = getattr(error, "orig", None) or error
    code = result_code(origin)
    if code in _KNOWN:
        branch, word = _KNOWN[code]
        return branch(word)
    name = getattr(origin, "sqlite_errorname", None)
    return Fault("database_failed", detail=str(name or type(origin).__name__))

"""An exception as a log may show it: where it came from and of what kind, without its values."""

from __future__ import annotations

import re
import traceback

from ..domain.errors import OfficeError

_ABOUT_CODE = (AttributeError, ImportError, NameError, NotImplementedError, TypeError)
"""Kinds whose texts name parts of the program, not what it works on."""

_OF_THE_STORE = ("sqlcipher3", "sqlalchemy")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|`[^`]*`|“[^”]*”")
_NAME = re.compile(r"[\"'`][A-Za-z_][A-Za-z0-9_.<>]{0,60}[\"'`]")
_HIDDEN = "'...'"
_DEEPEST = 8


def exception_text(error: BaseException) -> str:
    """Frames and kind of an exception and of those it came from, the first cause on top.

    The text of an exception is left out unless its kind never quotes a value: an answer that can't
    be read, a number that is none would put a buyer's words into the log.
    """
    parts = []
    for one in reversed(list(_chain(error))):
        frames = "".join(traceback.format_tb(one.__traceback__))
        parts.append(f"{frames}{_kind(one)}\n")
    return "".join(parts)


def _chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    now: BaseException | None = error
    while now is not None and now not in found and len(found) < _DEEPEST:
        found.append(now)
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)
    return found


def _kind(error: BaseException) -> str:
    name = type(error).__qualname__
    told = _told(error)
    return f"{name}: {told}" if told else name


def _told(error: BaseException) -> str:
    if isinstance(error, OfficeError):
        return error.code
    if isinstance(error, OSError):
        return "" if error.errno is None else f"[Errno {error.errno}] {error.strerror}"
    if isinstance(error, _ABOUT_CODE):
        return _QUOTED.sub(_name_or_nothing, str(error))
    if type(error).__module__.startswith(_OF_THE_STORE):
        return _QUOTED.sub(_HIDDEN, str(error).partition("\n")[0])
    return ""


def _name_or_nothing(quoted: re.Match[str]) -> str:
    """What is quoted where it is the name of something in the program."""
    return quoted[0] if _NAME.fullmatch(quoted[0]) else _HIDDEN

"""A lock between processes on a file of the profile. The system lets go of it at death."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType


class ProcessLock:
    """Held by at most one process, or shared by several; the file stays behind and means nothing.

    A lock that is shared by anybody is not free for one alone, and the other way round.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds it."""
        return self._handle is not None

    def try_acquire(self, *, shared: bool = False) -> bool:
        """Take the lock if it is free; never waits. True as well where it is held already."""
        if self._handle is not None:
            return True
        flags = os.O_CREAT | os.O_RDWR | getattr(os, "O_CLOEXEC", 0)
        handle = os.open(self._path, flags, 0o600)
        try:
            _lock(handle, shared)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def release(self) -> None:
        """Let go of it; nothing happens where it is not held."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        try:
            _unlock(handle)
        finally:
            os.close(handle)

    def __enter__(self) -> bool:
        """Whether it was free."""
        return self.try_acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes

    _FAIL_AT_ONCE, _ALONE = 1, 2

    class _Overlapped(ctypes.Structure):
        """Where in the file: its first byte."""

        _fields_ = (
            ("internal", ctypes.c_void_p),
            ("internal_high", ctypes.c_void_p),
            ("offset", wintypes.DWORD),
            ("offset_high", wintypes.DWORD),
            ("event", wintypes.HANDLE),
        )

    def _lock(handle: int, shared: bool) -> None:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        file = wintypes.HANDLE(msvcrt.get_osfhandle(handle))
        flags = _FAIL_AT_ONCE if shared else _FAIL_AT_ONCE | _ALONE
        if not kernel.LockFileEx(file, flags, 0, 1, 0, ctypes.byref(_Overlapped())):
            raise ctypes.WinError(ctypes.get_last_error())

    def _unlock(handle: int) -> None:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        file = wintypes.HANDLE(msvcrt.get_osfhandle(handle))
        kernel.UnlockFileEx(file, 0, 1, 0, ctypes.byref(_Overlapped()))

else:
    import fcntl

    def _lock(handle: int, shared: bool) -> None:
        fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)

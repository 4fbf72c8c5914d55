"""How a process ended: a mark that stands while it runs, and the file a crash is written to."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from .files import make_folder


@dataclass(frozen=True, slots=True)
class UncleanEnd:
    """The last run did not end by itself. `started_at` is in UTC ms; `crashed` where the crash file
    tells at which place of the program it broke off."""

    started_at: int
    version: str
    crashed: bool


class CrashFile:
    """The mark and the crash file of one kind of process in a folder; one such process at a time.

    A crash is written as names of functions and lines, never as values.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self.path = folder / f"{name}-crash.txt"
        self.before = folder / f"{name}-crash-before.txt"
        """What the last crash left, until the next one."""
        self._mark = folder / f"{name}-running"
        self._file: TextIO | None = None

    def open(self, version: str) -> UncleanEnd | None:
        """From now on a crash is written here; how the last run ended where that was unclean."""
        make_folder(self.path.parent)
        crashed = self._set_aside()
        left = self._last_run(crashed)
        _write_for_owner(self._mark, version)
        self._file = self.path.open("a", encoding="utf-8")
        self.path.chmod(0o600)
        faulthandler.enable(self._file)
        _keep_memory_off_disk()
        return left

    def close(self) -> None:
        """The process ends by itself."""
        faulthandler.disable()
        if self._file is not None:
            self._file.close()
            self._file = None
        self._mark.unlink(missing_ok=True)

    def _set_aside(self) -> bool:
        try:
            if self.path.stat().st_size == 0:
                return False
            self.path.replace(self.before)
        except OSError:
            return False
        return True

    def _last_run(self, crashed: bool) -> UncleanEnd | None:
        try:
            started_at = int(self._mark.stat().st_mtime * 1000)
            version = self._mark.read_text("utf-8", "replace").strip()[:40]
        except OSError:
            return None
        return UncleanEnd(started_at, version, crashed)


def _write_for_owner(path: Path, text: str) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)


def _keep_memory_off_disk() -> None:
    """No image of the memory is left by a crash: it would hold the key and buyers' data."""
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))

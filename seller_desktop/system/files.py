"""Writing files so that a crash leaves the old or the new content, never half of it."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path


def write_atomically(path: Path, content: bytes) -> None:
    """Replace `path` by `content`, readable by its owner alone; on disk when this returns."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def put_in_place(unfinished: Path, path: Path) -> None:
    """Replace `path` by a whole file beside it; on disk when this returns."""
    handle = os.open(unfinished, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    unfinished.chmod(0o600)
    unfinished.replace(path)
    _sync_folder(path.parent)


def make_folder(path: Path) -> None:
    """Make a folder only its owner can enter; an existing one is narrowed to that."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Somebody else's folder, or a file system without rights: the caller's next write tells.
    with contextlib.suppress(PermissionError, NotImplementedError):
        path.chmod(0o700)


def _sync_folder(folder: Path) -> None:
    """A rename survives power loss only once its folder is on disk; Windows has no such call."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

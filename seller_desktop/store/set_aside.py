"""Files that can't be read are kept under a dated name, never deleted."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

_LOGS = ("-wal", "-shm")


def set_aside(path: Path, now: datetime, why: str) -> Path:
    """Move a database with its write-ahead log to `<name>-<why>-<date>.db`; returns its new place.

    The log goes first: one that stayed behind would be played into the next file of that name.
    """
    target = _free(path.with_name(f"{path.stem}-{why}-{now:%Y%m%d-%H%M%S}{path.suffix}"))
    for suffix in (*_LOGS, ""):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.replace(target.with_name(target.name + suffix))
    return target


def _free(path: Path) -> Path:
    """The path, numbered where something has that name."""
    found, number = path, 2
    while found.exists():
        found = path.with_stem(f"{path.stem}-{number}")
        number += 1
    return found

"""A folder in memory: what is tested on it is no promise of the disk, and it is much faster."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SHARED_MEMORY = Path("/dev/shm")


@contextmanager
def ram_folder() -> Iterator[Path]:
    """An empty folder, in memory where the system has such a place."""
    place = _SHARED_MEMORY if _SHARED_MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="seller-desktop-", dir=place) as folder:
        yield Path(folder)

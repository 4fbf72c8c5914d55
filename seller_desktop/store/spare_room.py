"""A little room on the disk that is given up once it is full, so that this can be written down."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

_BYTES = 256 * 1024
"""Some dozen pages of the write-ahead log."""


class SpareRoom:
    """A file of zeros beside the database."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def keep(self) -> None:
        """Take the room where it is not taken yet and the disk has it."""
        if self._path.exists():
            return
        try:
            self._path.write_bytes(bytes(_BYTES))
        except OSError:
            self.give_up()

    def give_up(self) -> bool:
        """Let go of it; whether there was any."""
        with suppress(OSError):
            self._path.unlink()
            return True
        return False

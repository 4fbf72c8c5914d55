"""Lines in the order of some instant, for feed pages and date ranges that answer at once."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

Key = tuple[int, str]


class TimeIndex:
    """Sorted (instant, line number) pairs; a line stands in it at most once."""

    def __init__(self) -> None:
        self._keys: list[Key] = []
        self._at: dict[str, int] = {}

    def load(self, keys: Iterable[Key]) -> None:
        """Fill an empty index at once."""
        self._keys = sorted(keys)
        self._at = {line_no: at for at, line_no in self._keys}

    def place(self, line_no: str, at: int) -> None:
        """Put or move a line."""
        old = self._at.get(line_no)
        if old == at:
            return
        if old is not None:
            del self._keys[bisect_left(self._keys, (old, line_no))]
        self._at[line_no] = at
        insort(self._keys, (at, line_no))

    def between(self, start: Key, end: int) -> list[Key]:
        """Pairs from `start` to the last of instant `end`, both inclusive."""
        return self._keys[bisect_left(self._keys, start) : bisect_left(self._keys, (end + 1, ""))]

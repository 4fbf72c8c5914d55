"""Reading what a file still gives, damaged or whole: row after row, over whatever can't be read."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import sqlcipher3.dbapi2 as driver

from .connection import RawConnection, Row
from .file_at_rest import Key, open_at_rest

FoundRow: TypeAlias = Mapping[str, object]

_LOWEST, _HIGHEST = -1, (1 << 63) - 1
"""Our keys are counters and instants."""


class ReadableRows:
    """The rows of a file that can be read. `holes` names the tables of which some could not.

    A page whose checksum fails breaks the connection for good: it is made anew and reading goes on
    behind the page. What is given was written by us: SQLCipher signs every page.

    Raises what `open_at_rest` raises where not even the list of tables can be read.
    """

    def __init__(self, path: Path, key: Key) -> None:
        self._path = path
        self._key = key
        self._raw: RawConnection | None = open_at_rest(path, key)
        self.holes: set[str] = set()

    def close(self) -> None:
        """Let go of the file."""
        if self._raw is not None:
            self._raw.close()
            self._raw = None

    def columns(self, table: str) -> tuple[str, ...]:
        """The columns of a table; none where it is not there."""
        rows = self._ask(f'PRAGMA table_info("{table}")')
        return tuple(str(row[1]) for row in rows or ())

    def rows(self, table: str) -> Iterator[FoundRow]:
        """Every row of a table that can be read, in the order it was stored."""
        names = self.columns(table)
        if not names:
            self.holes.add(table)
            return
        after = _LOWEST
        while True:
            for row in self._run(table, after):
                after = int(row[0])
                yield dict(zip(names, row[1:], strict=True))
            # The driver looks one row ahead, and with the hole loses the row before it.
            for row in self._one_by_one(table, after):
                after = int(row[0])
                yield dict(zip(names, row[1:], strict=True))
            if self._next(table, after) == ():
                return
            self.holes.add(table)
            behind = self._behind_hole(table, after)
            if behind is None:
                return
            after = behind

    def rows_of(self, table: str, column: str, keys: Collection[int]) -> Iterator[FoundRow]:
        """The rows with these keys in a column, as far as they can be read at once."""
        names = self.columns(table)
        asked = f'SELECT * FROM "{table}" WHERE "{column}" = ?'
        for key in keys if names else ():
            for row in self._ask(asked, key) or ():
                yield dict(zip(names, row, strict=True))

    def by_index(self, table: str, columns: Sequence[str]) -> tuple[Row, ...]:
        """Rowid and these columns, from the index over them alone: it may be whole where the table
        is not. Empty where there is no such index, or it can't be read."""
        for index in self._ask(f'PRAGMA index_list("{table}")') or ():
            info = self._ask(f'PRAGMA index_info("{index[1]}")') or ()
            if tuple(str(row[2]) for row in info) == tuple(columns):
                listed = ", ".join(f'"{column}"' for column in columns)
                asked = f'SELECT rowid, {listed} FROM "{table}" INDEXED BY "{index[1]}"'
                return self._ask(asked) or ()
        return ()

    def _run(self, table: str, after: int) -> Iterator[Row]:
        """The rows behind a rowid, up to the first that can't be read."""
        try:
            yield from self._connection().execute(f"{_select(table)} ORDER BY rowid", (after,))
        except driver.Error:
            self._begin_anew()

    def _one_by_one(self, table: str, after: int) -> Iterator[Row]:
        found = self._next(table, after)
        while found:
            yield found[0]
            found = self._next(table, int(found[0][0]))

    def _next(self, table: str, after: int) -> tuple[Row, ...] | None:
        """The row behind a rowid, an empty answer behind the last one; None where it is damaged."""
        return self._ask(f"{_select(table)} ORDER BY rowid LIMIT 1", after)

    def _behind_hole(self, table: str, after: int) -> int | None:
        """A rowid behind which rows can be read again; None where there is none.

        Pages lie in the order of rowids, so the end of the hole is found by halving.
        """
        low, high, step = after, after + 1, 1
        while self._next(table, high) is None:
            if high == _HIGHEST:
                return None
            step *= 2
            low, high = high, min(high + step, _HIGHEST)
        while high - low > 1:
            middle = (low + high) // 2
            if self._next(table, middle) is None:
                low = middle
            else:
                high = middle
        return high

    def _ask(self, sql: str, *values: int) -> tuple[Row, ...] | None:
        try:
            return tuple(self._connection().execute(sql, values).fetchall())
        except driver.Error:
            self._begin_anew()
            return None

    def _connection(self) -> RawConnection:
        if self._raw is None:
            self._raw = open_at_rest(self._path, self._key)
        return self._raw

    def _begin_anew(self) -> None:
        self.close()


def _select(table: str) -> str:
    return f'SELECT rowid, * FROM "{table}" WHERE rowid > ?'

"""Rows put into a database whose schema may be newer than that of the file they come from."""

from __future__ import annotations

from .connection import RawConnection
from .readable_rows import FoundRow


class OverlayRows:
    """The receiving side of an overlay, within one write transaction."""

    def __init__(self, raw: RawConnection) -> None:
        self._raw = raw
        self._columns: dict[str, frozenset[str]] = {}

    def insert(self, table: str, row: FoundRow, *, replace: bool = False) -> bool:
        """Put a row in, as far as the present schema knows its columns; one that is there already,
        or does not fit, stays out."""
        if table not in self._columns:
            listed = self._raw.execute(f'PRAGMA table_info("{table}")').fetchall()
            self._columns[table] = frozenset(str(column[1]) for column in listed)
        names = [name for name in row if name in self._columns[table]]
        listed_names = ", ".join(f'"{name}"' for name in names)
        marks = ", ".join("?" * len(names))
        how = "REPLACE" if replace else "IGNORE"
        cursor = self._raw.execute(
            f'INSERT OR {how} INTO "{table}" ({listed_names}) VALUES ({marks})',
            tuple(row[name] for name in names),
        )
        return cursor.rowcount > 0

    def one(self, sql: str, *values: object) -> object:
        """The first cell of the first row, None where there is none."""
        row = self._raw.execute(sql, values).fetchone()
        return None if row is None else row[0]


def whole(value: object) -> int:
    """A key or an instant. Raises `TypeError` for anything else."""
    if not isinstance(value, int):
        raise TypeError("a key or an instant is a whole number")
    return value

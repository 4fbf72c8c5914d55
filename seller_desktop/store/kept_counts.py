"""How many order lines are kept to which extent."""

from __future__ import annotations

from .connection import Readable, raw_of


def kept_counts(conn: Readable) -> dict[str, int]:
    """Order lines by what is kept of them, words of `domain.retention.Kept`."""
    rows = raw_of(conn).execute("SELECT kept, count(*) FROM recipient GROUP BY kept ORDER BY kept")
    return {str(kept): int(count) for kept, count in rows}


def unread_count(conn: Readable) -> int:
    """Records that could not be read and still have their content."""
    row = raw_of(conn).execute("SELECT count(*) FROM quarantine WHERE body != x''").fetchone()
    return 0 if row is None else int(row[0])

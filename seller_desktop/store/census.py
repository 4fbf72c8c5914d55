"""What the store holds, in numbers: for a report that names no shop, no order and no person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .connection import RawConnection, Readable, pragma, raw_of

_TALLIES: Mapping[str, str] = {
    "order lines by status": "SELECT status, count(*) FROM order_line GROUP BY 1",
    "claims by kind and state": "SELECT kind || ' ' || state, count(*) FROM claim GROUP BY 1",
    "inquiries by kind and state": "SELECT kind || ' ' || state, count(*) FROM inquiry GROUP BY 1",
    "actions by verb and state": "SELECT verb || ' ' || state, count(*) FROM action GROUP BY 1",
    "attempts by outcome": "SELECT coalesce(outcome, 'open'), count(*) FROM attempt GROUP BY 1",
    "alerts by kind": "SELECT kind, count(*) FROM alert GROUP BY 1",
    "events by kind": "SELECT kind, count(*) FROM change_event GROUP BY 1",
    "records not read, by cause": "SELECT cause, count(*) FROM quarantine GROUP BY 1",
    "wishes to sync by state": "SELECT state, count(*) FROM sync_wish GROUP BY 1",
}
_PRAGMAS = ("user_version", "page_size", "page_count", "freelist_count")


@dataclass(frozen=True, slots=True)
class Census:
    """Counts by heading and code, and numbers of the file itself."""

    tallies: Mapping[str, Mapping[str, int]]
    file: Mapping[str, int]
    cipher: str


def census(conn: Readable) -> Census:
    """Count everything. Reads whole tables: not for the window's thread."""
    raw = raw_of(conn)
    tallies = {title: _tally(raw, query) for title, query in _TALLIES.items()}
    version = raw.execute("PRAGMA cipher_version").fetchone()
    return Census(
        tallies,
        {name: pragma(raw, name) for name in _PRAGMAS},
        str(version[0]) if version else "",
    )


def _tally(raw: RawConnection, query: str) -> dict[str, int]:
    return {str(row[0]): int(row[1]) for row in raw.execute(f"{query} ORDER BY 1").fetchall()}

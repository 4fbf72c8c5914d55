"""The seller's own column presets for files: a name and the columns in their order."""

from __future__ import annotations

import json
from collections.abc import Sequence

from .connection import Readable, raw_of

Presets = dict[str, tuple[str, ...]]
"""The columns by the name of the preset."""


def own_presets(conn: Readable) -> Presets:
    """All of them by name."""
    rows = raw_of(conn).execute("SELECT name, columns FROM column_preset ORDER BY name")
    return {str(name): tuple(json.loads(columns)) for name, columns in rows}


def put_preset(conn: Readable, name: str, columns: Sequence[str], at: int) -> None:
    """Store one, over the one of that name where there is one."""
    raw_of(conn).execute(
        "INSERT INTO column_preset (name, columns, updated_at) VALUES (?, ?, ?)"
        " ON CONFLICT (name) DO UPDATE SET columns = excluded.columns,"
        " updated_at = excluded.updated_at",
        (name, json.dumps(list(columns)), at),
    )


def remove_preset(conn: Readable, name: str) -> bool:
    """Take one away; whether there was one."""
    removed = raw_of(conn).execute("DELETE FROM column_preset WHERE name = ?", (name,))
    return removed.rowcount > 0

"""Memo and tags of a line: the seller's own, never sent to a marketplace, found by search."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .connection import Readable, raw_of
from .search import reindex_line

if TYPE_CHECKING:
    from sqlalchemy import Connection

LONGEST_MEMO = 2_000
LONGEST_TAG = 40


def set_memo(conn: Connection, line_id: int, memo: str, at: int) -> None:
    """Replace the memo of a line; an empty one takes it away. `at` in UTC ms."""
    _, tags = note(conn, line_id)
    _store(conn, line_id, memo.strip()[:LONGEST_MEMO], tags, at)


def set_tags(conn: Connection, line_id: int, tags: Sequence[str], at: int) -> None:
    """Replace the tags of a line; each once, in the order given."""
    memo, _ = note(conn, line_id)
    clean = (" ".join(tag.split())[:LONGEST_TAG] for tag in tags)
    _store(conn, line_id, memo, tuple(dict.fromkeys(tag for tag in clean if tag)), at)


def note(conn: Connection, line_id: int) -> tuple[str, tuple[str, ...]]:
    """Memo and tags of a line."""
    row = conn.exec_driver_sql(
        "SELECT memo, tags FROM line_note WHERE line_id = ?", (line_id,)
    ).first()
    return (row[0], tuple(json.loads(row[1]))) if row else ("", ())


def known_tags(conn: Readable) -> tuple[str, ...]:
    """Every tag in use, the most used first."""
    rows = raw_of(conn).execute(
        "SELECT t.value FROM line_note n, json_each(n.tags) t"
        " GROUP BY t.value ORDER BY count(*) DESC, t.value"
    )
    return tuple(str(row[0]) for row in rows)


def _store(conn: Connection, line_id: int, memo: str, tags: Sequence[str], at: int) -> None:
    if memo or tags:
        conn.exec_driver_sql(
            "INSERT INTO line_note (line_id, memo, tags, updated_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (line_id) DO UPDATE SET memo = excluded.memo, tags = excluded.tags,"
            " updated_at = excluded.updated_at",
            (line_id, memo, json.dumps(list(tags), ensure_ascii=False), at),
        )
    else:
        conn.exec_driver_sql("DELETE FROM line_note WHERE line_id = ?", (line_id,))
    reindex_line(conn, line_id)

"""Wishes to sync, from any process; the holder of the engine lock fulfils them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .connection import Readable, Row, raw_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_COLUMNS = "id, shops, since, state, result"


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish. `shops` None means all; `since` (UTC ms) asks for history back to it; `result` is
    the JSON object the command line prints, once the state is `done`."""

    id: str
    shops: tuple[int, ...] | None
    since: int | None
    state: str
    result: Mapping[str, object] | None


def add_wish(
    conn: Connection, wish_id: str, shops: Sequence[int] | None, since_ms: int | None, at: int
) -> None:
    """Ask for one full round with these shops."""
    conn.exec_driver_sql(
        "INSERT INTO sync_wish (id, created_at, shops, since, state)"
        " VALUES (?, ?, ?, ?, 'waiting')",
        (wish_id, at, None if shops is None else json.dumps(list(shops)), since_ms),
    )


def wish(conn: Readable, wish_id: str) -> Wish | None:
    """A wish as it stands."""
    rows = raw_of(conn).execute(f"SELECT {_COLUMNS} FROM sync_wish WHERE id = ?", (wish_id,))
    row = rows.fetchone()
    return _wish(row) if row else None


def waiting_wishes(conn: Readable) -> tuple[Wish, ...]:
    """Wishes nobody has taken up, oldest first."""
    rows = raw_of(conn).execute(
        f"SELECT {_COLUMNS} FROM sync_wish WHERE state = 'waiting' ORDER BY created_at, id"
    )
    return tuple(map(_wish, rows))


def take_wish(conn: Connection, wish_id: str) -> None:
    """The engine has begun with it."""
    conn.exec_driver_sql("UPDATE sync_wish SET state = 'running' WHERE id = ?", (wish_id,))


def finish_wish(conn: Connection, wish_id: str, result: Mapping[str, object]) -> None:
    """Write the round's counts and errors for the asker."""
    conn.exec_driver_sql(
        "UPDATE sync_wish SET state = 'done', result = ? WHERE id = ?",
        (json.dumps(result, ensure_ascii=False, sort_keys=True), wish_id),
    )


def reopen_wishes(conn: Connection) -> None:
    """At start: what an engine that died had begun is wished for again."""
    conn.exec_driver_sql("UPDATE sync_wish SET state = 'waiting' WHERE state = 'running'")


def forget_wishes(conn: Connection, before: int) -> None:
    """Drop finished wishes of long ago."""
    conn.exec_driver_sql("DELETE FROM sync_wish WHERE state = 'done' AND created_at < ?", (before,))


def _wish(row: Row) -> Wish:
    wish_id, shops, since, state, result = row
    return Wish(
        id=wish_id,
        shops=None if shops is None else tuple(json.loads(shops)),
        since=since,
        state=state,
        result=None if result is None else json.loads(result),
    )

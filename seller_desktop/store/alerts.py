"""The notification centre: entries newest first, what was not seen yet, and what to toast once."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain.errors import Problem
from ..domain.event import AlertKind
from .connection import Readable, Row, raw_of
from .worklist_filter import Where

if TYPE_CHECKING:
    from sqlalchemy import Connection

_COLUMNS = (
    "id, kind, created_at, shop_id, line_id, claim_no, action_id, params, seen_at, inquiry_id"
)


@dataclass(frozen=True, slots=True)
class Alert:
    """One entry. Instants in UTC ms; `params` hold codes and products, never a person."""

    id: int
    kind: AlertKind
    created_at: int
    shop_id: int | None
    line_id: int | None
    claim_no: str | None
    action_id: str | None
    params: Mapping[str, str | int | None]
    seen_at: int | None
    inquiry_id: int | None = None


@dataclass(frozen=True, slots=True)
class ToastGroup:
    """What one toast tells: entries of one kind at one shop, oldest first."""

    kind: AlertKind
    shop_id: int | None
    alerts: tuple[Alert, ...]


def tell_of_profile(conn: Connection, at: int, problem: Problem) -> None:
    """An entry about the profile itself, such as a backup that fails. `at` in UTC ms."""
    params = {"code": problem.code, **problem.params}
    conn.exec_driver_sql(
        "INSERT INTO alert (kind, created_at, params) VALUES (?, ?, ?)",
        (str(AlertKind.SHOP_PROBLEM), at, json.dumps(params, ensure_ascii=False, sort_keys=True)),
    )


def alerts(conn: Readable, limit: int, before: int | None = None) -> tuple[Alert, ...]:
    """The newest entries; `before` is the key of the last one already shown."""
    rows = raw_of(conn).execute(
        f"SELECT {_COLUMNS} FROM alert WHERE id < ? ORDER BY id DESC LIMIT ?",
        ((1 << 62) if before is None else before, limit),
    )
    return tuple(_alert(row) for row in rows)


def was_told(conn: Readable, shop_id: int, code: str, since: int) -> bool:
    """Whether there is an entry about this problem of a shop from `since` (UTC ms) on."""
    row = raw_of(conn).execute(
        "SELECT 1 FROM alert WHERE kind = ? AND shop_id = ? AND created_at >= ?"
        " AND json_extract(params, '$.code') = ? LIMIT 1",
        (str(AlertKind.SHOP_PROBLEM), shop_id, since, code),
    )
    return row.fetchone() is not None


def unseen_count(conn: Readable) -> int:
    """How many entries nobody has looked at."""
    row = raw_of(conn).execute("SELECT count(*) FROM alert WHERE seen_at IS NULL").fetchone()
    return int(row[0]) if row else 0


def mark_seen(conn: Connection, at: int, ids: Sequence[int] | None = None) -> int:
    """Mark entries as seen (None: all); returns how many were not before. `at` in UTC ms."""
    wanted = Where("1")
    if ids is not None:
        wanted = Where("id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))
    return conn.exec_driver_sql(
        f"UPDATE alert SET seen_at = ? WHERE seen_at IS NULL AND {wanted.sql}",
        (at, *wanted.values),
    ).rowcount


def take_untoasted(
    conn: Connection, at: int, quiet: frozenset[AlertKind] = frozenset()
) -> tuple[ToastGroup, ...]:
    """Mark every entry not toasted yet as toasted and return them in groups to be shown.

    The mark is committed before anything is shown: a toast appears at most once. Kinds in `quiet`
    are marked as well and left out.
    """
    rows = conn.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM alert WHERE toasted_at IS NULL ORDER BY id"
    ).all()
    conn.exec_driver_sql("UPDATE alert SET toasted_at = ? WHERE toasted_at IS NULL", (at,))
    groups: dict[tuple[AlertKind, int | None], list[Alert]] = {}
    for row in rows:
        alert = _alert(tuple(row))
        if alert.kind not in quiet:
            groups.setdefault((alert.kind, alert.shop_id), []).append(alert)
    return tuple(ToastGroup(*key, tuple(found)) for key, found in groups.items())


def _alert(row: Row) -> Alert:
    key, kind, created_at, shop_id, line_id, claim_no, action_id, params, seen_at, inquiry_id = row
    return Alert(
        key,
        AlertKind(kind),
        created_at,
        shop_id,
        line_id,
        claim_no,
        action_id,
        json.loads(params),
        seen_at,
        inquiry_id,
    )

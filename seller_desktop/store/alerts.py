"""The notification centre: entries newest first, what was not seen yet, and what to toast once."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain.errors import Problem
from ..domain.event import AlertKind
from .connection import Readable, Row, raw_of
from .worklist_filter import Where

if TYPE_CHECKING:
    from sqlalchemy import Connection

_COLUMNS = (
    "id, kind, created_at, shop_id, line_id, claim_no, action_id, params, seen_at, inquiry_id,"
    " snoozed_until, rung_at"
)
_NO_SHOPS: frozenset[int] = frozenset()


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
    snoozed_until: int | None = None
    """Until when the seller has put it off; None once it has rung again."""
    rung_at: int | None = None
    """When it rang again after that."""

    @property
    def last_rung_at(self) -> int:
        """Its place in the list: when it was made, or rang again."""
        return self.created_at if self.rung_at is None else self.rung_at


@dataclass(frozen=True, slots=True)
class Muted:
    """What is marked without being shown, and what waits unmarked."""

    kinds: frozenset[AlertKind] = frozenset()
    shops: frozenset[int] = _NO_SHOPS
    waits: Callable[[Alert], bool] = lambda _: False


@dataclass(frozen=True, slots=True)
class ToastGroup:
    """What one toast tells: entries of one kind at one shop (deadlines: at any), oldest first."""

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
    """The newest entries; `before` is the key of the last one already shown.

    What rang again after being put off stands among them where it rang.
    """
    newest = (
        raw_of(conn)
        .execute(
            f"SELECT {_COLUMNS} FROM alert WHERE id < ? ORDER BY id DESC LIMIT ?",
            ((1 << 62) if before is None else before, limit),
        )
        .fetchall()
    )
    again = _rung_again(conn, limit) if before is None else []
    found = {row[0]: _alert(row) for row in (*newest, *again)}
    ordered = sorted(found.values(), key=lambda one: (one.last_rung_at, one.id), reverse=True)
    return tuple(ordered[:limit])


def snoozed(conn: Readable, until: int) -> tuple[Alert, ...]:
    """Entries that were put off to an instant (UTC ms) that is not after `until`."""
    rows = raw_of(conn).execute(
        f"SELECT {_COLUMNS} FROM alert WHERE snoozed_until <= ? ORDER BY id", (until,)
    )
    return tuple(_alert(row) for row in rows)


def snooze(conn: Connection, at: int, ids: Sequence[int], until: int) -> int:
    """Put entries off: until then they count as seen. Instants in UTC ms."""
    return conn.exec_driver_sql(
        "UPDATE alert SET snoozed_until = ?, seen_at = coalesce(seen_at, ?),"
        " toasted_at = coalesce(toasted_at, ?) WHERE id IN (SELECT value FROM json_each(?))",
        (until, at, at, json.dumps(list(ids))),
    ).rowcount


def ring_again(
    conn: Connection, alert_id: int, at: int, params: Mapping[str, str | int | None]
) -> None:
    """An entry that was put off is new once more, with what it says now."""
    conn.exec_driver_sql(
        "UPDATE alert SET snoozed_until = NULL, rung_at = ?, seen_at = NULL, toasted_at = NULL,"
        " params = ? WHERE id = ?",
        (at, json.dumps(dict(params), ensure_ascii=False, sort_keys=True), alert_id),
    )


def let_rest(conn: Connection, alert_id: int) -> None:
    """An entry that was put off has nothing left to tell: it stays in the list as seen."""
    conn.exec_driver_sql("UPDATE alert SET snoozed_until = NULL WHERE id = ?", (alert_id,))


def told_step(conn: Readable, shop_id: int | None, goal: str, due_at: int, since: int) -> int:
    """The highest step of a deadline there is an entry about from `since` on, 0 for none.

    Instants in UTC ms; `goal` as in `domain.escalation`, `shop_id` None for all shops together.
    """
    row = (
        raw_of(conn)
        .execute(
            "SELECT max(json_extract(params, '$.step')) FROM alert"
            " WHERE kind = 'deadline' AND created_at >= ? AND shop_id IS ?"
            " AND json_extract(params, '$.goal') = ? AND json_extract(params, '$.due_at') = ?",
            (since, shop_id, goal, due_at),
        )
        .fetchone()
    )
    return int(row[0] or 0) if row else 0


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


def take_untoasted(conn: Connection, at: int, muted: Muted | None = None) -> tuple[ToastGroup, ...]:
    """Mark every entry not toasted yet as toasted and return them in groups to be shown.

    The mark is committed before anything is shown: a toast appears at most once. What is muted is
    marked as well and left out; what waits is neither marked nor shown.
    """
    muted = muted or Muted()
    rows = conn.exec_driver_sql(
        f"SELECT {_COLUMNS} FROM alert WHERE toasted_at IS NULL ORDER BY id"
    ).all()
    shown: dict[tuple[AlertKind, int | None], list[Alert]] = {}
    marked: list[int] = []
    for alert in (_alert(tuple(row)) for row in rows):
        silent = alert.kind in muted.kinds or alert.shop_id in muted.shops
        if not silent and muted.waits(alert):
            continue
        marked.append(alert.id)
        if not silent:
            shown.setdefault(_group_of(alert), []).append(alert)
    conn.exec_driver_sql(
        "UPDATE alert SET toasted_at = ? WHERE id IN (SELECT value FROM json_each(?))",
        (at, json.dumps(marked)),
    )
    return tuple(_toast_group(kind, found) for (kind, _), found in shown.items())


def _group_of(alert: Alert) -> tuple[AlertKind, int | None]:
    """Deadlines of several shops make one toast, whatever else rings does so for each shop."""
    return alert.kind, None if alert.kind is AlertKind.DEADLINE else alert.shop_id


def _toast_group(kind: AlertKind, found: list[Alert]) -> ToastGroup:
    shops = {alert.shop_id for alert in found}
    return ToastGroup(kind, shops.pop() if len(shops) == 1 else None, tuple(found))


def _rung_again(conn: Readable, limit: int) -> list[Row]:
    rows = raw_of(conn).execute(
        f"SELECT {_COLUMNS} FROM alert WHERE rung_at IS NOT NULL ORDER BY rung_at DESC LIMIT ?",
        (limit,),
    )
    return list(rows.fetchall())


def _alert(row: Row) -> Alert:
    key, kind, created_at, shop_id, line_id, claim_no, action_id, params, seen_at, *rest = row
    inquiry_id, snoozed_until, rung_at = rest
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
        snoozed_until,
        rung_at,
    )

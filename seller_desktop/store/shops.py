"""Shops and how the rounds with them went."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..domain.errors import Problem, UserFixable
from ..domain.shop import Shop, ShopHealth
from . import settings
from .connection import Readable, raw_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NAMES = (
    *("id", "uid", "marketplace", "name", "base_url", "official", "paused", "added_at"),
    *("account", "alerts_from", "history_from", "history_done", "keys_issued_at"),
)
_COLUMNS = ", ".join(_NAMES)


def shops(conn: Readable) -> tuple[Shop, ...]:
    """All shops in the order in which they were added."""
    return tuple(map(_shop, raw_of(conn).execute(f"SELECT {_COLUMNS} FROM shop ORDER BY id")))


def shop(conn: Readable, shop_id: int) -> Shop | None:
    """One shop, or None when it was removed."""
    rows = raw_of(conn).execute(f"SELECT {_COLUMNS} FROM shop WHERE id = ?", (shop_id,))
    row = rows.fetchone()
    return _shop(row) if row else None


def shop_named(conn: Readable, name: str) -> Shop:
    """The shop of a name; raises `UserFixable` shop_not_found."""
    rows = raw_of(conn).execute(f"SELECT {_COLUMNS} FROM shop WHERE name = ?", (name,))
    row = rows.fetchone()
    if row is None:
        raise UserFixable("shop_not_found", shop=name)
    return _shop(row)


def add_shop(
    conn: Connection,
    *,
    uid: str,
    marketplace: str,
    name: str,
    base_url: str,
    official: bool,
    account: str | None,
    added_at: int,
    history_from: int,
) -> Shop:
    """Store a new shop; raises `UserFixable` shop_exists when the name is taken."""
    taken = conn.exec_driver_sql("SELECT 1 FROM shop WHERE name = ?", (name,)).first()
    if taken:
        raise UserFixable("shop_exists", shop=name)
    values = (uid, marketplace, name, base_url, int(official), account, added_at, history_from)
    result = conn.exec_driver_sql(
        "INSERT INTO shop (uid, marketplace, name, base_url, official, account, added_at,"
        " history_from, keys_issued_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*values, added_at),
    )
    return Shop(
        id=int(result.lastrowid),
        uid=uid,
        marketplace=marketplace,
        name=name,
        base_url=base_url,
        official=official,
        paused=False,
        added_at=added_at,
        account=account,
        history_from=history_from,
        keys_issued_at=added_at,
    )


def rename_shop(conn: Connection, shop_id: int, name: str) -> None:
    """Give a shop another name; raises `UserFixable` shop_exists when it is taken."""
    row = conn.exec_driver_sql("SELECT id FROM shop WHERE name = ?", (name,)).first()
    if row is not None and row[0] != shop_id:
        raise UserFixable("shop_exists", shop=name)
    conn.exec_driver_sql("UPDATE shop SET name = ? WHERE id = ?", (name, shop_id))


def set_paused(conn: Connection, shop_id: int, paused: bool) -> None:
    """Stop or resume the rounds with a shop; what waits in the outbox waits on."""
    conn.exec_driver_sql("UPDATE shop SET paused = ? WHERE id = ?", (int(paused), shop_id))


def set_keys_issued(conn: Connection, shop_id: int, at: int) -> None:
    """Count the life of a shop's keys from another instant; what was told is forgotten."""
    conn.exec_driver_sql(
        "UPDATE shop SET keys_issued_at = ?, keys_told = NULL WHERE id = ?", (at, shop_id)
    )


def note_keys_told(conn: Connection, shop_id: int, stage: int) -> bool:
    """The seller is told that `stage` days of the keys are left; returns whether that is news."""
    told = conn.exec_driver_sql(
        "UPDATE shop SET keys_told = ? WHERE id = ? AND (keys_told IS NULL OR keys_told > ?)",
        (stage, shop_id, stage),
    )
    return told.rowcount == 1


def remove_shop(conn: Connection, shop_id: int) -> None:
    """Forget a shop and all that was read of it. Its events stay: the chain is append-only."""
    conn.exec_driver_sql(
        "DELETE FROM line_search WHERE rowid IN (SELECT id FROM order_line WHERE shop_id = ?)",
        (shop_id,),
    )
    conn.exec_driver_sql("UPDATE action SET replaces = NULL WHERE shop_id = ?", (shop_id,))
    conn.exec_driver_sql("DELETE FROM action WHERE shop_id = ?", (shop_id,))
    settings.forget_shop(conn, shop_id)
    conn.exec_driver_sql("DELETE FROM shop WHERE id = ?", (shop_id,))


def set_history(conn: Connection, shop_id: int, history_from: int) -> None:
    """Ask for history back to an earlier instant; a later one changes nothing."""
    conn.exec_driver_sql(
        "UPDATE shop SET history_from = ?, history_done = 0"
        " WHERE id = ? AND (history_from IS NULL OR history_from > ?)",
        (history_from, shop_id, history_from),
    )


def set_history_done(conn: Connection, shop_id: int) -> None:
    """All history asked for is stored."""
    conn.exec_driver_sql("UPDATE shop SET history_done = 1 WHERE id = ?", (shop_id,))


def set_alerts_from(conn: Connection, shop_id: int, instant: int) -> None:
    """From this instant of the marketplace on, news ring; set once, at the first answer."""
    conn.exec_driver_sql(
        "UPDATE shop SET alerts_from = ? WHERE id = ? AND alerts_from IS NULL", (instant, shop_id)
    )


def health(conn: Readable, shop_id: int) -> ShopHealth:
    """How the last rounds with a shop went."""
    row = (
        raw_of(conn)
        .execute(
            "SELECT last_success_at, last_try_at, next_try_at, failures, error"
            " FROM shop_health WHERE shop_id = ?",
            (shop_id,),
        )
        .fetchone()
    )
    return ShopHealth(shop_id, *row) if row else ShopHealth(shop_id)


def note_success(conn: Connection, shop_id: int, at: int) -> bool:
    """A round went well; returns whether an error was standing before."""
    before = health(conn, shop_id)
    _upsert_health(conn, shop_id, "last_success_at", at, at, None, 0, None)
    return before.error is not None


def note_failure(
    conn: Connection, shop_id: int, at: int, next_try_at: int, problem: Problem
) -> bool:
    """A call failed; returns whether this is another problem than the one that was standing."""
    before = health(conn, shop_id)
    known = Problem.from_json(before.error).code if before.error else None
    _upsert_health(
        conn,
        shop_id,
        "last_try_at",
        at,
        at,
        next_try_at,
        before.failures + 1,
        problem.to_json(),
    )
    return known != problem.code


def _upsert_health(
    conn: Connection,
    shop_id: int,
    column: str,
    value: int,
    tried_at: int,
    next_try_at: int | None,
    failures: int,
    error: str | None,
) -> None:
    raw_of(conn).execute(
        f"INSERT INTO shop_health (shop_id, {column}, last_try_at, next_try_at, failures, error)"
        f" VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (shop_id) DO UPDATE SET {column} ="
        f" excluded.{column}, last_try_at = excluded.last_try_at,"
        " next_try_at = excluded.next_try_at, failures = excluded.failures,"
        " error = excluded.error",
        (shop_id, value, tried_at, next_try_at, failures, error),
    )


def _shop(row: Sequence[Any]) -> Shop:
    told = dict(zip(_NAMES, row, strict=True))
    flags = {name: bool(told[name]) for name in ("official", "paused", "history_done")}
    return Shop(**{**told, **flags})

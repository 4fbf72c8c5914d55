"""How far each stream of a shop is stored, and when which task is due next. Instants in UTC ms."""

from __future__ import annotations

from .connection import Readable, raw_of


def watermark(conn: Readable, shop_id: int, stream: str) -> int | None:
    """The marketplace's instant up to (history: back to) which a stream is stored whole."""
    row = (
        raw_of(conn)
        .execute("SELECT watermark FROM cursor WHERE shop_id = ? AND stream = ?", (shop_id, stream))
        .fetchone()
    )
    return None if row is None else row[0]


def set_watermark(conn: Readable, shop_id: int, stream: str, instant: int) -> None:
    """Move a stream's watermark; call it in the transaction that stores the rows it covers."""
    raw_of(conn).execute(
        "INSERT INTO cursor (shop_id, stream, watermark) VALUES (?, ?, ?)"
        " ON CONFLICT (shop_id, stream) DO UPDATE SET watermark = excluded.watermark",
        (shop_id, stream, instant),
    )


def due_times(conn: Readable, shop_id: int) -> dict[str, int]:
    """When each task of a shop is due; a task without an entry is due at once."""
    rows = raw_of(conn).execute("SELECT task, due_at FROM due WHERE shop_id = ?", (shop_id,))
    return {str(task): int(due_at) for task, due_at in rows}


def set_due(conn: Readable, shop_id: int, task: str, due_at: int) -> None:
    """When a task of a shop is due next."""
    raw_of(conn).execute(
        "INSERT INTO due (shop_id, task, due_at) VALUES (?, ?, ?)"
        " ON CONFLICT (shop_id, task) DO UPDATE SET due_at = excluded.due_at",
        (shop_id, task, due_at),
    )

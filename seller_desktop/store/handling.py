"""How the seller wants a line handled: on hold (보류) until released, and with which courier.

Never sent to a marketplace; whoever dispatches or confirms is asked first.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.order import HOLDABLE_STATUSES
from ..domain.rule import LONGEST_REASON
from .connection import Readable, raw_of

HOLDABLE = "(" + ", ".join(f"'{word}'" for word in sorted(HOLDABLE_STATUSES)) + ")"
"""The statuses as SQL in which a line may be on hold: nothing has left yet."""

HELD_HERE = (
    "SELECT h.line_id FROM line_handling h JOIN order_line hl ON hl.id = h.line_id"
    f" WHERE h.hold IS NOT NULL AND hl.status IN {HOLDABLE}"
)
"""The lines the seller holds, as a query."""


@dataclass(frozen=True, slots=True)
class Handling:
    """`hold` is why a line is on hold, which may be empty; None where it is not."""

    hold: str | None = None
    courier: str | None = None


def standing_of(conn: Readable, line_id: int) -> Handling:
    """How one line is to be handled; what has left is on hold no more."""
    known = handlings(conn, [line_id]).get(line_id, Handling())
    return Handling(held_now(conn, [line_id]).get(line_id), known.courier)


def handlings(conn: Readable, line_ids: Sequence[int]) -> dict[int, Handling]:
    """How those of these lines are to be handled of which anything is said."""
    rows = raw_of(conn).execute(
        "SELECT line_id, hold, courier FROM line_handling"
        " WHERE line_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(line_ids)),),
    )
    return {int(row[0]): Handling(row[1], row[2]) for row in rows}


def held_now(conn: Readable, line_ids: Sequence[int]) -> dict[int, str]:
    """Why each of these lines is on hold that is, and has not left."""
    rows = raw_of(conn).execute(
        "SELECT h.line_id, h.hold FROM line_handling h JOIN order_line l ON l.id = h.line_id"
        " WHERE h.line_id IN (SELECT value FROM json_each(?)) AND h.hold IS NOT NULL"
        f" AND l.status IN {HOLDABLE}",
        (json.dumps(list(line_ids)),),
    )
    return {int(row[0]): str(row[1]) for row in rows}


def set_hold(conn: Readable, line_id: int, reason: str | None, at: int) -> None:
    """Put a line on hold, or release it with None. `at` in UTC ms."""
    _set(conn, line_id, "hold", None if reason is None else reason.strip()[:LONGEST_REASON], at)


def set_courier(conn: Readable, line_id: int, courier: str | None, at: int) -> None:
    """The courier the dispatch sheet begins with."""
    _set(conn, line_id, "courier", courier, at)


def _set(conn: Readable, line_id: int, column: str, value: str | None, at: int) -> None:
    raw_of(conn).execute(
        f"INSERT INTO line_handling (line_id, {column}, updated_at) VALUES (?, ?, ?)"
        f" ON CONFLICT (line_id) DO UPDATE SET {column} = excluded.{column},"
        " updated_at = excluded.updated_at",
        (line_id, value, at),
    )

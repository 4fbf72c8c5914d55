"""What was found when the goods of a claim came back: the seller's own record, sent to nobody."""

from __future__ import annotations

from ..domain.inspection import Inspection, InspectionResult
from .connection import Readable, raw_of


def inspection_of(conn: Readable, line_id: int, claim_no: str) -> Inspection | None:
    """The record of a claim, None where nobody has looked yet."""
    row = (
        raw_of(conn)
        .execute(
            "SELECT result, note FROM inspection WHERE line_id = ? AND claim_no = ?",
            (line_id, claim_no),
        )
        .fetchone()
    )
    return None if row is None else Inspection(InspectionResult(row[0]), row[1])


def put_inspection(
    conn: Readable, line_id: int, claim_no: str, found: Inspection | None, at: int
) -> None:
    """Keep a record in the place of the one there was; None takes it away. `at` in UTC ms."""
    raw = raw_of(conn)
    if found is None:
        raw.execute(
            "DELETE FROM inspection WHERE line_id = ? AND claim_no = ?", (line_id, claim_no)
        )
        return
    raw.execute(
        "INSERT INTO inspection (line_id, claim_no, result, note, updated_at)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (line_id, claim_no) DO UPDATE SET"
        " result = excluded.result, note = excluded.note, updated_at = excluded.updated_at",
        (line_id, claim_no, str(found.result), found.note, at),
    )

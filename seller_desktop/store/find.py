"""What the search palette finds while one types: the newest lines, and open claims among them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .claims_list import ClaimRow, claim_page
from .connection import RawConnection, Readable, raw_of
from .search import find_lines
from .worklist import WorklistRow
from .worklist import page as line_page
from .worklist_filter import OPEN_CLAIMS

_LOOKED_AT = 60


@dataclass(frozen=True, slots=True)
class Found:
    """The newest lines of a search, and the newest open claims on any it found."""

    lines: tuple[WorklistRow, ...] = ()
    claims: tuple[ClaimRow, ...] = ()


def find(
    conn: Readable,
    text: str,
    shop_ids: frozenset[int] | None,
    *,
    most_lines: int,
    most_claims: int,
) -> Found:
    """Look for a text or a number; nothing is found by an empty one."""
    if not text.strip():
        return Found()
    raw = raw_of(conn)
    ids = find_lines(raw, text, _LOOKED_AT)
    lines = [row for row in line_page(raw, ids) if shop_ids is None or row.shop_id in shop_ids]
    claimed = [row.id for row in lines if row.claim is not None]
    claims = claim_page(raw, _open_claims(raw, claimed)[:most_claims])
    return Found(tuple(lines[:most_lines]), tuple(claims))


def claim_id_of(conn: Readable, line_id: int, claim_no: str | None) -> int | None:
    """The key of a claim known by its line and number; of the line's newest without a number."""
    row = (
        raw_of(conn)
        .execute(
            "SELECT id FROM claim WHERE line_id = ? AND (claim_no = ? OR ? IS NULL)"
            " ORDER BY requested_at DESC, id DESC LIMIT 1",
            (line_id, claim_no, claim_no),
        )
        .fetchone()
    )
    return None if row is None else int(str(row[0]))


def _open_claims(raw: RawConnection, line_ids: Sequence[int]) -> list[int]:
    marks = ", ".join("?" * len(line_ids))
    rows = raw.execute(
        f"SELECT id FROM claim WHERE line_id IN ({marks}) AND state IN {OPEN_CLAIMS}"
        " ORDER BY requested_at DESC, id DESC",
        line_ids,
    )
    return [int(str(row[0])) for row in rows]

"""Lines that a marketplace shows no more: what is stored of them, closed as their absence says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..domain.claim import Claim, ClaimKind, ClaimState
from ..domain.order import CLOSED_STATUSES, LineStatus
from ..domain.reading import Ended, LineReading
from .connection import Readable, raw_of
from .stored_state import line_with_claims

_GRANTED_BY = {
    LineStatus.CANCELED: ClaimKind.CANCEL,
    LineStatus.RETURNED: ClaimKind.RETURN,
    LineStatus.EXCHANGED: ClaimKind.EXCHANGE,
}


def ended_readings(
    conn: Readable, shop_id: int, ended: Sequence[Ended], read_at: int
) -> Iterator[LineReading]:
    """A reading for each stored line that is still open, as if the marketplace had shown its end.

    `read_at` is when the marketplace said so, UTC ms. What never was seen here stays unseen.
    """
    for one in ended:
        row = (
            raw_of(conn)
            .execute(
                "SELECT id FROM order_line WHERE shop_id = ? AND line_no = ?",
                (shop_id, one.line_no),
            )
            .fetchone()
        )
        if row is None:
            continue
        line, claims = line_with_claims(conn, int(row[0]))
        if line.status in CLOSED_STATUSES and line.claim is None:
            continue
        closed = replace(
            line,
            status=one.status,
            status_word=one.status_word,
            claim=None,
            quantity=0,
            amount=0,
        )
        settled = tuple(_settled(claim, one.status) for claim in claims)
        yield LineReading(closed, settled, read_at, b"")


def _settled(claim: Claim, status: LineStatus) -> Claim:
    """A claim that was open when its line ended: granted by that end, or dropped."""
    if not claim.is_open:
        return claim
    granted = _GRANTED_BY.get(status) is claim.kind
    return replace(claim, state=ClaimState.DONE if granted else ClaimState.WITHDRAWN)

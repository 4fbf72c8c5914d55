"""Lines that a marketplace shows no more: what is stored of them, closed as their absence says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..domain.claim import Claim, ClaimKind, ClaimState
from ..domain.order import CLOSED_STATUSES, SENT_STATUSES, LineStatus, OrderLine
from ..domain.reading import Ended, LineReading
from .connection import Readable, raw_of
from .stored_state import line_with_claims

_GRANTED_BY = {
    LineStatus.CANCELED: ClaimKind.CANCEL,
    LineStatus.RETURNED: ClaimKind.RETURN,
    LineStatus.EXCHANGED: ClaimKind.EXCHANGE,
}
_ENDS = {ClaimKind.CANCEL: LineStatus.CANCELED, ClaimKind.RETURN: LineStatus.RETURNED}


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
        over = line.status in CLOSED_STATUSES and line.claim is None
        if over and not one.claims:
            continue
        status = _concluded(line, claims) if one.status is None else one.status
        # What ended so already may be shown beside lines that did not: its words are fresher.
        closed = line if over and line.status is status else _closed_line(line, one, status)
        yield LineReading(closed, _settled(claims, one.claims, status), read_at, b"")


def _closed_line(line: OrderLine, one: Ended, status: LineStatus) -> OrderLine:
    return replace(
        line, status=status, status_word=one.status_word, claim=None, quantity=0, amount=0
    )


def _concluded(line: OrderLine, claims: Sequence[Claim]) -> LineStatus:
    """How a line ended that is only known to be gone: as its open claim asked, else a cancel where
    the goods had not left and a return where they had."""
    asked = [claim.kind for claim in claims if claim.is_open and claim.kind in _ENDS]
    if asked:
        return _ENDS[asked[-1]]
    return LineStatus.RETURNED if line.status in SENT_STATUSES else LineStatus.CANCELED


def _settled(
    claims: Sequence[Claim], told: Sequence[Claim], status: LineStatus
) -> tuple[Claim, ...]:
    """The claims of a line that ended. Those told took it; any other that was open was granted by
    that end where nothing is told of it, else dropped."""
    granted = None if told else _GRANTED_BY.get(status)
    found = {claim.claim_no: _closed(claim, granted) for claim in claims}
    return tuple((found | {claim.claim_no: claim for claim in told}).values())


def _closed(claim: Claim, granted: ClaimKind | None) -> Claim:
    if not claim.is_open:
        return claim
    done = claim.kind is granted
    return replace(claim, state=ClaimState.DONE if done else ClaimState.WITHDRAWN)

"""Applying the claims of a reading: inserts, updates, their events and the alert of a new one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..domain.claim import Claim
from ..domain.event import AlertKind, ChangeSet, EventKind, Source
from ..domain.reading import LineReading
from ..domain.retention import Kept, is_less
from ..domain.shop import Shop
from .connection import raw_of
from .events import ChangeEvent, EventLog
from .rows import CLAIM_COLUMNS, claim_hash, claim_values

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LIST = ", ".join(CLAIM_COLUMNS)


def apply_claims(
    conn: Connection,
    shop: Shop,
    log: EventLog,
    source: Source,
    line_id: int,
    reading: LineReading,
    changes: ChangeSet,
    kept: Kept = Kept.FULL,
) -> tuple[int, int]:
    """Store the claims of one line; returns how many were new and how many changed.

    Of a purged line (`kept`) the words of a claim stay as the purge has left them.
    """
    if not reading.claims:
        return 0, 0
    rows = raw_of(conn).execute(
        "SELECT claim_no, id, content_hash, state, held, reason_detail, hold_detail FROM claim"
        " WHERE line_id = ?",
        (line_id,),
    )
    stored = {row[0]: row for row in rows}
    new = updated = 0
    for told in reading.claims:
        known = stored.get(told.claim_no)
        claim = _withheld(told, kept, known and (known[5], known[6]))
        if known is None:
            changes.claims.add(_insert(conn, shop, log, source, line_id, claim, changes))
            new += 1
        elif bytes(known[2]) != claim_hash(claim):
            _update(conn, int(known[1]), claim)
            _tell(log, shop, source, line_id, claim, str(known[3]), bool(known[4]))
            changes.claims.add(int(known[1]))
            updated += 1
        else:
            continue
        changes.lines.add(line_id)
    return new, updated


def _withheld(claim: Claim, kept: Kept, words: tuple[str | None, str | None] | None) -> Claim:
    """A claim without the words that were purged; a new one of a purged line brings none."""
    if not is_less(kept, Kept.TRADE):
        return claim
    reason, hold = words or (None, None)
    return replace(claim, reason_detail=reason, hold_detail=hold)


def _insert(
    conn: Connection,
    shop: Shop,
    log: EventLog,
    source: Source,
    line_id: int,
    claim: Claim,
    changes: ChangeSet,
) -> int:
    result = conn.exec_driver_sql(
        f"INSERT INTO claim (shop_id, line_id, content_hash, first_seen_at, {_LIST})"
        f" VALUES (?, ?, ?, ?{', ?' * len(CLAIM_COLUMNS)})",
        (shop.id, line_id, claim_hash(claim), log.at, *_plain(claim)),
    )
    event = ChangeEvent(
        shop.id,
        EventKind.CLAIM_SEEN,
        source,
        line_id,
        claim.claim_no,
        field=claim.kind,
        after=claim.state,
    )
    seq = log.add(event)
    if claim.is_open and shop.alerts_from is not None and claim.requested_at >= shop.alerts_from:
        log.ring(AlertKind.NEW_CLAIM, seq, event, {"kind": claim.kind})
        changes.alerts = True
    return int(result.lastrowid)


def _update(conn: Connection, claim_id: int, claim: Claim) -> None:
    sets = ", ".join(f"{column} = ?" for column in CLAIM_COLUMNS)
    conn.exec_driver_sql(
        f"UPDATE claim SET content_hash = ?, {sets} WHERE id = ?",
        (claim_hash(claim), *_plain(claim), claim_id),
    )


def _tell(
    log: EventLog,
    shop: Shop,
    source: Source,
    line_id: int,
    claim: Claim,
    state: str,
    held: bool,
) -> None:
    if state != claim.state:
        log.add(
            ChangeEvent(
                shop.id,
                EventKind.CLAIM_STATE,
                source,
                line_id,
                claim.claim_no,
                field=claim.kind,
                before=state,
                after=claim.state,
            )
        )
    if held != claim.held:
        log.add(
            ChangeEvent(
                shop.id,
                EventKind.CLAIM_HELD,
                source,
                line_id,
                claim.claim_no,
                field=claim.kind,
                before=int(held),
                after=int(claim.held),
            )
        )


def _plain(claim: Claim) -> list[object]:
    return [
        int(v) if isinstance(v, bool) else str(v) if isinstance(v, str) else v
        for v in claim_values(claim)
    ]

"""What each rung of the ladder takes from a line: in its row, index, raw answer, notes and claims.

Everything of one line is taken in the caller's transaction. Amounts, dates and numbers stay until
the last rung; change events stay for ever, since they hold no personal value.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

from ..domain.claim import Claim
from ..domain.order import OrderLine, Recipient
from ..domain.retention import Kept, is_less, reduced, without_people
from . import search
from .connection import RawConnection
from .first_seen import phone_tail
from .rows import (
    CLAIM_COLUMNS,
    LINE_COLUMNS,
    RECIPIENT_COLUMNS,
    claim_from_row,
    claim_hash,
    line_from_row,
    line_hash,
    recipient_from_row,
    recipient_values,
)

_LINE = ", ".join(f'l."{column}"' for column in LINE_COLUMNS)
_PEOPLE = ", ".join(f'r."{column}"' for column in RECIPIENT_COLUMNS)
_CLAIM = ", ".join(f'"{column}"' for column in CLAIM_COLUMNS)
_SALT_BYTES = 16
_OWN_WORDS = ("line_note", "line_handling", "rule_trace")
"""Tables of what the seller wrote beside a line: it may name somebody."""


def take_down(raw: RawConnection, line_id: int, kept: Kept, salts: Callable[[int], bytes]) -> None:
    """Leave of a line what `kept` allows. `salts(n)` gives n random bytes.

    With the salt of the line go all digests of its people in change events: nobody can tell any
    more what they were made of.
    """
    if kept is Kept.NOTHING:
        _delete(raw, line_id)
        return
    line = _stored(raw, line_id)
    people = line.recipient
    line = replace(line, recipient=reduced(people, kept))
    _store_people(raw, line_id, line, kept)
    raw.execute("DELETE FROM payload WHERE line_id = ?", (line_id,))
    if is_less(kept, Kept.TRADE):
        raw.execute(
            "UPDATE recipient SET salt = ? WHERE line_id = ?", (salts(_SALT_BYTES), line_id)
        )
        for table in _OWN_WORDS:
            raw.execute(f"DELETE FROM {table} WHERE line_id = ?", (line_id,))
        _forget_unread(raw, line_id)
        search.reindex_line(raw, line_id)
        _reword(raw, line, line_id, _rewording(people, kept))


def _stored(raw: RawConnection, line_id: int) -> OrderLine:
    row = raw.execute(
        f"SELECT {_LINE}, {_PEOPLE} FROM order_line l JOIN recipient r ON r.line_id = l.id"
        " WHERE l.id = ?",
        (line_id,),
    ).fetchall()[0]
    width = len(LINE_COLUMNS)
    return line_from_row(row[:width], recipient_from_row(row[width:]))


def _store_people(raw: RawConnection, line_id: int, line: OrderLine, kept: Kept) -> None:
    sets = ", ".join(f'"{column}" = ?' for column in RECIPIENT_COLUMNS)
    raw.execute(
        f"UPDATE recipient SET kept = ?, phone_tail = ?, {sets} WHERE line_id = ?",
        (str(kept), phone_tail(line.recipient), *recipient_values(line.recipient), line_id),
    )
    # A hash over the people would let somebody try phone numbers until one fits.
    raw.execute("UPDATE order_line SET content_hash = ? WHERE id = ?", (line_hash(line), line_id))


def _forget_unread(raw: RawConnection, line_id: int) -> None:
    """A record about the line that could not be read stays counted, without its content."""
    raw.execute(
        "UPDATE quarantine SET body = x'' WHERE (shop_id, external_id) ="
        " (SELECT shop_id, line_no FROM order_line WHERE id = ?) AND subject = 'line'",
        (line_id,),
    )


# What people wrote in their own words.


def _rewording(people: Recipient, kept: Kept) -> Callable[[str | None], str | None]:
    if is_less(kept, Kept.RECORD):
        return lambda _: None
    return lambda text: None if text is None else without_people(text, people)


def _reword(
    raw: RawConnection,
    line: OrderLine,
    line_id: int,
    reworded: Callable[[str | None], str | None],
) -> None:
    rows = raw.execute(f"SELECT id, {_CLAIM} FROM claim WHERE line_id = ?", (line_id,)).fetchall()
    for claim_id, *values in rows:
        claim = _reworded(claim_from_row(line.order_no, line.line_no, values), reworded)
        raw.execute(
            "UPDATE claim SET reason_detail = ?, hold_detail = ?, content_hash = ? WHERE id = ?",
            (claim.reason_detail, claim.hold_detail, claim_hash(claim), claim_id),
        )
    _reword_inspections(raw, line_id, reworded)
    _reword_actions(raw, line_id, reworded)


def _reword_inspections(
    raw: RawConnection, line_id: int, reworded: Callable[[str | None], str | None]
) -> None:
    rows = raw.execute("SELECT claim_no, note FROM inspection WHERE line_id = ?", (line_id,))
    for claim_no, note in rows.fetchall():
        raw.execute(
            "UPDATE inspection SET note = ? WHERE line_id = ? AND claim_no = ?",
            (reworded(note) or "", line_id, claim_no),
        )


def _reworded(claim: Claim, reworded: Callable[[str | None], str | None]) -> Claim:
    return replace(
        claim,
        reason_detail=reworded(claim.reason_detail),
        hold_detail=reworded(claim.hold_detail),
    )


def _reword_actions(
    raw: RawConnection, line_id: int, reworded: Callable[[str | None], str | None]
) -> None:
    rows = raw.execute(
        "SELECT a.id, a.intent, a.marketplace_message FROM action a"
        " JOIN action_line al ON al.action_id = a.id WHERE al.line_id = ?",
        (line_id,),
    ).fetchall()
    for action_id, intent, message in rows:
        raw.execute(
            "UPDATE action SET intent = ?, marketplace_message = ? WHERE id = ?",
            (_reworded_intent(intent, reworded), reworded(message), action_id),
        )
        attempts = raw.execute(
            "SELECT id, message FROM attempt WHERE action_id = ? AND message IS NOT NULL",
            (action_id,),
        ).fetchall()
        for attempt_id, said in attempts:
            raw.execute("UPDATE attempt SET message = ? WHERE id = ?", (reworded(said), attempt_id))


def _reworded_intent(text: str, reworded: Callable[[str | None], str | None]) -> str:
    """What the buyer was to read is reworded; courier and invoice number are the record."""
    intent = json.loads(text)
    for member in ("detail", "text"):
        if intent.get(member):
            intent[member] = reworded(intent[member]) or ""
    return json.dumps(intent, ensure_ascii=False, sort_keys=True)


# The last rung.


def _delete(raw: RawConnection, line_id: int) -> None:
    """The line with all that hangs on it; what else its actions and shipments hold is kept."""
    _forget_unread(raw, line_id)
    only_its_own = (
        "SELECT al.action_id FROM action_line al WHERE al.line_id = ? AND NOT EXISTS"
        " (SELECT 1 FROM action_line o WHERE o.action_id = al.action_id"
        " AND o.line_id != al.line_id)"
    )
    actions = [row[0] for row in raw.execute(only_its_own, (line_id,)).fetchall()]
    for action_id in actions:
        raw.execute("UPDATE action SET replaces = NULL WHERE replaces = ?", (action_id,))
        raw.execute("DELETE FROM action WHERE id = ?", (action_id,))
    raw.execute(
        "DELETE FROM shipment WHERE id IN (SELECT shipment_id FROM shipment_line"
        " WHERE line_id = ?) AND NOT EXISTS (SELECT 1 FROM shipment_line o"
        " WHERE o.shipment_id = shipment.id AND o.line_id != ?)",
        (line_id, line_id),
    )
    raw.execute("DELETE FROM alert WHERE line_id = ?", (line_id,))
    raw.execute("DELETE FROM line_search WHERE rowid = ?", (line_id,))
    raw.execute("DELETE FROM order_line WHERE id = ?", (line_id,))

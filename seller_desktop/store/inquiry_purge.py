"""Taking inquiries away when their time has come: their words first, then all of them.

What a buyer wrote, who asked and what was answered go as an order's people do. What it was about
and when it was what stays as long as the record of a dispute.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.korea_time import DAY_MS
from ..domain.retention import DISPUTE_DAYS, Correspondence, Kept, is_less, may_keep_words
from .connection import RawConnection, Readable, Row, raw_of
from .drafts import drop_draft
from .inquiries import put_inquiry, stored_inquiry, without_words
from .pending import OPEN_STATES_SQL
from .purge import LINES_A_STEP, Terms, overwriting

INQUIRIES = "inquiries"
"""The kind under which inquiries are counted in reports."""

_DUE = (
    "SELECT q.id, q.kept, q.asked_at, q.state IN ('open', 'to_acknowledge'),"
    " (SELECT max(m.at) FROM inquiry_message m WHERE m.inquiry_id = q.id),"
    " EXISTS (SELECT 1 FROM action a WHERE a.inquiry_id = q.id"
    f"  AND a.state IN {OPEN_STATES_SQL})"
    " FROM inquiry q WHERE q.id > ? AND q.asked_at <= ? AND (q.kept = 'full' OR q.asked_at <= ?)"
    " ORDER BY q.id LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class InquiryStep:
    """What one transaction took: the inquiries, and the one to go on after (None at the end)."""

    taken: tuple[int, ...]
    after: int | None


def purge_inquiries(conn: Readable, terms: Terms, after: int = 0) -> InquiryStep:
    """Take down the due ones of the next few inquiries, within the caller's write transaction."""
    raw = raw_of(conn)
    rows = _candidates(raw, terms, after)
    due = _due(rows, terms)
    with overwriting(raw):
        for inquiry_id, kept in due:
            take_down_inquiry(raw, inquiry_id, kept)
    taken = tuple(inquiry_id for inquiry_id, _ in due)
    return InquiryStep(taken, rows[-1][0] if len(rows) == LINES_A_STEP else None)


def due_inquiries(conn: Readable, terms: Terms) -> int:
    """How many inquiries a purge would take something from; nothing is changed."""
    raw, count, after = raw_of(conn), 0, 0
    while rows := _candidates(raw, terms, after):
        count += len(_due(rows, terms))
        after = rows[-1][0]
    return count


def follow_inquiries(copy: RawConnection, live: RawConnection) -> int:
    """Take the inquiries of a backup down as far as the database has taken them, within the
    caller's transaction; how many that were."""
    taken = 0
    with overwriting(copy):
        rows = copy.execute("SELECT id, kept, shop_id, kind, number FROM inquiry").fetchall()
        for inquiry_id, kept, *key in rows:
            today = live.execute(
                "SELECT kept FROM inquiry WHERE shop_id = ? AND kind = ? AND number = ?", key
            ).fetchone()
            if today is not None and is_less(Kept(today[0]), Kept(kept)):
                take_down_inquiry(copy, inquiry_id, Kept(today[0]))
                taken += 1
    return taken


def take_down_inquiry(raw: RawConnection, inquiry_id: int, kept: Kept) -> None:
    """Leave of an inquiry what `kept` allows, and of the answers to it and what was unreadable of
    it as much."""
    raw.execute(
        "UPDATE quarantine SET body = x'' WHERE (shop_id, external_id) ="
        " (SELECT shop_id, number FROM inquiry WHERE id = ?) AND subject = 'inquiry'",
        (inquiry_id,),
    )
    if kept is Kept.NOTHING:
        _delete(raw, inquiry_id)
        return
    drop_draft(raw, inquiry_id)
    stored = stored_inquiry(raw, inquiry_id)
    if stored is not None:
        put_inquiry(raw, inquiry_id, without_words(stored.inquiry))
        raw.execute("UPDATE inquiry SET kept = ? WHERE id = ?", (str(kept), inquiry_id))
        _silence_actions(raw, inquiry_id)


def _silence_actions(raw: RawConnection, inquiry_id: int) -> None:
    rows = raw.execute(
        "SELECT id, intent FROM action WHERE inquiry_id = ?", (inquiry_id,)
    ).fetchall()
    for action_id, intent in rows:
        members = json.loads(intent)
        if "text" in members:
            members["text"] = ""
        raw.execute(
            "UPDATE action SET intent = ?, marketplace_message = NULL WHERE id = ?",
            (json.dumps(members, sort_keys=True), action_id),
        )
        raw.execute("UPDATE attempt SET message = NULL WHERE action_id = ?", (action_id,))


def _delete(raw: RawConnection, inquiry_id: int) -> None:
    raw.execute(
        "UPDATE action SET replaces = NULL WHERE replaces IN"
        " (SELECT id FROM action WHERE inquiry_id = ?)",
        (inquiry_id,),
    )
    for table in ("action", "alert"):
        raw.execute(f"DELETE FROM {table} WHERE inquiry_id = ?", (inquiry_id,))
    raw.execute("DELETE FROM inquiry WHERE id = ?", (inquiry_id,))


def _candidates(raw: RawConnection, terms: Terms, after: int) -> list[Row]:
    words_before = terms.now - terms.keep_days * DAY_MS
    all_before = terms.now - DISPUTE_DAYS * DAY_MS
    return raw.execute(_DUE, (after, words_before, all_before, LINES_A_STEP)).fetchall()


def _due(rows: Sequence[Row], terms: Terms) -> list[tuple[int, Kept]]:
    due = []
    for inquiry_id, kept, asked_at, waits, said_at, acting in rows:
        talk = Correspondence(asked_at, said_at, waits=bool(waits), acting=bool(acting))
        allowed = may_keep_words(talk, terms.now, terms.keep_days)
        if is_less(allowed, Kept(kept)):
            due.append((inquiry_id, allowed))
    return due

"""Answers that are being written: kept here alone, so that a restart takes none away."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.inquiry import Inquiry, InquiryState, is_said
from .connection import Readable, raw_of

_WRITTEN_TO = frozenset({InquiryState.OPEN, InquiryState.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Draft:
    """Words begun for an inquiry; `edits` says that they shall replace an answer that stands
    there."""

    text: str
    edits: bool = False


def draft_of(conn: Readable, inquiry_id: int) -> Draft | None:
    """What was begun for an inquiry, None where nothing was."""
    row = (
        raw_of(conn)
        .execute("SELECT text, edits FROM inquiry_draft WHERE inquiry_id = ?", (inquiry_id,))
        .fetchone()
    )
    return None if row is None else Draft(row[0], bool(row[1]))


def put_draft(conn: Readable, inquiry_id: int, draft: Draft, at: int) -> None:
    """Keep what was begun; nothing where the inquiry is gone or its words are."""
    raw_of(conn).execute(
        "INSERT INTO inquiry_draft (inquiry_id, text, edits, saved_at)"
        " SELECT id, ?, ?, ? FROM inquiry WHERE id = ? AND kept = 'full'"
        " ON CONFLICT (inquiry_id) DO UPDATE"
        " SET text = excluded.text, edits = excluded.edits, saved_at = excluded.saved_at",
        (draft.text, int(draft.edits), at, inquiry_id),
    )


def drop_draft(conn: Readable, inquiry_id: int) -> None:
    """Forget what was begun."""
    raw_of(conn).execute("DELETE FROM inquiry_draft WHERE inquiry_id = ?", (inquiry_id,))


def drop_settled_draft(conn: Readable, inquiry_id: int, inquiry: Inquiry) -> None:
    """Forget what the marketplace now shows as said, and what nobody can say any more."""
    draft = draft_of(conn, inquiry_id)
    if draft is None:
        return
    over = not draft.edits and inquiry.state not in _WRITTEN_TO
    if over or is_said(draft.text, inquiry.messages):
        drop_draft(conn, inquiry_id)

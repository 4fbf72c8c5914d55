"""Answers that are being written: kept as the seller types, on this PC alone."""

from __future__ import annotations

from ..store.drafts import Draft, draft_of, drop_draft, put_draft
from .gesture import Gesture, commit
from .office import Office


def keep(office: Office, inquiry_id: int, draft: Draft) -> None:
    """Keep what was written so far; blank words are none. Screens hear of it when a first word was
    written or the last one taken away."""

    def work(gesture: Gesture) -> None:
        begun = draft_of(gesture.conn, inquiry_id) is not None
        if draft.text.strip():
            put_draft(gesture.conn, inquiry_id, draft, gesture.at)
        else:
            drop_draft(gesture.conn, inquiry_id)
        if begun != bool(draft.text.strip()):
            gesture.changes.inquiries.add(inquiry_id)

    commit(office, work)

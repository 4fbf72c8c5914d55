"""The seller's own notes on order lines: memo and tags, never sent anywhere."""

from __future__ import annotations

from collections.abc import Sequence

from ..store import notes
from .gesture import Gesture, commit
from .office import Office


def save_memo(office: Office, line_id: int, memo: str) -> None:
    """Replace the memo of a line; an empty one takes it away."""

    def work(gesture: Gesture) -> None:
        notes.set_memo(gesture.conn, line_id, memo, gesture.at)
        gesture.changes.lines.add(line_id)

    commit(office, work)


def set_tags(office: Office, line_ids: Sequence[int], tags: Sequence[str]) -> None:
    """Replace the tags of these lines."""

    def work(gesture: Gesture) -> None:
        for line_id in line_ids:
            notes.set_tags(gesture.conn, line_id, tags, gesture.at)
            gesture.changes.lines.add(line_id)

    commit(office, work)

"""보류: the seller keeps lines from being confirmed or shipped until released; nobody is told."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.errors import UserFixable
from ..domain.event import EventKind, Source
from ..domain.order import HOLDABLE_STATUSES
from ..store import handling, lookup, stored_state
from ..store.events import ChangeEvent
from .gesture import Gesture, commit
from .office import Office
from .outgoing import refuse_none


def hold(office: Office, line_ids: Sequence[int], reason: str = "") -> int:
    """Put lines on hold; `reason` is the seller's own note. Returns how many were not before.

    Raises `UserFixable` line_left for the first that has left: all are held or none.
    """
    refuse_none(line_ids)

    def work(gesture: Gesture) -> int:
        held = handling.held_now(gesture.conn, line_ids)
        for line_id in dict.fromkeys(line_ids):
            _refuse_left(gesture, line_id)
            if held.get(line_id) != reason.strip():
                handling.set_hold(gesture.conn, line_id, reason, gesture.at)
                note_hold(gesture, line_id, held=True)
        return len(set(line_ids) - set(held))

    return commit(office, work)


def release(office: Office, line_ids: Sequence[int]) -> int:
    """Let lines go again; returns how many were on hold."""

    def work(gesture: Gesture) -> int:
        return release_lines(gesture, line_ids)

    return commit(office, work)


def release_lines(gesture: Gesture, line_ids: Sequence[int]) -> int:
    """Release those of these lines that are on hold, within a gesture about more than that."""
    held = handling.held_now(gesture.conn, line_ids)
    for line_id in held:
        handling.set_hold(gesture.conn, line_id, None, gesture.at)
        note_hold(gesture, line_id, held=False)
    return len(held)


def note_hold(gesture: Gesture, line_id: int, *, held: bool) -> None:
    """Write it into the history, without the reason: it may name somebody."""
    shop_id = lookup.shop_of_line(gesture.conn, line_id)
    if shop_id is None:
        return
    event = ChangeEvent(shop_id, EventKind.LINE_HELD, Source.SELLER, line_id, after=int(held))
    gesture.log.add(event)
    gesture.changes.lines.add(line_id)


def _refuse_left(gesture: Gesture, line_id: int) -> None:
    if lookup.shop_of_line(gesture.conn, line_id) is None:
        raise UserFixable("line_not_found", number=str(line_id))
    line, _ = stored_state.line_with_claims(gesture.conn, line_id)
    if line.status not in HOLDABLE_STATUSES:
        raise UserFixable("line_left", line_no=line.line_no)

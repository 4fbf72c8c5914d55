"""What a seller decides about actions that wait: retry, settle, release, cancel, undo, note."""

from __future__ import annotations

import json
from collections.abc import Sequence

from ..domain.action import ActionState, Reason, Verb
from ..domain.errors import UserFixable
from ..domain.intent import Confirm
from ..domain.outbox import Action
from ..store import outbox as outbox_store
from ..store import rejections
from .gesture import Gesture, commit
from .office import Office, Queued
from .outgoing import Outgoing, refuse_none
from .stored_lines import StoredLines

__all__ = ["acknowledge", "cancel", "release", "retry", "settle", "undo"]

_TAKEN_BACK = frozenset({ActionState.READY, ActionState.HELD})
_DROPPED = _TAKEN_BACK | {ActionState.PARKED}
_UNDER_WAY = frozenset({ActionState.SENDING, ActionState.UNKNOWN})


def retry(office: Office, action_ids: Sequence[str]) -> Queued:
    """Send parked actions again and renew rejected ones, each by a new action that names the old.

    Raises `UserFixable` wrong_state for any other, and what stands against renewing.
    """

    def work(gesture: Gesture) -> Queued:
        chosen = _chosen(gesture, action_ids)
        for action in chosen:
            _refuse_state(action, {ActionState.PARKED, ActionState.REJECTED})
        parked = [action for action in chosen if action.state is ActionState.PARKED]
        rejected = [action for action in chosen if action.state is ActionState.REJECTED]
        for action in parked:
            gesture.box.move(
                action,
                ActionState.READY,
                not_before=gesture.at,
                next_check_at=None,
                unknown_attempts=0,
                reads_without=0,
            )
        again = tuple(action.id for action in parked)
        if not rejected:
            return Queued(chosen[0].request_id, again, (), gesture.at)
        renewed = _renew(office, gesture, rejected)
        return Queued(renewed.request_id, (*again, *renewed.action_ids), (), gesture.at)

    return commit(office, work, wake=True)


def settle(office: Office, action_ids: Sequence[str]) -> None:
    """It was sent, the seller has checked: parked actions become done."""

    def work(gesture: Gesture) -> None:
        for action in _chosen(gesture, action_ids):
            _refuse_state(action, {ActionState.PARKED})
            gesture.box.move(action, ActionState.DONE, Reason.SETTLED_BY_SELLER)

    commit(office, work, wake=True)


def release(office: Office, action_ids: Sequence[str]) -> None:
    """Send held actions in spite of what holds them: the same cause never holds them again."""

    def work(gesture: Gesture) -> None:
        for action in _chosen(gesture, action_ids):
            _refuse_state(action, {ActionState.HELD})
            overridden = action.overridden | ({action.hold_cause} if action.hold_cause else set())
            gesture.box.move(action, ActionState.READY, overridden=json.dumps(sorted(overridden)))

    commit(office, work, wake=True)


def cancel(office: Office, action_ids: Sequence[str]) -> None:
    """Don't send these at all. Raises `UserFixable` under_way for one that may have left."""

    def work(gesture: Gesture) -> None:
        for action in _chosen(gesture, action_ids):
            if action.state in _UNDER_WAY:
                raise UserFixable("under_way", action=action.id)
            _refuse_state(action, _DROPPED)
            gesture.box.move(action, ActionState.CANCELLED, Reason.UNDONE)

    commit(office, work, wake=True)


def undo(office: Office, request_id: str) -> int:
    """Take back every ready and held action of a request; how many there were."""

    def work(gesture: Gesture) -> int:
        asked = outbox_store.request_actions(gesture.conn, request_id)
        if not asked:
            raise UserFixable("request_not_found", request=request_id)
        waiting = [action for action in asked if action.state in _TAKEN_BACK]
        # The last first: no successor is looked at once what it waits for is gone.
        for action in reversed(waiting):
            gesture.box.move(action, ActionState.CANCELLED, Reason.UNDONE)
        return len(waiting)

    return commit(office, work, wake=True)


def acknowledge(office: Office, action_ids: Sequence[str]) -> None:
    """Take note of rejected actions: they stay rejected and ask for nothing any more."""

    def work(gesture: Gesture) -> None:
        for action in _chosen(gesture, action_ids):
            _refuse_state(action, {ActionState.REJECTED})
            lines = rejections.acknowledge(gesture.conn, gesture.log, action.id)
            gesture.changes.lines |= lines
            gesture.changes.actions.add(action.seq)

    commit(office, work)


def _chosen(gesture: Gesture, action_ids: Sequence[str]) -> tuple[Action, ...]:
    """These actions as they are now. Raises `UserFixable` for one that is not there."""
    refuse_none(action_ids)
    found = outbox_store.actions(gesture.conn, tuple(dict.fromkeys(action_ids)))
    known = {action.id for action in found}
    for action_id in action_ids:
        if action_id not in known:
            raise UserFixable("action_not_found", action=action_id)
    return found


def _refuse_state(action: Action, wanted: frozenset[ActionState] | set[ActionState]) -> None:
    if action.state not in wanted:
        raise UserFixable("wrong_state", action=action.id, state=str(action.state))


def _renew(office: Office, gesture: Gesture, rejected: Sequence[Action]) -> Queued:
    lines = StoredLines(gesture.conn, office.registry)
    outgoing = Outgoing(office, gesture, gesture.at)
    for action in rejected:
        stored = lines.line(action.line_ids[0])
        stored.refuse_second(action.verb, action.claim_no)
        claim = stored.claim(action.claim_no)
        line = stored.in_view
        if action.verb is Verb.DISPATCH and stored.confirm_comes_first:
            stored.refuse_illegal(Verb.CONFIRM, Confirm(), stored.line)
            outgoing.add(stored, Verb.CONFIRM, Confirm())
            line = stored.as_confirmed
        stored.refuse_illegal(action.verb, action.intent, line, claim)
        outgoing.add(
            stored, action.verb, action.intent, claim_no=action.claim_no, replaces=action.id
        )
    return outgoing.queued()

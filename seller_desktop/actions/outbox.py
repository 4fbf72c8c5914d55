"""What a seller decides about actions that wait: retry, edit, settle, release, cancel, undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from ..domain.action import ActionState, Reason
from ..domain.errors import OfficeError, Problem, UserFixable
from ..domain.outbox import Action
from ..store import outbox as outbox_store
from .gesture import Gesture, commit
from .office import Office, Queued
from .outbox_deeds import TAKEN_BACK, OutboxDeeds, parcel_of
from .outgoing import not_before, refuse_none
from .parcels import parcel_warning
from .stored_lines import StoredLine

__all__ = [
    "Decided",
    "Decision",
    "acknowledge",
    "cancel",
    "decide_each",
    "edit",
    "release",
    "retry",
    "settle",
    "undo",
]


class Decision(StrEnum):
    """What can be decided about several actions at once."""

    RETRY = "retry"
    SETTLE = "settle"
    RELEASE = "release"
    CANCEL = "cancel"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of each action of a selection: those it was done to, and why not to the others.

    `request_id` takes back what was queued anew, None where nothing was.
    """

    done: tuple[str, ...]
    refused: Mapping[str, Problem]
    request_id: str | None


def retry(office: Office, action_ids: Sequence[str]) -> Queued:
    """Send parked actions again and renew rejected ones, each by a new action that names the old.

    A parked dispatch whose confirm was refused is queued anew behind a new confirm. Raises
    `UserFixable` wrong_state for any other, and what stands against renewing.
    """

    def work(gesture: Gesture) -> Queued:
        chosen = _chosen(gesture, action_ids)
        deeds = OutboxDeeds(office, gesture)
        again = tuple(found for action in chosen if (found := deeds.retry(action)))
        renewed = deeds.queued
        if renewed is None:
            return Queued(chosen[0].request_id, again, (), gesture.at)
        return Queued(renewed.request_id, (*again, *renewed.action_ids), (), gesture.at)

    return commit(office, work, wake=True)


def settle(office: Office, action_ids: Sequence[str]) -> None:
    """It was sent, the seller has checked: parked actions become done."""
    _every(office, Decision.SETTLE, action_ids)


def release(office: Office, action_ids: Sequence[str]) -> None:
    """Send held actions in spite of what holds them: the same cause never holds them again."""
    _every(office, Decision.RELEASE, action_ids)


def cancel(office: Office, action_ids: Sequence[str]) -> None:
    """Don't send these at all. Raises `UserFixable` under_way for one that may have left."""
    _every(office, Decision.CANCEL, action_ids)


def acknowledge(office: Office, action_ids: Sequence[str]) -> None:
    """Take note of rejected actions: they stay rejected and ask for nothing any more."""
    _every(office, Decision.NOTE, action_ids)


def decide_each(office: Office, decision: Decision, action_ids: Sequence[str]) -> Decided:
    """Decide alike about several actions: what is open to one is done whatever stands against
    another."""

    def work(gesture: Gesture) -> Decided:
        deeds = OutboxDeeds(office, gesture)
        deed = _deed(deeds, decision)
        done, refused = [], dict[str, Problem]()
        for action in _chosen(gesture, action_ids):
            try:
                deed(action)
            except OfficeError as error:
                refused[action.id] = error.problem
            else:
                done.append(action.id)
        queued = deeds.queued
        return Decided(tuple(done), refused, None if queued is None else queued.request_id)

    return commit(office, work, wake=True)


def edit(
    office: Office,
    action_id: str,
    *,
    method: str | None = None,
    courier: str | None = None,
    invoice_no: str | None = None,
    hold_seconds: float | None = None,
) -> Queued:
    """Send another parcel in place of one that has not left: the old action is cancelled and a new
    one, which names it in `replaces`, is queued in the same transaction. What is None stays.

    For a dispatch or redelivery that waits, is held, parked or rejected. Raises `UserFixable`
    not_editable, nothing_changed, under_way, wrong_state, and what stands against the parcel.
    """

    def work(gesture: Gesture) -> Queued:
        (action,) = _chosen(gesture, [action_id])
        hold = not_before(gesture.conn, gesture.at, [action.verb], hold_seconds)
        deeds = OutboxDeeds(office, gesture, hold)
        stored = deeds.edit(action, method, courier, invoice_no)
        queued = deeds.queued
        if queued is None:  # an edit that does not raise has queued something
            raise UserFixable("nothing_to_do")
        return _warned(gesture, stored, queued)

    return commit(office, work, wake=True)


def undo(office: Office, request_id: str) -> int:
    """Take back every ready and held action of a request; how many there were."""

    def work(gesture: Gesture) -> int:
        asked = outbox_store.request_actions(gesture.conn, request_id)
        if not asked:
            raise UserFixable("request_not_found", request=request_id)
        waiting = [action for action in asked if action.state in TAKEN_BACK]
        # The last first: no successor is looked at once what it waits for is gone.
        for action in reversed(waiting):
            gesture.box.move(action, ActionState.CANCELLED, Reason.UNDONE)
        return len(waiting)

    return commit(office, work, wake=True)


def _every(office: Office, decision: Decision, action_ids: Sequence[str]) -> None:
    """Decide about all of them, or about none."""

    def work(gesture: Gesture) -> None:
        deed = _deed(OutboxDeeds(office, gesture), decision)
        for action in _chosen(gesture, action_ids):
            deed(action)

    commit(office, work, wake=decision is not Decision.NOTE)


def _deed(deeds: OutboxDeeds, decision: Decision) -> Callable[[Action], object]:
    return {
        Decision.RETRY: deeds.retry,
        Decision.SETTLE: deeds.settle,
        Decision.RELEASE: deeds.release,
        Decision.CANCEL: deeds.cancel,
        Decision.NOTE: deeds.note,
    }[decision]


def _chosen(gesture: Gesture, action_ids: Sequence[str]) -> tuple[Action, ...]:
    """These actions as they are now. Raises `UserFixable` for one that is not there."""
    refuse_none(action_ids)
    found = outbox_store.actions(gesture.conn, tuple(dict.fromkeys(action_ids)))
    known = {action.id for action in found}
    for action_id in action_ids:
        if action_id not in known:
            raise UserFixable("action_not_found", action=action_id)
    return found


def _warned(gesture: Gesture, stored: StoredLine, queued: Queued) -> Queued:
    """What was queued, with what the seller should look at before it goes out."""
    (action,) = outbox_store.actions(gesture.conn, queued.action_ids[-1:])
    intent = parcel_of(action)
    warning = None
    if intent is not None:
        warning = parcel_warning(gesture.conn, stored, intent.courier, intent.invoice_no)
    notices = () if warning is None else (warning,)
    return replace(queued, notices=notices)

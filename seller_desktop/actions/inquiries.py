"""What a seller does with inquiries: answer, take note, put an answer right before it is sent.

Undo goes by the request (`outbox.undo`), as with everything else that was asked for.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.action import Verb
from ..domain.errors import UserFixable
from ..domain.intent import Acknowledge, Answer
from ..store import outbox as outbox_store
from .gesture import Gesture, commit
from .office import Office, Queued
from .outbox_deeds import OutboxDeeds
from .outgoing import Outgoing, not_before, refuse_none
from .stored_inquiries import load_inquiry


def answer(
    office: Office, inquiry_id: int, text: str, *, hold_seconds: float | None = None
) -> Queued:
    """Answer an inquiry. `hold_seconds` None takes the undo time of the settings.

    Raises `UserFixable` inquiry_not_found, inquiry_not_open, answer_empty, answer_length,
    answer_has_fields, already_waiting, not_offered.
    """
    return _queue(office, [inquiry_id], Verb.ANSWER, Answer(text.strip()), hold_seconds)


def edit(
    office: Office, inquiry_id: int, text: str, *, hold_seconds: float | None = None
) -> Queued:
    """Let other words take the place of the answer that stands there, where the marketplace lets
    answers to this kind be edited (`Capabilities.answer_edits`).

    Raises `UserFixable` answer_final where it does not, answer_unchanged, and as `answer` does.
    """
    intent = Answer(text.strip(), edits=True)
    return _queue(office, [inquiry_id], Verb.ANSWER, intent, hold_seconds)


def acknowledge(
    office: Office, inquiry_ids: Sequence[int], *, hold_seconds: float | None = None
) -> Queued:
    """Say of these inquiries that they were seen (미확인 문의 확인); none is queued where one can't
    be. Raises `UserFixable` as `answer` does."""
    refuse_none(inquiry_ids)
    return _queue(office, inquiry_ids, Verb.ACKNOWLEDGE, Acknowledge(), hold_seconds)


def reword(
    office: Office, action_id: str, text: str, *, hold_seconds: float | None = None
) -> Queued:
    """Send other words in place of an answer that has not left, is parked or was refused: the old
    action is cancelled and a new one names it in `replaces`.

    Raises `UserFixable` action_not_found, not_editable, answer_unchanged, under_way, wrong_state,
    and what stands against the answer.
    """

    def work(gesture: Gesture) -> Queued:
        found = outbox_store.actions(gesture.conn, [action_id])
        if not found:
            raise UserFixable("action_not_found", action=action_id)
        hold = not_before(gesture.conn, gesture.at, [Verb.ANSWER], hold_seconds)
        deeds = OutboxDeeds(office, gesture, hold)
        return deeds.reword(found[0], text.strip())

    return commit(office, work, wake=True)


def _queue(
    office: Office,
    inquiry_ids: Sequence[int],
    verb: Verb,
    intent: Answer | Acknowledge,
    hold_seconds: float | None,
) -> Queued:
    def work(gesture: Gesture) -> Queued:
        hold = not_before(gesture.conn, gesture.at, [verb], hold_seconds)
        outgoing = Outgoing(office, gesture, hold)
        for inquiry_id in dict.fromkeys(inquiry_ids):
            stored = load_inquiry(gesture.conn, office.registry, inquiry_id)
            stored.refuse(verb, intent)
            outgoing.add_answer(stored, verb, intent)
        return outgoing.queued()

    return commit(office, work, wake=True)

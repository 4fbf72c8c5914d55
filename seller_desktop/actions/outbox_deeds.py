"""What may be done to one action that waits, within one gesture: each way out and what stands
against it. An action that raises has changed nothing."""

from __future__ import annotations

import json
from collections.abc import Set as AbstractSet
from dataclasses import replace

from ..domain.action import ActionState, Reason, Verb
from ..domain.errors import UserFixable
from ..domain.intent import (
    Acknowledge,
    Answer,
    ChangeInvoice,
    ClaimDecision,
    Confirm,
    Dispatch,
    Intent,
)
from ..domain.order import CLOSED_STATUSES, DeliveryMethod
from ..domain.outbox import Action
from ..store import outbox, rejections
from .gesture import Gesture
from .office import Office, Queued
from .outgoing import Outgoing
from .parcels import read_invoice, read_parcel
from .stored_inquiries import load_inquiry
from .stored_lines import StoredLine, StoredLines

TAKEN_BACK = frozenset({ActionState.READY, ActionState.HELD})
"""What undo takes back."""

_STILL_TO_COME_MS = 151_000
"""How long a call that nobody answered may still take effect."""
_DROPPED = TAKEN_BACK | {ActionState.PARKED}
_EDITED = _DROPPED | {ActionState.REJECTED}
_UNDER_WAY = frozenset({ActionState.SENDING, ActionState.UNKNOWN})


def parcel_of(action: Action) -> Dispatch | ChangeInvoice | ClaimDecision | None:
    """What an action says of a parcel that leaves, None where it is about none."""
    intent = action.intent
    if isinstance(intent, Dispatch | ChangeInvoice):
        return intent
    if isinstance(intent, ClaimDecision) and action.verb is Verb.REDELIVER:
        return intent
    return None


class OutboxDeeds:
    """Ways out, one action at a time; what is queued anew belongs to one request.

    Every way raises `UserFixable` where it is not open: wrong_state, under_way, and what
    stands against queueing.
    """

    def __init__(self, office: Office, gesture: Gesture, not_before: int | None = None) -> None:
        self._office = office
        self._gesture = gesture
        self._not_before = gesture.at if not_before is None else not_before
        self._lines = StoredLines(gesture.conn, office.registry)
        self._touched: set[int] = set()
        self._outgoing: Outgoing | None = None

    @property
    def queued(self) -> Queued | None:
        """What was queued anew, None where nothing was."""
        return None if self._outgoing is None else self._outgoing.queued()

    def retry(self, action: Action) -> str | None:
        """Send a parked action again, or renew a rejected one; the id of a parked one that goes
        on as it is."""
        _refuse_state(action, {ActionState.PARKED, ActionState.REJECTED})
        if action.state is ActionState.REJECTED or self._out_of_order(action):
            self._renew(action, action.intent)
            return None
        self._gesture.box.move(
            action,
            ActionState.READY,
            not_before=_again_from(action, self._gesture.at),
            next_check_at=None,
            unknown_attempts=0,
            reads_without=0,
        )
        return action.id

    def settle(self, action: Action) -> None:
        """It was sent, the seller has checked."""
        _refuse_state(action, {ActionState.PARKED})
        self._gesture.box.move(action, ActionState.DONE, Reason.SETTLED_BY_SELLER)

    def release(self, action: Action) -> None:
        """Send in spite of what holds it; the same cause never holds it again."""
        _refuse_state(action, {ActionState.HELD})
        overridden = action.overridden | ({action.hold_cause} if action.hold_cause else set())
        self._gesture.box.move(action, ActionState.READY, overridden=json.dumps(sorted(overridden)))

    def cancel(self, action: Action) -> None:
        """Don't send it at all."""
        _refuse_state(action, _DROPPED)
        self._gesture.box.move(action, ActionState.CANCELLED, Reason.UNDONE)

    def note(self, action: Action) -> None:
        """Take note of a rejection: it asks for nothing any more."""
        _refuse_state(action, {ActionState.REJECTED})
        gesture = self._gesture
        rejections.acknowledge(gesture.conn, gesture.log, action.id)
        outbox.touch(gesture.changes, action)

    def edit(
        self, action: Action, method: str | None, courier: str | None, invoice_no: str | None
    ) -> StoredLine:
        """Queue it anew with another parcel, in place of the old one; the line it is about.

        Also raises not_editable and nothing_changed.
        """
        intent = parcel_of(action)
        if intent is None:
            raise UserFixable("not_editable", verb=str(action.verb))
        _refuse_state(action, _EDITED)
        stored = self._line(action)
        changed = _with_parcel(stored, intent, method, courier, invoice_no)
        if changed == intent:
            raise UserFixable("nothing_changed", verb=str(action.verb))
        self._renew(action, changed)
        return stored

    def reword(self, action: Action, text: str) -> Queued:
        """Queue an answer anew with other words, in place of the old one.

        Also raises not_editable and answer_unchanged.
        """
        if not isinstance(action.intent, Answer):
            raise UserFixable("not_editable", verb=str(action.verb))
        _refuse_state(action, _EDITED)
        if action.intent.text == text:
            raise UserFixable("answer_unchanged")
        self._renew(action, replace(action.intent, text=text))
        return self._queue().queued()

    def _renew(self, action: Action, intent: Intent) -> None:
        """Queue an action in place of the old one, which it names. The old one goes where it is not
        over already."""
        if isinstance(intent, Answer | Acknowledge):
            self._renew_answer(action, intent)
        else:
            self._renew_line(action, intent)

    def _renew_answer(self, action: Action, intent: Answer | Acknowledge) -> None:
        if action.inquiry is None:
            raise TypeError(f"{action.verb} is about an inquiry")
        known = load_inquiry(self._gesture.conn, self._office.registry, action.inquiry.id)
        others = tuple(other for other in known.waiting if other.id != action.id)
        stored = replace(known, waiting=others)
        stored.refuse(action.verb, intent)
        self._drop(action)
        self._queue().add_answer(stored, action.verb, intent, replaces=action.id)

    def _drop(self, action: Action) -> None:
        if action.state is not ActionState.REJECTED:
            self._gesture.box.move(action, ActionState.CANCELLED, Reason.EDITED)

    def _renew_line(self, action: Action, intent: Intent) -> None:
        """The same for lines, with the confirm that has to come before it."""
        known = self._line(action)
        others = tuple(other for other in known.waiting if other.id != action.id)
        stored = replace(known, waiting=others)
        stored.refuse_second(action.verb, action.claim_no)
        confirm = action.verb is Verb.DISPATCH and stored.confirm_comes_first
        line = stored.as_confirmed if confirm else stored.in_view
        if confirm:
            stored.refuse_illegal(Verb.CONFIRM, Confirm(), stored.line)
        stored.refuse_illegal(action.verb, intent, line, stored.claim(action.claim_no))
        self._drop(action)
        outgoing = self._queue()
        if confirm:
            outgoing.add(self._unit(action, stored), Verb.CONFIRM, Confirm())
        outgoing.add(
            self._unit(action, stored),
            action.verb,
            intent,
            claim_no=action.claim_no,
            replaces=action.id,
            overridden=action.overridden,
        )
        self._touched.update(action.line_ids)

    def _out_of_order(self, action: Action) -> bool:
        """Whether a dispatch would go out before the confirm it needs, as after a refused one."""
        if action.verb is not Verb.DISPATCH:
            return False
        stored = self._line(action)
        confirm = stored.open_action(Verb.CONFIRM)
        later = confirm is not None and confirm.seq > action.seq
        return later or stored.confirm_comes_first

    def _line(self, action: Action) -> StoredLine:
        """The line as it is after what this gesture has done so far."""
        if not self._touched.isdisjoint(action.line_ids):
            self._lines = StoredLines(self._gesture.conn, self._office.registry)
            self._touched.clear()
        return self._lines.line(action.line_ids[0])

    def _unit(self, action: Action, first: StoredLine) -> list[StoredLine]:
        """All lines of an action's unit that are still open, the one it was judged by first."""
        others = (self._lines.line(line_id) for line_id in action.line_ids[1:])
        return [first, *(one for one in others if one.line.status not in CLOSED_STATUSES)]

    def _queue(self) -> Outgoing:
        if self._outgoing is None:
            self._outgoing = Outgoing(self._office, self._gesture, self._not_before)
        return self._outgoing


def _refuse_state(action: Action, wanted: AbstractSet[ActionState]) -> None:
    if action.state in wanted:
        return
    code = "under_way" if action.state in _UNDER_WAY and wanted >= _DROPPED else "wrong_state"
    raise UserFixable(code, action=action.id, state=str(action.state))


def _with_parcel(
    stored: StoredLine,
    intent: Dispatch | ChangeInvoice | ClaimDecision,
    method: str | None,
    courier: str | None,
    invoice_no: str | None,
) -> Intent:
    """The intent with what was named of its parcel; what was not named stays."""
    entered = courier or intent.courier, invoice_no or intent.invoice_no
    if isinstance(intent, ChangeInvoice):
        if method not in (None, DeliveryMethod.PARCEL):
            accepted = str(DeliveryMethod.PARCEL)
            raise UserFixable("unknown_method", method=method, accepted=accepted)
        return ChangeInvoice(*read_invoice(stored.marketplace, *entered))
    wanted = method or intent.method
    parcel = read_parcel(stored.marketplace, wanted, *entered)
    return replace(intent, method=wanted, courier=parcel[0], invoice_no=parcel[1])


def _again_from(action: Action, now: int) -> int:
    """When a parked action may be sent again, UTC ms: at once, a note when one that is under way
    would have come. A shop makes the same note twice: it is looked for before it is sent again, and
    one that is still to come is not there yet."""
    if action.verb is not Verb.NOTE or action.attempt_ended_at is None:
        return now
    # A clock that was set back since makes nobody wait longer.
    return now + min(max(action.attempt_ended_at + _STILL_TO_COME_MS - now, 0), _STILL_TO_COME_MS)

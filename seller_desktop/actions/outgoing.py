"""Putting the actions of one gesture into the outbox, and checks every gesture shares."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ..domain.action import IRREVERSIBLE_VERBS, ActionState, Verb
from ..domain.errors import Problem, UserFixable
from ..domain.intent import Intent
from ..domain.outbox import Action, seen_of
from ..marketplaces.contract import Choice
from ..store import outbox, settings
from .gesture import Gesture
from .office import Office, Queued
from .stored_lines import StoredLine

if TYPE_CHECKING:
    from ..store.transaction import Connection


class Outgoing:
    """One request of the seller: what is added goes out together and is undone together."""

    def __init__(self, office: Office, gesture: Gesture, not_before: int) -> None:
        self._ids = office.ids
        self._gesture = gesture
        self._not_before = not_before
        self._request_id = office.ids.token(8)
        self._action_ids: list[str] = []
        outbox.add_request(gesture.conn, self._request_id, office.actor, gesture.at)

    def add(
        self,
        unit: Sequence[StoredLine],
        verb: Verb,
        intent: Intent,
        *,
        claim_no: str | None = None,
        replaces: str | None = None,
        overridden: frozenset[str] = frozenset(),
    ) -> None:
        """Queue one verb on one unit: a line, one of its claims, a whole box. `overridden` are
        causes of holds that the seller overrode for the action it replaces."""
        gesture = self._gesture
        first, *others = unit
        seen = first.seen
        if others:
            seen = seen_of([stored.line for stored in unit], first.seen.address)
        action = Action(
            id=self._ids.token(8),
            seq=outbox.next_seq(gesture.conn),
            request_id=self._request_id,
            shop_id=first.shop.id,
            verb=verb,
            intent=intent,
            state=ActionState.READY,
            line_ids=tuple(stored.line_id for stored in unit),
            line_nos=tuple(stored.line.line_no for stored in unit),
            created_at=gesture.at,
            not_before=self._not_before,
            seen=seen,
            claim_no=claim_no,
            overridden=overridden,
            replaces=replaces,
        )
        outbox.add_action(gesture.conn, gesture.log, action)
        gesture.changes.actions.add(action.seq)
        gesture.changes.lines.update(action.line_ids)
        self._action_ids.append(action.id)

    def queued(self, notices: Iterable[Problem] = ()) -> Queued:
        """What was put in."""
        return Queued(self._request_id, tuple(self._action_ids), tuple(notices), self._not_before)


def not_before(conn: Connection, at: int, verbs: Iterable[Verb], hold_seconds: float | None) -> int:
    """When a gesture of these verbs may be sent, UTC ms. `hold_seconds` None asks the setting,
    which counts for what no marketplace takes back."""
    if hold_seconds is None:
        irreversible = not IRREVERSIBLE_VERBS.isdisjoint(verbs)
        hold_seconds = settings.get(conn, settings.UNDO_SECONDS) if irreversible else 0
    return at + int(max(0.0, hold_seconds) * 1000)


def refuse_none(things: Sequence[object]) -> None:
    """Raise `nothing_to_do` for an empty selection."""
    if not things:
        raise UserFixable("nothing_to_do")


def refuse_unknown_reason(choices: Sequence[Choice], reason: str | None) -> None:
    """Raise `unknown_reason` with the list where a marketplace has one and this is none of it."""
    words = [choice.word for choice in choices]
    if words and reason not in words:
        raise UserFixable("unknown_reason", reason=reason, accepted=", ".join(words))

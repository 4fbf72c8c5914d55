"""Putting the actions of one gesture into the outbox, and checks every gesture shares."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..domain.action import IRREVERSIBLE_VERBS, ActionState, Verb
from ..domain.errors import Problem, UserFixable
from ..domain.intent import Intent
from ..domain.outbox import Action, Seen, seen_of
from ..marketplaces.contract import Choice
from ..store import outbox, settings
from .gesture import Gesture
from .office import Office, Queued
from .stored_inquiries import StoredInquiry
from .stored_lines import StoredLine

if TYPE_CHECKING:
    from ..store.transaction import Connection


_NOTHING_SEEN = Seen(0)
"""An inquiry has nothing of which a change holds an answer."""


class Outgoing:
    """One request of the seller: what is added goes out together and is undone together."""

    def __init__(self, office: Office, gesture: Gesture, not_before: int) -> None:
        self._ids = office.ids
        self._gesture = gesture
        self._not_before = not_before
        self._request_id = office.ids.token(8)
        self._action_ids: list[str] = []
        self._shops: dict[int, None] = {}
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
        first, *others = unit
        seen = first.seen
        if others:
            seen = seen_of([stored.line for stored in unit], first.seen.address)
        action = self._action(first.shop.id, verb, intent, seen, replaces)
        self._put(
            replace(
                action,
                line_ids=tuple(stored.line_id for stored in unit),
                line_nos=tuple(stored.line.line_no for stored in unit),
                claim_no=claim_no,
                overridden=overridden,
            )
        )

    def add_answer(
        self, asked: StoredInquiry, verb: Verb, intent: Intent, *, replaces: str | None = None
    ) -> None:
        """Queue one verb on one inquiry."""
        action = self._action(asked.shop.id, verb, intent, _NOTHING_SEEN, replaces)
        self._put(replace(action, inquiry=asked.ref))

    def _action(
        self, shop_id: int, verb: Verb, intent: Intent, seen: Seen, replaces: str | None
    ) -> Action:
        """A new action about nothing yet."""
        gesture = self._gesture
        return Action(
            id=self._ids.token(8),
            seq=outbox.next_seq(gesture.conn),
            request_id=self._request_id,
            shop_id=shop_id,
            verb=verb,
            intent=intent,
            state=ActionState.READY,
            line_ids=(),
            line_nos=(),
            created_at=gesture.at,
            not_before=self._not_before,
            seen=seen,
            replaces=replaces,
        )

    def _put(self, action: Action) -> None:
        outbox.add_action(self._gesture.conn, self._gesture.log, action)
        outbox.touch(self._gesture.changes, action)
        self._action_ids.append(action.id)
        self._shops[action.shop_id] = None

    def queued(self, notices: Iterable[Problem] = ()) -> Queued:
        """What was put in."""
        return Queued(
            self._request_id,
            tuple(self._action_ids),
            tuple(notices),
            self._not_before,
            tuple(self._shops),
        )


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

"""The outbox: actions, their attempts, and every move between states by compare-and-set.

A move is one transaction with its event. A rejected action parks what waits behind it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from ..domain.action import (
    FINAL_STATES,
    ActionState,
    Reason,
    Refusal,
    Verb,
    check_move,
    order_counts,
)
from ..domain.event import AlertKind, ChangeSet, EventKind, Source
from ..domain.inquiry import InquiryKind
from ..domain.intent import intent_from_json, intent_to_json
from ..domain.outbox import Action, InquiryRef, Seen
from .connection import Readable, Row, raw_of
from .events import ChangeEvent, EventLog

if TYPE_CHECKING:
    from sqlalchemy import Connection

_OPEN = "('ready', 'held', 'sending', 'unknown', 'parked')"
_LINES = (
    "(SELECT group_concat(al.line_id || ':' || l.line_no, ',') FROM action_line al"
    " JOIN order_line l ON l.id = al.line_id WHERE al.action_id = a.id)"
)
_PLAIN = (
    "id",
    "seq",
    "request_id",
    "shop_id",
    "created_at",
    "not_before",
    "claim_no",
    "reason",
    "marketplace_code",
    "marketplace_message",
    "hold_cause",
    "next_check_at",
    "attempts",
    "unknown_attempts",
    "reads_without",
    "settles_from",
    "replaces",
)
_PARSED = ("verb", "intent", "state", "seen", "overridden", "alone")
_FROM = (
    f"SELECT {', '.join(f'a.{name}' for name in (*_PLAIN, *_PARSED))},"
    f" t.ended_at, t.outcome, {_LINES}, q.id, q.kind, q.number, q.asked_at"
    " FROM action a LEFT JOIN attempt t ON t.id ="
    " (SELECT max(id) FROM attempt WHERE action_id = a.id)"
    " LEFT JOIN inquiry q ON q.id = a.inquiry_id"
)
_RINGS = {
    ActionState.REJECTED: AlertKind.ACTION_FAILED,
    ActionState.PARKED: AlertKind.ACTION_FAILED,
    ActionState.HELD: AlertKind.ACTION_HELD,
}


def open_actions(conn: Readable, shop_id: int) -> tuple[Action, ...]:
    """Every action of a shop that is not final, in the order the seller asked."""
    rows = raw_of(conn).execute(
        f"{_FROM} WHERE a.shop_id = ? AND a.state IN {_OPEN} ORDER BY a.seq", (shop_id,)
    )
    return tuple(map(_action, rows))


def open_actions_by_shop(conn: Readable) -> dict[int, tuple[Action, ...]]:
    """The same of every shop that has any."""
    rows = raw_of(conn).execute(f"{_FROM} WHERE a.state IN {_OPEN} ORDER BY a.shop_id, a.seq")
    by_shop = groupby(map(_action, rows), key=lambda action: action.shop_id)
    return {shop_id: tuple(found) for shop_id, found in by_shop}


def actions(conn: Readable, ids: Sequence[str]) -> tuple[Action, ...]:
    """These actions, whatever their state, in the order the seller asked."""
    marks = ", ".join("?" * len(ids))
    rows = raw_of(conn).execute(f"{_FROM} WHERE a.id IN ({marks}) ORDER BY a.seq", tuple(ids))
    return tuple(map(_action, rows))


def request_actions(conn: Readable, request_id: str) -> tuple[Action, ...]:
    """The actions of one gesture of the seller."""
    rows = raw_of(conn).execute(f"{_FROM} WHERE a.request_id = ? ORDER BY a.seq", (request_id,))
    return tuple(map(_action, rows))


def next_seq(conn: Connection) -> int:
    """The place in the order of asking that the next action takes."""
    return int(conn.exec_driver_sql("SELECT coalesce(max(seq), 0) + 1 FROM action").scalar_one())


def add_request(conn: Connection, request_id: str, actor: str, at: int) -> None:
    """One gesture of the seller: the unit of undo."""
    conn.exec_driver_sql(
        "INSERT INTO request (id, created_at, actor) VALUES (?, ?, ?)", (request_id, at, actor)
    )


def add_action(conn: Connection, log: EventLog, action: Action) -> None:
    """Put an action into the outbox."""
    conn.exec_driver_sql(
        "INSERT INTO action (id, seq, request_id, shop_id, verb, claim_no, inquiry_id, intent,"
        " seen, state, overridden, created_at, not_before, replaces)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            action.id,
            action.seq,
            action.request_id,
            action.shop_id,
            str(action.verb),
            action.claim_no,
            _inquiry_id(action),
            intent_to_json(action.intent),
            seen_json(action.seen),
            str(action.state),
            json.dumps(sorted(action.overridden)),
            action.created_at,
            action.not_before,
            action.replaces,
        ),
    )
    for line_id in action.line_ids:
        conn.exec_driver_sql(
            "INSERT INTO action_line (action_id, line_id) VALUES (?, ?)", (action.id, line_id)
        )
    _tell(log, action, None, action.state, Source.SELLER)


class Outbox:
    """Moves of actions within one write transaction."""

    def __init__(
        self,
        conn: Connection,
        log: EventLog,
        changes: ChangeSet,
        source: Source = Source.ENGINE,
    ) -> None:
        self._conn = conn
        self._log = log
        self._changes = changes
        self._source = source

    def move(
        self,
        action: Action,
        new: ActionState,
        reason: Reason | None = None,
        *,
        refusal: Refusal | None = None,
        hold_cause: str | None = None,
        restoring: bool = False,
        **sets: int | str | None,
    ) -> bool:
        """Take an action from the state it was read in to `new`; False if it has moved meanwhile.

        Raises `IllegalMove` where `design.md` 5 knows no such transition.
        """
        check_move(action.state, new, restoring=restoring)
        values: dict[str, int | str | None] = {
            "state": str(new),
            "reason": None if reason is None else str(reason),
            "hold_cause": hold_cause,
            "ended_at": self._log.at if new in FINAL_STATES else None,
            **sets,
        }
        if refusal is not None:
            values |= {"marketplace_code": refusal.code, "marketplace_message": refusal.message}
        names = ", ".join(f"{name} = ?" for name in values)
        result = self._conn.exec_driver_sql(
            f"UPDATE action SET {names} WHERE id = ? AND state = ? AND attempts = ?",
            (*values.values(), action.id, str(action.state), action.attempts),
        )
        if result.rowcount == 0:
            return False
        self._moved(action, new, reason)
        return True

    def _moved(self, action: Action, new: ActionState, reason: Reason | None) -> None:
        seq = _tell(self._log, action, action.state, new, self._source, reason)
        touch(self._changes, action)
        kind = _RINGS.get(new)
        if kind is not None and self._source is not Source.SELLER:
            event = ChangeEvent(
                action.shop_id,
                EventKind.ACTION,
                self._source,
                action.line_ids[0] if action.line_ids else None,
                action.claim_no,
                action.id,
                inquiry_id=_inquiry_id(action),
            )
            params = {"verb": str(action.verb), "reason": str(reason or ""), "state": str(new)}
            self._log.ring(kind, seq, event, params)
            self._changes.alerts = True
        if new is ActionState.REJECTED:
            self._park_successors(action)
        elif self._source is not Source.SELLER and action.state is ActionState.HELD:
            self._park_behind_rejected(action, new)

    def _park_successors(self, rejected: Action) -> None:
        places = set(rejected.places)
        for waiting in open_actions(self._conn, rejected.shop_id):
            behind = waiting.seq > rejected.seq and places.intersection(waiting.places)
            counts = order_counts(rejected.verb, waiting.verb)
            if behind and counts and waiting.state is ActionState.READY:
                self.move(waiting, ActionState.PARKED, Reason.PREDECESSOR_REJECTED)

    def _park_behind_rejected(self, freed: Action, new: ActionState) -> None:
        """What was held while an earlier action on its line was rejected waits for the seller."""
        if new is not ActionState.READY:
            return
        marks = ", ".join("?" * len(freed.line_ids))
        rejected = self._conn.exec_driver_sql(
            "SELECT a.verb FROM action a JOIN action_line l ON l.action_id = a.id"
            " WHERE a.state = 'rejected' AND a.seq < ? AND a.ended_at >= ?"
            f" AND l.line_id IN ({marks})",
            (freed.seq, freed.created_at, *freed.line_ids),
        )
        if any(order_counts(Verb(verb), freed.verb) for (verb,) in rejected):
            for waiting in actions(self._conn, [freed.id]):
                self.move(waiting, ActionState.PARKED, Reason.PREDECESSOR_REJECTED)

    def start_attempt(self, action: Action, send_id: str, body_hash: str) -> bool:
        """`ready` to `sending` with the attempt, before the bytes leave."""
        if not self.move(
            action,
            ActionState.SENDING,
            attempts=action.attempts + 1,
            reads_without=0,
            settles_from=None,
        ):
            return False
        self._conn.exec_driver_sql(
            "INSERT INTO attempt (action_id, send_id, body_hash, started_at) VALUES (?, ?, ?, ?)",
            (action.id, send_id, body_hash, self._log.at),
        )
        return True

    def end_attempt(self, action: Action, outcome: str, refusal: Refusal | None = None) -> None:
        """Write down how the last attempt of an action ended."""
        self._conn.exec_driver_sql(
            "UPDATE attempt SET ended_at = ?, outcome = ?, code = ?, message = ? WHERE id ="
            " (SELECT max(id) FROM attempt WHERE action_id = ?)",
            (
                self._log.at,
                outcome,
                refusal.code if refusal else None,
                refusal.message if refusal else None,
                action.id,
            ),
        )

    def amend(self, action: Action, **sets: int | str | None) -> None:
        """Change what is not the state: the next check, reads without effect, overrides."""
        names = ", ".join(f"{name} = ?" for name in sets)
        self._conn.exec_driver_sql(
            f"UPDATE action SET {names} WHERE id = ?", (*sets.values(), action.id)
        )
        touch(self._changes, action)


def recover_sending(conn: Connection, log: EventLog, changes: ChangeSet) -> int:
    """At start every `sending` becomes `unknown`: nobody knows whether its bytes arrived."""
    found = [_action(row) for row in raw_of(conn).execute(f"{_FROM} WHERE a.state = 'sending'")]
    box = Outbox(conn, log, changes)
    for action in found:
        if action.attempt_ended_at is None:
            box.end_attempt(action, "interrupted")
        box.move(
            action,
            ActionState.UNKNOWN,
            next_check_at=log.at,
            unknown_attempts=action.unknown_attempts + (not action.refused),
        )
    return len(found)


def touch(changes: ChangeSet, action: Action) -> None:
    """Note an action and what it is about as touched."""
    changes.actions.add(action.seq)
    changes.lines.update(action.line_ids)
    if action.inquiry is not None:
        changes.inquiries.add(action.inquiry.id)


def seen_json(seen: Seen) -> str:
    """What the seller saw, in the stored form."""
    return json.dumps(
        {"quantity": seen.quantity, "option": seen.option, "address": seen.address},
        ensure_ascii=False,
        sort_keys=True,
    )


def _tell(
    log: EventLog,
    action: Action,
    old: ActionState | None,
    new: ActionState,
    source: Source,
    reason: Reason | None = None,
) -> int:
    """One event for each line of the action, so that every line's timeline shows it; one for an
    inquiry."""
    seq = 0
    for line_id in action.line_ids or (None,):
        seq = log.add(
            ChangeEvent(
                action.shop_id,
                EventKind.ACTION,
                source,
                line_id,
                action.claim_no,
                action.id,
                field=action.verb,
                before=old,
                after=new,
                reason=reason,
                inquiry_id=_inquiry_id(action),
            )
        )
    return seq


def _inquiry_id(action: Action) -> int | None:
    return None if action.inquiry is None else action.inquiry.id


def _lines(text: str | None) -> Iterable[tuple[int, str]]:
    for pair in (text or "").split(","):
        if pair:
            line_id, _, line_no = pair.partition(":")
            yield int(line_id), line_no


def _action(row: Row) -> Action:
    plain = dict(zip(_PLAIN, row, strict=False))
    parsed, asked_about = row[len(_PLAIN) : -4], row[-4:]
    verb, intent, state, seen, overridden, alone, ended_at, outcome, lines = parsed
    asked = Verb(verb)
    pairs = tuple(_lines(lines))
    return Action(
        verb=asked,
        intent=intent_from_json(asked, intent),
        state=ActionState(state),
        line_ids=tuple(line_id for line_id, _ in pairs),
        line_nos=tuple(line_no for _, line_no in pairs),
        seen=Seen(**json.loads(seen)),
        overridden=frozenset(json.loads(overridden)),
        alone=bool(alone),
        refused=outcome == "refused",
        attempt_ended_at=ended_at,
        inquiry=_inquiry(asked_about),
        **plain,
    )


def _inquiry(row: Row) -> InquiryRef | None:
    key, kind, number, asked_at = row
    return None if key is None else InquiryRef(key, InquiryKind(kind), number, asked_at)

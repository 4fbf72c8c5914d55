"""Pushing the seller's actions: read, decide, write down, send, settle, read back.

`sending` with the attempt and its body hash is committed before the bytes leave. Each item of an
answer is settled by its own word; the state shown moves by readings alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..domain.action import ActionState, Reason, Refusal, Verb, VerbFacts
from ..domain.errors import OfficeError, Passing, Problem, UserFixable
from ..domain.outbox import Action
from ..marketplaces.contract import Answered, CallRefused, NotTaken, Prepared, SendReport, Taken
from ..store import outbox as outbox_store
from ..store.writer import Priority
from . import units
from .conflicts import AskAgain, Hold, Send, UnitState, after_unknown, before_send
from .desk import Desk, Transaction
from .planner import Plan, is_asked, next_check, plan
from .units import Reading, Write

_MISSING_RETRY_MS = 60_000


class Push:
    """The outgoing half of a shop's work. `step` makes at most one send."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._owed: tuple[SendReport, Sequence[Action]] | None = None

    def plan(self, answers_from: int) -> Plan:
        """What is up now, from the stored outbox; nothing about inquiries before `answers_from`
        (UTC ms)."""
        desk = self._desk
        facts, now = desk.marketplace.facts, desk.clock.now_ms()
        actions = desk.waiting.of(desk.shop.id)
        answers = [action for action in actions if action.inquiry is not None]
        if not answers or answers_from <= now:
            return plan(actions, facts.verbs, now, facts.read_limit)
        rest = [action for action in actions if action.inquiry is None]
        planned = plan(rest, facts.verbs, now, facts.read_limit)
        times = (at for at in (planned.next_at, answers_from) if at is not None)
        return replace(planned, next_at=min(times))

    def step(self, planned: Plan) -> bool:
        """Do the next thing planned; False when there was none. Raises what a read raises."""
        if planned.checks:
            self._settle_unknown(planned.checks)
            return True
        if planned.batch:
            self._send(planned.batch)
            return True
        return False

    # Asking what became of actions.

    def _settle_unknown(self, actions: Sequence[Action]) -> None:
        reading = units.read(self._desk.connector, actions)
        self._desk.write(
            lambda transaction: self._apply_and_settle(transaction, reading, actions),
            Priority.RESULT,
        )

    def _apply_and_settle(
        self, transaction: Transaction, reading: Reading, actions: Sequence[Action]
    ) -> None:
        reading.store(transaction)
        # The reading may have moved actions: decide on what is stored now.
        ids = [action.id for action in actions]
        for action in outbox_store.actions(transaction.conn, ids):
            if is_asked(action):
                state = reading.state_of(transaction, action, newer=True)
                self._settle_one(transaction, action, state, reading.read_at)

    def _settle_one(
        self, transaction: Transaction, action: Action, state: UnitState | None, read_at: int
    ) -> None:
        desk = self._desk
        facts = self._facts(action)
        verdict = after_unknown(action, state, facts, desk.rules, read_at)
        if isinstance(verdict, AskAgain):
            self._ask_again(transaction, action, None if state is None else read_at)
            return
        moved = transaction.outbox.move(
            action, verdict.state, verdict.reason, next_check_at=None, reads_without=0
        )
        if moved and verdict.state is ActionState.DONE:
            desk.tally.sent += 1

    def _ask_again(self, transaction: Transaction, action: Action, read_at: int | None) -> None:
        """Not known yet. `read_at` is the instant of a fresh reading without effect, or None."""
        now = transaction.log.at
        facts = self._facts(action)
        if read_at is None:
            later = next_check(action, facts, now, None)
            transaction.outbox.amend(action, next_check_at=later)
            return
        settles_from = read_at if action.settles_from is None else action.settles_from
        transaction.outbox.amend(
            action,
            reads_without=action.reads_without + 1,
            settles_from=settles_from,
            next_check_at=next_check(action, facts, now, read_at),
        )

    # Sending.

    def _send(self, actions: Sequence[Action]) -> None:
        reading = units.read(self._desk.connector, actions)
        writes = self._desk.write(
            lambda transaction: self._decide(transaction, reading, actions), Priority.RESULT
        )
        verb = actions[0].verb
        prepared = self._prepare(verb, writes)
        while prepared is not None:
            ready = self._start(prepared)
            if len(ready) == len(prepared.keys):
                self._dispatch(prepared, ready)
                return
            # The seller took some back in the meantime: the body is made anew without them.
            prepared = self._prepare(verb, [write for write in writes if write.key in ready])

    def _decide(
        self, transaction: Transaction, reading: Reading, actions: Sequence[Action]
    ) -> list[Write]:
        reading.store(transaction)
        writes = []
        for action in outbox_store.actions(transaction.conn, [a.id for a in actions]):
            if action.state is not ActionState.READY:
                continue
            state = reading.state_of(transaction, action)
            if state is None:
                self._wait_for_unit(transaction, action)
            elif self._clear(transaction, action, state):
                writes.append(units.write_of(action, state))
        return writes

    def _wait_for_unit(self, transaction: Transaction, action: Action) -> None:
        """Absence is no deletion: the unit is asked for again before anything is decided."""
        missing = Reason.LINE_MISSING if action.inquiry is None else Reason.INQUIRY_MISSING
        transaction.outbox.amend(
            action,
            not_before=self._desk.clock.now_ms() + _MISSING_RETRY_MS,
            reason=str(missing),
        )

    def _clear(self, transaction: Transaction, action: Action, state: UnitState) -> bool:
        decision = before_send(action, state, self._desk.rules)
        if isinstance(decision, Send):
            return True
        if isinstance(decision, Hold):
            transaction.outbox.move(
                action, ActionState.HELD, decision.reason, hold_cause=decision.cause
            )
            return False
        moved = transaction.outbox.move(action, decision.state, decision.reason)
        if moved and decision.state is ActionState.DONE:
            self._desk.tally.sent += 1
        return False

    def _prepare(self, verb: Verb, writes: Sequence[Write]) -> Prepared | None:
        """The body of a send; what the connector can't put into words is rejected."""
        if not writes:
            return None
        try:
            return units.prepare(self._desk.connector, verb, writes)
        except UserFixable as error:
            if len(writes) == 1:
                self._reject_unsendable(writes[0].key, error.problem)
                return None
        for write in writes:
            prepared = self._prepare(verb, [write])
            if prepared is not None:
                return prepared
        return None

    def _reject_unsendable(self, action_id: str, problem: Problem) -> None:
        refusal = Refusal(problem.code, problem.marketplace_message or "")

        def reject(transaction: Transaction) -> None:
            for action in outbox_store.actions(transaction.conn, [action_id]):
                if action.state is ActionState.READY:
                    transaction.outbox.move(
                        action, ActionState.REJECTED, Reason.NOT_LEGAL, refusal=refusal
                    )

        self._desk.write(reject, Priority.RESULT)

    def _start(self, prepared: Prepared) -> dict[str, Action]:
        """Commit `sending` with the attempt and the body's hash. Where some are not ready any more
        nothing is started and those that still are come back."""
        body_hash = hashlib.sha256(prepared.path.encode() + b"\n" + prepared.body).hexdigest()
        send_id = self._desk.ids.token(8)

        def start(transaction: Transaction) -> dict[str, Action]:
            found = outbox_store.actions(transaction.conn, prepared.keys)
            ready = [a for a in found if a.state is ActionState.READY]
            if len(ready) < len(prepared.keys):
                return {action.id: action for action in ready}
            for action in ready:
                transaction.outbox.start_attempt(action, send_id, body_hash)
            return {a.id: a for a in outbox_store.actions(transaction.conn, prepared.keys)}

        return self._desk.write(start, Priority.RESULT)

    def _dispatch(self, prepared: Prepared, started: Mapping[str, Action]) -> None:
        report = self._desk.connector.send(prepared)
        actions = [started[key] for key in prepared.keys]
        self._owed = (report, actions)
        self.settle_owed()
        if isinstance(report, NotTaken):
            raise UserFixable.of(report.problem) if report.stop else _later(report)
        self._read_back(actions)

    def settle_owed(self) -> None:
        """Write down what came of the last send where the store has not taken it yet: its disk was
        full. Raises what the store raises."""
        if self._owed is None:
            return
        report, actions = self._owed
        self._desk.write(
            lambda transaction: self._settle_report(transaction, report, actions), Priority.RESULT
        )
        self._owed = None

    def _settle_report(
        self, transaction: Transaction, report: SendReport, actions: Sequence[Action]
    ) -> None:
        for action in actions:
            if isinstance(report, NotTaken):
                self._back_to_ready(transaction, action, alone=False)
            elif isinstance(report, Answered):
                self._settle_item(transaction, action, report.items.get(action.id))
            elif isinstance(report, CallRefused) and self._facts(action).halve_on_refusal:
                self._back_to_ready(transaction, action, alone=True)
            else:
                refusal = report.refusal if isinstance(report, CallRefused) else None
                alone = isinstance(report, CallRefused) or action.alone
                self._to_unknown(transaction, action, refusal, alone=alone)

    def _settle_item(
        self, transaction: Transaction, action: Action, word: Taken | Refusal | None
    ) -> None:
        if word is None:
            self._to_unknown(transaction, action, None, alone=action.alone)
        elif isinstance(word, Refusal):
            self._refused(transaction, action, word)
        else:
            transaction.outbox.end_attempt(action, "taken")
            if transaction.outbox.move(action, ActionState.DONE):
                self._desk.tally.sent += 1

    def _refused(self, transaction: Transaction, action: Action, word: Refusal) -> None:
        """It stays `sending` until the read-back is stored, unless a send before this one, of which
        nobody knows, may be what the marketplace refuses it for."""
        transaction.outbox.end_attempt(action, "refused", word)
        now = transaction.log.at
        if action.unknown_attempts:
            transaction.outbox.move(action, ActionState.UNKNOWN, refusal=word, next_check_at=now)
            return
        transaction.outbox.amend(
            action,
            marketplace_code=word.code,
            marketplace_message=word.message,
            next_check_at=now,
        )

    def _back_to_ready(self, transaction: Transaction, action: Action, *, alone: bool) -> None:
        transaction.outbox.end_attempt(action, "not_taken")
        transaction.outbox.move(action, ActionState.READY, alone=int(alone or action.alone))

    def _to_unknown(
        self,
        transaction: Transaction,
        action: Action,
        refusal: Refusal | None,
        *,
        alone: bool,
    ) -> None:
        """Its settling time runs from the first reading after it: what we believe to be the
        marketplace's time now lags by as long as its last answer was under way."""
        transaction.outbox.end_attempt(action, "unknown", refusal)
        transaction.outbox.move(
            action,
            ActionState.UNKNOWN,
            refusal=refusal,
            alone=int(alone),
            unknown_attempts=action.unknown_attempts + 1,
            next_check_at=transaction.log.at,
            settles_from=None,
        )

    def _read_back(self, actions: Sequence[Action]) -> None:
        """Read the units of a send once more: the state shown moves by this alone. A failure here
        loses nothing, since refused and unknown items are asked about by the next step."""
        try:
            reading = units.read(self._desk.connector, actions)
        except OfficeError:
            return
        self._desk.write(
            lambda transaction: self._apply_and_settle(transaction, reading, actions),
            Priority.RESULT,
        )

    def _facts(self, action: Action) -> VerbFacts:
        return self._desk.marketplace.facts.verbs[action.verb]


def _later(report: NotTaken) -> Passing:
    error = Passing.of(report.problem)
    error.retry_after_ms = report.retry_after_ms
    return error

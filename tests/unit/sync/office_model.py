"""The engine's decisions driven in memory: planner and conflict rules on a toy marketplace.

No store, no connector, no clock of its own: what the engine does around the pure rules is done here
in the plainest way, and every send is held against what `reliability.md` promises.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from seller_desktop.domain.action import (
    CLAIM_VERBS,
    FINAL_STATES,
    ActionState,
    Reason,
    Verb,
    check_move,
)
from seller_desktop.domain.claim import ClaimState
from seller_desktop.domain.intent import ClaimDecision, Confirm, Delay, Dispatch, Intent
from seller_desktop.domain.order import SENT_STATUSES, LineStatus
from seller_desktop.domain.outbox import Action, Seen
from seller_desktop.sync.conflicts import (
    AskAgain,
    Hold,
    Rules,
    Settle,
    State,
    after_unknown,
    before_send,
    on_news,
)
from seller_desktop.sync.planner import Plan, is_asked, next_check, plan

from .promises import Promises
from .scenario import CHANGES, ENDS, Event, Fate, Gesture, Scenario
from .toy import FACTS, ToyMarketplace, a_cancel, a_line

READS = 4
ROUNDS = 200
LATE_MS = 60_000
SHOWN_AGAIN_MS = 500_000
T = TypeVar("T")
Step = Callable[[], object]
_S = ActionState


class OfficeModel:
    """One shop's outbox, its stored lines and the truth at the marketplace."""

    def __init__(self, scenario: Scenario, shuffle: random.Random) -> None:
        self._scenario = scenario
        self._shuffle = shuffle
        self._rules = Rules(ToyMarketplace().effect_seen, ToyMarketplace().obstacle)
        self.now = 0
        self.rounds = 0
        self.truth = [
            State(a_line(str(n), 0, LineStatus.ACCEPTED if on else LineStatus.PAID), (), "home")
            for n, on in enumerate(scenario.accepted)
        ]
        self.stored = list(self.truth)
        self._hidden: set[int] = set()
        self.actions = [self._action(n, *asked) for n, asked in enumerate(scenario.asked)]
        self._kin = _kinship(len(self.truth), self.actions)
        self.effects: Counter[str] = Counter()
        self._promises = Promises()
        self._late: list[tuple[int, int]] = []
        self._news = [(at * 1000, (line, event)) for at, line, event in scenario.news]
        self._gestures = [(at * 1000, (seq, what)) for at, seq, what in scenario.gestures]

    def _action(self, seq: int, verb: Verb, lines: tuple[int, ...]) -> Action:
        line = self.truth[lines[0]].line
        intents: dict[Verb, Intent] = {
            Verb.DISPATCH: Dispatch(courier="cj", invoice_no=f"1{seq:011d}"),
            Verb.DELAY: Delay(1, "ETC", "지연"),
            Verb.APPROVE: ClaimDecision("cancel"),
        }
        return Action(
            id=str(seq),
            seq=seq,
            request_id="r",
            shop_id=1,
            verb=verb,
            intent=intents.get(verb, Confirm()),
            state=_S.READY,
            line_ids=lines,
            line_nos=tuple(str(line_id) for line_id in lines),
            created_at=0,
            not_before=0,
            seen=Seen(line.quantity, line.option, "home"),
            claim_no=f"C{lines[0]}" if verb in CLAIM_VERBS else None,
        )

    # Rounds.

    def run(self) -> None:
        """Rounds until nothing is left to do; fails where there is always something."""
        while self.round():
            assert self.rounds <= ROUNDS, f"no rest after {ROUNDS} rounds: {self.actions}"

    def round(self) -> bool:
        """One round: what happened meanwhile, then the steps planned, line by line in any order
        of lines. False where nothing was left to do."""
        self.rounds += 1
        told = self._happen()
        planned = self._plan()
        steps = [*told, *self._steps(planned)]
        for step in self._interleaved(steps):
            step()
        due = [told[0] for told in (*self._news, *self._gestures, *self._late)]
        following = self._plan()
        if following.checks or following.batch:
            self.now += 1
            return True
        if following.next_at is not None:
            due.append(following.next_at)
        self.now = max(self.now + 1, min(due, default=0))
        return bool(due) or bool(steps)

    def _plan(self) -> Plan:
        waiting = [action for action in self.actions if action.state not in FINAL_STATES]
        return plan(waiting, FACTS.verbs, self.now, READS)

    def _steps(self, planned: Plan) -> Iterator[tuple[int, Step]]:
        for action in planned.checks:
            yield action.line_ids[0], partial(self._check, action.seq)
        for action in planned.batch if not planned.checks else ():
            yield action.line_ids[0], partial(self._send, action.seq)

    def _interleaved(self, steps: Sequence[tuple[int, Step]]) -> Iterator[Step]:
        """Steps in an order that keeps those of lines which share an action as they are."""
        chains: dict[int, list[Step]] = {}
        for line, step in steps:
            chains.setdefault(self._kin[line], []).append(step)
        lots = [kin for kin, chain in chains.items() for _ in chain]
        self._shuffle.shuffle(lots)
        for kin in lots:
            yield chains[kin].pop(0)

    # What happens outside.

    def _happen(self) -> list[tuple[int, Step]]:
        """Everything due: it changes the truth at once, and is told by steps."""
        if self.now >= SHOWN_AGAIN_MS:
            self._hidden.clear()
        late = self._due(self._late)
        steps: list[tuple[int, Step]]
        steps = [(self._line(seq), partial(self._come_late, seq)) for seq in late]
        events = self._due(self._news)
        for line, event in events:
            self._befall(line, event)
        steps += [(line, partial(self._read, line)) for line, _ in events]
        steps += [
            (self._line(seq), partial(self._decide, seq, gesture))
            for seq, gesture in self._due(self._gestures)
        ]
        return steps

    def _due(self, told: list[tuple[int, T]]) -> list[T]:
        """What of a list is due by now, taken from it."""
        due = [what for at, what in told if at <= self.now]
        told[:] = [later for later in told if later[0] > self.now]
        return due

    def _line(self, seq: int) -> int:
        return self.actions[seq].line_ids[0]

    def _come_late(self, seq: int) -> None:
        """An effect whose answer was lost long ago; refused where it is not legal any more."""
        action, state = self.actions[seq], self.truth[self._line(seq)]
        claim = state.claim(action.claim_no)
        if self._rules.obstacle(action.verb, action.intent, state.line, claim) is None:
            self._take_effect(action)
        self._read(self._line(seq))

    def _befall(self, number: int, event: Event) -> None:
        state = self.truth[number]
        if event is Event.HIDDEN:
            self._hidden.add(number)
        elif event is Event.MOVED_HOUSE:
            self.truth[number] = replace(state, address="elsewhere")
        elif event is Event.ASKED_TO_CANCEL and not state.claims:
            self.truth[number] = replace(state, claims=(a_cancel(state.line, f"C{number}"),))
        elif event in CHANGES:
            if event is not Event.SENT_ELSEWHERE or state.line.status not in SENT_STATUSES:
                self._change(number, **CHANGES[event])
        elif event in ENDS and state.claims and state.claims[0].is_open:
            self._end_claim(number, ENDS[event])

    def _end_claim(self, number: int, end: ClaimState) -> None:
        state = self.truth[number]
        self.truth[number] = replace(state, claims=(replace(state.claims[0], state=end),))
        if end is ClaimState.DONE:
            self._change(number, status=LineStatus.CANCELED)

    def _change(self, number: int, **values: object) -> None:
        state = self.truth[number]
        self.truth[number] = replace(state, line=replace(state.line, **values))  # type: ignore[arg-type]

    def _decide(self, seq: int, gesture: Gesture) -> None:
        """The seller's hand, where the screen offers it."""
        action = self.actions[seq]
        if gesture is Gesture.CANCEL and action.state in (_S.READY, _S.HELD, _S.PARKED):
            self._move(action, _S.CANCELLED, by_seller=True)
        elif gesture is Gesture.RELEASE and action.state is _S.HELD:
            over = action.overridden | {action.hold_cause or ""}
            self._move(action, _S.READY, by_seller=True, overridden=over)
            self._promises.released_by_seller(action)
        elif gesture is Gesture.SETTLE and action.state is _S.PARKED:
            self._move(action, _S.DONE, by_seller=True)
        elif gesture is Gesture.RETRY and action.state is _S.PARKED:
            self._move(action, _S.READY, by_seller=True)
            self._promises.sent_again_by_seller(action)

    # What the engine does.

    def _read(self, number: int) -> State | None:
        """A fresh reading of a line, stored, with what it means for actions that wait."""
        if number in self._hidden:
            return None
        fresh = self.stored[number] = self.truth[number]
        for action in self.actions:
            if action.line_ids[0] == number and action.state not in FINAL_STATES:
                self._promises.read(action, self.now)
                self._review(action, fresh)
        return fresh

    def _review(self, action: Action, fresh: State) -> None:
        verdict = on_news(action, fresh)
        if isinstance(verdict, Hold):
            self._move(action, _S.HELD, reason=verdict.reason, hold_cause=verdict.cause)
        elif isinstance(verdict, Settle):
            seen = replace(action.seen, quantity=fresh.line.quantity)
            self._move(action, verdict.state, reason=verdict.reason, seen=seen)

    def _check(self, seq: int) -> None:
        fresh = self._read(self.actions[seq].line_ids[0])
        action = self.actions[seq]
        if not is_asked(action):
            return
        facts = FACTS.verbs[action.verb]
        verdict = after_unknown(action, fresh, facts, self._rules, self.now)
        if isinstance(verdict, AskAgain):
            self.actions[seq] = self._to_ask_again(action, fresh)
            return
        assert fresh is not None, "settled without a reading (I4)"
        self._move(
            action, verdict.state, reason=verdict.reason, next_check_at=None, reads_without=0
        )

    def _to_ask_again(self, action: Action, fresh: State | None) -> Action:
        facts = FACTS.verbs[action.verb]
        if fresh is None:
            return replace(action, next_check_at=next_check(action, facts, self.now, None))
        return replace(
            action,
            reads_without=action.reads_without + 1,
            settles_from=self.now if action.settles_from is None else action.settles_from,
            next_check_at=next_check(action, facts, self.now, self.now),
        )

    def _send(self, seq: int) -> None:
        fresh = self._read(self.actions[seq].line_ids[0])
        action = self.actions[seq]
        if action.state is not _S.READY:
            return
        if fresh is None:
            self.actions[seq] = replace(action, not_before=self.now + 60_000)
            return
        decision = before_send(action, fresh, self._rules)
        if isinstance(decision, Hold):
            self._move(action, _S.HELD, reason=decision.reason, hold_cause=decision.cause)
        elif isinstance(decision, Settle):
            self._move(action, decision.state, reason=decision.reason)
        else:
            self._dispatch(action, fresh)

    def _dispatch(self, action: Action, fresh: State) -> None:
        self._promises.check(action, fresh, self.actions)
        self._move(action, _S.SENDING, attempts=action.attempts + 1, reads_without=0)
        action = self.actions[action.seq]
        fate = self._scenario.fates.get((action.seq, action.attempts), Fate.TAKEN)
        if fate in (Fate.TAKEN, Fate.LOST_AFTER, Fate.CRASHED, Fate.REFUSED_BUT_DONE):
            self._take_effect(action)
        if fate is Fate.DARK:
            self._hidden.add(action.line_ids[0])
        if fate is Fate.LATE:
            self._late.append((self.now + LATE_MS, action.seq))
        if fate is Fate.TAKEN:
            self._move(action, _S.DONE)
        elif fate is Fate.NOT_TAKEN:
            self._move(action, _S.READY)
        elif fate in (Fate.REFUSED, Fate.REFUSED_BUT_DONE):
            self._refuse(action)
        else:
            self._lose(action)
        if fate is not Fate.CRASHED:
            self._check(action.seq)

    def _refuse(self, action: Action) -> None:
        """After a lost send nobody knows what a refusal means; else the read-back settles it."""
        if action.unknown_attempts:
            self._move(action, _S.UNKNOWN, refused=True, next_check_at=self.now)
        else:
            self.actions[action.seq] = replace(action, refused=True, next_check_at=self.now)

    def _lose(self, action: Action) -> None:
        self._promises.lost(action, self.now)
        self._move(
            action,
            _S.UNKNOWN,
            unknown_attempts=action.unknown_attempts + 1,
            attempt_ended_at=self.now,
            next_check_at=self.now,
            settles_from=None,
        )

    def _take_effect(self, action: Action) -> None:
        number = action.line_ids[0]
        self.effects[action.id] += 1
        self._promises.check_effects(action, self.effects[action.id])
        if action.verb is Verb.CONFIRM:
            self._change(number, status=LineStatus.ACCEPTED)
        elif isinstance(action.intent, Dispatch):
            code, invoice_no = action.intent.courier, action.intent.invoice_no
            sent = LineStatus.DISPATCHED
            self._change(number, status=sent, courier=code, invoice_no=invoice_no)
        elif action.verb is Verb.APPROVE and self.truth[number].claims:
            self._end_claim(number, ClaimState.DONE)

    def _move(
        self, action: Action, new: ActionState, *, by_seller: bool = False, **values: object
    ) -> None:
        """One transition of the table; parked and held for other causes than claims move by the
        seller's hand alone."""
        check_move(action.state, new)
        if action.state is _S.PARKED:
            assert by_seller, "a parked action moved by itself (I4)"
        base = {"reason": None, "hold_cause": None, "refused": False}
        moved = replace(action, state=new, **{**base, **values})  # type: ignore[arg-type]
        self.actions[action.seq] = moved
        if new is _S.REJECTED:
            for other in self.actions[action.seq + 1 :]:
                if other.state is _S.READY and set(other.line_ids) & set(action.line_ids):
                    self._move(other, _S.PARKED, reason=Reason.PREDECESSOR_REJECTED)
        if (action.state, new, by_seller) == (_S.HELD, _S.READY, False):
            earlier = [a for a in self.actions[: action.seq] if a.state is _S.REJECTED]
            if any(set(a.line_ids) & set(action.line_ids) for a in earlier):
                self._move(moved, _S.PARKED, reason=Reason.PREDECESSOR_REJECTED)

    # The end.

    def at_rest(self) -> None:
        """Every action is final, waits for the seller, or waits behind one that does (I7, I14)."""
        for action in self.actions:
            if action.state in FINAL_STATES or action.state in (_S.PARKED, _S.HELD):
                continue
            before = [
                other
                for other in self.actions[: action.seq]
                if set(other.line_ids) & set(action.line_ids) and other.state not in FINAL_STATES
            ]
            assert before, f"{action.state} with nothing to wait for: {action}"

    def told(self) -> tuple[object, ...]:
        """What screens would show at the end."""
        states = [(str(a.state), a.reason, a.hold_cause, a.attempts) for a in self.actions]
        return states, self.stored, self.truth, sorted(self.effects.items())


def _kinship(lines: int, actions: Sequence[Action]) -> list[int]:
    """For each line the least one it is bound to by actions on several."""
    kin = list(range(lines))
    for action in actions:
        bound = {kin[line] for line in action.line_ids}
        kin = [min(bound) if each in bound else each for each in kin]
    return kin

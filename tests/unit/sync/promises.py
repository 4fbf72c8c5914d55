"""What `reliability.md` promises of every send, told anew and apart from the rules that keep it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from seller_desktop.domain.action import FINAL_STATES, ActionState, Reason, RetryClass, Verb
from seller_desktop.domain.order import LineStatus
from seller_desktop.domain.outbox import Action, claim_cause
from seller_desktop.sync.conflicts import State, open_cancels

from .toy import FACTS

_WAITS_FOR_CANCEL = frozenset({Verb.CONFIRM, Verb.DISPATCH, Verb.DELAY})


@dataclass(slots=True)
class _Doubt:
    """What is known of an action's last attempt: when it ended, reads of its line since."""

    ended_at: int
    reads: list[int] = field(default_factory=list)
    allowed_by_seller: bool = False


class Promises:
    """Watches one shop's sends. Every `check` fails the test where a promise is broken."""

    def __init__(self) -> None:
        self._doubts: dict[str, _Doubt] = {}
        self._told_to_send: Counter[str] = Counter()
        self._released: set[str] = set()

    def lost(self, action: Action, at: int) -> None:
        """Nobody knows what became of an attempt that ended at `at`."""
        self._doubts[action.id] = _Doubt(at)

    def read(self, action: Action, at: int) -> None:
        """The action's line was read afresh."""
        if action.id in self._doubts:
            self._doubts[action.id].reads.append(at)

    def released_by_seller(self, action: Action) -> None:
        """The seller has seen what holds it, and what became of those before it."""
        self._released.add(action.id)

    def sent_again_by_seller(self, action: Action) -> None:
        """The seller has looked and wants it sent."""
        self._told_to_send[action.id] += 1
        if action.id in self._doubts:
            self._doubts[action.id].allowed_by_seller = True

    def check(self, action: Action, fresh: State, actions: Sequence[Action]) -> None:
        """An action is about to be sent on the strength of a fresh reading."""
        self._in_order(action, actions)
        self._not_repeated_blindly(action)
        self._as_the_buyer_wishes(action, fresh)
        self._as_the_seller_saw(action, fresh)

    def check_effects(self, action: Action, effects: int) -> None:
        """An action has taken effect so many times."""
        repeatable = FACTS.verbs[action.verb].retry is RetryClass.REPEAT_SAFE
        allowed = 1 + self._told_to_send[action.id]
        assert repeatable or effects <= allowed, "took effect twice (I2)"

    def _as_the_buyer_wishes(self, action: Action, fresh: State) -> None:
        for asked in open_cancels(fresh.claims) if action.verb in _WAITS_FOR_CANCEL else ():
            overridden = claim_cause(asked.claim_no) in action.overridden
            assert overridden, "sent against the buyer's cancel request (I13)"

    def _as_the_seller_saw(self, action: Action, fresh: State) -> None:
        if action.verb is not Verb.DISPATCH or fresh.line.status is not LineStatus.ACCEPTED:
            return
        for reason, seen, now in (
            (Reason.QUANTITY_CHANGED, action.seen.quantity, fresh.line.quantity),
            (Reason.OPTION_CHANGED, action.seen.option, fresh.line.option),
            (Reason.ADDRESS_CHANGED, action.seen.address, fresh.address),
        ):
            known = seen == now or f"{reason}:{now}" in action.overridden
            assert known, "sent though what the seller saw has changed (I13)"

    def _in_order(self, action: Action, actions: Sequence[Action]) -> None:
        for earlier in actions[: action.seq]:
            if not set(earlier.line_ids) & set(action.line_ids):
                continue
            decides = (
                earlier.state is ActionState.HELD
                and action.claim_no is not None
                and earlier.hold_cause == claim_cause(action.claim_no)
            )
            final = earlier.state in FINAL_STATES
            assert final or decides, "sent before what was asked earlier (I6)"
            decided = self._told_to_send[action.id] or action.id in self._released
            rejected = earlier.state is ActionState.REJECTED and not decided
            assert not rejected, "sent though what was asked earlier was rejected (I6)"

    def _not_repeated_blindly(self, action: Action) -> None:
        doubt = self._doubts.get(action.id)
        if doubt is None or doubt.allowed_by_seller:
            return
        facts = FACTS.verbs[action.verb]
        assert facts.retry is RetryClass.REPEAT_SAFE, "sent again though it must not be (I2)"
        assert len(doubt.reads) >= 2, "sent again after fewer than two reads (I2)"
        settled = doubt.reads[-1] >= doubt.ended_at + facts.settle_ms
        assert settled, "sent again before the settling time (I2)"

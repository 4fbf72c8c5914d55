"""What a fresh reading means for an action: pure rules, no clock, no database, no network.

What the unit of an action is, its `UnitState` knows; here is what follows from it.

`before_send` decides without sending; `after_unknown` settles an outcome nobody knew; `on_news`
is for what the pull brings while an action waits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from ..domain.action import ActionState, Reason, RetryClass, Verb, VerbFacts
from ..domain.claim import Claim, ClaimKind, ClaimState
from ..domain.inquiry import InquiryKind
from ..domain.intent import Intent
from ..domain.order import LineStatus, OrderLine
from ..domain.outbox import Action, Seen, claim_cause, seen_of

MAX_UNKNOWN_ATTEMPTS = 3
"""An action whose attempts ended unknown this often is parked: somebody has to look."""

_WAITS_FOR_CANCEL = frozenset({Verb.CONFIRM, Verb.DISPATCH, Verb.DELAY})
_ASKED_TO_CANCEL = frozenset({ClaimState.REQUESTED, ClaimState.PROCESSING})
_SUPERSEDING = frozenset({Reason.OTHER_EFFECT, Reason.LINE_CLOSED, Reason.CLAIM_CLOSED})

Effect = Callable[[Verb, Intent, OrderLine, Claim | None], bool]
Obstacle = Callable[[Verb, Intent, OrderLine, Claim | None], Reason | None]


@dataclass(frozen=True, slots=True)
class Rules:
    """The marketplace's half of the decision (`Marketplace.effect_seen`, `.obstacle`, and the kinds
    of inquiries whose answers may be edited)."""

    effect_seen: Effect
    obstacle: Obstacle
    answer_edits: frozenset[InquiryKind] = frozenset()


@dataclass(frozen=True, slots=True)
class State:
    """The fresh state of an action's unit; `address` is the salted digest of where goods go, and
    `others` are the further lines of a unit that is a group."""

    line: OrderLine
    claims: tuple[Claim, ...] = ()
    address: str | None = None
    others: tuple[OrderLine, ...] = ()

    @property
    def lines(self) -> tuple[OrderLine, ...]:
        """The lines that still count: a canceled one does not go with its box."""
        whole = (self.line, *self.others)
        live = tuple(line for line in whole if line.status is not LineStatus.CANCELED)
        return live or whole

    @property
    def seen(self) -> Seen:
        """What a seller sees of the unit now."""
        return seen_of(self.lines, self.address)

    def claim(self, claim_no: str | None) -> Claim | None:
        """The claim an action is about."""
        return next((claim for claim in self.claims if claim.claim_no == claim_no), None)

    def shows_effect(self, action: Action, rules: Rules) -> bool:
        claim = self.claim(action.claim_no)
        verb, intent = action.verb, action.intent
        return all(rules.effect_seen(verb, intent, line, claim) for line in self.lines)

    def obstacle(self, action: Action, rules: Rules) -> Reason | None:
        claim = self.claim(action.claim_no)
        verb, intent = action.verb, action.intent
        found = (rules.obstacle(verb, intent, line, claim) for line in self.lines)
        return next((reason for reason in found if reason is not None), None)

    def holds(self, action: Action) -> Iterator[Hold]:
        yield from _cancel_holds(action, self)
        yield from _change_holds(action, self)

    def verdict(self, obstacle: Reason) -> tuple[ActionState, Reason]:
        if obstacle is Reason.LINE_CLOSED and self.lines[0].status is LineStatus.CANCELED:
            return ActionState.SUPERSEDED, Reason.CLAIM_GRANTED
        if obstacle in _SUPERSEDING:
            return ActionState.SUPERSEDED, obstacle
        return ActionState.REJECTED, obstacle


class UnitState(Protocol):
    """The fresh state of what an action is about."""

    def shows_effect(self, action: Action, rules: Rules) -> bool:
        """Whether this very action took effect on the whole of it."""

    def obstacle(self, action: Action, rules: Rules) -> Reason | None:
        """Why the verb can't be used in this state, None where it can."""

    def holds(self, action: Action) -> Iterator[Hold]:
        """Causes for the seller to look first, overridden ones included."""

    def verdict(self, obstacle: Reason) -> tuple[ActionState, Reason]:
        """What becomes of an action before which an obstacle stands."""


@dataclass(frozen=True, slots=True)
class Send:
    """Nothing stands against sending."""


@dataclass(frozen=True, slots=True)
class Settle:
    """The action goes to a state without being sent."""

    state: ActionState
    reason: Reason


@dataclass(frozen=True, slots=True)
class Hold:
    """The seller should look first. `cause` is what a later override is bound to."""

    reason: Reason
    cause: str


@dataclass(frozen=True, slots=True)
class AskAgain:
    """Not known yet: read once more."""


Decision = Send | Settle | Hold


def joined(states: Sequence[State]) -> State:
    """The state of a unit out of those of its lines, the first of which leads."""
    first, *others = states
    if not others:
        return first
    claims = tuple(claim for state in states for claim in state.claims)
    return State(first.line, claims, first.address, tuple(state.line for state in others))


def before_send(action: Action, state: UnitState, rules: Rules) -> Decision:
    """Decide by the read before the send (`design.md` 5)."""
    if state.shows_effect(action, rules):
        return Settle(ActionState.DONE, Reason.ALREADY_THERE)
    hold = _hold(action, state)
    if hold is not None:
        return hold
    obstacle = state.obstacle(action, rules)
    return Send() if obstacle is None else Settle(*state.verdict(obstacle))


def _hold(action: Action, state: UnitState) -> Hold | None:
    """The first cause to hold that the seller has not overridden: one override covers no other."""
    found = state.holds(action)
    return next((hold for hold in found if hold.cause not in action.overridden), None)


def _cancel_holds(action: Action, state: State) -> Iterator[Hold]:
    if action.verb in _WAITS_FOR_CANCEL:
        for asked in open_cancels(state.claims):
            yield Hold(Reason.CANCEL_REQUESTED, claim_cause(asked.claim_no))


def _change_holds(action: Action, state: State) -> Iterator[Hold]:
    if action.verb is not Verb.DISPATCH or state.lines[0].status not in _UNSENT:
        return
    for reason, seen, now in _differences(action.seen, state):
        if seen != now:
            yield Hold(reason, f"{reason}:{now}")


_UNSENT = frozenset({LineStatus.PAID, LineStatus.ACCEPTED})


def _differences(seen: Seen, state: State) -> tuple[tuple[Reason, object, object], ...]:
    now = state.seen
    known_address = seen.address is not None and now.address is not None
    return (
        (Reason.QUANTITY_CHANGED, seen.quantity, now.quantity),
        (Reason.OPTION_CHANGED, seen.option, now.option),
        (
            Reason.ADDRESS_CHANGED,
            seen.address if known_address else None,
            now.address if known_address else None,
        ),
    )


def open_cancels(claims: Sequence[Claim]) -> Iterator[Claim]:
    """The buyer's cancel requests that nobody has answered yet."""
    for claim in claims:
        if claim.kind is ClaimKind.CANCEL and claim.state in _ASKED_TO_CANCEL:
            yield claim


def after_unknown(
    action: Action, state: UnitState | None, facts: VerbFacts, rules: Rules, read_at: int
) -> Settle | AskAgain:
    """Settle `unknown`, or `sending` of which the marketplace refused the item, by a fresh reading.

    `state` is None where no fresh reading of the unit came: absence says nothing. `read_at` is the
    marketplace's instant of the reading, UTC ms: our own clock may be set meanwhile.
    """
    if state is None:
        return AskAgain()
    if state.shows_effect(action, rules):
        return Settle(ActionState.DONE, Reason.EFFECT_SEEN)
    if action.refused and not _is_in_doubt(action, state, rules):
        return Settle(ActionState.REJECTED, Reason.REFUSED)
    if facts.retry is RetryClass.NO_READ_BACK:
        return Settle(ActionState.PARKED, Reason.NO_READ_BACK)
    if action.settles_from is None or action.reads_without < 1:
        return AskAgain()
    if read_at < action.settles_from + facts.settle_ms:
        return AskAgain()
    return _without_effect(action, state, facts, rules)


def _is_in_doubt(action: Action, state: UnitState, rules: Rules) -> bool:
    """Whether a send before the refused one may have been taken: nothing that is shown tells why
    the marketplace refuses it, and what was taken may show late."""
    return action.unknown_attempts > 0 and state.obstacle(action, rules) is None


def _without_effect(action: Action, state: UnitState, facts: VerbFacts, rules: Rules) -> Settle:
    """Two fresh reads, the last one after the settling time, show no effect."""
    if action.refused:
        return Settle(ActionState.PARKED, Reason.REFUSED_IN_DOUBT)
    if facts.retry is RetryClass.VERIFY_FIRST:
        restored = action.reason == Reason.RESTORED
        return Settle(ActionState.PARKED, Reason.RESTORED if restored else Reason.NO_EFFECT_SEEN)
    obstacle = state.obstacle(action, rules)
    if obstacle is not None:
        return Settle(ActionState.REJECTED, obstacle)
    if action.unknown_attempts >= MAX_UNKNOWN_ATTEMPTS:
        return Settle(ActionState.PARKED, Reason.TOO_MANY_UNKNOWN)
    return Settle(ActionState.READY, Reason.NO_EFFECT_SEEN)


def on_news(action: Action, state: State) -> Hold | Settle | None:
    """What stored news mean for an action that waits unsent: hold it under a cancel request, free
    it when the claim that held it is over, drop it when the line was cancelled whole."""
    if action.state is ActionState.READY:
        holds = _cancel_holds(action, state)
        return next((hold for hold in holds if hold.cause not in action.overridden), None)
    if action.state is not ActionState.HELD or not (action.hold_cause or "").startswith("claim:"):
        return None
    if state.lines[0].status is LineStatus.CANCELED:
        return Settle(ActionState.SUPERSEDED, Reason.CLAIM_GRANTED)
    claim_no = (action.hold_cause or "").removeprefix("claim:")
    claim = state.claim(claim_no)
    if claim is None or claim.is_open:
        return None
    return Settle(ActionState.READY, Reason.CLAIM_CLOSED)

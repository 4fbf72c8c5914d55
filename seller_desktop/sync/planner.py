"""Which actions are up next for a shop: pure, from the open actions alone.

Order is kept per line and per inquiry: an action is eligible when every earlier action on any of
its lines, or on its inquiry, is final. A held action never blocks a decision on the claim that
holds it, and a note nothing but notes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..domain.action import CLAIM_VERBS, ActionState, Verb, VerbFacts, order_counts
from ..domain.outbox import Action, InquiryRef, claim_cause

_FIRST_CHECK_MS = 2_000
_CHECK_EVERY_MS = 20_000
_LONGEST_WAIT_MS = 5 * 60_000


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do now. `checks` have to be asked about; `batch` are heads of one verb to send;
    `next_at` (UTC ms) is when something more comes up, None when nothing waits for time."""

    checks: tuple[Action, ...] = ()
    batch: tuple[Action, ...] = ()
    next_at: int | None = None


def plan(actions: Sequence[Action], facts: Mapping[Verb, VerbFacts], now: int, reads: int) -> Plan:
    """Plan the next call of a shop. `actions` are its open ones in the order of asking, `reads`
    the number of lines one read may ask for; an inquiry is always asked for alone."""
    asked = [a for a in actions if is_asked(a)]
    checks = _at_most([a for a in asked if is_due(a.next_check_at or 0, now)], reads)
    heads = eligible(actions)
    due = [a for a in heads if is_due(a.not_before, now)]
    batch = _batch(due, facts)
    times = [a.next_check_at for a in asked if a.next_check_at is not None]
    times += [a.not_before for a in heads if not is_due(a.not_before, now)]
    return Plan(tuple(checks), tuple(batch), min(times, default=None))


def is_due(at: int, now: int) -> bool:
    """Whether `at` has come. Nothing here waits longer than minutes: an instant further ahead was
    written by a clock that was set back since."""
    return at <= now or at - now > _LONGEST_WAIT_MS


def is_asked(action: Action) -> bool:
    """Whether the marketplace has to be asked what became of the action."""
    if action.state is ActionState.UNKNOWN:
        return True
    return action.state is ActionState.SENDING and action.refused


def eligible(actions: Sequence[Action]) -> list[Action]:
    """`ready` actions with nothing unfinished before them in any of their places."""
    blocked: dict[int | InquiryRef, list[Action]] = {}
    heads = []
    for action in actions:
        before = [other for place in action.places for other in blocked.get(place, ())]
        if action.state is ActionState.READY and not any(
            _blocks(other, action) for other in before
        ):
            heads.append(action)
        for place in action.places:
            blocked.setdefault(place, []).append(action)
    return heads


def _blocks(earlier: Action, action: Action) -> bool:
    if not order_counts(earlier.verb, action.verb):
        return False
    held_by_it = (
        earlier.state is ActionState.HELD
        and action.verb in CLAIM_VERBS
        and action.claim_no is not None
        and earlier.hold_cause == claim_cause(action.claim_no)
    )
    return not held_by_it


def _batch(due: Sequence[Action], facts: Mapping[Verb, VerbFacts]) -> list[Action]:
    if not due:
        return []
    first = due[0]
    limit = facts[first.verb].batch_limit if first.verb in facts else 1
    if first.alone or limit == 1 or first.inquiry is not None:
        return [first]
    same = [a for a in due if a.verb is first.verb and not a.alone]
    return same[:limit]


def _at_most(actions: list[Action], lines: int) -> list[Action]:
    if actions and actions[0].inquiry is not None:
        return actions[:1]
    taken: list[Action] = []
    count = 0
    for action in actions:
        if action.inquiry is not None:
            continue
        count += len(action.line_nos)
        if taken and count > lines:
            break
        taken.append(action)
    return taken


def next_check(action: Action, facts: VerbFacts, now: int, read_at: int | None) -> int:
    """When to ask again about an unknown outcome: soon at first, then steadily, and once right
    after the settling time. `now` is our instant, `read_at` the marketplace's of the last reading,
    None where the line was not shown.
    """
    if read_at is None:
        return now + _CHECK_EVERY_MS
    settles_from = read_at if action.settles_from is None else action.settles_from
    left = settles_from + facts.settle_ms - read_at
    step = min(_FIRST_CHECK_MS << min(action.reads_without, 4), _CHECK_EVERY_MS)
    return now + max(1, min(step, left)) if left > 0 else now + _CHECK_EVERY_MS

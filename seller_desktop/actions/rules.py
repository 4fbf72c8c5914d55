"""The seller's rules for new orders: kept here, tried on past orders, applied to open ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..domain.rule import Rule, checked
from ..store import rule_work, rules
from ..store.rule_work import Ruled
from .gesture import Gesture, commit
from .office import Office

DRY_RUN_LINES = 200
"""How many of the latest order lines a dry run looks at."""


@dataclass(frozen=True, slots=True)
class DryRun:
    """What rules would have done to the latest lines, newest first: `touched` rows have steps.
    Each rule is counted in `hits` by its id."""

    rows: tuple[Ruled, ...]
    hits: dict[int, int]

    @property
    def touched(self) -> tuple[Ruled, ...]:
        """Lines that any rule would do something to."""
        return tuple(row for row in self.rows if row.outcome.steps)


@dataclass(frozen=True, slots=True)
class AppliedRules:
    """What applying rules to open orders did: undone by `undo_rules` with the id of the request."""

    request_id: str
    lines: int


def save_rule(office: Office, rule: Rule) -> Rule:
    """Store a rule, a new one (`id` 0) behind all others.

    Raises `UserFixable`: rule_name_empty, rule_without_deed, rule_condition_empty, rule_exists,
    rule_not_found, too_many_rules.
    """
    clean = checked(rule)

    def work(gesture: Gesture) -> Rule:
        gesture.settings_changed = True
        return replace(clean, id=rules.put_rule(gesture.conn, clean, gesture.at))

    return commit(office, work)


def switch_rule(office: Office, rule_id: int, on: bool) -> None:
    """Let a rule act on new orders, or not. Raises `UserFixable` rule_not_found."""

    def work(gesture: Gesture) -> None:
        gesture.settings_changed = True
        rules.switch_rule(gesture.conn, rule_id, on, gesture.at)

    commit(office, work)


def order_rules(office: Office, rule_ids: Sequence[int]) -> None:
    """Apply these rules first, in this order."""

    def work(gesture: Gesture) -> None:
        gesture.settings_changed = True
        rules.order_rules(gesture.conn, rule_ids)

    commit(office, work)


def delete_rule(office: Office, rule_id: int) -> None:
    """Forget a rule; what it did to orders stays. Raises `UserFixable` rule_not_found."""

    def work(gesture: Gesture) -> None:
        gesture.settings_changed = True
        rules.remove_rule(gesture.conn, rule_id)

    commit(office, work)


def dry_run(office: Office, tried: Sequence[Rule] | None = None) -> DryRun:
    """What rules (without `tried` the stored ones) would do to the latest lines if these were new.
    Changes nothing. A rule that is no rule yet (no deed) does nothing."""
    with office.db.read() as conn:
        used = rules.rules(conn) if tried is None else tried
        found = rule_work.would_do(conn, used, rule_work.latest_lines(conn, DRY_RUN_LINES))
    hits = {rule.id: 0 for rule in used}
    for row in found:
        for step in row.outcome.steps:
            hits[step.rule_id] += 1
    return DryRun(found, hits)


def open_lines_touched(office: Office) -> int:
    """On how many orders still to be shipped the rules that are on would do something now."""
    with office.db.read() as conn:
        return len(rule_work.open_lines_touched(conn, rules.rules_on(conn)))


def apply_to_open(office: Office) -> AppliedRules:
    """Let the rules that are on act on the orders still to be shipped. What a rule did there once,
    and the seller took away, is not done again."""
    run = office.ids.token()

    def work(gesture: Gesture) -> AppliedRules:
        used = rules.rules_on(gesture.conn)
        wanted = rule_work.open_lines_touched(gesture.conn, used)
        touched = rule_work.apply_rules(gesture.conn, used, wanted, gesture.log, run)
        gesture.changes.lines |= touched
        return AppliedRules(run, len(touched))

    return commit(office, work)


def undo_rules(office: Office, request_id: str) -> int:
    """Take back what applying rules did, as far as it is still there; how many orders it was."""

    def work(gesture: Gesture) -> int:
        touched = rule_work.undo_run(gesture.conn, request_id, gesture.log)
        gesture.changes.lines |= touched
        return len(touched)

    return commit(office, work)

"""The seller's rules as stored, in the order in which they are applied."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.errors import UserFixable
from ..domain.rule import MOST_RULES, Rule
from ..domain.rule_json import body_json, rule_from_body
from .connection import Readable, raw_of

_SELECT = "SELECT id, name, enabled, body FROM rule"


def rules(conn: Readable) -> tuple[Rule, ...]:
    """All rules, the one that is applied first first."""
    rows = raw_of(conn).execute(f"{_SELECT} ORDER BY position, id").fetchall()
    return tuple(rule_from_body(row[0], row[1], bool(row[2]), row[3]) for row in rows)


def rules_on(conn: Readable) -> tuple[Rule, ...]:
    """The rules that are switched on."""
    rows = raw_of(conn).execute(f"{_SELECT} WHERE enabled = 1 ORDER BY position, id").fetchall()
    return tuple(rule_from_body(row[0], row[1], True, row[3]) for row in rows)


def rule_of(conn: Readable, rule_id: int) -> Rule:
    """One rule. Raises `UserFixable` rule_not_found."""
    found = next((rule for rule in rules(conn) if rule.id == rule_id), None)
    if found is None:
        raise UserFixable("rule_not_found", name=str(rule_id))
    return found


def rule_named(conn: Readable, name: str) -> Rule:
    """The rule of a name. Raises `UserFixable` rule_not_found."""
    found = next((rule for rule in rules(conn) if rule.name == name.strip()), None)
    if found is None:
        raise UserFixable("rule_not_found", name=name)
    return found


def put_rule(conn: Readable, rule: Rule, at: int) -> int:
    """Store a rule, a new one behind all others; returns its key. Raises `UserFixable`:
    rule_exists, too_many_rules, rule_not_found."""
    raw = raw_of(conn)
    stored = rules(conn)
    if any(one.name == rule.name and one.id != rule.id for one in stored):
        raise UserFixable("rule_exists", name=rule.name)
    values = (rule.name, int(rule.on), body_json(rule), at)
    if rule.id:
        changed = raw.execute(
            "UPDATE rule SET name = ?, enabled = ?, body = ?, updated_at = ? WHERE id = ?",
            (*values, rule.id),
        )
        if not changed.rowcount:
            raise UserFixable("rule_not_found", name=rule.name)
        return rule.id
    if len(stored) >= MOST_RULES:
        raise UserFixable("too_many_rules", limit=MOST_RULES)
    raw.execute(
        "INSERT INTO rule (name, enabled, body, updated_at, position)"
        " VALUES (?, ?, ?, ?, 1 + (SELECT coalesce(max(position), 0) FROM rule))",
        values,
    )
    return rule_named(conn, rule.name).id


def switch_rule(conn: Readable, rule_id: int, on: bool, at: int) -> None:
    """Let a rule hold for new orders, or not. Raises `UserFixable` rule_not_found."""
    rule_of(conn, rule_id)
    raw_of(conn).execute(
        "UPDATE rule SET enabled = ?, updated_at = ? WHERE id = ?", (int(on), at, rule_id)
    )


def order_rules(conn: Readable, rule_ids: Sequence[int]) -> None:
    """Apply these rules first, in this order; those that are not named come after as they were."""
    stored = [rule.id for rule in rules(conn)]
    known = [rule_id for rule_id in dict.fromkeys(rule_ids) if rule_id in stored]
    rest = [rule_id for rule_id in stored if rule_id not in known]
    raw_of(conn).executemany(
        "UPDATE rule SET position = ? WHERE id = ?",
        [(place, rule_id) for place, rule_id in enumerate((*known, *rest), 1)],
    )


def remove_rule(conn: Readable, rule_id: int) -> None:
    """Forget a rule; what it did stays. Raises `UserFixable` rule_not_found."""
    rule_of(conn, rule_id)
    raw_of(conn).execute("DELETE FROM rule WHERE id = ?", (rule_id,))

"""Rules and their traces as JSON: how they are stored, and how the command line takes a rule in."""

from __future__ import annotations

import json
from collections.abc import Mapping

from .errors import UserFixable
from .rule import Condition, Deeds, Match, Rule, Step, Trait


def rule_facts(rule: Rule) -> dict[str, object]:
    """A rule as an object: `name`, `on`, `when` (tests), `then` (deeds)."""
    return {"name": rule.name, "on": rule.on, **_body(rule)}


def body_json(rule: Rule) -> str:
    """Conditions and deeds of a rule."""
    return json.dumps(_body(rule), ensure_ascii=False)


def rule_from_facts(told: object, rule_id: int = 0) -> Rule:
    """The rule of an object. Raises `UserFixable` rule_unreadable where it makes none."""
    try:
        return _rule(_object(told), rule_id)
    except (ValueError, TypeError, KeyError) as error:
        raise UserFixable("rule_unreadable", detail=str(error)) from error


def rule_from_body(rule_id: int, name: str, on: bool, body: str) -> Rule:
    """A stored rule."""
    return rule_from_facts({**json.loads(body), "name": name, "on": on}, rule_id)


def step_json(step: Step) -> str:
    """What a rule did to a line."""
    told = {
        "rule_id": step.rule_id,
        "rule": step.rule,
        "matched": [[str(match.trait), match.value] for match in step.matched],
        "tags": list(step.tags),
        "hold": step.hold,
        "courier": step.courier,
        "replaced": step.replaced,
    }
    return json.dumps(told, ensure_ascii=False)


def step_from_json(text: str) -> Step:
    """What a rule did, as stored."""
    told = json.loads(text)
    matched = tuple(Match(Trait(trait), value) for trait, value in told["matched"])
    rest = (told["hold"], told["courier"], told["replaced"])
    return Step(told["rule_id"], told["rule"], matched, tuple(told["tags"]), *rest)


def _body(rule: Rule) -> dict[str, object]:
    deeds = rule.deeds
    then = {"tags": list(deeds.tags), "hold": deeds.hold, "courier": deeds.courier}
    return {"when": [_told(one) for one in rule.conditions], "then": then}


def _told(condition: Condition) -> dict[str, object]:
    told: dict[str, object] = {"what": str(condition.trait)}
    if condition.words:
        told["words"] = list(condition.words)
    else:
        told["number"] = condition.number
    return told


def _rule(told: Mapping[str, object], rule_id: int) -> Rule:
    conditions = tuple(_condition(_object(one)) for one in _list(told, "when"))
    deeds = _deeds(_object(told.get("then", {})))
    return Rule(rule_id, str(told.get("name", "")), bool(told.get("on", True)), conditions, deeds)


def _condition(told: Mapping[str, object]) -> Condition:
    number = told.get("number", 1)
    if not isinstance(number, int):
        raise TypeError("number: a whole number is wanted")
    trait = Trait(str(told["what"]))
    return Condition(trait, tuple(map(str, _list(told, "words"))), number)


def _deeds(told: Mapping[str, object]) -> Deeds:
    hold, courier = told.get("hold"), told.get("courier")
    return Deeds(
        tuple(map(str, _list(told, "tags"))),
        None if hold is None else str(hold),
        None if courier is None else str(courier),
    )


def _object(told: object) -> Mapping[str, object]:
    if not isinstance(told, Mapping):
        raise TypeError(f"{told!r}: an object is wanted")
    return told


def _list(told: Mapping[str, object], member: str) -> list[object]:
    found = told.get(member, [])
    if not isinstance(found, list):
        raise TypeError(f"{member}: a list is wanted")
    return found

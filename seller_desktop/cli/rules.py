"""`rules list|save|dry-run|apply|undo|on|off|order|delete`. A rule comes in as JSON on standard
input, in the shape in which `list --json` shows it."""

from __future__ import annotations

import json
import sys
from dataclasses import replace

import click

from ..actions import rules as actions
from ..actions.office import Office
from ..domain.errors import UserFixable
from ..domain.rule import Condition, Rule, Trait
from ..domain.rule_json import rule_facts, rule_from_facts
from ..domain.texts.rule_sentences import RuleSentences
from ..store import rules as store
from ..store.shops import shops
from .naming import named_shop
from .options import limit_option
from .terminal import Status, Terminal

_COLUMNS = ("name", "on", "sentence")
_RUN_COLUMNS = ("order_no", "line_no", "product", "rule", "why", "done")


@click.group()
def rules() -> None:
    """Rules for new orders: when … then tag, hold, or name a courier."""


@rules.command("list")
@click.pass_obj
def list_rules(terminal: Terminal) -> int:
    """All rules in the order in which they are applied."""
    with terminal.core() as core:
        words, names = _words(terminal, core.office), _shop_names(core.office)
        items = [
            {**_named(rule_facts(rule), names), "sentence": words.sentence(rule)}
            for rule in _stored(core.office)
        ]
    terminal.items(items, _COLUMNS)
    return Status.DONE


@rules.command()
@click.pass_obj
def save(terminal: Terminal) -> int:
    """Store a rule, over the one of its name. It is read as JSON from standard input."""
    with terminal.core() as core:
        rule = _read(core.office)
        same = [one.id for one in _stored(core.office) if one.name == " ".join(rule.name.split())]
        saved = actions.save_rule(core.office, replace(rule, id=same[0] if same else 0))
        sentence = _words(terminal, core.office).sentence(saved)
    terminal.facts({"name": saved.name, "on": saved.on, "sentence": sentence})
    return Status.DONE


@rules.command("dry-run")
@limit_option
@click.option("--stdin", "from_stdin", is_flag=True, help="Try the rule on standard input alone.")
@click.pass_obj
def dry_run(terminal: Terminal, limit: int | None, from_stdin: bool) -> int:
    """What the rules that are on would do to the latest 200 order lines. Changes nothing."""
    with terminal.core() as core:
        tried = [_read(core.office)] if from_stdin else None
        words = _words(terminal, core.office)
        found = actions.dry_run(core.office, tried).touched
    items = [
        {
            "order_no": row.order_no,
            "line_no": row.line_no,
            "product": row.product,
            "rule": step.rule,
            "why": words.why(step),
            "done": words.done(step),
        }
        for row in found
        for step in row.outcome.steps
    ]
    terminal.items(items[:limit], _RUN_COLUMNS)
    return Status.DONE


@rules.command()
@click.pass_obj
def apply(terminal: Terminal) -> int:
    """Let the rules that are on act on the orders still to be shipped."""
    with terminal.core() as core:
        done = actions.apply_to_open(core.office)
    terminal.facts({"request": done.request_id, "count": done.lines})
    return Status.DONE


@rules.command()
@click.argument("request")
@click.pass_obj
def undo(terminal: Terminal, request: str) -> int:
    """Take back what `apply` did, as far as it is still there."""
    with terminal.core() as core:
        count = actions.undo_rules(core.office, request)
    terminal.facts({"request": request, "count": count})
    return Status.DONE


@rules.command()
@click.argument("name")
@click.pass_obj
def on(terminal: Terminal, name: str) -> int:
    """Let a rule act on new orders."""
    return _switch(terminal, name, on=True)


@rules.command()
@click.argument("name")
@click.pass_obj
def off(terminal: Terminal, name: str) -> int:
    """Let a rule act no more; what it did stays."""
    return _switch(terminal, name, on=False)


@rules.command()
@click.argument("names", nargs=-1, required=True)
@click.pass_obj
def order(terminal: Terminal, names: tuple[str, ...]) -> int:
    """Apply these rules first, in this order."""
    with terminal.core() as core:
        with core.office.db.read() as conn:
            ids = [store.rule_named(conn, name).id for name in names]
        actions.order_rules(core.office, ids)
        items = [{"name": rule.name} for rule in _stored(core.office)]
    terminal.items(items, ("name",))
    return Status.DONE


@rules.command()
@click.argument("name")
@click.pass_obj
def delete(terminal: Terminal, name: str) -> int:
    """Forget a rule; what it did to orders stays."""
    with terminal.core() as core:
        with core.office.db.read() as conn:
            rule = store.rule_named(conn, name)
        actions.delete_rule(core.office, rule.id)
    terminal.facts({"name": rule.name})
    return Status.DONE


def _switch(terminal: Terminal, name: str, *, on: bool) -> int:
    with terminal.core() as core:
        with core.office.db.read() as conn:
            rule = store.rule_named(conn, name)
        actions.switch_rule(core.office, rule.id, on)
    terminal.facts({"name": rule.name, "on": on})
    return Status.DONE


def _stored(office: Office) -> tuple[Rule, ...]:
    with office.db.read() as conn:
        return store.rules(conn)


def _words(terminal: Terminal, office: Office) -> RuleSentences:
    return RuleSentences(terminal.language, _shop_names(office))


def _shop_names(office: Office) -> dict[int, str]:
    with office.db.read() as conn:
        return {shop.id: shop.name for shop in shops(conn)}


def _named(facts: dict[str, object], names: dict[int, str]) -> dict[str, object]:
    """A rule with its shops by name: their keys mean nothing outside."""
    when = facts["when"]
    for told in when if isinstance(when, list) else ():
        if told["what"] == Trait.SHOP:
            told["words"] = [names.get(int(word), word) for word in told["words"]]
    return facts


def _read(office: Office) -> Rule:
    try:
        told = json.loads(sys.stdin.buffer.read())
    except ValueError as error:
        raise UserFixable("rule_unreadable", detail=str(error)) from error
    rule = rule_from_facts(told)
    return replace(rule, conditions=tuple(_keyed(office, one) for one in rule.conditions))


def _keyed(office: Office, condition: Condition) -> Condition:
    if condition.trait is not Trait.SHOP:
        return condition
    keys = (str(named_shop(office, name).id) for name in condition.words)
    return replace(condition, words=tuple(keys))

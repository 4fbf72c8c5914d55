"""Rules at work on stored lines: what they would do, what they did, and taking that back.

A rule acts on a new order once, in the transaction that first stores it as an order; later only
when the seller asks for it. What the seller took away is never put back.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..domain.event import EventKind, Source
from ..domain.order import HOLDABLE_STATUSES, LineStatus
from ..domain.rule import Facts, Outcome, Past, Rule, Step, Trait, asks_for, evaluate
from ..domain.rule_json import step_from_json, step_json
from .buyers import earlier_orders
from .connection import RawConnection, Readable, Row, raw_of
from .events import ChangeEvent, EventLog
from .handling import Handling, handlings, set_courier, set_hold
from .notes import note, set_tags

_AMOUNT = (
    "(SELECT sum(o.amount) FROM order_line o WHERE o.shop_id = l.shop_id"
    " AND o.order_no = l.order_no AND o.status NOT IN ('canceled', 'unpaid_canceled'))"
)
_FACTS = (
    "SELECT l.id, l.shop_id, l.product, l.quantity, {amount}, l.status, l.option, l.seller_code,"
    " l.currency, r.delivery_memo, r.postcode FROM order_line l"
    " JOIN recipient r ON r.line_id = l.id WHERE l.id IN (SELECT value FROM json_each(?))"
    " ORDER BY l.id"
)


@dataclass(frozen=True, slots=True)
class Ruled:
    """What rules do, or did, to a line."""

    line_id: int
    shop_id: int
    order_no: str
    line_no: str
    product: str
    outcome: Outcome


def would_do(conn: Readable, rules: Sequence[Rule], line_ids: Sequence[int]) -> tuple[Ruled, ...]:
    """What rules do to these lines as if they came in now, in the order given; those that no rule
    touches are there too. Changes nothing."""
    raw = raw_of(conn)
    known = _facts(raw, rules, line_ids)
    facts = {key: replace(one, status=LineStatus.PAID, to_ship=True) for key, one in known.items()}
    named = _named(raw, line_ids)
    return tuple(
        Ruled(one, facts[one].shop_id, *named[one], evaluate(rules, facts[one]))
        for one in line_ids
        if one in facts
    )


def apply_rules(
    conn: Readable,
    rules: Sequence[Rule],
    line_ids: Sequence[int],
    log: EventLog,
    run: str | None = None,
) -> frozenset[int]:
    """Let rules act on these lines; returns the lines they touched. `run` names the seller's
    request where the lines were there already."""
    raw = raw_of(conn)
    pasts = _pasts(raw, line_ids)
    touched = set()
    for line_id, facts in _facts(raw, rules, line_ids).items():
        outcome = evaluate(rules, facts, pasts.get(line_id, Past()))
        if outcome.steps:
            _carry_out(raw, line_id, outcome, log.at)
            _keep(raw, line_id, facts.shop_id, outcome.steps, log, run)
            touched.add(line_id)
    return frozenset(touched)


def open_lines_touched(conn: Readable, rules: Sequence[Rule]) -> tuple[int, ...]:
    """The lines still to be shipped on which rules would do something that is not done yet."""
    raw = raw_of(conn)
    rows = raw.execute(
        "SELECT id FROM order_line WHERE status IN ('paid', 'accepted') ORDER BY id"
    ).fetchall()
    line_ids = [int(row[0]) for row in rows]
    pasts = _pasts(raw, line_ids)
    facts = _facts(raw, rules, line_ids)
    return tuple(
        line_id
        for line_id, known in facts.items()
        if evaluate(rules, known, pasts.get(line_id, Past())).steps
    )


def undo_run(conn: Readable, run: str, log: EventLog) -> frozenset[int]:
    """Take back what a run did, as far as it is still there; returns the lines it had touched."""
    raw = raw_of(conn)
    rows = raw.execute(
        "SELECT t.id, t.line_id, t.step, l.shop_id FROM rule_trace t"
        " JOIN order_line l ON l.id = t.line_id"
        " WHERE t.run = ? AND t.undone_at IS NULL ORDER BY t.id DESC",
        (run,),
    ).fetchall()
    for trace_id, line_id, told, shop_id in rows:
        _take_back(raw, line_id, step_from_json(told), log.at)
        raw.execute("UPDATE rule_trace SET undone_at = ? WHERE id = ?", (log.at, trace_id))
        log.add(ChangeEvent(shop_id, EventKind.RULE, Source.SELLER, line_id, before=trace_id))
    return frozenset(int(row[1]) for row in rows)


def latest_lines(conn: Readable, limit: int) -> tuple[int, ...]:
    """The newest order lines, for a dry run."""
    rows = raw_of(conn).execute("SELECT id FROM order_line ORDER BY id DESC LIMIT ?", (limit,))
    return tuple(int(row[0]) for row in rows)


def _facts(raw: RawConnection, rules: Iterable[Rule], line_ids: Sequence[int]) -> dict[int, Facts]:
    """What rules may know of lines; what costs a query is asked for only where a rule does."""
    on = [rule for rule in rules if rule.on]
    amounts = asks_for(on, Trait.AMOUNT_FROM) or asks_for(on, Trait.AMOUNT_BELOW)
    buyers = asks_for(on, Trait.ORDERED_BEFORE)
    query = _FACTS.format(amount=_AMOUNT if amounts else "l.amount")
    rows = raw.execute(query, (json.dumps(list(line_ids)),)).fetchall()
    return {int(row[0]): _fact(row, earlier_orders(raw, row[0]) if buyers else 0) for row in rows}


def _fact(row: Row, earlier: int) -> Facts:
    _, shop_id, product, quantity, amount, word, option, seller_code, currency, memo, postcode = row
    status = LineStatus(word)
    return Facts(
        shop_id,
        product,
        quantity,
        amount or 0,
        status,
        option,
        seller_code,
        currency,
        memo,
        postcode,
        earlier,
        status in HOLDABLE_STATUSES,
    )


def _named(raw: RawConnection, line_ids: Sequence[int]) -> dict[int, tuple[str, str, str]]:
    rows = raw.execute(
        "SELECT id, order_no, line_no, product FROM order_line"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(line_ids)),),
    )
    return {int(row[0]): (str(row[1]), str(row[2]), str(row[3])) for row in rows}


def _pasts(raw: RawConnection, line_ids: Sequence[int]) -> dict[int, Past]:
    """What rules leave alone: of a new line that is nothing."""
    wanted = json.dumps(list(line_ids))
    tags: defaultdict[int, set[str]] = defaultdict(set)
    held: set[int] = set()
    notes = raw.execute(
        "SELECT line_id, tags FROM line_note WHERE line_id IN (SELECT value FROM json_each(?))",
        (wanted,),
    )
    for line_id, present in notes.fetchall():
        tags[line_id].update(json.loads(present))
    done = raw.execute(
        "SELECT line_id, step FROM rule_trace WHERE undone_at IS NULL"
        " AND line_id IN (SELECT value FROM json_each(?))",
        (wanted,),
    )
    for line_id, told in done.fetchall():
        step = step_from_json(told)
        tags[line_id].update(step.tags)
        if step.hold is not None:
            held.add(line_id)
    known = handlings(raw, line_ids)
    held |= {line_id for line_id, one in known.items() if one.hold is not None}
    return {
        line_id: Past(
            frozenset(tags[line_id]), line_id in held, known.get(line_id, Handling()).courier
        )
        for line_id in {*tags, *held, *known}
    }


def _carry_out(raw: RawConnection, line_id: int, outcome: Outcome, at: int) -> None:
    if outcome.tags:
        _, present = note(raw, line_id)
        set_tags(raw, line_id, (*present, *outcome.tags), at)
    if outcome.hold is not None:
        set_hold(raw, line_id, outcome.hold, at)
    if outcome.courier is not None:
        set_courier(raw, line_id, outcome.courier, at)


def _keep(
    raw: RawConnection,
    line_id: int,
    shop_id: int,
    steps: Sequence[Step],
    log: EventLog,
    run: str | None,
) -> None:
    """A trace each; the chain of events names it without its words."""
    for step in steps:
        raw.execute(
            "INSERT INTO rule_trace (line_id, run, step) VALUES (?, ?, ?)",
            (line_id, run, step_json(step)),
        )
        ((trace_id,),) = raw.execute("SELECT last_insert_rowid()").fetchall()
        log.add(ChangeEvent(shop_id, EventKind.RULE, Source.ENGINE, line_id, after=trace_id))


def _take_back(raw: RawConnection, line_id: int, step: Step, at: int) -> None:
    _, present = note(raw, line_id)
    left = tuple(tag for tag in present if tag not in step.tags)
    if left != present:
        set_tags(raw, line_id, left, at)
    known = handlings(raw, [line_id]).get(line_id, Handling())
    if step.hold is not None and known.hold == step.hold:
        set_hold(raw, line_id, None, at)
    if step.courier is not None and known.courier == step.courier:
        set_courier(raw, line_id, step.replaced, at)

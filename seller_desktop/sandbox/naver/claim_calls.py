"""Answers to claims (section 8): one line a call, legal in the states of section 9.3 alone."""

from __future__ import annotations

from collections.abc import Callable

from . import claim_moves, words
from .call import Call
from .records import Claim, Line
from .wire import Json, failure, outcome
from .writes import find_line

Rule = Callable[[Line, Claim], str | None]
Effect = Callable[[Line, Claim], None]

NOT_NOW = "104442"
NOT_FOR_REDELIVERY = "104417"
SKIPPED = ""
"""A rule's word for: do nothing and mention the line in neither list."""

RETURN_OPEN = frozenset({words.RETURN_REQUEST, words.COLLECTING, words.COLLECT_DONE})
EXCHANGE_OPEN = frozenset({words.EXCHANGE_REQUEST, words.COLLECTING, words.COLLECT_DONE})
CANCEL_OPEN = frozenset({words.CANCEL_REQUEST, words.CANCELING})


def decide(
    call: Call,
    kind: str,
    verb: str,
    rule: Rule,
    effect: Effect,
    *,
    courier: str | None = None,
    invoice_no: str | None = None,
) -> Json:
    """Let `effect` happen to the line's latest claim of this kind unless `rule` names a code."""
    line_no = call.path["productOrderId"]
    line = find_line(call, line_no)
    if isinstance(line, str):
        return outcome([], [failure(line_no, line)])
    claim = line.last_claim
    fault = NOT_NOW if claim is None or claim.kind != kind else rule(line, claim)
    if claim is None or fault:
        return outcome([], [failure(line_no, fault or NOT_NOW)])
    if fault == SKIPPED:
        return outcome([], [])
    effect(line, claim)
    call.world.note(line)
    call.world.ledger.add(verb, line, call.now, claim=claim, courier=courier, invoice_no=invoice_no)
    return outcome([line_no], [])


def while_in(states: frozenset[str], code: str = NOT_NOW) -> Rule:
    """Legal in these states unless the claim is held."""

    def rule(_line: Line, claim: Claim) -> str | None:
        return None if claim.status in states and not claim.is_held else code

    return rule


def approve_cancel(call: Call) -> Json:
    """`/cancel/approve`."""

    def effect(line: Line, claim: Claim) -> None:
        claim_moves.finish_cancel(line, claim, call.now)

    return decide(call, words.CANCEL, "approve", while_in(CANCEL_OPEN), effect)


def approve_return(call: Call) -> Json:
    """`/return/approve`: after collection, or from the request on where so switched."""
    early = call.settings.early_return_approval
    states = RETURN_OPEN if early else frozenset({words.COLLECT_DONE})

    def effect(line: Line, claim: Claim) -> None:
        claim_moves.finish_return(line, claim, call.now)

    return decide(call, words.RETURN, "approve", while_in(states), effect)


def _release(call: Call, kind: str) -> Json:
    def rule(_line: Line, claim: Claim) -> str | None:
        return None if claim.is_open and claim.is_held else NOT_NOW

    def effect(line: Line, claim: Claim) -> None:
        claim_moves.release(claim, call.now, by=words.SELLER)
        call.world.tell_quietly(line, call.now)

    return decide(call, kind, "release", rule, effect)


def release_return(call: Call) -> Json:
    """`/return/holdback/release`."""
    return _release(call, words.RETURN)


def release_exchange(call: Call) -> Json:
    """`/exchange/holdback/release`."""
    return _release(call, words.EXCHANGE)


def approve_collect(call: Call) -> Json:
    """`/exchange/collect/approve`: a repeat and what has no collect invoice are skipped."""

    def rule(_line: Line, claim: Claim) -> str | None:
        if claim.is_held:
            return NOT_NOW
        if claim.status == words.COLLECT_DONE:
            return SKIPPED
        if claim.status != words.COLLECTING:
            return NOT_NOW
        return None if claim.collect_invoice_no else SKIPPED

    def effect(line: Line, claim: Claim) -> None:
        claim_moves.finish_collecting(line, claim, call.now)

    return decide(call, words.EXCHANGE, "collected", rule, effect)

"""What a seller may answer to a claim in which state, and when the answer's effect is there."""

from __future__ import annotations

from ...domain.action import CLAIM_VERBS, Reason, Verb
from ...domain.claim import Claim, ClaimKind, ClaimState
from ...domain.courier import clean_invoice_no
from ...domain.intent import ClaimDecision
from ...domain.order import LineStatus, OrderLine
from .mapping.courier import canonical, is_known

_S = ClaimState
_COLLECTED = "CompleteCollect"

_LEGAL: dict[tuple[ClaimKind, Verb], frozenset[ClaimState]] = {
    (ClaimKind.CANCEL, Verb.APPROVE): frozenset({_S.REQUESTED, _S.PROCESSING}),
    (ClaimKind.CANCEL, Verb.REJECT): frozenset({_S.REQUESTED}),
    (ClaimKind.RETURN, Verb.COLLECTED): frozenset({_S.REQUESTED}),
    (ClaimKind.RETURN, Verb.APPROVE): frozenset({_S.COLLECTED}),
    (ClaimKind.EXCHANGE, Verb.COLLECTED): frozenset({_S.REQUESTED, _S.COLLECTING}),
    (ClaimKind.EXCHANGE, Verb.REJECT): frozenset({_S.REQUESTED, _S.COLLECTING, _S.COLLECTED}),
    (ClaimKind.EXCHANGE, Verb.REDELIVER): frozenset({_S.COLLECTED}),
}
"""States in which a verb is documented as legal."""


def obstacle(verb: Verb, intent: ClaimDecision, claim: Claim | None) -> Reason | None:
    """Why a claim can't be answered this way now, None where it can."""
    if claim is None:
        return Reason.NOT_LEGAL
    if not claim.is_open:
        return Reason.CLAIM_CLOSED
    if intent.kind == ClaimKind.CANCEL and claim.kind is ClaimKind.RETURN:
        return Reason.OTHER_EFFECT
    if claim.state not in _LEGAL.get((claim.kind, verb), frozenset()):
        return Reason.NOT_LEGAL
    if verb is Verb.REDELIVER and claim.collect_status != _COLLECTED:
        return Reason.NOT_LEGAL
    return None


def allowed(claim: Claim) -> frozenset[Verb]:
    """Answers that are legal now."""
    neutral = ClaimDecision(str(claim.kind))
    return frozenset(verb for verb in CLAIM_VERBS if obstacle(verb, neutral, claim) is None)


def effect_seen(verb: Verb, intent: ClaimDecision, line: OrderLine, claim: Claim | None) -> bool:
    """Whether the claim stands as the answer would leave it. A line of which nothing is left is
    shown no more, with its claim: that it ended is then all there is to see."""
    if verb is Verb.APPROVE and _line_ended(intent, line):
        return True
    if claim is None:
        return False
    if verb is Verb.REJECT and intent.kind == ClaimKind.CANCEL:
        return claim.kind is ClaimKind.RETURN and _carries(line, intent)
    if (claim.kind, verb) not in _LEGAL:
        return False
    if verb is Verb.APPROVE:
        return claim.state is _S.DONE
    if verb is Verb.REJECT:
        return claim.state is _S.REJECTED
    if verb is Verb.COLLECTED:
        return claim.state in {_S.COLLECTED, _S.PROCESSING, _S.REDELIVERING, _S.DONE}
    return verb is Verb.REDELIVER and _redelivered(intent, claim)


def _line_ended(intent: ClaimDecision, line: OrderLine) -> bool:
    if intent.kind == ClaimKind.CANCEL:
        return line.status is LineStatus.CANCELED
    return intent.kind == ClaimKind.RETURN and line.status is LineStatus.RETURNED


def _carries(line: OrderLine, intent: ClaimDecision) -> bool:
    return same_parcel(line.courier, line.invoice_no, intent.courier, intent.invoice_no)


def _redelivered(intent: ClaimDecision, claim: Claim) -> bool:
    if claim.state not in {_S.REDELIVERING, _S.DONE}:
        return False
    return same_parcel(
        claim.redelivery_courier, claim.redelivery_invoice_no, intent.courier, intent.invoice_no
    )


def same_parcel(
    courier: str | None, invoice_no: str | None, meant: str | None, number: str | None
) -> bool:
    """Whether a parcel is the one that was meant. Order sheets name the courier in words: a name
    nobody knows does not speak against the number."""
    if invoice_no is None or clean_invoice_no(invoice_no) != clean_invoice_no(number or ""):
        return False
    there = canonical(courier)
    return there == canonical(meant) or not is_known(there)

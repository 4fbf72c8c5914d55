"""What a seller may answer to a claim in which state, and when the answer's effect is there."""

from __future__ import annotations

from ...domain.action import CLAIM_VERBS, Reason, Verb
from ...domain.claim import Claim, ClaimKind, ClaimState
from ...domain.courier import clean_invoice_no
from ...domain.intent import ClaimDecision
from ...domain.order import DeliveryMethod
from .mapping.courier import canonical

_S = ClaimState
_OPEN = frozenset({_S.REQUESTED, _S.COLLECTING, _S.COLLECTED})

_LEGAL: dict[tuple[ClaimKind, Verb], frozenset[ClaimState]] = {
    (ClaimKind.CANCEL, Verb.APPROVE): frozenset({_S.REQUESTED, _S.PROCESSING}),
    (ClaimKind.RETURN, Verb.APPROVE): frozenset({_S.COLLECTED}),
    (ClaimKind.RETURN, Verb.REJECT): _OPEN,
    (ClaimKind.RETURN, Verb.HOLD): _OPEN,
    (ClaimKind.RETURN, Verb.RELEASE): _OPEN,
    (ClaimKind.EXCHANGE, Verb.COLLECTED): frozenset({_S.COLLECTING}),
    (ClaimKind.EXCHANGE, Verb.REDELIVER): frozenset({_S.COLLECTED}),
    (ClaimKind.EXCHANGE, Verb.REJECT): _OPEN,
    (ClaimKind.EXCHANGE, Verb.HOLD): _OPEN,
    (ClaimKind.EXCHANGE, Verb.RELEASE): _OPEN,
}
"""States in which a verb is documented as legal, the hold aside."""


def obstacle(verb: Verb, claim: Claim | None) -> Reason | None:
    """Why a claim can't be answered this way now, None where it can."""
    if claim is None:
        return Reason.NOT_LEGAL
    if not claim.is_open:
        return Reason.CLAIM_CLOSED
    if claim.state not in _LEGAL.get((claim.kind, verb), frozenset()):
        return Reason.NOT_LEGAL
    if verb is Verb.HOLD:
        return Reason.OTHER_EFFECT if claim.held else None
    return None if claim.held == (verb is Verb.RELEASE) else Reason.NOT_LEGAL


def allowed(claim: Claim) -> frozenset[Verb]:
    """Answers that are legal now."""
    return frozenset(verb for verb in CLAIM_VERBS if obstacle(verb, claim) is None)


def effect_seen(verb: Verb, intent: ClaimDecision, claim: Claim | None) -> bool:
    """Whether the claim stands as the answer would leave it. A refusal can't be told from a
    withdrawal by the buyer: both end the claim as the seller wished."""
    if claim is None or (claim.kind, verb) not in _LEGAL:
        return False
    if verb is Verb.APPROVE:
        return claim.state is _S.DONE
    if verb is Verb.REJECT:
        return claim.state in {_S.WITHDRAWN, _S.REJECTED}
    if verb is Verb.HOLD:
        return claim.held and intent.reason in (None, claim.hold_reason)
    if verb is Verb.RELEASE:
        return not claim.held
    if verb is Verb.COLLECTED:
        return claim.state in {_S.COLLECTED, _S.REDELIVERING, _S.DONE}
    return verb is Verb.REDELIVER and _redelivery_seen(intent, claim)


def _redelivery_seen(intent: ClaimDecision, claim: Claim) -> bool:
    if claim.state not in {_S.REDELIVERING, _S.DONE}:
        return False
    if intent.method != DeliveryMethod.PARCEL:
        return claim.redelivery_invoice_no is None
    return (
        claim.redelivery_invoice_no is not None
        and clean_invoice_no(claim.redelivery_invoice_no)
        == clean_invoice_no(intent.invoice_no or "")
        and canonical(claim.redelivery_courier) == canonical(intent.courier)
    )

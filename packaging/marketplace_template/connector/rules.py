"""What is legal in which state, and when a verb's effect is there.

Where the reference leaves a case open the answer here is no: only what is documented is offered.
"""

from __future__ import annotations

from seller_desktop.domain.action import CLAIM_VERBS, Reason, Verb
from seller_desktop.domain.claim import Claim, ClaimKind, ClaimState
from seller_desktop.domain.courier import clean_invoice_no
from seller_desktop.domain.intent import Dispatch, Intent
from seller_desktop.domain.order import (
    CLOSED_STATUSES,
    SENT_STATUSES,
    TO_SHIP_STATUSES,
    LineStatus,
    OrderLine,
)

from .couriers import canonical
from .facts import FACTS

_ENDS = {Verb.APPROVE: ClaimState.DONE, Verb.REJECT: ClaimState.REJECTED}


def effect_seen(verb: Verb, intent: Intent, line: OrderLine, claim: Claim | None) -> bool:
    """Whether the state read shows that this very action took effect."""
    if verb in CLAIM_VERBS:
        return claim is not None and claim.state is _ENDS.get(verb)
    if verb is Verb.CONFIRM:
        return line.accepted_at is not None
    if isinstance(intent, Dispatch):
        return line.dispatched_at is not None and _same_parcel(intent, line)
    return verb is Verb.CANCEL and line.status is LineStatus.CANCELED


def _same_parcel(intent: Dispatch, line: OrderLine) -> bool:
    """The number tells whether it was this action, not another program's."""
    return (
        line.invoice_no is not None
        and clean_invoice_no(line.invoice_no) == clean_invoice_no(intent.invoice_no or "")
        and canonical(line.courier) == canonical(intent.courier)
    )


def obstacle(verb: Verb, line: OrderLine, claim: Claim | None) -> Reason | None:
    """Why the verb can't be used in this state, or None where it can."""
    if verb not in FACTS.verbs:
        return Reason.NOT_LEGAL
    if verb in CLAIM_VERBS:
        return _claim_obstacle(claim)
    if line.status in CLOSED_STATUSES:
        return Reason.LINE_CLOSED
    if line.status in SENT_STATUSES:
        return Reason.NOT_LEGAL if verb is Verb.CANCEL else Reason.OTHER_EFFECT
    if verb is Verb.DISPATCH:
        return _dispatch_obstacle(line)
    if line.claim is not None:
        return Reason.CANCEL_REQUESTED
    return None if line.status in _STARTS[verb] else Reason.NOT_LEGAL


_STARTS = {Verb.CONFIRM: frozenset({LineStatus.PAID}), Verb.CANCEL: TO_SHIP_STATUSES}


def _dispatch_obstacle(line: OrderLine) -> Reason | None:
    """A cancel request is none: the engine holds such a dispatch, and the seller decides."""
    if line.claim not in (None, "cancel.requested"):
        return Reason.CLAIM_OPENED
    return None if line.status is LineStatus.ACCEPTED else Reason.NOT_LEGAL


def _claim_obstacle(claim: Claim | None) -> Reason | None:
    if claim is None or claim.kind is not ClaimKind.CANCEL:
        return Reason.NOT_LEGAL
    if not claim.is_open:
        return Reason.CLAIM_CLOSED
    return None if claim.state is ClaimState.REQUESTED else Reason.NOT_LEGAL


def allowed(line: OrderLine, claim: Claim | None) -> frozenset[Verb]:
    """Verbs a screen enables. A paid line may be dispatched too: its confirm is queued before."""
    verbs = {verb for verb in FACTS.verbs if obstacle(verb, line, claim) is None}
    return frozenset(verbs | {Verb.DISPATCH} if Verb.CONFIRM in verbs else verbs)

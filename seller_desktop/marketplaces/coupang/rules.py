"""What is legal in which state of a line, and when a verb's effect is there (facts file, 4.2).

Where the reference leaves a case open the answer here is no: only what is documented is offered.
"""

from __future__ import annotations

from ...domain.action import CLAIM_VERBS, Reason, Verb
from ...domain.claim import Claim
from ...domain.intent import Cancel, ChangeInvoice, ClaimDecision, Dispatch, Intent
from ...domain.order import (
    CLOSED_STATUSES,
    SENT_STATUSES,
    TO_SHIP_STATUSES,
    LineStatus,
    OrderLine,
)
from . import claim_rules

_LINE_VERBS = (Verb.CONFIRM, Verb.DISPATCH, Verb.CANCEL, Verb.CHANGE_INVOICE)
_STARTS: dict[Verb, frozenset[LineStatus]] = {
    Verb.CONFIRM: frozenset({LineStatus.PAID}),
    Verb.CANCEL: TO_SHIP_STATUSES,
}


def effect_seen(verb: Verb, intent: Intent, line: OrderLine, claim: Claim | None) -> bool:
    """Whether the state read shows that this very action took effect."""
    if verb in CLAIM_VERBS:
        if not isinstance(intent, ClaimDecision):
            return False
        return claim_rules.effect_seen(verb, intent, line, claim)
    if verb is Verb.CONFIRM:
        return line.status is LineStatus.ACCEPTED or line.status in SENT_STATUSES
    if isinstance(intent, Dispatch | ChangeInvoice):
        return line.status in SENT_STATUSES and claim_rules.same_parcel(
            line.courier, line.invoice_no, intent.courier, intent.invoice_no
        )
    return isinstance(intent, Cancel) and _cancel_seen(line)


def _cancel_seen(line: OrderLine) -> bool:
    """A part cancelled earlier looks like ours: only the whole is believed, or a stop that is under
    way, since only the seller's own are."""
    return line.status is LineStatus.CANCELED or line.claim == "cancel.processing"


def obstacle(verb: Verb, intent: Intent, line: OrderLine, claim: Claim | None) -> Reason | None:
    """Why the verb can't be used in this state, or None where it can."""
    if verb in CLAIM_VERBS:
        if not isinstance(intent, ClaimDecision):
            return Reason.NOT_LEGAL
        return claim_rules.obstacle(verb, intent, claim)
    if line.status in CLOSED_STATUSES or line.quantity <= 0:
        return Reason.LINE_CLOSED
    if verb is Verb.CHANGE_INVOICE or line.status in SENT_STATUSES:
        return _sent_obstacle(verb, line)
    if verb is Verb.DISPATCH:
        return _dispatch_obstacle(line)
    if line.claim is not None:
        asked = line.claim.startswith("cancel.")
        return Reason.CANCEL_REQUESTED if asked else Reason.CLAIM_OPENED
    if line.status not in _STARTS.get(verb, frozenset()):
        return Reason.NOT_LEGAL
    return _cancel_obstacle(intent, line) if isinstance(intent, Cancel) else None


def _sent_obstacle(verb: Verb, line: OrderLine) -> Reason | None:
    """What has left knows one verb more, whatever claims there are, and that verb nothing else."""
    if verb is Verb.CHANGE_INVOICE:
        return None if line.status in SENT_STATUSES else Reason.NOT_LEGAL
    return Reason.NOT_LEGAL if verb is Verb.CANCEL else Reason.OTHER_EFFECT


def _dispatch_obstacle(line: OrderLine) -> Reason | None:
    """A cancel request is none: the engine holds such a dispatch, and the seller decides."""
    if line.claim not in (None, "cancel.requested"):
        return Reason.CLAIM_OPENED
    return None if line.status is LineStatus.ACCEPTED else Reason.NOT_LEGAL


def _cancel_obstacle(intent: Cancel, line: OrderLine) -> Reason | None:
    """Before the confirm a line is cancelled whole or not at all."""
    wanted = line.quantity if intent.quantity is None else intent.quantity
    if wanted > line.quantity:
        return Reason.QUANTITY_CHANGED
    partly = wanted < line.quantity
    return Reason.NOT_LEGAL if partly and line.status is LineStatus.PAID else None


def allowed(line: OrderLine, claim: Claim | None) -> frozenset[Verb]:
    """Verbs a screen enables. A paid line may be dispatched too: its confirm is queued before."""
    neutral = ClaimDecision("")
    verbs = {verb for verb in _LINE_VERBS if obstacle(verb, neutral, line, None) is None}
    if line.status is LineStatus.PAID and Verb.CONFIRM in verbs:
        verbs.add(Verb.DISPATCH)
    if claim is not None:
        verbs |= claim_rules.allowed(claim)
    return frozenset(verbs)

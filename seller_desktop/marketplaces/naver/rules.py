"""What is legal in which state of a line, and when a verb's effect is there (facts file, 9.3).

Where the reference leaves a case open the answer here is no: only what is documented is offered.
"""

from __future__ import annotations

from ...domain.action import CLAIM_VERBS, Reason, Verb
from ...domain.claim import Claim
from ...domain.courier import clean_invoice_no
from ...domain.intent import Cancel, ClaimDecision, Delay, Dispatch, Intent
from ...domain.korea_time import korean_day
from ...domain.order import (
    CLOSED_STATUSES,
    SENT_STATUSES,
    TO_SHIP_STATUSES,
    DeliveryMethod,
    LineStatus,
    OrderLine,
)
from . import claim_rules
from .mapping.courier import canonical

_LINE_VERBS = (Verb.CONFIRM, Verb.DISPATCH, Verb.DELAY, Verb.CANCEL)


def effect_seen(verb: Verb, intent: Intent, line: OrderLine, claim: Claim | None) -> bool:
    """Whether the state read shows that this very action took effect."""
    if verb in CLAIM_VERBS:
        return isinstance(intent, ClaimDecision) and claim_rules.effect_seen(verb, intent, claim)
    if verb is Verb.CONFIRM:
        return line.status_word.endswith("/OK")
    if isinstance(intent, Dispatch):
        return _dispatch_seen(intent, line)
    if isinstance(intent, Delay):
        return _delay_seen(intent, line)
    return isinstance(intent, Cancel) and _cancel_seen(intent, line, claim)


def _dispatch_seen(intent: Dispatch, line: OrderLine) -> bool:
    if line.status in TO_SHIP_STATUSES or line.status is LineStatus.AWAITING_PAYMENT:
        return False
    if intent.method != DeliveryMethod.PARCEL:
        return line.status in SENT_STATUSES and line.delivery_method == intent.method
    return (
        line.invoice_no is not None
        and clean_invoice_no(line.invoice_no) == clean_invoice_no(intent.invoice_no or "")
        and canonical(line.courier) == canonical(intent.courier)
    )


def _delay_seen(intent: Delay, line: OrderLine) -> bool:
    """Days are compared: Naver may move the hour of the new deadline to the end of its day."""
    if line.dispatch_due_at is None or line.delay_reason != intent.reason:
        return False
    return korean_day(line.dispatch_due_at) == korean_day(intent.until)


def _cancel_seen(intent: Cancel, line: OrderLine, claim: Claim | None) -> bool:
    """A part cancelled earlier looks the same: without its claim only the whole is believed."""
    if line.status is LineStatus.CANCELED:
        return True
    if claim is not None and claim.kind == "cancel":
        wished = intent.quantity if intent.quantity is not None else line.quantity
        same = claim.reason == intent.reason and claim.quantity in (None, wished)
        return same and claim.state in {"processing", "requested"}
    return line.claim == "cancel.processing"


def obstacle(verb: Verb, intent: Intent, line: OrderLine, claim: Claim | None) -> Reason | None:
    """Why the verb can't be used in this state, or None where it can."""
    if verb in CLAIM_VERBS:
        return claim_rules.obstacle(verb, claim)
    closed = _closed(line)
    if closed is not None:
        return closed
    if verb is Verb.DISPATCH:
        return _dispatch_obstacle(line)
    if line.status in SENT_STATUSES:
        return Reason.NOT_LEGAL if verb is Verb.CANCEL else Reason.OTHER_EFFECT
    if line.claim is not None:
        asked = line.claim.startswith("cancel.")
        return Reason.CANCEL_REQUESTED if asked else Reason.CLAIM_OPENED
    if line.status not in _STARTS[verb]:
        return Reason.NOT_LEGAL
    if isinstance(intent, Cancel) and (intent.quantity or 0) > line.quantity:
        return Reason.QUANTITY_CHANGED
    return None


_STARTS: dict[Verb, frozenset[LineStatus]] = {
    Verb.CONFIRM: frozenset({LineStatus.PAID}),
    Verb.DELAY: frozenset({LineStatus.ACCEPTED}),
    Verb.CANCEL: TO_SHIP_STATUSES,
}


def _closed(line: OrderLine) -> Reason | None:
    """Reasons that supersede whatever was wanted. A line of which nothing remains is closed too."""
    if line.status in CLOSED_STATUSES:
        return Reason.LINE_CLOSED
    return Reason.LINE_CLOSED if line.quantity <= 0 else None


def _dispatch_obstacle(line: OrderLine) -> Reason | None:
    """A cancel request is none: the engine holds such a dispatch, and the seller decides."""
    if line.status in SENT_STATUSES:
        return Reason.OTHER_EFFECT
    if line.awaiting_gift_address:
        return Reason.NO_ADDRESS
    if line.claim not in (None, "cancel.requested"):
        return Reason.CLAIM_OPENED
    return None if line.status is LineStatus.ACCEPTED else Reason.NOT_LEGAL


def allowed(line: OrderLine, claim: Claim | None) -> frozenset[Verb]:
    """Verbs a screen enables. A paid line may be dispatched too: its confirm is queued before."""
    neutral = ClaimDecision("")
    verbs = {verb for verb in _LINE_VERBS if obstacle(verb, neutral, line, None) is None}
    if line.status is LineStatus.PAID and Verb.CONFIRM in verbs and not line.awaiting_gift_address:
        verbs.add(Verb.DISPATCH)
    if claim is not None:
        verbs |= claim_rules.allowed(claim)
    return frozenset(verbs)

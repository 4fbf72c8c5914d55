"""What makes sense in which state of an order, and when a verb's effect is there.

The shop forbids nothing: any status may follow any other, so that good sense is kept here.
"""

from __future__ import annotations

from ...domain.action import Reason, Verb
from ...domain.courier import clean_invoice_no
from ...domain.intent import Cancel, Dispatch, Intent
from ...domain.order import (
    CLOSED_STATUSES,
    SENT_STATUSES,
    TO_SHIP_STATUSES,
    DeliveryMethod,
    LineStatus,
    OrderLine,
)
from .mapping.courier import canonical

_VERBS = (Verb.DISPATCH, Verb.CANCEL)
_CANCELLABLE = TO_SHIP_STATUSES | {LineStatus.AWAITING_PAYMENT}
_CANCELED = frozenset({LineStatus.CANCELED, LineStatus.UNPAID_CANCELED})


def effect_seen(intent: Intent, line: OrderLine) -> bool:
    """Whether the state read shows that this very action took effect."""
    if isinstance(intent, Dispatch):
        return _dispatch_seen(intent, line)
    return isinstance(intent, Cancel) and line.status in _CANCELED


def _dispatch_seen(intent: Dispatch, line: OrderLine) -> bool:
    """A number alone is half of it: the order has to be completed as well."""
    if line.status not in SENT_STATUSES and line.status is not LineStatus.RETURNED:
        return False
    if intent.method != DeliveryMethod.PARCEL:
        return line.delivery_method == intent.method
    return (
        line.invoice_no is not None
        and clean_invoice_no(line.invoice_no) == clean_invoice_no(intent.invoice_no or "")
        and canonical(line.courier) == canonical(intent.courier)
    )


def obstacle(verb: Verb, intent: Intent, line: OrderLine) -> Reason | None:
    """Why the verb can't be used in this state, or None where it can."""
    if verb not in _VERBS:
        return Reason.NOT_LEGAL
    if line.status in CLOSED_STATUSES or line.quantity <= 0:
        return Reason.LINE_CLOSED
    if line.status in SENT_STATUSES:
        return Reason.OTHER_EFFECT if verb is Verb.DISPATCH else Reason.NOT_LEGAL
    if verb is Verb.DISPATCH:
        return None if line.status is LineStatus.ACCEPTED else Reason.NOT_LEGAL
    if line.status not in _CANCELLABLE:
        return Reason.NOT_LEGAL
    wished = intent.quantity if isinstance(intent, Cancel) else None
    return Reason.QUANTITY_CHANGED if wished not in (None, line.quantity) else None


def allowed(line: OrderLine) -> frozenset[Verb]:
    """Verbs a screen enables."""
    wishes: dict[Verb, Intent] = {Verb.DISPATCH: Dispatch(), Verb.CANCEL: Cancel("")}
    return frozenset(verb for verb, wish in wishes.items() if obstacle(verb, wish, line) is None)

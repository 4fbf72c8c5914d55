"""What makes sense in which state of an order, and when a verb's effect is there.

The shop forbids nothing: any status may follow any other, so that good sense is kept here.
"""

from __future__ import annotations

from ...domain.action import Reason, Verb
from ...domain.courier import clean_invoice_no
from ...domain.intent import Cancel, ChangeInvoice, Dispatch, Intent, Note
from ...domain.order import (
    CLOSED_STATUSES,
    SENT_STATUSES,
    TO_SHIP_STATUSES,
    DeliveryMethod,
    LineStatus,
    OrderLine,
)
from .mapping.courier import canonical

_VERBS = (Verb.DISPATCH, Verb.CANCEL, Verb.CHANGE_INVOICE, Verb.NOTE)
_CANCELLABLE = TO_SHIP_STATUSES | {LineStatus.AWAITING_PAYMENT}
_CANCELED = frozenset({LineStatus.CANCELED, LineStatus.UNPAID_CANCELED})


def effect_seen(intent: Intent, line: OrderLine) -> bool:
    """Whether the state read shows that this very action took effect."""
    if isinstance(intent, Dispatch):
        return _dispatch_seen(intent, line)
    if isinstance(intent, ChangeInvoice):
        return _has_left(line) and _is_parcel(intent.courier, intent.invoice_no, line)
    # Notes are not read along with orders: nothing that is read here tells of them.
    return isinstance(intent, Cancel) and line.status in _CANCELED


def _dispatch_seen(intent: Dispatch, line: OrderLine) -> bool:
    """A number alone is half of it: the order has to be completed as well."""
    if not _has_left(line):
        return False
    if intent.method != DeliveryMethod.PARCEL:
        return line.delivery_method == intent.method
    return _is_parcel(intent.courier, intent.invoice_no or "", line)


def _has_left(line: OrderLine) -> bool:
    return line.status in SENT_STATUSES or line.status is LineStatus.RETURNED


def _is_parcel(courier: str | None, invoice_no: str, line: OrderLine) -> bool:
    return (
        line.invoice_no is not None
        and clean_invoice_no(line.invoice_no) == clean_invoice_no(invoice_no)
        and canonical(line.courier) == canonical(courier)
    )


def obstacle(verb: Verb, intent: Intent, line: OrderLine) -> Reason | None:
    """Why the verb can't be used in this state, or None where it can."""
    if verb not in _VERBS:
        return Reason.NOT_LEGAL
    if verb is Verb.NOTE:
        return None
    if line.status in CLOSED_STATUSES or line.quantity <= 0:
        return Reason.LINE_CLOSED
    if verb is Verb.CHANGE_INVOICE:
        return None if _is_under_way(line) else Reason.NOT_LEGAL
    if line.status in SENT_STATUSES:
        return Reason.OTHER_EFFECT if verb is Verb.DISPATCH else Reason.NOT_LEGAL
    if verb is Verb.DISPATCH:
        return None if line.status is LineStatus.ACCEPTED else Reason.NOT_LEGAL
    if line.status not in _CANCELLABLE:
        return Reason.NOT_LEGAL
    wished = intent.quantity if isinstance(intent, Cancel) else None
    return Reason.QUANTITY_CHANGED if wished not in (None, line.quantity) else None


def _is_under_way(line: OrderLine) -> bool:
    """Whether there is a parcel whose number could be put right."""
    parcel = line.delivery_method == DeliveryMethod.PARCEL and line.invoice_no is not None
    return parcel and line.status in SENT_STATUSES


def allowed(line: OrderLine) -> frozenset[Verb]:
    """Verbs a screen enables."""
    wishes: dict[Verb, Intent] = {
        Verb.DISPATCH: Dispatch(),
        Verb.CANCEL: Cancel(""),
        Verb.CHANGE_INVOICE: ChangeInvoice("", ""),
        Verb.NOTE: Note(""),
    }
    return frozenset(verb for verb, wish in wishes.items() if obstacle(verb, wish, line) is None)

"""Intents to paths and bodies of the writing calls; what must never be sent is refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from seller_desktop.domain.action import Verb
from seller_desktop.domain.courier import clean_invoice_no, expected_digits, invoice_format_error
from seller_desktop.domain.errors import UserFixable
from seller_desktop.domain.intent import Cancel, ClaimDecision, Dispatch
from seller_desktop.domain.order import DeliveryMethod
from seller_desktop.marketplaces.contract import Item, Prepared

from .couriers import COURIER_CODES, canonical, code_of
from .facts import CANCEL_REASONS

_TEXT_LIMIT = 500

Members = dict[str, str]


def prepare(verb: Verb, items: Sequence[Item]) -> Prepared:
    """The write of one or more items.

    Raises `UserFixable` naming the line where an item must not be sent as it is.
    """
    units = tuple(item.line.line_no for item in items)
    if not items or len(set(units)) != len(units):
        raise ValueError("a write needs items, each line once")
    if verb not in _CALLS:
        raise _refused(items[0], "not_offered", verb=str(verb), kind="")
    path, members = _CALLS[verb]
    entries = [{"line": item.line.line_no, **members(item)} for item in items]
    body = msgspec.json.encode({"items": entries})
    return Prepared(verb, "POST", path, body, tuple(item.key for item in items), units)


def _confirm(_item: Item) -> Members:
    return {}


def _dispatch(item: Item) -> Members:
    """The marketplace's code and the cleaned number; neither may be missing or impossible."""
    intent = item.intent
    if not isinstance(intent, Dispatch):
        raise TypeError("no dispatch")
    if intent.method != DeliveryMethod.PARCEL:
        accepted = str(DeliveryMethod.PARCEL)
        raise _refused(item, "unknown_method", method=intent.method, accepted=accepted)
    code = code_of(intent.courier)
    if code is None:
        accepted = ", ".join(COURIER_CODES)
        raise _refused(item, "unknown_courier", courier=intent.courier, accepted=accepted)
    ours = canonical(code) or code
    number = clean_invoice_no(intent.invoice_no or "")
    fault = invoice_format_error(ours, number)
    if fault is not None:
        expected = expected_digits(ours)
        raise _refused(item, "invoice_format", courier=ours, cause=fault, expected=expected)
    return {"courier": code, "invoice": number}


def _cancel(item: Item) -> Members:
    intent = item.intent
    if not isinstance(intent, Cancel):
        raise TypeError("no cancel")
    accepted = [choice.word for choice in CANCEL_REASONS]
    if intent.reason not in accepted:
        raise _refused(item, "unknown_reason", reason=intent.reason, accepted=", ".join(accepted))
    if intent.quantity not in (None, item.line.quantity):
        raise _refused(item, "quantity_refused", quantity=intent.quantity)
    return {"reason": intent.reason, "note": intent.detail[:_TEXT_LIMIT]}


def _grant(item: Item) -> Members:
    return {"request": _request(item)}


def _turn_down(item: Item) -> Members:
    """The buyer reads why: the marketplace demands a text."""
    intent = item.intent
    note = intent.detail if isinstance(intent, ClaimDecision) else None
    if not (note or "").strip():
        raise _refused(item, "detail_missing")
    return {"request": _request(item), "note": (note or "")[:_TEXT_LIMIT]}


def _request(item: Item) -> str:
    if item.claim is None:
        raise ValueError("an answer needs its claim")
    return item.claim.claim_no


_CALLS: dict[Verb, tuple[str, Callable[[Item], Members]]] = {
    Verb.CONFIRM: ("/api/lines/accept", _confirm),
    Verb.DISPATCH: ("/api/lines/dispatch", _dispatch),
    Verb.CANCEL: ("/api/lines/cancel", _cancel),
    Verb.APPROVE: ("/api/cancel-requests/grant", _grant),
    Verb.REJECT: ("/api/cancel-requests/turn-down", _turn_down),
}


def _refused(item: Item, code: str, **params: str | int | None) -> UserFixable:
    return UserFixable(code, line_no=item.line.line_no, **params)

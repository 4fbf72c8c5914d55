"""Intents to paths and bodies of Naver's writing calls; what must never be sent is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar
from urllib.parse import quote

import msgspec

from ....domain.action import Verb
from ....domain.claim import ClaimKind
from ....domain.courier import clean_invoice_no, expected_digits, invoice_format_error
from ....domain.errors import UserFixable
from ....domain.intent import Cancel, ClaimDecision, Delay, Dispatch, Intent
from ....domain.order import DeliveryMethod
from ...contract import Item, Prepared
from ..choices import choices
from ..values import wire_time
from .courier import COURIER_CODES, canonical, naver_code
from .order import METHODS

_ORDERS = "/v1/pay-order/seller/product-orders"
_TEXT_LIMIT = 1000
_CANCEL_TEXT_LIMIT = 500

Body = Mapping[str, object]
IntentKind = TypeVar("IntentKind", Dispatch, Delay, Cancel, ClaimDecision)


def prepare(verb: Verb, items: Sequence[Item], now: int) -> Prepared:
    """The write of one or more items; `now` is the marketplace's instant in UTC ms.

    Raises `UserFixable` naming the line where an item must not be sent as it is.
    """
    units = tuple(item.line.line_no for item in items)
    if not items or len(set(units)) != len(units):
        raise ValueError("a write needs items, each line once")
    if verb is Verb.CONFIRM:
        path, body = "/confirm", _encoded({"productOrderIds": units})
    elif verb is Verb.DISPATCH:
        entries = [_dispatch(item, now) for item in items]
        path, body = "/dispatch", _encoded({"dispatchProductOrders": entries})
    else:
        (item,) = items
        call, content = _single(verb, item)
        path = f"/{quote(item.line.line_no, safe='')}{call}"
        body = _encoded(content) if content else b""
    return Prepared(verb, "POST", _ORDERS + path, body, tuple(item.key for item in items), units)


def endpoint_of(prepared: Prepared) -> str:
    """The path without its line number: what Naver counts calls by."""
    if prepared.verb in (Verb.CONFIRM, Verb.DISPATCH):
        return prepared.path
    return prepared.path.replace(f"/{quote(prepared.units[0], safe='')}/", "/{productOrderId}/")


def _encoded(body: Body) -> bytes:
    return msgspec.json.encode(body)


def _dispatch(item: Item, now: int) -> Body:
    intent = _of_type(item.intent, Dispatch)
    entry: dict[str, object] = {
        "productOrderId": item.line.line_no,
        "deliveryMethod": _method(intent.method, item),
    }
    if intent.method == DeliveryMethod.PARCEL:
        code, invoice_no = _parcel(intent.courier, intent.invoice_no, item)
        entry |= {"deliveryCompanyCode": code, "trackingNumber": invoice_no}
    entry["dispatchDate"] = wire_time(max(now, item.line.paid_at or 0))
    return entry


def _single(verb: Verb, item: Item) -> tuple[str, Body]:
    """Path after the line number, and body, of a call about one line."""
    if verb is Verb.DELAY:
        return "/delay", _delay(item)
    if verb is Verb.CANCEL:
        return "/claim/cancel/request", _cancel(item)
    intent = _of_type(item.intent, ClaimDecision)
    kind = item.claim.kind if item.claim is not None else intent.kind
    make = _ANSWERS.get((str(kind), verb))
    if make is None:
        raise _refused(item, "decision_not_offered", verb=str(verb), kind=str(kind))
    return make(intent, item)


def _delay(item: Item) -> Body:
    intent = _of_type(item.intent, Delay)
    word = _word(Verb.DELAY, None, intent.reason, item)
    return {
        "dispatchDueDate": wire_time(intent.until),
        "delayedDispatchReason": word,
        "dispatchDelayedDetailedReason": _detail(intent.detail, Verb.DELAY, None, word),
    }


def _cancel(item: Item) -> Body:
    intent = _of_type(item.intent, Cancel)
    body: dict[str, object] = {"cancelReason": _word(Verb.CANCEL, None, intent.reason, item)}
    if intent.detail:
        body["cancelDetailedReason"] = intent.detail[:_CANCEL_TEXT_LIMIT]
    if intent.quantity is not None:
        if not 0 < intent.quantity <= item.line.quantity:
            raise _refused(item, "quantity_refused", quantity=intent.quantity)
        body["cancelQuantity"] = intent.quantity
    return body


def _plain(path: str) -> Callable[[ClaimDecision, Item], tuple[str, Body]]:
    """A call without a body."""
    return lambda _intent, _item: (path, {})


def _rejection(path: str, field: str) -> Callable[[ClaimDecision, Item], tuple[str, Body]]:
    def make(intent: ClaimDecision, item: Item) -> tuple[str, Body]:
        words = (intent.detail or intent.reason or "").strip()
        if not words:
            raise _refused(item, "detail_missing")
        return path, {field: words[:_TEXT_LIMIT]}

    return make


def _hold(
    path: str, kind: ClaimKind, detail: str, fee: str
) -> Callable[[ClaimDecision, Item], tuple[str, Body]]:
    def make(intent: ClaimDecision, item: Item) -> tuple[str, Body]:
        word = _word(Verb.HOLD, kind, intent.reason, item)
        body: dict[str, object] = {
            "holdbackClassType": word,
            detail: _detail(intent.detail, Verb.HOLD, kind, word),
        }
        if intent.fee is not None:
            body[fee] = intent.fee
        return path, body

    return make


def _redelivery(intent: ClaimDecision, item: Item) -> tuple[str, Body]:
    body: dict[str, object] = {"reDeliveryMethod": _method(intent.method, item)}
    if intent.method == DeliveryMethod.PARCEL:
        code, invoice_no = _parcel(intent.courier, intent.invoice_no, item)
        body |= {"reDeliveryCompany": code, "reDeliveryTrackingNumber": invoice_no}
    return "/claim/exchange/dispatch", body


_ANSWERS: dict[tuple[str, Verb], Callable[[ClaimDecision, Item], tuple[str, Body]]] = {
    ("cancel", Verb.APPROVE): _plain("/claim/cancel/approve"),
    ("return", Verb.APPROVE): _plain("/claim/return/approve"),
    ("return", Verb.REJECT): _rejection("/claim/return/reject", "rejectReturnReason"),
    ("return", Verb.HOLD): _hold(
        "/claim/return/holdback",
        ClaimKind.RETURN,
        "holdbackReturnDetailReason",
        "extraReturnFeeAmount",
    ),
    ("return", Verb.RELEASE): _plain("/claim/return/holdback/release"),
    ("exchange", Verb.COLLECTED): _plain("/claim/exchange/collect/approve"),
    ("exchange", Verb.REDELIVER): _redelivery,
    ("exchange", Verb.REJECT): _rejection("/claim/exchange/reject", "rejectExchangeReason"),
    ("exchange", Verb.HOLD): _hold(
        "/claim/exchange/holdback",
        ClaimKind.EXCHANGE,
        "holdbackExchangeDetailReason",
        "extraExchangeFeeAmount",
    ),
    ("exchange", Verb.RELEASE): _plain("/claim/exchange/holdback/release"),
}


def _of_type(intent: Intent, kind: type[IntentKind]) -> IntentKind:
    if not isinstance(intent, kind):
        raise TypeError(f"{type(intent).__name__} is not what this verb says")
    return intent


def _method(method: str, item: Item) -> str:
    try:
        return METHODS[DeliveryMethod(method)]
    except ValueError:
        accepted = ", ".join(METHODS)
        raise _refused(item, "unknown_method", method=method, accepted=accepted) from None


def _parcel(courier: str | None, invoice_no: str | None, item: Item) -> tuple[str, str]:
    """Naver's code and the cleaned number; neither may be missing or impossible."""
    code = naver_code(courier or "")
    if code is None:
        raise _refused(item, "unknown_courier", courier=courier, accepted=", ".join(COURIER_CODES))
    ours = canonical(code) or code
    cleaned = clean_invoice_no(invoice_no or "")
    fault = invoice_format_error(ours, cleaned)
    if fault is not None:
        raise _refused(
            item, "invoice_format", courier=ours, cause=fault, expected=expected_digits(ours)
        )
    return code, cleaned


def _word(verb: Verb, kind: ClaimKind | None, word: str | None, item: Item) -> str:
    """A reason word Naver accepts with the verb; others can be read but not sent."""
    accepted = [choice.word for choice in choices(verb, kind)]
    if word not in accepted:
        raise _refused(item, "unknown_reason", reason=word, accepted=", ".join(accepted))
    return word


def _detail(detail: str | None, verb: Verb, kind: ClaimKind | None, word: str) -> str:
    """What the buyer reads; Naver demands a text, so the reason's own words where there is none."""
    if detail and detail.strip():
        return detail.strip()[:_TEXT_LIMIT]
    return next(choice.label.ko for choice in choices(verb, kind) if choice.word == word)


def _refused(item: Item, code: str, **params: str | int | None) -> UserFixable:
    return UserFixable(code, line_no=item.line.line_no, **params)

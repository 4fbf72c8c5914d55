"""Intents to plans of the shop's writing calls; what must never be sent is refused."""

from __future__ import annotations

from collections.abc import Sequence

from ....domain.action import Verb
from ....domain.courier import (
    COURIERS,
    clean_invoice_no,
    expected_digits,
    invoice_format_error,
)
from ....domain.errors import UserFixable
from ....domain.intent import Cancel, ChangeInvoice, Dispatch, Note
from ....domain.korea_time import korean_day
from ....domain.order import DeliveryMethod, OrderLine
from ...contract import Item, Prepared
from ..choices import choices
from ..plan import NoteStep, ParcelStep, Plan, ReplaceStep, encode_plan
from ..ways import Site, Way
from .courier import canonical, courier_name
from .parcel import CANCEL_KEY, CARRIER_KEY, DISPATCH_KEY, NUMBER_KEY, PROVIDER_KEY

_ORDERS = "/wc/v3/orders"
_TEXT_LIMIT = 500
_COURIERS = ", ".join(courier.code for courier in COURIERS)
SHIPPABLE = ("processing", "on-hold")
CANCELLABLE = ("pending", "on-hold", "processing")
SENT = ("completed",)


def prepare(verb: Verb, items: Sequence[Item], site: Site, now: int) -> Prepared:
    """The write of one order; `now` is the shop's instant in UTC ms.

    Raises `UserFixable` naming the line where the item must not be sent as it is.
    """
    (item,) = items
    if isinstance(item.intent, Dispatch):
        plan = _dispatch(item, item.intent, site, now)
    elif isinstance(item.intent, Cancel):
        plan = _cancel(item, item.intent)
    elif isinstance(item.intent, ChangeInvoice):
        plan = _change(item, item.intent, site, now)
    elif isinstance(item.intent, Note):
        plan = _note(item, item.intent)
    else:
        raise _refused(item, "not_offered", verb=str(verb), kind="")
    path = f"{_ORDERS}/{plan.order}"
    units = (item.line.line_no,)
    method = "POST" if plan.note is not None else "PUT"
    return Prepared(verb, method, path, encode_plan(plan), (item.key,), units)


def _dispatch(item: Item, intent: Dispatch, site: Site, now: int) -> Plan:
    noted: dict[str, object] = {"method": _method(item, intent.method)}
    parcel = None
    if intent.method == DeliveryMethod.PARCEL:
        courier, number = _parcel(item, intent.courier, intent.invoice_no)
        noted |= {"courier": courier, "invoice_no": number}
        parcel = _parcel_step(item, site, courier, number, now)
    body: dict[str, object] = {"status": "completed", "meta_data": [_own(noted)]}
    return Plan(item.line.order_no, list(SHIPPABLE), body, parcel=parcel)


def _own(noted: dict[str, object]) -> dict[str, object]:
    """What we note on the order ourselves: it tells which of several parcels is ours."""
    return {"key": DISPATCH_KEY, "value": noted}


def _change(item: Item, intent: ChangeInvoice, site: Site, now: int) -> Plan:
    """Another courier and number where the old ones stand, and in what we noted ourselves."""
    courier, number = _parcel(item, intent.courier, intent.invoice_no)
    noted: dict[str, object] = {
        "method": str(DeliveryMethod.PARCEL),
        "courier": courier,
        "invoice_no": number,
    }
    tell = _parcel_step(item, site, courier, number, now)
    step = ReplaceStep(item.line.invoice_no or "", courier, tell)
    body: dict[str, object] = {"meta_data": [_own(noted)]}
    return Plan(item.line.order_no, list(SENT), body, replace=step)


def _note(item: Item, intent: Note) -> Plan:
    step = NoteStep(
        intent.text, intent.to_buyer, intent.asked_at, f"{_ORDERS}/{item.line.order_no}/notes"
    )
    return Plan(item.line.order_no, note=step)


def _parcel_step(item: Item, site: Site, courier: str, number: str, now: int) -> ParcelStep:
    order = f"{_ORDERS}/{item.line.order_no}"
    name = courier_name(courier) or courier
    if site.way is Way.TRACKING:
        path = f"/{site.space}/orders/{item.line.order_no}/shipment-trackings"
        day = korean_day(now).isoformat()
        body: dict[str, object] = {
            "custom_tracking_provider": name,
            "tracking_number": number,
            "date_shipped": day,
        }
        return ParcelStep(site.way, number, path, path, body)
    if site.way is Way.FULFILLMENT:
        path = f"{order}/fulfillments"
        fulfilled: dict[str, object] = {
            "status": "fulfilled",
            "meta_data": _members(item, name, number),
        }
        told = {"notify_customer": "true"}
        return ParcelStep(site.way, number, path, path, fulfilled, told)
    path = f"{order}/notes"
    note: dict[str, object] = {"note": f"{name} {number}", "customer_note": True}
    return ParcelStep(site.way, number, path, path, note)


def _members(item: Item, name: str, number: str) -> list[dict[str, object]]:
    """What a fulfillment holds: every piece that is left. No Korean courier is among the shop's
    own, so that its name travels beside."""
    pieces = [
        {"item_id": int(line.line_no.partition("-")[2]), "qty": line.quantity}
        for line in _lines(item)
        if line.quantity > 0
    ]
    values: dict[str, object] = {
        "_items": pieces,
        NUMBER_KEY: number,
        PROVIDER_KEY: "other",
        CARRIER_KEY: name,
    }
    return [{"key": key, "value": value} for key, value in values.items()]


def _lines(item: Item) -> tuple[OrderLine, ...]:
    return item.lines or (item.line,)


def _cancel(item: Item, intent: Cancel) -> Plan:
    """A shop cancels whole orders only; the reason is noted beside."""
    if intent.quantity is not None and intent.quantity != item.line.quantity:
        raise _refused(item, "quantity_refused", quantity=intent.quantity)
    accepted = [choice.word for choice in choices(Verb.CANCEL)]
    if intent.reason not in accepted:
        words = ", ".join(accepted)
        raise _refused(item, "unknown_reason", reason=intent.reason, accepted=words)
    noted = {"reason": intent.reason, "detail": intent.detail[:_TEXT_LIMIT]}
    body: dict[str, object] = {
        "status": "cancelled",
        "meta_data": [{"key": CANCEL_KEY, "value": noted}],
    }
    return Plan(item.line.order_no, list(CANCELLABLE), body)


def _method(item: Item, method: str) -> str:
    try:
        return str(DeliveryMethod(method))
    except ValueError:
        accepted = ", ".join(DeliveryMethod)
        raise _refused(item, "unknown_method", method=method, accepted=accepted) from None


def _parcel(item: Item, told: str | None, invoice_no: str | None) -> tuple[str, str]:
    """Our code of the courier and the cleaned number; neither may be missing or impossible."""
    courier = canonical(told or "") or ""
    if courier_name(courier) is None:
        raise _refused(item, "unknown_courier", courier=told, accepted=_COURIERS)
    cleaned = clean_invoice_no(invoice_no or "")
    fault = invoice_format_error(courier, cleaned)
    if fault is not None:
        expected = expected_digits(courier)
        raise _refused(item, "invoice_format", courier=courier, cause=fault, expected=expected)
    return courier, cleaned


def _refused(item: Item, code: str, **params: str | int | None) -> UserFixable:
    return UserFixable(code, line_no=item.line.line_no, **params)

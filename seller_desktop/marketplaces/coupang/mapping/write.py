"""Intents to paths and bodies of Coupang's writing calls; what must never be sent is refused."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ....domain.action import Verb
from ....domain.intent import Cancel, ClaimDecision
from ...contract import Item, Prepared
from ..choices import choices
from . import invoice
from .desk import Body, Desk, prepared
from .parcel import box_number, digits, of_type, parcel, refused

_BIG_CANCEL = "CANERR"
_EITHER = ("/acknowledgement", "Shipment", "/receiveConfirmation", "/approval", "/rejection")


def prepare(verb: Verb, items: Sequence[Item], desk: Desk) -> Prepared:
    """The write of one or more items.

    Raises `UserFixable` naming the line where an item must not be sent as it is.
    """
    if not items:
        raise ValueError("a write needs items")
    if verb is Verb.CONFIRM:
        return _confirm(items, desk)
    if verb is Verb.DISPATCH:
        return invoice.dispatch(items, desk)
    if verb is Verb.CHANGE_INVOICE:
        return invoice.change(items, desk)
    (item,) = items
    if verb is Verb.CANCEL:
        order_no = digits(item, item.line.order_no)
        path = desk.path(f"orders/{order_no}/cancel", "v5")
        return prepared(verb, "POST", path, _cancel(item, desk), items, [item.line.line_no])
    return _answer(verb, item, desk)


def is_either(path: str) -> bool:
    """Whether the documents disagree about the method of a write."""
    return path.endswith(_EITHER)


def _confirm(items: Sequence[Item], desk: Desk) -> Prepared:
    units = [box_number(item, item.line) for item in items]
    numbers = [int(unit) for unit in dict.fromkeys(units)]
    body = {"vendorId": desk.vendor_id, "shipmentBoxIds": numbers}
    path = desk.path("ordersheets/acknowledgement")
    return prepared(Verb.CONFIRM, "PUT", path, body, items, units)


def _cancel(item: Item, desk: Desk) -> Body:
    intent, line = of_type(item.intent, Cancel), item.line
    quantity = line.quantity if intent.quantity is None else intent.quantity
    if not 0 < quantity <= line.quantity:
        raise refused(item, "quantity_refused", quantity=quantity)
    return {
        "orderId": int(digits(item, line.order_no)),
        "vendorItemIds": [int(digits(item, line.option_no))],
        "receiptCounts": [quantity],
        "bigCancelCode": _BIG_CANCEL,
        "middleCancelCode": _word(Verb.CANCEL, None, intent.reason, item),
        "vendorId": desk.vendor_id,
        "userId": desk.wing_id,
    }


def _answer(verb: Verb, item: Item, desk: Desk) -> Prepared:
    intent = of_type(item.intent, ClaimDecision)
    kind = str(item.claim.kind) if item.claim is not None else intent.kind
    make = _ANSWERS.get((kind, verb))
    if make is None or item.claim is None:
        raise refused(item, "not_offered", verb=str(verb), kind=kind)
    claim_no = digits(item, item.claim.claim_no)
    method, path, body = make(intent, item, claim_no, desk)
    return prepared(verb, method, desk.path(path), body, [item], [claim_no])


_Answer = tuple[str, str, object]
_Maker = Callable[[ClaimDecision, Item, str, Desk], _Answer]


def _with_count(call: str) -> _Maker:
    """A call that repeats how many pieces the whole receipt is about."""

    def make(_intent: ClaimDecision, item: Item, claim_no: str, desk: Desk) -> _Answer:
        own = item.claim.quantity if item.claim is not None else None
        count = desk.total(claim_no) or own
        if count is None:
            raise refused(item, "quantity_refused", quantity=None)
        body = {"vendorId": desk.vendor_id, "receiptId": int(claim_no), "cancelCount": count}
        return "PUT", f"returnRequests/{claim_no}/{call}", body

    return make


def _shipped(intent: ClaimDecision, item: Item, claim_no: str, desk: Desk) -> _Answer:
    code, invoice_no = parcel(intent.courier, intent.invoice_no, item)
    body = {
        "vendorId": desk.vendor_id,
        "receiptId": int(claim_no),
        "deliveryCompanyCode": code,
        "invoiceNumber": invoice_no,
    }
    return "PUT", f"returnRequests/{claim_no}/completedShipment", body


def _taken_in(_intent: ClaimDecision, _item: Item, claim_no: str, desk: Desk) -> _Answer:
    body = {"vendorId": desk.vendor_id, "receiptId": int(claim_no)}
    return "PUT", f"returnRequests/{claim_no}/receiveConfirmation", body


def _exchange_taken_in(_intent: ClaimDecision, _item: Item, claim_no: str, desk: Desk) -> _Answer:
    body = {"exchangeId": int(claim_no), "vendorId": desk.vendor_id}
    return "PUT", f"exchangeRequests/{claim_no}/receiveConfirmation", body


def _exchange_refused(intent: ClaimDecision, item: Item, claim_no: str, desk: Desk) -> _Answer:
    body = {
        "exchangeId": int(claim_no),
        "vendorId": desk.vendor_id,
        "exchangeRejectCode": _word(Verb.REJECT, "exchange", intent.reason, item),
    }
    return "PUT", f"exchangeRequests/{claim_no}/rejection", body


def _redelivery(intent: ClaimDecision, item: Item, claim_no: str, desk: Desk) -> _Answer:
    """The replacement's own box, never that of the first delivery; the body is an array."""
    code, invoice_no = parcel(intent.courier, intent.invoice_no, item)
    box_no = desk.new_box(claim_no)
    if box_no is None:
        raise refused(item, "not_offered", verb=str(Verb.REDELIVER), kind="exchange")
    row = {
        "exchangeId": int(claim_no),
        "vendorId": desk.vendor_id,
        "shipmentBoxId": int(box_no),
        "goodsDeliveryCode": code,
        "invoiceNumber": invoice_no,
    }
    return "POST", f"exchangeRequests/{claim_no}/invoices", [row]


_ANSWERS: dict[tuple[str, Verb], _Maker] = {
    ("cancel", Verb.APPROVE): _with_count("stoppedShipment"),
    ("cancel", Verb.REJECT): _shipped,
    ("return", Verb.COLLECTED): _taken_in,
    ("return", Verb.APPROVE): _with_count("approval"),
    ("exchange", Verb.COLLECTED): _exchange_taken_in,
    ("exchange", Verb.REJECT): _exchange_refused,
    ("exchange", Verb.REDELIVER): _redelivery,
}


def _word(verb: Verb, kind: str | None, word: str | None, item: Item) -> str:
    """A reason word Coupang accepts with the verb; others can be read but not sent."""
    accepted = [choice.word for choice in choices(verb, kind)]
    if word not in accepted:
        raise refused(item, "unknown_reason", reason=word, accepted=", ".join(accepted))
    return word

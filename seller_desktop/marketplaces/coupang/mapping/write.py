"""Intents to paths and bodies of Coupang's writing calls; what must never be sent is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from ....domain.action import Verb
from ....domain.courier import clean_invoice_no, expected_digits, invoice_format_error
from ....domain.errors import UserFixable
from ....domain.intent import Cancel, ClaimDecision, Dispatch, Intent
from ....domain.order import DeliveryMethod, OrderLine
from ...contract import Item, Prepared
from ..choices import choices
from ..client import API
from ..values import identity
from .courier import COURIER_CODES, canonical, coupang_code

_BIG_CANCEL = "CANERR"
_EITHER = ("/acknowledgement", "Shipment", "/receiveConfirmation", "/approval", "/rejection")

Body = Mapping[str, object]
IntentKind = TypeVar("IntentKind", Dispatch, Cancel, ClaimDecision)


@dataclass(frozen=True, slots=True)
class Desk:
    """Who writes, and what is known of the claim answered: `total` pieces of its receipt, and the
    `new_box` of its replacement."""

    vendor_id: str
    wing_id: str
    total: Callable[[str], int | None]
    new_box: Callable[[str], str | None]

    def path(self, rest: str, version: str = "v4") -> str:
        """The path of a call of this vendor."""
        return f"{API}/{version}/vendors/{self.vendor_id}/{rest}"


def prepare(verb: Verb, items: Sequence[Item], desk: Desk) -> Prepared:
    """The write of one or more items.

    Raises `UserFixable` naming the line where an item must not be sent as it is.
    """
    if not items:
        raise ValueError("a write needs items")
    if verb is Verb.CONFIRM:
        return _confirm(items, desk)
    if verb is Verb.DISPATCH:
        return _dispatch(items, desk)
    (item,) = items
    if verb is Verb.CANCEL:
        order_no = _digits(item, item.line.order_no)
        path = desk.path(f"orders/{order_no}/cancel", "v5")
        return _prepared(verb, "POST", path, _cancel(item, desk), items, [item.line.line_no])
    return _answer(verb, item, desk)


def is_either(path: str) -> bool:
    """Whether the documents disagree about the method of a write."""
    return path.endswith(_EITHER)


def _prepared(
    verb: Verb, method: str, path: str, body: object, items: Sequence[Item], units: Sequence[str]
) -> Prepared:
    keys = tuple(item.key for item in items)
    return Prepared(verb, method, path, msgspec.json.encode(body), keys, tuple(units))


def _confirm(items: Sequence[Item], desk: Desk) -> Prepared:
    units = [_box_no(item, item.line) for item in items]
    numbers = [int(unit) for unit in dict.fromkeys(units)]
    body = {"vendorId": desk.vendor_id, "shipmentBoxIds": numbers}
    path = desk.path("ordersheets/acknowledgement")
    return _prepared(Verb.CONFIRM, "PUT", path, body, items, units)


def _dispatch(items: Sequence[Item], desk: Desk) -> Prepared:
    rows = [row for item in items for row in _rows(item)]
    body = {"vendorId": desk.vendor_id, "orderSheetInvoiceApplyDtos": rows}
    units = [_box_no(item, item.line) for item in items]
    path = desk.path("orders/invoices")
    return _prepared(Verb.DISPATCH, "POST", path, body, items, units)


def _rows(item: Item) -> list[Body]:
    """Every line that is left in the box: it leaves whole, and never falls back to a split."""
    intent = _of_type(item.intent, Dispatch)
    if intent.method != DeliveryMethod.PARCEL:
        accepted = str(DeliveryMethod.PARCEL)
        raise _refused(item, "unknown_method", method=intent.method, accepted=accepted)
    code, invoice_no = _parcel(intent.courier, intent.invoice_no, item)
    return [
        {
            "shipmentBoxId": int(_box_no(item, line)),
            "orderId": int(_digits(item, line.order_no)),
            "vendorItemId": int(_digits(item, line.option_no)),
            "deliveryCompanyCode": code,
            "invoiceNumber": invoice_no,
            "splitShipping": False,
            "preSplitShipped": False,
            "estimatedShippingDate": "",
        }
        for line in item.lines or (item.line,)
        if line.quantity > 0
    ]


def _cancel(item: Item, desk: Desk) -> Body:
    intent, line = _of_type(item.intent, Cancel), item.line
    quantity = line.quantity if intent.quantity is None else intent.quantity
    if not 0 < quantity <= line.quantity:
        raise _refused(item, "quantity_refused", quantity=quantity)
    return {
        "orderId": int(_digits(item, line.order_no)),
        "vendorItemIds": [int(_digits(item, line.option_no))],
        "receiptCounts": [quantity],
        "bigCancelCode": _BIG_CANCEL,
        "middleCancelCode": _word(Verb.CANCEL, None, intent.reason, item),
        "vendorId": desk.vendor_id,
        "userId": desk.wing_id,
    }


def _answer(verb: Verb, item: Item, desk: Desk) -> Prepared:
    intent = _of_type(item.intent, ClaimDecision)
    kind = str(item.claim.kind) if item.claim is not None else intent.kind
    make = _ANSWERS.get((kind, verb))
    if make is None or item.claim is None:
        raise _refused(item, "not_offered", verb=str(verb), kind=kind)
    claim_no = _digits(item, item.claim.claim_no)
    method, path, body = make(intent, item, claim_no, desk)
    return _prepared(verb, method, desk.path(path), body, [item], [claim_no])


_Answer = tuple[str, str, object]
_Maker = Callable[[ClaimDecision, Item, str, Desk], _Answer]


def _with_count(call: str) -> _Maker:
    """A call that repeats how many pieces the whole receipt is about."""

    def make(_intent: ClaimDecision, item: Item, claim_no: str, desk: Desk) -> _Answer:
        own = item.claim.quantity if item.claim is not None else None
        count = desk.total(claim_no) or own
        if count is None:
            raise _refused(item, "quantity_refused", quantity=None)
        body = {"vendorId": desk.vendor_id, "receiptId": int(claim_no), "cancelCount": count}
        return "PUT", f"returnRequests/{claim_no}/{call}", body

    return make


def _shipped(intent: ClaimDecision, item: Item, claim_no: str, desk: Desk) -> _Answer:
    code, invoice_no = _parcel(intent.courier, intent.invoice_no, item)
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
    code, invoice_no = _parcel(intent.courier, intent.invoice_no, item)
    box_no = desk.new_box(claim_no)
    if box_no is None:
        raise _refused(item, "not_offered", verb=str(Verb.REDELIVER), kind="exchange")
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


def _of_type(intent: Intent, kind: type[IntentKind]) -> IntentKind:
    if not isinstance(intent, kind):
        raise TypeError(f"{type(intent).__name__} is not what this verb says")
    return intent


def _box_no(item: Item, line: OrderLine) -> str:
    return _digits(item, line.group_no)


def _digits(item: Item, value: str | None) -> str:
    """A number that goes into a path or a body. What is none was never Coupang's."""
    found = identity(value)
    if found is None:
        raise _refused(item, "line_not_found", number=item.line.line_no)
    return found


def _parcel(courier: str | None, invoice_no: str | None, item: Item) -> tuple[str, str]:
    """Coupang's code and the cleaned number; neither may be missing or impossible."""
    code = coupang_code(courier or "")
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


def _word(verb: Verb, kind: str | None, word: str | None, item: Item) -> str:
    """A reason word Coupang accepts with the verb; others can be read but not sent."""
    accepted = [choice.word for choice in choices(verb, kind)]
    if word not in accepted:
        raise _refused(item, "unknown_reason", reason=word, accepted=", ".join(accepted))
    return word


def _refused(item: Item, code: str, **params: str | int | None) -> UserFixable:
    return UserFixable(code, **{"line_no": item.line.line_no, **params})

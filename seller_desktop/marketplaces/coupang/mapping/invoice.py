"""Invoices of boxes to rows of the upload and the change call: whole, or split for good."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ....domain.action import Verb
from ....domain.intent import ChangeInvoice, Dispatch
from ....domain.korea_time import korean_day
from ....domain.order import DeliveryMethod
from ...contract import Item, Prepared
from ..box_book import BoxNote
from .desk import Body, Desk, prepared
from .parcel import box_number, digits, of_type, parcel, refused

_Rows = Callable[[Item, Desk], Iterator[Body]]


def dispatch(items: Sequence[Item], desk: Desk) -> Prepared:
    """송장 업로드. A box that is split stands once in a call: its items are told together."""
    return _by_box(Verb.DISPATCH, "orders/invoices", items, desk, _leaving)


def change(items: Sequence[Item], desk: Desk) -> Prepared:
    """송장 수정 of boxes that have left."""
    return _by_box(Verb.CHANGE_INVOICE, "orders/updateInvoices", items, desk, _changed)


def _by_box(verb: Verb, path: str, items: Sequence[Item], desk: Desk, rows_of: _Rows) -> Prepared:
    units = [box_number(item, item.line) for item in items]
    for place, item in enumerate(items):
        if units[place] in units[:place]:
            raise refused(item, "group_one_parcel")
    rows = [row for item in items for row in rows_of(item, desk)]
    body = {"vendorId": desk.vendor_id, "orderSheetInvoiceApplyDtos": rows}
    return prepared(verb, "POST", desk.path(path), body, items, units)


def _leaving(item: Item, desk: Desk) -> Iterator[Body]:
    """Every line that leaves, and of a split box those that stay, without a number. Only the
    seller's own `rest_by` splits a box."""
    intent = of_type(item.intent, Dispatch)
    if intent.method != DeliveryMethod.PARCEL:
        accepted = str(DeliveryMethod.PARCEL)
        raise refused(item, "unknown_method", method=intent.method, accepted=accepted)
    code, invoice_no = parcel(intent.courier, intent.invoice_no, item)
    note = desk.box(box_number(item, item.line))
    rest: tuple[str, ...] = ()
    if intent.rest_by is not None:
        rest = _rest(item, note)
    flags = _flags(split=bool(rest) or note.was_split, before=note.was_split)
    for option_no in _options(item):
        yield _row(item, option_no, code, invoice_no) | flags | {"estimatedShippingDate": ""}
    for option_no in rest:
        later = {"estimatedShippingDate": str(korean_day(intent.rest_by or 0))}
        yield _row(item, option_no, code, "") | flags | later


def _rest(item: Item, note: BoxNote) -> tuple[str, ...]:
    """What stays in the box; nothing where the others were cancelled meanwhile."""
    leaving = set(_options(item))
    rest = tuple(option_no for option_no in note.shippable if option_no not in leaving)
    if not note.shippable or (rest and not note.is_divisible):
        raise refused(item, "split_refused")
    return rest


def _changed(item: Item, desk: Desk) -> Iterator[Body]:
    intent = of_type(item.intent, ChangeInvoice)
    code, invoice_no = parcel(intent.courier, intent.invoice_no, item)
    was_split = desk.box(box_number(item, item.line)).was_split
    flags = _flags(split=was_split, before=was_split)
    for option_no in _options(item):
        yield _row(item, option_no, code, invoice_no) | flags | {"estimatedShippingDate": ""}


def _options(item: Item) -> list[str]:
    lines = item.lines or (item.line,)
    return [digits(item, line.option_no) for line in lines if line.quantity > 0]


def _flags(*, split: bool, before: bool) -> dict[str, object]:
    return {"splitShipping": split, "preSplitShipped": before}


def _row(item: Item, option_no: str, code: str, invoice_no: str) -> dict[str, object]:
    return {
        "shipmentBoxId": int(box_number(item, item.line)),
        "orderId": int(digits(item, item.line.order_no)),
        "vendorItemId": int(option_no),
        "deliveryCompanyCode": code,
        "invoiceNumber": invoice_no,
    }

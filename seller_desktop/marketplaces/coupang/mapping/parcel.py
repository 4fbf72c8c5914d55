"""Numbers and parcels that go into a body; what is impossible is refused before it is sent."""

from __future__ import annotations

from typing import TypeVar

from ....domain.courier import clean_invoice_no, expected_digits, invoice_format_error
from ....domain.errors import UserFixable
from ....domain.intent import Cancel, ChangeInvoice, ClaimDecision, Dispatch, Intent
from ....domain.order import OrderLine
from ...contract import Item
from ..values import identity
from .courier import COURIER_CODES, canonical, coupang_code

IntentKind = TypeVar("IntentKind", Dispatch, Cancel, ClaimDecision, ChangeInvoice)


def of_type(intent: Intent, kind: type[IntentKind]) -> IntentKind:
    """The intent as what the verb says. Raises `TypeError` for any other: a mistake of ours."""
    if not isinstance(intent, kind):
        raise TypeError(f"{type(intent).__name__} is not what this verb says")
    return intent


def box_number(item: Item, line: OrderLine) -> str:
    """The number of a line's box."""
    return digits(item, line.group_no)


def digits(item: Item, value: str | None) -> str:
    """A number that goes into a path or a body. What is none was never Coupang's."""
    found = identity(value)
    if found is None:
        raise refused(item, "line_not_found", number=item.line.line_no)
    return found


def parcel(courier: str | None, invoice_no: str | None, item: Item) -> tuple[str, str]:
    """Coupang's code and the cleaned number; neither may be missing or impossible."""
    code = coupang_code(courier or "")
    if code is None:
        raise refused(item, "unknown_courier", courier=courier, accepted=", ".join(COURIER_CODES))
    ours = canonical(code) or code
    cleaned = clean_invoice_no(invoice_no or "")
    fault = invoice_format_error(ours, cleaned)
    if fault is not None:
        raise refused(
            item, "invoice_format", courier=ours, cause=fault, expected=expected_digits(ours)
        )
    return code, cleaned


def refused(item: Item, code: str, **params: str | int | None) -> UserFixable:
    """The error of an item that must not be sent as it is; it names the line."""
    return UserFixable(code, **{"line_no": item.line.line_no, **params})

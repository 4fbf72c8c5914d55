"""Payload faults: which answers can hold them, and where in a box or a claim."""

from __future__ import annotations

from ..spoiling import Spoiler, Spot
from . import routes
from .routes import Route
from .wire import Json

_SHEETS = (routes.SHEETS, routes.SHEET, routes.ORDER)
_CLAIMS = (routes.RECEIPTS, routes.RECEIPT, routes.EXCHANGES)
_INQUIRIES = (routes.ONLINE, routes.CALLS, routes.CALL)
_SHEET_SPOTS = (
    "status",
    "orderedAt",
    "paidAt",
    "orderer",
    "receiver",
    "shippingPrice",
    "parcelPrintMessage",
    "invoiceNumber",
    "deliveryCompanyName",
    "deliveredDate",
    "splitShipping",
)
_ITEM_SPOTS = (
    "shippingCount",
    "orderPrice",
    "discountPrice",
    "vendorItemName",
    "sellerProductName",
    "cancelCount",
    "estimatedShippingDate",
    "confirmDate",
)
_CLAIM_SPOTS = (
    "createdAt",
    "modifiedAt",
    "reasonCode",
    "faultByType",
    "releaseStopStatus",
    "returnDeliveryDtos",
    "collectStatus",
    "deliveryInvoiceGroupDtos",
)
_INQUIRY_SPOTS = ("content", "inquiryAt", "orderIds", "vendorItemId", "commentDtoList", "replies")
_WORDS = (
    "csPartnerCounselingStatus",
    "inquiryStatus",
    "status",
    "receiptStatus",
    "exchangeStatus",
    "releaseStopStatus",
    "collectStatus",
)


def can_distort(name: str, route: Route) -> bool:
    """Whether this fault means anything for answers of this route."""
    if name == "missing_ids":
        return route in (routes.SHEETS, routes.ORDER, routes.RECEIPTS, routes.EXCHANGES)
    return route in (*_SHEETS, *_CLAIMS, *_INQUIRIES)


def distort(name: str, seed: int, answer: Json) -> Json:
    """An answer with the fault in some of its rows, in at least one."""
    data = answer.get("data")
    if isinstance(data, dict) and "content" in data and "pagination" in data:
        return {**answer, "data": {**data, "content": _ROWS.spoil(name, seed, data["content"])}}
    rows = data if isinstance(data, list) else [data] if isinstance(data, dict) else []
    spoilt = _ROWS.spoil(name, seed, rows)
    return {**answer, "data": spoilt} if isinstance(data, list) else answer


def _number(row: Json) -> str:
    names = ("shipmentBoxId", "receiptId", "exchangeId", "inquiryId")
    return str(next((row[name] for name in names if row.get(name)), None))


def _members(row: Json) -> list[Spot]:
    found = [(row, key) for key in _SHEET_SPOTS + _CLAIM_SPOTS + _INQUIRY_SPOTS if key in row]
    items = row.get("orderItems")
    if isinstance(items, list):
        found += [(item, key) for item in items for key in _ITEM_SPOTS if key in item]
    return found


def _places(row: Json) -> list[object]:
    items = row.get("orderItems") or row.get("returnItems")
    return [row, *(items if isinstance(items, list) else [])]


_ROWS = Spoiler(
    number=_number,
    words=lambda row: [(row, key) for key in _WORDS if key in row],
    members=_members,
    places=_places,
)

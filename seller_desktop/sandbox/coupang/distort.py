"""Payload faults: answers whose members are new, null, retyped, gone or hold unheard-of words.

Which rows and members are hit depends on the seed and the row alone. A row's own numbers are
always spared, so that what was damaged can be named.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..world.chance import between, chance
from . import routes
from .routes import Route
from .wire import Json

UNHEARD_WORD = "SANDBOX_UNHEARD_OF"
DISTORTIONS = (
    "missing_ids",
    "unknown_word",
    "extra_fields",
    "null_members",
    "retyped_fields",
    "missing_fields",
)

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
_SPOTS = _SHEET_SPOTS + _CLAIM_SPOTS + _INQUIRY_SPOTS
_ONE_IN = 0.25


def can_distort(name: str, route: Route) -> bool:
    """Whether this fault means anything for answers of this route."""
    if name == "missing_ids":
        return route in (routes.SHEETS, routes.ORDER, routes.RECEIPTS, routes.EXCHANGES)
    return route in (*_SHEETS, *_CLAIMS, *_INQUIRIES)


def distort(name: str, seed: int, answer: Json) -> Json:
    """An answer with the fault in some of its rows, in at least one."""
    data = answer.get("data")
    if isinstance(data, dict) and "content" in data and "pagination" in data:
        data = data["content"]
    rows = data if isinstance(data, list) else [data] if isinstance(data, dict) else []
    hit = [row for row in rows if chance(seed, _number(row), name) < _ONE_IN] or rows[:1]
    if name == "missing_ids":
        lost = {_number(row) for row in hit}
        kept = [row for row in rows if _number(row) not in lost]
        return {**answer, "data": kept} if isinstance(data, list) else answer
    for row in hit:
        _CHANGES[name](row, seed)
    return answer


def _number(row: Json) -> str:
    names = ("shipmentBoxId", "receiptId", "exchangeId", "inquiryId")
    return str(next((row[name] for name in names if row.get(name)), None))


def _pick(row: Json, seed: int, question: str, spots: Sequence[str]) -> tuple[Json, str] | None:
    """The object and key of one of these spots that the row, or one of its items, has."""
    found = [(row, key) for key in spots if key in row]
    items = row.get("orderItems")
    if isinstance(items, list) and question != "unknown_word":
        found += [(item, key) for item in items for key in _ITEM_SPOTS if key in item]
    if not found:
        return None
    return found[between(seed, _number(row), f"where {question}", 0, len(found) - 1)]


def _unknown_word(row: Json, seed: int) -> None:
    spot = _pick(row, seed, "unknown_word", _WORDS)
    if spot:
        spot[0][spot[1]] = UNHEARD_WORD


def _extra_fields(row: Json, _seed: int) -> None:
    items = row.get("orderItems") or row.get("returnItems") or []
    for place in (row, *(items if isinstance(items, list) else [])):
        place["sandboxExtra"] = {"text": "새 항목", "list": [1, None, {"deep": True}]}


def _null_members(row: Json, seed: int) -> None:
    spot = _pick(row, seed, "null_members", _SPOTS)
    if spot:
        spot[0][spot[1]] = None


def _missing_fields(row: Json, seed: int) -> None:
    spot = _pick(row, seed, "missing_fields", _SPOTS)
    if spot:
        del spot[0][spot[1]]


def _retyped_fields(row: Json, seed: int) -> None:
    spot = _pick(row, seed, "retyped_fields", _SPOTS)
    if spot:
        spot[0][spot[1]] = _retype(spot[0][spot[1]])


def _retype(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return int(value) if value.isascii() and value.isdecimal() else {"value": value}
    return [value]


_CHANGES: dict[str, Callable[[Json, int], None]] = {
    "unknown_word": _unknown_word,
    "extra_fields": _extra_fields,
    "null_members": _null_members,
    "missing_fields": _missing_fields,
    "retyped_fields": _retyped_fields,
}

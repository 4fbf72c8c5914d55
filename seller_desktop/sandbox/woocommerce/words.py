"""Words of the REST API: order statuses, what they mean, and couriers as shops call them."""

from __future__ import annotations

PENDING = "pending"
ON_HOLD = "on-hold"
PROCESSING = "processing"
COMPLETED = "completed"
CANCELLED = "cancelled"
REFUNDED = "refunded"
FAILED = "failed"
TRASH = "trash"
DRAFT = "checkout-draft"
CUSTOM = "awaiting-stock"
"""A status that a plug-in of the shop brought along."""

DELETED = "deleted"
"""No status over the wire: the order is gone for good."""

SHOWN = frozenset(
    {PENDING, ON_HOLD, PROCESSING, COMPLETED, CANCELLED, REFUNDED, FAILED, DRAFT, CUSTOM}
)
"""What `status=any` brings."""

SETTABLE = SHOWN | {TRASH}
UNSENT = frozenset({PENDING, ON_HOLD, PROCESSING, CUSTOM})
PAID = frozenset({PROCESSING, COMPLETED})
"""Statuses that set the day of payment."""

TRACKING_META = "_wc_shipment_tracking_items"
FULFILLMENT_META = "_fulfillment_status"

BANK_TRANSFER = "bacs"

_COURIERS = {
    "cj": "CJ대한통운",
    "hanjin": "한진택배",
    "lotte": "롯데택배",
    "logen": "로젠택배",
    "epost": "우체국택배",
    "kdexp": "경동택배",
    "daesin": "대신택배",
    "ilyang": "일양로지스",
    "hdexp": "합동택배",
    "chunil": "천일택배",
    "cvs_gs": "GS25 편의점택배",
    "cvs_cu": "CU 편의점택배",
}
_CODES = {name: code for code, name in _COURIERS.items()}


def courier_name(code: str) -> str:
    """What a Korean shop writes into the field for the carrier."""
    return _COURIERS.get(code, code)


def courier_code(name: str | None) -> str | None:
    """The canonical code of a carrier's name, else the name as it stands."""
    return None if name is None else _CODES.get(name, name)

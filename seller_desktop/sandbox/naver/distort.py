"""Payload faults: answers whose members are new, null, retyped, gone or hold unheard-of words.

Which rows and members are hit depends on the seed and the line alone. A row's own number is
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

_Spot = tuple[str, ...]

_DETAIL_SPOTS: tuple[_Spot, ...] = (
    ("order",),
    ("delivery",),
    ("order", "orderDate"),
    ("order", "ordererName"),
    ("order", "paymentDate"),
    ("productOrder", "productOrderStatus"),
    ("productOrder", "placeOrderStatus"),
    ("productOrder", "productName"),
    ("productOrder", "productOption"),
    ("productOrder", "quantity"),
    ("productOrder", "remainQuantity"),
    ("productOrder", "totalPaymentAmount"),
    ("productOrder", "remainPaymentAmount"),
    ("productOrder", "packageNumber"),
    ("productOrder", "shippingDueDate"),
    ("productOrder", "shippingAddress"),
    ("productOrder", "shippingMemo"),
    ("delivery", "trackingNumber"),
)
_FEED_SPOTS: tuple[_Spot, ...] = (
    ("lastChangedType",),
    ("lastChangedDate",),
    ("paymentDate",),
    ("productOrderStatus",),
    ("claimStatus",),
    ("receiverAddressChanged",),
)
_DETAIL_WORDS: tuple[_Spot, ...] = (
    ("productOrder", "productOrderStatus"),
    ("productOrder", "placeOrderStatus"),
    ("productOrder", "claimStatus"),
    ("productOrder", "deliveryAttributeType"),
    ("delivery", "deliveryStatus"),
)
_FEED_WORDS: tuple[_Spot, ...] = (("lastChangedType",), ("productOrderStatus",), ("claimStatus",))
_ONE_IN = 0.25


def can_distort(name: str, route: Route) -> bool:
    """Whether this fault means anything for answers of this route."""
    if name == "missing_ids":
        return route is routes.DETAILS
    return route in (routes.CHANGES, routes.DETAILS, routes.LISTING)


def distort(name: str, seed: int, route: Route, data: object) -> object:
    """The `data` of a read with the fault in some of its rows, in at least one."""
    rows = _rows(route, data)
    hit = [row for row in rows if chance(seed, _line_no(row), name) < _ONE_IN] or rows[:1]
    if name == "missing_ids":
        lost = {_line_no(row) for row in hit}
        return [row for row in rows if _line_no(row) not in lost]
    feed = route is routes.CHANGES
    for row in hit:
        _CHANGES[name](row, seed, feed)
    return data


def _rows(route: Route, data: object) -> list[Json]:
    if route is routes.DETAILS and isinstance(data, list):
        return data
    if not isinstance(data, dict):
        return []
    if route is routes.CHANGES:
        return list(data["lastChangeStatuses"])
    return [entry["content"] for entry in data["contents"]]


def _line_no(row: Json) -> str:
    inner = row.get("productOrder", row)
    return str(inner.get("productOrderId")) if isinstance(inner, dict) else ""


def _pick(row: Json, seed: int, question: str, spots: Sequence[_Spot]) -> tuple[Json, str] | None:
    """The object and key of one of these spots that the row has."""
    found: list[tuple[Json, str]] = []
    for *path, key in spots:
        place: object = row
        for step in path:
            place = place.get(step) if isinstance(place, dict) else None
        if isinstance(place, dict) and key in place:
            found.append((place, key))
    if not found:
        return None
    return found[between(seed, _line_no(row), f"where {question}", 0, len(found) - 1)]


def _unknown_word(row: Json, seed: int, feed: bool) -> None:
    spot = _pick(row, seed, "unknown_word", _FEED_WORDS if feed else _DETAIL_WORDS)
    if spot:
        spot[0][spot[1]] = UNHEARD_WORD


def _extra_fields(row: Json, _seed: int, _feed: bool) -> None:
    for place in (row, row.get("order"), row.get("productOrder"), row.get("delivery")):
        if isinstance(place, dict):
            place["sandboxExtra"] = {"text": "새 항목", "list": [1, None, {"deep": True}]}


def _null_members(row: Json, seed: int, feed: bool) -> None:
    spot = _pick(row, seed, "null_members", _FEED_SPOTS if feed else _DETAIL_SPOTS)
    if spot:
        spot[0][spot[1]] = None


def _missing_fields(row: Json, seed: int, feed: bool) -> None:
    spot = _pick(row, seed, "missing_fields", _FEED_SPOTS if feed else _DETAIL_SPOTS)
    if spot:
        del spot[0][spot[1]]


def _retyped_fields(row: Json, seed: int, feed: bool) -> None:
    spot = _pick(row, seed, "retyped_fields", _FEED_SPOTS if feed else _DETAIL_SPOTS)
    if spot:
        spot[0][spot[1]] = _retype(spot[0][spot[1]])


def _retype(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return int(value) if value.isdecimal() else {"value": value}
    return [value]


_CHANGES: dict[str, Callable[[Json, int, bool], None]] = {
    "unknown_word": _unknown_word,
    "extra_fields": _extra_fields,
    "null_members": _null_members,
    "missing_fields": _missing_fields,
    "retyped_fields": _retyped_fields,
}

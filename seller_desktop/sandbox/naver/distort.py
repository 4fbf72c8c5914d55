"""Payload faults: which answers can hold them, and where in their rows."""

from __future__ import annotations

from ..spoiling import Spoiler, Spot, spots_of
from . import routes
from .routes import Route
from .wire import Json

_Path = tuple[str, ...]

_INQUIRIES = (routes.QUESTIONS, routes.INQUIRIES)

_DETAIL_SPOTS: tuple[_Path, ...] = (
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
_FEED_SPOTS: tuple[_Path, ...] = (
    ("lastChangedType",),
    ("lastChangedDate",),
    ("paymentDate",),
    ("productOrderStatus",),
    ("claimStatus",),
    ("receiverAddressChanged",),
)
_INQUIRY_SPOTS: tuple[_Path, ...] = (
    ("question",),
    ("answer",),
    ("answered",),
    ("createDate",),
    ("productId",),
    ("maskedWriterId",),
    ("title",),
    ("inquiryContent",),
    ("inquiryRegistrationDateTime",),
    ("orderId",),
    ("customerName",),
    ("answerContent",),
    ("answerContentId",),
)
_INQUIRY_WORDS: tuple[_Path, ...] = (("answered",), ("category",))
_DETAIL_WORDS: tuple[_Path, ...] = (
    ("productOrder", "productOrderStatus"),
    ("productOrder", "placeOrderStatus"),
    ("productOrder", "claimStatus"),
    ("productOrder", "deliveryAttributeType"),
    ("delivery", "deliveryStatus"),
)
_FEED_WORDS: tuple[_Path, ...] = (("lastChangedType",), ("productOrderStatus",), ("claimStatus",))


def can_distort(name: str, route: Route) -> bool:
    """Whether this fault means anything for answers of this route."""
    if name == "missing_ids":
        return route is routes.DETAILS
    return route in (routes.CHANGES, routes.DETAILS, routes.LISTING, *_INQUIRIES)


def distort(name: str, seed: int, route: Route, data: object) -> object:
    """The `data` of a read with the fault in some of its rows, in at least one."""
    spoiler = _FEED if route is routes.CHANGES else _DETAIL
    if route in _INQUIRIES:
        spoiler = _INQUIRY
    rows = spoiler.spoil(name, seed, _rows(route, data))
    return rows if name == "missing_ids" else data


def _rows(route: Route, data: object) -> list[Json]:
    if route is routes.DETAILS and isinstance(data, list):
        return data
    if not isinstance(data, dict):
        return []
    if route is routes.CHANGES:
        return list(data["lastChangeStatuses"])
    if route in _INQUIRIES:
        return list(data.get("contents") or data.get("content") or ())
    return [entry["content"] for entry in data["contents"]]


def _number(row: Json) -> str:
    inner = row.get("productOrder", row)
    if not isinstance(inner, dict):
        return ""
    return str(inner.get("productOrderId") or row.get("questionId") or row.get("inquiryNo"))


def _places(row: Json) -> tuple[object, ...]:
    return row, row.get("order"), row.get("productOrder"), row.get("delivery")


def _spoiler(words: tuple[_Path, ...], members: tuple[_Path, ...]) -> Spoiler:
    def words_of(row: Json) -> list[Spot]:
        return spots_of(row, words)

    def members_of(row: Json) -> list[Spot]:
        return spots_of(row, members)

    return Spoiler(_number, words_of, members_of, _places)


_DETAIL = _spoiler(_DETAIL_WORDS, _DETAIL_SPOTS)
_FEED = _spoiler(_FEED_WORDS, _FEED_SPOTS)
_INQUIRY = _spoiler(_INQUIRY_WORDS, _INQUIRY_SPOTS)

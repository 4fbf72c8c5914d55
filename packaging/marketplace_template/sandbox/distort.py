"""Payload faults: which answers can hold them, and where in an order."""

from __future__ import annotations

from seller_desktop.sandbox.spoiling import Spoiler, Spot

from .routes import CHANGES, LINES, ORDERS, Route
from .wire import Json

_ORDER_SPOTS = ("placed_at", "buyer", "receiver", "memo")
_LINE_SPOTS = ("status", "product", "option", "quantity", "total", "send_by", "courier", "invoice")


def can_distort(name: str, route: Route) -> bool:
    """Whether this fault means anything for answers of this route."""
    return route is LINES if name == "missing_ids" else route in (CHANGES, ORDERS, LINES)


def distort(name: str, seed: int, orders: list[Json]) -> list[Json]:
    """The orders of a read with the fault in some of them, in at least one."""
    return _SPOILER.spoil(name, seed, orders)


def _lines(order: Json) -> list[Json]:
    lines = order["lines"]
    return lines if isinstance(lines, list) else []


def _members(order: Json) -> list[Spot]:
    spots = [(order, key) for key in _ORDER_SPOTS if key in order]
    return spots + [(line, key) for line in _lines(order) for key in _LINE_SPOTS if key in line]


_SPOILER = Spoiler(
    number=lambda order: str(order["number"]),
    words=lambda order: [(line, "status") for line in _lines(order)],
    members=_members,
    places=lambda order: (order, *_lines(order)),
    extra="sandbox_extra",
)

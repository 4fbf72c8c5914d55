"""Payload faults: which answers can hold them, and where in an order."""

from __future__ import annotations

from ..spoiling import Spoiler, spots_of
from . import routes
from .routes import Route
from .wire import Json

_SPOTS: tuple[tuple[str, ...], ...] = (
    ("number",),
    ("status",),
    ("currency",),
    ("date_created_gmt",),
    ("date_modified_gmt",),
    ("date_paid_gmt",),
    ("date_completed_gmt",),
    ("customer_note",),
    ("meta_data",),
    ("billing",),
    ("shipping",),
    ("shipping", "address_1"),
    ("shipping_total",),
    ("line_items", "name"),
    ("line_items", "quantity"),
    ("line_items", "total"),
    ("line_items", "total_tax"),
    ("line_items", "sku"),
    ("line_items", "meta_data"),
)
_WORDS: tuple[tuple[str, ...], ...] = (("status",),)


def can_distort(name: str, route: Route, *, by_number: bool) -> bool:
    """Whether this fault means anything for answers of this route."""
    if name == "missing_ids":
        return route is routes.LISTING and by_number
    return route in (routes.LISTING, routes.ORDER)


def distort(name: str, seed: int, body: object) -> object:
    """The body of a read with the fault in some of its rows, in at least one."""
    rows: list[Json] = body if isinstance(body, list) else [body] if isinstance(body, dict) else []
    spoilt = _ORDERS.spoil(name, seed, rows)
    return spoilt if name == "missing_ids" else body


def _number(row: Json) -> str:
    return str(row.get("id"))


def _places(row: Json) -> tuple[object, ...]:
    items = row.get("line_items")
    return row, row.get("shipping"), items[0] if isinstance(items, list) and items else None


_ORDERS = Spoiler(
    number=_number,
    words=lambda row: spots_of(row, _WORDS),
    members=lambda row: spots_of(row, _SPOTS),
    places=_places,
    extra="sandbox_extra",
)

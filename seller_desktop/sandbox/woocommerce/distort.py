"""Payload faults: orders whose members are new, null, retyped, gone or hold unheard-of words.

Which rows and members are hit depends on the seed and the order alone. The numbers of an order and
of its items are always spared, so that what was damaged can be named.
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
_ONE_IN = 0.25


def can_distort(name: str, route: Route, *, by_number: bool) -> bool:
    """Whether this fault means anything for answers of this route."""
    if name == "missing_ids":
        return route is routes.LISTING and by_number
    return route in (routes.LISTING, routes.ORDER)


def distort(name: str, seed: int, body: object) -> object:
    """The body of a read with the fault in some of its rows, in at least one."""
    rows: list[Json] = body if isinstance(body, list) else [body] if isinstance(body, dict) else []
    hit = [row for row in rows if chance(seed, _number(row), name) < _ONE_IN] or rows[:1]
    if name == "missing_ids":
        lost = {_number(row) for row in hit}
        return [row for row in rows if _number(row) not in lost]
    for row in hit:
        _CHANGES[name](row, seed)
    return body


def _number(row: Json) -> str:
    return str(row.get("id"))


def _pick(
    row: Json, seed: int, question: str, spots: Sequence[tuple[str, ...]]
) -> tuple[Json, str] | None:
    """The object and key of one of these spots that the row has."""
    found: list[tuple[Json, str]] = []
    for *path, key in spots:
        place: object = row
        for step in path:
            place = place.get(step) if isinstance(place, dict) else None
            if isinstance(place, list):
                place = place[0] if place else None
        if isinstance(place, dict) and key in place:
            found.append((place, key))
    if not found:
        return None
    return found[between(seed, _number(row), f"where {question}", 0, len(found) - 1)]


def _unknown_word(row: Json, seed: int) -> None:
    spot = _pick(row, seed, "unknown_word", _WORDS)
    if spot:
        spot[0][spot[1]] = UNHEARD_WORD


def _extra_fields(row: Json, _seed: int) -> None:
    items = row.get("line_items")
    for place in (row, row.get("shipping"), items[0] if isinstance(items, list) and items else 0):
        if isinstance(place, dict):
            place["sandbox_extra"] = {"text": "새 항목", "list": [1, None, {"deep": True}]}


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
        return int(value) if value.isdecimal() else {"value": value}
    return [value]


_CHANGES: dict[str, Callable[[Json, int], None]] = {
    "unknown_word": _unknown_word,
    "extra_fields": _extra_fields,
    "null_members": _null_members,
    "missing_fields": _missing_fields,
    "retyped_fields": _retyped_fields,
}

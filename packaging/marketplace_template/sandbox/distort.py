"""Payload faults: answers whose members are new, null, retyped, gone or hold unheard-of words.

Which orders and members are hit depends on the seed and the order alone. Numbers are spared, so
that what was damaged can be named.
"""

from __future__ import annotations

from collections.abc import Callable

from seller_desktop.sandbox.world.chance import between, chance

from .routes import CHANGES, LINES, ORDERS, Route
from .wire import Json

UNHEARD_WORD = "SANDBOX_UNHEARD_OF"
_ORDER_SPOTS = ("placed_at", "buyer", "receiver", "memo")
_LINE_SPOTS = ("status", "product", "option", "quantity", "total", "send_by", "courier", "invoice")
_ONE_IN = 0.25


def can_distort(name: str, route: Route) -> bool:
    """Whether this fault means anything for answers of this route."""
    return route is LINES if name == "missing_ids" else route in (CHANGES, ORDERS, LINES)


def distort(name: str, seed: int, orders: list[Json]) -> list[Json]:
    """The orders of a read with the fault in some of them, in at least one."""
    hit = [order for order in orders if _is_hit(order, name, seed)] or orders[:1]
    if name == "missing_ids":
        return [order for order in orders if order not in hit]
    for order in hit:
        _CHANGES[name](order, seed)
    return orders


def _is_hit(order: Json, name: str, seed: int) -> bool:
    return chance(seed, str(order["number"]), name) < _ONE_IN


def _lines(order: Json) -> list[Json]:
    lines = order["lines"]
    return lines if isinstance(lines, list) else []


def _pick(order: Json, seed: int) -> tuple[Json, str]:
    """An object and one of its keys."""
    spots = [(order, key) for key in _ORDER_SPOTS if key in order]
    spots += [(line, key) for line in _lines(order) for key in _LINE_SPOTS if key in line]
    return spots[between(seed, str(order["number"]), "spot", 0, len(spots) - 1)]


def _unknown_word(order: Json, _seed: int) -> None:
    for line in _lines(order):
        line["status"] = UNHEARD_WORD


def _extra_fields(order: Json, _seed: int) -> None:
    for place in (order, *_lines(order)):
        place["sandbox_extra"] = {"text": "새 항목", "list": [1, None, {"deep": True}]}


def _null_member(order: Json, seed: int) -> None:
    place, key = _pick(order, seed)
    place[key] = None


def _missing_field(order: Json, seed: int) -> None:
    place, key = _pick(order, seed)
    del place[key]


def _retyped_field(order: Json, seed: int) -> None:
    place, key = _pick(order, seed)
    place[key] = _retyped(place[key])


def _retyped(value: object) -> object:
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return int(value) if value.isdecimal() else {"value": value}
    return [value]


_CHANGES: dict[str, Callable[[Json, int], None]] = {
    "unknown_word": _unknown_word,
    "extra_fields": _extra_fields,
    "null_members": _null_member,
    "retyped_fields": _retyped_field,
    "missing_fields": _missing_field,
}
DISTORTIONS = ("missing_ids", *_CHANGES)
"""What may be struck by `distort`."""

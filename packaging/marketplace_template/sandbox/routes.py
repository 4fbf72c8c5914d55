"""The addresses the sandbox knows; any other is 404."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from . import reads, writes
from .call import Call
from .wire import Json


@dataclass(frozen=True, slots=True)
class Route:
    """One endpoint; `writes` has an effect."""

    answer: Callable[[Call], Json]
    writes: bool = False


CHANGES = Route(reads.list_changes)
ORDERS = Route(reads.list_orders)
LINES = Route(reads.query_lines)

ROUTES = {
    ("GET", "/api/shop"): Route(reads.show_shop),
    ("GET", "/api/changes"): CHANGES,
    ("GET", "/api/orders"): ORDERS,
    ("POST", "/api/lines/query"): LINES,
    ("POST", "/api/lines/accept"): Route(writes.accept, writes=True),
    ("POST", "/api/lines/dispatch"): Route(writes.dispatch, writes=True),
    ("POST", "/api/lines/cancel"): Route(writes.cancel, writes=True),
    ("POST", "/api/cancel-requests/grant"): Route(writes.grant, writes=True),
    ("POST", "/api/cancel-requests/turn-down"): Route(writes.turn_down, writes=True),
}

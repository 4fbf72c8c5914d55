"""Reading calls: who we are, what changed, what was placed, lines by their numbers."""

from __future__ import annotations

from collections.abc import Callable

from seller_desktop.domain.korea_time import DAY_MS

from .call import Call
from .records import Line, Order
from .render import render_order
from .wire import Json, Refusal, bad_request, read_items, read_time

MOST_DAYS = 7
ORDERS_A_PAGE = 100
MOST_LINES = 100


def show_shop(call: Call) -> Json:
    """`GET /api/shop`."""
    return {"number": f"shop-{call.settings.shop}", "name": call.settings.name}


def list_changes(call: Call) -> Json:
    """`GET /api/changes?from&to[&after]`: orders by their latest change, as they stand now."""
    return _listed(call, lambda order: order.changed_at)


def list_orders(call: Call) -> Json:
    """`GET /api/orders?from&to[&after]`: orders by the instant they were placed and paid."""
    return _listed(call, lambda order: order.placed_at)


def _listed(call: Call, instant: Callable[[Order], int]) -> Json:
    start, end = read_time(call.one("from")), read_time(call.one("to"))
    if end - start > MOST_DAYS * DAY_MS:
        raise Refusal(400, "window_too_wide")
    first = max((start, 0), _place(call.one("after")))
    visible = (order for order in call.world.orders.values() if _is_visible(call, order))
    keys = sorted((instant(order), order.number) for order in visible)
    keys = [key for key in keys if first <= key and key[0] <= end]
    size = ORDERS_A_PAGE // 2 if call.doubled else ORDERS_A_PAGE
    rows = [_whole(call, number) for _, number in keys[:size]]
    if call.doubled:
        rows += [_whole(call, number) for _, number in keys[:size]]
    more = keys[size] if len(keys) > size else None
    return {"orders": rows, "next": more and f"{more[0]}-{more[1]}"}


def _is_visible(call: Call, order: Order) -> bool:
    return order.changed_at <= call.visible_until


def _whole(call: Call, number: int) -> Json:
    order = call.world.orders[number]
    return render_order(order, order.lines)


def _place(text: str | None) -> tuple[int, int]:
    """Where a page begins: instant and order number."""
    if text is None:
        return 0, 0
    at, _, number = text.partition("-")
    if not (at.isdecimal() and number.isdecimal()):
        raise bad_request()
    return int(at), int(number)


def query_lines(call: Call) -> Json:
    """`POST /api/lines/query`: these lines, each in its order; unknown ones are left out."""
    found: dict[int, list[Line]] = {}
    for number in dict.fromkeys(map(str, read_items(call.body, "lines", MOST_LINES))):
        line = call.world.lines.get(number)
        if line is not None:
            found.setdefault(line.order.number, []).append(line)
    return {"orders": [render_order(lines[0].order, lines) for lines in found.values()]}

"""Which orders a list shows and in what order: filters, dates and their traps."""

from __future__ import annotations

from collections.abc import Callable

from . import words
from .call import Answer, Call, paged
from .records import Order
from .render import show_order
from .wire import bad_parameter, read_filter_time, write_time

_ORDERINGS = ("date", "id", "include", "title", "slug")
Test = Callable[[Order], bool]


def list_orders(call: Call) -> Answer:
    """`GET /orders`."""
    tests = [_status_test(call), *_date_tests(call), *_number_tests(call)]
    found = [order for order in call.world.orders.values() if all(test(order) for test in tests)]
    page, headers = paged(call, _sorted(call, found))
    decimals = call.count("dp", 2, 0, 10)
    shown = [show_order(row, call.settings, decimals) for row in page if isinstance(row, Order)]
    return Answer(shown, headers=headers)


def _status_test(call: Call) -> Test:
    wanted = set(call.many("status")) or {"any"}
    unknown = wanted - words.SETTABLE - {"any"}
    if unknown:
        raise bad_parameter("status", f"status[0] is not one of {', '.join(sorted(words.SHOWN))}")
    if "any" in wanted:
        wanted |= words.SHOWN
    return lambda order: order.status in wanted


def _date_tests(call: Call) -> list[Test]:
    tests: list[Test] = []
    for name, told, later in _FILTERS:
        text = call.one(name)
        if text is None:
            continue
        bound = read_filter_time(text, name, call.settings.zone_hours)
        tests.append(_date_test(call, told, bound, later=later))
    visible = call.visible_until
    tests.append(lambda order: order.modified_at <= visible)
    return tests


def _created(order: Order) -> int:
    return order.created_at


def _modified(order: Order) -> int:
    return order.modified_at


def _no_instant(_order: Order) -> int:
    return 0


_FILTERS: tuple[tuple[str, Callable[[Order], int], bool], ...] = (
    ("after", _created, True),
    ("before", _created, False),
    ("modified_after", _modified, True),
    ("modified_before", _modified, False),
)


def _date_test(call: Call, told: Callable[[Order], int], bound: str, *, later: bool) -> Test:
    """Strict on both sides; local time unless `dates_are_gmt`."""
    zone = 0 if call.flag("dates_are_gmt") else call.settings.zone_hours

    def test(order: Order) -> bool:
        own = write_time(told(order), zone) or ""
        return own > bound if later else own < bound

    return test


def _number_tests(call: Call) -> list[Test]:
    tests: list[Test] = []
    if call.many("include"):
        wanted = set(call.numbers("include"))
        tests.append(lambda order: order.order_id in wanted)
    if call.many("exclude"):
        left_out = set(call.numbers("exclude"))
        tests.append(lambda order: order.order_id not in left_out)
    customer = call.one("customer")
    if customer is not None:
        tests.append(lambda order: order.buyer.number == customer)
    return tests


def _sorted(call: Call, found: list[Order]) -> list[Order]:
    orderings = (*_ORDERINGS, "modified") if call.settings.orderby_modified else _ORDERINGS
    by = call.one("orderby") or "date"
    if by not in orderings:
        raise bad_parameter("orderby", f"orderby is not one of {', '.join(orderings)}.")
    way = call.one("order") or "desc"
    if way not in ("asc", "desc"):
        raise bad_parameter("order", "order is not one of asc and desc.")
    if by == "include":
        place = {number: index for index, number in enumerate(call.numbers("include"))}
        return sorted(found, key=lambda order: place.get(order.order_id, 0))
    told = {"date": _created, "modified": _modified}.get(by, _no_instant)
    return sorted(found, key=lambda order: (told(order), order.order_id), reverse=way == "desc")

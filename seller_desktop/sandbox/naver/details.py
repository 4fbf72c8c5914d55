"""Lines in full: by number (5.2), by date and state (5.3), and the numbers of one order (5.4)."""

from __future__ import annotations

from collections.abc import Callable

from . import words
from .call import Call
from .records import Line
from .render import render_item
from .time_index import Key
from .wire import DAY_MS, Json, Refusal, bad_parameter, read_ids, read_query_time

MOST_IDS = 300


def query_details(call: Call) -> list[Json]:
    """`POST /product-orders/query`: unknown and foreign numbers are left out silently."""
    wanted = dict.fromkeys(read_ids(call.json(), "productOrderIds", MOST_IDS))
    lines = (call.world.lines.get(line_no) for line_no in wanted)
    channel = call.settings.channel_no
    return [render_item(line, channel_no=channel, legacy=True) for line in lines if line]


def list_line_numbers(call: Call) -> list[str]:
    """`GET /orders/{orderId}/product-order-ids`."""
    order = call.world.orders.get(call.path["orderId"])
    if order is None:
        raise Refusal(400, "100003", words.MESSAGES["100003"])
    return [line.line_no for line in order.lines]


_Times = Callable[[Line], tuple[int | None, ...]]

_RANGES: dict[str, _Times] = {
    "PAYED_DATETIME": lambda line: (line.order.paid_at,),
    "ORDERED_DATETIME": lambda line: (line.order.ordered_at,),
    "DISPATCHED_DATETIME": lambda line: (line.parcel.sent_at if line.parcel else None,),
    "PURCHASE_DECIDED_DATETIME": lambda line: (line.decided_at,),
    "CLAIM_REQUESTED_DATETIME": lambda line: tuple(each.requested_at for each in line.claims),
    "CLAIM_COMPLETED_DATETIME": lambda line: tuple(each.completed_at for each in line.claims),
    "COLLECT_COMPLETED_DATETIME": lambda line: tuple(each.collected_at for each in line.claims),
    "GIFT_RECEIVED_DATETIME": lambda line: (line.gift_received_at,),
    "HOPE_DELIVERY_INFO_CHANGED_DATETIME": lambda line: (
        line.hope.changed_at if line.hope else None,
    ),
}


def list_details(call: Call) -> Json:
    """`GET /product-orders`: one page of the lines a range and filters ask for."""
    kind = call.one("rangeType") or "PAYED_DATETIME"
    if kind not in _RANGES:
        raise bad_parameter("typeMismatch", "rangeType")
    start, end = _window(call)
    size = call.count("pageSize", MOST_IDS, most=MOST_IDS)
    page = call.count("page", 1)
    keep = _filter(call)
    found = [key for key in _in_range(call, kind, start, end) if keep(call.world.lines[key[1]])]
    shown = found[(page - 1) * size : page * size]
    contents = [_content(call, line_no) for _, line_no in shown]
    if call.doubled:
        contents += [_content(call, line_no) for _, line_no in shown]
    return {
        "contents": contents,
        "pagination": {"page": page, "size": size, "hasNext": page * size < len(found)},
    }


def _content(call: Call, line_no: str) -> Json:
    line = call.world.lines[line_no]
    content = render_item(line, channel_no=call.settings.channel_no, legacy=False)
    return {"productOrderId": line_no, "content": content}


def _window(call: Call) -> tuple[int, int]:
    text = call.one("from")
    if text is None:
        raise bad_parameter("NotNull", "from, to")
    start = read_query_time(text, "from, to")
    until = call.one("to")
    end = start + DAY_MS if until is None else read_query_time(until, "from, to")
    if not 0 <= end - start <= DAY_MS:
        raise bad_parameter("AssertTrue", "from, to")
    return start, end


def _in_range(call: Call, kind: str, start: int, end: int) -> list[Key]:
    indexes = {"PAYED_DATETIME": call.world.paid, "ORDERED_DATETIME": call.world.ordered}
    index = indexes.get(kind)
    if index is not None:
        return index.between((start, ""), end)
    times = _RANGES[kind]
    found = []
    for line in call.world.lines.values():
        inside = [at for at in times(line) if at is not None and start <= at <= end]
        if inside:
            found.append((min(inside), line.line_no))
    return sorted(found)


def _filter(call: Call) -> Callable[[Line], bool]:
    statuses = call.words("productOrderStatuses", words.LINE_STATUSES)
    claims = call.words("claimStatuses", words.CLAIM_STATUSES)
    places = call.words("placeOrderStatusType", words.PLACE_STATUSES)
    fulfilment = call.one("fulfillment")
    if fulfilment not in (None, "true", "false"):
        raise bad_parameter("typeMismatch", "fulfillment")

    def keep(line: Line) -> bool:
        claim = line.last_claim
        return (
            (not statuses or line.status in statuses)
            and (not claims or (claim is not None and claim.status in claims))
            and (not places or line.place_status in places)
            and fulfilment != "true"
        )

    return keep

"""Reading order sheets (4.3, 4.4): by day and minute, by box, by order, and a box's history."""

from __future__ import annotations

from ...domain.korea_time import DAY_MS
from . import words
from .call import Call
from .records import Box
from .render import render_box
from .wire import MINUTE_MS, Json, Refusal, Span, bad_request, read_span

_LONGEST_DAYS = 31
_LONG_MINUTES = 60
_PATIENT_DAYS = 7


def list_sheets(call: Call) -> Json:
    """`GET …/ordersheets`: boxes of one status by payment time."""
    status = call.one("status")
    if status not in words.STATUSES:
        raise bad_request(f"Invalid status: {status}")
    search = call.one("searchType")
    if search not in ("", "timeFrame"):
        raise bad_request(f"Invalid searchType: {search}")
    span = _span(call, by_minute=search == "timeFrame")
    boxes = [box for box in _listed(call) if box.status == status and span.holds(box.order.paid_at)]
    boxes.sort(key=lambda box: (box.order.paid_at, box.box_no))
    if span.by_minute:
        return call.listed(200, [render_box(box, call.shape) for box in boxes], "")
    page, token = call.page(boxes, call.settings.largest_page, 50)
    return call.listed(200, [render_box(box, call.shape) for box in page], token)


def _span(call: Call, *, by_minute: bool) -> Span:
    span = read_span(
        call.one("createdAtFrom"),
        call.one("createdAtTo"),
        by_minute=by_minute,
        offset=call.shape.modern,
        inclusive=call.settings.end_day_inclusive,
    )
    length = span.end - span.start
    if by_minute:
        if call.one("nextToken") or call.one("maxPerPage"):
            raise bad_request("nextToken and maxPerPage are not allowed with searchType=timeFrame")
        if length > DAY_MS:
            raise bad_request("The window must not be longer than 24 hours")
        call.need_patience(length > _LONG_MINUTES * MINUTE_MS)
        return span
    if length > (_LONGEST_DAYS + call.settings.end_day_inclusive) * DAY_MS:
        raise bad_request("The window must not be longer than 31 days")
    call.need_patience(length > _PATIENT_DAYS * DAY_MS)
    return span


def _listed(call: Call) -> list[Box]:
    """Boxes that lists show: what is gone, or too new, they don't."""
    return [
        box
        for box in call.world.boxes.values()
        if not box.is_gone and box.changed_at <= call.visible_until
    ]


def show_sheet(call: Call) -> Json:
    """`GET …/ordersheets/{shipmentBoxId}`."""
    return {
        "code": call.code(200),
        "message": "OK",
        "data": render_box(_box(call), call.shape),
    }


def show_order(call: Call) -> Json:
    """`GET …/{orderId}/ordersheets`: an array, or one bare object as the docs' sample shows."""
    number = call.path["orderId"]
    order = call.world.orders.get(int(number)) if number.isdecimal() else None
    if order is None:
        raise bad_request("주문번호가 유효하지 않습니다.")
    boxes = [box for box in order.boxes if not box.is_gone]
    if not boxes:
        raise bad_request(words.GONE)
    rows = [render_box(box, call.shape) for box in boxes]
    bare = call.settings.order_as_object and len(rows) == 1
    return {"code": call.code(200), "message": "OK", "data": rows[0] if bare else rows}


def show_history(call: Call) -> Json:
    """`GET …/ordersheets/{shipmentBoxId}/history`."""
    box = _box(call)
    steps = [
        {
            "deliveryStatus": status,
            "deliveryStatusDesc": words.STATUS_TEXTS[status],
            "updatedAt": call.shape.time(at),
        }
        for status, at in box.steps
    ]
    data: Json = {"shipmentBoxId": box.box_no, "details": steps}
    return {"code": call.code(200), "message": "OK", "data": data}


def _box(call: Call) -> Box:
    number = call.path["shipmentBoxId"]
    box = call.world.boxes.get(int(number)) if number.isdecimal() else None
    if box is None:
        raise Refusal(400, "배송번호가 유효하지 않습니다.")
    if box.is_gone:
        raise bad_request(words.GONE)
    return box

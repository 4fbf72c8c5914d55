"""The change feed (5.1): one row for each line, holding its latest change only."""

from __future__ import annotations

from . import words
from .call import Call
from .members import present
from .records import Line
from .wire import (
    DAY_MS,
    Json,
    Refusal,
    bad_parameter,
    read_query_time,
    write_time,
    write_time_short,
)


def list_changes(call: Call) -> Json | None:
    """`GET /product-orders/last-changed-statuses`; None where the window is empty."""
    start, end = _window(call)
    wanted = call.words("lastChangedType", words.CHANGE_TYPES)
    page = call.settings.changes_page
    limit = min(call.count("limitCount", page), page)
    if call.doubled:
        limit = max(1, limit // 2)
    first = (start, call.one("moreSequence") or "")
    keys = call.world.changes.between(first, min(end, call.visible_until))
    if wanted:
        keys = [key for key in keys if call.world.lines[key[1]].change_type in wanted]
    if not keys:
        return None
    rows = [_row(call.world.lines[line_no]) for _, line_no in keys[:limit]]
    if call.doubled:
        rows += [dict(row) for row in rows]
    data: Json = {"lastChangeStatuses": rows, "count": len(rows)}
    if len(keys) > limit:
        at, line_no = keys[limit]
        write = write_time_short if call.settings.short_more_from else write_time
        data["more"] = {"moreFrom": write(at), "moreSequence": line_no}
    return data


def _window(call: Call) -> tuple[int, int]:
    text = call.one("lastChangedFrom")
    if text is None:
        raise bad_parameter("NotNull", "lastChangedFrom")
    start = read_query_time(text, "lastChangedFrom")
    until = call.one("lastChangedTo")
    end = start + DAY_MS if until is None else read_query_time(until, "lastChangedTo")
    if end < start:
        raise bad_parameter("AssertTrue", "lastChangedTo")
    if end - start > DAY_MS:
        raise Refusal(400, "104139", words.MESSAGES["104139"])
    return start, end


def _row(line: Line) -> Json:
    claim = line.last_claim
    paid_at = line.order.paid_at
    return present(
        {
            "orderId": line.order.order_no,
            "productOrderId": line.line_no,
            "lastChangedType": line.change_type,
            "paymentDate": None if paid_at is None else write_time(paid_at),
            "lastChangedDate": write_time(line.changed_at),
            "productOrderStatus": line.status,
            "claimType": claim.kind if claim else None,
            "claimStatus": claim.status if claim else None,
            "giftReceivingStatus": line.gift_status,
            "receiverAddressChanged": line.address_changed,
        }
    )

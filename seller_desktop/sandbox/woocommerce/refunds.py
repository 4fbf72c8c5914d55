"""Refunds: of an order, of the whole shop, made and forgotten."""

from __future__ import annotations

from . import moves
from .call import Answer, Call, paged
from .money import read_money
from .records import Order, Refund, RefundPart
from .render import show_refund
from .wire import Json, Refusal, bad_parameter, no_route, read_filter_time, write_time


def list_of_order(call: Call) -> Answer:
    """`GET /orders/{id}/refunds`, newest first."""
    order = call.order()
    page, headers = paged(call, order.refunds[::-1])
    shown = [show_refund(order, row, call.settings) for row in page if isinstance(row, Refund)]
    return Answer(shown, headers=headers)


def show(call: Call) -> Answer:
    """`GET /orders/{id}/refunds/{refund_id}`."""
    order = call.order()
    return Answer(show_refund(order, _refund(call, order), call.settings))


def list_all(call: Call) -> Answer:
    """`GET /refunds` of newer versions: filtered by creation, each with its order's id."""
    if not call.settings.refunds_route:
        raise no_route()
    pairs = [
        (order, refund)
        for order in call.world.orders.values()
        for refund in order.refunds
        if _is_wanted(call, refund)
    ]
    newest_first = (call.one("order") or "desc") == "desc"
    pairs.sort(key=lambda pair: (pair[1].at, pair[1].refund_id), reverse=newest_first)
    rows = [
        {**show_refund(order, refund, call.settings), "parent_id": order.order_id}
        for order, refund in pairs
    ]
    page, headers = paged(call, rows)
    return Answer(list(page), headers=headers)


def _is_wanted(call: Call, refund: Refund) -> bool:
    zone = 0 if call.flag("dates_are_gmt") else call.settings.zone_hours
    own = write_time(refund.at, zone) or ""
    after, before = call.one("after"), call.one("before")
    site = call.settings.zone_hours
    late = after is None or own > read_filter_time(after, "after", site)
    return late and (before is None or own < read_filter_time(before, "before", site))


def make(call: Call) -> Answer:
    """`POST /orders/{id}/refunds`. `api_refund` is true unless said otherwise."""
    order, body = call.order(), call.json()
    amount = read_money(body.get("amount"), order.currency)
    if amount is None or amount <= 0:
        code = "woocommerce_rest_invalid_order_refund"
        raise Refusal(400, code, "환불 금액은 0보다 커야 합니다.")
    parts = _read_parts(order, body)
    if amount > order.refundable:
        code = "woocommerce_rest_cannot_create_order_refund"
        raise Refusal(500, code, "잘못된 환불 금액입니다.")
    made = moves.refund(
        order,
        call.world.numbers.post(),
        call.now,
        amount,
        str(body.get("reason") or ""),
        parts,
        by_gateway=body.get("api_refund", True) is True,
    )
    _note(call, order, made)
    return Answer(show_refund(order, made, call.settings), 201)


def _note(call: Call, order: Order, refund: Refund) -> None:
    call.world.note(order)
    for part in refund.parts or (RefundPart(order.lines[0].item_id, 0, 0),):
        line_no = f"{order.order_id}-{part.item_id}"
        claim_no = f"{refund.refund_id}-{part.item_id}"
        call.world.ledger.add_row("refund", line_no, call.now, part.quantity, claim_no=claim_no)


def _read_parts(order: Order, body: Json) -> tuple[RefundPart, ...]:
    entries = body.get("line_items") or []
    if not isinstance(entries, list):
        raise bad_parameter("line_items", "line_items is not of type array.")
    return tuple(_read_part(order, entry) for entry in entries)


def _read_part(order: Order, entry: object) -> RefundPart:
    if not isinstance(entry, dict):
        raise bad_parameter("line_items", "line_items[0] is not of type object.")
    number, quantity = entry.get("id"), entry.get("quantity", 0)
    line = order.line(number) if isinstance(number, int) else None
    total = read_money(entry.get("refund_total", 0), order.currency)
    if line is None or not isinstance(quantity, int) or total is None:
        raise bad_parameter("line_items", "line_items[0] is not valid.")
    if not 0 <= quantity <= line.remaining:
        code = "woocommerce_rest_cannot_create_order_refund"
        raise Refusal(500, code, "환불 수량이 올바르지 않습니다.")
    return RefundPart(line.item_id, quantity, total)


def forget(call: Call) -> Answer:
    """`DELETE …?force=true`: the record goes, the money does not come back."""
    order = call.order()
    refund = _refund(call, order)
    if not call.flag("force"):
        raise Refusal(501, "woocommerce_rest_trash_not_supported", "환불은 휴지통이 없습니다.")
    order.refunds.remove(refund)
    moves.touch(order, call.now)
    call.world.note(order)
    return Answer(show_refund(order, refund, call.settings))


def _refund(call: Call, order: Order) -> Refund:
    for refund in order.refunds:
        if str(refund.refund_id) == call.path["refund"]:
            return refund
    raise Refusal(404, "woocommerce_rest_invalid_order_refund_id", "환불 ID가 올바르지 않습니다.")

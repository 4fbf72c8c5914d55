"""The seller's own cancel (4.9): before the confirm at once, after it as a stop request."""

from __future__ import annotations

from . import claim_moves, words
from .call import Call
from .records import Line, Receipt
from .settings import SellerStop
from .wire import Json, bad_request, read_number, read_numbers, read_text

_BIG = "CANERR"


def cancel(call: Call) -> Json:
    """`POST v5 …/orders/{orderId}/cancel`: one box a call, item by item."""
    body = call.json()
    number = read_number(body, "orderId")
    order = call.world.orders.get(number)
    if order is None or str(number) != call.path["orderId"]:
        raise bad_request("주문번호가 유효하지 않습니다.")
    options = read_numbers(body, "vendorItemIds")
    counts = read_numbers(body, "receiptCounts")
    if len(options) != len(counts) or len(set(options)) != len(options):
        raise bad_request("vendorItemIds and receiptCounts do not match")
    reason = _reason(call, body)
    lines = {line.option_no: line for line in order.lines}
    wanted = [
        (lines.get(option), option, count) for option, count in zip(options, counts, strict=True)
    ]
    if len({line.box.box_no for line, _, _ in wanted if line is not None}) > 1:
        raise bad_request("한 번에 하나의 배송번호만 취소할 수 있습니다.")
    good = [(line, count) for line, _, count in wanted if line and _can(line, count)]
    failed = [option for line, option, count in wanted if not (line and _can(line, count))]
    if not good:
        raise bad_request("취소할 수 없는 상품이거나 취소 가능 수량을 초과하였습니다.")
    receipt = _file(call, good, reason)
    return _answer(receipt, number, failed)


def _reason(call: Call, body: Json) -> str:
    if read_text(body, "userId") != call.settings.wing_id:
        raise bad_request("userId가 유효하지 않습니다.")
    reason = read_text(body, "middleCancelCode")
    if read_text(body, "bigCancelCode") != _BIG or reason not in words.SELLERS_CANCELS:
        raise bad_request("취소 사유 코드가 유효하지 않습니다.")
    return reason


def _can(line: Line, count: int) -> bool:
    if line.box.status == words.ACCEPT:
        return count == line.shippable > 0
    return line.box.status == words.INSTRUCT and 0 < count <= line.shippable


def _file(call: Call, entries: list[tuple[Line, int]], reason: str) -> Receipt:
    number, accept = call.world.numbers.claim(), entries[0][0].box.status == words.ACCEPT
    make = claim_moves.cancel_at_once if accept else claim_moves.ask_stop
    receipt = make(number, entries, call.now, reason, words.VENDOR)
    if not accept and call.settings.seller_stop is SellerStop.AT_ONCE:
        claim_moves.stop(receipt, call.now)
    call.world.file(receipt)
    for line, count in entries:
        call.world.ledger.add("cancel", line, call.now, claim_no=number, quantity=count)
        call.world.note(*line.box.lines)
    return receipt


def _answer(receipt: Receipt, order_no: int, failed: list[int]) -> Json:
    kind = "CANCEL" if receipt.kind == words.CANCEL else "STOP_SHIPMENT"
    data: Json = {
        "receiptMap": {
            "receiptId": receipt.receipt_no,
            "receiptType": kind,
            "vendorItemIds": [line.option_no for line, _ in receipt.entries],
            "totalCount": receipt.total,
        },
        "orderId": order_no,
        "failedVendorItemIds": failed,
    }
    return {"code": "PARTIAL" if failed else "SUCCESS", "message": "", "data": data}

"""Answering exchanges (6): taken in, refused, sent again."""

from __future__ import annotations

from . import claim_moves, words
from .call import Call
from .couriers import VALID_COURIERS, number_is_possible
from .records import Exchange
from .render_claims import is_rejectable, takes_invoice
from .wire import Json, bad_request, read_json, read_number, read_text, result


def take_in(call: Call) -> Json:
    """`PUT …/receiveConfirmation` (교환상품 입고확인); its answer has no data."""
    exchange = _exchange(call, call.json())
    if exchange.status == words.EX_RECEIPT:
        opens_at = call.now + call.settings.exchange_opens_ms
        claim_moves.take_in_exchange(exchange, call.now, opens_at)
        _tell(call, "collected", exchange)
    elif exchange.status != words.EX_PROGRESS or call.settings.repeat_fails:
        raise bad_request(f"입고확인할 수 없는 교환 상태입니다. ({exchange.status})")
    return {"code": "200", "message": "SUCCESS"}


def refuse(call: Call) -> Json:
    """`PUT …/rejection` (교환 불가)."""
    body = call.json()
    exchange = _exchange(call, body)
    code = read_text(body, "exchangeRejectCode")
    if code not in words.EX_REFUSALS:
        raise bad_request("exchangeRejectCode가 유효하지 않습니다.")
    if not is_rejectable(exchange):
        raise bad_request(f"거부할 수 없는 교환 상태입니다. ({exchange.status})")
    claim_moves.refuse_exchange(exchange, code, call.now)
    _tell(call, "reject", exchange)
    return {"code": "200", "message": "SUCCESS", "data": result()}


def send_again(call: Call) -> Json:
    """`POST …/invoices`: the body is an array, the box is the replacement's."""
    rows = read_json(call.body)
    if not isinstance(rows, list) or len(rows) != 1 or not isinstance(rows[0], dict):
        raise bad_request("Request body must be an array of one object")
    body = rows[0]
    if body.get("vendorId") != call.settings.vendor_id:
        raise bad_request("Invalid vendor ID")
    exchange = _exchange(call, body)
    courier, invoice_no = read_text(body, "goodsDeliveryCode"), read_text(body, "invoiceNumber")
    fault = _fault(call, exchange, read_number(body, "shipmentBoxId"), courier, invoice_no)
    if fault is not None:
        return {"code": "200", "message": "FAIL", "data": result("FAIL", fault)}
    claim_moves.send_again(exchange, courier, invoice_no, call.now)
    _tell(call, "redeliver", exchange, courier, invoice_no)
    return {"code": "200", "message": "SUCCESS", "data": result()}


def _fault(
    call: Call, exchange: Exchange, box_no: int, courier: str, invoice_no: str
) -> str | None:
    if box_no != exchange.new_box_no:
        return "교환 배송번호가 유효하지 않습니다."
    if not takes_invoice(exchange, call.now):
        return "교환상품 송장을 등록할 수 없는 상태입니다."
    if courier not in VALID_COURIERS or not number_is_possible(courier, invoice_no):
        return "택배사 코드 또는 송장번호가 유효하지 않습니다."
    return None


def _exchange(call: Call, body: Json) -> Exchange:
    number = call.path["exchangeId"]
    exchange = call.world.exchanges.get(int(number)) if number.isdecimal() else None
    if exchange is None or read_number(body, "exchangeId") != exchange.exchange_no:
        raise bad_request("교환번호가 유효하지 않습니다.")
    return exchange


def _tell(
    call: Call,
    verb: str,
    exchange: Exchange,
    courier: str | None = None,
    invoice_no: str | None = None,
) -> None:
    call.world.ledger.add(
        verb,
        exchange.line,
        call.now,
        claim_no=exchange.exchange_no,
        quantity=exchange.quantity,
        courier=courier,
        invoice_no=invoice_no,
    )
    call.world.note(exchange.line)

"""Answering stop requests and returns (5.2): one receipt a call."""

from __future__ import annotations

from collections.abc import Callable

from . import claim_moves, words
from .call import Call
from .claim_lists import find_receipt
from .couriers import VALID_COURIERS, number_is_possible
from .records import Receipt
from .wire import Json, Refusal, bad_request, read_number, read_text, result


def stop(call: Call) -> Json:
    """`PUT …/stoppedShipment` (출고중지완료)."""
    receipt = _receipt(call)
    _check_count(call, receipt)

    def act() -> None:
        claim_moves.stop(receipt, call.now)
        _tell(call, "approve", receipt)

    return _once(call, receipt, _is_stoppable(receipt), receipt.stop == words.STOP_STOPPED, act)


def _is_stoppable(receipt: Receipt) -> bool:
    """What was not released yet, whether asked to stop or, unanswered, taken for a return."""
    waits = receipt.status in (words.STOP_ASKED, words.RETURN_ASKED) and receipt.is_stop
    return waits and all(line.box.status in words.UNSENT for line, _ in receipt.entries)


def say_shipped(call: Call) -> Json:
    """`PUT …/completedShipment` (이미출고) with the parcel that left."""
    receipt = _receipt(call)
    courier = read_text(call.json(), "deliveryCompanyCode")
    invoice_no = read_text(call.json(), "invoiceNumber")
    if courier not in VALID_COURIERS or not number_is_possible(courier, invoice_no):
        raise bad_request("택배사 코드 또는 송장번호가 유효하지 않습니다.")
    waits = receipt.status in (words.STOP_ASKED, words.RETURN_ASKED) and receipt.is_stop

    def act() -> None:
        box = claim_moves.say_shipped(receipt, courier, invoice_no, call.now)
        call.world.note_box(box)
        _tell(call, "reject", receipt, courier, invoice_no)

    answer = _once(call, receipt, waits, receipt.stop == words.STOP_SHIPPED, act)
    return {"data": {"code": answer["code"], "message": answer["message"]}}


def take_in(call: Call) -> Json:
    """`PUT …/receiveConfirmation` (입고확인)."""
    receipt = _receipt(call)

    def act() -> None:
        claim_moves.take_in(receipt, call.now)
        _tell(call, "collected", receipt)

    waits = receipt.status == words.RETURN_ASKED and receipt.released
    done = receipt.status == words.TAKEN_IN
    answer = _once(call, receipt, waits, done, act)
    return {"code": answer["code"], "message": answer["message"]}


def approve(call: Call) -> Json:
    """`PUT …/approval` (반품 승인): the money goes back."""
    receipt = _receipt(call)
    _check_count(call, receipt)

    def act() -> None:
        claim_moves.approve(receipt, call.now)
        _tell(call, "approve", receipt)

    waits = receipt.status == words.TAKEN_IN
    return _once(call, receipt, waits, receipt.status == words.RETURN_DONE, act)


def register_pickup(call: Call) -> Json:
    """`POST …/return-exchange-invoices/manual`: the parcel that brings the goods back."""
    body = call.json()
    kind = read_text(body, "returnExchangeDeliveryType")
    number = read_number(body, "receiptId")
    courier, invoice_no = read_text(body, "deliveryCompanyCode"), read_text(body, "invoiceNumber")
    if courier not in VALID_COURIERS or not number_is_possible(courier, invoice_no):
        raise bad_request("택배사 코드 또는 송장번호가 유효하지 않습니다.")
    receipt, exchange = call.world.receipts.get(number), call.world.exchanges.get(number)
    if kind == "RETURN" and receipt is not None and receipt.status == words.RETURN_ASKED:
        claim_moves.fetch(receipt, courier, invoice_no, call.now)
        _tell(call, "pickup", receipt, courier, invoice_no)
    elif kind == "EXCHANGE" and exchange is not None and exchange.collected == words.NOT_YET:
        claim_moves.fetch_exchange(exchange, courier, invoice_no, call.now)
        call.world.note(exchange.line)
    else:
        raise bad_request("회수 송장을 등록할 수 없는 상태입니다.")
    data: Json = {
        "deliveryCompanyCode": courier,
        "invoiceNumber": invoice_no,
        "invoiceNumberId": number + 1,
        "receiptId": number,
        "regNumber": read_text(body, "regNumber"),
        "returnDeliveryId": number + 2,
        "returnExchangeDeliveryType": kind,
    }
    return {"code": "200", "message": "SUCCESS", "data": data}


def _receipt(call: Call) -> Receipt:
    receipt = find_receipt(call)
    if read_number(call.json(), "receiptId") != receipt.receipt_no:
        raise bad_request("receiptId does not match")
    return receipt


def _check_count(call: Call, receipt: Receipt) -> None:
    if read_number(call.json(), "cancelCount") != receipt.total:
        raise Refusal(500, words.WRONG_COUNT)


def _once(call: Call, receipt: Receipt, waits: bool, done: bool, act: Callable[[], None]) -> Json:
    """Act where the receipt waits for it; a repeat is refused, or taken without an effect."""
    if waits:
        act()
    elif not done or call.settings.repeat_fails:
        raise bad_request(f"처리할 수 없는 접수 상태입니다. ({receipt.status})")
    return {"code": "200", "message": "OK", "data": result(message="성공")}


def _tell(
    call: Call,
    verb: str,
    receipt: Receipt,
    courier: str | None = None,
    invoice_no: str | None = None,
) -> None:
    for line, count in receipt.entries:
        call.world.ledger.add(
            verb,
            line,
            call.now,
            claim_no=receipt.receipt_no,
            quantity=count,
            courier=courier,
            invoice_no=invoice_no,
        )
        call.world.note(*line.box.lines)

"""Confirming boxes (4.5) and closing long undelivered ones (4.8)."""

from __future__ import annotations

from collections.abc import Sequence

from ...domain.korea_time import DAY_MS
from . import moves, words
from .call import Call
from .records import Box
from .wire import Json, bad_request, read_number, read_numbers, read_text

MOST_BOXES = 50
_LONG_MS = 30 * DAY_MS


def row(box_no: int, code: str, message: str | None = None) -> Json:
    """One entry of a `responseList`."""
    return {
        "shipmentBoxId": box_no,
        "succeed": code == "OK",
        "resultCode": code,
        "retryRequired": code in words.RETRY_AFTER_MENDING,
        "resultMessage": message or words.RESULT_TEXTS.get(code, code),
    }


def processed(call: Call, rows: Sequence[Json]) -> Json:
    """The envelope of a batch: 200 whatever became of its rows."""
    good = sum(1 for each in rows if each["succeed"])
    code = 0 if good == len(rows) else 1 if good else 99
    data: Json = {
        "responseKey": -(call.now * 1000 + len(rows)),
        "responseCode": code,
        "responseMessage": {0: "SUCCESS", 1: "PARTIAL_ERROR"}.get(code, "FAILED"),
        "responseList": list(rows),
    }
    return {"code": "200", "message": "OK", "data": data}


def acknowledge(call: Call) -> Json:
    """`PUT …/ordersheets/acknowledgement`."""
    numbers = read_numbers(call.json(), "shipmentBoxIds", MOST_BOXES)
    return processed(call, [_acknowledge(call, number) for number in dict.fromkeys(numbers)])


def _acknowledge(call: Call, box_no: int) -> Json:
    box = call.world.boxes.get(box_no)
    if box is None or box.is_gone:
        return row(box_no, "NOT_FOUND_SHIPMENT_BOX")
    if box.status != words.ACCEPT or any(line.waiting for line in box.lines):
        return row(box_no, "INVALID_STATUS", words.NO_CHANGE)
    moves.confirm(box, call.now)
    tell(call, "confirm", box)
    return row(box_no, "OK")


def tell(
    call: Call, verb: str, box: Box, courier: str | None = None, invoice_no: str | None = None
) -> None:
    """Note the effect of a call on each line that is left in a box."""
    for line in box.lines:
        if line.remaining:
            call.world.ledger.add(verb, line, call.now, courier=courier, invoice_no=invoice_no)
    call.world.note(*box.lines)


def complete_undelivered(call: Call) -> Json:
    """`POST …/completeLongTermUndelivery`: delivered at last, thirty days after it left."""
    body = call.json()
    box = call.world.boxes.get(read_number(body, "shipmentBoxId"))
    if box is None or box.is_gone:
        raise bad_request("배송번호가 유효하지 않습니다.")
    late = box.invoiced_at is not None and call.now - box.invoiced_at > _LONG_MS
    same = read_text(body, "invoiceNumber") == box.invoice_no
    if box.status not in words.ON_THE_ROAD or not late or not same:
        raise bad_request(f"배송완료 처리 실패. 배송상태: {box.status}")
    moves.deliver(box, call.now)
    tell(call, "complete", box)
    return {"code": "200", "message": "SUCCESS", "data": True}

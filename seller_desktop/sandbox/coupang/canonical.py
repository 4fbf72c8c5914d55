"""The world as `orders list` and `claims list` would show it: what connectors are held against."""

from __future__ import annotations

from ...domain.korea_time import to_iso
from . import words
from .couriers import canonical_courier
from .inquiry_records import ANSWER_WITHIN_MS, ANSWERED, CallInquiry, OnlineInquiry
from .records import Exchange, Line, Receipt
from .shelf import Slot
from .world import CoupangWorld

_STATUSES = {
    words.ACCEPT: "paid",
    words.INSTRUCT: "accepted",
    words.DEPARTURE: "dispatched",
    words.NONE_TRACKING: "dispatched",
    words.DELIVERING: "in_transit",
    words.FINAL_DELIVERY: "delivered",
}
_RECEIPT_STATES = {
    words.STOP_ASKED: "requested",
    words.RETURN_ASKED: "requested",
    words.TAKEN_IN: "collected",
    words.CHECKED_BY_COUPANG: "processing",
    words.RETURN_DONE: "done",
}
_EXCHANGE_STATES = {
    words.EX_SUCCESS: "done",
    words.EX_REJECT: "rejected",
    words.EX_CANCEL: "withdrawn",
}


def world_view(world: CoupangWorld) -> dict[str, object]:
    """`{"lines", "claims", "ledger"}` as `design.md` 7 defines them, with inquiries and options.

    Lines that had vanished before the world began are left out: no client can learn of them.
    """
    with world.lock:
        lines = [line for no, line in world.lines.items() if no not in world.gone_before]
        lines.sort(key=lambda line: (str(line.order.order_no), line.line_no))
        claims = [row for line in lines for row in _claims(line)]
        claims.sort(key=lambda row: (row["order_no"], row["line_no"], row["claim_no"]))
        return {
            "lines": [_line(line) for line in lines],
            "claims": claims,
            "ledger": world.ledger.rows(),
            "inquiries": [
                *map(_online, world.desk.online.values()),
                *map(_call, world.desk.calls.values()),
            ],
            "options": [_option(slot) for slot in world.shelf.slots.values()],
        }


def canonical_status(line: Line) -> str:
    """The canonical status of a line: what is gone, what is kept, else what its box is."""
    if line.ended_as is not None:
        return line.ended_as
    return "purchase_confirmed" if line.kept_at is not None else _STATUSES[line.box.status]


def claim_label(line: Line) -> str | None:
    """`kind.state` of the newest open claim."""
    found = [_receipt(line, each) for each in line.receipts if each.is_open]
    found += [_exchange(line, each) for each in line.exchanges if each.is_open]
    found.sort(key=lambda row: (str(row["requested_at"]), str(row["claim_no"])))
    return f"{found[-1]['kind']}.{found[-1]['state']}" if found else None


def _line(line: Line) -> dict[str, object]:
    box, item = line.box, line.item
    paid = (item.price - item.product.discount) * line.quantity
    return {
        "order_no": str(line.order.order_no),
        "line_no": line.line_no,
        "status": canonical_status(line),
        "marketplace_status": box.status + ("/canceled" if line.remaining == 0 else ""),
        "claim": claim_label(line),
        "ordered_at": to_iso(line.order.ordered_at),
        "dispatch_due_at": to_iso(line.due_at),
        "product": item.product.name,
        "option": item.option.text if item.option else None,
        "quantity": line.remaining,
        "amount": paid * line.remaining // line.quantity,
        "currency": "KRW",
        "receiver": box.address.name,
        "courier": canonical_courier(box.courier),
        "invoice_no": box.invoice_no,
    }


def _claims(line: Line) -> list[dict[str, object]]:
    rows = [_receipt(line, each) for each in line.receipts]
    return rows + [_exchange(line, each) for each in line.exchanges]


def _receipt(line: Line, receipt: Receipt) -> dict[str, object]:
    """A stop request is a cancel until the goods are known to have left."""
    stopped = receipt.stop == words.STOP_STOPPED
    kind = "cancel" if receipt.kind == words.CANCEL or receipt.is_stop or stopped else "return"
    state = _RECEIPT_STATES[receipt.status]
    if receipt.status == words.STOP_ASKED and receipt.fault == words.VENDOR:
        state = "processing"
    if receipt.withdrawn_at is not None:
        state = "withdrawn"
    count = next(count for each, count in receipt.entries if each is line)
    return _row(line, receipt.receipt_no, kind, state) | {
        "marketplace_status": "WITHDRAWN" if state == "withdrawn" else receipt.status,
        "reason": None if state == "withdrawn" else receipt.reason,
        "quantity": None if state == "withdrawn" else count,
        "requested_at": to_iso(
            receipt.created_at
            if receipt.withdrawn_at is None
            else receipt.withdrawn_at // 1000 * 1000
        ),
    }


def _exchange(line: Line, exchange: Exchange) -> dict[str, object]:
    state = _EXCHANGE_STATES.get(exchange.status)
    if state is None and exchange.status == words.EX_PROGRESS:
        state = "redelivering" if exchange.invoice_no else "collected"
    if state is None:
        state = "requested" if exchange.collected == words.NOT_YET else "collecting"
    return _row(line, exchange.exchange_no, "exchange", state) | {
        "marketplace_status": exchange.status,
        "reason": exchange.reason,
        "quantity": exchange.quantity,
        "requested_at": to_iso(exchange.created_at // 1000 * 1000),
    }


def _row(line: Line, number: int, kind: str, state: str) -> dict[str, object]:
    return {
        "claim_no": str(number),
        "order_no": str(line.order.order_no),
        "line_no": line.line_no,
        "kind": kind,
        "state": state,
        "held": False,
        "respond_due_at": None,
    }


def _online(inquiry: OnlineInquiry) -> dict[str, object]:
    return {
        "kind": "product",
        "number": str(inquiry.number),
        "state": "answered" if inquiry.comments else "open",
        "asked_at": to_iso(inquiry.asked_at // 1000 * 1000),
        "respond_due_at": None,
        "answers": [each.text for each in inquiry.comments],
    }


def _call(inquiry: CallInquiry) -> dict[str, object]:
    state = "answered" if inquiry.partner_status == ANSWERED else "closed"
    if inquiry.is_open:
        state = "to_acknowledge" if inquiry.to_confirm else "open"
    due_at = inquiry.transferred_at // 1000 * 1000 + ANSWER_WITHIN_MS
    return {
        "kind": "call_centre",
        "number": str(inquiry.number),
        "state": state,
        "asked_at": to_iso(inquiry.asked_at // 1000 * 1000),
        "respond_due_at": to_iso(due_at) if inquiry.is_open else None,
        "answers": [each.text for each in inquiry.replies if each.by_vendor],
    }


def _option(slot: Slot) -> dict[str, object]:
    sold_out = "on_sale" if slot.pieces else "sold_out"
    return {
        "number": str(slot.option_no),
        "product_no": slot.product.number,
        "name": slot.name,
        "stock": slot.pieces,
        "sale_state": sold_out if slot.on_sale else "stopped",
        "price": slot.price,
    }

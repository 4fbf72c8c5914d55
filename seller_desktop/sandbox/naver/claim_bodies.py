"""Claim calls that bring a body: holds, refusals, the redelivery, and claims the seller makes."""

from __future__ import annotations

from collections.abc import Callable

from . import claim_moves, words
from .call import Call
from .claim_calls import (
    EXCHANGE_OPEN,
    NOT_FOR_REDELIVERY,
    NOT_NOW,
    RETURN_OPEN,
    decide,
    while_in,
)
from .invoices import check_courier, number_fault, read_shipment, shipment_fault
from .records import Claim, Line
from .settings import SellerCancel
from .wire import Json, bad_parameter, failure, outcome, read_number, read_text, read_word
from .writes import find_line

_ALL_HOLDS = words.RETURN_HOLDS | words.EXCHANGE_HOLDS | words.OTHER_HOLDS


def hold_return(call: Call) -> Json:
    """`/return/holdback`."""
    detail, fee = "holdbackReturnDetailReason", "extraReturnFeeAmount"
    return _hold(call, words.RETURN, words.RETURN_HOLDS, detail, fee)


def hold_exchange(call: Call) -> Json:
    """`/exchange/holdback`."""
    detail, fee = "holdbackExchangeDetailReason", "extraExchangeFeeAmount"
    return _hold(call, words.EXCHANGE, words.EXCHANGE_HOLDS, detail, fee)


def _hold(
    call: Call, kind: str, allowed: frozenset[str], detail_field: str, fee_field: str
) -> Json:
    body = call.json()
    reason = read_word(body, "holdbackClassType", _ALL_HOLDS, required=True) or ""
    detail = read_text(body, detail_field, required=True) or ""
    fee = read_number(body, fee_field) or 0
    if fee < 0:
        raise bad_parameter("Min", fee_field)
    states = RETURN_OPEN if kind == words.RETURN else EXCHANGE_OPEN
    may_hold = while_in(states)

    def rule(line: Line, claim: Claim) -> str | None:
        return may_hold(line, claim) if reason in allowed else "104133"

    def effect(line: Line, claim: Claim) -> None:
        claim_moves.hold(claim, call.now, reason, detail, fee, by=words.SELLER)
        call.world.tell_quietly(line, call.now)

    return decide(call, kind, "hold", rule, effect)


def reject_return(call: Call) -> Json:
    """`/return/reject`."""
    read_text(call.json(), "rejectReturnReason", required=True)
    return _reject(call, words.RETURN, RETURN_OPEN)


def reject_exchange(call: Call) -> Json:
    """`/exchange/reject`."""
    read_text(call.json(), "rejectExchangeReason", required=True)
    return _reject(call, words.EXCHANGE, EXCHANGE_OPEN)


def _reject(call: Call, kind: str, states: frozenset[str]) -> Json:
    def effect(line: Line, claim: Claim) -> None:
        claim_moves.reject(line, claim, call.now)

    return decide(call, kind, "reject", while_in(states), effect)


def redeliver(call: Call) -> Json:
    """`/exchange/dispatch`: the other piece leaves."""
    shipment = read_shipment(
        call.json(),
        "reDeliveryMethod",
        "reDeliveryCompany",
        "reDeliveryTrackingNumber",
        words.METHODS,
    )
    may_leave = while_in(frozenset({words.COLLECT_DONE}), NOT_FOR_REDELIVERY)

    def rule(line: Line, claim: Claim) -> str | None:
        fault = may_leave(line, claim) or shipment_fault(shipment)
        number = shipment.invoice_no
        if fault is None and number:
            taken = call.world.invoice_is_taken(line, shipment.courier, number)
            fault = "104121" if taken else None
        return fault

    def effect(line: Line, claim: Claim) -> None:
        method, courier, number = shipment.method, shipment.courier, shipment.invoice_no
        claim_moves.redeliver(line, claim, call.now, method, courier, number)
        if number:
            call.world.use_invoice(line, courier, number)

    return decide(
        call,
        words.EXCHANGE,
        "redeliver",
        rule,
        effect,
        courier=shipment.courier,
        invoice_no=shipment.invoice_no,
    )


def request_cancel(call: Call) -> Json:
    """`/cancel/request`: the seller cancels before dispatch."""
    body = call.json()
    reason = read_word(body, "cancelReason", words.CANCEL_REASONS, required=True) or ""
    detail = read_text(body, "cancelDetailedReason", longest=500) or ""
    quantity = _quantity(body, "cancelQuantity")

    def effect(line: Line) -> Claim:
        claim = _file(call, line, words.CANCEL, words.CANCELING, quantity, reason, detail)
        if call.settings.seller_cancel is SellerCancel.AT_ONCE:
            claim_moves.finish_cancel(line, claim, call.now)
        elif call.settings.seller_cancel is SellerCancel.NEEDS_APPROVAL:
            claim.status = words.CANCEL_REQUEST
        return claim

    states = frozenset({words.PAYED})
    return _request(call, "cancel", states, quantity, effect)


def request_return(call: Call) -> Json:
    """`/return/request`: the seller files a return for the buyer.

    Where a carrier is sent (RETURN_DESIGNATED, RETURN_DELIVERY) the courier and number of the
    call are ignored, as the real one ignores them.
    """
    body = call.json()
    reason = read_word(body, "returnReason", words.RETURN_REASONS, required=True) or ""
    method = read_word(body, "collectDeliveryMethod", words.RETURN_METHODS, required=True) or ""
    courier = read_text(body, "collectDeliveryCompany")
    invoice_no = read_text(body, "collectTrackingNumber")
    check_courier(courier, "collectDeliveryCompany")
    if invoice_no and number_fault(invoice_no):
        raise bad_parameter("Pattern", "collectTrackingNumber")
    quantity = _quantity(body, "returnQuantity")

    def effect(line: Line) -> Claim:
        claim = _file(call, line, words.RETURN, words.RETURN_REQUEST, quantity, reason, "")
        claim.collect_method = method
        if method in words.CARRIER_RETURNS:
            claim.collect_status = "COLLECT_REQUEST_TO_DELIVERY_COMPANY"
            claim.collect_courier = "CJGLS"
        else:
            claim.collect_courier, claim.collect_invoice_no = courier, invoice_no
        return claim

    states = frozenset({words.DELIVERING, words.DELIVERED})
    return _request(call, "return_request", states, quantity, effect)


def _quantity(body: Json, field: str) -> int | None:
    quantity = read_number(body, field)
    if quantity is not None and quantity < 1:
        raise bad_parameter("Min", field)
    return quantity


def _file(
    call: Call,
    line: Line,
    kind: str,
    status: str,
    quantity: int | None,
    reason: str,
    detail: str,
) -> Claim:
    return claim_moves.open_claim(
        line,
        call.world.numbers.claim(call.now),
        kind,
        status,
        call.now,
        quantity=quantity or line.remaining,
        reason=reason,
        detail=detail,
        channel=words.SELLER,
    )


def _request(
    call: Call,
    verb: str,
    states: frozenset[str],
    quantity: int | None,
    effect: Callable[[Line], Claim],
) -> Json:
    line_no = call.path["productOrderId"]
    line = find_line(call, line_no)
    if isinstance(line, str):
        return outcome([], [failure(line_no, line)])
    if line.status not in states or line.open_claim is not None:
        return outcome([], [failure(line_no, NOT_NOW)])
    if quantity is not None and quantity > line.remaining:
        return outcome([], [failure(line_no, "104133")])
    claim = effect(line)
    call.world.note(line)
    call.world.ledger.add(
        verb,
        line,
        call.now,
        claim=claim,
        courier=claim.collect_courier,
        invoice_no=claim.collect_invoice_no,
    )
    return outcome([line_no], [])

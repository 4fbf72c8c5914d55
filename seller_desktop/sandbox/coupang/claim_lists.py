"""Reading claims (5.1, 5.3, 6): returns and cancels, withdrawn ones, exchanges."""

from __future__ import annotations

from ...domain.korea_time import DAY_MS
from . import words
from .call import Call
from .records import Receipt
from .render_claims import render_exchange, render_receipt, render_withdrawal
from .wire import (
    Json,
    Span,
    bad_request,
    read_days,
    read_numbers,
    read_second_span,
    read_span,
)

_LONGEST_DAYS = 31
_PATIENT_DAYS = 7
_WEEK_MS = 7 * DAY_MS
_MOST_IDS = 50


def list_receipts(call: Call) -> Json:
    """`GET …/returnRequests`: by receipt date; cancels and returns are asked for apart."""
    kind = call.one("cancelType") or words.RETURN
    if kind not in (words.RETURN, words.CANCEL):
        raise bad_request(f"Invalid cancelType: {kind}")
    statuses = _statuses(call, kind)
    span = _receipt_span(call)
    order_no = call.one("orderId")
    found = [
        receipt
        for receipt in call.world.receipts.values()
        if receipt.is_listed
        and receipt.kind == kind
        and receipt.status in statuses
        and span.holds(receipt.created_at)
        and (not order_no or str(receipt.order.order_no) == order_no)
        and receipt.modified_at <= call.visible_until
    ]
    found.sort(key=lambda receipt: (receipt.created_at, receipt.receipt_no))
    if span.by_minute:
        return call.listed(200, [render_receipt(each, call.shape) for each in found], "")
    page, token = call.page(found, 50, 50)
    return call.listed(200, [render_receipt(each, call.shape) for each in page], token)


def _statuses(call: Call, kind: str) -> frozenset[str]:
    status = call.one("status")
    everything = frozenset().union(*words.RECEIPT_LISTS.values())
    if kind == words.CANCEL:
        if status:
            raise bad_request("status is not allowed with cancelType=CANCEL")
        return everything
    if not status:
        if not call.one("orderId"):
            raise bad_request("status or orderId is required")
        return everything
    if status not in words.RECEIPT_LISTS:
        raise bad_request(f"Invalid status: {status}")
    return words.RECEIPT_LISTS[status]


def _receipt_span(call: Call) -> Span:
    by_minute = call.one("searchType") == "timeFrame"
    span = read_span(
        call.one("createdAtFrom"),
        call.one("createdAtTo"),
        by_minute=by_minute,
        offset=False,
        inclusive=call.settings.end_day_inclusive,
    )
    days = _LONGEST_DAYS + (call.settings.end_day_inclusive and not by_minute)
    if span.end - span.start > days * DAY_MS:
        raise bad_request("The window must not be longer than 31 days")
    if by_minute and any(call.one(name) for name in ("nextToken", "maxPerPage", "orderId")):
        raise bad_request("nextToken, maxPerPage and orderId are not allowed with timeFrame")
    call.need_patience(span.end - span.start > _PATIENT_DAYS * DAY_MS)
    return span


def find_receipt(call: Call) -> Receipt:
    """The receipt a path names. Cancels can't be asked for by their number."""
    number = call.path["receiptId"]
    receipt = call.world.receipts.get(int(number)) if number.isdecimal() else None
    if receipt is None or not receipt.is_listed or receipt.kind == words.CANCEL:
        raise bad_request("접수번호가 유효하지 않습니다.")
    return receipt


def show_receipt(call: Call) -> Json:
    """`GET …/returnRequests/{receiptId}`: an array of one."""
    return call.listed(200, [render_receipt(find_receipt(call), call.shape)])


def list_withdrawn(call: Call) -> Json:
    """`GET …/returnWithdrawRequests`: the only place that tells of withdrawn returns."""
    span = read_days(call.one("dateFrom"), call.one("dateTo"))
    if span.end - span.start > _WEEK_MS:
        raise bad_request("The window must not be longer than 7 days")
    found = [
        receipt
        for receipt in call.world.receipts.values()
        if receipt.withdrawn_at is not None
        and span.holds(receipt.withdrawn_at)
        and receipt.withdrawn_at <= call.visible_until
    ]
    found.sort(key=lambda receipt: receipt.receipt_no)
    size, index = _number(call, "sizePerPage", 10, 100), _number(call, "pageIndex", 1, 10_000)
    rows = [
        render_withdrawal(each, call.settings.vendor_id)
        for each in found[(index - 1) * size : index * size]
    ]
    following = str(index + 1) if index * size < len(found) else ""
    rows = rows + rows if call.doubled else rows
    return {**call.listed(200, rows), "nextPageIndex": following}


def _number(call: Call, name: str, default: int, most: int) -> int:
    text = call.one(name)
    if not text:
        return default
    if not text.isdecimal() or not 1 <= int(text) <= most:
        raise bad_request(f"{name} must be between 1 and {most}")
    return int(text)


def show_withdrawn(call: Call) -> Json:
    """`POST …/returnWithdrawList`."""
    wanted = read_numbers(call.json(), "cancelIds", _MOST_IDS)
    rows = [
        render_withdrawal(receipt, call.settings.vendor_id)
        for number in wanted
        if (receipt := call.world.receipts.get(number)) and receipt.withdrawn_at is not None
    ]
    return call.listed(200, rows)


def list_exchanges(call: Call) -> Json:
    """`GET …/exchangeRequests`: by receipt, to the second."""
    status, order_no = call.one("status"), call.one("orderId")
    if status and status not in words.EX_STATUSES:
        raise bad_request(f"Invalid status: {status}")
    span = read_second_span(call.one("createdAtFrom"), call.one("createdAtTo"))
    if span.end - span.start > _WEEK_MS:
        raise bad_request("The window must not be longer than 7 days")
    found = [
        exchange
        for exchange in call.world.exchanges.values()
        if span.holds(exchange.created_at)
        and (not status or exchange.status == status)
        and (not order_no or str(exchange.line.order.order_no) == order_no)
        and exchange.modified_at <= call.visible_until
    ]
    found.sort(key=lambda exchange: (exchange.created_at, exchange.exchange_no))
    page, token = call.page(found, 50, 10)
    rows = [render_exchange(each, call.settings.vendor_id, call.now) for each in page]
    return call.listed(200, rows, token)

"""What happens to cancels, returns and exchanges (facts file, 5 and 6): one move at one instant."""

from __future__ import annotations

from collections.abc import Sequence

from . import moves, words
from .records import Box, Exchange, Line, Receipt

_ONE_WAY = 3000
Entries = Sequence[tuple[Line, int]]


def _open(receipt: Receipt, at: int) -> Receipt:
    for line, _ in receipt.entries:
        line.receipts.append(receipt)
    return _changed(receipt, at)


def _changed(receipt: Receipt, at: int) -> Receipt:
    receipt.modified_at = at
    for line, _ in receipt.entries:
        line.changed_at = at
    return receipt


def _take_out(receipt: Receipt, ended_as: str, at: int) -> None:
    """The pieces are no part of the order any more; a box without any vanishes."""
    receipt.status = words.RETURN_DONE
    receipt.done_at = at
    for line, count in receipt.entries:
        line.cancelled += count
        if line.remaining == 0:
            line.ended_as = ended_as
    _changed(receipt, at)


def cancel_at_once(
    number: int, entries: Entries, at: int, reason: str, fault: str = words.BUYER
) -> Receipt:
    """취소 before anybody confirmed: done as soon as asked."""
    receipt = Receipt(number, words.CANCEL, words.RETURN_DONE, list(entries), at, at, reason, fault)
    _open(receipt, at)
    _take_out(receipt, "canceled", at)
    receipt.done_by = "CS_CONFIRM" if fault == words.BUYER else "VENDOR_CONFIRM"
    return receipt


def ask_stop(
    number: int, entries: Entries, at: int, reason: str, fault: str = words.BUYER
) -> Receipt:
    """출고중지요청 after the seller has confirmed."""
    receipt = Receipt(number, words.RETURN, words.STOP_ASKED, list(entries), at, at, reason, fault)
    receipt.stop = words.STOP_OPEN
    return _open(receipt, at)


def stop(receipt: Receipt, at: int) -> None:
    """출고중지완료: nothing leaves, the money goes back."""
    receipt.stop = words.STOP_STOPPED
    receipt.done_by = "VENDOR_CONFIRM"
    _take_out(receipt, "canceled", at)


def say_shipped(receipt: Receipt, courier: str, invoice_no: str, at: int) -> Box:
    """이미출고: the box is on its way, and the request becomes a return. Returns the box."""
    receipt.stop = words.STOP_SHIPPED
    receipt.status = words.RETURN_ASKED
    receipt.released = True
    box = receipt.entries[0][0].box
    if box.status == words.INSTRUCT:
        moves.depart(box, courier, invoice_no, at)
    _changed(receipt, at)
    return box


def process_by_itself(receipt: Receipt, at: int) -> None:
    """자동처리: nobody answered, so it is taken for shipped."""
    receipt.stop = words.STOP_AUTO
    receipt.status = words.RETURN_ASKED
    receipt.released = receipt.entries[0][0].box.status not in words.UNSENT
    _changed(receipt, at)


def withdraw(receipt: Receipt, at: int) -> None:
    """철회: it vanishes from the list of returns."""
    receipt.withdrawn_at = at
    _changed(receipt, at)


def ask_return(
    number: int, entries: Entries, at: int, reason: str, fault: str = words.BUYER
) -> Receipt:
    """반품접수 of what has arrived. A buyer's own reason costs the buyer the way."""
    receipt = Receipt(
        number, words.RETURN, words.RETURN_ASKED, list(entries), at, at, reason, fault
    )
    receipt.released = True
    receipt.charge = -_ONE_WAY if reason in words.BUYERS_REASONS else _ONE_WAY
    return _open(receipt, at)


def fetch(receipt: Receipt, courier: str, invoice_no: str, at: int) -> None:
    """A courier goes to fetch the goods."""
    receipt.courier, receipt.invoice_no = courier, invoice_no
    _changed(receipt, at)


def take_in(receipt: Receipt, at: int) -> None:
    """입고확인."""
    receipt.status = words.TAKEN_IN
    _changed(receipt, at)


def ask_coupang(receipt: Receipt, at: int) -> None:
    """쿠팡확인요청: a dispute."""
    receipt.status = words.CHECKED_BY_COUPANG
    _changed(receipt, at)


def approve(receipt: Receipt, at: int, by: str = "VENDOR_CONFIRM") -> None:
    """반품완료: the money goes back."""
    receipt.done_by = by
    _take_out(receipt, "returned", at)


def ask_exchange(
    number: int, line: Line, quantity: int, at: int, reason: str, new_box_no: int
) -> Exchange:
    """교환접수."""
    exchange = Exchange(number, line, quantity, at, at, reason, new_box_no)
    line.exchanges.append(exchange)
    line.changed_at = at
    return exchange


def _moved(exchange: Exchange, at: int) -> None:
    exchange.modified_at = at
    exchange.line.changed_at = at


def fetch_exchange(exchange: Exchange, courier: str, invoice_no: str, at: int) -> None:
    """A courier goes to fetch what is exchanged."""
    exchange.collected = words.UNDER_WAY
    exchange.collect_courier, exchange.collect_invoice_no = courier, invoice_no
    _moved(exchange, at)


def take_in_exchange(exchange: Exchange, at: int, opens_at: int) -> None:
    """교환상품 입고확인; the collection counts as complete from `opens_at` on."""
    exchange.status = words.EX_PROGRESS
    exchange.collected_at = opens_at
    _moved(exchange, at)


def send_again(exchange: Exchange, courier: str, invoice_no: str, at: int) -> None:
    """교환 재배송."""
    exchange.courier, exchange.invoice_no = courier, invoice_no
    exchange.invoiced_at = at
    exchange.delivered = words.UNDER_WAY
    _moved(exchange, at)


def refuse_exchange(exchange: Exchange, code: str, at: int) -> None:
    """교환 불가."""
    exchange.status = words.EX_REJECT
    exchange.refusal = code
    _moved(exchange, at)


def withdraw_exchange(exchange: Exchange, at: int) -> None:
    """교환 철회 by the buyer."""
    exchange.status = words.EX_CANCEL
    exchange.collected = "Withdraw"
    _moved(exchange, at)


def finish_exchange(exchange: Exchange, at: int) -> None:
    """The replacement has arrived."""
    exchange.status = words.EX_SUCCESS
    exchange.delivered = words.BROUGHT_AGAIN
    _moved(exchange, at)

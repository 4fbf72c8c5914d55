"""What the people and couriers around a line will do next by themselves, and when."""

from __future__ import annotations

from enum import StrEnum

from ..world.chance import chance
from . import words
from .records import Exchange, Line, Receipt


class Deed(StrEnum):
    """One thing people or couriers do."""

    EDIT_ADDRESS = "edit_address"
    CANCEL = "cancel"
    CANCEL_PART = "cancel_part"
    WITHDRAW = "withdraw"
    GIVE_UP_WAITING = "give_up_waiting"
    SCAN = "scan"
    DELIVER = "deliver"
    ASK_RETURN = "ask_return"
    ASK_EXCHANGE = "ask_exchange"
    COLLECT = "collect"
    DECIDE_DISPUTE = "decide_dispute"
    ARRIVE_AGAIN = "arrive_again"
    KEEP = "keep"


Plan = tuple[Deed, float]
"""What, and in how many hours."""


def _hours(seed: int, subject: str, deed: Deed, low: float, high: float) -> Plan:
    return deed, low + chance(seed, subject, deed) * (high - low)


def next_deed(seed: int, line: Line) -> Plan | None:
    """The next deed; None while the line waits for the seller, or for nothing any more."""
    receipt, exchange = line.open_receipt, line.open_exchange
    moving = line.box.status in words.ON_THE_ROAD
    if exchange is not None:
        return _exchange_deed(seed, exchange)
    if receipt is not None and not (receipt.released and moving):
        return _receipt_deed(seed, receipt)
    if line.remaining == 0:
        return None
    if line.box.status in words.UNSENT:
        return _buyer_waiting(seed, line)
    if moving:
        return _on_the_road(seed, line)
    return _at_home(seed, line)


def _buyer_waiting(seed: int, line: Line) -> Plan | None:
    mood = chance(seed, line.line_no, "mood")
    if line.has_claims:
        return None
    if mood < 0.05:
        return _hours(seed, line.line_no, Deed.CANCEL, 0.3, 16)
    if mood < 0.07 and line.remaining > 1:
        return _hours(seed, line.line_no, Deed.CANCEL_PART, 0.3, 16)
    if mood > 0.96 and line.box.status == words.ACCEPT and not line.address_changed:
        return _hours(seed, line.line_no, Deed.EDIT_ADDRESS, 0.1, 6)
    return None


def _on_the_road(seed: int, line: Line) -> Plan:
    box_no = str(line.box.box_no)
    if line.box.status == words.DEPARTURE:
        return _hours(seed, box_no, Deed.SCAN, 2, 12)
    return _hours(seed, box_no, Deed.DELIVER, 14, 40)


def _at_home(seed: int, line: Line) -> Plan | None:
    mood = chance(seed, line.line_no, "mood at home")
    if line.kept_at is not None:
        return None
    if not line.has_claims and line.box.status == words.FINAL_DELIVERY:
        if mood < 0.05:
            return _hours(seed, line.line_no, Deed.ASK_RETURN, 2, 60)
        if mood > 0.96:
            return _hours(seed, line.line_no, Deed.ASK_EXCHANGE, 2, 60)
    return _hours(seed, line.line_no, Deed.KEEP, 24, 170)


def _receipt_deed(seed: int, receipt: Receipt) -> Plan | None:
    number = str(receipt.receipt_no)
    if receipt.status == words.STOP_ASKED:
        if receipt.fault == words.BUYER and chance(seed, number, "withdraws") < 0.15:
            return _hours(seed, number, Deed.WITHDRAW, 2, 24)
        return _hours(seed, number, Deed.GIVE_UP_WAITING, 60, 90)
    if receipt.status == words.CHECKED_BY_COUPANG:
        return _hours(seed, number, Deed.DECIDE_DISPUTE, 20, 90)
    if receipt.status == words.RETURN_ASKED and receipt.released and receipt.invoice_no is None:
        return _hours(seed, number, Deed.COLLECT, 3, 20)
    return None


def _exchange_deed(seed: int, exchange: Exchange) -> Plan | None:
    number = str(exchange.exchange_no)
    if exchange.invoice_no is not None:
        return _hours(seed, number, Deed.ARRIVE_AGAIN, 16, 40)
    if exchange.collected == words.NOT_YET and exchange.status == words.EX_RECEIPT:
        return _hours(seed, number, Deed.COLLECT, 3, 20)
    return None

"""What the people and couriers around a line will do next by themselves, and when."""

from __future__ import annotations

from enum import StrEnum

from ..world.chance import chance
from . import words
from .records import Claim, Line


class Deed(StrEnum):
    """One thing people or couriers do."""

    PAY = "pay"
    EXPIRE = "expire"
    ACCEPT_GIFT = "accept_gift"
    REFUSE_GIFT = "refuse_gift"
    EDIT_ADDRESS = "edit_address"
    ASK_CANCEL = "ask_cancel"
    ASK_CANCEL_OF_PART = "ask_cancel_of_part"
    WITHDRAW = "withdraw"
    FINISH_CANCEL = "finish_cancel"
    SCAN = "scan"
    DELIVER = "deliver"
    ASK_RETURN = "ask_return"
    ASK_EXCHANGE = "ask_exchange"
    COLLECT = "collect"
    BRING_BACK = "bring_back"
    ARRIVE_AGAIN = "arrive_again"
    ASK_DECISION = "ask_decision"
    LIFT_HOLD = "lift_hold"
    DECIDE = "decide"


Plan = tuple[Deed, float]
"""What, and in how many hours."""


def _hours(seed: int, subject: str, deed: Deed, low: float, high: float) -> Plan:
    return deed, low + chance(seed, subject, deed) * (high - low)


def next_deed(seed: int, line: Line) -> Plan | None:
    """The next deed; None while the line waits for the seller, or for nothing any more."""
    claim = line.open_claim
    if claim is not None:
        return _claim_deed(seed, claim)
    if line.status == words.PAYMENT_WAITING:
        if chance(seed, line.order.order_no, "pays") < 0.85:
            return _hours(seed, line.order.order_no, Deed.PAY, 0.2, 12)
        return Deed.EXPIRE, 72
    if line.status == words.PAYED:
        return _buyer_waiting(seed, line)
    if line.status == words.DELIVERING:
        return _on_the_road(seed, line)
    if line.status == words.DELIVERED:
        return _at_home(seed, line)
    return None


def _buyer_waiting(seed: int, line: Line) -> Plan | None:
    no = line.line_no
    if line.awaits_gift:
        wants = chance(seed, no, "wants the gift") < 0.9
        return _hours(seed, no, Deed.ACCEPT_GIFT if wants else Deed.REFUSE_GIFT, 0.5, 30)
    mood = chance(seed, no, "mood")
    if line.claims:
        return None
    if mood < 0.05:
        return _hours(seed, no, Deed.ASK_CANCEL, 0.3, 16)
    if mood < 0.07 and line.remaining > 1:
        return _hours(seed, no, Deed.ASK_CANCEL_OF_PART, 0.3, 16)
    if mood > 0.96 and not line.address_changed and line.place_status == words.NOT_YET:
        return _hours(seed, no, Deed.EDIT_ADDRESS, 0.1, 6)
    return None


def _on_the_road(seed: int, line: Line) -> Plan | None:
    parcel = line.sent_parcel
    if parcel.status == "NOT_TRACKING":
        return _hours(seed, line.line_no, Deed.DECIDE, 72, 190)
    if parcel.picked_at is None:
        return _hours(seed, line.package_no, Deed.SCAN, 2, 12)
    return _hours(seed, line.package_no, Deed.DELIVER, 14, 40)


def _at_home(seed: int, line: Line) -> Plan:
    mood = chance(seed, line.line_no, "mood at home")
    if not line.claims and mood < 0.05:
        return _hours(seed, line.line_no, Deed.ASK_RETURN, 2, 60)
    if not line.claims and mood > 0.96:
        return _hours(seed, line.line_no, Deed.ASK_EXCHANGE, 2, 60)
    return _hours(seed, line.line_no, Deed.DECIDE, 24, 190)


_CLAIM_DEEDS: dict[str, tuple[Deed, float, float]] = {
    words.CANCELING: (Deed.FINISH_CANCEL, 0, 0),
    words.ADMIN_CANCELING: (Deed.FINISH_CANCEL, 3, 20),
    words.RETURN_REQUEST: (Deed.COLLECT, 3, 20),
    words.EXCHANGE_REQUEST: (Deed.COLLECT, 3, 20),
    words.EXCHANGE_REDELIVERING: (Deed.ARRIVE_AGAIN, 16, 40),
    words.HOLD_ASKED: (Deed.ASK_DECISION, 12, 48),
    words.HOLD_CONFIRM_ASKED: (Deed.LIFT_HOLD, 12, 48),
}


def _claim_deed(seed: int, claim: Claim) -> Plan | None:
    no = claim.claim_no
    if claim.status == words.COLLECTING and claim.kind == words.RETURN:
        return _hours(seed, no, Deed.BRING_BACK, 16, 48)
    if claim.status == words.CANCEL_REQUEST:
        buyers = claim.channel == words.BUYER and chance(seed, no, "withdraws") < 0.15
        return _hours(seed, no, Deed.WITHDRAW, 2, 24) if buyers else None
    deed = _CLAIM_DEEDS.get(claim.status)
    return None if deed is None else _hours(seed, no, *deed)

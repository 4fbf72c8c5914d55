"""How people and couriers do what they intend: each deed makes its move on the world."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..world.chance import between
from ..world.couriers import favourite_courier
from . import claim_moves, lifecycle, words
from .couriers import NAVER_CODES
from .intentions import Deed
from .records import Claim, Line

if TYPE_CHECKING:
    from .world import NaverWorld

_REASONS = {
    words.CANCEL: ("INTENT_CHANGED", "COLOR_AND_SIZE", "WRONG_ORDER", "DELAYED_DELIVERY"),
    words.RETURN: ("INTENT_CHANGED", "BROKEN", "INCORRECT_INFO", "WRONG_DELIVERY"),
    words.EXCHANGE: ("COLOR_AND_SIZE", "BROKEN", "WRONG_OPTION", "WRONG_DELIVERY"),
}


def _ask(world: NaverWorld, line: Line, at: int, kind: str, quantity: int) -> Claim:
    reasons = _REASONS[kind]
    reason = reasons[between(world.seed, line.line_no, f"why {kind}", 0, len(reasons) - 1)]
    return claim_moves.open_claim(
        line, world.numbers.claim(at), kind, f"{kind}_REQUEST", at, quantity=quantity, reason=reason
    )


def _pay(_world: NaverWorld, line: Line, at: int) -> None:
    for each in line.order.lines:
        if each.status == words.PAYMENT_WAITING:
            lifecycle.pay(each, at)


def _expire(_world: NaverWorld, line: Line, at: int) -> None:
    for each in line.order.lines:
        if each.status == words.PAYMENT_WAITING:
            lifecycle.expire(each, at)


def _accept_gift(_world: NaverWorld, line: Line, at: int) -> None:
    lifecycle.accept_gift(line, at)


def _refuse_gift(world: NaverWorld, line: Line, at: int) -> None:
    claim = _ask(world, line, at, words.CANCEL, line.remaining)
    claim.reason = "GIFT_REFUSAL"
    claim_moves.finish_cancel(line, claim, at)


def _edit_address(world: NaverWorld, line: Line, at: int) -> None:
    address = world.shoppers.new_address(world.rng, line.address)
    for each in line.order.lines:
        if each.status == words.PAYED and each.address is not address:
            lifecycle.move_house(each, address, at)


def _cancel(world: NaverWorld, line: Line, at: int, quantity: int) -> None:
    """Before the confirm the buyer cancels at once, after it only asks."""
    claim = _ask(world, line, at, words.CANCEL, quantity)
    if line.place_status != words.OK:
        claim_moves.finish_cancel(line, claim, at)


def _ask_cancel(world: NaverWorld, line: Line, at: int) -> None:
    _cancel(world, line, at, line.remaining)


def _ask_cancel_of_part(world: NaverWorld, line: Line, at: int) -> None:
    _cancel(world, line, at, 1)


def _withdraw(_world: NaverWorld, line: Line, at: int) -> None:
    claim_moves.reject(line, line.claims[-1], at)


def _finish_cancel(_world: NaverWorld, line: Line, at: int) -> None:
    claim_moves.finish_cancel(line, line.claims[-1], at)


def _scan(world: NaverWorld, line: Line, at: int) -> None:
    lifecycle.scan(line, at)
    world.tell_quietly(line, at)


def _deliver(world: NaverWorld, line: Line, at: int) -> None:
    lifecycle.deliver(line, at)
    world.tell_quietly(line, at)


def _ask_return(world: NaverWorld, line: Line, at: int) -> None:
    part = line.remaining > 1 and between(world.seed, line.line_no, "how many", 0, 2) == 0
    claim = _ask(world, line, at, words.RETURN, 1 if part else line.remaining)
    if claim.fee and between(world.seed, line.line_no, "pays how", 0, 2) == 0:
        claim.fee_deducted = True
        claim_moves.hold(claim, at, "RETURN_DELIVERYFEE", "환불금에서 차감", 0, by=words.BUYER)


def _ask_exchange(world: NaverWorld, line: Line, at: int) -> None:
    _ask(world, line, at, words.EXCHANGE, line.remaining)


def _collect(world: NaverWorld, line: Line, at: int) -> None:
    courier = favourite_courier(world.rng)
    number = world.invoices.take(courier)
    claim_moves.start_collecting(line.claims[-1], at, NAVER_CODES[courier], number)
    world.tell_quietly(line, at)


def _bring_back(_world: NaverWorld, line: Line, at: int) -> None:
    claim_moves.finish_collecting(line, line.claims[-1], at)


def _arrive_again(_world: NaverWorld, line: Line, at: int) -> None:
    claim_moves.finish_exchange(line, line.claims[-1], at)


def _ask_decision(world: NaverWorld, line: Line, at: int) -> None:
    line.claims[-1].status = words.HOLD_CONFIRM_ASKED
    world.tell_quietly(line, at)


def _lift_hold(_world: NaverWorld, line: Line, at: int) -> None:
    claim_moves.lift_hold(line, line.claims[-1], at)


def _decide(_world: NaverWorld, line: Line, at: int) -> None:
    lifecycle.decide(line, at)


DEEDS: dict[Deed, Callable[[NaverWorld, Line, int], None]] = {
    Deed.PAY: _pay,
    Deed.EXPIRE: _expire,
    Deed.ACCEPT_GIFT: _accept_gift,
    Deed.REFUSE_GIFT: _refuse_gift,
    Deed.EDIT_ADDRESS: _edit_address,
    Deed.ASK_CANCEL: _ask_cancel,
    Deed.ASK_CANCEL_OF_PART: _ask_cancel_of_part,
    Deed.WITHDRAW: _withdraw,
    Deed.FINISH_CANCEL: _finish_cancel,
    Deed.SCAN: _scan,
    Deed.DELIVER: _deliver,
    Deed.ASK_RETURN: _ask_return,
    Deed.ASK_EXCHANGE: _ask_exchange,
    Deed.COLLECT: _collect,
    Deed.BRING_BACK: _bring_back,
    Deed.ARRIVE_AGAIN: _arrive_again,
    Deed.ASK_DECISION: _ask_decision,
    Deed.LIFT_HOLD: _lift_hold,
    Deed.DECIDE: _decide,
}

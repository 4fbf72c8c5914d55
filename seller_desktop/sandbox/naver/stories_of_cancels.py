"""Pasts of lines that have not left yet, or never did: gifts, edits, delays and cancels."""

from __future__ import annotations

from ..world.timeline import HOUR_MS, Timeline
from . import claim_moves, lifecycle, words
from .records import Line
from .stories import Cast, accept, at_least, claim, ship

_DELAYS = ("PRODUCT_PREPARE", "CUSTOM_BUILD", "CUSTOMER_REQUEST")


def wait(_cast: Cast, _line: Line, _time: Timeline) -> None:
    """Nothing more has happened."""


def expire(_cast: Cast, line: Line, time: Timeline) -> None:
    """The bank transfer never came."""
    lifecycle.expire(line, line.order.pay_due_at or time.step(72, 72))


def receive_gift(cast: Cast, line: Line, time: Timeline) -> None:
    """Accepted by the one it is for, and confirmed."""
    lifecycle.accept_gift(line, time.step(0.3, 20))
    accept(cast, line, time)


def edit_address(cast: Cast, line: Line, time: Timeline) -> None:
    """The buyer moved the delivery before the seller looked."""
    address = cast.shoppers.new_address(cast.rng, line.address)
    lifecycle.move_house(line, address, time.step(0.1, 6))


def undo_confirm(cast: Cast, line: Line, time: Timeline) -> None:
    """Confirmed, then unconfirmed in the seller centre."""
    accept(cast, line, time)
    line.place_status = words.UNDONE


def postpone(cast: Cast, line: Line, time: Timeline) -> None:
    """Confirmed, then put off with a notice."""
    accept(cast, line, time)
    due_at = (line.due_at or time.now) + cast.rng.randrange(2, 9) * 24 * HOUR_MS
    lifecycle.delay(line, due_at, cast.rng.choice(_DELAYS), "재입고가 늦어지고 있습니다.")


def cancel_at_once(cast: Cast, line: Line, time: Timeline) -> None:
    """Cancelled by the buyer before anybody confirmed: no approval needed."""
    claim_moves.finish_cancel(line, claim(cast, line, time, words.CANCEL), time.now)


def cancel_part_at_once(cast: Cast, line: Line, time: Timeline) -> None:
    """One piece cancelled before anybody confirmed."""
    at_least(line, 2)
    asked = claim(cast, line, time, words.CANCEL, quantity=1)
    claim_moves.finish_cancel(line, asked, time.now)


def accept_then_cancel_part(cast: Cast, line: Line, time: Timeline) -> None:
    """Confirmed, then one piece cancelled with the seller's approval."""
    at_least(line, 3)
    accept(cast, line, time)
    asked = claim(cast, line, time, words.CANCEL, quantity=1)
    claim_moves.finish_cancel(line, asked, time.step(0.5, 6))


def ask_cancel(cast: Cast, line: Line, time: Timeline) -> None:
    """Confirmed; the buyer now asks to cancel."""
    accept(cast, line, time)
    claim(cast, line, time, words.CANCEL)


def ask_cancel_of_part(cast: Cast, line: Line, time: Timeline) -> None:
    """Confirmed; the buyer now asks to cancel one piece."""
    at_least(line, 2)
    accept(cast, line, time)
    claim(cast, line, time, words.CANCEL, quantity=1)


def ask_cancel_and_withdraw(cast: Cast, line: Line, time: Timeline) -> None:
    """Confirmed; the buyer asked to cancel and thought better of it."""
    ask_cancel(cast, line, time)
    claim_moves.reject(line, line.claims[-1], time.step(0.5, 12))


def ask_cancel_too_late(cast: Cast, line: Line, time: Timeline) -> None:
    """The buyer asked to cancel; the seller had already handed the parcel over."""
    ask_cancel(cast, line, time)
    asked = line.claims[-1]
    ship(cast, line, time)
    asked.status = words.CANCEL_REJECT
    asked.completed_at = time.now


def cancel_with_approval(cast: Cast, line: Line, time: Timeline) -> None:
    """Confirmed, cancel asked, cancel granted."""
    ask_cancel(cast, line, time)
    claim_moves.finish_cancel(line, line.claims[-1], time.step(0.5, 20))


def sell_out(cast: Cast, line: Line, time: Timeline) -> None:
    """Cancelled by the seller: nothing left to send."""
    asked = claim(cast, line, time, words.CANCEL, reason="SOLD_OUT", channel=words.SELLER)
    claim_moves.finish_cancel(line, asked, time.step(0.1, 2))


def start_sell_out(cast: Cast, line: Line, time: Timeline) -> None:
    """The seller has asked to cancel; Naver is working on it."""
    accept(cast, line, time)
    asked = claim(cast, line, time, words.CANCEL, reason="SOLD_OUT", channel=words.SELLER)
    asked.status = words.CANCELING


def refuse_gift(cast: Cast, line: Line, time: Timeline) -> None:
    """The gift was not wanted."""
    asked = claim(cast, line, time, words.CANCEL, reason="GIFT_REFUSAL")
    claim_moves.finish_cancel(line, asked, time.now)


def start_admin_cancel(cast: Cast, line: Line, time: Timeline) -> None:
    """Naver is cancelling by its own authority."""
    asked = claim(
        cast, line, time, words.ADMIN_CANCEL, reason="DELAYED_DELIVERY", channel=words.PLATFORM
    )
    asked.status = words.ADMIN_CANCELING


def admin_cancel(cast: Cast, line: Line, time: Timeline) -> None:
    """Naver has cancelled by its own authority."""
    start_admin_cancel(cast, line, time)
    claim_moves.finish_cancel(line, line.claims[-1], time.step(1, 20))

"""Pasts of lines that have left: returns, exchanges and purchase-decision holds in every state."""

from __future__ import annotations

from ..world.timeline import Timeline
from . import claim_moves, lifecycle, words
from .records import Claim, Line
from .stories import Cast, arrive, at_least, claim, collect, travel


def _collected(cast: Cast, line: Line, time: Timeline, kind: str) -> Claim:
    asked = claim(cast, line, time, kind)
    collect(cast, asked, time)
    claim_moves.finish_collecting(line, asked, time.step(16, 48))
    return asked


def ask_return_early(cast: Cast, line: Line, time: Timeline) -> None:
    """A return asked while the parcel is still on its way."""
    travel(cast, line, time)
    claim(cast, line, time, words.RETURN)


def ask_return(cast: Cast, line: Line, time: Timeline) -> None:
    """Return asked."""
    arrive(cast, line, time)
    claim(cast, line, time, words.RETURN)


def ask_return_of_part(cast: Cast, line: Line, time: Timeline) -> None:
    """Return of one piece asked and being collected."""
    at_least(line, 3)
    arrive(cast, line, time)
    collect(cast, claim(cast, line, time, words.RETURN, quantity=1), time)


def collect_return(cast: Cast, line: Line, time: Timeline) -> None:
    """Return on its way back."""
    arrive(cast, line, time)
    collect(cast, claim(cast, line, time, words.RETURN), time)


def take_in_return(cast: Cast, line: Line, time: Timeline) -> None:
    """Return back with the seller, waiting for a word."""
    arrive(cast, line, time)
    _collected(cast, line, time, words.RETURN)


def return_born_held(cast: Cast, line: Line, time: Timeline) -> None:
    """The buyer lets the fee be deducted from the refund: such a return is born held."""
    arrive(cast, line, time)
    asked = claim(cast, line, time, words.RETURN, reason="INTENT_CHANGED")
    asked.fee_deducted = True
    claim_moves.hold(asked, time.now, "RETURN_DELIVERYFEE", "환불금에서 차감", 0, by=words.BUYER)
    collect(cast, asked, time)


def hold_return(cast: Cast, line: Line, time: Timeline) -> None:
    """Return back, but the seller holds it: something is missing."""
    arrive(cast, line, time)
    asked = _collected(cast, line, time, words.RETURN)
    claim_moves.hold(
        asked, time.step(1, 20), "EXTRAFEEE", "포장이 훼손되었습니다.", 2500, by=words.SELLER
    )


def release_return(cast: Cast, line: Line, time: Timeline) -> None:
    """Held, then released again."""
    hold_return(cast, line, time)
    claim_moves.release(line.claims[-1], time.step(1, 20), by=words.SELLER)


def withdraw_return(cast: Cast, line: Line, time: Timeline) -> None:
    """Return asked and withdrawn."""
    ask_return(cast, line, time)
    claim_moves.reject(line, line.claims[-1], time.step(1, 30))


def give_back(cast: Cast, line: Line, time: Timeline) -> None:
    """Returned and refunded."""
    arrive(cast, line, time)
    asked = _collected(cast, line, time, words.RETURN)
    claim_moves.finish_return(line, asked, time.step(1, 48))


def give_back_part(cast: Cast, line: Line, time: Timeline) -> None:
    """One piece returned and refunded, the rest kept."""
    at_least(line, 3)
    arrive(cast, line, time)
    asked = claim(cast, line, time, words.RETURN, quantity=1)
    collect(cast, asked, time)
    claim_moves.finish_collecting(line, asked, time.step(16, 48))
    claim_moves.finish_return(line, asked, time.step(1, 40))


def keep_the_rest(cast: Cast, line: Line, time: Timeline) -> None:
    """One piece returned, the rest decided."""
    give_back_part(cast, line, time)
    lifecycle.decide(line, time.step(24, 100))


def keep_after_all(cast: Cast, line: Line, time: Timeline) -> None:
    """Return withdrawn, then decided."""
    withdraw_return(cast, line, time)
    lifecycle.decide(line, time.step(24, 100))


def ask_exchange(cast: Cast, line: Line, time: Timeline) -> None:
    """Exchange asked."""
    arrive(cast, line, time)
    claim(cast, line, time, words.EXCHANGE)


def collect_exchange(cast: Cast, line: Line, time: Timeline) -> None:
    """Exchange on its way back."""
    arrive(cast, line, time)
    collect(cast, claim(cast, line, time, words.EXCHANGE), time)


def take_in_exchange(cast: Cast, line: Line, time: Timeline) -> None:
    """Exchange back with the seller: the other piece may go out."""
    arrive(cast, line, time)
    _collected(cast, line, time, words.EXCHANGE)


def hold_exchange(cast: Cast, line: Line, time: Timeline) -> None:
    """Exchange held: the other piece is not in stock."""
    arrive(cast, line, time)
    asked = _collected(cast, line, time, words.EXCHANGE)
    claim_moves.hold(
        asked, time.step(1, 20), "EXCHANGE_PRODUCT_READY", "재입고 준비 중", 0, by=words.SELLER
    )


def send_again(cast: Cast, line: Line, time: Timeline) -> None:
    """The other piece is on its way."""
    arrive(cast, line, time)
    asked = _collected(cast, line, time, words.EXCHANGE)
    claim_moves.redeliver(
        line, asked, time.step(1, 30), words.PARCEL, "CJGLS", cast.invoices.take("cj")
    )


def swap(cast: Cast, line: Line, time: Timeline) -> None:
    """Exchanged."""
    send_again(cast, line, time)
    claim_moves.finish_exchange(line, line.claims[-1], time.step(20, 60))


def refuse_exchange(cast: Cast, line: Line, time: Timeline) -> None:
    """Exchange asked and refused."""
    ask_exchange(cast, line, time)
    claim_moves.reject(line, line.claims[-1], time.step(1, 30))


def return_after_exchange(cast: Cast, line: Line, time: Timeline) -> None:
    """Exchange refused, so the buyer wants to give it back."""
    refuse_exchange(cast, line, time)
    claim(cast, line, time, words.RETURN)


def hold_decision(cast: Cast, line: Line, time: Timeline) -> None:
    """The buyer does not want the purchase decided yet."""
    arrive(cast, line, time)
    asked = claim(cast, line, time, words.CONFIRM_HOLD, reason="NOT_YET_RECEIVE")
    asked.status = words.HOLD_ASKED


def ask_decision(cast: Cast, line: Line, time: Timeline) -> None:
    """Held, and the buyer has been asked to decide."""
    hold_decision(cast, line, time)
    line.claims[-1].status = words.HOLD_CONFIRM_ASKED


def lift_hold(cast: Cast, line: Line, time: Timeline) -> None:
    """Held for a while, then no longer."""
    hold_decision(cast, line, time)
    claim_moves.lift_hold(line, line.claims[-1], time.step(4, 40))

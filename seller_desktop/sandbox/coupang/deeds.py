"""How people and couriers do what they intend: each deed makes its move on the world."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..world.chance import between
from ..world.couriers import favourite_courier
from . import claim_moves, moves, words
from .couriers import COUPANG_CODES
from .intentions import Deed
from .records import Line

if TYPE_CHECKING:
    from .world import CoupangWorld

_REASONS = {
    "cancel": ("CHANGEMIND", "DIFFERENTOPT", "WRONGADDRESS", "REORDER"),
    "return": ("CHANGEMIND", "DAMAGED", "INACCURATE", "WRONGDELIVERY"),
    "exchange": ("DIFFERENTOPT", "DAMAGED", "DEFECT", "WRONGDELIVERY"),
}


def _why(world: CoupangWorld, line: Line, kind: str) -> str:
    reasons = _REASONS[kind]
    return reasons[between(world.seed, line.line_no, f"why {kind}", 0, len(reasons) - 1)]


def _parcel(world: CoupangWorld) -> tuple[str, str]:
    courier = favourite_courier(world.rng)
    return COUPANG_CODES[courier], world.invoices.take(courier)


def _edit_address(world: CoupangWorld, line: Line, at: int) -> None:
    moves.move_house(line.order, world.shoppers.new_address(world.rng, line.box.address), at)


def _ask_to_cancel(world: CoupangWorld, line: Line, at: int, pieces: int) -> None:
    """Before the confirm the buyer cancels at once, after it only asks."""
    entries, reason = [(line, pieces)], _why(world, line, "cancel")
    if line.box.status == words.ACCEPT:
        world.file(claim_moves.cancel_at_once(world.numbers.claim(), entries, at, reason))
    else:
        world.file(claim_moves.ask_stop(world.numbers.claim(), entries, at, reason))


def _cancel(world: CoupangWorld, line: Line, at: int) -> None:
    _ask_to_cancel(world, line, at, line.remaining)


def _cancel_part(world: CoupangWorld, line: Line, at: int) -> None:
    _ask_to_cancel(world, line, at, 1)


def _withdraw(_world: CoupangWorld, line: Line, at: int) -> None:
    if line.open_receipt is not None:
        claim_moves.withdraw(line.open_receipt, at)


def _give_up_waiting(_world: CoupangWorld, line: Line, at: int) -> None:
    if line.open_receipt is not None:
        claim_moves.process_by_itself(line.open_receipt, at)


def _scan(_world: CoupangWorld, line: Line, at: int) -> None:
    moves.scan(line.box, at)


def _deliver(_world: CoupangWorld, line: Line, at: int) -> None:
    moves.deliver(line.box, at)


def _ask_return(world: CoupangWorld, line: Line, at: int) -> None:
    part = line.remaining > 1 and between(world.seed, line.line_no, "how many", 0, 2) == 0
    entries = [(line, 1 if part else line.remaining)]
    reason = _why(world, line, "return")
    world.file(claim_moves.ask_return(world.numbers.claim(), entries, at, reason))


def _ask_exchange(world: CoupangWorld, line: Line, at: int) -> None:
    exchange = claim_moves.ask_exchange(
        world.numbers.claim(),
        line,
        line.remaining,
        at,
        _why(world, line, "exchange"),
        world.numbers.box(),
    )
    world.file_exchange(exchange)


def _collect(world: CoupangWorld, line: Line, at: int) -> None:
    if line.open_exchange is not None:
        claim_moves.fetch_exchange(line.open_exchange, *_parcel(world), at)
    elif line.open_receipt is not None:
        claim_moves.fetch(line.open_receipt, *_parcel(world), at)


def _decide_dispute(_world: CoupangWorld, line: Line, at: int) -> None:
    if line.open_receipt is not None:
        claim_moves.approve(line.open_receipt, at, "CS_LOSS_CONFIRM")


def _arrive_again(_world: CoupangWorld, line: Line, at: int) -> None:
    if line.open_exchange is not None:
        claim_moves.finish_exchange(line.open_exchange, at)


def _keep(_world: CoupangWorld, line: Line, at: int) -> None:
    moves.keep(line, at)


DEEDS: dict[Deed, Callable[[CoupangWorld, Line, int], None]] = {
    Deed.EDIT_ADDRESS: _edit_address,
    Deed.CANCEL: _cancel,
    Deed.CANCEL_PART: _cancel_part,
    Deed.WITHDRAW: _withdraw,
    Deed.GIVE_UP_WAITING: _give_up_waiting,
    Deed.SCAN: _scan,
    Deed.DELIVER: _deliver,
    Deed.ASK_RETURN: _ask_return,
    Deed.ASK_EXCHANGE: _ask_exchange,
    Deed.COLLECT: _collect,
    Deed.DECIDE_DISPUTE: _decide_dispute,
    Deed.ARRIVE_AGAIN: _arrive_again,
    Deed.KEEP: _keep,
}

"""The pasts a line may have had before the sandbox starts, as short stories made of moves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from ..world.couriers import InvoiceNumbers, favourite_courier
from ..world.shopping import Shoppers
from ..world.timeline import Timeline
from . import claim_moves, lifecycle, words
from .couriers import NAVER_CODES
from .numbers import Numbers
from .records import Claim, Line

_CANCEL_WISHES = ("INTENT_CHANGED", "COLOR_AND_SIZE", "WRONG_ORDER", "DELAYED_DELIVERY")
_RETURN_WISHES = (
    "INTENT_CHANGED",
    "BROKEN",
    "INCORRECT_INFO",
    "WRONG_DELIVERY",
    "PRODUCT_UNSATISFIED",
)
_EXCHANGE_WISHES = ("COLOR_AND_SIZE", "BROKEN", "WRONG_OPTION", "WRONG_DELIVERY")
_DETAILS = (
    "",
    "생각보다 색이 달라요",
    "사이즈가 작아요",
    "한쪽이 깨져서 왔어요",
    "실수로 두 번 주문했어요",
)


@dataclass(frozen=True, slots=True)
class Cast:
    """What a story needs besides the line."""

    rng: Random
    numbers: Numbers
    invoices: InvoiceNumbers
    shoppers: Shoppers


Story = Callable[[Cast, Line, Timeline], None]


def at_least(line: Line, pieces: int) -> None:
    """Make the line hold so many pieces, for a claim on a part of it."""
    if line.item.quantity < pieces:
        line.item = replace(line.item, quantity=pieces)
        line.remaining = pieces


def accept(_cast: Cast, line: Line, time: Timeline) -> None:
    """Confirmed within a day."""
    lifecycle.confirm(line, time.step(0.2, 20))


def send(cast: Cast, line: Line, time: Timeline) -> None:
    """Confirmed and dispatched by parcel."""
    accept(cast, line, time)
    ship(cast, line, time)


def ship(cast: Cast, line: Line, time: Timeline) -> None:
    """Dispatched by parcel; what lies in one bundle leaves together."""
    before = bundle_mate(line)
    if before is not None and before.parcel is not None:
        parcel = before.parcel
        at = time.reach(parcel.sent_at)
        lifecycle.dispatch(line, at, parcel.method, parcel.courier, parcel.invoice_no)
        return
    courier = favourite_courier(cast.rng)
    at = time.step(1, 30)
    lifecycle.dispatch(line, at, words.PARCEL, NAVER_CODES[courier], cast.invoices.take(courier))


def bundle_mate(line: Line) -> Line | None:
    """Another line of the bundle that has already left."""
    for other in line.order.lines:
        if other is not line and other.package_no == line.package_no and other.parcel:
            return other
    return None


def hand_over(cast: Cast, line: Line, time: Timeline) -> None:
    """Brought by the seller, fetched by the buyer, or by quick service: nobody tracks it."""
    accept(cast, line, time)
    method = cast.rng.choice(sorted(words.HAND_METHODS))
    lifecycle.dispatch(line, time.step(1, 20), method)


def travel(cast: Cast, line: Line, time: Timeline) -> None:
    """On the road, scanned by the courier."""
    send(cast, line, time)
    lifecycle.scan(line, time.step(2, 12))
    if cast.rng.random() < 0.7:
        lifecycle.carry(line)


def travel_badly(cast: Cast, line: Line, time: Timeline) -> None:
    """The courier found nobody."""
    travel(cast, line, time)
    line.sent_parcel.status = "DELIVERY_FAIL"


def arrive(cast: Cast, line: Line, time: Timeline) -> None:
    """Delivered."""
    travel(cast, line, time)
    lifecycle.deliver(line, time.step(14, 44))


def keep(cast: Cast, line: Line, time: Timeline) -> None:
    """Delivered and decided."""
    arrive(cast, line, time)
    lifecycle.decide(line, time.step(24, 190))


def claim(
    cast: Cast,
    line: Line,
    time: Timeline,
    kind: str,
    *,
    quantity: int | None = None,
    reason: str | None = None,
    channel: str = words.BUYER,
) -> Claim:
    """Somebody asks for a cancel, return or exchange of all, or of so many pieces."""
    wishes = {words.RETURN: _RETURN_WISHES, words.EXCHANGE: _EXCHANGE_WISHES}
    at = time.step(0.5, 40)
    return claim_moves.open_claim(
        line,
        cast.numbers.claim(at),
        kind,
        f"{kind}_REQUEST",
        at,
        quantity=quantity or line.remaining,
        reason=reason or cast.rng.choice(wishes.get(kind, _CANCEL_WISHES)),
        detail=cast.rng.choice(_DETAILS),
        channel=channel,
    )


def collect(cast: Cast, asked: Claim, time: Timeline) -> None:
    """A carrier goes to fetch the goods."""
    courier = favourite_courier(cast.rng)
    claim_moves.start_collecting(
        asked, time.step(3, 20), NAVER_CODES[courier], cast.invoices.take(courier)
    )

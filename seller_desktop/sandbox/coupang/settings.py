"""How one sandbox Coupang behaves where the real one is unconfirmed, and its keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from random import Random
from uuid import UUID

_MINUTE_MS = 60_000


class SellerStop(StrEnum):
    """What becomes of a cancel the seller asks for after confirming."""

    AT_ONCE = "at_once"
    WAITS = "waits"


@dataclass(frozen=True, slots=True)
class CoupangSettings:
    """One shop's identity, and a switch for each fact marked UNCONFIRMED.

    `put` and `patch` say which methods the ambiguous calls take; `retry_after_s` is told with a
    429 where it is set; `end_day_inclusive` says whether the last day of a day window counts;
    `order_as_object` gives an order of one box as an object; `repeat_fails` refuses an answer to a
    claim that was given before; `exchange_opens_ms` is how long after the goods were taken in a
    replacement may leave; `split_flags_checked` refuses rows that don't say whether their box was
    split before; `reply_shows_ms` is how long an answer under a product stays unseen.
    """

    vendor_id: str
    access_key: str
    secret_key: str
    wing_id: str
    shop: int = 1
    rate: bool = True
    put: bool = True
    patch: bool = True
    market_header_required: bool = False
    signature_tolerance_ms: int = 5 * _MINUTE_MS
    retry_after_s: int | None = None
    end_day_inclusive: bool = True
    largest_page: int = 50
    offset_hours: int = 9
    code_as_text: bool = False
    order_as_object: bool = False
    repeat_fails: bool = True
    seller_stop: SellerStop = SellerStop.AT_ONCE
    exchange_opens_ms: int = 0
    most_invoice_rows: int = 200
    split_flags_checked: bool = False
    reply_shows_ms: int = 3_000

    @property
    def credentials(self) -> dict[str, str]:
        """What the owner would copy from WING."""
        return {
            "vendor_id": self.vendor_id,
            "access_key": self.access_key,
            "secret_key": self.secret_key,
            "wing_id": self.wing_id,
        }


def invent_settings(seed: int, shop: int, *, rate: bool = True) -> CoupangSettings:
    """A vendor with its keys, made from the seed."""
    rng = Random(f"{seed}/{shop}/vendor")
    return CoupangSettings(
        vendor_id=f"A{rng.randrange(100_000):05d}{shop:03d}",
        access_key=str(UUID(int=rng.getrandbits(128), version=4)),
        secret_key=f"{rng.getrandbits(160):040x}",
        wing_id=f"sandboxwing{shop}",
        shop=shop,
        rate=rate,
    )

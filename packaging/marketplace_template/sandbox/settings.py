"""One sandbox shop's key, and how it behaves where the real marketplace is unconfirmed."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

_LETTERS = "abcdefghijkmnopqrstuvwxyz0123456789"


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """Identity and switches of one shop.

    `repeated_accept_is_refused` False answers a second confirm with success, as the first.
    """

    key: str
    shop: int = 1
    rate: bool = True
    repeated_accept_is_refused: bool = True

    @property
    def name(self) -> str:
        """What the shop is called."""
        return f"가상 키오스크 {self.shop}"


def invent_key(seed: int, shop: int) -> str:
    """A key made from the seed."""
    rng = Random(f"{seed}/{shop}/kiosk-key")
    return "kk_" + "".join(rng.choice(_LETTERS) for _ in range(32))

"""How one sandbox SmartStore behaves where the real one is unconfirmed, and its keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from random import Random

_SALT_LETTERS = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_LAST_SALT_LETTERS = ".Oeu"
_ID_LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789"


class SellerCancel(StrEnum):
    """What becomes of a cancel the seller asks for."""

    BY_TICK = "by_tick"
    AT_ONCE = "at_once"
    NEEDS_APPROVAL = "needs_approval"


def nobody_else(_line_no: str) -> bool:
    """No other shop is known."""
    return False


@dataclass(frozen=True, slots=True)
class NaverSettings:
    """One shop's identity and the switches of section 19.

    `is_foreign` tells whether a line number belongs to another shop of this sandbox;
    `changes_page` is how many rows one answer of the feed has at most (300 at the real one).
    """

    client_id: str
    client_secret: str
    shop: int = 1
    rate: bool = True
    punish_odd_token_calls: bool = False
    short_more_from: bool = False
    changes_page: int = 300
    repeated_confirm_succeeds: bool = False
    early_return_approval: bool = False
    dispatch_date_required: bool = True
    channels_as_object: bool = False
    seller_cancel: SellerCancel = SellerCancel.BY_TICK
    is_foreign: Callable[[str], bool] = nobody_else

    @property
    def channel_no(self) -> int:
        """The number of the shop's one channel."""
        return 100_200_300 + self.shop


def invent_credentials(seed: int, shop: int) -> tuple[str, str]:
    """An application id and a secret (a bcrypt salt of the lowest cost, 04) made from the seed."""
    rng = Random(f"{seed}/{shop}/application")
    client_id = "sandbox" + "".join(rng.choice(_ID_LETTERS) for _ in range(15))
    salt = "".join(rng.choice(_SALT_LETTERS) for _ in range(21)) + rng.choice(_LAST_SALT_LETTERS)
    return client_id, f"$2a$04${salt}"


def canonical_secret(secret: str) -> str:
    """The secret with the unused low bits of its last salt letter cleared (section 2.2)."""
    place = _SALT_LETTERS.index(secret[28])
    return secret[:28] + _SALT_LETTERS[place & ~0b1111]

"""How one sandbox shop behaves where real ones differ: plug-ins, versions, hosts; and its keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from random import Random

_HEX = "0123456789abcdef"


class Shipping(StrEnum):
    """What the shop has for invoice numbers."""

    NONE = "none"
    TRACKING = "tracking"
    AST = "ast"
    FULFILLMENTS = "fulfillments"


class KeyRight(StrEnum):
    """What the API key may do."""

    READ = "read"
    WRITE = "write"
    READ_WRITE = "read_write"


@dataclass(frozen=True, slots=True)
class WooSettings:
    """One shop's keys and switches.

    `home_url` is what OAuth signatures are made over, None for the address it was called by.
    `zone_hours` is the site's offset, by which dates without `dates_are_gmt` are compared.
    """

    consumer_key: str
    consumer_secret: str
    shop: int = 1
    key_right: KeyRight = KeyRight.READ_WRITE
    shipping: Shipping = Shipping.TRACKING
    tracking_in_meta: bool = True
    orderby_modified: bool = True
    authorization_stripped: bool = False
    pretty_permalinks: bool = True
    refund_summary_empty: bool = False
    refunds_route: bool = True
    total_headers: bool = True
    maintenance_as_json: bool = False
    numbered_by_plugin: bool = False
    zone_hours: int = 9
    batch_limit: int = 100
    home_url: str | None = None

    @property
    def name(self) -> str:
        """The title of the site."""
        return f"가상 상점 {self.shop}"


def invent_keys(seed: int, shop: int) -> tuple[str, str]:
    """A consumer key and secret made from the seed."""
    rng = Random(f"{seed}/{shop}/rest-key")
    key, secret = ("".join(rng.choice(_HEX) for _ in range(40)) for _ in range(2))
    return f"ck_{key}", f"cs_{secret}"

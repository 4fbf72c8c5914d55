"""What is stored of one shop: what its removal would take away."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.action import ActionState
from .connection import Readable, raw_of
from .desk_state import open_actions_per_shop


@dataclass(frozen=True, slots=True)
class ShopContents:
    """Counts over one shop. `unsent` actions wait or are held, `under_way` may have left, `parked`
    ones wait for the seller's decision."""

    lines: int
    claims: int
    unsent: int
    under_way: int
    parked: int


def shop_contents(conn: Readable, shop_id: int) -> ShopContents:
    """Count what a shop has. Reads whole indexes: not for the window's thread."""
    lines, claims = (
        int(str(row[0]))
        for table in ("order_line", "claim")
        for row in raw_of(conn).execute(
            f"SELECT count(*) FROM {table} WHERE shop_id = ?", (shop_id,)
        )
    )
    waiting = open_actions_per_shop(conn).get(shop_id, {})
    return ShopContents(
        lines,
        claims,
        unsent=waiting.get(ActionState.READY, 0) + waiting.get(ActionState.HELD, 0),
        under_way=waiting.get(ActionState.SENDING, 0) + waiting.get(ActionState.UNKNOWN, 0),
        parked=waiting.get(ActionState.PARKED, 0),
    )

"""What boxes hint at: whether claims of their order have to be asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..decoding import Unreadable, decode
from .values import moment, number, text
from .wire import BoxBody, ItemBody

_UNSENT = frozenset({"ACCEPT", "INSTRUCT"})


@dataclass(frozen=True, slots=True)
class Signs:
    """Pieces a claim is pending for, pieces that are gone, when the order was paid (UTC ms), and
    whether anything has left."""

    pending: int = 0
    gone: int = 0
    paid_at: int | None = None
    left: bool = False


def signs_of(boxes: Sequence[bytes]) -> Signs:
    """The signs of an order's boxes. What can't be read hints at everything."""
    pending = gone = 0
    paid_at, left = None, False
    for raw in boxes:
        try:
            box = decode(raw, BoxBody)
            items = [decode(item, ItemBody) for item in box.order_items]
        except Unreadable:
            return Signs(1, 1, None, left=True)
        pending += sum(number(item.hold_count_for_cancel) or 0 for item in items)
        gone += sum(number(item.cancel_count) or 0 for item in items)
        paid_at = moment(box.paid_at) or paid_at
        left = left or text(box.status) not in _UNSENT
    return Signs(pending, gone, paid_at, left)

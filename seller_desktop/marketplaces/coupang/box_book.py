"""What a session knows of boxes beside their lines: what may leave, whether they can be split."""

from __future__ import annotations

from dataclasses import dataclass

from ..decoding import Unreadable, decode
from .values import identity, number, text
from .wire import BoxItemCounts, BoxParts

_CONFIRMED = "INSTRUCT"


@dataclass(frozen=True, slots=True)
class BoxNote:
    """`shippable` are the options of which pieces may leave; `is_divisible` is Coupang's word that
    the box may be split (`ableSplitShipping`), `was_split` that it was split before."""

    shippable: tuple[str, ...] = ()
    is_divisible: bool = False
    was_split: bool = False


_UNKNOWN = BoxNote()


class BoxBook:
    """Boxes as they were last read: those that wait to leave, and those that were ever split."""

    def __init__(self) -> None:
        self._notes: dict[str, BoxNote] = {}

    def file(self, raw: bytes) -> None:
        """Note a box as it came; one that can't be read tells nothing new."""
        try:
            body = decode(raw, BoxParts)
        except Unreadable:
            return
        box_no = identity(body.shipment_box_id)
        if box_no is None:
            return
        note = _note(body)
        if note == _UNKNOWN:
            self._notes.pop(box_no, None)
        else:
            self._notes[box_no] = note

    def note(self, box_no: str) -> BoxNote:
        """What is known of a box; nothing of one that was not read in this session."""
        return self._notes.get(box_no, _UNKNOWN)


def _note(body: BoxParts) -> BoxNote:
    was_split = text(body.split_shipping) == "true"
    if text(body.status) != _CONFIRMED:
        return BoxNote(was_split=was_split)
    options = (identity(item.vendor_item_id) for item in body.order_items if _left(item) > 0)
    return BoxNote(
        tuple(option_no for option_no in options if option_no is not None),
        text(body.able_split_shipping) == "true",
        was_split,
    )


def _left(item: BoxItemCounts) -> int:
    counts = (item.hold_count_for_cancel, item.cancel_count)
    return (number(item.shipping_count) or 0) - sum(number(count) or 0 for count in counts)

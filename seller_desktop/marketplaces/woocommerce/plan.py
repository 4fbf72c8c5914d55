"""A write as its steps: whose state must hold, what is told of the parcel, what the order becomes.

The prepared body is this plan, so that what will be sent is on disk before it leaves.
"""

from __future__ import annotations

import msgspec


class ParcelStep(msgspec.Struct, frozen=True):
    """Tell of the parcel, unless its number is there already."""

    way: str
    number: str
    list_path: str
    path: str
    body: dict[str, object]
    query: dict[str, str] = {}


class ReplaceStep(msgspec.Struct, frozen=True):
    """Put another courier and number in the place of `old`, wherever the shop keeps them: in the
    entry of its own at `path`, or else beside it by `tell`, after which the old entry goes."""

    old: str
    courier: str
    tell: ParcelStep


class NoteStep(msgspec.Struct, frozen=True):
    """Note these words on the order, unless they stand there since `since` (UTC ms)."""

    text: str
    to_buyer: bool
    since: int
    path: str


class Plan(msgspec.Struct, frozen=True):
    """What one send does to one order, in this order. Without `only_from` any state will do."""

    order: str
    only_from: list[str] = []
    order_body: dict[str, object] = {}
    note: NoteStep | None = None
    parcel: ParcelStep | None = None
    replace: ReplaceStep | None = None


def encode_plan(plan: Plan) -> bytes:
    """The body of a prepared write; equal plans have equal bytes."""
    return msgspec.json.encode(plan, order="sorted")


def decode_plan(body: bytes) -> Plan:
    """Read back what `encode_plan` wrote."""
    return msgspec.json.decode(body, type=Plan)

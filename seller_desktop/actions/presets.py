"""Which columns a file of orders has: presets that come along, and the seller's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..domain.errors import UserFixable
from ..domain.view import clean_name
from ..store import presets
from ..store.export_rows import FULL_COLUMNS
from .gesture import Gesture, commit
from .office import Office

ALL, COURIER, BOOKKEEPING = "all", "courier", "bookkeeping"

BUILT_IN: Mapping[str, tuple[str, ...]] = {
    ALL: FULL_COLUMNS,
    COURIER: (
        *("receiver", "phone", "phone2", "postcode", "address", "address_detail", "product"),
        *("option", "quantity", "delivery_memo", "order_no", "line_no", "shop"),
    ),
    BOOKKEEPING: (
        *("paid_at", "purchase_confirmed_at", "shop", "order_no", "line_no", "status", "claim"),
        *("product", "option", "seller_code", "quantity", "amount", "delivery_fee"),
        *("expected_settlement", "currency"),
    ),
}
"""By key: everything, what couriers' programs ask for to print labels (송장 출력), what
bookkeeping needs."""


def columns_of(office: Office, name: str) -> tuple[str, ...]:
    """The columns of a preset. Raises `UserFixable` preset_not_found."""
    if name in BUILT_IN:
        return BUILT_IN[name]
    with office.db.read() as conn:
        own = presets.own_presets(conn)
    if name not in own:
        known = ", ".join((*BUILT_IN, *own))
        raise UserFixable("preset_not_found", name=name, known=known)
    return own[name]


def save(office: Office, name: str, columns: Sequence[str]) -> str:
    """Keep columns under a name, over the preset that has it; the name as it is kept.

    Raises `UserFixable` preset_empty without a name or columns, preset_built_in for a name of
    those that come along.
    """
    called = clean_name(name)
    kept = tuple(dict.fromkeys(column for column in columns if column in FULL_COLUMNS))
    if not called or not kept:
        raise UserFixable("preset_empty")
    if called in BUILT_IN:
        raise UserFixable("preset_built_in", name=called)

    def work(gesture: Gesture) -> None:
        presets.put_preset(gesture.conn, called, kept, gesture.at)
        gesture.settings_changed = True

    commit(office, work)
    return called


def remove(office: Office, name: str) -> None:
    """Take one of the seller's own away. Raises `UserFixable` preset_not_found."""

    def work(gesture: Gesture) -> None:
        if not presets.remove_preset(gesture.conn, name):
            raise UserFixable("preset_not_found", name=name, known=", ".join(BUILT_IN))
        gesture.settings_changed = True

    commit(office, work)

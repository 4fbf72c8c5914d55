"""Decoding again what was set aside: after an update of the program, and when the seller asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from ..domain.event import Source
from ..domain.reading import LineReading, Undecoded
from ..marketplaces.contract import Page
from ..store import quarantine
from ..store.quarantine import KeptAnswer
from ..store.writer import Priority
from .desk import Desk, Transaction

_Decoded: TypeAlias = tuple[KeptAnswer, LineReading | Undecoded]


def read_again(desk: Desk, *, tried_by_others: bool) -> int:
    """Decode a shop's kept answers by this version's rules; how many could be read.

    `tried_by_others` leaves out what this very version has tried before. Nobody is asked: what
    still can't be read stays, and is asked for with the next refresh of open orders.
    """
    found = after = 0
    while True:
        with desk.db.read_raw() as conn:
            kept = quarantine.kept_answers(
                conn, desk.shop.id, after=after, tried_by_others=tried_by_others
            )
        if not kept:
            return found
        after = kept[-1].id
        decoded = [(one, desk.marketplace.decode(one.body, one.read_at)) for one in kept]
        found += sum(isinstance(result, LineReading) for _, result in decoded)
        desk.write(_storing(desk.shop.id, decoded), Priority.PAGE)


def _storing(shop_id: int, decoded: Sequence[_Decoded]) -> Callable[[Transaction], None]:
    return lambda transaction: _store(transaction, shop_id, decoded)


def _store(transaction: Transaction, shop_id: int, decoded: Sequence[_Decoded]) -> None:
    readings = []
    for kept, result in decoded:
        if isinstance(result, LineReading):
            quarantine.leave_by_id(transaction.conn, kept.id)
            if not quarantine.is_outdated(transaction.conn, shop_id, result):
                readings.append(result)
        else:
            number = result.external_id or kept.line_no
            at = transaction.log.at
            quarantine.note_tried(transaction.conn, kept.id, number, result.cause, at)
    transaction.changes.shops.add(shop_id)
    if readings:
        read_at = min(reading.read_at for reading in readings)
        transaction.apply(Page(tuple(readings), read_at), Source.REFRESH)

"""The outbox as a table asks for it: keys and pages of a filter, read off the window's thread."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from ...store.database import Database
from ...store.desk_state import shops_with_health
from ...store.outbox_list import OutboxFilter, OutboxRow, outbox_keys, outbox_page
from ..orders.shop_faces import ShopFaces
from ..tables.source import Order

ORDER = Order("seq")


class OutboxSource:
    """Rows of one filter. Reading keys also reads the shops, so that rows know their names."""

    def __init__(self, db: Database, wanted: OutboxFilter, faces: ShopFaces) -> None:
        self._db = db
        self._wanted = wanted
        self._faces = faces

    def keys(self, order: Order) -> array[int]:
        """All keys; a list has one order, that of its tab."""
        del order
        with self._db.read_raw() as conn:
            self._faces.set(known.shop for known in shops_with_health(conn))
            return outbox_keys(conn, self._wanted)

    def page(self, ids: Sequence[int]) -> Sequence[OutboxRow]:
        with self._db.read_raw() as conn:
            return outbox_page(conn, ids)

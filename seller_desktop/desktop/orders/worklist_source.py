"""The worklist as a table asks for it: keys and pages of a filter, read off the window's thread."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from ...store import worklist
from ...store.database import Database
from ...store.desk_state import shops_with_health
from ...store.worklist import Sort, SortColumn, WorklistFilter, WorklistRow
from ...system.clock import Clock
from ..tables.source import Order
from .shop_faces import ShopFaces


class WorklistSource:
    """Rows of one filter. Reading keys also reads the shops, so that rows know their names."""

    def __init__(
        self, db: Database, clock: Clock, wanted: WorklistFilter, faces: ShopFaces
    ) -> None:
        self._db = db
        self._clock = clock
        self._wanted = wanted
        self._faces = faces

    def keys(self, order: Order) -> array[int]:
        sort = Sort(SortColumn(order.sort_key), order.descending)
        with self._db.read_raw() as conn:
            self._faces.set(known.shop for known in shops_with_health(conn))
            return worklist.keys(conn, self._wanted, sort, self._clock.now_ms())

    def page(self, ids: Sequence[int]) -> Sequence[WorklistRow]:
        with self._db.read_raw() as conn:
            return worklist.page(conn, ids)

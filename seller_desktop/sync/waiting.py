"""The open actions of every shop, read once for all of them when somebody has written."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence

from ..domain.outbox import Action
from ..store import outbox
from ..store.database import Database


class WaitingActions:
    """What waits in the outbox, asked for by the threads of all shops at every step.

    It is read again only when the file says that it was written into since, by whomever.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._lock = threading.Lock()
        self._by_shop: Mapping[int, Sequence[Action]] = {}
        self._version: int | None = None

    def of(self, shop_id: int) -> Sequence[Action]:
        """The open actions of a shop, in the order the seller asked."""
        with self._lock:
            # Asked for first: what is written in between is read twice rather than missed.
            version = self._db.data_version()
            if version != self._version:
                with self._db.read_raw() as raw:
                    self._by_shop = outbox.open_actions_by_shop(raw)
                self._version = version
            return self._by_shop.get(shop_id, ())

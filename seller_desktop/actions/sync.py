"""Asking for a round of sync, whoever carries it out."""

from __future__ import annotations

from collections.abc import Sequence

from ..store import wishes
from .gesture import Gesture, commit
from .office import Office


def ask_sync(
    office: Office, shop_ids: Sequence[int] | None = None, since_ms: int | None = None
) -> str:
    """Wish for one full round with these shops (None: all), with history back to `since_ms`.

    Returns the id under which `store.wishes` keeps the result.
    """
    wish_id = office.ids.token(8)

    def work(gesture: Gesture) -> str:
        wishes.add_wish(gesture.conn, wish_id, shop_ids, since_ms, gesture.at)
        return wish_id

    return commit(office, work, wake=True)

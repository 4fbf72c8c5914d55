"""Records that could not be read: asking for them again, looking at one, having checked them."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.errors import UserFixable
from ..store import quarantine
from . import privacy
from .gesture import Gesture, commit
from .office import Office
from .sync import ask_sync


def read_again(office: Office, shop_ids: Sequence[int] | None = None) -> str:
    """Decode what is kept once more and ask the marketplaces for it, within one full round.

    Returns the id under which `store.wishes` keeps the round's result.
    """
    return ask_sync(office, shop_ids)


def raw_answer(office: Office, entry_id: int) -> bytes:
    """The kept answer of a record as it came. It holds personal data: the look is written down.

    Raises `UserFixable` record_not_found for one that could be read meanwhile.
    """
    with office.db.read() as conn:
        record = quarantine.unread_record(conn, entry_id)
    if record is None:
        raise UserFixable("record_not_found", number=str(entry_id))
    privacy.record_reveal(office, "raw", [record.line_no or f"quarantine:{entry_id}"])
    with office.db.read() as conn:
        return quarantine.kept_answer(conn, entry_id)


def mark_checked(office: Office, entry_ids: Sequence[int]) -> int:
    """The seller has looked at these at the marketplace: counted no more, yet kept and asked for.

    Returns how many shops that concerned.
    """

    def work(gesture: Gesture) -> int:
        shops = quarantine.check(gesture.conn, entry_ids, gesture.at)
        gesture.changes.shops |= shops
        return len(shops)

    return commit(office, work)

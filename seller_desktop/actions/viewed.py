"""The lines a named view holds, for commands that have no window."""

from __future__ import annotations

from ..domain.errors import UserFixable
from ..store import worklist
from ..store.connection import Readable
from ..store.views import named_view
from ..store.worklist import WorklistFilter
from .office import Office


def viewed_ids(office: Office, name: str, limit: int | None = None) -> list[int]:
    """The keys of the lines of a view, in its order. Raises `UserFixable` view_not_found."""
    with office.db.read() as conn:
        return lines_of_view(conn, name, office.clock.now_ms(), limit)


def lines_of_view(conn: Readable, name: str, now_ms: int, limit: int | None = None) -> list[int]:
    """The same within a read."""
    found = named_view(conn, name)
    if found is None:
        raise UserFixable("view_not_found", name=name)
    view = found.view
    wanted = WorklistFilter(view.stage, None, view.conditions, view.text)
    return list(worklist.keys(conn, wanted, view.sort, now_ms, limit))

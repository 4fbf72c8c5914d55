"""Named views of the orders, in the seller's order, and the columns the list shows without one."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..domain.view import (
    NARROWEST,
    WIDEST,
    Condition,
    ShownColumn,
    Sort,
    SortColumn,
    Stage,
    View,
    Wish,
)
from .connection import Readable, raw_of

_COLUMNS_KEY = "orders.columns"
_COLUMNS = "id, name, position, body, updated_at"


@dataclass(frozen=True, slots=True)
class NamedView:
    """A view as it is kept. `position` counts from 0; `updated_at` in UTC ms."""

    id: int
    name: str
    position: int
    view: View
    updated_at: int


def named_views(conn: Readable) -> tuple[NamedView, ...]:
    """All views in the seller's order."""
    rows = raw_of(conn).execute(f"SELECT {_COLUMNS} FROM view ORDER BY position, id")
    return tuple(
        NamedView(int(row[0]), str(row[1]), place, view_of(str(row[3])), int(row[4]))
        for place, row in enumerate(rows)
    )


def named_view(conn: Readable, name: str) -> NamedView | None:
    """The view of a name."""
    return next((one for one in named_views(conn) if one.name == name), None)


def add_view(conn: Readable, name: str, view: View, at: int, position: int | None = None) -> int:
    """Store a view at a place, else behind all others; its key."""
    raw = raw_of(conn)
    place = len(named_views(conn)) if position is None else position
    raw.execute("UPDATE view SET position = position + 1 WHERE position >= ?", (place,))
    done = raw.execute(
        "INSERT INTO view (name, position, body, updated_at) VALUES (?, ?, ?, ?)",
        (name, place, text_of(view), at),
    )
    return int(done.lastrowid or 0)


def replace_view(conn: Readable, view_id: int, name: str, view: View, at: int) -> None:
    """Store another name or other contents under a key."""
    raw_of(conn).execute(
        "UPDATE view SET name = ?, body = ?, updated_at = ? WHERE id = ?",
        (name, text_of(view), at, view_id),
    )


def remove_view(conn: Readable, view_id: int) -> None:
    """Take a view away; those behind it move up."""
    raw_of(conn).execute("DELETE FROM view WHERE id = ?", (view_id,))
    order_views(conn, [one.id for one in named_views(conn)])


def order_views(conn: Readable, view_ids: Sequence[int]) -> None:
    """Give the views this order."""
    places = [(place, view_id) for place, view_id in enumerate(view_ids)]
    for values in places:
        raw_of(conn).execute("UPDATE view SET position = ? WHERE id = ?", values)


def own_columns(conn: Readable) -> tuple[ShownColumn, ...]:
    """The columns of the list where no view is open; none: those it begins with."""
    row = (
        raw_of(conn).execute("SELECT value FROM setting WHERE key = ?", (_COLUMNS_KEY,)).fetchone()
    )
    return () if row is None else _shown(_read(str(row[0])))


def put_own_columns(conn: Readable, columns: Sequence[ShownColumn]) -> None:
    """Keep them."""
    raw_of(conn).execute(
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (_COLUMNS_KEY, json.dumps(_spelled(columns))),
    )


def text_of(view: View) -> str:
    """A view as text."""
    return json.dumps(
        {
            "stage": view.stage,
            "conditions": [[one.wish, *one.values] for one in view.conditions],
            "text": view.text,
            "sort": [view.sort.column, view.sort.descending],
            "columns": _spelled(view.columns),
        },
        ensure_ascii=False,
    )


def view_of(text: str) -> View:
    """The view of a text; what a newer program may have written into it is left out."""
    found = _read(text)
    members: Mapping[str, object] = found if isinstance(found, dict) else {}
    said = members.get("text")
    return View(
        _stage(members.get("stage")),
        tuple(_conditions(members.get("conditions"))),
        said if isinstance(said, str) else "",
        _sort(members.get("sort")),
        _shown(members.get("columns")),
    )


def _stage(found: object) -> Stage:
    return Stage(found) if found in set(Stage) and isinstance(found, str) else Stage.ALL


def _conditions(found: object) -> list[Condition]:
    """What is known of these; a condition that is not would widen the list, which is told by its
    absence among the chips."""
    kept: dict[Wish, Condition] = {}
    for one in found if isinstance(found, list) else ():
        words = [word for word in one if isinstance(word, str)] if isinstance(one, list) else []
        if words and words[0] in set(Wish):
            condition = Condition(Wish(words[0]), tuple(words[1:]))
            if condition.fits:
                kept[condition.wish] = condition
    return list(kept.values())


def _sort(found: object) -> Sort:
    if isinstance(found, list) and len(found) == 2 and found[0] in set(SortColumn):
        return Sort(SortColumn(found[0]), found[1] is True)
    return Sort()


def _shown(found: object) -> tuple[ShownColumn, ...]:
    kept: dict[str, ShownColumn] = {}
    for one in found if isinstance(found, list) else ():
        if isinstance(one, list) and len(one) == 2 and isinstance(one[0], str):
            width = one[1] if type(one[1]) is int and NARROWEST <= one[1] <= WIDEST else 0
            kept.setdefault(one[0], ShownColumn(one[0], width))
    return tuple(kept.values())


def _spelled(columns: Sequence[ShownColumn]) -> list[list[str | int]]:
    return [[column.key, column.width] for column in columns]


def _read(text: str) -> object:
    try:
        found: object = json.loads(text)
    except ValueError:
        return None
    return found

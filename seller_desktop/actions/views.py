"""The seller's named views of the orders: make, rename, replace, delete, order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..domain.errors import UserFixable
from ..domain.view import ShownColumn, View, clean_name
from ..store import views
from ..store.views import NamedView
from ..store.writer import Priority
from .gesture import Gesture, commit
from .office import Office


def make(office: Office, name: str, view: View) -> str:
    """Keep a view under a name; the name as it is kept.

    Raises `UserFixable` view_unnamed, view_exists.
    """
    called = _called(name)

    def work(gesture: Gesture) -> None:
        _refuse_taken(gesture, called)
        views.add_view(gesture.conn, called, view, gesture.at)
        gesture.settings_changed = True

    commit(office, work)
    return called


def replace_contents(office: Office, name: str, view: View) -> None:
    """Let a view show something else. Raises `UserFixable` view_not_found."""

    def work(gesture: Gesture) -> None:
        found = _found(gesture, name)
        views.replace_view(gesture.conn, found.id, found.name, view, gesture.at)
        gesture.settings_changed = True

    commit(office, work)


def rename(office: Office, name: str, new_name: str) -> str:
    """Give a view another name; that name as it is kept.

    Raises `UserFixable` view_not_found, view_unnamed, view_exists.
    """
    called = _called(new_name)

    def work(gesture: Gesture) -> None:
        found = _found(gesture, name)
        if called != found.name:
            _refuse_taken(gesture, called)
        views.replace_view(gesture.conn, found.id, called, found.view, gesture.at)
        gesture.settings_changed = True

    commit(office, work)
    return called


def delete(office: Office, name: str) -> NamedView:
    """Take a view away; what `put_back` wants of it. Raises `UserFixable` view_not_found."""

    def work(gesture: Gesture) -> NamedView:
        found = _found(gesture, name)
        views.remove_view(gesture.conn, found.id)
        gesture.settings_changed = True
        return found

    return commit(office, work)


def put_back(office: Office, removed: NamedView) -> None:
    """Undo a `delete`: the view stands where it stood.

    Raises `UserFixable` view_exists where another has taken its name.
    """

    def work(gesture: Gesture) -> None:
        _refuse_taken(gesture, removed.name)
        place = removed.position
        views.add_view(gesture.conn, removed.name, removed.view, gesture.at, place)
        gesture.settings_changed = True

    commit(office, work)


def move(office: Office, name: str, steps: int) -> None:
    """Move a view by some places, at most to an end. Raises `UserFixable` view_not_found."""

    def work(gesture: Gesture) -> None:
        found = _found(gesture, name)
        order = [one.id for one in views.named_views(gesture.conn) if one.id != found.id]
        order.insert(min(len(order), max(0, found.position + steps)), found.id)
        views.order_views(gesture.conn, order)
        gesture.settings_changed = True

    commit(office, work)


def keep_columns(office: Office, name: str | None, columns: Sequence[ShownColumn]) -> None:
    """Remember how the columns of a view stand (None: of the list without one).

    Nobody is told: whoever moved them sees them. A view that is gone takes them along.
    """

    def work(gesture: Gesture) -> None:
        if name is None:
            views.put_own_columns(gesture.conn, columns)
            return
        found = views.named_view(gesture.conn, name)
        if found is not None:
            shown = replace(found.view, columns=tuple(columns))
            views.replace_view(gesture.conn, found.id, name, shown, found.updated_at)

    office.db.write(lambda conn: work(Gesture(conn, office)), Priority.UPKEEP)


def _called(name: str) -> str:
    called = clean_name(name)
    if not called:
        raise UserFixable("view_unnamed")
    return called


def _found(gesture: Gesture, name: str) -> NamedView:
    found = views.named_view(gesture.conn, name)
    if found is None:
        raise UserFixable("view_not_found", name=name)
    return found


def _refuse_taken(gesture: Gesture, name: str) -> None:
    if views.named_view(gesture.conn, name) is not None:
        raise UserFixable("view_exists", name=name)

"""How one gesture of the seller becomes one transaction, and who hears of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from ..domain.event import Changes, ChangeSet, Source
from ..store.events import EventLog
from ..store.outbox import Outbox
from ..store.writer import Priority
from .office import Office

if TYPE_CHECKING:
    from ..store.transaction import Connection

T = TypeVar("T")


class Gesture:
    """One write transaction of the seller: everything in it is committed together or not at all."""

    def __init__(self, conn: Connection, office: Office) -> None:
        self.conn = conn
        self.changes = ChangeSet()
        self.log = EventLog(conn, office.clock.now_ms())
        self.box = Outbox(conn, self.log, self.changes, Source.SELLER)
        self.settings_changed = False

    @property
    def at(self) -> int:
        """The instant of the gesture, UTC ms."""
        return self.log.at

    def frozen(self, initiator: str) -> Changes:
        """What it touched, for the screens."""
        touched = self.changes.freeze(initiator)
        return touched | Changes(settings=self.settings_changed, initiator=initiator)


def commit(office: Office, work: Callable[[Gesture], T], *, wake: bool = False) -> T:
    """Run `work` in one transaction ahead of all other writes, then tell what it touched.

    `wake` makes whoever syncs look at once. What `work` raises rolls everything back.
    """

    def within(conn: Connection) -> tuple[T, Changes]:
        gesture = Gesture(conn, office)
        result = work(gesture)
        return result, gesture.frozen(office.actor)

    result, changes = office.db.write(within, Priority.ACTION)
    office.news.changed(changes)
    if wake:
        office.wake()
    return result

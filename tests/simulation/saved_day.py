"""A backup of one of the days: some sellers go back to it when all is at rest.

What was sent since stands at the marketplaces, whether or not the backup knows of it.
"""

from __future__ import annotations

from pathlib import Path
from random import Random

from seller_desktop.domain.action import Verb
from seller_desktop.store.backup import copy_whole
from seller_desktop.store.connection import Role, connect
from seller_desktop.store.restore import Site, restore

from .computer import KEY, Computer
from .effects import Effects
from .watch import Unit, place_of

_SHARE = 0.15
_MOMENTS = 12
_PARTS = ("", "-wal", "-shm")
_WAITING = (
    "SELECT s.name, a.verb, l.line_no, q.number FROM action a JOIN shop s ON s.id = a.shop_id"
    " LEFT JOIN action_line al ON al.action_id = a.id LEFT JOIN order_line l ON l.id = al.line_id"
    " LEFT JOIN inquiry q ON q.id = a.inquiry_id"
    " WHERE a.state IN ('ready', 'held', 'sending', 'unknown')"
)


class SavedDay:
    """Copies the database at one moment of the two days at which something waits. Its chance is its
    own, so that the life goes on as it would without it."""

    def __init__(self, rng: Random, computer: Computer, *, always: bool) -> None:
        self._computer = computer
        self._path = computer.folder / "saved.db"
        chosen = rng.random() < _SHARE or always
        self._wait = rng.randrange(_MOMENTS) if chosen else None
        self._made_at = 0
        self.is_elsewhere = rng.random() < 0.5
        """Whether it is put back on a new computer, where nothing is known of what came after."""

    @property
    def is_kept(self) -> bool:
        """Whether there is a backup to go back to."""
        return self._path.exists()

    def pass_moment(self) -> None:
        """Something has happened; now or later the backup is made."""
        if self._wait is None:
            return
        self._wait -= 1
        if self._wait < 0 and self._waiting(self._computer.paths.database):
            self._made_at = self._computer.machine_clock.now_ms()
            copy_whole(self._computer.paths.database, KEY, self._path)
            self._wait = None

    def put_back(self) -> dict[str, Effects]:
        """Put it in the database's place; of each shop what was known before."""
        computer = self._computer
        with computer.start().office.db.read_raw() as raw:
            known = {stall.name: Effects(stall, raw) for stall in computer.town.stalls}
        computer.kill(counts=False)
        paths = computer.paths
        if self.is_elsewhere:
            for part in _PARTS:
                paths.database.with_name(paths.database.name + part).unlink(missing_ok=True)
        site = Site(paths.database, paths.backups, KEY, computer.machine_clock, computer.ids)
        restore(site, self._path, self._made_at)
        for unit in self._waiting(self._path):
            computer.watch.doubt(unit, computer.clock.now_ms())
        return known

    def _waiting(self, path: Path) -> list[Unit]:
        """What had been asked for and was not final when a file was written."""
        raw = connect(path, KEY, role=Role.READER)
        try:
            rows = raw.execute(_WAITING).fetchall()
        finally:
            raw.close()
        return [
            (shop, Verb(verb), line_no or place_of(inquiry))
            for shop, verb, line_no, inquiry in rows
        ]

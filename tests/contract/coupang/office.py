"""The seller's office on a sandbox in process: real actions, store, engine, connector."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from seller_desktop.actions.office import Office
from seller_desktop.domain.outbox import Action
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.store import backup, lookup, outbox, shops
from seller_desktop.store.backup import Backup, Cause
from seller_desktop.store.database import Database
from seller_desktop.store.restore import Site, restore
from seller_desktop.sync.engine import Engine
from seller_desktop.sync.news import News
from seller_desktop.system.keyring import MemoryKeyring
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.profile import load_profile
from seller_desktop.system.randomness import SeededRandomness

from .stand import BASE_URL

_KEY = bytes(range(32))
_HISTORY_MS = 20 * 86_400_000


class CoupangOffice:
    """One shop whose last three weeks have been read."""

    def __init__(self, folder: Path, stand: Any, key: str = "coupang") -> None:
        self.stand = stand
        self._key = key
        ids, news = SeededRandomness(1), News()
        (folder / "profile.json").write_text('{"id": "p1"}')
        paths = ProfilePaths(folder)
        self.db = Database.open(folder / "office.db", _KEY, stand.clock, threaded=False)
        registry = Registry({key: lambda: stand.marketplace}, plug_ins=tuple)
        self.office = Office(
            db=self.db,
            clock=stand.clock,
            ids=ids,
            registry=registry,
            keyring=MemoryKeyring(),
            profile=load_profile(paths, ids),
            paths=paths,
            news=news,
            wake=lambda: None,
            http=lambda *_: stand.http,
            reconnect=lambda _: None,
        )
        self.db.write(self._add_shop)
        self.restart()
        self.run(600)

    def back_up(self) -> Backup:
        """A backup of the file as it is."""
        paths, clock = self.office.paths, self.stand.clock
        return backup.create(paths.database, _KEY, paths.backups, clock.now(), Cause.ASKED)

    def restore(self, one: Backup, *, knows_present: bool) -> None:
        """Put a backup in the file's place; without the present one nothing is carried over."""
        paths = self.office.paths
        self.db.close()
        if not knows_present:
            for path in paths.database.parent.glob(paths.database.name + "*"):
                path.unlink()
        site = Site(paths.database, paths.backups, _KEY, self.stand.clock, self.office.ids)
        restore(site, one.path, one.made_at)
        self.db = Database.open(paths.database, _KEY, self.stand.clock, threaded=False)
        self.office = replace(self.office, db=self.db)
        self.restart()

    def restart(self) -> None:
        """Begin with nothing but what is on disk."""
        office = self.office
        self.engine = Engine(
            self.db,
            office.registry.get,
            lambda _: self.stand.connector,
            office.clock,
            office.ids,
            office.news,
        )
        self.engine.recover()

    def _add_shop(self, conn) -> None:
        now = self.stand.clock.now_ms()
        shops.add_shop(
            conn,
            uid="u1",
            marketplace=self._key,
            name="가게",
            base_url=BASE_URL,
            official=True,
            account="vendor",
            added_at=now,
            history_from=now - _HISTORY_MS,
        )

    def run(self, seconds: float) -> None:
        """Do all that is due within so many seconds; the clock jumps from due time to due time."""
        clock = self.stand.clock
        end = clock.now_ms() + int(seconds * 1000)
        while clock.now_ms() < end:
            if not self.engine.step():
                due = min(self.engine.next_due() or end, end)
                clock.advance(max(1, due - clock.now_ms()) / 1000)

    def line_ids(self, line_nos: Sequence[str]) -> list[int]:
        with self.db.read() as conn:
            return [lookup.lines_numbered(conn, number, None)[0].id for number in line_nos]

    def action(self, action_id: str) -> Action:
        with self.db.read() as conn:
            (found,) = outbox.actions(conn, [action_id])
        return found

    def line(self, line_no: str):
        with self.db.read_raw() as raw:
            return raw.execute(
                "SELECT status, invoice_no, group_no FROM order_line WHERE line_no = ?", (line_no,)
            ).fetchone()

    def close(self) -> None:
        self.db.close()

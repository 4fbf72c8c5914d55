"""A toy shop's store with its backups, and what a restore needs while nobody has it open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from seller_desktop.store import backup, notes
from seller_desktop.store.backup import Backup, Cause
from seller_desktop.store.connection import Role, connect
from seller_desktop.store.restore import Reached, Restored, Site, rebuild, restore
from seller_desktop.store.transaction import Connection
from seller_desktop.system.clock import VirtualClock
from tests.integration.sync.conftest import KEY, Office
from tests.unit.sync.toy import ToyConnector, a_line


class Store(Office):
    """The sync tests' office, with backups."""

    @property
    def folder(self) -> Path:
        return self.path.parent / "backups"

    def site(self, reached: Reached | None = None) -> Site:
        site = Site(self.path, self.folder, KEY, self.clock, self.ids)
        return (
            site
            if reached is None
            else Site(self.path, self.folder, KEY, self.clock, self.ids, reached)
        )

    def fill(self, count: int = 3) -> None:
        """A shop with paid lines, all read."""
        self.add_shop()
        for number in range(1, count + 1):
            self.toy.put(a_line(f"L{number}", self.clock.now_ms() - number * 60_000))
        self.run(60)

    def write_memo(self, line_no: str, memo: str) -> None:
        self.write_memos({line_no: memo})

    def write_memos(self, memos: dict[str, str]) -> None:
        keyed = {self.line_id(line_no): memo for line_no, memo in memos.items()}

        def work(conn: Connection) -> None:
            for line_id, memo in keyed.items():
                notes.set_memo(conn, line_id, memo, self.clock.now_ms())

        self.db.write(work)

    def line_id(self, line_no: str) -> int:
        found = self.rows("SELECT id FROM order_line WHERE line_no = ?", line_no)
        return int(str(found[0][0]))

    def memos(self) -> dict[str, str]:
        found = self.rows(
            "SELECT l.line_no, n.memo FROM line_note n JOIN order_line l ON l.id = n.line_id"
        )
        return {str(line_no): str(memo) for line_no, memo in found}

    def back_up(self) -> Backup:
        return backup.create(self.path, KEY, self.folder, self.clock.now(), Cause.ASKED)

    def restore(self, one: Backup, reached: Reached | None = None) -> Restored:
        """Close, put it back, open again."""
        self.db.close()
        try:
            return restore(self.site(reached), one.path, one.made_at)
        finally:
            self.open()

    def rebuild(self, base: Backup | None) -> Restored:
        """Close, make the database anew, open again."""
        self.db.close()
        try:
            return rebuild(self.site(), None if base is None else base.path)
        finally:
            self.open()

    def everything(self) -> dict[str, list[tuple[object, ...]]]:
        """Every row of every table."""
        return rows_of(self.path)


def rows_of(path: Path, key: bytes = KEY) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of a file."""
    raw = connect(path, key, role=Role.READER)
    try:
        tables = [
            str(row[0])
            for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        ]
        return {
            name: sorted((tuple(row) for row in raw.execute(f'SELECT * FROM "{name}"')), key=repr)
            for name in tables
            if not name.startswith("line_search")
        }
    finally:
        raw.close()


def garble(path: Path, pages: list[int]) -> None:
    """Turn one byte of each of these pages round."""
    content = bytearray(path.read_bytes())
    for page in pages:
        content[page * 4096 + 100] ^= 0xFF
    path.write_bytes(content)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    clock = VirtualClock(datetime(2026, 11, 23, 3, 0, tzinfo=UTC))
    desk = Store(tmp_path / "office.db", clock, ToyConnector(clock))
    yield desk
    desk.db.close()

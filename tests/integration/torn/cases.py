"""Files as a power cut leaves them: a write-ahead log cut or garbled, a checkpoint half done.

Each commit counts one further, in a row and in the chain of events, so that what is left can be
told from a prefix of the commits.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from seller_desktop.domain.event import EventKind, Source
from seller_desktop.store import outbox
from seller_desktop.store.connection import RawConnection, Role, connect
from seller_desktop.store.database import Database
from seller_desktop.store.events import ChangeEvent, EventLog
from seller_desktop.store.transaction import Connection
from seller_desktop.system.clock import SystemClock
from tests.integration.crash.inspection import check_chain, check_file, copied

KEY = bytes(range(32))
_SECTOR = 512
_PAGE = 4096
_BULK = "x" * 900
_CLOCK = SystemClock()


@dataclass(frozen=True)
class Cut:
    """A copy of the files; `least` commits were in the database file itself, `most` in all."""

    path: Path
    least: int
    most: int

    @property
    def log(self) -> Path:
        return self.path.with_name(self.path.name + "-wal")


class Counter:
    """A database in which every commit counts one further."""

    def __init__(self, path: Path) -> None:
        self.db = Database.open(path, KEY, _CLOCK, threaded=False)
        self.count = 0
        self.folded = 0

    def commit(self, rng: random.Random) -> None:
        """One transaction of one to forty pages."""
        number = self.count + 1
        self.db.write(lambda conn: _write(conn, number, rng.randint(1, 40)))
        self.count = number

    def checkpoint(self) -> None:
        """Everything so far is in the database file."""
        self.db.checkpoint()
        self.folded = self.count

    def copy(self, folder: Path) -> Cut:
        """The files as they lie there now."""
        return Cut(copied(self.db.path, folder), self.folded, self.count)


def _write(conn: Connection, number: int, bulk: int) -> None:
    at = _CLOCK.now_ms()
    outbox.add_request(conn, f"count-{number:06d}", "seller", at)
    for part in range(bulk):
        outbox.add_request(conn, f"bulk-{number}-{part}", _BULK, at)
    EventLog(conn, at).add(ChangeEvent(0, EventKind.NOTE, Source.ENGINE, after=number))


def counted(path: Path) -> int:
    """Open what is left as a start does, and look at it: how many commits it holds.

    Raises AssertionError where it is not whole, or not a prefix of the commits.
    """
    db = Database.open(path, KEY, _CLOCK, threaded=False)
    db.close()
    raw = connect(path, KEY, role=Role.WRITER)
    try:
        check_file(raw)
        count = _prefix(raw)
    finally:
        raw.close()
    check_chain(path, KEY)
    return count


def _prefix(raw: RawConnection) -> int:
    rows = raw.execute("SELECT id FROM request WHERE id LIKE 'count-%' ORDER BY id")
    numbers = [int(str(row[0]).removeprefix("count-")) for row in rows]
    assert numbers == list(range(1, len(numbers) + 1)), "not a prefix of the commits"
    events = [int(row[0]) for row in raw.execute('SELECT "after" FROM change_event ORDER BY seq')]
    assert events == numbers, "a commit was torn in two"
    return len(numbers)


# What a power cut does.


def _short(cut: Cut, rng: random.Random) -> None:
    """The end of the log never reached the disk."""
    content = cut.log.read_bytes()
    cut.log.write_bytes(content[: rng.randint(0, len(content))])


def _garbled(cut: Cut, rng: random.Random) -> None:
    """A stretch of the log is anything."""
    content = bytearray(cut.log.read_bytes())
    start = rng.randint(0, max(0, len(content) - 1))
    stretch = rng.randint(1, 3 * _PAGE)
    content[start : start + stretch] = rng.randbytes(min(stretch, len(content) - start))
    cut.log.write_bytes(bytes(content))


def _holes(cut: Cut, rng: random.Random) -> None:
    """Some sectors of the log were never written and read as zeros."""
    content = bytearray(cut.log.read_bytes())
    for _ in range(rng.randint(1, 4)):
        start = rng.randrange(0, max(1, len(content)), _SECTOR)
        content[start : start + _SECTOR] = bytes(len(content[start : start + _SECTOR]))
    cut.log.write_bytes(bytes(content))


def _longer(cut: Cut, rng: random.Random) -> None:
    """The file grew, but what is in it is not ours."""
    with cut.log.open("ab") as log:
        log.write(rng.randbytes(rng.randint(1, 4 * _PAGE)))


DAMAGES: dict[str, Callable[[Cut, random.Random], None]] = {
    "short": _short,
    "garbled": _garbled,
    "holes": _holes,
    "longer": _longer,
}


def torn_log(template: Path, folder: Path, seed: str) -> str:
    """One case: a log damaged at random after random work; the name of the damage.

    Raises AssertionError, with the seed, where the file does not hold a prefix of the commits.
    """
    rng = random.Random(seed)
    counter = _at_work(template, folder, rng)
    copies = folder / "copy"
    copies.mkdir()
    cut = counter.copy(copies)
    name = rng.choice(sorted(DAMAGES))
    if cut.log.exists():
        DAMAGES[name](cut, rng)
    counter.db.close()
    try:
        left = counted(cut.path)
        assert cut.least <= left <= cut.most, f"{left} commits of {cut.least} to {cut.most}"
        if name == "longer":
            assert left == cut.most, f"{left} commits of {cut.most}, none of them damaged"
    except Exception as error:
        raise AssertionError(f"seed {seed}, {name}: {error}") from error
    return name


def torn_checkpoint(template: Path, folder: Path, seed: str) -> None:
    """One case: power fails while the log is carried over, so that of each page of the file
    either or half of either version is there, and the log is whole. No commit may be missing."""
    rng = random.Random(seed)
    counter = _at_work(template, folder, rng)
    copies = folder / "copy"
    copies.mkdir()
    counter.commit(rng)
    cut = counter.copy(copies)
    counter.checkpoint()
    after = counter.db.path.read_bytes()
    counter.db.close()
    cut.path.write_bytes(_mixed(cut.path.read_bytes(), after, rng))
    try:
        left = counted(cut.path)
        assert left == cut.most, f"{left} commits of {cut.most}"
    except Exception as error:
        raise AssertionError(f"seed {seed}, torn checkpoint: {error}") from error


def _mixed(before: bytes, after: bytes, rng: random.Random) -> bytes:
    """Of each sector of a file the old or the new; what is beyond the old end may be missing."""
    old = before.ljust(len(after), b"\0")
    sectors = range(0, len(after), _SECTOR)
    mixed = b"".join((after if rng.random() < 0.5 else old)[at : at + _SECTOR] for at in sectors)
    longest = max(len(before), rng.randrange(0, len(after) + 1, _SECTOR))
    return mixed[:longest]


def _at_work(template: Path, folder: Path, rng: random.Random) -> Counter:
    """A database after some commits and perhaps some checkpoints, still open."""
    path = folder / "office.db"
    shutil.copyfile(template, path)
    counter = Counter(path)
    for _ in range(rng.randint(1, 12)):
        counter.commit(rng)
        if rng.random() < 0.2:
            counter.checkpoint()
    return counter


def make_template(path: Path) -> Path:
    """An empty database, migrated, without a log."""
    Database.open(path, KEY, _CLOCK, threaded=False).close()
    raw = connect(path, KEY, role=Role.WRITER)
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    raw.close()
    return path

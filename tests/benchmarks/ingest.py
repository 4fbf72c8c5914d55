"""Ingest: recorded pages through the real connector and store into a fresh encrypted file.

Beside it the floor: the same bytes through the bare parser, and bare tuples into one bare table.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import msgspec

from seller_desktop.domain.event import Source
from seller_desktop.domain.shop import Shop
from seller_desktop.marketplaces.contract import Access, Page
from seller_desktop.marketplaces.registry import Registry
from seller_desktop.store import shops
from seller_desktop.store.connection import Role, connect
from seller_desktop.store.database import Database
from seller_desktop.store.events import EventLog
from seller_desktop.store.readings import Readings
from seller_desktop.store.transaction import Connection
from seller_desktop.store.writer import Priority
from seller_desktop.system.clock import SystemClock, VirtualClock
from seller_desktop.system.randomness import SeededRandomness

from .recorded import RecordedHttp, pages

KEY = bytes(range(32))
Recorded = list[tuple[tuple[str, ...], bytes]]
_SECRET = "$2a$04$SandboxOnlySalt012345u"


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of one run and what they were for."""

    seconds: float
    lines: int

    @property
    def per_second(self) -> float:
        return self.lines / self.seconds


def fill(path: Path, recorded: Recorded) -> tuple[Measured, Measured]:
    """Store every page in a fresh file; a second pass over the same pages changes nothing."""
    clock = SystemClock()
    db = Database.open(path, KEY, clock, threaded=False)
    shop = db.write(add_shop)
    # The connector's own clock is virtual: it would keep to the marketplace's rate limit.
    patient = VirtualClock(clock.now())
    db.bulk(True)
    first = fill_core(db, shop, recorded, patient)
    db.bulk(False)
    again = fill_core(db, shop, recorded, patient)
    db.close()
    return first, again


def fill_core(db: Database, shop: Shop, recorded: Recorded, clock: VirtualClock) -> Measured:
    """Read every recorded page by the real connector and store it."""
    ids = SeededRandomness(1)
    access = Access("http://127.0.0.1:1/external", {"client_id": "b", "client_secret": _SECRET})
    connector = Registry().get("naver").connect(access, RecordedHttp(recorded), clock)
    began = time.perf_counter()
    for numbers, _ in recorded:
        page = connector.read_lines(numbers)
        db.write(partial(_apply, shop=shop, page=page, clock=clock, ids=ids), Priority.PAGE)
    total = sum(len(numbers) for numbers, _ in recorded)
    return Measured(time.perf_counter() - began, total)


def floor(path: Path, recorded: Recorded) -> Measured:
    """The parser alone, and raw inserts of its bytes into one table without an index."""
    raw = connect(path, KEY, role=Role.WRITER)
    raw.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, line_no TEXT, body BLOB)")
    total = sum(len(numbers) for numbers, _ in recorded)
    began = time.perf_counter()
    for numbers, body in recorded:
        items = msgspec.json.decode(body)["data"]
        raw.execute("BEGIN IMMEDIATE")
        rows = [(no, msgspec.json.encode(item)) for no, item in zip(numbers, items, strict=True)]
        raw.executemany("INSERT INTO bare (line_no, body) VALUES (?, ?)", rows)
        raw.execute("COMMIT")
    seconds = time.perf_counter() - began
    raw.close()
    return Measured(seconds, total)


def measure(folder: Path, lines: int, seed: int) -> dict[str, object]:
    """Figures of ingest: lines a second, fresh and unchanged, beside the floor."""
    recorded = pages(lines, seed)
    bare = floor(folder / "floor.db", recorded)
    first, again = fill(folder / "office.db", recorded)
    size = (folder / "office.db").stat().st_size
    return {
        "lines": lines,
        "first_lines_per_s": round(first.per_second),
        "unchanged_lines_per_s": round(again.per_second),
        "floor_lines_per_s": round(bare.per_second),
        "of_floor": round(first.per_second / bare.per_second, 2),
        "file_bytes_per_line": round(size / lines),
    }


def add_shop(conn: Connection) -> Shop:
    """The shop the recorded lines belong to."""
    return shops.add_shop(
        conn,
        uid="bench",
        marketplace="naver",
        name="벤치",
        base_url="http://127.0.0.1:1/external",
        official=False,
        account=None,
        added_at=0,
        history_from=0,
    )


def _apply(
    conn: Connection, shop: Shop, page: Page, clock: VirtualClock, ids: SeededRandomness
) -> None:
    log = EventLog(conn, clock.now_ms())
    Readings(conn, shop, log, Source.HISTORY, ids.bytes).apply(page.readings)

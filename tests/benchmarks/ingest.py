"""Ingest: recorded pages through the real connector and store into a fresh encrypted file.

Beside it the floor: the same bytes through the bare parser, and bare tuples into one bare table.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
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
_SECRET = "$2a$04$SandboxOnlySalt012345u"


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of one run and what they were for."""

    seconds: float
    lines: int

    @property
    def per_second(self) -> float:
        return self.lines / self.seconds


def fill(path: Path, recorded: list[tuple[tuple[str, ...], bytes]]) -> tuple[Measured, Measured]:
    """Store every page in a fresh file; a second pass over the same pages changes nothing."""
    clock = SystemClock()
    ids = SeededRandomness(1)
    db = Database.open(path, KEY, clock, threaded=False)
    shop = db.write(_add_shop)
    access = Access("http://127.0.0.1:1/external", {"client_id": "b", "client_secret": _SECRET})
    # The connector's own clock is virtual: it would keep to the marketplace's rate limit.
    patient = VirtualClock(clock.now())
    connector = Registry().get("naver").connect(access, RecordedHttp(recorded), patient)
    total = sum(len(numbers) for numbers, _ in recorded)

    def run() -> Measured:
        began = time.perf_counter()
        for numbers, _ in recorded:
            page = connector.read_lines(numbers)
            db.write(lambda conn, page=page: _apply(conn, shop, page, clock, ids), Priority.PAGE)  # type: ignore[misc]
        return Measured(time.perf_counter() - began, total)

    db.bulk(True)
    first = run()
    db.bulk(False)
    again = run()
    db.close()
    return first, again


def floor(path: Path, recorded: list[tuple[tuple[str, ...], bytes]]) -> Measured:
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


def _add_shop(conn: Connection) -> Shop:
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
    conn: Connection, shop: Shop, page: Page, clock: SystemClock, ids: SeededRandomness
) -> None:
    log = EventLog(conn, clock.now_ms())
    Readings(conn, shop, log, Source.HISTORY, ids.bytes).apply(page.readings)

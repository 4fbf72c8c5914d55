"""What a database file holds, and the proof that it holds it whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from ..domain.errors import Fault, UserFixable
from .access import broken_access
from .connection import RawConnection, pragma
from .events import broken_link
from .file_at_rest import Key, open_at_rest
from .migrations.version import SCHEMA_VERSION

_OPEN = "('ready', 'held', 'sending', 'unknown', 'parked')"


@dataclass(frozen=True, slots=True)
class ShopContents:
    """What a file holds of one shop."""

    name: str
    orders: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds. `orders` counts order lines, `unsent` actions that are not final;
    `last_event_at` (UTC ms) is when the last thing in it happened."""

    schema: int
    shops: tuple[ShopContents, ...]
    orders: int
    claims: int
    memos: int
    unsent: int
    events: int
    last_event_at: int | None


@dataclass(frozen=True, slots=True)
class Newer:
    """What came into a file after an instant. Counts; `orders` come back from the marketplaces."""

    orders: int = 0
    memos: int = 0
    actions: int = 0
    shops: tuple[str, ...] = ()


def verify(path: Path, key: Key) -> Contents:
    """Prove a file at rest whole and say what it holds; nothing is changed.

    Every page's checksum, the structure, foreign keys and both chains of hashes. Raises
    `Fault("backup_damaged", detail)`, `UserFixable("database_newer", found, known)` and what
    `open_at_rest` raises.
    """
    with _proving(path, key) as raw:
        found = pragma(raw, "user_version")
        if found > SCHEMA_VERSION:
            raise UserFixable("database_newer", found=found, known=SCHEMA_VERSION)
        for fault in (*page_faults(raw), *_chain_faults(raw, current=found == SCHEMA_VERSION)):
            raise Fault("backup_damaged", file=path.name, detail=fault)
        return contents(raw)


def verify_pages(path: Path, key: Key) -> None:
    """The same without a look at what the pages say: for a file of whatever older schema."""
    with _proving(path, key) as raw:
        for fault in page_faults(raw):
            raise Fault("backup_damaged", file=path.name, detail=fault)


@contextmanager
def _proving(path: Path, key: Key) -> Iterator[RawConnection]:
    raw = open_at_rest(path, key)
    try:
        yield raw
    except driver.Error as error:
        raise Fault("backup_damaged", file=path.name, detail="read") from error
    finally:
        raw.close()


def page_faults(raw: RawConnection) -> Iterator[str]:
    """What is wrong with the pages of an open file: nothing, where it is whole."""
    if raw.execute("PRAGMA cipher_integrity_check").fetchall():
        yield "pages"
    if [row[0] for row in raw.execute("PRAGMA integrity_check(1)").fetchall()] != ["ok"]:
        yield "structure"
    if raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
        yield "references"


def _chain_faults(raw: RawConnection, *, current: bool) -> Iterator[str]:
    if current and (broken_link(raw) is not None or broken_access(raw) is not None):
        yield "chain"


def contents(raw: RawConnection) -> Contents:
    """What an open file holds."""
    shops = raw.execute(
        "SELECT s.name, (SELECT count(*) FROM order_line l WHERE l.shop_id = s.id) FROM shop s"
        " ORDER BY s.id"
    )
    row = raw.execute(
        "SELECT (SELECT count(*) FROM order_line), (SELECT count(*) FROM claim),"
        " (SELECT count(*) FROM line_note),"
        f" (SELECT count(*) FROM action WHERE state IN {_OPEN}),"
        " (SELECT count(*) FROM change_event),"
        " (SELECT at FROM change_event ORDER BY seq DESC LIMIT 1)"
    ).fetchall()[0]
    return Contents(pragma(raw, "user_version"), tuple(ShopContents(*shop) for shop in shops), *row)


def newer(raw: RawConnection, instant: int) -> Newer:
    """What an open file holds that came into it after an instant (UTC ms)."""
    shops = raw.execute("SELECT name FROM shop WHERE added_at > ? ORDER BY id", (instant,))
    ((orders, memos, actions),) = raw.execute(
        "SELECT (SELECT count(*) FROM order_line WHERE first_seen_at > ?),"
        " (SELECT count(*) FROM line_note WHERE updated_at > ?),"
        " (SELECT count(*) FROM action WHERE created_at > ?)",
        (instant, instant, instant),
    ).fetchall()
    return Newer(orders, memos, actions, tuple(str(shop[0]) for shop in shops))

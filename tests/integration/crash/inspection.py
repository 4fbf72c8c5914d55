"""What must hold of the files a killed process left, looked at on a copy of them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from seller_desktop.store.connection import RawConnection, Role, connect
from seller_desktop.store.database import Database
from seller_desktop.store.events import broken_link
from seller_desktop.store.page_proof import key_fits_any_page
from seller_desktop.system.clock import SystemClock
from seller_desktop.system.paths import ProfilePaths

Row = Mapping[str, object]
_SIDES = ("", "-wal", "-shm")


@dataclass(frozen=True)
class Leaving:
    """A write as its bytes left: the attempt's hash, and what is in it."""

    digest: str
    path: str
    body: str

    def carries(self, effect: Row) -> bool:
        """Whether it would make this effect."""
        in_body = f'"{effect["line_no"]}"' in self.body or f"/{effect['line_no']}/" in self.path
        return in_body and self.path.endswith(f"/{effect['verb']}")


@dataclass(frozen=True)
class Remains:
    """What was told before a kill, and the profile that is left."""

    profile: Path
    keys: Path
    acknowledged: frozenset[str]
    left: Sequence[Leaving]
    """Writes of the life that was ended."""
    ledger: Sequence[Row]
    ledger_before: Sequence[Row]
    """What stood at the marketplace before that life."""

    @property
    def key(self) -> bytes:
        """The one key of the keyring that opens the file, whatever the profile says of it."""
        return key_of(ProfilePaths(self.profile).database, self.keys)


def key_of(database: Path, keys: Path) -> bytes:
    """The key of the keyring file that opens a database."""
    for name, value in json.loads(keys.read_bytes()).items():
        if "/db-key/" not in name:
            continue
        key = bytes.fromhex(value)
        if key_fits_any_page(database, key):
            return key
    raise AssertionError("no key that is left opens the file")


def inspect(remains: Remains, folder: Path) -> None:
    """Raise AssertionError for the first thing that is not as it must be.

    The copy is opened, the original left as it was: the next process has to heal it by itself.
    """
    check_once(remains.ledger)
    _check_not_again(remains)
    copy = copied(ProfilePaths(remains.profile).database, folder)
    raw = connect(copy, remains.key, role=Role.WRITER)
    try:
        check_file(raw)
        _check_acknowledged(raw, remains.acknowledged)
        _check_written_before_sent(raw, remains)
    finally:
        raw.close()
    check_chain(copy, remains.key)
    _check_backups(remains)


def _check_backups(remains: Remains) -> None:
    """I21: every file that counts as a backup is whole, and a key that is left opens it."""
    for path in sorted(ProfilePaths(remains.profile).backups.glob("*.db")):
        raw = connect(path, key_of(path, remains.keys), role=Role.GUI)
        try:
            check_file(raw)
        finally:
            raw.close()


def copied(database: Path, folder: Path) -> Path:
    """The file with its write-ahead log as they lie there, without their index."""
    target = folder / database.name
    for side in _SIDES:
        (folder / (database.name + side)).unlink(missing_ok=True)
    for side in _SIDES[:2]:
        source = database.with_name(database.name + side)
        if source.exists():
            shutil.copyfile(source, folder / source.name)
    return target


def check_file(raw: RawConnection) -> None:
    """I20: pages, their seals, and what refers to what."""
    assert [row[0] for row in raw.execute("PRAGMA integrity_check")] == ["ok"]
    assert raw.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert raw.execute("PRAGMA foreign_key_check").fetchall() == []


def check_chain(path: Path, key: bytes) -> None:
    """Every change event has the hash of the one before."""
    db = Database.open(path, key, SystemClock(), threaded=False)
    try:
        with db.read() as conn:
            assert broken_link(conn) is None
    finally:
        db.close()


def _check_acknowledged(raw: RawConnection, acknowledged: Iterable[str]) -> None:
    """I1: whatever the seller was told is taken is there."""
    stored = {str(row[0]) for row in raw.execute("SELECT id FROM action")}
    lost = sorted(set(acknowledged) - stored)
    assert not lost, f"acknowledged and lost: {lost}"


def _check_written_before_sent(raw: RawConnection, remains: Remains) -> None:
    """I3: no byte left whose attempt is not on disk, and no effect stands without one."""
    hashes = {str(row[0]) for row in raw.execute("SELECT body_hash FROM attempt")}
    assert {write.digest for write in remains.left} <= hashes, (
        "bytes left before their attempt was written down"
    )
    rows = raw.execute(
        "SELECT a.verb, l.line_no, a.claim_no FROM action a"
        " JOIN action_line al ON al.action_id = a.id JOIN order_line l ON l.id = al.line_id"
        " WHERE a.attempts > 0"
    )
    tried = {tuple(row) for row in rows}
    for effect in remains.ledger:
        unit = _unit(effect)
        assert unit in tried, f"an effect nobody asked for: {unit}"


def _check_not_again(remains: Remains) -> None:
    """I2: what stands at the marketplace since before this life is not sent once more."""
    for write in remains.left:
        again = [_unit(effect) for effect in remains.ledger_before if write.carries(effect)]
        assert not again, f"sent although it stands there: {again}"


def check_once(ledger: Iterable[Row]) -> None:
    """No verb stands twice on a unit."""
    units = [_unit(effect) for effect in ledger]
    twice = sorted(str(unit) for unit in set(units) if units.count(unit) > 1)
    assert not twice, f"sent twice: {twice}"


def _unit(effect: Row) -> tuple[object, ...]:
    return effect["verb"], effect["line_no"], effect["claim_no"]


def check_rest(raw: RawConnection, world: Mapping[str, Sequence[Row]]) -> None:
    """At rest: every action is final or waits for the seller, what is done stands at the
    marketplace, and the lines stored are the lines there."""
    moving = raw.execute(
        "SELECT id, state FROM action WHERE state IN ('sending', 'unknown')"
    ).fetchall()
    assert not moving, f"not settled: {[tuple(row) for row in moving]}"
    _check_done(raw, world["ledger"])
    _check_lines(raw, world["lines"])


def _check_done(raw: RawConnection, ledger: Iterable[Row]) -> None:
    effects = {_unit(effect) for effect in ledger}
    done = raw.execute(
        "SELECT a.verb, l.line_no, a.claim_no FROM action a"
        " JOIN action_line al ON al.action_id = a.id JOIN order_line l ON l.id = al.line_id"
        " WHERE a.state = 'done' AND a.attempts > 0"
    )
    missing = [tuple(row) for row in done if tuple(row) not in effects]
    assert not missing, f"done here and not there: {missing}"


def _check_lines(raw: RawConnection, lines: Iterable[Row]) -> None:
    names = ("status", "marketplace_status", "claim", "quantity", "amount", "invoice_no")
    rows = raw.execute(
        "SELECT line_no, status, status_word, claim, quantity, amount, invoice_no FROM order_line"
    )
    stored = {str(row[0]): dict(zip(names, row[1:], strict=True)) for row in rows}
    wrong = {}
    for line in lines:
        number = str(line["line_no"])
        there = {name: line[name] for name in names}
        if number in stored and stored[number] != there:
            wrong[number] = (stored[number], there)
        elif number not in stored and there["status"] in {"paid", "accepted"}:
            wrong[number] = ({}, there)
    assert not wrong, f"stored is not what stands there: {wrong}"

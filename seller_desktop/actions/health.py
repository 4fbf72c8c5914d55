"""What `doctor` and a report find out, check by check."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import Problem
from ..domain.event import AlertKind
from ..domain.korea_time import DAY_MS
from ..store.access import broken_access
from ..store.alerts import alerts
from ..store.connection import Readable
from ..store.desk_state import ShopWithHealth, shops_with_health
from ..store.events import broken_link
from ..store.lookup import is_sound
from ..store.quarantine import unread_by_shop
from ..store.transaction import Connection
from .key_expiry import life_of_keys
from .office import Office

_MIB = 1024 * 1024
_LOW_MB = 500
_FULL_MB = 20
_LATEST = 200
_OF_KEYRING = frozenset({"keyring_file_in_use"})
_OF_CLOCK = frozenset({"clock_refused", "clock_corrected"})


@dataclass(frozen=True, slots=True)
class Finding:
    """One check. `verdict` is `ok`, `warning`, `failed` or `not_asked`."""

    check: str
    verdict: str = "ok"
    problem: Problem | None = None
    shop: str | None = None
    shop_id: int | None = None


def opened_findings(office: Office, warnings: tuple[Problem, ...]) -> list[Finding]:
    """Database, history, keyring, place, clock, unread records and shops of an open profile.

    `warnings` are what its opening had to say of place and keyring.
    """
    with office.db.read() as conn:
        rows = shops_with_health(conn)
        return [
            *_database(conn),
            *_told(warnings),
            *_clock(conn, office, rows),
            *_unread(conn),
            *(_shop(office, row) for row in rows),
        ]


def refused_finding(problem: Problem) -> Finding:
    """Why a profile does not open."""
    code = problem.code
    if code.startswith("keyring") or code == "key_lost":
        return Finding("keyring", "failed", problem)
    if code.startswith(("profile", "storage")):
        return Finding("storage", "failed", problem)
    return Finding("disk" if code == "disk_full" else "database", "failed", problem)


def disk_findings(profile: Path) -> list[Finding]:
    """How much room is left where the profile is, or would be."""
    place = next((one for one in (profile, *profile.absolute().parents) if one.exists()), profile)
    try:
        free = shutil.disk_usage(place).free // _MIB
    except OSError:
        return [Finding("disk", "not_asked")]
    if free < _FULL_MB:
        return [Finding("disk", "failed", Problem("disk_full"))]
    if free < _LOW_MB:
        return [Finding("disk", "warning", Problem("disk_low", {"free": free}))]
    return [Finding("disk")]


def _database(conn: Connection) -> list[Finding]:
    sound = is_sound(conn)
    database = Finding("database") if sound else _failed("database", "database_damaged")
    broken = broken_link(conn) or broken_access(conn)
    if broken is None:
        return [database, Finding("history")]
    return [database, Finding("history", "failed", Problem("history_broken", {"entry": broken}))]


def _failed(check: str, code: str) -> Finding:
    return Finding(check, "failed", Problem(code))


def _told(warnings: tuple[Problem, ...]) -> list[Finding]:
    """Keyring and place: good unless the opening warned of them."""
    found = {"keyring": Finding("keyring"), "storage": Finding("storage")}
    for problem in warnings:
        check = "keyring" if problem.code in _OF_KEYRING else "storage"
        found[check] = Finding(check, "warning", problem)
    return list(found.values())


def _clock(conn: Readable, office: Office, rows: tuple[ShopWithHealth, ...]) -> list[Finding]:
    """What the marketplaces said of this computer's clock within a day."""
    for row in rows:
        problem = _error(row)
        if problem is not None and problem.code in _OF_CLOCK:
            return [Finding("clock", "failed", problem, row.shop.name, row.shop.id)]
    newest = office.clock.now_ms() - DAY_MS
    for alert in alerts(conn, _LATEST):
        if alert.kind is AlertKind.CLOCK_CORRECTED and alert.created_at > newest:
            told = Problem("clock_corrected", {"minutes": alert.params.get("minutes")})
            return [Finding("clock", "warning", told)]
    return [Finding("clock")]


def _unread(conn: Readable) -> list[Finding]:
    """Records that were set aside and that the seller has not checked."""
    count = sum(unread_by_shop(conn).values())
    if not count:
        return [Finding("quarantine")]
    return [Finding("quarantine", "warning", Problem("payload_quarantined", {"count": count}))]


def _shop(office: Office, row: ShopWithHealth) -> Finding:
    problem = _error(row)
    if problem is None:
        life = life_of_keys(office, row.shop, office.clock.now_ms())
        ending = life.problem if life is not None else None
        verdict = "ok" if ending is None else "warning"
        return Finding("shop", verdict, ending, row.shop.name, row.shop.id)
    return Finding("shop", "failed", problem, row.shop.name, row.shop.id)


def _error(row: ShopWithHealth) -> Problem | None:
    return None if row.health.error is None else Problem.from_json(row.health.error)

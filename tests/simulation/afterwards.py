"""What is tried once a seed is at rest: reading everything again from nothing, and growing old."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from random import Random

from seller_desktop.actions import sync
from seller_desktop.actions.purge import purge
from seller_desktop.actions.shops import add_shop
from seller_desktop.domain.hangul import query_grams
from seller_desktop.store.connection import RawConnection
from seller_desktop.store.events import broken_link

from .computer import Computer
from .promises import canonical
from .weather import Crash

DAY_MS = 86_400_000
_OLD_DAYS = (10, 100, 400)
_LOCAL = ("memo", "tags")
_PURGED = "kept NOT IN ('full', 'trade')"


def differences_to_a_fresh_copy(computer: Computer, template: Path) -> list[str]:
    """I15: a second computer that reads all from nothing holds the same orders and claims."""
    folder = computer.folder / "second"
    folder.mkdir()
    second = replace(computer, folder=folder, process=None)
    second.install(template)
    try:
        _open_the_same_shops(computer, second)
        for _ in range(2):
            # Of an order older than its history the second round asks what else is claimed.
            sync.ask_sync(second.start().office)
            second.run_until(computer.clock.now_ms() + 600_000)
        ours, fresh = _rows(canonical(computer)), _rows(canonical(second))
    finally:
        second.kill(counts=False)
    differing = [key for key, row in fresh.items() if key in ours and ours[key] != row]
    return [f"I15: {key} differs: {_difference(ours[key], fresh[key])}" for key in differing[:3]]


def what_a_purge_leaves(computer: Computer, rng: Random) -> list[str]:
    """I24: after the keeping time nothing names the buyer any more, even if the purge is killed."""
    with computer.start().office.db.read_raw() as raw:
        people = _people(raw)
    computer.clock.advance(rng.choice(_OLD_DAYS) * DAY_MS / 1000)
    computer.weather.disk, computer.weather.crashes = 0.2, 0.5
    for _ in range(3):
        try:
            purge(computer.start().office)
        except Crash:
            computer.kill()
        except Exception:  # noqa: BLE001 - told to the seller; the next run goes on
            continue
    computer.weather.clear()
    purge(computer.start().office)
    db = computer.start().office.db
    with db.read_raw() as raw:
        broken = _traces(raw, people)
    with db.read() as conn:
        if broken_link(conn) is not None:
            broken.append("I24: the chain of events broke in a purge")
    return broken


def _open_the_same_shops(first: Computer, second: Computer) -> None:
    with first.start().office.db.read_raw() as raw:
        rows = raw.execute("SELECT name, history_from FROM shop").fetchall()
    since = dict(rows)
    now = second.clock.now_ms()
    for stall in second.town.stalls:
        add_shop(
            second.start().office,
            marketplace=stall.marketplace,
            name=stall.name,
            base_url=stall.base_url,
            credentials=stall.credentials,
            history_days=1 + (now - since[stall.name]) // DAY_MS,
        )


def _rows(dump: str) -> dict[str, dict[str, object]]:
    found = {}
    for text in dump.splitlines():
        row = json.loads(text)
        if row["kind"] in ("order", "claim"):
            value = {name: word for name, word in row["value"].items() if name not in _LOCAL}
            found[f"{row['kind']} {row['key']}"] = value
    return found


def _difference(ours: dict[str, object], fresh: dict[str, object]) -> dict[str, object]:
    return {name: (ours.get(name), fresh[name]) for name in fresh if ours.get(name) != fresh[name]}


def _people(raw: RawConnection) -> dict[int, tuple[str, str]]:
    rows = raw.execute("SELECT line_id, name, phone FROM recipient WHERE name <> ''")
    return {int(line_id): (str(name), str(phone)) for line_id, name, phone in rows if phone}


def _traces(raw: RawConnection, people: dict[int, tuple[str, str]]) -> list[str]:
    """Where a purged line still names its buyer."""
    broken = []
    rows = raw.execute(f"SELECT line_id, name, phone FROM recipient WHERE {_PURGED}").fetchall()
    for line_id, name, phone in rows:
        if line_id not in people:
            continue
        old_name, old_phone = people[line_id]
        if old_phone in (phone or "") or old_name in (name or ""):
            broken.append(f"I24: line {line_id} still names its buyer")
        if raw.execute("SELECT 1 FROM payload WHERE line_id = ?", (line_id,)).fetchone():
            broken.append(f"I24: line {line_id} still has its raw answer")
        if _is_indexed(raw, line_id, old_name):
            broken.append(f"I24: line {line_id} is still found by its buyer's name")
    return broken


def _is_indexed(raw: RawConnection, line_id: int, name: str) -> bool:
    """Whether the index holds every gram of the name: asked of the index itself."""
    question = " AND ".join(f'"{gram}"' for gram in query_grams(name))
    rows = raw.execute(
        "SELECT 1 FROM line_search WHERE line_search MATCH ? AND rowid = ?", (question, line_id)
    )
    return rows.fetchone() is not None

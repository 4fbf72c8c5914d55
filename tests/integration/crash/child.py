"""One life of the program, which its parent ends: `python -m tests.integration.crash.child`.

It opens the profile, recovers, and works with a seller at its side, telling its parent on standard
output what is acknowledged and what leaves. Only the works `setup` and `finish` end by themselves.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from seller_desktop.actions import outbox as decisions
from seller_desktop.actions.shops import add_shop
from seller_desktop.actions.sync import ask_sync
from seller_desktop.app import Core
from seller_desktop.store import wishes
from seller_desktop.sync.engine import Engine
from seller_desktop.system.lock import ProcessLock
from tests.driving import drive

from .composition import WatchedDatabase, back_up, change_key, open_profile, watch_migration
from .points import Point, Trap, tell
from .seller import Seller

_HISTORY_DAYS = 25
_PAUSE_S = (0.0, 0.06)
_PATIENCE_MS = 300_000


def main() -> None:
    """Live until the work is done or the parent has had enough."""
    wish = _arguments()
    trap = Trap(wish.point, wish.nth)
    tell("born")
    watch_migration(trap)
    if wish.work == "rekey":
        change_key(wish.profile, wish.keys, trap)
    core, db = open_profile(wish.profile, wish.keys, trap)
    tell("open")
    if wish.work == "setup":
        _setup(core, json.load(sys.stdin))
    else:
        _work(core, db, wish)
    db.close()
    core.close()
    tell("end")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("profile", type=Path)
    parser.add_argument("keys", type=Path)
    parser.add_argument(
        "--work", choices=("setup", "trade", "backup", "rekey", "finish"), default="trade"
    )
    parser.add_argument("--point", default="")
    parser.add_argument("--nth", type=int, default=0)
    parser.add_argument("--seed", default="0")
    return parser.parse_args()


def _setup(core: Core, shop: dict[str, dict[str, str]]) -> None:
    add_shop(
        core.office,
        marketplace="naver",
        name="가게",
        base_url=str(shop["base_url"]),
        credentials=shop["credentials"],
        history_days=_HISTORY_DAYS,
    )
    engine = core.make_engine()
    engine.recover()
    _full_round(core, engine)
    engine.close()


def _work(core: Core, db: WatchedDatabase, wish: argparse.Namespace) -> None:
    lock = ProcessLock(core.office.paths.engine_lock)
    free = lock.try_acquire()
    db.commit_point = Point.RECOVERING
    engine = core.make_engine()
    engine.recover()
    db.commit_point = Point.BEFORE_COMMIT
    tell("ready", {"lock": free, "unknown": _in_state(core, "unknown")})
    if wish.work == "finish":
        _come_to_rest(core, engine)
    else:
        if wish.work == "backup":
            threading.Thread(target=back_up, args=(core,), name="backup", daemon=True).start()
        _trade(core, engine, random.Random(wish.seed))
    engine.close()


def _trade(core: Core, engine: Engine, rng: random.Random) -> None:
    """The engine in this thread, the seller in one of its own, until the process is killed."""
    seller = Seller(core.office, rng)
    clock = core.office.clock

    def act() -> None:
        while True:
            seller.act()
            clock.sleep(rng.uniform(*_PAUSE_S))

    threading.Thread(target=act, name="seller", daemon=True).start()
    drive(engine, clock, lambda: False)


def _come_to_rest(core: Core, engine: Engine) -> None:
    """No more faults: the seller sends again what is proved not to have arrived, then all rests."""
    _until(core, engine, lambda: not _unsettled(core))
    parked = _in_state(core, "parked")
    if parked:
        decisions.retry(core.office, parked)
    _until(core, engine, lambda: not _unsettled(core))
    _full_round(core, engine)


def _unsettled(core: Core) -> list[str]:
    """Actions that are neither final nor wait for the seller nor behind one that does."""
    with core.office.db.read() as conn:
        rows = conn.exec_driver_sql(
            "SELECT a.id FROM action a WHERE a.state IN ('sending', 'unknown') OR (a.state ="
            " 'ready' AND NOT EXISTS (SELECT 1 FROM action b JOIN action_line bl"
            " ON bl.action_id = b.id JOIN action_line al ON al.line_id = bl.line_id"
            " WHERE al.action_id = a.id AND b.seq < a.seq AND b.state IN ('parked', 'held')))"
        )
        return [str(row[0]) for row in rows]


def _in_state(core: Core, state: str) -> list[str]:
    with core.office.db.read() as conn:
        rows = conn.exec_driver_sql("SELECT id FROM action WHERE state = ? ORDER BY seq", (state,))
        return [str(row[0]) for row in rows]


def _full_round(core: Core, engine: Engine) -> None:
    wish_id = ask_sync(core.office)

    def done() -> bool:
        with core.office.db.read() as conn:
            wish = wishes.wish(conn, wish_id)
        return wish is not None and wish.state == "done"

    _until(core, engine, done)


def _until(core: Core, engine: Engine, rested: Callable[[], bool]) -> None:
    clock = core.office.clock
    if not drive(engine, clock, rested, clock.now_ms() + _PATIENCE_MS):
        tell("restless", _unsettled(core))
        raise SystemExit("the engine did not come to rest")


if __name__ == "__main__":
    main()

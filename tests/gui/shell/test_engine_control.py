"""Who syncs: this process once the lock is free, another one until then."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from seller_desktop.desktop.engine_control import EngineControl
from seller_desktop.desktop.tasks import Tasks
from seller_desktop.domain.errors import UserFixable
from seller_desktop.system.lock import ProcessLock
from seller_desktop.system.randomness import SeededRandomness
from tests.gui.shell.desk import Desk, NotedEngine

ROOT = Path(__file__).resolve().parents[3]
HOLD = """
import sys
from pathlib import Path
from seller_desktop.system.lock import ProcessLock
assert ProcessLock(Path(sys.argv[1])).try_acquire()
print("held", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    tasks = Tasks(SeededRandomness(3), lambda problem: None)
    yield tasks
    tasks.close()


def test_the_engine_starts_once_the_lock_is_ours(
    tasks: Tasks, tmp_path: Path, qtbot: QtBot
) -> None:
    engine = NotedEngine()
    control = EngineControl(
        ProcessLock(tmp_path / "lock"), lambda: engine, lambda shops: None, tasks
    )
    control.start()
    qtbot.waitUntil(lambda: control.runs_here)
    control.ask_for(1, "L1")
    control.wake()
    qtbot.waitUntil(lambda: engine.wakes == 1 and engine.asked == [(1, "L1")])
    control.stop()
    assert engine.stopped
    assert ProcessLock(tmp_path / "lock").try_acquire()


def test_it_takes_over_when_the_other_process_ends(
    tasks: Tasks, tmp_path: Path, qtbot: QtBot
) -> None:
    lock = tmp_path / "lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        control = EngineControl(
            ProcessLock(lock), NotedEngine, lambda shops: None, tasks, take_over_ms=50
        )
        control.start()
        qtbot.waitUntil(lambda: control.runs_elsewhere)
        assert not control.runs_here
        holder.communicate(b"\n")
    qtbot.waitUntil(lambda: control.runs_here)
    assert not control.runs_elsewhere
    control.stop()


def test_a_window_left_while_its_engine_starts_stops_it(tasks: Tasks, tmp_path: Path) -> None:
    engine, began, go_on = NotedEngine(), threading.Event(), threading.Event()

    def start() -> NotedEngine:
        began.set()
        assert go_on.wait(10)
        return engine

    lock = ProcessLock(tmp_path / "lock")
    control = EngineControl(lock, start, lambda shops: None, tasks)
    control.start()
    assert began.wait(10)
    with ThreadPoolExecutor(1) as other:
        other.submit(go_on.set)
        control.stop()
    assert engine.stopped
    assert not control.runs_here
    assert ProcessLock(tmp_path / "lock").try_acquire()


def test_a_failed_start_gives_the_lock_back(
    tasks: Tasks, tmp_path: Path, qtbot: QtBot, expected_errors: list[object]
) -> None:
    def start() -> NotedEngine:
        raise UserFixable("keyring_locked")

    control = EngineControl(ProcessLock(tmp_path / "lock"), start, lambda shops: None, tasks)
    control.start()
    qtbot.waitUntil(lambda: bool(expected_errors))
    assert not control.runs_here
    assert ProcessLock(tmp_path / "lock").try_acquire()
    control.stop()


def test_a_wish_to_sync_is_stored_for_whoever_holds_the_lock(desk: Desk, qtbot: QtBot) -> None:
    shop = desk.filler.add_shop()
    desktop = desk.start()
    desktop.services.shop_filter.choose({shop})
    desk.session.window.menu.actions["sync"].trigger()
    qtbot.waitUntil(lambda: desk.filler.value("SELECT count(*) FROM sync_wish") == 1)
    assert desk.filler.value("SELECT shops FROM sync_wish") == f"[{shop}]"


def test_a_poke_wakes_the_engine_and_shows_what_others_stored(desk: Desk, qtbot: QtBot) -> None:
    from seller_desktop.system.poke import poke

    shop = desk.filler.add_shop()
    line = desk.filler.add_line(shop)
    desktop = desk.start()
    qtbot.waitUntil(lambda: desktop.services.engine.runs_here and not desktop.tasks.busy)
    heard: list[frozenset[int]] = []
    desktop.bridge.changed.connect(lambda changes: heard.append(changes.lines))
    desk.filler.db.write(
        lambda conn: conn.exec_driver_sql(
            "INSERT INTO change_event (seq, at, shop_id, line_id, kind, source, hash)"
            " VALUES (1, 0, ?, ?, 'status', 'seller', x'00')",
            (shop, line),
        )
    )
    woken = desk.engine.wakes
    assert poke(desk.paths)
    qtbot.waitUntil(lambda: frozenset({line}) in heard)
    assert desk.engine.wakes > woken

"""A lock between processes that no crash leaves behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from seller_desktop.system.lock import ProcessLock

HOLDER = """
import sys
from pathlib import Path
from seller_desktop.system.lock import ProcessLock
print(ProcessLock(Path(sys.argv[1])).try_acquire(), flush=True)
sys.stdin.read()
"""


def holder(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    )


def first_word(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_one_holder_at_a_time(tmp_path: Path) -> None:
    one, two = ProcessLock(tmp_path / "engine.lock"), ProcessLock(tmp_path / "engine.lock")
    assert one.try_acquire()
    assert one.try_acquire()
    assert not two.try_acquire()
    one.release()
    assert two.try_acquire()
    assert (one.held, two.held) == (False, True)
    two.release()
    two.release()


def test_a_block_holds_it_and_lets_go(tmp_path: Path) -> None:
    lock = ProcessLock(tmp_path / "engine.lock")
    with lock as free:
        assert free
        with ProcessLock(tmp_path / "engine.lock") as second:
            assert not second
    assert ProcessLock(tmp_path / "engine.lock").try_acquire()


def test_another_process_holds_it_until_it_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "engine.lock"
    with holder(path) as process:
        assert first_word(process) == "True"
        assert not ProcessLock(path).try_acquire()
        process.kill()
        process.wait()
    lock = ProcessLock(path)
    assert lock.try_acquire()
    lock.release()


def test_another_process_is_refused_while_we_hold_it(tmp_path: Path) -> None:
    with ProcessLock(tmp_path / "engine.lock"), holder(tmp_path / "engine.lock") as process:
        assert first_word(process) == "False"
        process.kill()
        process.wait()


def test_a_lock_is_shared_by_many_or_held_by_one(tmp_path: Path) -> None:
    one, two, alone = (ProcessLock(tmp_path / "use.lock") for _ in range(3))
    assert one.try_acquire(shared=True)
    assert two.try_acquire(shared=True)
    assert not alone.try_acquire()
    one.release()
    assert not alone.try_acquire()
    two.release()
    assert alone.try_acquire()
    assert not one.try_acquire(shared=True)
    alone.release()

"""The database of a profile: who writes, who reads, and what a failure says."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.pool import QueuePool

from seller_desktop.domain.errors import Fault, OfficeError, Passing, UserFixable
from seller_desktop.store import failures
from seller_desktop.store.connection import Role, connect, pragma, raw_of
from seller_desktop.store.database import Database
from seller_desktop.store.transaction import Connection
from seller_desktop.store.writer import Priority
from seller_desktop.system.clock import VirtualClock

from .conftest import KEY, NOW


@pytest.fixture(params=[True, False], ids=["threaded", "inline"])
def db(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    db = Database.open(tmp_path / "office.db", KEY, VirtualClock(NOW), threaded=bool(request.param))
    yield db
    db.close()


def put(key: str, value: str = "1"):
    def work(conn: Connection) -> str:
        conn.exec_driver_sql("INSERT INTO setting (key, value) VALUES (?, ?)", (key, value))
        return key

    return work


def keys(db: Database) -> set[str]:
    with db.read() as conn:
        return {row[0] for row in conn.exec_driver_sql("SELECT key FROM setting")}


def pragmas(engine: Engine, names: tuple[str, ...]) -> list[dict[str, int]]:
    """The pragmas of every connection the pool will give out at once."""
    assert isinstance(engine.pool, QueuePool)
    held = [engine.connect() for _ in range(engine.pool.size())]
    try:
        return [
            {name: c.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in names} for c in held
        ]
    finally:
        for connection in held:
            connection.close()


def test_a_write_is_read_back(db: Database) -> None:
    assert db.write(put("a")) == "a"
    assert keys(db) == {"a"}


def test_every_pooled_connection_of_both_engines_keeps_its_promises(db: Database) -> None:
    db.write(put("a"))
    with db.read():
        pass
    engines = db._engines
    assert engines is not None
    names = ("synchronous", "foreign_keys", "busy_timeout", "trusted_schema", "query_only")
    expected = dict(zip(names, (2, 1, 5000, 0, 0), strict=True))
    kept = engines.write(lambda conn: {name: pragma(raw_of(conn), name) for name in names})
    assert kept == expected
    readers = pragmas(engines.reader, names)
    assert len(readers) > 1
    assert all(found == {**expected, "query_only": 1} for found in readers)


def test_what_fails_leaves_nothing_behind(db: Database) -> None:
    def half(conn: Connection) -> None:
        put("a")(conn)
        raise KeyError("stop")

    with pytest.raises(KeyError, match="stop"):
        db.write(half)
    assert not keys(db)
    db.write(put("b"))
    assert keys(db) == {"b"}


def test_a_broken_rule_of_the_schema_is_a_fault_of_ours(db: Database) -> None:
    db.write(put("a"))
    with pytest.raises(Fault, match="database_failed") as caught:
        db.write(put("a", "비밀 값"))
    assert "비밀 값" not in f"{caught.value.problem} {caught.value.__cause__}"


def test_work_may_handle_the_schemas_rules_itself(db: Database) -> None:
    db.write(put("a"))

    def careful(conn: Connection) -> str:
        try:
            put("a")(conn)
        except IntegrityError:
            return "there already"
        return "new"

    assert db.write(careful) == "there already"


def test_a_reader_can_not_write(db: Database) -> None:
    with pytest.raises(UserFixable, match="database_read_only"), db.read() as conn:
        put("a")(conn)


def test_a_reader_sees_one_state_throughout(db: Database) -> None:
    with db.read() as conn:
        before = conn.exec_driver_sql("SELECT count(*) FROM setting").scalar_one()
        db.write(put("a"))
        after = conn.exec_driver_sql("SELECT count(*) FROM setting").scalar_one()
    assert (before, after) == (0, 0)
    assert keys(db) == {"a"}


def test_many_threads_write_and_none_fails(db: Database) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: db.write(put(f"k{number}")), range(40)))
    assert len(keys(db)) == 40


def test_a_write_posted_without_waiting_arrives(db: Database) -> None:
    futures = [db.submit(put(f"k{n}"), Priority.PAGE) for n in range(5)]
    assert [future.result(10) for future in futures] == [f"k{n}" for n in range(5)]


def test_a_write_within_a_write_is_refused_at_once(tmp_path: Path) -> None:
    db = Database.open(tmp_path / "office.db", KEY, VirtualClock(NOW))
    with pytest.raises(RuntimeError, match="a write inside a write"):
        db.write(lambda _: db.write(put("a")))
    db.close()


def test_closing_keeps_what_was_posted(tmp_path: Path) -> None:
    db = Database.open(tmp_path / "office.db", KEY, VirtualClock(NOW))
    for number in range(20):
        db.submit(put(f"k{number}"), Priority.UPKEEP)
    db.close()
    db = Database.open(tmp_path / "office.db", KEY, VirtualClock(NOW))
    assert len(keys(db)) == 20
    db.close()


def test_whoever_comes_after_the_close_is_refused_and_opens_nothing(tmp_path: Path) -> None:
    db = Database.open(tmp_path / "office.db", KEY, VirtualClock(NOW))
    db.write(put("a"))
    db.close()
    for late in (lambda: db.write(put("b")), lambda: keys(db), db.data_version, db.gui_connection):
        with pytest.raises(Passing, match="database_closed"):
            late()
    with Database.open(tmp_path / "office.db", KEY, VirtualClock(NOW)).read() as conn:
        assert conn.exec_driver_sql("SELECT count(*) FROM setting").scalar_one() == 1


def test_the_version_moves_with_every_commit_of_anybody(db: Database) -> None:
    before = db.data_version()
    assert db.data_version() == before
    db.write(put("a"))
    between = db.data_version()
    assert between != before
    other = connect(db.path, KEY, role=Role.WRITER)
    other.execute("INSERT INTO setting (key, value) VALUES ('b', '1')")
    other.close()
    assert db.data_version() != between


def test_a_full_disk_is_said_plainly_and_loses_nothing(db: Database) -> None:
    db.write(put("a"))

    def shrink(conn: Connection) -> None:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    db.write(shrink)
    with pytest.raises(UserFixable, match="disk_full"):
        db.write(put("large", "x" * 100_000))
    assert keys(db) == {"a"}
    db.write(lambda conn: conn.exec_driver_sql("PRAGMA max_page_count = 1000000"))
    db.write(put("large", "x" * 100_000))
    assert keys(db) == {"a", "large"}


def test_a_file_held_for_too_long_is_passing(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    db.write(put("a"))
    db.write(lambda conn: conn.exec_driver_sql("PRAGMA busy_timeout = 1"))
    other = connect(db.path, KEY, role=Role.WRITER)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Passing, match="database_busy"):
        db.write(put("b"))
    other.execute("ROLLBACK")
    other.close()
    db.write(put("b"))
    assert keys(db) == {"a", "b"}


def test_a_write_waits_for_another_process_to_finish(tmp_path: Path) -> None:
    db = Database.open(tmp_path / "office.db", KEY, VirtualClock(NOW))
    other = connect(db.path, KEY, role=Role.WRITER)
    other.execute("BEGIN IMMEDIATE")
    waiting = db.submit(put("a"))
    threading.Timer(0.05, lambda: other.execute("COMMIT")).start()
    assert waiting.result(10) == "a"
    other.close()
    db.close()


def test_a_commit_outlives_a_kill(tmp_path: Path) -> None:
    script = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from seller_desktop.store.database import Database\n"
        "from seller_desktop.system.clock import SystemClock\n"
        "db = Database.open(Path(sys.argv[1]), bytes(range(32)), SystemClock())\n"
        "sql = 'INSERT INTO setting (key, value) VALUES (?, 1)'\n"
        "db.write(lambda c: c.exec_driver_sql(sql, ('kept',)))\n"
        "def dies(conn):\n"
        "    conn.exec_driver_sql(sql, ('lost',))\n"
        "    os._exit(9)\n"
        "db.write(dies)\n"
    )
    path = tmp_path / "office.db"
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", script, str(path)], cwd=root, check=False)
    assert done.returncode == 9
    db = Database.open(path, KEY, VirtualClock(NOW))
    assert keys(db) == {"kept"}
    with db.read() as conn:
        assert conn.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
    db.close()


def test_a_first_sync_gets_a_large_cache_and_gives_it_back(db: Database) -> None:
    def cache(conn: Connection) -> int:
        return int(conn.exec_driver_sql("PRAGMA cache_size").scalar_one())

    usual = db.write(cache)
    db.bulk(on=True)
    assert db.write(cache) == -64 * 1024
    db.bulk(on=False)
    assert db.write(cache) == usual


def test_a_checkpoint_empties_the_log_beside_the_file(db: Database) -> None:
    db.write(put("a", "x" * 50_000))
    log = db.path.with_name("office.db-wal")
    assert log.stat().st_size > 0
    db.checkpoint()
    assert log.stat().st_size == 0
    assert keys(db) == {"a"}


def test_every_error_of_ours_is_an_office_error() -> None:
    assert issubclass(type(failures.converted(ValueError())), OfficeError)

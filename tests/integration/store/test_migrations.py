"""Migrations: the file equals the tables, a copy comes first, a newer file is left alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from seller_desktop.domain.errors import UserFixable
from seller_desktop.store import migrations
from seller_desktop.store.connection import RawConnection, Role, connect, pragma
from seller_desktop.store.database import Database
from seller_desktop.store.engines import make_engine
from seller_desktop.store.migrations.migrate import COPIES_KEPT, migrate
from seller_desktop.store.migrations.version import REVISION, SCHEMA_VERSION
from seller_desktop.store.schema import SEARCH_DDL, metadata
from seller_desktop.system.clock import VirtualClock

from .conftest import KEY, NOW

_NOT_IN_MODELS = ("alembic_version", "line_search")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    Database.open(tmp_path / "office.db", KEY, VirtualClock(NOW)).close()
    return tmp_path / "office.db"


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    engine = make_engine(path, KEY, Role.WRITER)
    yield engine
    engine.dispose()


def objects(raw: RawConnection) -> dict[str, str]:
    """Every table and index with its words, without layout."""
    rows = raw.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {
        name: " ".join(sql.split())
        for name, sql in rows
        if not name.startswith("alembic_") and "_alembic_" not in name
    }


def age(path: Path, version: int) -> None:
    raw = connect(path, KEY, role=Role.WRITER)
    raw.execute(f"PRAGMA user_version = {version}")
    raw.close()


def test_a_fresh_file_equals_the_tables_word_for_word(path: Path, tmp_path: Path) -> None:
    made = make_engine(tmp_path / "models.db", KEY, Role.WRITER)
    with made.begin() as connection:
        metadata.create_all(connection)
        connection.exec_driver_sql(SEARCH_DDL)
    made.dispose()
    fresh = connect(path, KEY, role=Role.READER)
    models = connect(tmp_path / "models.db", KEY, role=Role.READER)
    assert objects(fresh) == objects(models)
    fresh.close()
    models.close()


# The index on the last four of an invoice number is compared word for word above.
@pytest.mark.filterwarnings("ignore:.*expression-based index")
def test_nothing_is_left_to_migrate(engine: Engine) -> None:
    def ours(_object: object, name: str | None, kind: str, *_: object) -> bool:
        return not (kind == "table" and str(name).startswith(_NOT_IN_MODELS))

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours})
        assert not compare_metadata(context, metadata)


def test_the_version_of_the_program_is_the_last_revision() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    script = ScriptDirectory.from_config(config)
    assert script.get_current_head() == REVISION
    assert len(list(script.walk_revisions())) == SCHEMA_VERSION


def test_a_fresh_file_says_its_version(path: Path) -> None:
    raw = connect(path, KEY, role=Role.READER)
    assert pragma(raw, "user_version") == SCHEMA_VERSION
    raw.close()


def test_a_newer_file_is_refused_and_left_as_it_is(path: Path) -> None:
    age(path, SCHEMA_VERSION + 3)
    before = path.read_bytes()
    with pytest.raises(UserFixable, match="database_newer") as caught:
        Database.open(path, KEY, VirtualClock(NOW))
    assert caught.value.problem.params == {"found": SCHEMA_VERSION + 3, "known": SCHEMA_VERSION}
    assert path.read_bytes() == before


def test_a_current_file_is_not_copied(path: Path) -> None:
    Database.open(path, KEY, VirtualClock(NOW)).close()
    assert not list(path.parent.glob("backups/*"))


def test_before_a_migration_a_copy_is_kept_that_the_key_opens(path: Path) -> None:
    raw = connect(path, KEY, role=Role.WRITER)
    raw.execute("INSERT INTO setting (key, value) VALUES ('a', '1')")
    raw.execute("DELETE FROM alembic_version")
    raw.close()
    age(path, 0)
    with pytest.raises(Exception, match="database_failed"):
        migrate(path, KEY, NOW)  # the tables are there already
    (copy,) = path.parent.glob("backups/*.db")
    kept = connect(copy, KEY, role=Role.READER)
    assert kept.execute("SELECT key FROM setting").fetchall() == [("a",)]
    kept.close()


def test_a_failed_migration_leaves_the_old_file_usable(path: Path) -> None:
    before = connect(path, KEY, role=Role.READER)
    tables = objects(before)
    before.close()
    raw = connect(path, KEY, role=Role.WRITER)
    raw.execute("DELETE FROM alembic_version")
    raw.close()
    age(path, 0)
    with pytest.raises(Exception, match="database_failed"):
        Database.open(path, KEY, VirtualClock(NOW))
    raw = connect(path, KEY, role=Role.READER)
    assert objects(raw) == tables
    assert pragma(raw, "user_version") == 0
    assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    raw.close()


def test_only_the_last_copies_are_kept(path: Path) -> None:
    age(path, 0)
    clock = VirtualClock(NOW)
    for _ in range(COPIES_KEPT + 2):
        migrate(path, KEY, clock.now())
        age(path, 0)
        clock.advance(60)
    copies = sorted(file.name for file in path.parent.glob("backups/*"))
    assert len(copies) == COPIES_KEPT
    assert copies[-1] == "before-migration-20261123-030400-v0.db"


def test_an_aged_file_with_its_revision_is_brought_up_again(path: Path) -> None:
    age(path, 0)
    db = Database.open(path, KEY, VirtualClock(NOW))
    db.close()
    raw = connect(path, KEY, role=Role.READER)
    assert pragma(raw, "user_version") == SCHEMA_VERSION
    raw.close()

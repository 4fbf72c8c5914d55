"""Bringing a file to the present schema: a copy first, then one transaction, all or nothing."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from seller_desktop.domain.errors import Fault
from seller_desktop.store.backup import copy_whole
from seller_desktop.store.backup_contents import verify_pages
from seller_desktop.store.connection import Role, connect, pragma
from seller_desktop.store.engines import make_engine
from seller_desktop.store.failures import converted
from seller_desktop.store.migrations.version import REVISION, SCHEMA_VERSION
from seller_desktop.system.files import make_folder, put_in_place

COPIES_KEPT = 3
_PREFIX = "before-migration-"


def migrate(path: Path, key: bytes, now: datetime) -> Path | None:
    """Upgrade the file; returns the copy that was made, None for a file without tables."""
    copy = _copy(path, key, now)
    engine = make_engine(path, key, Role.WRITER)
    try:
        with engine.connect() as connection:
            # Before BEGIN: with foreign keys on, rebuilding a parent deletes all its children.
            _outside_transaction(connection, "PRAGMA foreign_keys = OFF")
            with connection.begin():
                _upgrade(connection)
    except (SQLAlchemyError, driver.Error) as error:
        raise converted(error) from error
    finally:
        engine.dispose()
    return copy


def _outside_transaction(connection: Connection, statement: str) -> None:
    raw = connection.connection.driver_connection
    if raw is not None:
        raw.execute(statement)


def _upgrade(connection: Connection) -> None:
    found = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if found >= SCHEMA_VERSION:
        return  # another process was faster
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    command.upgrade(config, REVISION)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise Fault("migration_failed", to=SCHEMA_VERSION)
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _copy(path: Path, key: bytes, now: datetime) -> Path | None:
    """A whole copy of the file, proved; it is no use once the migration went wrong otherwise."""
    raw = connect(path, key, role=Role.WRITER)
    try:
        version = pragma(raw, "user_version")
        if raw.execute("SELECT count(*) FROM sqlite_master").fetchall()[0][0] == 0:
            return None
    except driver.Error as error:
        raise converted(error) from error
    finally:
        raw.close()
    folder = path.parent / "backups"
    make_folder(folder)
    target = folder / f"{_PREFIX}{now:%Y%m%d-%H%M%S}-v{version}.db"
    unfinished = target.with_suffix(".part")
    try:
        copy_whole(path, key, unfinished)
        verify_pages(unfinished, key)
        put_in_place(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)
    for old in sorted(folder.glob(f"{_PREFIX}*.db"))[:-COPIES_KEPT]:
        old.unlink()
    return target

"""The two SQLAlchemy engines on one encrypted file, and the edge where its errors become ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import TypeVar, cast

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import QueuePool

from .connection import RawConnection, Role, connect
from .failures import converted, is_busy

_READERS = 4
_MORE_READERS = 12
_BEGIN_TRIES = 4

T = TypeVar("T")


class Engines:
    """A writer of one connection that begins at once, and query-only readers."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.writer = make_engine(path, key, Role.WRITER)
        self.reader = make_engine(path, key, Role.READER)
        self._writing: Connection | None = None
        self._turn = RLock()

    def write(self, work: Callable[[Connection], T]) -> T:
        """One write transaction around `work`."""
        with self._turn:
            try:
                connection = self._connected()
                with connection.begin():
                    return work(connection)
            except (SQLAlchemyError, driver.Error) as error:
                self._give_back()
                raise converted(error) from error

    def _connected(self) -> Connection:
        """The only connection of its pool, kept: to take it anew costs more than many a
        transaction."""
        if self._writing is None:
            self._writing = self.writer.connect()
        return self._writing

    def _give_back(self) -> None:
        connection, self._writing = self._writing, None
        if connection is not None:
            connection.close()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One read transaction."""
        try:
            with self.reader.connect() as connection:
                yield connection
        except (SQLAlchemyError, driver.Error) as error:
            raise converted(error) from error

    def dispose(self) -> None:
        """Close every pooled connection."""
        with self._turn:
            self._give_back()
        self.reader.dispose()
        self.writer.dispose()


def make_engine(path: Path, key: bytes, role: Role) -> Engine:
    """An engine whose every connection is made by `connection.connect`."""
    writes = role is Role.WRITER
    engine = create_engine(
        "sqlite+pysqlite://",
        module=driver,
        creator=lambda: connect(path, key, role=role),
        poolclass=QueuePool,
        pool_size=1 if writes else _READERS,
        max_overflow=0 if writes else _MORE_READERS,
        hide_parameters=True,
        echo=False,
    )
    event.listen(engine, "begin", _begin_writing if writes else _begin_reading)
    return engine


def _begin_reading(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _begin_writing(connection: Connection) -> None:
    """Nothing was done yet, so waiting again for another process is safe."""
    raw = cast(RawConnection, connection.connection.driver_connection)
    for left in reversed(range(_BEGIN_TRIES)):
        try:
            raw.execute("BEGIN IMMEDIATE")
        except driver.OperationalError as error:
            if not left or not is_busy(error):
                raise
        else:
            return

"""The database of a profile: who may read, who writes and in which order. Queries live per noun."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import sqlcipher3.dbapi2 as driver

from seller_desktop.system.clock import Clock

from ..domain.errors import Passing, UserFixable
from .connection import (
    BULK_CACHE_KB,
    BULK_CHECKPOINT_PAGES,
    CHECKPOINT_PAGES,
    RawConnection,
    Role,
    connect,
    pragma,
)
from .failures import converted
from .migrations.version import SCHEMA_VERSION
from .spare_room import SpareRoom
from .writer import Priority, Writer

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from seller_desktop.store.engines import Engines

T = TypeVar("T")


class Database:
    """One encrypted file with two engines: a writer of one connection and query-only readers.

    Opening is cheap: SQLAlchemy is imported with the first `read` or `write`, Alembic only where
    the file must be migrated.
    """

    def __init__(
        self, path: Path, key: bytes, *, threaded: bool, reader: RawConnection | None = None
    ) -> None:
        """`reader` is the first of its readers where one is open already."""
        self.path = path
        self.spare = SpareRoom(path.with_suffix(".spare"))
        self._key = key
        self._writer = Writer() if threaded else None
        self._lock = threading.RLock()
        self._engines: Engines | None = None
        self._watch: RawConnection | None = None
        self._given: list[RawConnection] = [] if reader is None else [reader]
        self._idle: list[RawConnection] = [*self._given]
        self._closed = False

    @classmethod
    def open(cls, path: Path, key: bytes, clock: Clock, *, threaded: bool = True) -> Database:
        """Open the file, made or migrated where need be; a copy is kept before a migration.

        Raises `UserFixable("database_newer", found, known)` for a file of a later program, and
        what `connection.connect` raises. `threaded` False runs writes in the caller.
        """
        raw = connect(path, key, role=Role.READER if path.exists() else Role.WRITER)
        found = pragma(raw, "user_version")
        if found == SCHEMA_VERSION:
            return cls(path, key, threaded=threaded, reader=raw)
        raw.close()
        if found > SCHEMA_VERSION:
            raise UserFixable("database_newer", found=found, known=SCHEMA_VERSION)
        from seller_desktop.store.migrations.migrate import migrate

        migrate(path, key, clock.now())
        return cls(path, key, threaded=threaded)

    def write(self, work: Callable[[Connection], T], priority: Priority = Priority.ACTION) -> T:
        """Run `work` in one write transaction and return its result once that is on disk.

        What `work` raises rolls back and is raised here; the driver's errors arrive as ours.
        """
        if self._writer is not None and self._writer.is_current:
            raise RuntimeError("a write inside a write: use the connection given")
        return self.submit(work, priority).result()

    def submit(
        self, work: Callable[[Connection], T], priority: Priority = Priority.ACTION
    ) -> Future[T]:
        """The same without waiting."""
        sys.audit("seller_desktop.database", "write")

        def transaction() -> T:
            return self._open_engines().write(work)

        if self._writer is not None:
            return self._writer.submit(transaction, priority)
        future: Future[T] = Future()
        try:
            future.set_result(transaction())
        except Exception as error:  # noqa: BLE001 - handed over as the writer thread does
            future.set_exception(error)
        return future

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A query-only connection within one read transaction, from any thread."""
        sys.audit("seller_desktop.database", "read")
        with self._open_engines().read() as connection:
            yield connection

    @contextmanager
    def read_raw(self) -> Iterator[RawConnection]:
        """The same on the driver's own connection: a window reads before SQLAlchemy is imported."""
        sys.audit("seller_desktop.database", "read")
        raw = self._take_reader()
        try:
            raw.execute("BEGIN")
            try:
                yield raw
            finally:
                raw.execute("ROLLBACK")
        except driver.Error as error:
            raise converted(error) from error
        finally:
            with self._lock:
                self._idle.append(raw)

    def _take_reader(self) -> RawConnection:
        with self._lock:
            if self._idle:
                return self._idle.pop()
        return self._give(Role.READER)

    def _give(self, role: Role) -> RawConnection:
        raw = connect(self.path, self._key, role=role)
        with self._lock:
            if self._closed:
                raw.close()
                raise Passing("database_closed")
            self._given.append(raw)
        return raw

    def gui_connection(self) -> RawConnection:
        """A query-only connection on the raw driver for one thread's page queries."""
        return self._give(Role.GUI)

    def data_version(self) -> int:
        """A number that changes with every commit of any connection, this process's included."""
        with self._lock:
            self._refuse_if_closed()
            if self._watch is None:
                self._watch = connect(self.path, self._key, role=Role.READER)
            return pragma(self._watch, "data_version")

    def bulk(self, on: bool) -> None:
        """Give the writer a first sync's large cache and rare checkpoints, or take them back."""
        cache = BULK_CACHE_KB if on else Role.WRITER.value
        pages = BULK_CHECKPOINT_PAGES if on else CHECKPOINT_PAGES

        def tune(conn: Connection) -> None:
            conn.exec_driver_sql(f"PRAGMA cache_size = -{cache}")
            conn.exec_driver_sql(f"PRAGMA wal_autocheckpoint = {pages}")

        self.write(tune, Priority.UPKEEP)

    def checkpoint(self) -> None:
        """Move the write-ahead log into the file as far as readers allow."""
        raw = connect(self.path, self._key, role=Role.WRITER)
        try:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            raw.close()

    def compact(self) -> None:
        """Write the file anew without a trace of what was deleted, and empty its log.

        Writes of this process wait behind it. Raises `Passing("database_busy")` while another
        process is at work on the file.
        """
        if self._writer is None:
            self._compact()
        else:
            self._writer.submit(self._compact, Priority.UPKEEP).result()

    def _compact(self) -> None:
        raw = connect(self.path, self._key, role=Role.WRITER)
        try:
            raw.execute("VACUUM").fetchall()
            busy = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()[0][0]
        except driver.Error as error:
            raise converted(error) from error
        finally:
            raw.close()
        if busy:
            raise Passing("database_busy")

    def secret_for(self, purpose: bytes) -> bytes:
        """A secret for one purpose alone, made of the file's key: it changes with that key."""
        return blake2b(purpose, key=self._key, digest_size=16).digest()

    def close(self) -> None:
        """Finish queued writes and let go of the file for good.

        Whoever comes later is refused by `Passing("database_closed")` and opens nothing anew.
        """
        if self._writer is not None:
            self._writer.close()
        with self._lock:
            self._closed = True
            for raw in (*self._given, *((self._watch,) if self._watch else ())):
                raw.close()
            self._given.clear()
            self._idle.clear()
            self._watch = None
            if self._engines is not None:
                self._engines.dispose()
                self._engines = None

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise Passing("database_closed")

    def _open_engines(self) -> Engines:
        with self._lock:
            self._refuse_if_closed()
            if self._engines is None:
                from seller_desktop.store.engines import Engines

                self._engines = Engines(self.path, self._key)
            return self._engines

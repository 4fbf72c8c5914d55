"""Changing the database's key in steps, each of which may be the last before a crash.

`profile.json` says how far it came: `begun` (either key may open the file) or `promoted` (the new
one does). Before `promoted` everything can be undone, from then on it is only cleared up.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from ..domain.errors import Fault, OfficeError, UserFixable
from ..store import backup
from ..store.access import Access, Deed, record_access
from ..store.database import Database
from ..store.page_proof import key_fits_any_page
from ..store.rekey import fold_log, opens, write_rekeyed
from ..system.clock import Clock
from ..system.computer import computer_name
from ..system.files import put_in_place
from ..system.paths import ProfilePaths
from ..system.profile import KeyChange, Profile, save_profile
from ..system.randomness import Ids
from ..system.secrets import DatabaseKey, DatabaseKeys

_log = logging.getLogger(__name__)

Reached = Callable[[str], None]
"""Told after each step; tests end the process there."""

STEPS = ("begun", "stored", "copied", "written", "placed", "promoted", "copies", "code", "retired")


def _unheard(_: str) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True)
class KeyChanger:
    """Changes the key of a profile nobody else has open; its caller sees to that."""

    paths: ProfilePaths
    keys: DatabaseKeys
    clock: Clock
    ids: Ids
    reached: Reached = _unheard

    def change(self, profile: Profile) -> Profile:
        """Give the database a new key. Raises `OfficeError` where it keeps the old one."""
        old = self.keys.expect(profile.key_version)
        # A file of an older program is migrated first: the copy that is kept of it before that
        # must not be under a key which an interrupted change takes back.
        Database.open(self.paths.database, old.raw, self.clock, threaded=False).close()
        fold_log(self.paths.database, old.raw)
        version = self.keys.free_version(profile.key_version)
        begun = replace(profile, key_change=KeyChange.BEGUN, other_key=version)
        try:
            try:
                save_profile(self.paths, begun)
                self.reached("begun")
                new = self._replace(old, version)
            except (OfficeError, OSError):
                # It may have failed after the rename: the file says which key holds.
                settled = self.resume(begun)
                if settled.key_version != version:
                    raise
                return settled
            return self.clear_up(self._promote(begun, new))
        except OSError as error:
            raise Fault("rekey_failed") from error

    def resume(self, profile: Profile) -> Profile:
        """Go on after a crash: finish what had come far enough, take back what had not.

        Raises `key_lost`, `database_damaged` and `database_missing` where neither key opens it.
        """
        if profile.key_change is KeyChange.PROMOTED:
            return self.clear_up(profile)
        if not self.paths.database.exists():
            raise UserFixable("database_missing")
        new = self.keys.get(profile.other_key or 0)
        old = self.keys.get(profile.key_version)
        if new is not None and self._belongs(new):
            return self.clear_up(self._promote(profile, new))
        if old is not None and self._belongs(old):
            return self._undo(profile)
        if old is None or new is None:
            raise UserFixable("key_lost")
        raise Fault("database_damaged")

    def clear_up(self, profile: Profile) -> Profile:
        """Take away what belongs to the old key; backups are brought under the new one first.

        What fails is tried again at the next opening: the new key holds already.
        """
        try:
            old, new = profile.other_key, self.keys.expect(profile.key_version)
            if old is not None:
                self._rekey_copies(self.keys.get(old), new)
                self.reached("copies")
                self.paths.recovery.unlink(missing_ok=True)
                self.reached("code")
                self.keys.delete(old)
                self.reached("retired")
            done = replace(profile, key_change=None, other_key=None)
            save_profile(self.paths, done)
        except (OfficeError, OSError) as error:
            _log.warning("clearing up after a change of the key: %s", type(error).__name__)
            return profile
        return done

    def _replace(self, old: DatabaseKey, version: int) -> DatabaseKey:
        database, unfinished = self.paths.database, self._unfinished
        new = self.keys.make(version, self.ids)
        self.reached("stored")
        now = self.clock.now()
        backup.create(database, old.raw, self.paths.backups, now, backup.Cause.BEFORE_REKEY)
        self.reached("copied")
        write_rekeyed(database, old.raw, unfinished, new.raw)
        self._record(unfinished, new)
        self.reached("written")
        put_in_place(unfinished, database)
        self.reached("placed")
        return new

    def _record(self, unfinished: Path, new: DatabaseKey) -> None:
        """The change stands in the file it makes: there if and only if it happened."""
        now = self.clock.now_ms()
        access = Access(now, "seller", computer_name(), Deed.KEY_CHANGE, f"key {new.version}")
        db = Database.open(unfinished, new.raw, self.clock, threaded=False)
        try:
            db.write(lambda conn: record_access(conn, access))
        finally:
            db.close()
        fold_log(unfinished, new.raw)

    def _promote(self, profile: Profile, new: DatabaseKey) -> Profile:
        promoted = replace(
            profile,
            key_version=new.version,
            key_check=new.check,
            key_change=KeyChange.PROMOTED,
            other_key=profile.key_version,
        )
        save_profile(self.paths, promoted)
        self.reached("promoted")
        return promoted

    def _undo(self, profile: Profile) -> Profile:
        """The old key holds, as before; the copy that was made stays among the backups."""
        for suffix in ("", "-wal", "-shm", "-journal"):
            part = self._unfinished.with_name(self._unfinished.name + suffix)
            part.unlink(missing_ok=True)
        if profile.other_key is not None:
            self.keys.delete(profile.other_key)
        undone = replace(profile, key_change=None, other_key=None)
        save_profile(self.paths, undone)
        return undone

    def _rekey_copies(self, old: DatabaseKey | None, new: DatabaseKey) -> None:
        """Backups the old key opens; one that is damaged stays as it is."""
        if old is None:
            return
        for copy in sorted(self.paths.backups.glob("*.db")):
            if not opens(copy, old.raw):
                continue
            unfinished = copy.with_suffix(".part")
            try:
                write_rekeyed(copy, old.raw, unfinished, new.raw)
            except Fault as error:
                _log.warning("a backup is damaged and keeps its old key: %s", error.code)
                unfinished.unlink(missing_ok=True)
            else:
                put_in_place(unfinished, copy)

    def _belongs(self, key: DatabaseKey) -> bool:
        path = self.paths.database
        return opens(path, key.raw) or key_fits_any_page(path, key.raw) is True

    @property
    def _unfinished(self) -> Path:
        return self.paths.database.with_suffix(".part")

"""Putting a backup back, and mending a damaged database: while nobody has the profile open.

An open window can't do it to itself: it wishes for it, and the next opening carries it out.
"""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import OfficeError, Problem, UserFixable
from ..store import backup as files
from ..store import lookup
from ..store import restore as steps
from ..store.backup import Backup, Cause
from ..store.backup_contents import Contents, Newer, newer, verify
from ..store.file_at_rest import open_at_rest
from ..store.restore import Reached, Restored, Site
from ..system.files import write_atomically
from ..system.profile import load_profile, save_profile
from .backup import Preview
from .opening import alone, opening_turn

if TYPE_CHECKING:
    from ..system.paths import ProfilePaths
    from ..system.profile import Profile
    from ..system.secrets import DatabaseKey
    from .opening import ClosedProfile

_log = logging.getLogger(__name__)


def restore(closed: ClosedProfile, name: str, reached: Reached | None = None) -> Restored:
    """Put a backup in the place of the database. Every unsent action is asked about before it is
    sent; the file of before stays among the backups.

    Raises `profile_in_use` while anybody has the profile open, and what `store.restore` raises;
    the database is then as it was.
    """
    with opening_turn(closed), alone(closed.paths):
        profile, key = _with_key(closed)
        one = files.named(closed.paths.backups, name)
        site = _site(closed, key, reached)
        restored = steps.restore(site, one.path, one.made_at)
        _settle(closed, profile, key)
    return restored


def rebuild(closed: ClosedProfile, reached: Reached | None = None) -> Restored:
    """Make a damaged database anew from the newest good backup, or from nothing, with all that can
    still be read of it; the marketplaces tell the rest. The damaged file is kept."""
    with opening_turn(closed), alone(closed.paths):
        profile, key = _with_key(closed)
        base = _newest_good(closed.paths, key)
        restored = steps.rebuild(_site(closed, key, reached), None if base is None else base.path)
        _settle(closed, profile, key)
    return restored


_WITHIN_ITS_SECOND = 999
"""A backup's name tells the second of its making: what came in that second is in it."""


def preview(closed: ClosedProfile, name: str) -> Preview:
    """What restoring a backup would mean; it is proved for that, and nothing is changed.

    Of a database that can't be read nothing is said to be newer.
    """
    _, key = _with_key(closed)
    one = files.named(closed.paths.backups, name)
    found = verify(one.path, key.raw)
    try:
        raw = open_at_rest(closed.paths.database, key.raw)
    except OfficeError:
        return Preview(one, found, Newer(), 0)
    try:
        since = newer(raw, one.made_at + _WITHIN_ITS_SECOND)
        return Preview(one, found, since, lookup.unfinished_count(raw))
    finally:
        raw.close()


def newest_good(closed: ClosedProfile) -> tuple[Backup, Contents] | None:
    """The newest backup that proves whole, with what it holds; None where there is none."""
    _, key = _with_key(closed)
    one = _newest_good(closed.paths, key)
    return None if one is None else (one, verify(one.path, key.raw))


def take_in(closed: ClosedProfile, source: Path, passphrase: str) -> Backup:
    """Make a backup of a file from another computer under this profile's key; the profile is made
    where there is none. Restore it next.

    Raises `UserFixable`: passphrase_wrong, backup_missing, database_newer.
    """
    with opening_turn(closed):
        _, key = _with_key(closed)
        now = closed.clock.now()
        return files.take_in(source, passphrase, key.raw, closed.paths.backups, now)


# The wish of a window.


def wish_restore(paths: ProfilePaths, name: str) -> None:
    """Let the next opening put this backup back. Raises `UserFixable` backup_missing."""
    one = files.named(paths.backups, name)
    write_atomically(paths.restore_wish, json.dumps({"backup": one.name}).encode())


def carry_out_wish(closed: ClosedProfile, key: DatabaseKey) -> Problem | None:
    """Within an opening, before the database is open: do what a window wished for, once.

    Returns what is to be told of it; a restore that fails leaves the database as it was.
    """
    name = _take_wish(closed.paths)
    if name is None:
        return None
    try:
        with alone(closed.paths):
            one = files.named(closed.paths.backups, name)
            done = steps.restore(_site(closed, key, None), one.path, one.made_at)
    except OfficeError as error:
        _log.error("a restore failed: %s", error.code)
        return error.problem
    return Problem("restore_done", {"asked": done.asked, "orders": done.contents.orders})


def _take_wish(paths: ProfilePaths) -> str | None:
    try:
        members = json.loads(paths.restore_wish.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        members = {}
    paths.restore_wish.unlink(missing_ok=True)
    name = members.get("backup") if isinstance(members, dict) else None
    return str(name) if name else None


# The pieces.


def _with_key(closed: ClosedProfile) -> tuple[Profile, DatabaseKey]:
    """The profile and its key; both made where there is no database yet."""
    profile = load_profile(closed.paths, closed.ids)
    keys = closed.keys(profile)
    new = profile.key_check is None and not closed.paths.database.exists()
    version = profile.key_version
    key = keys.make(version, closed.ids) if new else keys.expect(version)
    if profile.key_check not in (None, key.check):
        raise UserFixable("database_key_wrong")
    return profile, key


def _settle(closed: ClosedProfile, profile: Profile, key: DatabaseKey) -> None:
    """What the next opening has to know; what was noted of damage is settled."""
    backend = closed.keyring(profile).backend
    known = replace(profile, keyring_backend=backend, key_check=key.check)
    if known != profile:
        save_profile(closed.paths, known)
    closed.paths.damage_note.unlink(missing_ok=True)


def _site(closed: ClosedProfile, key: DatabaseKey, reached: Reached | None) -> Site:
    paths = closed.paths
    site = Site(paths.database, paths.backups, key.raw, closed.clock, closed.ids)
    return site if reached is None else replace(site, reached=reached)


def _newest_good(paths: ProfilePaths, key: DatabaseKey) -> Backup | None:
    for one in files.backups(paths.backups):
        if one.cause is Cause.MOVED_IN:
            continue
        try:
            verify(one.path, key.raw)
        except OfficeError as error:
            _log.warning("a backup is no use: %s", error.code)
        else:
            return one
    return None

"""Opening a profile: its place, its turn, its id, its key, its database; each said plainly.

No step makes anything up: without the key there is no new key, without the file no empty one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from ..domain.errors import Fault, OfficeError, Passing, Problem, UserFixable
from ..store.database import Database
from ..store.failures import refused_by_disk
from ..store.page_proof import key_fits_any_page
from ..system.keyring import keyring_warning
from ..system.lock import ProcessLock
from ..system.profile import KeyChange, load_profile, save_profile
from ..system.secrets import DatabaseKey, DatabaseKeys

if TYPE_CHECKING:
    from ..system.clock import Clock
    from ..system.keyring import Keyring
    from ..system.paths import ProfilePaths
    from ..system.profile import Profile
    from ..system.randomness import Ids

_OPENING_S = 30.0
_LOOK_S = 0.05


@dataclass(frozen=True, slots=True)
class ClosedProfile:
    """A profile nobody has opened yet in this process. `keyring` chooses the keyring of a profile
    and raises `UserFixable` where that one must not be used."""

    paths: ProfilePaths
    clock: Clock
    ids: Ids
    keyring: Callable[[Profile], Keyring]

    def keys(self, profile: Profile) -> DatabaseKeys:
        """The keys of its database."""
        return DatabaseKeys(self.keyring(profile), profile.id)


@dataclass(frozen=True, slots=True)
class OpenedProfile:
    """An open profile; it stays so until it is closed."""

    profile: Profile
    keyring: Keyring
    db: Database
    warnings: tuple[Problem, ...]
    held: ExitStack = field(repr=False)

    def close(self) -> None:
        """Let go of the database, then of the profile."""
        self.held.close()


def open_profile(
    closed: ClosedProfile, *, threaded: bool = True, changes_key: bool = False
) -> OpenedProfile:
    """Open a profile, made where there is none. Raises `OfficeError` and leaves nothing open.

    `changes_key` carries out a change of the key the seller wished for: only where the new recovery
    code can be shown. What `UserFixable` says of the key: `key_lost`, `database_key_wrong`.
    `Fault("database_damaged")`: the key is right, the file is not.
    """
    paths = closed.paths
    with _in_words(), ExitStack() as held:
        told = [_fit_place(paths)]
        with opening_turn(closed):
            profile = load_profile(paths, closed.ids)
            keyring = closed.keyring(profile)
            keys = DatabaseKeys(keyring, profile.id)
            settled, problem = _settle_key(closed, keys, profile, changes_key=changes_key)
            told += [problem, keyring_warning(keyring)]
            key = _key_of(closed, settled, keys)
            told.append(_mend(closed, key))
            held.enter_context(_in_use(paths))
            known = _remember(paths, replace(settled, keyring_backend=keyring.backend), settled)
            db = _open_database(paths, known, key, closed.clock, threaded=threaded)
            held.callback(db.close)
            known = _remember(paths, replace(known, key_check=key.check), known)
        warnings = tuple(one for one in told if one is not None)
        return OpenedProfile(known, keyring, db, warnings, held.pop_all())


@contextmanager
def opening_turn(closed: ClosedProfile) -> Iterator[None]:
    """One process at a time makes, opens, migrates or mends a profile."""
    closed.paths.make()
    lock = ProcessLock(closed.paths.opening_lock)
    patience = closed.clock.monotonic() + _OPENING_S
    while not lock.try_acquire():
        if closed.clock.monotonic() > patience:
            raise Passing("profile_busy")
        closed.clock.sleep(_LOOK_S)
    with ExitStack() as held:
        held.callback(lock.release)
        yield


@contextmanager
def alone(paths: ProfilePaths) -> Iterator[None]:
    """Nobody has the profile open while the block runs, which is within an `opening_turn`.

    Raises `UserFixable("profile_in_use")`.
    """
    lock = ProcessLock(paths.use_lock)
    if not lock.try_acquire():
        raise UserFixable("profile_in_use")
    with ExitStack() as held:
        held.callback(lock.release)
        yield


# The steps.


@contextmanager
def _in_words() -> Iterator[None]:
    """What the disk refuses is said as what the database refuses is."""
    try:
        yield
    except OSError as error:
        raise refused_by_disk(error) from error


def _fit_place(paths: ProfilePaths) -> Problem | None:
    """What is to be said of the profile's place. Raises `UserFixable` for one that is unfit."""
    paths.make()
    warning = paths.storage_warning()
    if warning is not None and warning.code == "storage_network":
        raise UserFixable.of(warning)
    return warning


@contextmanager
def _in_use(paths: ProfilePaths) -> Iterator[None]:
    lock = ProcessLock(paths.use_lock)
    if not lock.try_acquire(shared=True):
        raise Passing("profile_busy")
    with ExitStack() as held:
        held.callback(lock.release)
        yield


def _settle_key(
    closed: ClosedProfile, keys: DatabaseKeys, profile: Profile, *, changes_key: bool
) -> tuple[Profile, Problem | None]:
    """Go on with a change of the key that was under way, or begin the one that is wished for."""
    state = profile.key_change
    if state is None or (state is KeyChange.WISHED and not changes_key):
        return profile, None
    if state is KeyChange.WISHED:
        _key_of(closed, profile, keys)  # what is wrong with the key of now is said first
    from .key_change import KeyChanger

    changer = KeyChanger(closed.paths, keys, closed.clock, closed.ids)
    if state is not KeyChange.WISHED:
        settled = changer.resume(profile)
        undone = state is KeyChange.BEGUN and settled.key_version == profile.key_version
        return settled, Problem("key_change_undone") if undone else None
    try:
        with alone(closed.paths):
            return changer.change(profile), None
    except OfficeError as error:
        if error.code == "profile_in_use":
            return profile, error.problem
        unchanged = load_profile(closed.paths, closed.ids)
        if unchanged.key_change is KeyChange.WISHED:
            unchanged = replace(unchanged, key_change=None)
            save_profile(closed.paths, unchanged)
        return unchanged, Problem("key_change_undone")


def _key_of(closed: ClosedProfile, profile: Profile, keys: DatabaseKeys) -> DatabaseKey:
    """The key that belongs to the file: made with a new profile, never later."""
    path = closed.paths.database
    if not path.exists():
        if profile.key_check is not None:
            raise UserFixable("database_missing")
        return keys.make(profile.key_version, closed.ids)
    key = keys.expect(profile.key_version)
    fits = profile.key_check in (None, key.check) or key_fits_any_page(path, key.raw) is True
    if not fits:
        raise UserFixable("database_key_wrong")
    return key


def _mend(closed: ClosedProfile, key: DatabaseKey) -> Problem | None:
    """Put a backup back that a window wished for; look closely after a bad end."""
    from .damage import check_at_start

    told = None
    if closed.paths.restore_wish.exists():
        from .restore import carry_out_wish

        told = carry_out_wish(closed, key)
    with suppress(UserFixable), alone(closed.paths):
        check_at_start(closed.paths, key.raw)
    return told


def _open_database(
    paths: ProfilePaths, profile: Profile, key: DatabaseKey, clock: Clock, *, threaded: bool
) -> Database:
    """With a key that is known to be the right one, what can't be read is damaged."""
    right = profile.key_check == key.check
    if right and paths.database.stat().st_size == 0:
        raise Fault("database_damaged")
    try:
        return Database.open(paths.database, key.raw, clock, threaded=threaded)
    except UserFixable as error:
        if right and error.code == "database_key_wrong":
            raise Fault("database_damaged") from error
        raise


def _remember(paths: ProfilePaths, profile: Profile, before: Profile) -> Profile:
    """Write what the next opening has to know, where it is new."""
    if profile != before:
        save_profile(paths, profile)
    return profile

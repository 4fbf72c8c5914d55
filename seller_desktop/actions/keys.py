"""The database's key in the seller's hands: its recovery code, getting it back, changing it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import UserFixable
from ..store.access import Access, Deed, record_access
from ..store.page_proof import key_fits_any_page
from ..store.recovery_file import Kept, read_recovery_file, write_recovery_file
from ..store.rekey import opens
from ..store.set_aside import set_aside
from ..system.computer import computer_name
from ..system.files import write_atomically
from ..system.profile import KeyChange, Profile, load_profile, save_profile
from ..system.recovery_code import CODE_BYTES, RecoveryCode
from ..system.secrets import DatabaseKey, DatabaseKeys
from .key_change import KeyChanger, Reached
from .opening import ClosedProfile, alone, opening_turn

if TYPE_CHECKING:
    from .office import Office


class CodeState(StrEnum):
    """How the recovery code of the present key stands."""

    NONE = "none"
    MADE = "made"
    """It was shown; nobody has said that it is kept."""
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class KeyStatus:
    """What can be said of the key without asking the keyring."""

    version: int
    keyring: str
    code: CodeState
    change: KeyChange | None


def key_status(office: Office) -> KeyStatus:
    """How the key of an open profile stands; read off the window's thread."""
    profile = load_profile(office.paths, office.ids)
    code = CodeState.NONE
    if office.paths.recovery.exists():
        code = CodeState.KEPT if profile.code_for == profile.key_version else CodeState.MADE
    backend = profile.keyring_backend or office.keyring.backend
    return KeyStatus(profile.key_version, backend, code, profile.key_change)


def make_code(office: Office) -> RecoveryCode:
    """Make a recovery code; one made before opens nothing from then on. It is in no file but the
    seller's."""
    profile = load_profile(office.paths, office.ids)
    key = DatabaseKeys(office.keyring, profile.id).expect(profile.key_version)
    code = RecoveryCode.of(office.ids.bytes(CODE_BYTES))
    now = office.clock.now_ms()
    write_recovery_file(office.paths.recovery, code, Kept(profile.id, key, now))
    save_profile(office.paths, replace(profile, code_for=None))
    subject = f"key {key.version}"
    access = Access(now, office.actor, computer_name(), Deed.RECOVERY_CODE, subject)
    office.db.write(lambda conn: record_access(conn, access))
    return code


def save_code_sheet(path: Path, content: bytes) -> None:
    """Write the sheet with the code where the seller wants it, readable by its owner alone.

    Raises `UserFixable` file_unwritable.
    """
    try:
        write_atomically(path, content)
    except OSError:
        raise UserFixable("file_unwritable", file=str(path)) from None


def note_code_kept(office: Office) -> None:
    """The seller has the code on paper or elsewhere."""
    profile = load_profile(office.paths, office.ids)
    save_profile(office.paths, replace(profile, code_for=profile.key_version))


def wish_key_change(office: Office, wished: bool) -> None:
    """Change the key when the window is opened next; or not after all."""
    profile = load_profile(office.paths, office.ids)
    if profile.key_change in (None, KeyChange.WISHED):
        save_profile(
            office.paths, replace(profile, key_change=KeyChange.WISHED if wished else None)
        )


def rotate(closed: ClosedProfile, reached: Reached | None = None) -> None:
    """Give the database a new key now. Raises `profile_in_use` while anybody has it open.

    The recovery code of the old key opens nothing afterwards: make a new one.
    """
    with opening_turn(closed), alone(closed.paths):
        profile = load_profile(closed.paths, closed.ids)
        if not closed.paths.database.exists():
            raise UserFixable("database_missing")
        keys = closed.keys(profile)
        changer = KeyChanger(closed.paths, keys, closed.clock, closed.ids)
        if reached is not None:
            changer = replace(changer, reached=reached)
        if profile.key_change in (KeyChange.BEGUN, KeyChange.PROMOTED):
            profile = changer.resume(profile)
        changer.change(profile)


def recover(closed: ClosedProfile, typed: str) -> None:
    """Put the key back into the keyring with the recovery code.

    Raises `UserFixable`: `recovery_code_…` for a code that does not help, `recovery_file_missing`.
    """
    code = RecoveryCode.parse(typed)
    with opening_turn(closed):
        kept = read_recovery_file(closed.paths.recovery, code)
        profile = _profile_of(closed, kept)
        _check_belongs(closed, profile, kept.key)
        keys = closed.keys(profile)
        version = profile.key_version
        found = keys.get(version)
        if found is not None and found.raw != kept.key.raw:
            version = keys.free_version(version)
        key = DatabaseKey(version, kept.key.raw)
        keys.put(key)
        if keys.get(version) != key:
            raise UserFixable("key_lost")
        save_profile(
            closed.paths,
            replace(profile, key_version=version, key_check=key.check, code_for=version),
        )


def start_over(closed: ClosedProfile) -> Path | None:
    """Keep the file nobody can open under a dated name; the next opening makes an empty one.

    Returns where it is kept. Raises `UserFixable`: `database_opens` where the key is there after
    all, `profile_in_use`.
    """
    with opening_turn(closed), alone(closed.paths):
        profile = load_profile(closed.paths, closed.ids)
        keys, database = closed.keys(profile), closed.paths.database
        key = keys.get(profile.key_version)
        if key is not None and opens(database, key.raw):
            raise UserFixable("database_opens")
        now = closed.clock.now()
        # Without the file too: a log that was left behind would be played into the next one.
        aside = set_aside(database, now, "unreadable")
        set_aside(closed.paths.recovery, now, "unreadable")
        fresh = replace(
            profile,
            key_version=keys.free_version(profile.key_version),
            key_check=None,
            key_change=None,
            other_key=None,
            code_for=None,
        )
        save_profile(closed.paths, fresh)
        return aside if aside.exists() else None


def _profile_of(closed: ClosedProfile, kept: Kept) -> Profile:
    """The profile, made again where its file is gone: what is in the keyring is under its id."""
    try:
        return load_profile(closed.paths, closed.ids)
    except UserFixable:
        return Profile(kept.profile_id, key_version=kept.key.version)


def _check_belongs(closed: ClosedProfile, profile: Profile, key: DatabaseKey) -> None:
    database = closed.paths.database
    if not database.exists():
        raise UserFixable("database_missing")
    if profile.key_check != key.check and key_fits_any_page(database, key.raw) is not True:
        raise UserFixable("recovery_code_outdated")

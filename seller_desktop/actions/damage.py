"""Finding damage of the database: after a bad end at the next start, and once a week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..domain.errors import Fault, Passing
from ..domain.korea_time import DAY_MS
from ..store import lookup
from ..store.soundness import check_pages, ended_badly, quick_check
from ..system.files import write_atomically
from ..system.profile import load_profile
from ..system.secrets import DatabaseKeys

if TYPE_CHECKING:
    from ..system.paths import ProfilePaths
    from .office import Office

JOB = "soundness"
EVERY_MS = 7 * DAY_MS


def note_damage(paths: ProfilePaths) -> None:
    """Let the next opening look closely, since something could not be read."""
    write_atomically(paths.damage_note, b"")


def check_at_start(paths: ProfilePaths, key: bytes) -> None:
    """Look at the file where the last run ended badly or met damage; nobody has it open.

    Raises `Fault("database_damaged")`.
    """
    if not paths.database.exists():
        return
    if paths.damage_note.exists():
        check_pages(paths.database, key)
        quick_check(paths.database, key)
        paths.damage_note.unlink(missing_ok=True)
    elif ended_badly(paths.database):
        quick_check(paths.database, key)


def weekly_check(office: Office) -> None:
    """The job of upkeep: every page's checksum, while nothing is being sent.

    Raises `Passing("database_busy")` where something is, and `Fault("database_damaged")`.
    """
    with office.db.read_raw() as raw:
        if lookup.sending_count(raw):
            raise Passing("database_busy")
    profile = load_profile(office.paths, office.ids)
    key = DatabaseKeys(office.keyring, profile.id).expect(profile.key_version)
    try:
        check_pages(office.paths.database, key.raw)
    except Fault:
        note_damage(office.paths)
        raise

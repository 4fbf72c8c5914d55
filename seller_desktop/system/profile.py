"""What must be known before the database opens: kept as JSON beside it, never a secret."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from seller_desktop.domain.errors import UserFixable
from seller_desktop.system.files import write_atomically
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.randomness import Ids


class KeyChange(StrEnum):
    """How far a change of the database's key has come; none of it without a word here."""

    WISHED = "wished"
    """It is to be changed at the next opening."""
    BEGUN = "begun"
    """Which of two keys opens the file has to be tried."""
    PROMOTED = "promoted"
    """The new key holds; what the old one opened is still to be cleared up."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One seller's desk.

    `language` (`ko`, `en`) None follows the system; `theme` is `system`, `light` or `dark`;
    `keyring_backend` names where the database key was put, None before. `key_version` is the
    version of the key that opens the database, `key_check` its check value (no secret), None until
    a database was made. `key_change` is how far a change of the key has come; `other_key` is then
    the version that comes or goes. `code_for` is the version whose recovery code the seller has
    kept."""

    id: str
    language: str | None = None
    theme: str = "system"
    keyring_backend: str | None = None
    key_version: int = 1
    key_check: str | None = None
    key_change: KeyChange | None = None
    other_key: int | None = None
    code_for: int | None = None
    other: Mapping[str, object] = field(default_factory=dict)
    """Members of a later program, kept as they are."""


def load_profile(paths: ProfilePaths, ids: Ids) -> Profile:
    """Read the profile, or make it with a new id where neither it nor a database is there.

    Raises `UserFixable("profile_damaged")`: a new id would leave the database without its key.
    """
    try:
        content = paths.profile_json.read_bytes()
    except FileNotFoundError:
        if paths.database.exists():
            raise UserFixable("profile_damaged") from None
        profile = Profile(ids.token(8))
        save_profile(paths, profile)
        return profile
    try:
        members = json.loads(content)
        return _from_members(members)
    except (ValueError, TypeError, KeyError) as error:
        raise UserFixable("profile_damaged") from error


def save_profile(paths: ProfilePaths, profile: Profile) -> None:
    """Write the profile in one step."""
    members = {
        **profile.other,
        "id": profile.id,
        "language": profile.language,
        "theme": profile.theme,
        "keyring_backend": profile.keyring_backend,
        "key_version": profile.key_version,
        "key_check": profile.key_check,
        "key_change": profile.key_change,
        "other_key": profile.other_key,
        "code_for": profile.code_for,
    }
    text = json.dumps(members, ensure_ascii=False, indent=2, sort_keys=True)
    paths.make()
    write_atomically(paths.profile_json, text.encode() + b"\n")


def _from_members(members: dict[str, object]) -> Profile:
    own = dict(members)
    profile_id = own.pop("id")
    if not isinstance(profile_id, str) or not profile_id:
        raise ValueError("a profile has an id")
    return Profile(
        profile_id,
        _text(own.pop("language", None)),
        _text(own.pop("theme", None)) or "system",
        _text(own.pop("keyring_backend", None)),
        _number(own.pop("key_version", None)) or 1,
        _text(own.pop("key_check", None)),
        _key_change(own.pop("key_change", None)),
        _number(own.pop("other_key", None)),
        _number(own.pop("code_for", None)),
        own,
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _number(value: object) -> int | None:
    return value if type(value) is int and value > 0 else None


def _key_change(value: object) -> KeyChange | None:
    """Raises `ValueError` for a word that is none: a step of a change must not be skipped."""
    return None if value is None else KeyChange(str(value))

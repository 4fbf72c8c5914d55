"""What must be known before the database opens: kept as JSON beside it, never a secret."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from seller_desktop.domain.errors import UserFixable
from seller_desktop.system.files import write_atomically
from seller_desktop.system.paths import ProfilePaths
from seller_desktop.system.randomness import Ids


@dataclass(frozen=True, slots=True)
class Profile:
    """One seller's desk.

    `language` (`ko`, `en`) None follows the system; `theme` is `system`, `light` or `dark`;
    `keyring_backend` names where the database key was put, None before."""

    id: str
    language: str | None = None
    theme: str = "system"
    keyring_backend: str | None = None
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
        own,
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None

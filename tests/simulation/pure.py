"""Remembers what a pure but deliberately slow function said: both sides ask it the same."""

from __future__ import annotations

from functools import lru_cache

import bcrypt

_SALT = 29
"""A hash begins with the salt it was made with: version, cost and 22 characters."""


def remember_hashes() -> None:
    """Let the signature that a connector made be checked by the sandbox without a second hash."""
    remembered = lru_cache(maxsize=256)(bcrypt.hashpw)

    def hashed(password: bytes, salt: bytes) -> bytes:
        return remembered(password, salt[:_SALT])

    def checked(password: bytes, hashed_password: bytes) -> bool:
        return hashed(password, hashed_password) == hashed_password

    bcrypt.hashpw = hashed
    bcrypt.checkpw = checked

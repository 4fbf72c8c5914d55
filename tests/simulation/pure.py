"""Does at once what two sides do slowly and alike: it is not on trial."""

from __future__ import annotations

from base64 import b64encode
from hashlib import blake2b

import bcrypt

_SALT = 29
"""A hash begins with the salt it was made with: version, cost and 22 characters."""


def quicken_hashes() -> None:
    """Let connector and sandbox agree by a quick hash: bcrypt is made to be slow."""

    def hashed(password: bytes, salt: bytes) -> bytes:
        salt = salt[:_SALT]
        return salt + b64encode(blake2b(password, key=salt, digest_size=24).digest())[:31]

    def checked(password: bytes, hashed_password: bytes) -> bool:
        return hashed(password, hashed_password) == hashed_password

    bcrypt.hashpw = hashed
    bcrypt.checkpw = checked

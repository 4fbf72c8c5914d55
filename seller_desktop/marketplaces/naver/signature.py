"""The token request's signature: bcrypt with the client secret as salt, in base64."""

from __future__ import annotations

import base64
import re

_ALPHABET = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_SALT = re.compile(r"(\$2[aby]?\$(\d\d)\$[./A-Za-z0-9]{21})([./A-Za-z0-9])", re.ASCII)
_COSTS = range(4, 16)
_HASHED_BYTES = 72


class BadSecret(ValueError):
    """The secret is no bcrypt salt: mistyped, cut off, or not a secret at all."""


def canonical_salt(secret: str) -> str:
    """The secret with the idle low four bits of its last character cleared.

    Naver hands out secrets with any ending; bcrypt takes only those that end in one of `.Oeu`.
    A cost above 15 would compute for minutes and is nothing Naver gives. Raises `BadSecret`.
    """
    match = _SALT.fullmatch(secret)
    if match is None or int(match.group(2)) not in _COSTS:
        raise BadSecret
    return match.group(1) + _ALPHABET[_ALPHABET.index(match.group(3)) & ~0b1111]


def sign(client_id: str, client_secret: str, timestamp: int) -> str:
    """`client_secret_sign` for a timestamp in epoch milliseconds. Raises `BadSecret`."""
    import bcrypt

    password = f"{client_id}_{timestamp}".encode()
    if len(password) > _HASHED_BYTES or b"\0" in password:
        raise BadSecret
    hashed = bcrypt.hashpw(password, canonical_salt(client_secret).encode("ascii"))
    return base64.b64encode(hashed).decode("ascii")

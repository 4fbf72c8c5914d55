"""Whether a call is signed as CEA demands: exact bytes, the right keys, the right time."""

from __future__ import annotations

import hashlib
import hmac
import re
from datetime import UTC, datetime

from ...system.clock import to_ms
from .settings import CoupangSettings
from .wire import Refusal

_HEADER = re.compile(
    r"CEA algorithm=HmacSHA256, access-key=([^,\s]+), signed-date=(\d{6}T\d{6}Z), "
    r"signature=([0-9a-f]{64})"
)


def signature(secret: str, signed_date: str, method: str, path: str, query: str) -> str:
    """What the signature of a call must be; the query as it was sent, without its mark."""
    message = f"{signed_date}{method}{path}{query}"
    return hmac.new(secret.encode(), message.encode(), hashlib.sha256).hexdigest()


def check(
    settings: CoupangSettings, header: str, method: str, path: str, query: str, now: int
) -> None:
    """Raise the 401 of what is wrong with the `Authorization` of a call."""
    if not header:
        raise _refused("Authorization header is required.")
    found = _HEADER.fullmatch(header)
    if found is None:
        raise _refused("HMAC format is invalid.")
    access_key, signed_date, given = found.groups()
    if access_key != settings.access_key:
        raise _refused("Specified access key is not registered.")
    expected = signature(settings.secret_key, signed_date, method, path, query)
    if not hmac.compare_digest(given, expected):
        raise _refused("Invalid signature.")
    if abs(now - _instant(signed_date)) > settings.signature_tolerance_ms:
        raise expired()


def expired() -> Refusal:
    """The 401 of a signature that is too old, or from the future."""
    return _refused("Specified signature is expired.")


def _instant(signed_date: str) -> int:
    try:
        return to_ms(datetime.strptime(signed_date, "%y%m%dT%H%M%SZ").replace(tzinfo=UTC))
    except ValueError:
        raise _refused("HMAC format is invalid.") from None


def _refused(message: str) -> Refusal:
    return Refusal(401, message)

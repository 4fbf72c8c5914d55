"""The CEA signature of one call: HMAC-SHA256 over exactly the bytes that are sent."""

from __future__ import annotations

import hashlib
import hmac

from ...system.clock import from_ms


def signed_date(ms: int) -> str:
    """The instant as the signature wants it: UTC, two digits of the year."""
    return f"{from_ms(ms):%y%m%dT%H%M%SZ}"


def signature(secret_key: str, date: str, method: str, path: str, query: str) -> str:
    """Lower-case hex. The secret is text, not hex to be decoded; `query` is without its mark and
    byte for byte what is sent; the body is never signed."""
    message = f"{date}{method}{path}{query}"
    return hmac.new(secret_key.encode(), message.encode(), hashlib.sha256).hexdigest()


def authorization(
    access_key: str, secret_key: str, ms: int, method: str, path: str, query: str
) -> str:
    """The `Authorization` header of a call made at `ms` (UTC)."""
    date = signed_date(ms)
    signed = signature(secret_key, date, method, path, query)
    return (
        f"CEA algorithm=HmacSHA256, access-key={access_key}, signed-date={date}, signature={signed}"
    )

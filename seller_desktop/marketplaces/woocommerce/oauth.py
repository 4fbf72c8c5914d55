"""One-legged OAuth 1.0a, by which a shop without TLS knows its key: RFC 3986, sorted by key."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable
from urllib.parse import quote

Pair = tuple[str, str]

SHA256 = "HMAC-SHA256"
_DIGESTS = {SHA256: hashlib.sha256, "HMAC-SHA1": hashlib.sha1}


def encoded(text: str) -> str:
    """Percent-encoding of RFC 3986."""
    return quote(text, safe="-._~")


def base_string(method: str, url: str, pairs: Iterable[Pair]) -> str:
    """What is signed. `url` is without query."""
    ordered = sorted((encoded(key), encoded(value)) for key, value in pairs)
    text = "&".join(f"{key}={value}" for key, value in ordered)
    return "&".join((method, encoded(url), encoded(text)))


def signature(text: str, secret: str, method: str = SHA256) -> str:
    """The signature of a base string; there is no token, so its secret is empty."""
    made = hmac.new(f"{secret}&".encode(), text.encode(), _DIGESTS[method])
    return base64.b64encode(made.digest()).decode("ascii")


def signed(
    method: str, url: str, pairs: Iterable[Pair], key: str, secret: str, second: int, nonce: str
) -> tuple[Pair, ...]:
    """The query with all that the shop asks for. `second` is epoch seconds."""
    full = (
        *pairs,
        ("oauth_consumer_key", key),
        ("oauth_timestamp", str(second)),
        ("oauth_nonce", nonce),
        ("oauth_signature_method", SHA256),
    )
    return (*full, ("oauth_signature", signature(base_string(method, url, full), secret)))

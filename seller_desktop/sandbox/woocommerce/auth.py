"""Who calls: Basic or a query pair over TLS, one-legged OAuth 1.0a without it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import threading
from collections.abc import Mapping
from urllib.parse import quote, unquote

from ..request import Request
from .settings import KeyRight, WooSettings
from .wire import Refusal

TOLERATED_SECONDS = 15 * 60
_PARAMETERS = (
    "oauth_consumer_key",
    "oauth_timestamp",
    "oauth_nonce",
    "oauth_signature",
    "oauth_signature_method",
)
_METHODS = {"HMAC-SHA1": hashlib.sha1, "HMAC-SHA256": hashlib.sha256}
_HEADER = re.compile(r'(oauth_\w+)="([^"]*)"')
_READING = frozenset({"GET", "HEAD", "OPTIONS"})


def refuse(message: str) -> Refusal:
    """401 of the authentication itself."""
    return Refusal(401, "woocommerce_rest_authentication_error", message)


class Gate:
    """Checks the keys of one shop and remembers nonces."""

    def __init__(self, settings: WooSettings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self._nonces: dict[str, int] = {}

    def let_in(self, request: Request, path: str, now: int) -> bool:
        """Whether the caller is known; False is an anonymous one. Raises `Refusal`."""
        if request.origin.startswith("https://"):
            known = self._by_secret(request)
        else:
            known = self._by_signature(request, path, now)
        if known:
            self._check_right(request.method)
        return known

    def _check_right(self, method: str) -> None:
        right = self._settings.key_right
        if method in _READING and right is KeyRight.WRITE:
            raise refuse("The API key provided does not have read permissions.")
        if method not in _READING and right is KeyRight.READ:
            raise refuse("The API key provided does not have write permissions.")

    def _by_secret(self, request: Request) -> bool:
        key, secret = self._pair(request)
        if key != self._settings.consumer_key:
            return False
        if not hmac.compare_digest(secret.encode(), self._settings.consumer_secret.encode()):
            raise refuse("Consumer secret is invalid.")
        return True

    def _pair(self, request: Request) -> tuple[str, str]:
        """Key and secret as given; the pair in the query wins."""
        in_query = [request.query.get(f"consumer_{name}", [""])[0] for name in ("key", "secret")]
        if all(in_query):
            return in_query[0], in_query[1]
        if self._settings.authorization_stripped:
            return "", ""
        scheme, _, value = request.authorization.partition(" ")
        if scheme.lower() != "basic":
            return "", ""
        try:
            text = base64.b64decode(value, validate=True).decode()
        except (binascii.Error, ValueError):
            return "", ""
        key, _, secret = text.partition(":")
        return key, secret

    def _by_signature(self, request: Request, path: str, now: int) -> bool:
        given = {name: values[0] for name, values in request.query.items()}
        if request.authorization.lower().startswith("oauth "):
            found = _HEADER.findall(request.authorization)
            given |= {name: unquote(value) for name, value in found}
        if not any(name in given for name in _PARAMETERS):
            return False
        missing = [name for name in _PARAMETERS if not given.get(name)]
        if missing:
            code = "woocommerce_rest_authentication_missing_parameter"
            raise Refusal(401, code, f"Missing OAuth parameter {', '.join(missing)}")
        if given["oauth_consumer_key"] != self._settings.consumer_key:
            raise refuse("Consumer key is invalid.")
        self._check_signature(request.method, self._home(request) + path, given)
        self._check_freshness(given["oauth_timestamp"], given["oauth_nonce"], now)
        return True

    def _home(self, request: Request) -> str:
        return self._settings.home_url or request.origin

    def _check_signature(self, method: str, url: str, given: Mapping[str, str]) -> None:
        digest = _METHODS.get(given["oauth_signature_method"])
        if digest is None:
            raise refuse("Invalid signature - signature method is invalid.")
        signed = {name: value for name, value in given.items() if name != "oauth_signature"}
        pairs = sorted((_encode(name), _encode(value)) for name, value in signed.items())
        text = "&".join(f"{name}={value}" for name, value in pairs)
        base = "&".join((method, _encode(url), _encode(text)))
        key = f"{self._settings.consumer_secret}&"
        expected = base64.b64encode(hmac.new(key.encode(), base.encode(), digest).digest())
        given_signature = given["oauth_signature"].replace(" ", "+")
        if not hmac.compare_digest(expected, given_signature.encode("utf-8", "replace")):
            raise refuse("Invalid signature - provided signature does not match.")

    def _check_freshness(self, timestamp: str, nonce: str, now: int) -> None:
        at = int(timestamp) if timestamp.isdecimal() and len(timestamp) < 14 else 0
        second = now // 1000
        if abs(second - at) > TOLERATED_SECONDS:
            raise refuse("Invalid timestamp.")
        with self._lock:
            oldest = second - TOLERATED_SECONDS
            self._nonces = {word: used for word, used in self._nonces.items() if used >= oldest}
            if nonce in self._nonces:
                raise refuse("Invalid nonce - nonce has already been used.")
            self._nonces[nonce] = second


def _encode(text: str) -> str:
    return quote(text, safe="-._~")

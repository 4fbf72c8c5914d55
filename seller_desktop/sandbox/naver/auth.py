"""Tokens: who gets one (2.1, 2.2), how long it lives (2.4), and the penalty for odd calls."""

from __future__ import annotations

import base64
import binascii
import threading
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from urllib.parse import parse_qs

import bcrypt

from .settings import NaverSettings, canonical_secret
from .wire import Json, Refusal

LIFETIME_MS = 10_800_000
RENEWABLE_MS = 1_800_000
SIGNATURE_MS = 300_000
HOUR_MS = 3_600_000
PUNISHED_CALLS_AN_HOUR = 60
_REQUIRED = ("client_id", "timestamp", "client_secret_sign", "type")

Form = Mapping[str, Sequence[str]]


class TokenDesk:
    """Gives out the tokens of one application and knows which are good."""

    def __init__(self, settings: NaverSettings) -> None:
        self._settings = settings
        self._secret = canonical_secret(settings.client_secret.strip())
        self._lock = threading.Lock()
        self._tokens: dict[str, int] = {}
        self._current: str | None = None
        self._issued = 0
        self._punished_until = 0
        self._last_punished_token = -HOUR_MS
        self._hour_started = 0
        self._hour_calls = 0

    def issue(self, content_type: str, query: Form, body: bytes, now: int) -> Json:
        """The answer to a token call. Raises `Refusal`."""
        with self._lock:
            form = self._read_form(content_type, query, body, now)
            self._check_quota(now)
            self._check(form, now)
            token = self._current
            if token is None or self._tokens.get(token, 0) - now < RENEWABLE_MS:
                token = self._mint(now)
            if now < self._punished_until:
                self._last_punished_token = now
            seconds = (self._tokens[token] - now) // 1000
            return {"access_token": token, "expires_in": seconds, "token_type": "Bearer"}

    def is_good(self, authorization: str, now: int) -> bool:
        """Whether an `Authorization` header carries a living token."""
        scheme, _, token = authorization.partition(" ")
        with self._lock:
            return scheme.lower() == "bearer" and self._tokens.get(token.strip(), 0) > now

    def revoke(self, authorization: str) -> None:
        """The token of this header is dead from now on; the next call mints another."""
        token = authorization.partition(" ")[2].strip()
        with self._lock:
            self._tokens.pop(token, None)
            if self._current == token:
                self._current = None

    def quota(self, now: int) -> tuple[int, int] | None:
        """While punished: calls allowed in an hour and those left, this one taken."""
        with self._lock:
            if now >= self._punished_until:
                return None
            if now - self._hour_started >= HOUR_MS:
                self._hour_started, self._hour_calls = now, 0
            self._hour_calls += 1
            return PUNISHED_CALLS_AN_HOUR, PUNISHED_CALLS_AN_HOUR - self._hour_calls

    def _mint(self, now: int) -> str:
        self._issued += 1
        seed = f"{self._settings.client_id}/{self._issued}/{now}".encode()
        token = base64.urlsafe_b64encode(blake2b(seed, digest_size=18).digest()).decode()
        self._tokens = {old: end for old, end in self._tokens.items() if end > now}
        self._tokens[token] = now + LIFETIME_MS - 1
        self._current = token
        return token

    def _read_form(self, content_type: str, query: Form, body: bytes, now: int) -> Form:
        if "x-www-form-urlencoded" not in content_type.lower():
            self._punish(now)
            raise _refused("Content-Type", "unsupported")
        form = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True)
        if any(name in query for name in (*_REQUIRED, "grant_type")):
            self._punish(now)
            raise _refused("client_id", "must be in the body")
        if _first(form, "type") == "SELF" and "account_id" in form:
            self._punish(now)
            raise _refused("account_id", "must be absent for SELF")
        if not _first(form, "grant_type"):
            self._punish(now)
            raise _refused("grant_type", "required")
        return form

    def _punish(self, now: int) -> None:
        if self._settings.punish_odd_token_calls:
            if now >= self._punished_until:
                self._hour_started, self._hour_calls = now, 0
            self._punished_until = now + HOUR_MS

    def _check_quota(self, now: int) -> None:
        if now < self._punished_until and now - self._last_punished_token < HOUR_MS:
            raise Refusal(429, "GW.QUOTA_LIMIT", "요청 할당량을 초과했습니다.")

    def _check(self, form: Form, now: int) -> None:
        for name in _REQUIRED:
            if not _first(form, name):
                raise _refused(name, "required")
        if _first(form, "grant_type") != "client_credentials":
            raise _refused("grant_type", "invalid")
        if _first(form, "type") != "SELF":
            raise _refused("type", "invalid")
        if _first(form, "client_id") != self._settings.client_id:
            raise _refused("client_id", "invalid")
        self._check_signature(_first(form, "timestamp"), _first(form, "client_secret_sign"), now)

    def _check_signature(self, timestamp: str, signature: str, now: int) -> None:
        if not timestamp.isdecimal():
            raise _refused("timestamp", "invalid")
        try:
            hashed = base64.b64decode(signature, altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            raise _refused("client_secret_sign", "invalid") from None
        password = f"{self._settings.client_id}_{timestamp}".encode()
        if hashed[:29] != self._secret.encode() or not _matches(password, hashed):
            raise _refused("client_secret_sign", "invalid")
        if abs(now - int(timestamp)) > SIGNATURE_MS:
            raise _refused("timestamp", "expired")


def _first(form: Form, name: str) -> str:
    values = form.get(name)
    return values[0] if values else ""


def _matches(password: bytes, hashed: bytes) -> bool:
    try:
        return bcrypt.checkpw(password, hashed)
    except ValueError:
        return False


def _refused(name: str, kind: str) -> Refusal:
    message = f"{name} 항목이 유효하지 않습니다."
    invalid = [{"name": name, "type": kind, "message": message}]
    return Refusal(400, "BAD_REQUEST", message, {"invalidInputs": invalid})

"""Answers that are no success, as the office's errors. Between us and the shop stand its host, its
firewall and its plug-ins, each with pages of its own."""

from __future__ import annotations

from ...domain.action import Refusal
from ...domain.errors import Fault, OfficeError, UserFixable
from ..decoding import Unreadable
from ..http import HttpResponse
from ..refused import passing, refused
from ..retry_after import retry_after_ms
from .values import text
from .wire import ErrorBody, decode

RIGHT = "읽기/쓰기"
"""What an API key must be granted, as the shop's settings name it."""

NO_ROUTE = "rest_no_route"
_MESSAGE_LIMIT = 500
_THROTTLED_MS = 5_000
_MAINTENANCE_MS = 120_000
_BLOCKED_MS = 60_000
_AUTHENTICATION = "woocommerce_rest_authentication_"
_DIES = "wp_die"
_SHOP = "woocommerce_rest_"


def is_json(response: HttpResponse) -> bool:
    """Whether the shop itself speaks: caches, firewalls and maintenance send pages."""
    kind = response.headers.get("content-type", "")
    if kind:
        return "json" in kind.lower()
    return response.body.lstrip()[:1] in (b"{", b"[")


def refusal_in(response: HttpResponse) -> Refusal | None:
    """WordPress's code and message, None where the body holds no code."""
    if not is_json(response):
        return None
    try:
        body = decode(response.body, ErrorBody)
    except Unreadable:
        return None
    code = text(body.code)
    if code is None:
        return None
    return Refusal(code[:_MESSAGE_LIMIT], (text(body.message) or "")[:_MESSAGE_LIMIT])


def is_key_refused(response: HttpResponse) -> bool:
    """Whether key, signature, time or right was refused before anything was done."""
    refusal = refusal_in(response)
    return (
        response.status == 401 and refusal is not None and refusal.code.startswith(_AUTHENTICATION)
    )


def is_anonymous(response: HttpResponse) -> bool:
    """Whether the shop took the call for anybody's: it knows no such key, or saw none."""
    refusal = refusal_in(response)
    return (
        response.status == 401
        and refusal is not None
        and not refusal.code.startswith(_AUTHENTICATION)
    )


def is_maintenance(response: HttpResponse) -> bool:
    """WordPress's own maintenance page: it names ten minutes, and nothing has been looked at."""
    if response.status != 503:
        return False
    refusal = refusal_in(response)
    by_code = refusal is not None and refusal.code == _DIES
    return by_code or response.headers.get("retry-after", "").strip() == "600"


def is_certainly_undone(response: HttpResponse) -> bool:
    """Whether a write answered like this was never begun."""
    if response.status == 429 or is_maintenance(response):
        return True
    refusal = refusal_in(response)
    if refusal is None:
        return False
    return response.status in (401, 403) or refusal.code == NO_ROUTE


def error_of(response: HttpResponse, *, proven: bool) -> OfficeError:
    """The error of any answer but a success. `proven` says that the key has worked before, so that
    a refusal is about a right."""
    refusal = refusal_in(response)
    if response.status == 429:
        wait = retry_after_ms(response.headers, _THROTTLED_MS)
        return passing("rate_limited", refusal, wait)
    if is_maintenance(response):
        return passing("maintenance", refusal, _MAINTENANCE_MS)
    if refusal is None and response.status < 500:
        wait = retry_after_ms(response.headers, _BLOCKED_MS)
        return passing("shop_blocked", None, wait, {"status": response.status})
    if response.status >= 500:
        wait = retry_after_ms(response.headers, 0)
        return passing("marketplace_down", refusal, wait or None, {})
    return _refused(response, refusal, proven=proven)


def _refused(response: HttpResponse, refusal: Refusal | None, *, proven: bool) -> OfficeError:
    if response.status == 401:
        if proven and is_key_refused(response):
            return refused(UserFixable, "permission_missing", refusal, {"group": RIGHT})
        return refused(UserFixable, "wrong_secret", refusal)
    if response.status == 403:
        if refusal is not None and refusal.code.startswith(_SHOP):
            return refused(UserFixable, "permission_missing", refusal, {"group": RIGHT})
        return passing("shop_blocked", refusal, _BLOCKED_MS, {"status": response.status})
    return refused(Fault, "refused_by_marketplace", refusal)

"""Answers that are no success, as the office's errors: the one place that knows Coupang's words."""

from __future__ import annotations

from ...domain.action import Refusal
from ...domain.errors import Fault, OfficeError, UserFixable
from ..decoding import Unreadable, decode
from ..http import HttpResponse
from ..refused import passing, refused
from ..retry_after import retry_after_ms
from .values import text
from .wire import ErrorBody

_MESSAGE_LIMIT = 500
_THROTTLED_MS = 60_000
_EDGE_MS = 15 * 60_000
_MAINTENANCE_MS = 5 * 60_000
_API = "Open API"
_GONE = "취소 또는 반품"
_RETIRED = frozenset({410, 412, 423})


def refusal_in(response: HttpResponse) -> Refusal | None:
    """Coupang's code and message, None where the body holds none (the edge's page, nothing)."""
    try:
        body = decode(response.body, ErrorBody)
    except Unreadable:
        return None
    message = text(body.message)
    return None if message is None else Refusal(text(body.code) or "", message[:_MESSAGE_LIMIT])


def is_expired(response: HttpResponse) -> bool:
    """Whether the signature came too late or too early: a matter of clocks, not of keys."""
    refusal = refusal_in(response) if response.status == 401 else None
    return refusal is not None and "expired" in refusal.message.lower()


def is_gone(response: HttpResponse) -> bool:
    """Whether a box or an order is no more because it was cancelled or returned."""
    refusal = refusal_in(response) if response.status == 400 else None
    return refusal is not None and _GONE in refusal.message


def is_about_the_vendor(refusal: Refusal | None) -> bool:
    """Whether the vendor id is what was wrong."""
    return refusal is not None and "vendor id" in refusal.message.lower()


def is_certainly_not_taken(response: HttpResponse) -> bool:
    """Whether the gateway turned the call away before any service saw it."""
    return response.status in (401, 403, 429)


def error_of(response: HttpResponse) -> OfficeError:
    """The error of any answer but 2xx."""
    refusal = refusal_in(response)
    status = response.status
    if status == 401 or (status in (400, 404) and is_about_the_vendor(refusal)):
        return refused(UserFixable, "wrong_secret", refusal)
    if status == 403:
        return _forbidden(refusal)
    if status == 429:
        wait = retry_after_ms(response.headers, _THROTTLED_MS)
        return passing("rate_limited", refusal, wait)
    if status == 503:
        wait = retry_after_ms(response.headers, _MAINTENANCE_MS)
        return passing("maintenance", refusal, wait)
    if status >= 500:
        return passing("marketplace_down", refusal, retry_after_ms(response.headers, 0) or None)
    if status in _RETIRED or (status >= 400 and refusal is not None):
        return refused(Fault, "refused_by_marketplace", refusal)
    return refused(Fault, "answer_unreadable", None, {"what": f"HTTP {status}"})


def _forbidden(refusal: Refusal | None) -> OfficeError:
    """An address that is not registered, a right that is missing, or the edge that is annoyed."""
    if refusal is None:
        return passing("rate_limited", None, _EDGE_MS)
    if "ip" in refusal.message.lower().replace(".", " ").split():
        return refused(UserFixable, "ip_refused", refusal)
    return refused(UserFixable, "permission_missing", refusal, {"group": _API})

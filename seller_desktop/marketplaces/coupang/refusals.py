"""Answers that are no success, as the office's errors: the one place that knows Coupang's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from ...domain.action import Refusal
from ...domain.errors import Fault, OfficeError, Param, Passing, Problem, UserFixable
from ..decoding import Unreadable, decode
from ..http import HttpResponse
from ..retry_after import retry_after_ms
from .values import text
from .wire import ErrorBody

Branch = TypeVar("Branch", bound=OfficeError)

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
        return _error(UserFixable, "wrong_secret", refusal)
    if status == 403:
        return _forbidden(refusal)
    if status == 429:
        wait = retry_after_ms(response.headers, _THROTTLED_MS)
        return _passing("rate_limited", refusal, wait)
    if status == 503:
        wait = retry_after_ms(response.headers, _MAINTENANCE_MS)
        return _passing("maintenance", refusal, wait)
    if status >= 500:
        return _passing("marketplace_down", refusal, retry_after_ms(response.headers, 0) or None)
    if status in _RETIRED or (status >= 400 and refusal is not None):
        return _error(Fault, "refused_by_marketplace", refusal)
    return _error(Fault, "answer_unreadable", None, {"what": f"HTTP {status}"})


def _forbidden(refusal: Refusal | None) -> OfficeError:
    """An address that is not registered, a right that is missing, or the edge that is annoyed."""
    if refusal is None:
        return _passing("rate_limited", None, _EDGE_MS)
    if "ip" in refusal.message.lower().replace(".", " ").split():
        return _error(UserFixable, "ip_refused", refusal)
    return _error(UserFixable, "permission_missing", refusal, {"group": _API})


def _passing(code: str, refusal: Refusal | None, wait_ms: int | None) -> Passing:
    params = {} if wait_ms is None else {"seconds": -(-wait_ms // 1000)}
    error = _error(Passing, code, refusal, params)
    error.retry_after_ms = wait_ms
    return error


def _error(
    branch: type[Branch],
    code: str,
    refusal: Refusal | None,
    params: Mapping[str, Param] | None = None,
) -> Branch:
    words = (None, None) if refusal is None else (refusal.code, refusal.message)
    return branch.of(Problem(code, params or {}, *words))

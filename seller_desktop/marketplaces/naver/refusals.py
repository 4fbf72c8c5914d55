"""Answers that are no success, as the office's errors: the one place that knows Naver's codes."""

from __future__ import annotations

from ...domain.action import Refusal
from ...domain.errors import Fault, OfficeError, UserFixable
from ..decoding import Unreadable, decode
from ..http import HttpResponse
from ..refused import passing, refused
from ..retry_after import retry_after_ms
from .values import text
from .wire import ErrorBody

ORDERS = "주문 판매자"
SELLER = "판매자정보"
INQUIRIES = "문의"
"""API groups an application must be granted, as the console names them."""

_MESSAGE_LIMIT = 500
_THROTTLED_MS = 1_000
_QUOTA_MS = 15 * 60_000
_BLOCKED_MS = 30_000
_MAINTENANCE_MS = 5 * 60_000


def refusal_in(response: HttpResponse) -> Refusal | None:
    """Naver's code and message, None where the body holds no code (a proxy's page, nothing)."""
    try:
        body = decode(response.body, ErrorBody)
    except Unreadable:
        return None
    code = text(body.code)
    return None if code is None else Refusal(code, (text(body.message) or "")[:_MESSAGE_LIMIT])


def is_token_refused(response: HttpResponse) -> bool:
    """Whether the gateway did not accept the token: expired, or the app lacks the API group."""
    if response.status == 401:
        return True
    refusal = refusal_in(response) if response.status == 403 else None
    return refusal is not None and refusal.code == "GW.AUTHN"


def is_not_forwarded(response: HttpResponse) -> bool:
    """Whether the gateway says that the service never saw the call."""
    if response.status == 429:
        return True
    refusal = refusal_in(response) if response.status == 503 else None
    return refusal is not None and refusal.code.startswith("GW.BLOCK")


def error_of(response: HttpResponse, group: str) -> OfficeError:
    """The error of any answer but 2xx. `group` is the API group the call belongs to."""
    refusal = refusal_in(response)
    if is_token_refused(response):
        return refused(UserFixable, "permission_missing", refusal, {"group": group})
    if response.status == 403:
        foreign = refusal is not None and refusal.code == "GW.IP_NOT_ALLOWED"
        code = "ip_refused" if foreign else "refused_by_marketplace"
        return refused(UserFixable, code, refusal)
    if response.status == 429:
        return _throttled(response, refusal)
    if is_not_forwarded(response):
        return _blocked(response, refusal)
    if response.status >= 500:
        return passing("marketplace_down", refusal, retry_after_ms(response.headers, 0) or None)
    if response.status >= 400 and refusal is not None:
        return refused(Fault, "refused_by_marketplace", refusal)
    return refused(Fault, "answer_unreadable", None, {"what": f"HTTP {response.status}"})


def _throttled(response: HttpResponse, refusal: Refusal | None) -> OfficeError:
    quota = refusal is not None and refusal.code == "GW.QUOTA_LIMIT"
    wait = retry_after_ms(response.headers, _QUOTA_MS if quota else _THROTTLED_MS)
    return passing("rate_limited", refusal, wait)


def _blocked(response: HttpResponse, refusal: Refusal | None) -> OfficeError:
    planned = refusal is not None and refusal.code == "GW.BLOCK.02"
    wait = retry_after_ms(response.headers, _MAINTENANCE_MS if planned else _BLOCKED_MS)
    return passing("maintenance", refusal, wait)

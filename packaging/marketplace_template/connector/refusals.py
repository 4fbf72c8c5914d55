"""Answers that are no success, as the office's errors: the one place that knows their codes."""

from __future__ import annotations

from seller_desktop.domain.action import Refusal
from seller_desktop.domain.errors import Fault, OfficeError, UserFixable
from seller_desktop.marketplaces.http import HttpResponse
from seller_desktop.marketplaces.refused import passing, refused
from seller_desktop.marketplaces.retry_after import retry_after_ms

from .wire import ErrorBody, Unreadable, decode

_MESSAGE_LIMIT = 500
_THROTTLED_MS = 1_000
_MAINTENANCE_MS = 5 * 60_000
_BY_SELLER = {"address_refused": "ip_refused", "not_permitted": "permission_missing"}
"""Codes of a 403 that the seller can mend."""

RIGHTS = "주문 읽기 / 주문 처리"
"""What a key must be granted, as the seller centre names it."""


def refusal_in(response: HttpResponse) -> Refusal | None:
    """The marketplace's code and message, None where the body holds none (a proxy's page)."""
    try:
        error = decode(response.body, ErrorBody).error
    except Unreadable:
        return None
    return Refusal(error.code, (error.message or "")[:_MESSAGE_LIMIT])


def is_not_looked_at(response: HttpResponse) -> bool:
    """Whether an answer is documented as "nothing was processed"."""
    return response.status in (401, 403, 429) or _is_maintenance(response)


def error_of(response: HttpResponse) -> OfficeError:
    """The error of any answer but 2xx."""
    refusal = refusal_in(response)
    if response.status == 401:
        return refused(UserFixable, "wrong_secret", refusal)
    if response.status == 403:
        code = _BY_SELLER.get(refusal.code if refusal else "", "refused_by_marketplace")
        params = {"group": RIGHTS} if code == "permission_missing" else {}
        return refused(UserFixable, code, refusal, params)
    if response.status == 429:
        return passing("rate_limited", refusal, retry_after_ms(response.headers, _THROTTLED_MS))
    if _is_maintenance(response):
        return passing("maintenance", refusal, retry_after_ms(response.headers, _MAINTENANCE_MS))
    if response.status >= 500:
        return passing("marketplace_down", refusal, None)
    if response.status >= 400 and refusal is not None:
        return refused(Fault, "refused_by_marketplace", refusal)
    return refused(Fault, "answer_unreadable", None, {"what": f"HTTP {response.status}"})


def _is_maintenance(response: HttpResponse) -> bool:
    refusal = refusal_in(response) if response.status == 503 else None
    return refusal is not None and refusal.code == "maintenance"

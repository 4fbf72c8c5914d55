"""What the answer to one writing call reports of the items it was about."""

from __future__ import annotations

from collections.abc import Sequence

from ...domain.errors import Fault, OfficeError, Passing
from ..contract import Answered, Lost, NotTaken, SendReport
from ..http import HttpResponse
from .client import WooClient
from .refusals import is_certainly_undone, is_json, refusal_in

REFUSING = frozenset({400, 404, 409, 410, 413, 422})
"""Statuses by which the shop refuses a call in its own words."""


def failure(client: WooClient, response: HttpResponse, keys: Sequence[str]) -> SendReport | None:
    """What an answer to a write reports; None where it was done."""
    refusal = refusal_in(response)
    if 200 <= response.status < 300 and is_json(response):
        return None
    error = client.error_of(response)
    if is_certainly_undone(response):
        return not_taken(error)
    if response.status in REFUSING and refusal is not None:
        return Answered(dict.fromkeys(keys, refusal))
    return Lost(error.problem)


def not_taken(error: OfficeError) -> NotTaken:
    """The report of a send of which the step under way certainly had no effect."""
    wait = error.retry_after_ms if isinstance(error, Passing) else None
    stop = not isinstance(error, Passing | Fault)
    return NotTaken(error.problem, wait or 0, stop)

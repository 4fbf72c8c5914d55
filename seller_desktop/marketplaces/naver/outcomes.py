"""What an answer to a write says about each of its items (facts file, 18; nothing is guessed)."""

from __future__ import annotations

from collections.abc import Mapping

from ...domain.action import Refusal, Verb
from ...domain.errors import Fault, OfficeError, Passing, Problem
from ..contract import Answered, CallRefused, Lost, NotTaken, Prepared, SendReport, Taken
from ..decoding import Unreadable, decode
from ..http import HttpResponse
from .refusals import error_of, is_not_forwarded, is_token_refused, refusal_in
from .values import Scalar, identity, text
from .wire import AnswerTaken, Outcome, WriteAnswer, WriteData

_REFUSING = frozenset({400, 404, 409, 422})


def report(prepared: Prepared, response: HttpResponse, group: str) -> SendReport:
    """The report of one answered send."""
    if 200 <= response.status < 300:
        return _processed(prepared, response)
    refusal = refusal_in(response)
    if response.status in _REFUSING and refusal is not None:
        if len(prepared.keys) > 1:
            return CallRefused(refusal)
        return Answered({prepared.keys[0]: refusal})
    error = error_of(response, group)
    if response.status == 403 or is_token_refused(response) or is_not_forwarded(response):
        return not_taken(error)
    return Lost(error.problem)


def not_taken(error: OfficeError) -> NotTaken:
    """The report of a send that certainly had no effect."""
    wait = error.retry_after_ms if isinstance(error, Passing) else None
    stop = not isinstance(error, Passing | Fault)
    return NotTaken(error.problem, wait or 0, stop)


def _processed(prepared: Prepared, response: HttpResponse) -> SendReport:
    """200 means processed: each item is settled by the list it stands in."""
    if prepared.verb is Verb.ANSWER:
        return Answered({prepared.keys[0]: Taken()} if _said(prepared, response) else {})
    try:
        data = decode(response.body, WriteAnswer).data or WriteData()
    except Unreadable as unreadable:
        return Lost(Problem("answer_unreadable", {"what": "write", "cause": unreadable.cause}))
    taken = _taken(data)
    refused = _refused(data, prepared)
    both = taken & refused.keys()
    items: dict[str, Taken | Refusal] = {}
    for key, unit in zip(prepared.keys, prepared.units, strict=True):
        if unit in both:
            continue
        if unit in taken:
            items[key] = Taken()
        elif unit in refused:
            items[key] = refused[unit]
    return Answered(items)


def _said(prepared: Prepared, response: HttpResponse) -> bool:
    """Whether an answer was taken: success has no body, or one that names the inquiry. Anything
    else proves nothing, and the answer is looked for."""
    if not response.body.strip():
        return True
    try:
        taken = decode(response.body, AnswerTaken)
    except Unreadable:
        return False
    return identity(taken.data.inquiry_no) == prepared.units[0]


def _taken(data: WriteData) -> frozenset[str]:
    """Confirm names its list of successes differently from all other calls."""
    numbers: list[Scalar] = list(data.success_product_order_ids or ())
    numbers += [entry.product_order_id for entry in data.success_product_order_infos or ()]
    return frozenset(number for value in numbers if (number := text(value)) is not None)


def _refused(data: WriteData, prepared: Prepared) -> Mapping[str, Refusal]:
    only = prepared.units[0] if len(prepared.units) == 1 else None
    refused = {}
    for entry in data.fail_product_order_infos or ():
        number = text(entry.product_order_id) or only
        if number is not None:
            refused[number] = _refusal(entry)
    return refused


def _refusal(entry: Outcome) -> Refusal:
    return Refusal(text(entry.code) or "", text(entry.message) or "")

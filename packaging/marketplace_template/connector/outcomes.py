"""What an answer to a write says about each of its items. Nothing is guessed."""

from __future__ import annotations

from seller_desktop.domain.action import Refusal
from seller_desktop.domain.errors import Fault, OfficeError, Passing, Problem
from seller_desktop.marketplaces.contract import (
    Answered,
    CallRefused,
    Lost,
    NotTaken,
    Prepared,
    SendReport,
    Taken,
)
from seller_desktop.marketplaces.http import HttpResponse

from .refusals import error_of, is_not_looked_at, refusal_in
from .wire import Results, Unreadable, decode

_REFUSING = frozenset({400, 404, 409, 422})
_OK = "ok"


def report(prepared: Prepared, response: HttpResponse) -> SendReport:
    """The report of one answered send."""
    if 200 <= response.status < 300:
        return _processed(prepared, response)
    refusal = refusal_in(response)
    if response.status in _REFUSING and refusal is not None:
        if len(prepared.keys) > 1:
            return CallRefused(refusal)
        return Answered({prepared.keys[0]: refusal})
    error = error_of(response)
    return not_taken(error) if is_not_looked_at(response) else Lost(error.problem)


def not_taken(error: OfficeError) -> NotTaken:
    """The report of a send that certainly had no effect."""
    wait = error.retry_after_ms if isinstance(error, Passing) else None
    return NotTaken(error.problem, wait or 0, stop=not isinstance(error, Passing | Fault))


def _processed(prepared: Prepared, response: HttpResponse) -> SendReport:
    """Each item is settled by its own entry; one told twice, in two ways, is not settled."""
    try:
        results = decode(response.body, Results).results
    except Unreadable as unreadable:
        return Lost(Problem("answer_unreadable", {"what": "write", "cause": unreadable.cause}))
    keys = dict(zip(prepared.units, prepared.keys, strict=True))
    told: dict[str, set[Taken | Refusal]] = {}
    for result in results:
        key = keys.get(str(result.line))
        if key is not None:
            refusal = Refusal(result.code, result.message or "")
            told.setdefault(key, set()).add(Taken() if result.code == _OK else refusal)
    return Answered({key: next(iter(said)) for key, said in told.items() if len(said) == 1})

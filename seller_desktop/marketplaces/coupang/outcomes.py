"""What an answer to a write says about each of its items (facts file, 4.5 to 6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...domain.action import CLAIM_VERBS, Refusal, Verb
from ...domain.errors import Fault, OfficeError, Passing, Problem
from ..contract import Answered, CallRefused, Lost, NotTaken, Prepared, SendReport, Taken
from ..decoding import Unreadable, decode
from ..http import HttpResponse
from .refusals import error_of, is_certainly_not_taken, refusal_in
from .values import identity, text
from .wire import BatchRow, WriteAnswer, WriteData

_REFUSING = frozenset({400, 404, 405, 409, 422})
_GOOD = frozenset({"200", "SUCCESS", "OK"})
_NOTHING_PROCESSED = "-1"
_MOVED = {
    Verb.CONFIRM: "INVALID_STATUS",
    Verb.DISPATCH: "NOT_ALLOW_INVOICE_NUMBER_RE_UPLOAD",
}
"""What a box is refused for that has gone on already."""
_REFUSING_ANSWERS = frozenset({520, 522})
"""Told of answers to inquiries: a wrong user, one that is closed. A 521 may be that as well, or a
provider that nobody reached: nothing is known then."""
_WRONG_COUNT = "일치하지 않습니다"
"""A business error that answers to claims get as a 500, documented as such; any other 500 says
nothing."""

_ABOUT_INQUIRIES = frozenset({Verb.ANSWER, Verb.ACKNOWLEDGE})
_ABOUT_BOXES = frozenset({Verb.CONFIRM, Verb.DISPATCH, Verb.CHANGE_INVOICE})

Word = Taken | Refusal


def report(prepared: Prepared, response: HttpResponse) -> SendReport:
    """The report of one answered send."""
    if 200 <= response.status < 300:
        return _processed(prepared, response)
    if is_certainly_not_taken(response):
        return not_taken(error_of(response))
    refusal = refusal_in(response)
    if refusal is None or not _is_refused(prepared.verb, response.status, refusal):
        return Lost(error_of(response).problem)
    if len(prepared.keys) > 1:
        return CallRefused(refusal)
    return Answered({prepared.keys[0]: refusal})


def _is_refused(verb: Verb, status: int, refusal: Refusal) -> bool:
    """Whether Coupang has looked at the call and said no."""
    if verb in CLAIM_VERBS and status == 500:
        return _WRONG_COUNT in refusal.message
    return status in _REFUSING or (verb in _ABOUT_INQUIRIES and status in _REFUSING_ANSWERS)


def not_taken(error: OfficeError) -> NotTaken:
    """The report of a send that certainly had no effect."""
    wait = error.retry_after_ms if isinstance(error, Passing) else None
    stop = not isinstance(error, Passing | Fault)
    return NotTaken(error.problem, wait or 0, stop)


def _processed(prepared: Prepared, response: HttpResponse) -> SendReport:
    """200 means processed: each item is settled by its own word, wherever that stands."""
    try:
        answer = decode(response.body, WriteAnswer)
    except Unreadable as unreadable:
        return Lost(Problem("answer_unreadable", {"what": "write", "cause": unreadable.cause}))
    data = answer.data if isinstance(answer.data, WriteData) else WriteData()
    if prepared.verb in _ABOUT_BOXES:
        return Answered(_of_batch(prepared, data))
    if prepared.verb is Verb.CANCEL:
        word = _of_cancel(prepared, answer, data)
    else:
        word = _of_claim(answer, data)
    return Answered({} if word is None else {prepared.keys[0]: word})


def _of_batch(prepared: Prepared, data: WriteData) -> Mapping[str, Word]:
    """A box is taken if all its rows are, refused if none is; anything between is not known."""
    if text(data.response_code) == _NOTHING_PROCESSED and not data.response_list:
        refusal = Refusal(_NOTHING_PROCESSED, text(data.response_message) or "")
        return dict.fromkeys(prepared.keys, refusal)
    words: dict[str, list[Word]] = {}
    for row in data.response_list or ():
        number = identity(row.shipment_box_id)
        if number is not None:
            words.setdefault(number, []).append(_of_row(row))
    items = {}
    for key, unit in zip(prepared.keys, prepared.units, strict=True):
        word = _unanimous(words.get(unit, ()))
        if word is not None and not _may_have_moved(prepared.verb, word):
            items[key] = word
    return items


def _may_have_moved(verb: Verb, word: Word) -> bool:
    """A box that was read as open just now and is refused for having gone on has moved, perhaps by
    this very call passed on twice; reads show that up to half an hour late, so nothing is known
    yet."""
    return isinstance(word, Refusal) and word.code == _MOVED.get(verb)


def _of_row(row: BatchRow) -> Word:
    """The code decides: the flag beside it contradicts the table in the documents' own samples."""
    code = text(row.result_code)
    good = code == "OK" if code is not None else text(row.succeed) == "true"
    return Taken() if good else Refusal(code or "", text(row.result_message) or "")


def _unanimous(words: Sequence[Word]) -> Word | None:
    taken = [word for word in words if isinstance(word, Taken)]
    if not words or 0 < len(taken) < len(words):
        return None
    return words[0]


def _of_cancel(prepared: Prepared, answer: WriteAnswer, data: WriteData) -> Word | None:
    code = text(answer.code) or ""
    refusal = Refusal(code, text(answer.message) or "")
    option_no = prepared.units[0].rpartition("-")[2]
    failed = {identity(each) for each in data.failed_vendor_item_ids or ()}
    if option_no in failed or code == "FAIL":
        return refusal
    return Taken() if code in _GOOD or code == "PARTIAL" else None


def _of_claim(answer: WriteAnswer, data: WriteData) -> Word | None:
    """The inner word where there is one, else the code outside, or inside where none is outside."""
    inner = text(data.result_code)
    if inner is not None:
        message = text(data.result_message) or ""
        return Taken() if inner in _GOOD else Refusal(inner, message)
    code = text(answer.code) or text(data.code)
    if code is None:
        return None
    message = text(answer.message) or text(data.message) or ""
    return Taken() if code in _GOOD else Refusal(code, message)

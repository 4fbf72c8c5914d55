"""Writing calls: batches in which every entry is settled by its own word."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from . import moves, words
from .call import Call
from .wire import Json, bad_request, read_items

if TYPE_CHECKING:
    from .records import Line

MOST_WRITES = 20
OK = "ok"

Entry = Mapping[str, object]
Deed = Callable[[Call, "Line", Entry], None]


class Denied(Exception):
    """One entry is refused; its neighbours are not."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _batch(call: Call, deed: Deed) -> Json:
    """Every entry is read before the first takes effect."""
    entries: list[Entry] = []
    for entry in read_items(call.body, "items", MOST_WRITES):
        if not isinstance(entry, dict) or not isinstance(entry.get("line"), str):
            raise bad_request()
        entries.append(entry)
    return {"results": [_settle(call, deed, entry) for entry in entries]}


def _settle(call: Call, deed: Deed, entry: Entry) -> Json:
    number = str(entry["line"])
    line = call.world.lines.get(number)
    if line is None:
        return _denied(number, "no_such_line")
    try:
        deed(call, line, entry)
    except Denied as denied:
        return _denied(number, denied.code)
    call.world.note(line)
    return {"line": number, "code": OK}


def _denied(number: str, code: str) -> Json:
    return {"line": number, "code": code, "message": words.MESSAGES[code]}


def accept(call: Call) -> Json:
    """`POST /api/lines/accept`."""
    return _batch(call, _accept)


def dispatch(call: Call) -> Json:
    """`POST /api/lines/dispatch`."""
    return _batch(call, _dispatch)


def cancel(call: Call) -> Json:
    """`POST /api/lines/cancel`."""
    return _batch(call, _cancel)


def grant(call: Call) -> Json:
    """`POST /api/cancel-requests/grant`."""
    return _batch(call, _grant)


def turn_down(call: Call) -> Json:
    """`POST /api/cancel-requests/turn-down`."""
    return _batch(call, _turn_down)


def _accept(call: Call, line: Line, _entry: Entry) -> None:
    if line.status == words.ACCEPTED and not call.settings.repeated_accept_is_refused:
        return
    if line.status != words.PAID or line.asked:
        raise Denied("wrong_state")
    moves.accept(line, call.now)
    call.world.ledger.add("confirm", line, call.now)


def _dispatch(call: Call, line: Line, entry: Entry) -> None:
    courier, invoice_no = _text(entry, "courier"), _text(entry, "invoice")
    if courier not in words.CANONICAL:
        raise Denied("courier_unknown")
    if line.sent_at is not None:
        raise Denied("already_sent")
    if line.status != words.ACCEPTED:
        raise Denied("wrong_state")
    if call.world.invoice_is_taken(line, invoice_no):
        raise Denied("invoice_used")
    moves.send(line, call.now, courier, invoice_no)
    call.world.ledger.add("dispatch", line, call.now)


def _cancel(call: Call, line: Line, entry: Entry) -> None:
    if _text(entry, "reason") not in words.CANCEL_REASONS:
        raise Denied("reason_unknown")
    if line.status not in (words.PAID, words.ACCEPTED) or line.asked:
        raise Denied("wrong_state")
    moves.cancel(line, call.now)
    call.world.ledger.add("cancel", line, call.now)


def _grant(call: Call, line: Line, entry: Entry) -> None:
    _answer(call, line, entry, "approve", words.GRANTED)


def _turn_down(call: Call, line: Line, entry: Entry) -> None:
    _text(entry, "note")
    _answer(call, line, entry, "reject", words.TURNED_DOWN)


def _answer(call: Call, line: Line, entry: Entry, verb: str, state: str) -> None:
    if line.request is None or str(line.request.number) != _text(entry, "request"):
        raise Denied("no_such_request")
    if not line.asked:
        raise Denied("wrong_state")
    moves.answer(line, call.now, state)
    call.world.ledger.add(verb, line, call.now, claim=True)


def _text(entry: Entry, name: str) -> str:
    value = entry.get(name)
    if not isinstance(value, str) or not value.strip():
        raise Denied("bad_request")
    return value

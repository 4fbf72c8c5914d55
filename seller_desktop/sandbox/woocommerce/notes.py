"""Notes on an order: private ones, and those that are mailed to the customer."""

from __future__ import annotations

from . import moves
from .call import Answer, Call
from .records import Note, Order
from .render import dates
from .wire import Json, Refusal


def list_notes(call: Call) -> Answer:
    """`GET /orders/{id}/notes`, newest first, never in pages."""
    order, kind = call.order(), call.one("type") or "any"
    return Answer(
        [
            _show(note, call)
            for note in reversed(order.notes)
            if kind == "any" or note.for_customer == (kind == "customer")
        ]
    )


def add_note(call: Call) -> Answer:
    """`POST /orders/{id}/notes`: repeating it makes a second one; one for the customer is a
    mail."""
    order, body = call.order(), call.json()
    text = body.get("note")
    if not isinstance(text, str) or not text.strip():
        missing = {"params": ["note"]}
        raise Refusal(400, "rest_missing_callback_param", "매개변수 누락: note", missing)
    note = Note(call.world.numbers.other(), call.now, text, body.get("customer_note") is True)
    order.notes.append(note)
    call.world.ledger.add_note(order, call.now, text)
    return Answer(_show(note, call), 201)


def remove_note(call: Call) -> Answer:
    """`DELETE /orders/{id}/notes/{note_id}?force=true`."""
    order = call.order()
    note = _find(order, call.path["note"])
    if not call.flag("force"):
        raise Refusal(501, "woocommerce_rest_trash_not_supported", "메모는 휴지통이 없습니다.")
    order.notes.remove(note)
    moves.touch(order, call.now)
    return Answer(_show(note, call))


def _find(order: Order, number: str) -> Note:
    for note in order.notes:
        if str(note.note_id) == number:
            return note
    raise Refusal(404, "woocommerce_rest_invalid_id", "ID가 올바르지 않습니다.")


def _show(note: Note, call: Call) -> Json:
    return {
        "id": note.note_id,
        "author": "WooCommerce",
        **dates("date_created", note.at, call.settings.zone_hours),
        "note": note.text,
        "customer_note": note.for_customer,
    }

"""Reading and changing single orders, and batches whose every entry is settled by its own word."""

from __future__ import annotations

from collections.abc import Callable

from . import moves, words
from .call import Answer, Call
from .records import Order
from .render import show_order
from .wire import Json, Refusal, bad_parameter


def show(call: Call) -> Answer:
    """`GET /orders/{id}`: a trashed order is still shown."""
    return Answer(show_order(call.order(), call.settings))


def update(call: Call) -> Answer:
    """`PUT /orders/{id}`: any known status may follow any other."""
    order = call.order()
    change(call, order, call.json())
    return Answer(show_order(order, call.settings))


def remove(call: Call) -> Answer:
    """`DELETE /orders/{id}`: to the trash, or for good with `force`."""
    order = call.order()
    if order.status == words.TRASH and not call.flag("force"):
        raise Refusal(410, "woocommerce_rest_already_trashed", "이미 휴지통에 있습니다.")
    shown = show_order(order, call.settings)
    _remove(call, order, for_good=call.flag("force"))
    return Answer(shown)


def _remove(call: Call, order: Order, *, for_good: bool) -> None:
    order.status = words.DELETED if for_good else words.TRASH
    moves.touch(order, call.now)
    call.world.ledger.add("delete" if for_good else "trash", order, call.now)
    call.world.note(order)


def batch(call: Call) -> Answer:
    """`POST /orders/batch`: 200 whatever becomes of the entries."""
    body = call.json()
    lists: dict[str, list[object]] = {}
    for name in ("create", "update", "delete"):
        value = body.get(name) or []
        if not isinstance(value, list):
            raise bad_parameter(name, f"{name} is not of type array.")
        lists[name] = value
    if sum(len(value) for value in lists.values()) > call.settings.batch_limit:
        code = "woocommerce_rest_request_entity_too_large"
        raise Refusal(413, code, "한 번에 처리할 수 있는 개수를 넘었습니다.")
    deeds: dict[str, Callable[[Call, Order, Json], None]] = {
        "update": change,
        "delete": lambda own, order, _body: _remove(own, order, for_good=True),
    }
    if lists["create"]:
        raise bad_parameter("create", "the sandbox takes no orders this way")
    return Answer(
        {
            name: [_entry(call, entry, deed) for entry in lists[name]]
            for name, deed in deeds.items()
            if lists[name]
        }
    )


def _entry(call: Call, entry: object, deed: Callable[[Call, Order, Json], None]) -> Json:
    body: Json = entry if isinstance(entry, dict) else {"id": entry}
    number = body.get("id")
    try:
        order = call.find(str(number))
        deed(call, order, body)
    except Refusal as refusal:
        data = {"status": refusal.status}
        error = {"code": refusal.code, "message": refusal.message, "data": data}
        return {"id": number, "error": error}
    return show_order(order, call.settings)


def change(call: Call, order: Order, body: Json) -> None:
    """Save an order with what the body says. All is read before anything takes effect."""
    status, meta = _read_status(body), _read_meta(body)
    changed = _set_meta(call, order, meta)
    if body.get("set_paid") is True and order.paid_at is None:
        status = words.PROCESSING
    if status is not None and status != order.status:
        _move(call, order, status)
        changed = True
    note = body.get("customer_note")
    if isinstance(note, str) and note != (order.memo or ""):
        order.memo, changed = note, True
    if changed:
        moves.touch(order, call.now)
        call.world.note(order)


def _read_status(body: Json) -> str | None:
    value = body.get("status")
    if value is None:
        return None
    word = value.removeprefix("wc-") if isinstance(value, str) else ""
    if word not in words.SETTABLE:
        raise bad_parameter("status", f"status is not one of {', '.join(sorted(words.SHOWN))}.")
    return word


def _read_meta(body: Json) -> list[Json]:
    value = body.get("meta_data") or []
    if not isinstance(value, list) or not all(isinstance(entry, dict) for entry in value):
        raise bad_parameter("meta_data", "meta_data is not of type array.")
    return value


def _set_meta(call: Call, order: Order, entries: list[Json]) -> bool:
    """Each key stands once: what is there already is replaced."""
    changed = False
    for entry in entries:
        key = entry.get("key")
        if not isinstance(key, str):
            continue
        found = next((own for own in order.meta if own["key"] == key), None)
        if found is None:
            found = {"id": call.world.numbers.other(), "key": key, "value": None}
            order.meta.append(found)
        changed |= found["value"] != entry.get("value")
        found["value"] = entry.get("value")
    return changed


_VERBS = {words.COMPLETED: "dispatch", words.CANCELLED: "cancel", words.REFUNDED: "refund"}


def _move(call: Call, order: Order, status: str) -> None:
    """A status by a client's call. One who told of the parcel before has dispatched already."""
    world = call.world
    if status == words.REFUNDED and order.refundable > 0:
        number, parts = world.numbers.post(), moves.parts_left(order)
        moves.refund(order, number, call.now, order.refundable, "", parts)
    moves.set_status(order, status, call.now)
    if status != words.COMPLETED or not order.told:
        world.ledger.add(_VERBS.get(status, status), order, call.now)
    order.told = order.told or status == words.COMPLETED

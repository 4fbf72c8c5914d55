"""The shop's own order fulfillments, where the feature is on: else their routes do not exist."""

from __future__ import annotations

from collections import Counter

from . import moves, words
from .call import Answer, Call
from .records import Fulfillment, Order
from .render import show_fulfillment
from .settings import Shipping
from .wire import Json, Refusal, no_route


def _order(call: Call) -> Order:
    if call.settings.shipping is not Shipping.FULFILLMENTS:
        raise no_route()
    return call.order()


def list_fulfillments(call: Call) -> Answer:
    """`GET /orders/{id}/fulfillments`."""
    order = _order(call)
    living = [each for each in order.fulfillments if each.deleted_at is None]
    return Answer([show_fulfillment(order, each) for each in living])


def show(call: Call) -> Answer:
    """`GET /orders/{id}/fulfillments/{fid}`."""
    order = _order(call)
    return Answer(show_fulfillment(order, _find(order, call.path["fulfillment"])))


def make(call: Call) -> Answer:
    """`POST /orders/{id}/fulfillments`: repeating it makes a second one while pieces are left."""
    order, body = _order(call), call.json()
    made = Fulfillment(call.world.numbers.other(), [], "unfulfilled", call.now)
    known = order.numbers
    _fill(call, order, made, body)
    order.fulfillments.append(made)
    _tell(call, order, made, order.telling(_number(made), known))
    return Answer(show_fulfillment(order, made), 201)


def update(call: Call) -> Answer:
    """`PUT /orders/{id}/fulfillments/{fid}`: meta data not sent is deleted."""
    order = _order(call)
    found = _find(order, call.path["fulfillment"])
    was, known = _parcel(found), order.numbers
    _fill(call, order, found, call.json())
    if _parcel(found) != was:
        deed = "dispatch" if was is None else order.telling(_number(found), known)
        _tell(call, order, found, deed)
    return Answer(show_fulfillment(order, found))


def remove(call: Call) -> Answer:
    """`DELETE …`: soft, and only of one that has not left."""
    order = _order(call)
    found = _find(order, call.path["fulfillment"])
    if found.is_fulfilled:
        raise Refusal(400, "woocommerce_rest_fulfillment_locked", "발송된 항목은 잠겨 있습니다.")
    found.deleted_at = call.now
    return Answer({"message": "Fulfillment deleted successfully."})


def _number(found: Fulfillment) -> str:
    return str(found.value("_tracking_number") or "")


def _parcel(found: Fulfillment) -> tuple[object, object] | None:
    """Courier and number of goods that have left."""
    provider = found.value("_provider_name") or found.value("_shipment_provider")
    return (provider, found.value("_tracking_number")) if found.is_fulfilled else None


def _tell(call: Call, order: Order, made: Fulfillment, deed: str) -> None:
    moves.touch(order, call.now)
    call.world.note(order)
    if not made.is_fulfilled:
        return
    order.told = order.told or order.status in words.UNSENT
    provider, number = _parcel(made) or (None, None)
    for item_id, quantity in _items(made.value("_items")).items():
        call.world.ledger.add_row(
            deed,
            f"{order.order_id}-{item_id}",
            call.now,
            quantity,
            courier=None if provider is None else str(provider),
            invoice_no=None if number is None else str(number),
        )


def _fill(call: Call, order: Order, own: Fulfillment, body: Json) -> None:
    entries = body.get("meta_data")
    if not isinstance(entries, list) or not all(isinstance(each, dict) for each in entries):
        raise Refusal(400, "woocommerce_rest_invalid_meta_data", "meta_data가 올바르지 않습니다.")
    values = {str(each.get("key")): each.get("value") for each in entries}
    _check_items(order, own, _items(values.get("_items")))
    own.meta = [
        {"id": call.world.numbers.other(), "key": key, "value": value}
        for key, value in values.items()
    ]
    own.status = str(body.get("status") or "unfulfilled")
    own.updated_at = call.now


def _items(value: object) -> Counter[int]:
    found: Counter[int] = Counter()
    for entry in value if isinstance(value, list) else ():
        if isinstance(entry, dict):
            found[int(entry.get("item_id") or 0)] += int(entry.get("qty") or 0)
    return found


def _check_items(order: Order, own: Fulfillment, wanted: Counter[int]) -> None:
    if not any(wanted.values()):
        message = "The fulfillment should contain at least one item."
        raise Refusal(400, "woocommerce_rest_fulfillment_error", message)
    taken: Counter[int] = Counter()
    for other in order.fulfillments:
        if other is not own and other.deleted_at is None:
            taken += _items(other.value("_items"))
    for item_id, quantity in wanted.items():
        line = order.line(item_id)
        if line is None or not 0 < quantity <= line.remaining - taken[item_id]:
            message = "Invalid item quantity."
            raise Refusal(400, "woocommerce_rest_fulfillment_error", message)


def _find(order: Order, number: str) -> Fulfillment:
    for found in order.fulfillments:
        if str(found.fulfillment_id) == number and found.deleted_at is None:
            return found
    raise Refusal(404, "woocommerce_rest_fulfillment_invalid_id", "ID가 올바르지 않습니다.")

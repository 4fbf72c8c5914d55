"""The shipment tracking plug-ins: entries that are listed, added and removed, never changed."""

from __future__ import annotations

from . import moves, words
from .call import Answer, Call
from .records import Order, Tracking
from .render import show_tracking
from .settings import Shipping
from .wire import Refusal, no_route

_LISTED = frozenset({"FedEx", "UPS", "DHL"})
"""Carriers the plug-in knows by itself; none is Korean."""


def require_plugin(call: Call, namespace: str) -> None:
    """Raise 404 `rest_no_route` unless a plug-in answers in this namespace."""
    spaces = namespaces(call.settings.shipping)
    if namespace not in spaces:
        raise no_route()


def namespaces(shipping: Shipping) -> tuple[str, ...]:
    """The namespaces a plug-in answers in; AST answers in the other's too."""
    if shipping is Shipping.AST:
        return ("wc-shipment-tracking/v3", "wc-ast/v3")
    return ("wc-shipment-tracking/v3",) if shipping is Shipping.TRACKING else ()


def list_trackings(call: Call) -> Answer:
    """`GET …/orders/{id}/shipment-trackings`."""
    require_plugin(call, call.path["space"])
    return Answer([show_tracking(each) for each in call.order().trackings])


def show(call: Call) -> Answer:
    """`GET …/shipment-trackings/{tracking_id}`."""
    require_plugin(call, call.path["space"])
    return Answer(show_tracking(_find(call.order(), call.path["tracking"])))


def add_tracking(call: Call) -> Answer:
    """`POST …`: repeating it adds a second entry. The order's status stays."""
    require_plugin(call, call.path["space"])
    order, body = call.order(), call.json()
    number = body.get("tracking_number")
    if not isinstance(number, str) or not number:
        missing = {"params": ["tracking_number"]}
        raise Refusal(400, "rest_missing_callback_param", "매개변수 누락: tracking_number", missing)
    listed, own = (str(body.get(key) or "") for key in _PROVIDERS)
    if listed and listed not in _LISTED:
        code = "woocommerce_rest_shipment_tracking_invalid_provider"
        raise Refusal(400, code, "알 수 없는 배송업체입니다.")
    link = str(body.get("custom_tracking_link") or "")
    deed = order.telling(number, order.numbers)
    made = moves.track(order, call.now, own or listed, number, link, custom=not listed)
    order.told = order.told or order.status in words.UNSENT
    call.world.note(order)
    call.world.ledger.add(deed, order, call.now, courier=made.provider, invoice_no=number)
    return Answer(show_tracking(made), 201)


_PROVIDERS = ("tracking_provider", "custom_tracking_provider")


def remove_tracking(call: Call) -> Answer:
    """`DELETE …/shipment-trackings/{tracking_id}`."""
    require_plugin(call, call.path["space"])
    order = call.order()
    tracking = _find(order, call.path["tracking"])
    order.trackings.remove(tracking)
    moves.touch(order, call.now)
    return Answer(show_tracking(tracking))


def list_providers(call: Call) -> Answer:
    """`GET …/shipment-trackings/providers`: country to carriers."""
    require_plugin(call, call.path["space"])
    links = {name: f"https://trace.example/{name.lower()}?no=%1$s" for name in sorted(_LISTED)}
    return Answer({"Global": links})


def _find(order: Order, number: str) -> Tracking:
    for tracking in order.trackings:
        if tracking.tracking_id == number:
            return tracking
    raise Refusal(404, "woocommerce_rest_shipment_tracking_invalid_id", "ID가 올바르지 않습니다.")

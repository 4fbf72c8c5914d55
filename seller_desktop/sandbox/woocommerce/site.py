"""What the site tells of itself: its index, open to everybody, and its versions and plug-ins."""

from __future__ import annotations

from .call import Answer, Call
from .settings import Shipping
from .trackings import namespaces

_PLUGINS = {
    Shipping.TRACKING: "woocommerce-shipment-tracking/woocommerce-shipment-tracking.php",
    Shipping.AST: "woo-advanced-shipment-tracking/woocommerce-advanced-shipment-tracking.php",
}
_ORDER = "/wc/v3/orders/(?P<id>[\\d]+)"


def show_index(call: Call) -> Answer:
    """`GET /wp-json/`: name, zone, namespaces and routes."""
    settings = call.settings
    spaces = ("oembed/1.0", "wc/v1", "wc/v2", "wc/v3", "wp/v2", *namespaces(settings.shipping))
    routes = ["/", "/wc/v3", "/wc/v3/orders", _ORDER, f"{_ORDER}/refunds"]
    if settings.refunds_route:
        routes.append("/wc/v3/refunds")
    if settings.shipping is Shipping.FULFILLMENTS:
        routes.append("/wc/v3/orders/(?P<order_id>[\\d]+)/fulfillments")
    home = settings.home_url or call.url.partition("/wp-json")[0].rstrip("/")
    return Answer(
        {
            "name": settings.name,
            "description": "",
            "url": home,
            "home": home,
            "gmt_offset": str(settings.zone_hours),
            "timezone_string": "Asia/Seoul" if settings.zone_hours == 9 else "",
            "namespaces": list(spaces),
            "authentication": {},
            "routes": {route: {"namespace": route.strip("/")[:5]} for route in routes},
        }
    )


def show_status(call: Call) -> Answer:
    """`GET /system_status`."""
    plugin = _PLUGINS.get(call.settings.shipping)
    active = [{"plugin": "woocommerce/woocommerce.php", "version": "10.2.1"}]
    if plugin is not None:
        active.append({"plugin": plugin, "version": "2.6.0"})
    environment = {"version": "10.2.1", "wp_version": "6.8", "php_version": "8.3.0"}
    return Answer(
        {
            "environment": environment,
            "active_plugins": active,
            "settings": {"currency": call.world.currency, "api_enabled": True},
        }
    )

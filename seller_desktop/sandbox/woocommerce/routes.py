"""The routes the sandbox shop knows; any other is 404 `rest_no_route`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..routing import RoutingTable
from . import (
    fulfillments,
    listing,
    notes,
    orders,
    products,
    refunds,
    reviews,
    site,
    trackings,
)
from .call import Answer, Call

BASE = "/wp-json"
_ORDERS = "/wc/v3/orders"
_ORDER = f"{_ORDERS}/{{id}}"
_PRODUCTS = "/wc/v3/products"
_REVIEWS = f"{_PRODUCTS}/reviews"
_TRACKINGS = "/{plugin}/{version}/orders/{id}/shipment-trackings"
_EDITING = ("PUT", "POST", "PATCH")

Endpoint = Callable[[Call], Answer]


@dataclass(frozen=True, slots=True)
class Route:
    """One path template with the methods it takes. `writes` has an effect."""

    methods: tuple[str, ...]
    template: str
    endpoint: Endpoint

    @property
    def writes(self) -> bool:
        """Whether a call may change something."""
        return self.methods != ("GET",)


def _get(template: str, endpoint: Endpoint) -> Route:
    return Route(("GET",), template, endpoint)


INDEX = _get("/", site.show_index)
LISTING = _get(_ORDERS, listing.list_orders)
ORDER = _get(_ORDER, orders.show)

ROUTES = (
    INDEX,
    LISTING,
    Route(("POST",), f"{_ORDERS}/batch", orders.batch),
    ORDER,
    Route(_EDITING, _ORDER, orders.update),
    Route(("DELETE",), _ORDER, orders.remove),
    _get(f"{_ORDER}/refunds", refunds.list_of_order),
    Route(("POST",), f"{_ORDER}/refunds", refunds.make),
    _get(f"{_ORDER}/refunds/{{refund}}", refunds.show),
    Route(("DELETE",), f"{_ORDER}/refunds/{{refund}}", refunds.forget),
    _get("/wc/v3/refunds", refunds.list_all),
    _get(f"{_ORDER}/notes", notes.list_notes),
    Route(("POST",), f"{_ORDER}/notes", notes.add_note),
    Route(("DELETE",), f"{_ORDER}/notes/{{note}}", notes.remove_note),
    _get(f"{_ORDER}/fulfillments", fulfillments.list_fulfillments),
    Route(("POST",), f"{_ORDER}/fulfillments", fulfillments.make),
    _get(f"{_ORDER}/fulfillments/{{fulfillment}}", fulfillments.show),
    Route(_EDITING, f"{_ORDER}/fulfillments/{{fulfillment}}", fulfillments.update),
    Route(("DELETE",), f"{_ORDER}/fulfillments/{{fulfillment}}", fulfillments.remove),
    _get(_TRACKINGS, trackings.list_trackings),
    Route(("POST",), _TRACKINGS, trackings.add_tracking),
    _get(f"{_TRACKINGS}/providers", trackings.list_providers),
    _get(f"{_TRACKINGS}/{{tracking}}", trackings.show),
    Route(("DELETE",), f"{_TRACKINGS}/{{tracking}}", trackings.remove_tracking),
    _get(_PRODUCTS, products.list_products),
    Route(("POST",), f"{_PRODUCTS}/batch", products.batch_products),
    _get(_REVIEWS, reviews.list_reviews),
    _get(f"{_REVIEWS}/{{review}}", reviews.show_review),
    _get(f"{_PRODUCTS}/{{id}}", products.show_product),
    _get(f"{_PRODUCTS}/{{id}}/variations", products.list_variations),
    Route(("POST",), f"{_PRODUCTS}/{{id}}/variations/batch", products.batch_variations),
    _get("/wc/v3/data/currencies/current", products.show_currency),
    _get("/wc/v3/system_status", site.show_status),
)


_TABLE = RoutingTable(ROUTES)


def find_route(method: str, path: str) -> tuple[Route, Mapping[str, str]] | None:
    """The route with its path parameters. `path` begins after `/wp-json`."""
    for route, named in _TABLE.fitting(path):
        if method in route.methods:
            if "plugin" in named:
                named["space"] = f"{named['plugin']}/{named['version']}"
            return route, named
    return None

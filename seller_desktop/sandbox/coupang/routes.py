"""The paths the sandbox Coupang knows; any other is 404."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..routing import RoutingTable
from . import (
    box_calls,
    cancels,
    claim_lists,
    exchange_calls,
    inquiry_calls,
    invoices,
    order_sheets,
    product_calls,
    return_calls,
)
from .call import Endpoint

_BASE = "/v2/providers/openapi/apis/api/{version}/vendors/{vendorId}"
_VENDORS = "/v2/providers/openapi/apis/api/{version}/vendors"
_PRODUCTS = "/v2/providers/seller_api/apis/api/v1/marketplace"
_EITHER = ("PUT", "PATCH")


@dataclass(frozen=True, slots=True)
class Route:
    """One path template, the methods and generations it takes. `writes` has an effect."""

    methods: tuple[str, ...]
    template: str
    endpoint: Endpoint
    versions: tuple[str, ...] = ("v4",)
    writes: bool = False

    @property
    def is_ambiguous(self) -> bool:
        """Whether the documents disagree about the method."""
        return self.methods == _EITHER


def _read(path: str, endpoint: Endpoint, *versions: str) -> Route:
    return Route(("GET",), _BASE + path, endpoint, versions or ("v4",))


def _write(path: str, endpoint: Endpoint, *, version: str = "v4", either: bool = False) -> Route:
    methods = _EITHER if either else ("POST",)
    return Route(methods, _BASE + path, endpoint, (version,), writes=True)


SHEETS = _read("/ordersheets", order_sheets.list_sheets, "v4", "v5")
SHEET = _read("/ordersheets/{shipmentBoxId}", order_sheets.show_sheet, "v4", "v5")
ORDER = _read("/{orderId}/ordersheets", order_sheets.show_order, "v4", "v5")
RECEIPTS = _read("/returnRequests", claim_lists.list_receipts, "v4", "v6")
RECEIPT = _read("/returnRequests/{receiptId}", claim_lists.show_receipt, "v4", "v6")
WITHDRAWN = _read("/returnWithdrawRequests", claim_lists.list_withdrawn)
EXCHANGES = _read("/exchangeRequests", claim_lists.list_exchanges)
ONLINE = _read("/onlineInquiries", inquiry_calls.list_online, "v4", "v5")
CALLS = _read("/callCenterInquiries", inquiry_calls.list_calls, "v4", "v5")
CALL = Route(
    ("GET",), _VENDORS + "/callCenterInquiries/{inquiryId}", inquiry_calls.show_call, ("v4", "v5")
)
STOCK = Route(
    ("GET",), _PRODUCTS + "/vendor-items/{vendorItemId}/inventories", product_calls.show_stock
)
PRODUCT = Route(
    ("GET",), _PRODUCTS + "/seller-products/{sellerProductId}", product_calls.show_product
)
_INQUIRY = "/callCenterInquiries/{inquiryId}"
_RETURN = "/returnRequests/{receiptId}"
_EXCHANGE = "/exchangeRequests/{exchangeId}"

ROUTES = (
    SHEETS,
    SHEET,
    ORDER,
    _read("/ordersheets/{shipmentBoxId}/history", order_sheets.show_history, "v4", "v5"),
    _write("/ordersheets/acknowledgement", box_calls.acknowledge, either=True),
    _write("/orders/invoices", invoices.upload),
    _write("/orders/updateInvoices", invoices.change),
    _write("/completeLongTermUndelivery", box_calls.complete_undelivered),
    _write("/orders/{orderId}/cancel", cancels.cancel, version="v5"),
    RECEIPTS,
    RECEIPT,
    WITHDRAWN,
    Route(("POST",), _BASE + "/returnWithdrawList", claim_lists.show_withdrawn),
    _write(_RETURN + "/stoppedShipment", return_calls.stop, either=True),
    _write(_RETURN + "/completedShipment", return_calls.say_shipped, either=True),
    _write(_RETURN + "/receiveConfirmation", return_calls.take_in, either=True),
    _write(_RETURN + "/approval", return_calls.approve, either=True),
    _write("/return-exchange-invoices/manual", return_calls.register_pickup),
    EXCHANGES,
    _write(_EXCHANGE + "/receiveConfirmation", exchange_calls.take_in, either=True),
    _write(_EXCHANGE + "/rejection", exchange_calls.refuse, either=True),
    _write(_EXCHANGE + "/invoices", exchange_calls.send_again),
    ONLINE,
    CALLS,
    CALL,
    _write("/onlineInquiries/{inquiryId}/replies", inquiry_calls.reply_online),
    _write(_INQUIRY + "/replies", inquiry_calls.reply_call),
    _write(_INQUIRY + "/confirms", inquiry_calls.confirm_call),
    Route(("GET",), _PRODUCTS + "/seller-products", product_calls.list_products),
    PRODUCT,
    STOCK,
    Route(
        ("PUT",),
        _PRODUCTS + "/vendor-items/{vendorItemId}/quantities/{quantity}",
        product_calls.set_stock,
        writes=True,
    ),
)


_TABLE = RoutingTable(ROUTES)


def find_route(method: str, path: str) -> tuple[Route, Mapping[str, str]] | bool:
    """The route with its path parameters; else whether the path exists for another method."""
    path_known = False
    for route, named in _TABLE.fitting(path):
        if named.get("version", "v4") not in route.versions:
            continue
        if method in route.methods:
            return route, named
        path_known = True
    return path_known

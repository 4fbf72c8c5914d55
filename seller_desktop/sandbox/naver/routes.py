"""The paths the sandbox SmartStore knows; any other is 404 `GW.NOT_FOUND`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..routing import RoutingTable
from . import (
    claim_bodies,
    claim_calls,
    details,
    feed,
    inquiry_calls,
    promises,
    question_calls,
    seller,
    writes,
)
from .call import Call

BASE = "/external"
TOKEN_PATH = "/v1/oauth2/token"  # noqa: S105 (a path, no password)
_LINES = "/v1/pay-order/seller/product-orders"
_QUESTIONS = "/v1/contents/qnas"
_ANSWER = "/v1/pay-merchant/inquiries/{inquiryNo}/answer"
_CLAIM = f"{_LINES}/{{productOrderId}}/claim"

Endpoint = Callable[[Call], object]


@dataclass(frozen=True, slots=True)
class Route:
    """One method and path template. `writes` has an effect; `enveloped` answers as `data`."""

    method: str
    template: str
    endpoint: Endpoint
    writes: bool = False
    enveloped: bool = True


def _write(template: str, endpoint: Endpoint) -> Route:
    return Route("POST", template, endpoint, writes=True)


def _answer(method: str, template: str, endpoint: Endpoint) -> Route:
    return Route(method, template, endpoint, writes=True, enveloped=False)


CHANGES = Route("GET", f"{_LINES}/last-changed-statuses", feed.list_changes)
DETAILS = Route("POST", f"{_LINES}/query", details.query_details)
LISTING = Route("GET", _LINES, details.list_details)
QUESTIONS = Route("GET", _QUESTIONS, question_calls.list_questions, enveloped=False)
INQUIRIES = Route("GET", "/v1/pay-user/inquiries", inquiry_calls.list_inquiries, enveloped=False)

ROUTES = (
    CHANGES,
    DETAILS,
    LISTING,
    Route(
        "GET",
        "/v1/pay-order/seller/orders/{orderId}/product-order-ids",
        details.list_line_numbers,
    ),
    _write(f"{_LINES}/confirm", writes.confirm),
    _write(f"{_LINES}/dispatch", writes.dispatch),
    _write(f"{_LINES}/{{productOrderId}}/delay", promises.delay),
    _write(f"{_LINES}/{{productOrderId}}/hope-delivery/change", promises.change_hope_date),
    _write(f"{_CLAIM}/cancel/request", claim_bodies.request_cancel),
    _write(f"{_CLAIM}/cancel/approve", claim_calls.approve_cancel),
    _write(f"{_CLAIM}/return/request", claim_bodies.request_return),
    _write(f"{_CLAIM}/return/approve", claim_calls.approve_return),
    _write(f"{_CLAIM}/return/holdback", claim_bodies.hold_return),
    _write(f"{_CLAIM}/return/holdback/release", claim_calls.release_return),
    _write(f"{_CLAIM}/return/reject", claim_bodies.reject_return),
    _write(f"{_CLAIM}/exchange/collect/approve", claim_calls.approve_collect),
    _write(f"{_CLAIM}/exchange/dispatch", claim_bodies.redeliver),
    _write(f"{_CLAIM}/exchange/holdback", claim_bodies.hold_exchange),
    _write(f"{_CLAIM}/exchange/holdback/release", claim_calls.release_exchange),
    _write(f"{_CLAIM}/exchange/reject", claim_bodies.reject_exchange),
    QUESTIONS,
    Route("GET", f"{_QUESTIONS}/templates", question_calls.list_templates, enveloped=False),
    _answer("PUT", f"{_QUESTIONS}/{{questionId}}", question_calls.answer_question),
    INQUIRIES,
    _answer("POST", _ANSWER, inquiry_calls.create_answer),
    _answer("PUT", f"{_ANSWER}/{{answerContentId}}", inquiry_calls.edit_answer),
    Route("GET", "/v1/seller/account", seller.show_account, enveloped=False),
    Route("GET", "/v1/seller/channels", seller.list_channels, enveloped=False),
)


_TABLE = RoutingTable(ROUTES)


def find_route(method: str, path: str) -> tuple[Route, Mapping[str, str]] | bool:
    """The route with its path parameters; else whether the path exists for another method."""
    path_known = False
    for route, named in _TABLE.fitting(path):
        if route.method == method:
            return route, named
        path_known = True
    return path_known

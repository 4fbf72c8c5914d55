"""Carrying a plan out: the state first, then the parcel, then the order. Nothing is told twice.

A plan may be begun again from its start: the number of a parcel is looked for before it is told.
"""

from __future__ import annotations

import logging

import msgspec

from ...domain.action import Refusal
from ...domain.errors import Fault, OfficeError, Passing, Problem
from ..contract import Answered, Lost, NotTaken, Prepared, SendReport, Taken
from ..decoding import Unreadable
from ..http import HttpResponse, Interrupted
from .client import Call, WooClient
from .mapping.parcel import number_of
from .plan import ParcelStep, Plan, decode_plan
from .refusals import NO_ROUTE, is_certainly_undone, is_json, refusal_in
from .values import text
from .ways import Way
from .wire import Fulfillment, KeptTracking, Note, Status, decode, entries

_log = logging.getLogger(__name__)

_ORDERS = "/wc/v3/orders"
_REFUSING = frozenset({400, 404, 409, 410, 413, 422})
_STATE_CODE = "order_status"


class Sender:
    """Sends plans of one session. Never raises for what the network or the shop does."""

    def __init__(self, client: WooClient) -> None:
        self._client = client
        self.lost_its_way = False
        """Whether the last send met a route that is no more: the shop's plug-ins have changed."""

    def send(self, prepared: Prepared) -> SendReport:
        """Carry the plan of a prepared write out."""
        self.lost_its_way = False
        plan = decode_plan(prepared.body)
        (key,) = prepared.keys
        try:
            return self._carry_out(plan, key)
        except Interrupted:
            return Lost(Problem("network"))
        except OfficeError as error:
            self.lost_its_way = error.problem.marketplace_code == NO_ROUTE
            return _not_taken(error)

    def _carry_out(self, plan: Plan, key: str) -> SendReport:
        refusal = self._state_against(plan)
        if refusal is not None:
            return Answered({key: refusal})
        if plan.parcel is not None and not self._is_told(plan.parcel):
            failed = self._tell(plan.parcel, key)
            if failed is not None and not self._told_before(failed, plan.parcel):
                return failed
        path = f"{_ORDERS}/{plan.order}"
        body = msgspec.json.encode(plan.order_body)
        response = self._client.send(Call("PUT", path, body=body, safe=False))
        failed = self._failure(response, key)
        if failed is not None:
            return failed
        reached = _status_in(response) == plan.order_body["status"]
        return Answered({key: Taken()} if reached else {})

    def _state_against(self, plan: Plan) -> Refusal | None:
        """The shop takes any status after any other: what has moved on meanwhile is left alone."""
        query = (("_fields", "id,status"),)
        response = self._client.send(Call("GET", f"{_ORDERS}/{plan.order}", query))
        refusal = refusal_in(response)
        if response.status in _REFUSING and refusal is not None and refusal.code != NO_ROUTE:
            return refusal
        if not 200 <= response.status < 300 or not is_json(response):
            raise self._client.error_of(response)
        status = _status_in(response)
        if status is None:
            raise Fault("answer_unreadable", what="order", cause="status")
        return None if status in plan.only_from else Refusal(_STATE_CODE, status)

    def _is_told(self, step: ParcelStep) -> bool:
        """Whether the parcel's number stands there from an earlier try, or by other hands."""
        response = self._client.read(Call("GET", step.list_path))
        try:
            raw = decode(response.body, msgspec.Raw)
            decode(raw, list[msgspec.Raw])
        except Unreadable as unreadable:
            what = "shipments"
            raise Fault("answer_unreadable", what=what, cause=unreadable.cause) from None
        if step.way == Way.TRACKING:
            told = [text(one.tracking_number) for one in entries(raw, KeptTracking)]
            return step.number in told
        if step.way == Way.FULFILLMENT:
            living = [one for one in entries(raw, Fulfillment) if one.date_deleted is None]
            return step.number in [number_of("_tracking_number", one) for one in living]
        return any(step.number in (text(one.note) or "") for one in entries(raw, Note))

    def _tell(self, step: ParcelStep, key: str) -> SendReport | None:
        query = tuple(step.query.items())
        body = msgspec.json.encode(step.body)
        response = self._client.send(Call("POST", step.path, query, body, safe=False))
        return self._failure(response, key)

    def _told_before(self, failed: SendReport, step: ParcelStep) -> bool:
        """Whether a refusal only says that the parcel is told of: a call may arrive twice, and a
        shop that has no piece left for the second refuses it. The order is to be completed then."""
        return isinstance(failed, Answered) and self._is_told(step)

    def _failure(self, response: HttpResponse, key: str) -> SendReport | None:
        """What an answer to a write reports; None where it was done."""
        refusal = refusal_in(response)
        if 200 <= response.status < 300 and is_json(response):
            return None
        error = self._client.error_of(response)
        if is_certainly_undone(response):
            return _not_taken(error)
        if response.status in _REFUSING and refusal is not None:
            return Answered({key: refusal})
        return Lost(error.problem)


def _not_taken(error: OfficeError) -> NotTaken:
    """The report of a send of which the step under way certainly had no effect."""
    wait = error.retry_after_ms if isinstance(error, Passing) else None
    stop = not isinstance(error, Passing | Fault)
    return NotTaken(error.problem, wait or 0, stop)


def _status_in(response: HttpResponse) -> str | None:
    try:
        return text(decode(response.body, Status).status)
    except Unreadable:
        return None

"""Carrying a plan out: the state first, then what is told, then the order. Nothing is told twice.

A plan may be begun again from its start: what it tells is looked for before it is told.
"""

from __future__ import annotations

import msgspec

from ...domain.action import Refusal
from ...domain.errors import Fault, OfficeError, Problem
from ..contract import Answered, Lost, Prepared, SendReport, Taken
from ..decoding import Unreadable
from ..http import HttpResponse, Interrupted
from .client import Call, WooClient
from .note_book import NoteBook
from .parcel_book import ParcelBook
from .plan import Plan, decode_plan
from .refusals import NO_ROUTE, is_json, refusal_in
from .reports import REFUSING, failure, not_taken
from .values import text
from .wire import Status, decode

_ORDERS = "/wc/v3/orders"
_STATE_CODE = "order_status"


class Sender:
    """Sends plans of one session. Never raises for what the network or the shop does."""

    def __init__(self, client: WooClient) -> None:
        self._client = client
        self._notes = NoteBook(client)
        self._parcels = ParcelBook(client)
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
            return not_taken(error)

    def _carry_out(self, plan: Plan, key: str) -> SendReport:
        refusal = self._state_against(plan)
        if refusal is not None:
            return Answered({key: refusal})
        failed = self._tell(plan, key)
        if failed is not None:
            return failed
        if plan.order_body:
            return self._change_order(plan, key)
        return Answered({key: Taken()})

    def _tell(self, plan: Plan, key: str) -> SendReport | None:
        """Tell what is not told yet; a report where that failed."""
        if plan.note is not None and not self._notes.is_written(plan.note):
            return self._notes.write(plan.note, key)
        if plan.parcel is not None and not self._parcels.is_told(plan.parcel):
            return self._parcels.tell(plan.parcel, key)
        if plan.replace is not None:
            return self._parcels.replace(plan.replace, key)
        return None

    def _change_order(self, plan: Plan, key: str) -> SendReport:
        path = f"{_ORDERS}/{plan.order}"
        body = msgspec.json.encode(plan.order_body)
        response = self._client.send(Call("PUT", path, body=body, safe=False))
        failed = failure(self._client, response, [key])
        if failed is not None:
            return failed
        wanted = plan.order_body.get("status")
        reached = wanted is None or _status_in(response) == wanted
        return Answered({key: Taken()} if reached else {})

    def _state_against(self, plan: Plan) -> Refusal | None:
        """The shop takes any status after any other: what has moved on meanwhile is left alone."""
        query = (("_fields", "id,status"),)
        response = self._client.send(Call("GET", f"{_ORDERS}/{plan.order}", query))
        refusal = refusal_in(response)
        if response.status in REFUSING and refusal is not None and refusal.code != NO_ROUTE:
            return refusal
        if not 200 <= response.status < 300 or not is_json(response):
            raise self._client.error_of(response)
        status = _status_in(response)
        if status is None:
            raise Fault("answer_unreadable", what="order", cause="status")
        if not plan.only_from or status in plan.only_from:
            return None
        return Refusal(_STATE_CODE, status)


def _status_in(response: HttpResponse) -> str | None:
    try:
        return text(decode(response.body, Status).status)
    except Unreadable:
        return None

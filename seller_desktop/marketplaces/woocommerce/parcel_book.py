"""What the shop keeps of parcels: looked for before it is told of, put right where it stands."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from ...domain.action import Refusal
from ...domain.errors import Fault
from ..contract import Answered, SendReport
from ..decoding import Unreadable
from .client import Call, WooClient
from .mapping.courier import canonical, courier_name
from .mapping.parcel import CARRIER_KEY, NUMBER_KEY, PROVIDER_KEY, URL_KEY, number_of
from .plan import ParcelStep, ReplaceStep
from .reports import failure
from .values import identity, text
from .ways import Way
from .wire import Fulfillment, KeptTracking, Note, decode, entries, readable

_OTHER_NUMBER = "tracking_number"


@dataclass(frozen=True, slots=True)
class _Entry:
    """One parcel as the shop keeps it. `mark` is the entry's own name, None where it has none."""

    mark: str | None
    courier: str | None
    number: str | None
    meta: msgspec.Raw


class ParcelBook:
    """The parcels of one shop's orders. Methods raise `OfficeError` and `Interrupted`."""

    def __init__(self, client: WooClient) -> None:
        self._client = client

    def is_told(self, step: ParcelStep) -> bool:
        """Whether the parcel's number stands there from an earlier try, or by other hands."""
        raw = self._listed(step)
        if step.way == Way.NOTE:
            return any(step.number in (text(one.note) or "") for one in entries(raw, Note))
        return step.number in [entry.number for entry in _kept(step, raw)]

    def tell(self, step: ParcelStep, key: str) -> SendReport | None:
        """Tell of the parcel; what the answer reports where it is not told."""
        query = tuple(step.query.items())
        body = msgspec.json.encode(step.body)
        response = self._client.send(Call("POST", step.path, query, body, safe=False))
        failed = failure(self._client, response, [key])
        # A call may arrive twice, and a shop without a piece left for the second refuses that one.
        if isinstance(failed, Answered) and self.is_told(step):
            return None
        return failed

    def replace(self, step: ReplaceStep, key: str) -> SendReport | None:
        """Put the new courier and number in the place of the old; a report where that failed."""
        tell = step.tell
        if tell.way == Way.NOTE:
            return None if self.is_told(tell) else self.tell(tell, key)
        kept = _kept(tell, self._listed(tell))
        right = [entry for entry in kept if _is_right(entry, step)]
        wrong = [entry for entry in kept if entry.number == step.old and entry not in right]
        if kept and not right and not wrong:
            return Answered({key: Refusal(_OTHER_NUMBER, kept[-1].number or "")})
        if tell.way == Way.FULFILLMENT and wrong and not right:
            return self._rewrite(wrong[-1], step, key)
        failed = None if right else self.tell(tell, key)
        for entry in wrong if tell.way == Way.TRACKING else ():
            failed = failed or self._remove(entry, step, key)
        return failed

    def _rewrite(self, entry: _Entry, step: ReplaceStep, key: str) -> SendReport | None:
        """A fulfillment loses every member that is not sent again."""
        tell = step.tell
        body = msgspec.json.encode({"status": "fulfilled", "meta_data": _members(entry, step)})
        query = tuple(tell.query.items())
        path = f"{tell.path}/{entry.mark}"
        response = self._client.send(Call("PUT", path, query, body, safe=False))
        return failure(self._client, response, [key])

    def _remove(self, entry: _Entry, step: ReplaceStep, key: str) -> SendReport | None:
        """A tracking entry knows no change: the old one goes after the new one has come."""
        call = Call("DELETE", f"{step.tell.path}/{entry.mark}", safe=False)
        return failure(self._client, self._client.send(call), [key])

    def _listed(self, step: ParcelStep) -> msgspec.Raw:
        response = self._client.read(Call("GET", step.list_path))
        try:
            raw = decode(response.body, msgspec.Raw)
            decode(raw, list[msgspec.Raw])
        except Unreadable as unreadable:
            what = "shipments"
            raise Fault("answer_unreadable", what=what, cause=unreadable.cause) from None
        return raw


def _kept(step: ParcelStep, raw: msgspec.Raw) -> list[_Entry]:
    if step.way == Way.TRACKING:
        return [_tracking(one) for one in entries(raw, KeptTracking)]
    return [_fulfillment(one) for one in entries(raw, Fulfillment) if one.date_deleted is None]


def _tracking(one: KeptTracking) -> _Entry:
    name = text(one.custom_tracking_provider) or text(one.tracking_provider)
    number, mark = text(one.tracking_number), text(one.tracking_id)
    return _Entry(mark, canonical(name), number, msgspec.Raw(b"null"))


def _fulfillment(one: Fulfillment) -> _Entry:
    name = number_of(CARRIER_KEY, one) or number_of(PROVIDER_KEY, one)
    number = number_of(NUMBER_KEY, one)
    return _Entry(identity(one.id), canonical(name), number, one.meta_data)


def _is_right(entry: _Entry, step: ReplaceStep) -> bool:
    return entry.number == step.tell.number and entry.courier == step.courier


def _members(entry: _Entry, step: ReplaceStep) -> list[dict[str, object]]:
    """A fulfillment's members with the new parcel; the link led to the old one."""
    told = {
        NUMBER_KEY: step.tell.number,
        PROVIDER_KEY: "other",
        CARRIER_KEY: courier_name(step.courier) or step.courier,
    }
    kept = [
        member
        for member in readable(entry.meta, list[dict[str, object]]) or []
        if member.get("key") not in (*told, URL_KEY)
    ]
    return kept + [{"key": key, "value": value} for key, value in told.items()]

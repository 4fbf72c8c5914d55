"""What an action says to do: one small dataclass a verb, stored as JSON, sent by connectors."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields

from .action import Verb
from .order import DeliveryMethod


@dataclass(frozen=True, slots=True)
class Confirm:
    """발주확인: the seller has seen the line and will ship it."""


@dataclass(frozen=True, slots=True)
class Dispatch:
    """발송처리 of what remains of a line. `courier` is canonical; both None unless a parcel."""

    method: str = DeliveryMethod.PARCEL
    courier: str | None = None
    invoice_no: str | None = None


@dataclass(frozen=True, slots=True)
class Delay:
    """발송지연 안내: `until` is the new dispatch deadline in UTC ms; the buyer reads `detail`."""

    until: int
    reason: str
    detail: str


@dataclass(frozen=True, slots=True)
class Cancel:
    """The seller cancels a line before dispatch. `quantity` None means all that remains."""

    reason: str
    detail: str = ""
    quantity: int | None = None


@dataclass(frozen=True, slots=True)
class ClaimDecision:
    """Answer to a claim. `fee` in minor units; courier and invoice number for a redelivery."""

    kind: str
    reason: str | None = None
    detail: str | None = None
    fee: int | None = None
    method: str = DeliveryMethod.PARCEL
    courier: str | None = None
    invoice_no: str | None = None


Intent = Confirm | Dispatch | Delay | Cancel | ClaimDecision

_TYPES: dict[Verb, type[Confirm | Dispatch | Delay | Cancel]] = {
    Verb.CONFIRM: Confirm,
    Verb.DISPATCH: Dispatch,
    Verb.DELAY: Delay,
    Verb.CANCEL: Cancel,
}


def intent_to_json(intent: Intent) -> str:
    """The stored form: sorted keys, so that equal intents have equal text."""
    return json.dumps(asdict(intent), ensure_ascii=False, sort_keys=True)


def intent_from_json(verb: Verb, text: str) -> Intent:
    """Read back what `intent_to_json` wrote; unknown members of newer versions are dropped."""
    kind = _TYPES.get(verb, ClaimDecision)
    known = {field.name for field in fields(kind)}
    values = {key: value for key, value in json.loads(text).items() if key in known}
    return kind(**values)

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
    rest_by: int | None = None
    """분리배송: only the chosen lines of a group leave, the others by this instant (UTC ms)."""


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


@dataclass(frozen=True, slots=True)
class ChangeInvoice:
    """송장 수정: the parcel that is under way has another courier or invoice number."""

    courier: str
    invoice_no: str


@dataclass(frozen=True, slots=True)
class Note:
    """A note on an order. With `to_buyer` the marketplace sends it to the buyer, else it is for
    the shop's staff alone. `asked_at` (UTC ms) is when it was asked for: the same words on the
    order since then are this very note, the same words from before are another one."""

    text: str
    to_buyer: bool = False
    asked_at: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """문의 답변: what the seller answers to an inquiry. `edits` says that it takes the place of the
    answer that stands there: without it nobody's answer is ever written over."""

    text: str
    edits: bool = False


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """미확인 문의 확인: the seller has seen what the call centre wrote."""


@dataclass(frozen=True, slots=True)
class Reply:
    """리뷰 답글: a public reply to a review."""

    text: str


@dataclass(frozen=True, slots=True)
class SetStock:
    """재고 수정: the stock an option shall have, in pieces; absolute: sent twice is once."""

    stock: int


Intent = (
    Confirm
    | Dispatch
    | Delay
    | Cancel
    | ClaimDecision
    | ChangeInvoice
    | Note
    | Answer
    | Acknowledge
)
"""What is asked about lines, claims and inquiries; the rest is asked about reviews and options."""

_TYPES: dict[Verb, type[Intent]] = {
    Verb.CONFIRM: Confirm,
    Verb.DISPATCH: Dispatch,
    Verb.DELAY: Delay,
    Verb.CANCEL: Cancel,
    Verb.CHANGE_INVOICE: ChangeInvoice,
    Verb.NOTE: Note,
    Verb.ANSWER: Answer,
    Verb.ACKNOWLEDGE: Acknowledge,
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

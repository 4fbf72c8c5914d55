"""Receipts, withdrawals and exchanges to the domain claims of one line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from ....domain.claim import Claim, ClaimKind, ClaimState, Party
from ....domain.order import LineStatus
from ...decoding import Unreadable, decode
from ..values import identity, moment, number, text
from ..wire import (
    Carriage,
    ExchangeBody,
    InvoiceGroup,
    ReceiptBody,
    ReturnItem,
    WithdrawnBody,
    rows_of,
)
from .courier import canonical
from .money import amount
from .order import line_no_of

Part = TypeVar("Part", InvoiceGroup, Carriage)

WITHDRAWN_WORD = "WITHDRAWN"
_CANCEL = "CANCEL"
_STOP = "RELEASE_STOP_UNCHECKED"
_RETURN_ASKED = "RETURNS_UNCHECKED"
_DONE = "RETURNS_COMPLETED"
_VENDOR, _ITSELF = "VENDOR", "COUPANG"
_STOPPED = "출고중지)"
_UNDER_WAY = frozenset({"CompleteDirection", "Delivering", "Collecting", "CompleteCollect"})

_RECEIPT_STATES = {
    _STOP: ClaimState.REQUESTED,
    _RETURN_ASKED: ClaimState.REQUESTED,
    "VENDOR_WAREHOUSE_CONFIRM": ClaimState.COLLECTED,
    "REQUEST_COUPANG_CHECK": ClaimState.PROCESSING,
    _DONE: ClaimState.DONE,
}
_EXCHANGE_STATES = {
    "SUCCESS": ClaimState.DONE,
    "REJECT": ClaimState.REJECTED,
    "CANCEL": ClaimState.WITHDRAWN,
}

_FAULTS = {
    "CUSTOMER": Party.BUYER,
    _VENDOR: Party.SELLER,
    _ITSELF: Party.MARKETPLACE,
    "WMS": Party.MARKETPLACE,
}


@dataclass(frozen=True, slots=True)
class Owner:
    """The line whose claims are wanted; `since` (UTC ms) dates a claim that carries no date, and
    `alone` says that it is the only line in its box."""

    order_no: str
    option_no: str
    box_no: str
    since: int
    unsent: bool
    alone: bool

    @property
    def line_no(self) -> str:
        """The line's number."""
        return line_no_of(self.order_no, self.option_no)


@dataclass(frozen=True, slots=True)
class ClaimBodies:
    """What is known of an order's claims."""

    receipts: tuple[ReceiptBody, ...] = ()
    exchanges: tuple[ExchangeBody, ...] = ()
    withdrawn: tuple[WithdrawnBody, ...] = ()


def read_claims(bodies: ClaimBodies, owner: Owner) -> tuple[Claim, ...]:
    """The claims of one line, each once, oldest first."""
    gone = {identity(body.cancel_id): body for body in bodies.withdrawn if _names(body, owner)}
    found: dict[str, Claim] = {}
    for body in bodies.receipts:
        claim = _of_receipt(body, owner, withdrawn=identity(body.receipt_id) in gone)
        if claim is not None:
            found[claim.claim_no] = claim
    for number_, body_ in gone.items():
        if number_ is not None and number_ not in found:
            found[number_] = _of_withdrawal(number_, body_, owner)
    for exchange in bodies.exchanges:
        claim = _of_exchange(exchange, owner)
        if claim is not None:
            found[claim.claim_no] = claim
    return tuple(sorted(found.values(), key=lambda claim: (claim.requested_at, claim.claim_no)))


def open_label(claims: Iterable[Claim]) -> str | None:
    """`kind.state` of the newest open claim, None where all are closed."""
    labels = [claim.label for claim in claims if claim.is_open]
    return labels[-1] if labels else None


def ended_as(claims: Iterable[Claim]) -> LineStatus | None:
    """What the last finished cancel or return makes of a line of which nothing is left."""
    done = [c for c in claims if c.state is ClaimState.DONE and c.kind is not ClaimKind.EXCHANGE]
    if not done:
        return None
    cancelled = done[-1].kind is ClaimKind.CANCEL
    return LineStatus.CANCELED if cancelled else LineStatus.RETURNED


def kind_of(body: ReceiptBody) -> ClaimKind:
    """A stop request is a cancel, until the goods are known to have left."""
    if text(body.receipt_type) == _CANCEL or text(body.receipt_status) == _STOP:
        return ClaimKind.CANCEL
    if (text(body.release_stop_status) or "").endswith(_STOPPED):
        return ClaimKind.CANCEL
    kept = all(text(item.release_status) == "N" for item in body.return_items)
    if text(body.receipt_status) == _RETURN_ASKED and kept and body.return_items:
        return ClaimKind.CANCEL
    return ClaimKind.RETURN


def is_done(body: ReceiptBody) -> bool:
    """Whether the receipt has taken its pieces out of the order."""
    return text(body.receipt_type) == _CANCEL or text(body.receipt_status) == _DONE


def _of_receipt(body: ReceiptBody, owner: Owner, *, withdrawn: bool) -> Claim | None:
    number_ = identity(body.receipt_id)
    item = next((each for each in body.return_items if _is(each, owner)), None)
    if number_ is None or item is None or identity(body.order_id) != owner.order_no:
        return None
    carriage = _carriage(body.return_delivery_dtos)
    requested_at = moment(body.created_at)
    charge = amount(body.return_shipping_charge)
    return Claim(
        claim_no=number_,
        order_no=owner.order_no,
        line_no=owner.line_no,
        kind=kind_of(body),
        state=ClaimState.WITHDRAWN if withdrawn else _receipt_state(body),
        status_word=WITHDRAWN_WORD if withdrawn else text(body.receipt_status) or "",
        requested_at=owner.since if requested_at is None else requested_at,
        quantity=number(item.cancel_count),
        reason=text(body.reason_code),
        reason_detail=text(body.cancel_reason) or text(body.reason_code_text),
        collect_method=text(body.return_delivery_type),
        collect_courier=canonical(text(carriage.delivery_company_code)),
        collect_invoice_no=text(carriage.delivery_invoice_no),
        completed_at=moment(body.complete_confirm_date) if is_done(body) else None,
        fee=None if charge is None else abs(charge),
        fault=_FAULTS.get(text(body.fault_by_type) or ""),
        fee_payer=_payer(charge),
    )


def _payer(charge: int | None) -> Party | None:
    """A charge below zero is the buyer's, one above the seller's."""
    if not charge:
        return None
    return Party.BUYER if charge < 0 else Party.SELLER


def _receipt_state(body: ReceiptBody) -> ClaimState:
    """A cancel at the stage of payment is done when it is told; a stop the seller asked for is
    under way until Coupang has carried it out."""
    if is_done(body):
        return ClaimState.DONE
    state = _RECEIPT_STATES.get(text(body.receipt_status) or "", ClaimState.UNKNOWN)
    own = text(body.fault_by_type) == _VENDOR and text(body.receipt_status) == _STOP
    return ClaimState.PROCESSING if own else state


def _of_withdrawal(number_: str, body: WithdrawnBody, owner: Owner) -> Claim:
    """A claim of which nothing is known but that it was withdrawn."""
    at = moment(body.created_at)
    return Claim(
        claim_no=number_,
        order_no=owner.order_no,
        line_no=owner.line_no,
        kind=ClaimKind.CANCEL if owner.unsent else ClaimKind.RETURN,
        state=ClaimState.WITHDRAWN,
        status_word=WITHDRAWN_WORD,
        requested_at=owner.since if at is None else at,
    )


def _of_exchange(body: ExchangeBody, owner: Owner) -> Claim | None:
    number_ = identity(body.exchange_id)
    if number_ is None or identity(body.order_id) != owner.order_no:
        return None
    items = [
        item
        for item in body.exchange_items
        if owner.option_no in (identity(item.order_item_id), identity(item.target_item_id))
        or (owner.alone and identity(item.original_shipment_box_id) == owner.box_no)
    ]
    if not items:
        return None
    group = replacement(body)
    invoices = (group.delivery_invoice_dtos if group else None) or ()
    sent = next((each for each in invoices if text(each.invoice_number)), None)
    carriage = _carriage(body.return_delivery_dtos)
    requested_at, asker = moment(body.created_at), text(body.created_by_type)
    return Claim(
        claim_no=number_,
        order_no=owner.order_no,
        line_no=owner.line_no,
        kind=ClaimKind.EXCHANGE,
        state=_exchange_state(body, sent=sent is not None),
        status_word=text(body.exchange_status) or "",
        requested_at=owner.since if requested_at is None else requested_at,
        quantity=number(items[0].quantity),
        reason=text(body.reason_code),
        reason_detail=text(body.reason_etc_detail) or text(body.reason_code_text),
        requested_by="MARKETPLACE" if asker == _ITSELF else asker,
        collect_status=text(body.collect_status),
        collect_courier=canonical(text(carriage.delivery_company_code)),
        collect_invoice_no=text(carriage.delivery_invoice_no),
        collected_at=moment(body.collect_complete_date),
        redelivery_courier=canonical(text(sent.deliver_code)) if sent else None,
        redelivery_invoice_no=text(sent.invoice_number) if sent else None,
        completed_at=moment(body.modified_at) if text(body.exchange_status) == "SUCCESS" else None,
        fault=_FAULTS.get(text(body.fault_type) or ""),
    )


def _exchange_state(body: ExchangeBody, *, sent: bool) -> ClaimState:
    word = text(body.exchange_status) or ""
    if word == "RECEIPT":
        on_its_way = text(body.collect_status) in _UNDER_WAY
        return ClaimState.COLLECTING if on_its_way else ClaimState.REQUESTED
    if word == "PROGRESS":
        return ClaimState.REDELIVERING if sent else ClaimState.COLLECTED
    return _EXCHANGE_STATES.get(word, ClaimState.UNKNOWN)


def replacement(body: ExchangeBody) -> InvoiceGroup | None:
    """The box in which the replacement leaves: a new one, never that of the first delivery."""
    old = {identity(item.original_shipment_box_id) for item in body.exchange_items}
    for group in _parts(body.delivery_invoice_group_dtos, InvoiceGroup):
        if identity(group.shipment_box_id) not in {None, *old}:
            return group
    return None


def _carriage(raw: msgspec.Raw) -> Carriage:
    """The parcel that brings the goods back; entries without a number say nothing."""
    for carriage in _parts(raw, Carriage):
        if text(carriage.delivery_invoice_no) is not None:
            return carriage
    return Carriage()


def _parts(raw: msgspec.Raw, shape: type[Part]) -> list[Part]:
    """Entries of an ornament: a shape nobody knows is left alone."""
    try:
        return [decode(row, shape) for row in rows_of(raw)]
    except Unreadable:
        return []


def _is(item: ReturnItem, owner: Owner) -> bool:
    return identity(item.vendor_item_id) == owner.option_no


def _names(body: WithdrawnBody, owner: Owner) -> bool:
    same = identity(body.order_id) == owner.order_no
    return same and owner.option_no in {identity(each) for each in body.vendor_item_ids}

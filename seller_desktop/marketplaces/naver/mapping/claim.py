"""Claims as Naver tells them, wherever in an item they stand, to domain claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import msgspec

from ....domain.claim import Claim, ClaimKind, ClaimState, Party
from ..values import Scalar, moment, number, text
from ..wire import ClaimBody, ClaimsByKind, Item
from .courier import canonical

_KINDS = {
    "CANCEL": ClaimKind.CANCEL,
    "RETURN": ClaimKind.RETURN,
    "EXCHANGE": ClaimKind.EXCHANGE,
    "ADMIN_CANCEL": ClaimKind.ADMIN_CANCEL,
    "PURCHASE_DECISION_HOLDBACK": ClaimKind.CONFIRM_HOLD,
}

_STATES = {
    "CANCEL_REQUEST": ClaimState.REQUESTED,
    "CANCELING": ClaimState.PROCESSING,
    "CANCEL_DONE": ClaimState.DONE,
    "CANCEL_REJECT": ClaimState.WITHDRAWN,
    "RETURN_REQUEST": ClaimState.REQUESTED,
    "EXCHANGE_REQUEST": ClaimState.REQUESTED,
    "COLLECTING": ClaimState.COLLECTING,
    "COLLECT_DONE": ClaimState.COLLECTED,
    "EXCHANGE_REDELIVERING": ClaimState.REDELIVERING,
    "RETURN_DONE": ClaimState.DONE,
    "EXCHANGE_DONE": ClaimState.DONE,
    "RETURN_REJECT": ClaimState.WITHDRAWN,
    "EXCHANGE_REJECT": ClaimState.WITHDRAWN,
    "PURCHASE_DECISION_HOLDBACK": ClaimState.REQUESTED,
    "PURCHASE_DECISION_REQUEST": ClaimState.PROCESSING,
    "PURCHASE_DECISION_HOLDBACK_RELEASE": ClaimState.DONE,
    "ADMIN_CANCELING": ClaimState.PROCESSING,
    "ADMIN_CANCEL_DONE": ClaimState.DONE,
    "ADMIN_CANCEL_REJECT": ClaimState.WITHDRAWN,
}

_BUYERS_FAULT = frozenset({"INTENT_CHANGED", "COLOR_AND_SIZE"})
"""For these the buyer pays the way back; whose fault the others are the marketplace never says."""


@dataclass(frozen=True, slots=True)
class Owner:
    """The line a claim stands on; `since` (UTC ms) dates a claim that carries no date."""

    order_no: str
    line_no: str
    since: int


def read_claims(item: Item, owner: Owner) -> tuple[Claim, ...]:
    """All claims of an item, each once, oldest first; one without a number keeps an empty one.

    The flat list (finished claims, and the marketplace's own) wins over copies elsewhere. A claim
    of a kind we don't know can't be shown as one: it stays in the payload.
    """
    found: dict[str, Claim] = {}
    for kind, body in (*_flat(item), *_running(item), *_by_kind(item.before_claim)):
        claim = _claim(kind, body, owner)
        found.setdefault(claim.claim_no, claim)
    latest = _latest(item, owner)
    if latest is not None:
        found.setdefault(latest.claim_no, latest)
    return tuple(sorted(found.values(), key=lambda claim: (claim.requested_at, claim.claim_no)))


_Found = tuple[ClaimKind, ClaimBody]


def _flat(item: Item) -> Iterator[_Found]:
    listed = item.completed_claims or ()
    for body in (listed,) if isinstance(listed, ClaimBody) else listed:
        kind = _KINDS.get(text(body.claim_type) or "")
        if kind is not None:
            yield kind, body


def _running(item: Item) -> Iterator[_Found]:
    """Claims in progress, else their legacy copies; number and word stand on the line as well."""
    line = item.product_order
    legacy = ClaimsByKind(item.cancel, item.return_, item.exchange)
    for kind, body in (*_by_kind(item.current_claim), *_by_kind(legacy)):
        yield (
            kind,
            msgspec.structs.replace(
                body,
                claim_id=text(body.claim_id) or line.claim_id,
                claim_status=text(body.claim_status) or line.claim_status,
            ),
        )


def _by_kind(claims: ClaimsByKind | None) -> Iterator[_Found]:
    if claims is None:
        return
    if claims.cancel is not None:
        yield ClaimKind.CANCEL, claims.cancel
    if claims.return_ is not None:
        yield ClaimKind.RETURN, claims.return_
    if claims.exchange is not None:
        yield ClaimKind.EXCHANGE, claims.exchange


def _latest(item: Item, owner: Owner) -> Claim | None:
    """The claim named on the line itself: where the marketplace's own claims alone stand."""
    line = item.product_order
    kind = _KINDS.get(text(line.claim_type) or "")
    if kind is None:
        return None
    detailed = any(True for _ in (*_flat(item), *_running(item)))
    if text(line.claim_id) is None and detailed:
        return None
    body = ClaimBody(claim_id=line.claim_id, claim_status=line.claim_status)
    return _claim(kind, body, owner)


def _claim(kind: ClaimKind, body: ClaimBody, owner: Owner) -> Claim:
    word = text(body.claim_status) or ""
    requested_at = moment(body.claim_request_date)
    fee = number(body.claim_delivery_fee_demand_amount)
    reason = _first_text(
        body.cancel_reason,
        body.return_reason,
        body.exchange_reason,
        body.claim_request_reason,
    )
    return Claim(
        claim_no=text(body.claim_id) or "",
        order_no=owner.order_no,
        line_no=owner.line_no,
        kind=kind,
        state=_STATES.get(word, ClaimState.UNKNOWN),
        status_word=word,
        requested_at=owner.since if requested_at is None else requested_at,
        quantity=number(body.request_quantity),
        held=text(body.holdback_status) == "HOLDBACK",
        hold_reason=text(body.holdback_reason),
        hold_detail=text(body.holdback_detailed_reason),
        reason=reason,
        reason_detail=_first_text(
            body.cancel_detailed_reason,
            body.return_detailed_reason,
            body.exchange_detailed_reason,
            body.claim_request_detail_content,
        ),
        requested_by=text(body.request_channel),
        collect_status=text(body.collect_status),
        collect_method=text(body.collect_delivery_method),
        collect_courier=canonical(text(body.collect_delivery_company)),
        collect_invoice_no=text(body.collect_tracking_number),
        collected_at=_first_moment(body.collect_completed_date, body.collect_operation_date),
        redelivery_courier=canonical(text(body.re_delivery_company)),
        redelivery_invoice_no=text(body.re_delivery_tracking_number),
        completed_at=_first_moment(
            body.cancel_completed_date,
            body.return_completed_date,
            body.claim_complete_operation_date,
        ),
        fee=fee,
        extra_fee=number(body.etc_fee_demand_amount),
        fault=Party.BUYER if reason in _BUYERS_FAULT else None,
        fee_payer=Party.BUYER if fee else None,
        fee_method=text(body.claim_delivery_fee_pay_method),
        refund_due_at=moment(body.refund_expected_date),
    )


def open_label(claims: Iterable[Claim]) -> str | None:
    """`kind.state` of the newest open claim, None where all are closed."""
    labels = [claim.label for claim in claims if claim.is_open]
    return labels[-1] if labels else None


def _first_text(*values: Scalar) -> str | None:
    return next((found for value in values if (found := text(value)) is not None), None)


def _first_moment(*values: Scalar) -> int | None:
    return next((found for value in values if (found := moment(value)) is not None), None)

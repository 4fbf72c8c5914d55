"""Claims as the detail shows them: one shape for each running kind, a flat one for the others."""

from __future__ import annotations

from . import words
from .members import SELLER_ADDRESS, present, render_address, time_or_none
from .records import Claim, Line
from .wire import Json, write_time

_CURRENT = {words.CANCEL: "cancel", words.RETURN: "return", words.EXCHANGE: "exchange"}


def current_claim(line: Line) -> Json:
    """`currentClaim`: empty unless a cancel, return or exchange is running."""
    claim = line.open_claim
    if claim is None or claim.kind not in _CURRENT:
        return {}
    shapes = {words.CANCEL: _cancel, words.RETURN: _return, words.EXCHANGE: exchange_claim}
    return {_CURRENT[claim.kind]: shapes[claim.kind](line, claim)}


def _head(claim: Claim) -> Json:
    return {
        "claimId": claim.claim_no,
        "claimStatus": claim.status,
        "claimRequestDate": write_time(claim.requested_at),
        "requestChannel": claim.channel,
        "requestQuantity": claim.quantity,
    }


def _cancel(_line: Line, claim: Claim) -> Json:
    return present(
        {
            **_head(claim),
            "cancelReason": claim.reason,
            "cancelDetailedReason": claim.detail,
            "cancelApprovalDate": time_or_none(claim.approved_at),
            "cancelCompletedDate": time_or_none(claim.completed_at),
        }
    )


def _return(line: Line, claim: Claim) -> Json:
    return present(
        {
            **_head(claim),
            "returnReason": claim.reason,
            "returnDetailedReason": claim.detail,
            "returnImageUrl": [],
            "returnCompletedDate": time_or_none(claim.completed_at),
            **_way_back(line, claim),
            **_hold_and_fees(line, claim),
        }
    )


def exchange_claim(line: Line, claim: Claim) -> Json:
    """The exchange shape, of `currentClaim` as of `beforeClaim`."""
    return present(
        {
            **_head(claim),
            "exchangeReason": claim.reason,
            "exchangeDetailedReason": claim.detail,
            "exchangeImageUrl": [],
            **_way_back(line, claim),
            **_hold_and_fees(line, claim),
            **_way_again(line, claim),
        }
    )


def completed_claim(line: Line, claim: Claim) -> Json:
    """The flat shape of `completedClaims`, which alone names the kind."""
    members: Json = {
        "claimType": claim.kind,
        **_head(claim),
        "claimRequestReason": claim.reason,
        "claimRequestDetailContent": claim.detail,
        "claimRequestAdmissionDate": time_or_none(claim.approved_at),
        "claimCompleteOperationDate": time_or_none(claim.completed_at),
    }
    if claim.kind in (words.RETURN, words.EXCHANGE):
        members.update(_way_back(line, claim))
        members.update(_hold_and_fees(line, claim))
        members["collectOperationDate"] = time_or_none(claim.collected_at)
        members["collectStartTime"] = time_or_none(claim.collect_started_at)
    if claim.kind == words.EXCHANGE:
        members.update(_way_again(line, claim))
    return present(members)


def _way_back(line: Line, claim: Claim) -> Json:
    return {
        "collectAddress": render_address(line.address),
        "returnReceiveAddress": SELLER_ADDRESS,
        "collectStatus": claim.collect_status,
        "collectDeliveryMethod": claim.collect_method,
        "collectDeliveryCompany": claim.collect_courier,
        "collectTrackingNumber": claim.collect_invoice_no,
        "collectCompletedDate": time_or_none(claim.collected_at),
    }


def _hold_and_fees(line: Line, claim: Claim) -> Json:
    return {
        "holdbackStatus": claim.hold,
        "holdbackReason": claim.hold_reason,
        "holdbackDetailedReason": claim.hold_detail,
        "holdbackConfigDate": time_or_none(claim.hold_at),
        "holdbackConfigurer": claim.hold_by,
        "holdbackReleaseDate": time_or_none(claim.released_at),
        "holdbackReleaser": claim.released_by,
        "claimDeliveryFeeDemandAmount": claim.fee,
        "claimDeliveryFeePayMethod": _pay_method(claim),
        "claimDeliveryFeeProductOrderIds": line.line_no if claim.fee else None,
        "claimDeliveryFeeDiscountAmount": 0,
        "etcFeeDemandAmount": claim.extra_fee,
        "remoteAreaCostChargeAmount": 0,
    }


def _pay_method(claim: Claim) -> str | None:
    if not claim.fee:
        return None
    return "환불금에서 차감" if claim.fee_deducted else "판매자에게 직접송금"


def _way_again(line: Line, claim: Claim) -> Json:
    return {
        "reDeliveryMethod": claim.again_method,
        "reDeliveryStatus": claim.again_status,
        "reDeliveryCompany": claim.again_courier,
        "reDeliveryTrackingNumber": claim.again_invoice_no,
        "reDeliveryAddress": render_address(line.address) if claim.again_at else None,
        "reDeliveryOperationDate": time_or_none(claim.again_at),
    }

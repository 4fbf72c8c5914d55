"""What happens to a claim (section 8): each function makes one move at one instant."""

from __future__ import annotations

from . import words
from .records import Claim, Line

_ONE_WAY = 3000


def open_claim(
    line: Line,
    claim_no: str,
    kind: str,
    status: str,
    at: int,
    *,
    quantity: int,
    reason: str,
    detail: str = "",
    channel: str = words.BUYER,
) -> Claim:
    """클레임 요청. Returns and exchanges for a buyer's own reason cost the buyer the way."""
    claim = Claim(claim_no, kind, status, at, quantity, reason, detail, channel)
    if kind in (words.RETURN, words.EXCHANGE):
        ways = 2 if kind == words.EXCHANGE else 1
        claim.fee = ways * _ONE_WAY if reason in words.BUYERS_FAULT else 0
        claim.collect_status = "NOT_REQUESTED"
        before = line.last_claim
        if kind == words.RETURN and before is not None and before.kind == words.EXCHANGE:
            claim.follows = before
    line.claims.append(claim)
    line.touch("CLAIM_REQUESTED", at)
    return claim


def _finish(line: Line, claim: Claim, status: str, at: int) -> None:
    claim.status = status
    claim.completed_at = at
    line.touch("CLAIM_COMPLETED", at)


def finish_cancel(line: Line, claim: Claim, at: int) -> None:
    """취소 완료, of all or of a part."""
    claim.approved_at = claim.approved_at or at
    done = words.ADMIN_CANCEL_DONE if claim.kind == words.ADMIN_CANCEL else words.CANCEL_DONE
    _finish(line, claim, done, at)
    line.remaining -= claim.quantity
    if line.remaining == 0:
        line.status = words.CANCELED


def finish_return(line: Line, claim: Claim, at: int) -> None:
    """반품 완료, of all or of a part."""
    claim.approved_at = at
    _finish(line, claim, words.RETURN_DONE, at)
    line.remaining -= claim.quantity
    if line.remaining == 0:
        line.status = words.RETURNED


def finish_exchange(line: Line, claim: Claim, at: int) -> None:
    """교환 완료: the other piece has arrived."""
    claim.again_status = "DELIVERY_COMPLETION"
    _finish(line, claim, words.EXCHANGE_DONE, at)
    line.status = words.EXCHANGED


def reject(line: Line, claim: Claim, at: int) -> None:
    """철회 by the buyer or refusal by the seller: Naver has one word for both."""
    claim.status = f"{claim.kind}_REJECT"
    claim.completed_at = at
    line.touch("CLAIM_REJECTED", at)


def start_collecting(claim: Claim, at: int, courier: str, invoice_no: str) -> None:
    """수거 중: a carrier is on the way to the buyer."""
    claim.status = words.COLLECTING
    claim.collect_status = "DELIVERING"
    claim.collect_method = claim.collect_method or "RETURN_DESIGNATED"
    claim.collect_courier = claim.collect_courier or courier
    claim.collect_invoice_no = claim.collect_invoice_no or invoice_no
    claim.collect_started_at = at


def finish_collecting(line: Line, claim: Claim, at: int) -> None:
    """수거 완료: the goods are back with the seller."""
    claim.status = words.COLLECT_DONE
    claim.collect_status = "DELIVERED"
    claim.collected_at = at
    line.touch("COLLECT_DONE", at)


def hold(claim: Claim, at: int, reason: str, detail: str, fee: int, by: str) -> None:
    """보류."""
    claim.hold = words.HELD
    claim.hold_reason = reason
    claim.hold_detail = detail
    claim.hold_at = at
    claim.hold_by = by
    claim.extra_fee = fee


def release(claim: Claim, at: int, by: str) -> None:
    """보류 해제."""
    claim.hold = words.RELEASED
    claim.released_at = at
    claim.released_by = by


def redeliver(
    line: Line, claim: Claim, at: int, method: str, courier: str | None, invoice_no: str | None
) -> None:
    """교환 재배송."""
    claim.status = words.EXCHANGE_REDELIVERING
    claim.again_method = method
    claim.again_courier = courier
    claim.again_invoice_no = invoice_no
    claim.again_at = at
    claim.again_status = "DELIVERING" if method in words.PARCEL_METHODS else "NOT_TRACKING"
    line.touch("CLAIM_REDELIVERING", at)


def lift_hold(line: Line, claim: Claim, at: int) -> None:
    """구매 확정 보류 해제."""
    _finish(line, claim, words.HOLD_LIFTED, at)

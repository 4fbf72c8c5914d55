"""Words of the protocol: states, couriers, refusals. The connector has its own list."""

from __future__ import annotations

PAID = "paid"
ACCEPTED = "accepted"
SENT = "sent"
MOVING = "moving"
ARRIVED = "arrived"
CLOSED = "closed"
CANCELLED = "cancelled"
"""States of a line."""

ASKED = "asked"
GRANTED = "granted"
TURNED_DOWN = "turned_down"
TAKEN_BACK = "taken_back"
"""States of a buyer's request to cancel."""

CANCEL_REASONS = frozenset({"sold_out", "price_mistake", "buyer_asked"})

COURIERS = {
    "cj": "CJ",
    "hanjin": "HJ",
    "lotte": "LT",
    "logen": "LG",
    "epost": "EP",
    "cvs_gs": "GS",
    "cvs_cu": "CU",
}
"""Codes of the marketplace by the canonical ones."""

CANONICAL = {code: courier for courier, code in COURIERS.items()}

MESSAGES = {
    "key_unknown": "인증 키를 확인할 수 없습니다.",
    "not_permitted": "이 키에 허용되지 않은 기능입니다.",
    "address_refused": "등록되지 않은 IP입니다.",
    "too_many_calls": "호출이 너무 많습니다.",
    "maintenance": "시스템 점검 중입니다.",
    "broken": "일시적인 오류입니다.",
    "no_such_path": "없는 주소입니다.",
    "bad_request": "요청이 올바르지 않습니다.",
    "window_too_wide": "조회 기간은 7일까지입니다.",
    "no_such_line": "없는 주문입니다.",
    "no_such_request": "없는 취소 요청입니다.",
    "wrong_state": "지금 상태에서는 할 수 없습니다.",
    "already_sent": "이미 발송되었습니다.",
    "courier_unknown": "없는 택배사입니다.",
    "invoice_used": "다른 주문에 쓰인 송장번호입니다.",
    "reason_unknown": "없는 사유입니다.",
}

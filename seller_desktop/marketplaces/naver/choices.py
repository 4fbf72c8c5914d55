"""Reason words a seller may send, per verb and kind of claim, with what they mean.

Many more occur in what Naver tells; those are read-only and refused when sent.
"""

from __future__ import annotations

from ...domain.action import Verb
from ..contract import Choice, Words


def _choice(word: str, ko: str, en: str) -> Choice:
    return Choice(word, Words(ko, en))


_CANCEL = (
    _choice("INTENT_CHANGED", "구매 의사 취소", "Buyer changed their mind"),
    _choice("COLOR_AND_SIZE", "색상 및 사이즈 변경", "Buyer wants another colour or size"),
    _choice("WRONG_ORDER", "다른 상품 잘못 주문", "Buyer ordered the wrong product"),
    _choice("PRODUCT_UNSATISFIED", "서비스 불만족", "Buyer dissatisfied with the service"),
    _choice("DELAYED_DELIVERY", "배송 지연", "Delivery delayed"),
    _choice("SOLD_OUT", "상품 품절", "Sold out"),
    _choice("INCORRECT_INFO", "상품 정보 상이", "Product differs from its description"),
)

_DELAY = (
    _choice("PRODUCT_PREPARE", "상품 준비 중", "Product being prepared"),
    _choice("CUSTOMER_REQUEST", "고객 요청", "Buyer's request"),
    _choice("CUSTOM_BUILD", "주문 제작", "Made to order"),
    _choice("RESERVED_DISPATCH", "예약 발송", "Dispatch on an agreed day"),
    _choice("OVERSEA_DELIVERY", "해외 배송", "Shipped from abroad"),
    _choice("ETC", "기타", "Other"),
)

_HOLD_RETURN = (
    _choice("RETURN_DELIVERYFEE", "반품 배송비 청구", "Return shipping fee due"),
    _choice("EXTRAFEEE", "추가 비용 청구", "Extra cost due"),
    _choice(
        "RETURN_DELIVERYFEE_AND_EXTRAFEEE",
        "반품 배송비 + 추가 비용 청구",
        "Return shipping fee and extra cost due",
    ),
    _choice("RETURN_PRODUCT_NOT_DELIVERED", "반품 상품 미입고", "Returned goods not arrived"),
    _choice("ETC", "기타 사유", "Other reason"),
)

_HOLD_EXCHANGE = (
    _choice("EXCHANGE_DELIVERYFEE", "교환 배송비 청구", "Exchange shipping fee due"),
    _choice("EXCHANGE_EXTRAFEE", "추가 교환 비용 청구", "Extra exchange cost due"),
    _choice("EXCHANGE_PRODUCT_READY", "교환 상품 준비 중", "Replacement being prepared"),
    _choice("EXCHANGE_PRODUCT_NOT_DELIVERED", "교환 상품 미입고", "Exchanged goods not arrived"),
    _choice("EXCHANGE_HOLDBACK", "교환 구매 확정 보류", "Purchase confirmation on hold"),
    _choice("ETC", "기타 사유", "Other reason"),
)

_BY_VERB: dict[tuple[Verb, str | None], tuple[Choice, ...]] = {
    (Verb.CANCEL, None): _CANCEL,
    (Verb.DELAY, None): _DELAY,
    (Verb.HOLD, "return"): _HOLD_RETURN,
    (Verb.HOLD, "exchange"): _HOLD_EXCHANGE,
}


def choices(verb: Verb, claim_kind: str | None = None) -> tuple[Choice, ...]:
    """Reason words accepted with a verb; empty where none is sent (a refusal is free text)."""
    return _BY_VERB.get((verb, claim_kind if verb is Verb.HOLD else None), ())

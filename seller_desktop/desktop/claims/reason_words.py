"""What buyers give as reasons: the marketplaces' own words in both languages.

Reasons a seller may choose come with the marketplace (`Marketplace.choices`); the rest of what is
told in claims is here. A word nobody knows is shown as it came.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class _Both(NamedTuple):
    ko: str
    en: str


REASONS: Mapping[str, _Both] = {
    "DROPPED_DELIVERY": _Both("배송 누락", "Left out of the parcel"),
    "NOT_YET_DELIVERY": _Both("미배송", "Not delivered"),
    "BROKEN": _Both("상품 파손", "Arrived broken"),
    "BROKEN_AND_BAD": _Both("파손 및 불량", "Broken or faulty"),
    "WRONG_DELIVERY": _Both("오배송", "Wrong product delivered"),
    "WRONG_DELAYED_DELIVERY": _Both("오배송 및 지연", "Wrong or late delivery"),
    "WRONG_OPTION": _Both("색상 등 다른 상품 잘못 배송", "Wrong option delivered"),
    "SIMPLE_INTENT_CHANGED": _Both("단순 변심", "Changed their mind"),
    "MISTAKE_ORDER": _Both("주문 실수", "Ordered by mistake"),
    "ETC": _Both("기타", "Other"),
    "ETC2": _Both("기타", "Other"),
    "DELAYED_DELIVERY_BY_PURCHASER": _Both("배송 지연", "Delivery delayed"),
    "INCORRECT_INFO_BY_PURCHASER": _Both("상품 정보 상이", "Differs from its description"),
    "PRODUCT_UNSATISFIED_BY_PURCHASER": _Both("서비스 불만족", "Not satisfied"),
    "NOT_YET_DISCUSSION": _Both("협의 미완료", "Nothing agreed yet"),
    "OUT_OF_STOCK": _Both("재고 부족", "Out of stock"),
    "SALE_INTENT_CHANGED": _Both("판매 의사 변심", "Seller does not sell it any more"),
    "NOT_YET_PAYMENT": _Both("미결제", "Not paid"),
    "NOT_YET_RECEIVE": _Both("상품 미수취", "Never received"),
    "RECEIVING_DUE_DATE_OVER": _Both("수락 기한 만료", "Gift not accepted in time"),
    "RECEIVER_MISMATCHED": _Both("수신인 불일치", "Wrong receiver"),
    "GIFT_INTENT_CHANGED": _Both("선물 보내기 취소", "Gift taken back"),
    "GIFT_REFUSAL": _Both("선물 거절", "Gift refused"),
    "UNDER_QUANTITY": _Both("주문 수량 미달", "Too few ordered"),
    "SELLER_CONFIRM_NEED": _Both("판매자 확인 필요", "Seller has to check"),
    "PURCHASER_CONFIRM_NEED": _Both("구매자 확인 필요", "Buyer has to check"),
    "SELLER_REMIT": _Both("판매자 직접 송금", "Seller pays directly"),
}

COLLECT_STATES: Mapping[str, _Both] = {
    "NOT_REQUESTED": _Both("수거 미요청", "No collection asked for"),
    "COLLECT_REQUEST_TO_AGENT": _Both("수거 지시 완료", "Collection ordered"),
    "COLLECT_REQUEST_TO_DELIVERY_COMPANY": _Both("택배사에 수거 요청", "Courier asked to collect"),
    "COLLECT_WAITING": _Both("택배사 수거 예정", "Courier will collect"),
    "DELIVERING": _Both("수거 진행 중", "On the way back"),
    "DELIVERED": _Both("수거 완료", "Arrived"),
    "DELIVERY_FAILED": _Both("배송 실패", "Delivery failed"),
    "COLLECT_FAILED": _Both("수거 실패", "Collection failed"),
    "WRONG_INVOICE": _Both("오류 송장", "Wrong invoice number"),
    "COLLECT_CANCELED": _Both("수거 취소", "Collection cancelled"),
}

COLLECT_METHODS: Mapping[str, _Both] = {
    "RETURN_DESIGNATED": _Both("지정 반품 택배", "The shop's courier collects"),
    "RETURN_DELIVERY": _Both("일반 반품 택배", "Courier collects"),
    "RETURN_INDIVIDUAL": _Both("구매자가 직접 반송", "Buyer sends it back"),
    "RETURN_MERCHANT": _Both("판매자 직접 수거", "Seller collects"),
    "DELIVERY": _Both("택배", "Courier"),
    "DIRECT_DELIVERY": _Both("직접 전달", "By hand"),
    "VISIT_RECEIPT": _Both("방문 수령", "Buyer visits"),
    "QUICK_SVC": _Both("퀵서비스", "Messenger"),
}


def both(table: Mapping[str, _Both], code: str, language: str) -> str | None:
    """The words of a code in a language, None where nobody knows it."""
    found = table.get(code)
    return None if found is None else (found.ko if language == "ko" else found.en)

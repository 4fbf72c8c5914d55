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
    "CHANGEMIND": _Both("단순 변심", "Changed their mind"),
    "DIFFERENTOPT": _Both("색상·사이즈가 기대와 다름", "Colour or size not as expected"),
    "CHEAPER": _Both("다른 곳이 더 저렴함", "Cheaper elsewhere"),
    "WRONGOPT": _Both("옵션을 잘못 선택함", "Chose the wrong option"),
    "REORDER": _Both("다시 주문하려고 취소", "Wants to order anew"),
    "OTHERS": _Both("기타", "Other"),
    "DELIVERYLATER": _Both("배송 예정일이 늦음", "Delivery date too late"),
    "WRONGADDRESS": _Both("배송지를 잘못 입력함", "Entered the wrong address"),
    "DELIVERYSTOP": _Both("배송이 멈춤", "Parcel does not move"),
    "CARRIERLOST": _Both("택배사 분실", "Lost by the courier"),
    "LOST": _Both("배송완료인데 받지 못함", "Told delivered, never arrived"),
    "PARTIALMISS": _Both("일부 상품 누락", "Part of the order missing"),
    "COMPOMISS": _Both("구성품·부속품 누락", "Parts or accessories missing"),
    "LATEDELIVERED": _Both("늦게 배송됨", "Delivered late"),
    "DAMAGED": _Both("상품 파손", "Arrived damaged"),
    "DEFECT": _Both("상품 결함·기능 이상", "Faulty"),
    "INACCURATE": _Both("상품 설명과 다름", "Differs from its description"),
    "BOTHDAMAGED": _Both("포장과 상품 모두 파손", "Package and product damaged"),
    "SHIPBOXOK": _Both("포장은 멀쩡하나 상품 파손", "Product damaged in a sound package"),
    "WRONGDELIVERY": _Both("다른 상품이 배송됨", "Wrong product delivered"),
    "WRONGSIZECOL": _Both("다른 색상·사이즈가 배송됨", "Wrong colour or size delivered"),
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
    "BeforeDirection": _Both("수거 지시 전", "Collection not ordered yet"),
    "CompleteDirection": _Both("수거 지시 완료", "Collection ordered"),
    "Delivering": _Both("수거 중", "On the way back"),
    "Collecting": _Both("수거 중", "On the way back"),
    "CompleteCollect": _Both("수거 완료", "Arrived"),
    "DirectionFail": _Both("수거 지시 실패", "Collection could not be ordered"),
    "Fail": _Both("수거 실패", "Collection failed"),
    "Withdraw": _Both("수거 철회", "Collection withdrawn"),
    "NoCollect": _Both("수거 없음", "Nothing to collect"),
    "NoneData": _Both("수거 정보 없음", "Nothing told of the collection"),
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
    "전담택배": _Both("전담 택배", "The marketplace's courier collects"),
    "연동택배": _Both("연동 택배", "The shop's courier collects"),
    "수기관리": _Both("직접 관리", "Entered by hand"),
}

REQUESTERS: Mapping[str, _Both] = {
    "CUSTOMER": _Both("구매자", "Buyer"),
    "구매회원": _Both("구매자", "Buyer"),
    "COUNSELOR": _Both("상담사", "Call centre"),
    "MARKETPLACE": _Both("마켓", "Marketplace"),
    "VENDOR": _Both("판매자", "Seller"),
    "ETC": _Both("기타", "Other"),
}

FEE_METHODS: Mapping[str, _Both] = {
    "환불금에서 차감": _Both("환불금에서 차감", "taken off the refund"),
    "판매자에게 직접송금": _Both("판매자에게 직접 송금", "sent to the seller"),
}

PARTIES: Mapping[str, _Both] = {
    "buyer": _Both("구매자", "Buyer"),
    "seller": _Both("판매자", "Seller"),
    "marketplace": _Both("마켓", "Marketplace"),
}


def both(table: Mapping[str, _Both], code: str, language: str) -> str | None:
    """The words of a code in a language, None where nobody knows it."""
    found = table.get(code)
    return None if found is None else (found.ko if language == "ko" else found.en)

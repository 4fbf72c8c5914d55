"""Words of the WING Open API as they stand on the wire (facts file, 4 to 6)."""

from __future__ import annotations

ACCEPT = "ACCEPT"
INSTRUCT = "INSTRUCT"
DEPARTURE = "DEPARTURE"
DELIVERING = "DELIVERING"
FINAL_DELIVERY = "FINAL_DELIVERY"
NONE_TRACKING = "NONE_TRACKING"

STATUSES = (ACCEPT, INSTRUCT, DEPARTURE, DELIVERING, FINAL_DELIVERY, NONE_TRACKING)
UNSENT = frozenset({ACCEPT, INSTRUCT})
ON_THE_ROAD = frozenset({DEPARTURE, DELIVERING})
STATUS_TEXTS = {
    ACCEPT: "결제완료",
    INSTRUCT: "상품준비중",
    DEPARTURE: "배송지시",
    DELIVERING: "배송중",
    FINAL_DELIVERY: "배송완료",
    NONE_TRACKING: "업체 직접 배송(배송 연동 미적용), 추적불가",
}

CANCEL = "CANCEL"
RETURN = "RETURN"

STOP_ASKED = "RELEASE_STOP_UNCHECKED"
RETURN_ASKED = "RETURNS_UNCHECKED"
TAKEN_IN = "VENDOR_WAREHOUSE_CONFIRM"
CHECKED_BY_COUPANG = "REQUEST_COUPANG_CHECK"
RETURN_DONE = "RETURNS_COMPLETED"

RECEIPT_LISTS = {
    "RU": frozenset({STOP_ASKED}),
    "UC": frozenset({STOP_ASKED, RETURN_ASKED, TAKEN_IN}),
    "PR": frozenset({CHECKED_BY_COUPANG}),
    "CC": frozenset({RETURN_DONE}),
}
"""What each status of the list of returns brings; a stop request stands in two of them."""

STOP_OPEN = "미처리"
STOP_SHIPPED = "처리(이미출고)"
STOP_STOPPED = "처리(출고중지)"
STOP_AUTO = "자동처리(이미출고)"
STOP_NONE = "비대상"

BUYER = "CUSTOMER"
VENDOR = "VENDOR"
COUPANG = "COUPANG"

EX_RECEIPT = "RECEIPT"
EX_PROGRESS = "PROGRESS"
EX_SUCCESS = "SUCCESS"
EX_REJECT = "REJECT"
EX_CANCEL = "CANCEL"
EX_STATUSES = frozenset({EX_RECEIPT, EX_PROGRESS, EX_SUCCESS, EX_REJECT, EX_CANCEL})
EX_OPEN = frozenset({EX_RECEIPT, EX_PROGRESS})

NOT_YET = "BeforeDirection"
UNDER_WAY = "Delivering"
BROUGHT_BACK = "CompleteCollect"
BROUGHT_AGAIN = "CompleteDelivery"

REASONS = {
    "CHANGEMIND": "단순변심",
    "DIFFERENTOPT": "다른 옵션으로 재주문",
    "WRONGADDRESS": "배송지 오류",
    "REORDER": "재주문",
    "DAMAGED": "파손",
    "DEFECT": "불량",
    "INACCURATE": "상품정보와 다름",
    "WRONGDELIVERY": "오배송",
    "CCTTER": "재고연동오류",
    "CCPNER": "제휴사이트오류",
    "CCPRER": "가격등재오류",
}
BUYERS_REASONS = frozenset({"CHANGEMIND", "DIFFERENTOPT", "WRONGADDRESS", "REORDER"})
SELLERS_CANCELS = frozenset({"CCTTER", "CCPNER", "CCPRER"})
EX_REFUSALS = frozenset({"SOLDOUT", "WITHDRAW"})

GONE = "해당 주문이 취소 또는 반품되었습니다."
NO_CHANGE = "배송상태를 변경할 수 없습니다. 주문내역을 확인해주세요."
WRONG_COUNT = "취소반품접수수량과 cancelCount가 일치하지 않습니다"

RESULT_TEXTS = {
    "OK": "성공",
    "NOT_FOUND_SHIPMENT_BOX": "배송번호를 찾을 수 없습니다.",
    "INVALID_STATUS": "송장을 등록할 수 없는 배송상태입니다.",
    "PERMISSION_DENIED": "권한이 없습니다.",
    "DUPLICATE_INVOICE_NUMBER": "이미 사용된 송장번호입니다.",
    "INVALID_INVOICE_NUMBER": "송장번호 형식이 올바르지 않습니다.",
    "ORDER_DELIVERY_CANCELED": "취소된 주문입니다.",
    "ORDER_DELIVERY_PARTIAL_STOP_REQUESTED": "일부 상품에 출고중지요청이 있습니다.",
    "ORDER_DELIVERY_CANCELED_HOLDING_FOR_CANCEL": "취소 대기 중인 주문입니다.",
    "NOT_ALLOW_INVOICE_NUMBER_RE_UPLOAD": "이미 송장이 등록되었습니다. 송장수정을 이용해주세요.",
    "NOT_FOUND_INVOICE_NUMBER": "송장번호가 없습니다.",
    "NOT_FOUND_VENDOR_ITEM": "묶음배송의 모든 상품을 포함해야 합니다.",
    "PSD_NOT_ALLOW_TO_CHANGE": "출고예정일을 변경할 수 없습니다.",
    "NOT_ALLOW_SEPARATE_AFTER_NORMAL_DELIVERY": "일반배송 후 분리배송할 수 없습니다.",
    "IS_SEPARATE_MUST_BE_TRUE_WHEN_SEPARATE_DELIVERY": "분리배송 여부가 올바르지 않습니다.",
    "NOT_ALLOW_SEPARATE_WHEN_ONE_VENDOR_ITEM": "상품이 하나면 분리배송할 수 없습니다.",
}
RETRY_AFTER_MENDING = frozenset(
    {
        "PERMISSION_DENIED",
        "DUPLICATE_INVOICE_NUMBER",
        "INVALID_INVOICE_NUMBER",
        "ORDER_DELIVERY_PARTIAL_STOP_REQUESTED",
        "ORDER_DELIVERY_CANCELED_HOLDING_FOR_CANCEL",
    }
)

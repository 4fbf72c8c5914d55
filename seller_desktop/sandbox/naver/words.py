"""Wire words of the Commerce API that the sandbox checks or decides by (sections 3.5 and 6)."""

from __future__ import annotations

PAYMENT_WAITING = "PAYMENT_WAITING"
PAYED = "PAYED"
DELIVERING = "DELIVERING"
DELIVERED = "DELIVERED"
PURCHASE_DECIDED = "PURCHASE_DECIDED"
EXCHANGED = "EXCHANGED"
CANCELED = "CANCELED"
RETURNED = "RETURNED"
UNPAID = "CANCELED_BY_NOPAYMENT"

LINE_STATUSES = frozenset(
    {
        PAYMENT_WAITING,
        PAYED,
        DELIVERING,
        DELIVERED,
        PURCHASE_DECIDED,
        EXCHANGED,
        CANCELED,
        RETURNED,
        UNPAID,
    }
)
CLOSED = frozenset({PURCHASE_DECIDED, EXCHANGED, CANCELED, RETURNED, UNPAID})

NOT_YET = "NOT_YET"
OK = "OK"
UNDONE = "CANCEL"
PLACE_STATUSES = frozenset({NOT_YET, OK, UNDONE})

CHANGE_TYPES = frozenset(
    {
        "PAY_WAITING",
        "PAYED",
        "EXCHANGE_OPTION",
        "DELIVERY_ADDRESS_CHANGED",
        "GIFT_RECEIVED",
        "CLAIM_REJECTED",
        "DISPATCHED",
        "CLAIM_REQUESTED",
        "COLLECT_DONE",
        "CLAIM_COMPLETED",
        "PURCHASE_DECIDED",
        "HOPE_DELIVERY_INFO_CHANGED",
        "CLAIM_REDELIVERING",
        "CLAIM_HOLDBACK_RELEASED",
    }
)

CANCEL = "CANCEL"
RETURN = "RETURN"
EXCHANGE = "EXCHANGE"
ADMIN_CANCEL = "ADMIN_CANCEL"
CONFIRM_HOLD = "PURCHASE_DECISION_HOLDBACK"

CANCEL_REQUEST = "CANCEL_REQUEST"
CANCELING = "CANCELING"
CANCEL_DONE = "CANCEL_DONE"
CANCEL_REJECT = "CANCEL_REJECT"
RETURN_REQUEST = "RETURN_REQUEST"
RETURN_DONE = "RETURN_DONE"
RETURN_REJECT = "RETURN_REJECT"
COLLECTING = "COLLECTING"
COLLECT_DONE = "COLLECT_DONE"
EXCHANGE_REQUEST = "EXCHANGE_REQUEST"
EXCHANGE_REDELIVERING = "EXCHANGE_REDELIVERING"
EXCHANGE_DONE = "EXCHANGE_DONE"
EXCHANGE_REJECT = "EXCHANGE_REJECT"
HOLD_ASKED = "PURCHASE_DECISION_HOLDBACK"
HOLD_CONFIRM_ASKED = "PURCHASE_DECISION_REQUEST"
HOLD_LIFTED = "PURCHASE_DECISION_HOLDBACK_RELEASE"
ADMIN_CANCELING = "ADMIN_CANCELING"
ADMIN_CANCEL_DONE = "ADMIN_CANCEL_DONE"
ADMIN_CANCEL_REJECT = "ADMIN_CANCEL_REJECT"

FINAL_CLAIMS = frozenset(
    {
        CANCEL_DONE,
        CANCEL_REJECT,
        RETURN_DONE,
        RETURN_REJECT,
        EXCHANGE_DONE,
        EXCHANGE_REJECT,
        HOLD_LIFTED,
        ADMIN_CANCEL_DONE,
        ADMIN_CANCEL_REJECT,
    }
)
CLAIM_STATUSES = FINAL_CLAIMS | {
    CANCEL_REQUEST,
    CANCELING,
    RETURN_REQUEST,
    COLLECTING,
    COLLECT_DONE,
    EXCHANGE_REQUEST,
    EXCHANGE_REDELIVERING,
    HOLD_ASKED,
    HOLD_CONFIRM_ASKED,
    ADMIN_CANCELING,
}

HELD = "HOLDBACK"
RELEASED = "RELEASED"

CANCEL_REASONS = frozenset(
    {
        "INTENT_CHANGED",
        "COLOR_AND_SIZE",
        "WRONG_ORDER",
        "PRODUCT_UNSATISFIED",
        "DELAYED_DELIVERY",
        "SOLD_OUT",
        "INCORRECT_INFO",
    }
)
"""What a seller may send as `cancelReason`."""

RETURN_REASONS = CANCEL_REASONS | {"DROPPED_DELIVERY", "BROKEN", "WRONG_DELIVERY", "WRONG_OPTION"}
"""What a seller may send as `returnReason`."""

BUYERS_FAULT = frozenset({"INTENT_CHANGED", "COLOR_AND_SIZE"})
"""Reasons for which the buyer pays the way back."""

RETURN_HOLDS = frozenset(
    {
        "RETURN_DELIVERYFEE",
        "EXTRAFEEE",
        "RETURN_DELIVERYFEE_AND_EXTRAFEEE",
        "RETURN_PRODUCT_NOT_DELIVERED",
        "ETC",
    }
)
EXCHANGE_HOLDS = frozenset(
    {
        "EXCHANGE_DELIVERYFEE",
        "EXCHANGE_EXTRAFEE",
        "EXCHANGE_PRODUCT_READY",
        "EXCHANGE_PRODUCT_NOT_DELIVERED",
        "EXCHANGE_HOLDBACK",
        "ETC",
    }
)
OTHER_HOLDS = frozenset({"SELLER_CONFIRM_NEED", "PURCHASER_CONFIRM_NEED", "SELLER_REMIT", "ETC2"})

DELAY_REASONS = frozenset(
    {
        "PRODUCT_PREPARE",
        "CUSTOMER_REQUEST",
        "CUSTOM_BUILD",
        "RESERVED_DISPATCH",
        "OVERSEA_DELIVERY",
        "ETC",
    }
)

PARCEL = "DELIVERY"
PARCEL_METHODS = frozenset({PARCEL, "GDFW_ISSUE_SVC"})
HAND_METHODS = frozenset({"VISIT_RECEIPT", "DIRECT_DELIVERY", "QUICK_SVC", "NOTHING"})
CARRIER_RETURNS = frozenset({"RETURN_DESIGNATED", "RETURN_DELIVERY"})
RETURN_METHODS = CARRIER_RETURNS | {"RETURN_INDIVIDUAL", "RETURN_MERCHANT"}
METHODS = PARCEL_METHODS | HAND_METHODS | RETURN_METHODS | {"UNKNOWN"}

BUYER = "구매회원"
SELLER = "판매자"
PLATFORM = "관리자"

MESSAGES = {
    "4000": "잘못된 요청 파라미터입니다.",
    "100001": "상품 주문 정보를 찾을 수 없습니다.",
    "100003": "주문 정보를 찾을 수 없습니다.",
    "101009": "다른 판매자의 상품 주문입니다.",
    "104105": "발송 기한을 확인해 주세요.",
    "104117": "배송 방법 변경이 필요합니다.",
    "104118": "택배사 정보가 없습니다.",
    "104119": "택배사 코드가 올바르지 않습니다.",
    "104120": "송장 번호가 없습니다.",
    "104121": "배송 송장 오류(기사용 송장)",
    "104122": "배송 송장 오류(유효하지 않은 송장)",
    "104131": "상품 주문 번호가 중복되었습니다.",
    "104133": "잘못된 요청입니다.",
    "104138": "배송 희망일을 변경하지 못했습니다.",
    "104139": "조회 기간이 너무 깁니다.",
    "104417": "교환 재배송을 할 수 없는 상태입니다.",
    "104441": "희망일 배송 상품이 아닙니다.",
    "104442": "상품 주문 상태 확인 필요",
    "104443": "발주 상태 확인 필요",
    "104444": "배송 희망일이 올바르지 않습니다.",
    "104445": "배송 희망일이 변경 가능한 범위를 벗어났습니다.",
    "104446": "기존 배송 희망일과 같습니다.",
    "104449": "배송 희망일을 변경할 수 있는 기간이 아닙니다.",
    "104450": "N희망일배송 상품은 시간과 지역을 지정할 수 없습니다.",
    "105306": "요청 상태가 현재 상태와 같습니다.",
}
"""Texts beside the codes; our own wording of section 3.5."""

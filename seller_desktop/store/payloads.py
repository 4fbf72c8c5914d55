"""Raw answers kept small: zlib with a dictionary of words that marketplaces' answers repeat.

The dictionary is part of the format: a change of it needs another version byte.
"""

from __future__ import annotations

import zlib

from ..domain.errors import Fault

_VERSION = b"\x01"
_LARGEST = 64 * 1024 * 1024

_NAMES = (
    "claimDeliveryFeeProductOrderIds claimDeliveryFeeDiscountAmount claimDeliveryFeeDemandAmount "
    "claimDeliveryFeePayMethod claimDeliveryFeePayMeans claimRequestAdmissionDate "
    "claimCompleteOperationDate etcFeeDemandAmount etcFeePayMethod etcFeePayMeans "
    "remoteAreaCostChargeAmount refundExpectedDate refundStandbyReason refundStandbyStatus "
    "holdbackDetailedReason holdbackConfigDate holdbackConfigurer holdbackReleaseDate "
    "holdbackReleaser holdbackStatus holdbackReason collectDeliveryMethod collectDeliveryCompany "
    "collectTrackingNumber collectCompletedDate collectAddress collectStatus returnReceiveAddress "
    "reDeliveryTrackingNumber reDeliveryOperationDate reDeliveryCompany reDeliveryMethod "
    "reDeliveryStatus reDeliveryAddress exchangeDetailedReason exchangeReason exchangeImageUrl "
    "returnDetailedReason returnCompletedDate returnReason returnImageUrl cancelDetailedReason "
    "cancelApprovalDate cancelCompletedDate cancelReason requestQuantity requestChannel "
    "claimRequestDetailContent claimRequestReason claimRequestDate completedClaims beforeClaim "
    "currentClaim CANCEL_REQUEST CANCEL_DONE RETURN_REQUEST RETURN_DONE EXCHANGE_REQUEST "
    "EXCHANGE_DONE COLLECTING COLLECT_DONE INTENT_CHANGED PURCHASE_DECIDED DELIVERED DELIVERING "
    "delayedDispatchDetailedReason delayedDispatchReason giftReceivingStatus WAIT_FOR_RECEIVING "
    "individualCustomUniqueCode appliedCardPromotion appliedCoupons hopeDelivery storageType "
    "sellerBurdenMultiplePurchaseDiscountAmount productMultiplePurchaseDiscountAmount "
    "initialSellerBurdenImmediateDiscountAmount remainSellerBurdenImmediateDiscountAmount "
    "initialProductImmediateDiscountAmount remainProductImmediateDiscountAmount "
    "initialSellerBurdenProductDiscountAmount remainSellerBurdenProductDiscountAmount "
    "initialProductProductDiscountAmount remainProductProductDiscountAmount "
    "initialProductDiscountAmount remainProductDiscountAmount "
)
_DELIVERY = (
    '"delivery":{"deliveryMethod":"DELIVERY","deliveryCompany":"CJGLS","trackingNumber":"6",'
    '"deliveryStatus":"DELIVERY_COMPLETION","sendDate":"2026-12-01T10:00:00.000+09:00",'
    '"pickupDate":"2026-12-01T18:00:00.000+09:00","deliveredDate":"2026-12-02T15:00:00.000+09:00",'
    '"isWrongTrackingNumber":false},"cancel":{"claimId":"2026","claimStatus":"CANCEL_REQUEST"},'
)
_ORDER = (
    '{"order":{"orderId":"2026112310000001","orderDate":"2026-11-23T09:00:10.000+09:00",'
    '"paymentDate":"2026-11-23T09:01:02.000+09:00","paymentDueDate":"2026-11-24T23:59:59.000+09:00"'
    ',"paymentMeans":"신용카드 간편결제","payLocationType":"MOBILE","ordererId":"****",'
    '"ordererNo":"20000","ordererName":"","ordererTel":"010",'
    '"isDeliveryMemoParticularInput":"false","isMembershipSubscribed":false,'
    '"generalPaymentAmount":0,"naverMileagePaymentAmount":0,"chargeAmountPaymentAmount":0,'
    '"checkoutAccumulationPaymentAmount":0,"payLaterPaymentAmount":0,"orderDiscountAmount":0},'
)
_LINE = (
    '"productOrder":{"productOrderId":"2026112310000001","productOrderStatus":"PAYED",'
    '"placeOrderStatus":"NOT_YET","placeOrderStatus":"OK",'
    '"placeOrderDate":"2026-11-23T09:30:00.000+09:00","claimType":"CANCEL","claimStatus":"",'
    '"claimId":"","decisionDate":"2026-12-05T00:00:00.000+09:00","mallId":"","merchantChannelId":'
    '"100200300","productId":"99","originalProductId":"99","productName":"","productOption":'
    '"색상: 블랙 / 사이즈: L","productClass":"옵션상품","optionCode":"44","itemNo":"44",'
    '"optionManageCode":"","sellerProductCode":"","optionPrice":0,"unitPrice":1,"quantity":1,'
    '"initialQuantity":1,"remainQuantity":1,"totalProductAmount":1,"initialProductAmount":1,'
    '"remainProductAmount":1,"totalPaymentAmount":1,"initialPaymentAmount":1,'
    '"remainPaymentAmount":1,"productDiscountAmount":0,"productImediateDiscountAmount":0,'
    '"productProductDiscountAmount":0,"sellerBurdenDiscountAmount":0,'
    '"sellerBurdenImediateDiscountAmount":0,"sellerBurdenProductDiscountAmount":0,'
    '"sellerBurdenStoreDiscountAmount":0,"deliveryFeeAmount":3000,"deliveryDiscountAmount":0,'
    '"sectionDeliveryFee":0,"deliveryPolicyType":"조건부무료","shippingFeeType":"선결제",'
    '"shippingFeeType":"무료","packageNumber":"2026112370000001",'
    '"expectedDeliveryMethod":"DELIVERY","expectedDeliveryCompany":"CJGLS",'
    '"deliveryAttributeType":"NORMAL","shippingStartDate":"2026-11-23T00:00:00.000+09:00",'
    '"shippingDueDate":"2026-11-26T23:59:59.000+09:00","shippingAddress":{"addressType":'
    '"DOMESTIC","name":"","tel1":"010","tel2":"","zipCode":"0","baseAddress":"서울특별시 경기도 '
    "부산광역시 인천광역시 대구광역시 대전광역시 광주광역시 울산광역시 강원특별자치도 충청남도 "
    '전라남도 경상남도 제주특별자치도","detailedAddress":"101동 101호","city":"","state":"",'
    '"country":"KR","isRoadNameAddress":true,"pickupLocationType":"FRONT_OF_DOOR",'
    '"entryMethod":"FREE"},"shippingMemo":"문 앞에 놓아주세요","takingAddress":{"addressType":'
    '"DOMESTIC","name":"","tel1":"02","zipCode":"0"},"paymentCommission":0,"saleCommission":0,'
    '"channelCommission":0,"knowledgeShoppingSellingInterlockCommission":0,'
    '"commissionRatingType":"결제수수료","commissionPrePayStatus":"GENERAL_PRD",'
    '"expectedSettlementAmount":0,"inflowPath":"네이버쇼핑","taxType":"TAXATION"}}'
)
# What is most alike stands last, where a reference to it is shortest.
_DICTIONARY = (_NAMES + _DELIVERY + _ORDER + _LINE).encode()


def pack(body: bytes) -> bytes:
    """The stored form of a raw answer."""
    coder = zlib.compressobj(6, zlib.DEFLATED, -15, zdict=_DICTIONARY)
    return _VERSION + coder.compress(body) + coder.flush()


def unpack(stored: bytes) -> bytes:
    """What `pack` was given; raises `Fault("payload_damaged")` for anything else."""
    if not stored:
        return b""
    if stored[:1] != _VERSION:
        raise Fault("payload_damaged")
    decoder = zlib.decompressobj(-15, zdict=_DICTIONARY)
    try:
        body = decoder.decompress(stored[1:], _LARGEST)
    except zlib.error as error:
        raise Fault("payload_damaged") from error
    if not decoder.eof:
        raise Fault("payload_damaged")
    return body

"""The detail of a line (section 5.2), member by member as the Commerce API shows it."""

from __future__ import annotations

from . import words
from .members import SELLER_ADDRESS, present, render_address, time_or_none
from .records import Claim, Line
from .render_claims import completed_claim, current_claim, exchange_claim
from .wire import Json, write_time

_REMOTE_FEE = 3000


def render_item(line: Line, *, channel_no: int, legacy: bool) -> Json:
    """One item of a detail answer; `legacy` adds the top-level copies of the current claim."""
    item: Json = {"order": _order(line), "productOrder": _product_order(line, channel_no)}
    if line.parcel is not None:
        item["delivery"] = _delivery(line)
    current = current_claim(line)
    if current:
        item["currentClaim"] = current
        if legacy:
            item.update(current)
    claim = line.open_claim
    if claim is not None and claim.follows is not None:
        item["beforeClaim"] = {"exchange": exchange_claim(line, claim.follows)}
    completed = [completed_claim(line, each) for each in line.claims if _is_listed_flat(each)]
    if completed:
        item["completedClaims"] = completed
    return item


def _is_listed_flat(claim: Claim) -> bool:
    """Finished claims, and the kinds `currentClaim` has no member for, stand in the flat list."""
    return not claim.is_open or claim.kind in (words.ADMIN_CANCEL, words.CONFIRM_HOLD)


def mask(text: str) -> str:
    """Masked the way Naver masks names and numbers."""
    return text[:1] + "*" * (len(text) - 1)


def _order(line: Line) -> Json:
    order = line.order
    paid = 0 if order.paid_at is None else sum(_paid(each) for each in order.lines)
    points = paid // 20 // 100 * 100 if order.means == "포인트/머니결제" else 0
    later = paid if order.means == "후불결제" else 0
    name, phone = order.buyer.name, order.buyer.phone
    return present(
        {
            "orderId": order.order_no,
            "orderDate": write_time(order.ordered_at),
            "paymentDate": time_or_none(order.paid_at),
            "paymentDueDate": time_or_none(order.pay_due_at),
            "paymentMeans": order.means,
            "payLocationType": "MOBILE" if order.mobile else "PC",
            "ordererId": f"{order.buyer.login[:4]}****",
            "ordererNo": order.buyer.number,
            "ordererName": mask(name) if order.gift else name,
            "ordererTel": mask(phone) if order.gift else phone,
            "isDeliveryMemoParticularInput": "false",
            "isMembershipSubscribed": int(order.buyer.number) % 3 == 0,
            "generalPaymentAmount": paid - points - later,
            "naverMileagePaymentAmount": points,
            "chargeAmountPaymentAmount": 0,
            "checkoutAccumulationPaymentAmount": 0,
            "payLaterPaymentAmount": later,
            "orderDiscountAmount": 0,
        }
    )


def _paid(line: Line) -> int:
    return (line.item.price - line.item.product.discount) * line.item.quantity + _fees(line)


def _fees(line: Line) -> int:
    if not line.carries_fee:
        return 0
    remote = _REMOTE_FEE if line.address.is_remote else 0
    return line.item.product.delivery_fee + remote


def _product_order(line: Line, channel_no: int) -> Json:
    item, product, claim = line.item, line.item.product, line.last_claim
    option = item.option
    closed = line.status in words.CLOSED
    members: Json = {
        "productOrderId": line.line_no,
        "productOrderStatus": line.status,
        "placeOrderStatus": line.place_status,
        "placeOrderDate": time_or_none(line.place_at),
        "claimType": claim.kind if claim else None,
        "claimStatus": claim.status if claim else None,
        "claimId": claim.claim_no if claim else None,
        "decisionDate": time_or_none(line.decided_at),
        "mallId": f"ncp_1sandbox_{channel_no % 100:02d}",
        "merchantChannelId": str(channel_no),
        "productId": product.number,
        "originalProductId": product.origin_number,
        "productName": product.name,
        "productOption": option.text if option else None,
        "productClass": "조합형옵션상품" if option else "단일상품",
        "optionCode": option.number if option else None,
        "itemNo": option.number if option else None,
        "optionManageCode": option.code if option else None,
        "sellerProductCode": product.code,
        "packageNumber": line.package_no,
        "expectedDeliveryMethod": words.PARCEL,
        "expectedDeliveryCompany": "CJGLS",
        "deliveryAttributeType": line.attribute,
        "shippingDueDate": time_or_none(line.due_at),
        "delayedDispatchReason": line.delay_reason,
        "delayedDispatchDetailedReason": line.delay_detail,
        "shippingAddress": None if line.awaits_gift else render_address(line.address),
        "shippingMemo": line.order.memo,
        "takingAddress": SELLER_ADDRESS,
        "hopeDelivery": _hope(line),
        "individualCustomUniqueCode": None if closed else line.order.customs_code,
        "giftReceivingStatus": line.gift_status,
        "inflowPath": "네이버쇼핑" if line.order.mobile else "네이버페이>마이페이지",
        "taxType": "TAX_EXEMPTION" if product.tax_free else "TAXATION",
        "storageType": "DRY",
        "logisticsDirectContracted": False,
    }
    members.update(_amounts(line))
    return present(members)


def _hope(line: Line) -> Json | None:
    if line.hope is None:
        return None
    return present(
        {
            "region": line.hope.region,
            "additionalFee": 0,
            "hopeDeliveryYmd": line.hope.day,
            "hopeDeliveryHm": line.hope.hour,
            "changeReason": line.hope.reason,
            "changer": line.hope.changer,
        }
    )


def _amounts(line: Line) -> Json:
    item, count, rest = line.item, line.item.quantity, line.remaining
    off = item.product.discount
    total, paid = item.price * count, (item.price - off) * count
    fee = item.product.delivery_fee if line.carries_fee else 0
    remote = _REMOTE_FEE if line.carries_fee and line.address.is_remote else 0
    pay_fee, search_fee = paid * 363 // 10_000, paid * 2 // 100
    amounts: Json = {
        "optionPrice": item.option.extra if item.option else 0,
        "unitPrice": item.product.price,
        "quantity": count,
        "initialQuantity": count,
        "remainQuantity": rest,
        "totalProductAmount": total,
        "initialProductAmount": total,
        "remainProductAmount": item.price * rest,
        "totalPaymentAmount": paid,
        "initialPaymentAmount": paid,
        "remainPaymentAmount": (item.price - off) * rest,
        "productMultiplePurchaseDiscountAmount": 0,
        "sellerBurdenDiscountAmount": off * count,
        "sellerBurdenMultiplePurchaseDiscountAmount": 0,
        "sellerBurdenStoreDiscountAmount": 0,
        "deliveryFeeAmount": fee,
        "deliveryDiscountAmount": 0,
        "sectionDeliveryFee": remote,
        "deliveryPolicyType": "유료" if item.product.delivery_fee else "무료",
        "shippingFeeType": "선결제" if item.product.delivery_fee else "무료",
        "paymentCommission": pay_fee,
        "saleCommission": 0,
        "channelCommission": 0,
        "knowledgeShoppingSellingInterlockCommission": search_fee,
        "commissionRatingType": "결제수수료",
        "commissionPrePayStatus": "GENERAL_PRD",
        "expectedSettlementAmount": paid - pay_fee - search_fee,
    }
    amounts.update(_discounts("roductDiscountAmount", off * count, off * rest))
    amounts.update(_discounts("roductImmediateDiscountAmount", off * count, off * rest))
    amounts.update(_discounts("roductProductDiscountAmount", 0, 0))
    amounts.update(_seller_discounts(off * count, off * rest))
    return amounts


def _discounts(tail: str, first: int, rest: int) -> Json:
    """One discount three ways; the plain name of the immediate one is misspelt on the wire."""
    plain = "p" + tail.replace("Immediate", "Imediate")
    return {plain: first, f"initialP{tail}": first, f"remainP{tail}": rest}


def _seller_discounts(first: int, rest: int) -> Json:
    return {
        "sellerBurdenImediateDiscountAmount": first,
        "initialSellerBurdenImmediateDiscountAmount": first,
        "remainSellerBurdenImmediateDiscountAmount": rest,
        "sellerBurdenProductDiscountAmount": 0,
        "initialSellerBurdenProductDiscountAmount": 0,
        "remainSellerBurdenProductDiscountAmount": 0,
    }


def _delivery(line: Line) -> Json:
    parcel = line.sent_parcel
    return present(
        {
            "deliveryMethod": parcel.method,
            "deliveryCompany": parcel.courier,
            "trackingNumber": parcel.invoice_no,
            "deliveryStatus": parcel.status,
            "sendDate": write_time(parcel.sent_at),
            "pickupDate": time_or_none(parcel.picked_at),
            "deliveredDate": time_or_none(parcel.delivered_at),
            "isWrongTrackingNumber": False,
        }
    )

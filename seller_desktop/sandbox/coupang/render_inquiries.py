"""Inquiries as the API shows them (facts file, 7 and 8): times with a blank, in Korean time."""

from __future__ import annotations

from .inquiry_records import ANSWERED, ASKED, CallInquiry, CallReply, OnlineInquiry
from .wire import Json, Shape

_SHAPE = Shape(modern=False)
_SALE = ("2026-01-01 00:00:00", "2099-12-31 23:59:59")


def render_online(inquiry: OnlineInquiry, shown_until: int) -> Json:
    """One inquiry about a product; answers after `shown_until` are not there yet."""
    line = inquiry.line
    return {
        "inquiryId": inquiry.number,
        "productId": int(inquiry.item.product.origin_number),
        "sellerProductId": int(inquiry.item.product.number),
        "sellerItemId": inquiry.option_no - 1,
        "vendorItemId": inquiry.option_no,
        "content": inquiry.text,
        "inquiryAt": _SHAPE.stamp(inquiry.asked_at),
        "orderIds": None if line is None else [line.order.order_no],
        "buyerEmail": "",
        "commentDtoList": [
            {
                "inquiryCommentId": each.number,
                "inquiryId": inquiry.number,
                "content": each.text,
                "inquiryCommentAt": _SHAPE.stamp(each.at),
            }
            for each in inquiry.comments
            if each.at <= shown_until
        ],
    }


def render_call(inquiry: CallInquiry) -> Json:
    """One inquiry of the call centre; nothing in it says that it waits to be confirmed."""
    line = inquiry.line
    return {
        "inquiryId": inquiry.number,
        "inquiryStatus": inquiry.status,
        "csPartnerCounselingStatus": inquiry.partner_status,
        "vendorItemId": [line.option_no],
        "itemName": line.item.product.name,
        "content": inquiry.text,
        "answeredAt": _SHAPE.stamp(inquiry.answered_at, None),
        "replies": [_reply(each) for each in inquiry.replies],
        "inquiryAt": _SHAPE.stamp(inquiry.asked_at),
        "buyerEmail": "",
        "buyerPhone": line.order.buyer.phone,
        "orderId": line.order.order_no,
        "orderDate": _SHAPE.stamp(line.order.ordered_at),
        "receiptCategory": inquiry.category,
        "saleStartedAt": _SALE[0],
        "saleEndedAt": _SALE[1],
    }


def _reply(reply: CallReply) -> Json:
    asked = ASKED if reply.needs_answer else ANSWERED
    return {
        "answerId": reply.number,
        "parentAnswerId": reply.parent,
        "partnerTransferStatus": None if reply.by_vendor else asked,
        "partnerTransferCompleteReason": "NONE",
        "answerType": "vendor" if reply.by_vendor else "csAgent",
        "needAnswer": reply.needs_answer,
        "receptionistName": "판매자" if reply.by_vendor else "상담사",
        "receptionist": "vendor" if reply.by_vendor else "csagent01",
        "replyAt": _SHAPE.stamp(reply.at),
        "content": reply.text,
    }

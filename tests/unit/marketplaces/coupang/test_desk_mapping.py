"""Inquiries, products and stock as Coupang tells them: exact numbers, strange words, gaps."""

import json

import pytest

from seller_desktop.domain.errors import Fault
from seller_desktop.domain.inquiry import Inquiry, InquiryKind, InquiryState, Side
from seller_desktop.domain.money import Money
from seller_desktop.domain.product import Option, SaleState
from seller_desktop.domain.reading import Undecoded
from seller_desktop.marketplaces.contract import Window
from seller_desktop.marketplaces.coupang.mapping.inquiry import read_call, read_online

from .scripted import answer, ms, refusal

HUGE = 9_007_199_254_740_993
ONLINE = {
    "inquiryId": HUGE,
    "productId": 7000001,
    "sellerProductId": HUGE + 2,
    "vendorItemId": HUGE + 4,
    "content": "재입고 언제 되나요?",
    "inquiryAt": "2026-08-03 10:00:00",
    "orderIds": None,
    "buyerEmail": "",
    "commentDtoList": [],
}
COMMENT = {
    "inquiryCommentId": HUGE + 6,
    "inquiryId": HUGE,
    "content": "다음 주입니다.",
    "inquiryCommentAt": "2026-08-03 11:00:00",
}
QUESTION = {
    "answerId": HUGE + 8,
    "parentAnswerId": None,
    "partnerTransferStatus": "requestAnswer",
    "answerType": "csAgent",
    "needAnswer": True,
    "replyAt": "2026-08-03 12:00:00",
    "content": "확인 부탁드립니다.",
}
CALL = {
    "inquiryId": HUGE,
    "inquiryStatus": "progress",
    "csPartnerCounselingStatus": "requestAnswer",
    "vendorItemId": [HUGE + 4],
    "itemName": "예시 머그컵",
    "content": "배송 문의",
    "replies": [QUESTION],
    "inquiryAt": "2026-08-03 10:00:00",
    "orderId": 31000012345678,
    "receiptCategory": "배송문의",
}


def online(**members) -> Inquiry:
    found = read_online(json.dumps({**ONLINE, **members}).encode())
    assert isinstance(found, Inquiry)
    return found


def call(transferred=False, **members) -> Inquiry:
    found = read_call(json.dumps({**CALL, **members}).encode(), transferred=transferred)
    assert isinstance(found, Inquiry)
    return found


def test_numbers_beyond_any_float_stay_exact():
    found = online(commentDtoList=[COMMENT])
    assert (found.number, found.product_no) == (str(HUGE), str(HUGE + 2))
    assert found.option_nos == (str(HUGE + 4),)
    assert [message.number for message in found.messages] == [str(HUGE + 6)]
    asked = call()
    assert (asked.number, asked.answer_to) == (str(HUGE), str(HUGE + 8))
    assert call(inquiryId=str(HUGE)).number == str(HUGE)


def test_answer_under_a_product_is_all_that_says_it_was_answered():
    assert (online().state, online(commentDtoList=None).state) == (InquiryState.OPEN,) * 2
    found = online(commentDtoList=[COMMENT])
    assert found.state is InquiryState.ANSWERED
    (message,) = found.messages
    assert (message.side, message.at) == (Side.SELLER, ms("2026-08-03T11:00:00+09:00"))


@pytest.mark.parametrize("orders", [[31000012345678], 31000012345678, ["31000012345678", 5]])
def test_order_is_one_or_several_or_none(orders):
    assert online(orderIds=orders).order_no == "31000012345678"
    assert online(orderIds=[]).order_no is None
    assert online().order_no is None


@pytest.mark.parametrize(
    ("status", "partner", "state"),
    [
        ("progress", "requestAnswer", InquiryState.OPEN),
        ("progress", "answered", InquiryState.ANSWERED),
        ("complete", "answered", InquiryState.ANSWERED),
        ("complete", "requestAnswer", InquiryState.CLOSED),
        ("progress", "neverHeard", InquiryState.UNKNOWN),
        (None, None, InquiryState.UNKNOWN),
    ],
)
def test_state_is_what_both_words_say(status, partner, state):
    found = call(inquiryStatus=status, csPartnerCounselingStatus=partner)
    assert found.state is state
    assert (found.respond_due_at is not None) == found.needs_seller


def test_transferred_one_says_so_in_no_word_of_its_own():
    found = call(transferred=True, inquiryStatus="complete")
    assert (found.state, found.status_word) == (InquiryState.TO_ACKNOWLEDGE, "TRANSFER")


def test_answer_is_due_a_day_after_the_last_question():
    theirs = {**QUESTION, "answerId": 1, "needAnswer": "false", "replyAt": "2026-08-03 11:00:00"}
    ours = {**QUESTION, "answerId": 2, "answerType": "vendor", "needAnswer": None}
    found = call(replies=[theirs, ours, QUESTION])
    assert found.respond_due_at == ms("2026-08-04T12:00:00+09:00")
    assert [message.side for message in found.messages] == ["marketplace", "seller", "marketplace"]
    assert call(replies=[theirs]).answer_to is None
    assert call(replies=[]).respond_due_at == ms("2026-08-04T10:00:00+09:00")


@pytest.mark.parametrize(
    ("members", "cause"),
    [
        ({"inquiryId": 1.5}, "inquiryId"),
        ({"inquiryAt": "soon"}, "inquiryAt"),
        ({"commentDtoList": [{}]}, "commentDtoList[...].inquiryCommentId"),
    ],
)
def test_inquiry_that_cannot_be_read_is_set_aside_whole(members, cause):
    raw = json.dumps({**ONLINE, **members}).encode()
    found = read_online(raw)
    assert isinstance(found, Undecoded)
    assert (found.payload, found.cause.split(".")[-1]) == (raw, cause.split(".")[-1])


def test_list_without_pages_is_no_list(http, connector):
    http.script("onlineInquiries", answer({"code": 200, "data": {"pagination": {}}}))
    with pytest.raises(Fault):
        connector.read_inquiries(Window(0, 0), None)
    with pytest.raises(Fault):
        connector.read_inquiries(Window(0, 0), "page 2")


def test_empty_pages_end_a_list_whatever_they_say_of_more(http, connector):
    page = {"content": [], "pagination": {"currentPage": 1, "totalPages": 9}}
    http.script("onlineInquiries", answer({"code": 200, "data": page}))
    http.script("callCenterInquiries", answer({"code": 200, "data": page}))
    at = ms("2026-08-03T10:00:00+09:00")
    first = connector.read_inquiries(Window(at, at), None)
    assert connector.read_inquiries(Window(at, at), first.next_page).next_page is None


def test_single_call_is_asked_without_a_vendor(http, connector):
    page = {"content": [], "pagination": {"totalPages": 0}}
    http.script("callCenterInquiries", answer({"code": 200, "data": page}))
    http.script(str(HUGE), answer({"code": 200, "data": CALL}))
    at = ms("2026-08-03T10:00:00+09:00")
    listing = connector.read_inquiry(InquiryKind.CALL_CENTRE, str(HUGE), at)
    assert [found.number for found in listing.records] == [str(HUGE)]
    (asked,) = http.calls(str(HUGE))
    assert asked.url.endswith(f"/v5/vendors/callCenterInquiries/{HUGE}")


def stock(**members):
    told = {"sellerItemId": 1, "amountInStock": 3, "salePrice": 9000, "onSale": True, **members}
    return answer({"code": "SUCCESS", "message": "", "data": told})


OPTION = Option(str(HUGE), "1", "화이트", None, SaleState.UNKNOWN)


@pytest.mark.parametrize(
    ("members", "pieces", "state"),
    [
        ({}, 3, SaleState.ON_SALE),
        ({"amountInStock": 0}, 0, SaleState.SOLD_OUT),
        ({"onSale": False}, 3, SaleState.STOPPED),
        ({"onSale": "neverHeard", "amountInStock": "12"}, 12, SaleState.UNKNOWN),
    ],
)
def test_stock_and_whether_it_is_sold(http, connector, members, pieces, state):
    http.script("inventories", stock(**members))
    (found,) = connector.read_options([OPTION]).records
    assert (found.stock, found.sale_state, found.price) == (pieces, state, Money(9000))


def test_stock_that_is_not_told_is_no_stock(http, connector):
    http.script("inventories", stock(amountInStock=None))
    listing = connector.read_options([OPTION])
    assert [each.external_id for each in listing.undecoded] == [str(HUGE)]
    for told in (refusal(400, "유효하지 않은 옵션"), answer({"code": "ERROR", "data": None})):
        http.script("inventories", told)
        assert connector.read_options([OPTION]).missing == (str(HUGE),)


def test_product_that_waits_for_approval_has_no_options(http, connector):
    row = {"sellerProductId": HUGE, "sellerProductName": "새 상품", "statusName": "승인대기중"}
    told = {**row, "items": [{"vendorItemId": None, "itemName": "1개"}]}
    http.script("seller-products", answer({"code": "SUCCESS", "nextToken": "", "data": [row]}))
    http.script(str(HUGE), answer({"code": "SUCCESS", "data": told}))
    listing = connector.read_products(None)
    (product,) = listing.records
    assert (product.number, product.options, listing.next_page) == (str(HUGE), (), None)


def test_approved_option_without_stock_stands_in_its_product_as_unknown(http, connector):
    row = {"sellerProductId": 1, "sellerProductName": "머그", "statusName": "승인완료"}
    told = {**row, "items": [{"vendorItemId": HUGE, "itemName": "화이트", "salePrice": 100}]}
    http.script("seller-products", answer({"code": "SUCCESS", "nextToken": "2", "data": [row]}))
    http.script("seller-products/1", answer({"code": "SUCCESS", "data": told}))
    http.script("inventories", refusal(400, "유효하지 않은 옵션"))
    listing = connector.read_products(None)
    (option,) = listing.records[0].options
    assert (option.number, option.stock, option.sale_state) == (str(HUGE), None, "unknown")
    assert (listing.missing, listing.next_page) == ((str(HUGE),), "2")

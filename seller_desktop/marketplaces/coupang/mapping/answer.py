"""Answers to inquiries, words that they were seen, and stock to paths and bodies."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from ....domain.action import Verb
from ....domain.errors import UserFixable
from ....domain.inquiry import Inquiry, InquiryKind, InquiryState
from ....domain.intent import Answer
from ...beside_orders import InquiryWrite, StockWrite
from ...contract import Prepared
from ..client import API, PRODUCT_API
from ..limits import CALL_ANSWER_LENGTH
from ..values import identity


def prepare_answer(write: InquiryWrite, vendor_id: str, wing_id: str) -> Prepared:
    """The write of an answer, or of the word that a transferred inquiry was seen.

    Raises `UserFixable` where Coupang would not take it from anybody in this state.
    """
    number = identity(write.inquiry.number)
    if number is None:
        raise UserFixable("inquiry_not_open", number=write.inquiry.number)
    if not wing_id:
        raise UserFixable("credentials_incomplete", missing="wing_id")
    if not isinstance(write.intent, Answer):
        return _acknowledge(write, number, vendor_id, wing_id)
    said = _plain(write.intent.text)
    if not said:
        raise UserFixable("detail_missing")
    body: dict[str, object] = {"content": said, "vendorId": vendor_id, "replyBy": wing_id}
    if write.inquiry.kind is InquiryKind.PRODUCT:
        path = f"{API}/v4/vendors/{vendor_id}/onlineInquiries/{number}/replies"
        return _prepared(Verb.ANSWER, path, body, write, number)
    body |= {"inquiryId": int(number), "parentAnswerId": _answered(write.inquiry, said)}
    path = f"{API}/v4/vendors/{vendor_id}/callCenterInquiries/{number}/replies"
    return _prepared(Verb.ANSWER, path, body, write, number)


def _acknowledge(write: InquiryWrite, number: str, vendor_id: str, wing_id: str) -> Prepared:
    inquiry = write.inquiry
    is_call = inquiry.kind is InquiryKind.CALL_CENTRE
    if not is_call or inquiry.state is not InquiryState.TO_ACKNOWLEDGE:
        raise UserFixable("inquiry_not_open", number=number)
    path = f"{API}/v4/vendors/{vendor_id}/callCenterInquiries/{number}/confirms"
    return _prepared(Verb.ACKNOWLEDGE, path, {"confirmBy": wing_id}, write, number)


def _answered(inquiry: Inquiry, said: str) -> int:
    """The number of the call centre's question, which an answer has to name."""
    question = identity(inquiry.answer_to)
    if question is None or inquiry.state is not InquiryState.OPEN:
        raise UserFixable("inquiry_not_open", number=inquiry.number)
    least, most = CALL_ANSWER_LENGTH
    if not least <= len(said) <= most:
        raise UserFixable("answer_length", least=least, most=most, length=len(said))
    return int(question)


def _plain(text: str) -> str:
    """Lines end with a line feed alone: Coupang refuses any other."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _prepared(verb: Verb, path: str, body: object, write: InquiryWrite, number: str) -> Prepared:
    return Prepared(verb, "POST", path, msgspec.json.encode(body), (write.key,), (number,))


def prepare_stock(writes: Sequence[StockWrite]) -> Prepared:
    """The write that sets an option's stock; Coupang takes one in a call.

    Raises `UserFixable` where no option can have such a stock.
    """
    (write,) = writes
    number, stock = identity(write.option.number), write.intent.stock
    if number is None or stock < 0:
        raise UserFixable("stock_refused", stock=stock)
    path = f"{PRODUCT_API}/vendor-items/{number}/quantities/{stock}"
    return Prepared(Verb.SET_STOCK, "PUT", path, b"", (write.key,), (number,))

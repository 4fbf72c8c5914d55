"""Answers to inquiries to paths and bodies; what must never be sent is refused."""

from __future__ import annotations

import re

import msgspec

from ....domain.action import Verb
from ....domain.errors import UserFixable
from ....domain.inquiry import Inquiry, InquiryKind, InquiryState
from ....domain.intent import Answer
from ...beside_orders import InquiryWrite
from ...contract import Prepared

QUESTIONS_PATH = "/v1/contents/qnas"
_INQUIRIES_PATH = "/v1/pay-merchant/inquiries"
_LENGTH = (1, 1000)
"""No limit is documented: what any marketplace takes."""

_NUMBER = re.compile(r"[0-9]{1,20}")
_IN_PATH = re.compile(r"/[0-9]+(?=/|$)")


def prepare_answer(write: InquiryWrite) -> Prepared:
    """The write of an answer. An answered inquiry's answer is edited: Naver keeps one.

    Raises `UserFixable` where Naver would not take it from anybody in this state.
    """
    inquiry, intent = write.inquiry, write.intent
    if not isinstance(intent, Answer) or not _NUMBER.fullmatch(inquiry.number):
        raise _not_open(inquiry)
    said = _plain(intent.text)
    if inquiry.kind is InquiryKind.PRODUCT:
        path = f"{QUESTIONS_PATH}/{inquiry.number}"
        return _prepared("PUT", path, {"commentContent": said}, write)
    if inquiry.kind is not InquiryKind.ORDER:
        raise _not_open(inquiry)
    path = f"{_INQUIRIES_PATH}/{inquiry.number}/answer"
    body = {"answerComment": said}
    if inquiry.state is not InquiryState.ANSWERED:
        return _prepared("POST", path, body, write)
    if not _NUMBER.fullmatch(inquiry.answer_to or ""):
        raise _not_open(inquiry)
    return _prepared("PUT", f"{path}/{inquiry.answer_to}", body, write)


def answer_endpoint(prepared: Prepared) -> str:
    """The path without its numbers: what Naver counts calls by."""
    return _IN_PATH.sub("/{}", prepared.path)


def _plain(text: str) -> str:
    """The text with line feeds alone, as it is read back."""
    said = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    least, most = _LENGTH
    if not said:
        raise UserFixable("detail_missing")
    if len(said) > most:
        raise UserFixable("answer_length", least=least, most=most, length=len(said))
    return said


def _not_open(inquiry: Inquiry) -> UserFixable:
    return UserFixable("inquiry_not_open", number=inquiry.number)


def _prepared(method: str, path: str, body: object, write: InquiryWrite) -> Prepared:
    encoded = msgspec.json.encode(body)
    return Prepared(Verb.ANSWER, method, path, encoded, (write.key,), (write.inquiry.number,))

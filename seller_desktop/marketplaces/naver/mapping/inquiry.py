"""Rows of both lists to inquiries: questions under products and inquiries about orders."""

from __future__ import annotations

from ....domain.inquiry import Inquiry, InquiryKind, InquiryState, Message, Side
from ....domain.reading import Undecoded
from ...decoding import Unreadable, decode
from ..values import Scalar, identity, moment, text
from ..wire import InquiryBody, InquiryNumber, QuestionBody, QuestionNumber
from .order import needed

_STATES = {"true": InquiryState.ANSWERED, "false": InquiryState.OPEN}


def read_question(raw: bytes) -> Inquiry | Undecoded:
    """상품 문의: asked under a product."""
    try:
        return _question(decode(raw, QuestionBody))
    except Unreadable as unreadable:
        return Undecoded(_question_number(raw), raw, unreadable.cause)


def read_inquiry(raw: bytes) -> Inquiry | Undecoded:
    """고객 문의: asked about an order."""
    try:
        return _inquiry(decode(raw, InquiryBody))
    except Unreadable as unreadable:
        return Undecoded(_inquiry_number(raw), raw, unreadable.cause)


def _question(body: QuestionBody) -> Inquiry:
    number = needed(identity(body.question_id), "questionId")
    said = _said(body.answer)
    state, word = _state(body.answered, said)
    return Inquiry(
        kind=InquiryKind.PRODUCT,
        number=number,
        state=state,
        status_word=word,
        asked_at=needed(moment(body.create_date), "createDate"),
        text=text(body.question) or "",
        product_no=identity(body.product_id),
        product_name=text(body.product_name),
        asker=text(body.masked_writer_id),
        # The answer has no number of its own: it is the question's one answer.
        messages=() if said is None else (Message(number, Side.SELLER, said),),
    )


def _inquiry(body: InquiryBody) -> Inquiry:
    said, answer_no = _said(body.answer_content), identity(body.answer_content_id)
    state, word = _state(body.answered, said)
    number = needed(identity(body.inquiry_no), "inquiryNo")
    answered_at = moment(body.answer_registration_date_time)
    answer = () if said is None else (Message(answer_no or number, Side.SELLER, said, answered_at),)
    return Inquiry(
        kind=InquiryKind.ORDER,
        number=number,
        state=state,
        status_word=word,
        asked_at=needed(moment(body.inquiry_registration_date_time), "inquiryRegistrationDateTime"),
        text=text(body.inquiry_content) or "",
        title=text(body.title),
        category=text(body.category),
        order_no=identity(body.order_id),
        product_no=identity(body.product_no),
        product_name=text(body.product_name),
        asker=text(body.customer_name),
        messages=answer,
        answer_to=answer_no,
    )


def _state(answered: Scalar, said: str | None) -> tuple[InquiryState, str]:
    """Where it is not told whether there is an answer, one that is there proves itself."""
    word = text(answered) or ""
    silent = InquiryState.UNKNOWN if said is None else InquiryState.ANSWERED
    return _STATES.get(word, silent), f"answered={word}"


def _said(value: Scalar) -> str | None:
    """What was answered; blanks stand where nothing was."""
    said = text(value)
    return said if said and said.strip() else None


def _question_number(raw: bytes) -> str | None:
    try:
        return identity(decode(raw, QuestionNumber).question_id)
    except Unreadable:
        return None


def _inquiry_number(raw: bytes) -> str | None:
    try:
        return identity(decode(raw, InquiryNumber).inquiry_no)
    except Unreadable:
        return None

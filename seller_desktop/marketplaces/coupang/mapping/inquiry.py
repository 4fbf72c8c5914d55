"""Rows of both lists of inquiries to inquiries."""

from __future__ import annotations

from collections.abc import Sequence

from ....domain.inquiry import Inquiry, InquiryKind, InquiryState, Message, Side
from ....domain.korea_time import DAY_MS
from ....domain.reading import Undecoded
from ...decoding import Unreadable, decode
from ..values import identity, moment, text
from ..wire import CallBody, CallReply, InquiryNumber, OnlineBody, Several
from .order import needed

TRANSFERRED_WORD = "TRANSFER"
_ANSWER_WITHIN_MS = DAY_MS
"""Then Coupang answers by itself, and takes no answer any more."""

_STATES = {
    ("progress", "requestAnswer"): InquiryState.OPEN,
    ("progress", "answered"): InquiryState.ANSWERED,
    ("complete", "requestAnswer"): InquiryState.CLOSED,
    ("complete", "answered"): InquiryState.ANSWERED,
}
_VENDOR = "vendor"


def read_online(raw: bytes) -> Inquiry | Undecoded:
    """An inquiry about a product. Nothing in it says whether it was answered but the answers."""
    try:
        return _online(decode(raw, OnlineBody))
    except Unreadable as unreadable:
        return Undecoded(_number_of(raw), raw, unreadable.cause)


def read_call(raw: bytes, *, transferred: bool) -> Inquiry | Undecoded:
    """An inquiry of the call centre; `transferred` says that the list of those holds it that the
    seller has only to look at, which it does not say itself."""
    try:
        return _call(decode(raw, CallBody), transferred=transferred)
    except Unreadable as unreadable:
        return Undecoded(_number_of(raw), raw, unreadable.cause)


def _number_of(raw: bytes) -> str | None:
    try:
        return identity(decode(raw, InquiryNumber).inquiry_id)
    except Unreadable:
        return None


def _online(body: OnlineBody) -> Inquiry:
    answers = tuple(
        Message(
            needed(identity(each.inquiry_comment_id), "commentDtoList.inquiryCommentId"),
            Side.SELLER,
            text(each.content) or "",
            moment(each.inquiry_comment_at),
        )
        for each in body.comment_dto_list or ()
    )
    orders = _numbers(body.order_ids)
    return Inquiry(
        kind=InquiryKind.PRODUCT,
        number=needed(identity(body.inquiry_id), "inquiryId"),
        state=InquiryState.ANSWERED if answers else InquiryState.OPEN,
        status_word="ANSWERED" if answers else "NOANSWER",
        asked_at=needed(moment(body.inquiry_at), "inquiryAt"),
        text=text(body.content) or "",
        order_no=orders[0] if orders else None,
        product_no=identity(body.seller_product_id),
        option_nos=_numbers(body.vendor_item_id),
        messages=answers,
    )


def _call(body: CallBody, *, transferred: bool) -> Inquiry:
    words = text(body.inquiry_status) or "", text(body.cs_partner_counseling_status) or ""
    state = _STATES.get(words, InquiryState.UNKNOWN)
    if transferred:
        state = InquiryState.TO_ACKNOWLEDGE
    asked_at = needed(moment(body.inquiry_at), "inquiryAt")
    replies = body.replies or ()
    question = _question(replies)
    waits = state in (InquiryState.OPEN, InquiryState.TO_ACKNOWLEDGE)
    since = (question and moment(question.reply_at)) or asked_at
    return Inquiry(
        kind=InquiryKind.CALL_CENTRE,
        number=needed(identity(body.inquiry_id), "inquiryId"),
        state=state,
        status_word=TRANSFERRED_WORD if transferred else "/".join(words),
        asked_at=asked_at,
        text=text(body.content) or "",
        category=text(body.receipt_category),
        respond_due_at=since + _ANSWER_WITHIN_MS if waits else None,
        order_no=identity(body.order_id),
        product_name=text(body.item_name),
        option_nos=_numbers(body.vendor_item_id),
        messages=tuple(_message(each) for each in replies),
        answer_to=identity(question.answer_id) if question and _needs_answer(question) else None,
    )


def _question(replies: Sequence[CallReply]) -> CallReply | None:
    """What the call centre waits for an answer to; else what it said last."""
    theirs = [each for each in replies if text(each.answer_type) != _VENDOR]
    asking = [each for each in theirs if _needs_answer(each)]
    found = asking or theirs
    return found[-1] if found else None


def _needs_answer(reply: CallReply) -> bool:
    return text(reply.need_answer) == "true"


def _message(reply: CallReply) -> Message:
    ours = text(reply.answer_type) == _VENDOR
    return Message(
        needed(identity(reply.answer_id), "replies.answerId"),
        Side.SELLER if ours else Side.MARKETPLACE,
        text(reply.content) or "",
        moment(reply.reply_at),
    )


def _numbers(value: Several) -> tuple[str, ...]:
    """The numbers of a value that may be one or many; what is none is left out."""
    values = value if isinstance(value, list) else [value]
    found = (identity(each) for each in values)
    return tuple(dict.fromkeys(each for each in found if each is not None and each != "0"))

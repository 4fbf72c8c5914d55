"""Inquiries (7, 8): both lists, answers, and the word that a transferred one was seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from ...domain.korea_time import DAY_MS
from . import inquiry_records as records
from .call import Call
from .inquiry_records import CallInquiry, Comment, OnlineInquiry
from .render_inquiries import render_call, render_online
from .service_desk import answer
from .wire import Json, Refusal, Span, bad_request, read_days, read_number, read_text

_MOST_ONLINE = 50
_MOST_CALLS = 30
_USUAL = 10
_DAYS = 7
_SHORTEST, _LONGEST = 2, 1000
_ANSWERED_TYPES = frozenset({"ALL", "ANSWERED", "NOANSWER"})
_CALL_STATES = frozenset({"NONE", "ANSWER", "NO_ANSWER", "TRANSFER"})

Row = TypeVar("Row", OnlineInquiry, CallInquiry)


def list_online(call: Call) -> Json:
    """`GET …/onlineInquiries`: rows carry no word of whether they were answered."""
    wanted = call.one("answeredType")
    if wanted not in _ANSWERED_TYPES:
        raise bad_request(f"Invalid answeredType: {wanted}")
    span = _span(call)
    until = _shown_until(call)
    rows = [each for each in call.world.desk.online.values() if span.holds(each.asked_at)]
    if wanted != "ALL":
        answered = wanted == "ANSWERED"
        rows = [each for each in rows if any(c.at <= until for c in each.comments) is answered]
    found, pages = _page(call, rows, _MOST_ONLINE)
    return _listed(call, [render_online(each, until) for each in found], pages)


def _shown_until(call: Call) -> int:
    """A reply that was just posted takes a moment to show."""
    return min(call.visible_until, call.now - call.settings.reply_shows_ms)


def reply_online(call: Call) -> Json:
    """`POST …/onlineInquiries/{inquiryId}/replies`."""
    body = call.json()
    inquiry = call.world.desk.online.get(_number(call))
    if inquiry is None:
        raise bad_request("삭제된 상품문의입니다.")
    if read_text(body, "replyBy") != call.settings.wing_id:
        raise bad_request("답변자(replyBy) 정보가 유효하지 않습니다.")
    text = _content(body)
    if any(comment.text == text for comment in inquiry.comments):
        raise bad_request("동일한 답변이 존재합니다.")
    inquiry.comments.append(Comment(call.world.desk.number(), text, call.now))
    call.world.ledger.add_beside("answer", call.now, inquiry_no=inquiry.number)
    return {"code": "200", "message": "OK"}


def _content(body: Json) -> str:
    text = read_text(body, "content")
    if "\r" in text:
        raise bad_request("줄바꿈은 \\n만 사용할 수 있습니다.")
    if not text.strip():
        raise bad_request("내용을 입력하세요.")
    return text


def list_calls(call: Call) -> Json:
    """`GET …/callCenterInquiries`: those to be confirmed are told apart by `TRANSFER` alone."""
    wanted = call.one("partnerCounselingStatus")
    if wanted not in _CALL_STATES:
        raise bad_request(f"Invalid partnerCounselingStatus: {wanted}")
    span = _span(call)
    rows = [
        each
        for each in call.world.desk.calls.values()
        if span.holds(each.asked_at) and _fits(each, wanted)
    ]
    found, pages = _page(call, rows, _MOST_CALLS)
    return _listed(call, [render_call(each) for each in found], pages)


def _fits(inquiry: CallInquiry, wanted: str) -> bool:
    if wanted == "TRANSFER":
        return inquiry.to_confirm
    if wanted == "NO_ANSWER":
        return inquiry.is_open and not inquiry.to_confirm
    return wanted == "NONE" or inquiry.partner_status == records.ANSWERED


def show_call(call: Call) -> Json:
    """`GET …/vendors/callCenterInquiries/{inquiryId}`."""
    return {"code": call.code(200), "message": "OK", "data": render_call(_call(call))}


def reply_call(call: Call) -> Json:
    """`POST …/callCenterInquiries/{inquiryId}/replies`, to the question it names."""
    body, inquiry = call.json(), _call(call)
    if read_text(body, "replyBy") != call.settings.wing_id:
        raise Refusal(520, "존재하지 않는 사용자입니다.")
    if inquiry.status == records.COMPLETE:
        raise Refusal(522, "이미 종료된 문의입니다.")
    text = _content(body)
    if not _SHORTEST <= len(text) <= _LONGEST:
        raise bad_request("답변은 2자 이상 1000자 이하로 입력하세요.")
    question = next((each for each in inquiry.replies if each.needs_answer), None)
    named = read_number(body, "parentAnswerId")
    if question is None or question.number != named or inquiry.is_late(call.now):
        raise bad_request("The inquiry can't be answered.")
    answer(inquiry, call.world.desk.number(), text, call.now)
    call.world.ledger.add_beside("answer", call.now, inquiry_no=inquiry.number)
    return {"code": "200", "message": "OK"}


def confirm_call(call: Call) -> Json:
    """`POST …/callCenterInquiries/{inquiryId}/confirms`."""
    body, inquiry = call.json(), _call(call)
    if read_text(body, "confirmBy") != call.settings.wing_id:
        raise Refusal(520, "존재하지 않는 사용자입니다.")
    if not inquiry.to_confirm or inquiry.is_late(call.now):
        raise Refusal(522, "이미 종료된 문의입니다.")
    inquiry.to_confirm, inquiry.partner_status = False, records.ANSWERED
    call.world.ledger.add_beside("acknowledge", call.now, inquiry_no=inquiry.number)
    return {"code": "200", "message": "OK"}


def _call(call: Call) -> CallInquiry:
    inquiry = call.world.desk.calls.get(_number(call))
    if inquiry is None:
        raise bad_request("문의를 찾을 수 없습니다.")
    return inquiry


def _number(call: Call) -> int:
    text = call.path["inquiryId"]
    return int(text) if text.isascii() and text.isdecimal() else 0


def _span(call: Call) -> Span:
    if call.one("vendorId") not in ("", call.settings.vendor_id):
        raise bad_request("Invalid vendor ID")
    span = read_days(call.one("inquiryStartAt"), call.one("inquiryEndAt"))
    if span.end - span.start > _DAYS * DAY_MS:
        raise bad_request("The window must not be longer than 7 days")
    return span


def _page(call: Call, rows: list[Row], most: int) -> tuple[Sequence[Row], Json]:
    rows.sort(key=lambda each: (each.asked_at, each.number))
    size, page = call.count("pageSize", _USUAL, most), call.count("pageNum", 1, 9999)
    pages: Json = {
        "currentPage": page,
        "totalPages": -(-len(rows) // size),
        "totalElements": len(rows),
        "countPerPage": size,
    }
    return rows[(page - 1) * size : page * size], pages


def _listed(call: Call, content: list[Json], pages: Json) -> Json:
    data: Json = {"content": content, "pagination": pages}
    return {"code": call.code(200), "message": "OK", "data": data}

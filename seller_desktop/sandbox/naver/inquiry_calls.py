"""Inquiries about orders (10.4, 10.5): read by days, answered once, the answer edited by number."""

from __future__ import annotations

import re
from datetime import date

from ...domain.korea_time import korean_day
from .call import Call
from .inquiry_records import Inquiry
from .question_calls import MOST_LETTERS, fits
from .render_inquiries import inquiry_page, render_inquiry
from .wire import Json, Refusal, write_time

_LONGEST_DAYS = 365
_WHOLE = re.compile(r"-?[0-9]{1,9}")
_ANSWERED = {None: None, "true": True, "false": False}
_MESSAGES = {
    "4001": "입력값이 규격에 맞지 않습니다.",
    "4002": "조회 시작일이 종료일보다 늦습니다.",
    "4003": "조회 기간은 365일을 넘을 수 없습니다.",
    "4004": "페이지는 1 이상이어야 합니다.",
    "4005": "페이지는 1,000,000 이하여야 합니다.",
    "4006": "페이지 크기는 10 이상이어야 합니다.",
    "4007": "페이지 크기는 200 이하여야 합니다.",
    "101001": "잘못된 요청입니다.",
    "101004": "존재하지 않거나 삭제된 문의입니다.",
    "101005": "유효하지 않은 문의입니다.",
    "101010": "이미 답변된 문의입니다.",
}


def list_inquiries(call: Call) -> Json:
    """`GET /v1/pay-user/inquiries`: newest first, of whole Korean days."""
    first, last = _day(call, "startSearchDate"), _day(call, "endSearchDate")
    if first > last:
        raise _unreadable("4002")
    if (last - first).days > _LONGEST_DAYS:
        raise _unreadable("4003")
    page = _bounded(call, "page", 1, 1, 10**6, ("4004", "4005"))
    size = _bounded(call, "size", 10, 10, 200, ("4006", "4007"))
    if (word := call.one("answered")) not in _ANSWERED:
        raise _unreadable("4001", "answered")
    wanted, until = _ANSWERED[word], call.visible_until
    found = [
        each
        for each in call.world.desk.inquiries.values()
        if first <= korean_day(each.asked_at) <= last
        and each.asked_at <= until
        and fits(each, wanted, until)
    ]
    found.sort(key=lambda each: (-each.asked_at, each.number))
    rows = [render_inquiry(each, until) for each in found[(page - 1) * size : page * size]]
    return inquiry_page(rows * (2 if call.doubled else 1), page, size, len(found))


def create_answer(call: Call) -> Json:
    """`POST /v1/pay-merchant/inquiries/{inquiryNo}/answer`: one that is answered takes no other."""
    inquiry, text = _inquiry(call), _comment(call)
    if inquiry.answers:
        raise _refused("101010")
    return _say(call, inquiry, text)


def edit_answer(call: Call) -> Json:
    """`PUT /v1/pay-merchant/inquiries/{inquiryNo}/answer/{answerContentId}`."""
    inquiry, text = _inquiry(call), _comment(call)
    numbers = {str(each.number) for each in inquiry.answers}
    if call.path["answerContentId"] not in numbers:
        raise _refused("101005")
    return _say(call, inquiry, text)


def _say(call: Call, inquiry: Inquiry, text: str) -> Json:
    if inquiry.say(call.world.desk.number(), text, call.now):
        call.world.ledger.add_answer(inquiry.number, call.now)
    data = {"inquiryNo": inquiry.number, "inquiryCommentNo": inquiry.answers[-1].number}
    return {
        "code": "SUCCESS",
        "message": "OK",
        "data": data,
        "timestamp": write_time(call.now),
    }


def _inquiry(call: Call) -> Inquiry:
    number = call.path["inquiryNo"]
    inquiry = call.world.desk.inquiries.get(int(number)) if number.isdecimal() else None
    if inquiry is None:
        raise _refused("101004")
    return inquiry


def _comment(call: Call) -> str:
    try:
        body = call.json()
    except Refusal as refusal:
        raise _refused("101001") from refusal
    text, template = body.get("answerComment"), body.get("answerTemplateId")
    if not isinstance(text, str) or not text.strip() or len(text) > MOST_LETTERS:
        raise _refused("101001")
    if template is not None and not isinstance(template, str):
        raise _refused("101001")
    return text


def _refused(code: str) -> Refusal:
    return Refusal(400, f"ERR-NC-{code}", _MESSAGES[code])


def _unreadable(code: str, name: str | None = None) -> Refusal:
    extra = (
        None if name is None else {"invalidInputs": [{"name": name, "message": _MESSAGES[code]}]}
    )
    return Refusal(400, code, _MESSAGES[code], extra)


def _day(call: Call, name: str) -> date:
    try:
        return date.fromisoformat(call.one(name) or "")
    except ValueError:
        raise _unreadable("4001", name) from None


def _bounded(
    call: Call, name: str, default: int, least: int, most: int, codes: tuple[str, str]
) -> int:
    text = call.one(name)
    if text is None:
        return default
    if not _WHOLE.fullmatch(text):
        raise _unreadable("4001", name)
    if int(text) < least:
        raise _unreadable(codes[0])
    if int(text) > most:
        raise _unreadable(codes[1])
    return int(text)

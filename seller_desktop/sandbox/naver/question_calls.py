"""Questions under products (10.1 to 10.3), with the errors of the contents family."""

from __future__ import annotations

from .call import Call
from .inquiry_records import Asked
from .render_inquiries import question_page, render_question
from .wire import DAY_MS, Json, Refusal, read_query_time

MOST_LETTERS = 1000
"""The sandbox's choice: no limit is documented."""

_MOST = 100
_LONGEST_SPAN_MS = 30 * DAY_MS
_ANSWERED = {None: None, "true": True, "false": False}
_TEMPLATES = (
    ("PRODUCT", "재입고 안내", "다음 주에 입고될 예정입니다."),
    ("DELIVERY", "출발 안내", "평일 오후 2시 전 주문은 당일 출발합니다."),
    ("RETURN", "반품 안내", "받으신 날부터 7일 안에 신청해 주세요."),
)


def bad_input(name: str, kind: str) -> Refusal:
    """400 naming the member that is wrong."""
    message = f"{name} 항목이 유효하지 않습니다."
    invalid = [{"name": name, "type": kind, "message": message}]
    return Refusal(400, "BAD_REQUEST", message, {"invalidInputs": invalid})


def list_questions(call: Call) -> Json:
    """`GET /v1/contents/qnas`: newest first. The widest span is the sandbox's choice."""
    start, end = _moment(call, "fromDate"), _moment(call, "toDate")
    if not 0 <= end - start <= _LONGEST_SPAN_MS:
        raise bad_input("toDate", "AssertTrue")
    page, size = _count(call, "page", 1, 10**6), _count(call, "size", _MOST, _MOST)
    if (word := call.one("answered")) not in _ANSWERED:
        raise bad_input("answered", "typeMismatch")
    wanted, until = _ANSWERED[word], call.visible_until
    found = [
        each
        for each in call.world.desk.questions.values()
        if start <= each.asked_at <= min(end, until) and fits(each, wanted, until)
    ]
    found.sort(key=lambda each: (-each.asked_at, each.number))
    rows = [render_question(each, until) for each in found[(page - 1) * size : page * size]]
    return question_page(rows * (2 if call.doubled else 1), page, size, len(found))


def fits(asked: Asked, answered: bool | None, until: int) -> bool:
    """Whether it is answered as wanted; None wants both."""
    return answered is None or (asked.answer_at(until) is not None) is answered


def answer_question(call: Call) -> None:
    """`PUT /v1/contents/qnas/{questionId}`: creates the answer or takes its place."""
    text = _comment(call)
    number = call.path["questionId"]
    if not number.isdecimal():
        raise bad_input("questionId", "typeMismatch")
    question = call.world.desk.questions.get(int(number))
    if question is None:
        extra: Json = {"invalidInputs": []}
        raise Refusal(404, "NOT_FOUND", "문의를 찾을 수 없습니다.", extra)
    if question.say(call.world.desk.number(), text, call.now):
        call.world.ledger.add_answer(question.number, call.now)


def list_templates(_call: Call) -> list[Json]:
    """`GET /v1/contents/qnas/templates`."""
    names = ("questionType", "subject", "content")
    return [dict(zip(names, each, strict=True)) for each in _TEMPLATES]


def _comment(call: Call) -> str:
    try:
        text = call.json().get("commentContent")
    except Refusal as refusal:
        raise bad_input("body", "HttpMessageNotReadable") from refusal
    if not isinstance(text, str) or not text.strip():
        raise bad_input("commentContent", "NotBlank")
    if len(text) > MOST_LETTERS:
        raise bad_input("commentContent", "Size")
    return text


def _moment(call: Call, name: str) -> int:
    text = call.one(name)
    if text is None:
        raise bad_input(name, "NotNull")
    try:
        return read_query_time(text, name)
    except Refusal as refusal:
        raise bad_input(name, "typeMismatch") from refusal


def _count(call: Call, name: str, default: int, most: int) -> int:
    try:
        return call.count(name, default, most)
    except Refusal as refusal:
        raise bad_input(name, "typeMismatch") from refusal

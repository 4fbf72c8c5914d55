"""Inquiries as Naver tells them: exact numbers, strange words, pages that shift, odd answers."""

import json
from urllib.parse import parse_qs, urlsplit

import pytest

from seller_desktop.domain.action import Refusal
from seller_desktop.domain.errors import Fault, UserFixable
from seller_desktop.domain.inquiry import Inquiry, InquiryKind, InquiryState, Side
from seller_desktop.domain.intent import Answer
from seller_desktop.domain.reading import Undecoded
from seller_desktop.marketplaces.beside_orders import InquiryWrite
from seller_desktop.marketplaces.contract import Answered, Lost, NotTaken, Taken, Window
from seller_desktop.marketplaces.naver.mapping.inquiry import read_inquiry, read_question

from .scripted import answer, ms, refusal

HUGE = 9_007_199_254_740_993
QUESTIONS = "/v1/contents/qnas"
INQUIRIES = "/v1/pay-user/inquiries"
QUESTION = {
    "questionId": HUGE,
    "productId": HUGE + 2,
    "productName": "도자기 머그",
    "question": "전자레인지 되나요?",
    "answer": "",
    "answered": False,
    "createDate": "2026-02-03T22:36:42.008+09:00",
    "maskedWriterId": "mina****",
}
INQUIRY = {
    "inquiryNo": HUGE,
    "category": "배송",
    "title": "배송 문의",
    "inquiryContent": "언제 도착하나요?",
    "inquiryRegistrationDateTime": "2026-02-03T12:30:11.000+09:00",
    "answered": False,
    "orderId": "2026020310000011",
    "productOrderIdList": "2026020310000021",
    "productNo": "9900112233",
    "productName": "도자기 머그",
    "productOrderOption": "",
    "customerId": "mina****",
    "customerName": "정미나",
}
ANSWERED = {
    "answered": True,
    "answerContentId": HUGE + 4,
    "answerContent": "내일 도착합니다.",
    "answerRegistrationDateTime": "2026-02-03T13:00:00.1+09:00",
}
START, END = ms("2026-02-01T00:00:00+09:00"), ms("2026-02-04T00:00:00+09:00")
WINDOW = Window(START, END)


def question(**members) -> Inquiry:
    found = read_question(json.dumps({**QUESTION, **members}).encode())
    assert isinstance(found, Inquiry), found
    return found


def inquiry(**members) -> Inquiry:
    found = read_inquiry(json.dumps({**INQUIRY, **members}).encode())
    assert isinstance(found, Inquiry), found
    return found


def page(name, rows, pages=1, total=None):
    members = {"totalPages": pages, "totalElements": len(rows) if total is None else total}
    return answer({name: rows, **members})


def rows(*numbers):
    return [{**QUESTION, "questionId": number} for number in numbers]


def everything(connector, window=WINDOW):
    found, token = [], None
    while True:
        listing = connector.read_inquiries(window, token)
        found += listing.records
        token = listing.next_page
        if token is None:
            return found


def test_numbers_beyond_any_float_stay_exact():
    found = question()
    assert (found.number, found.product_no) == (str(HUGE), str(HUGE + 2))
    asked = inquiry(**ANSWERED)
    assert (asked.number, asked.answer_to) == (str(HUGE), str(HUGE + 4))
    assert [message.number for message in asked.messages] == [str(HUGE + 4)]
    assert inquiry(inquiryNo=str(HUGE)).number == str(HUGE)


def test_question_tells_who_asks_what_about_which_product():
    found = question(answered=True, answer="네, 됩니다.")
    assert (found.kind, found.asked_at) == (
        InquiryKind.PRODUCT,
        ms("2026-02-03T22:36:42.008+09:00"),
    )
    assert (found.text, found.product_name, found.asker) == (
        "전자레인지 되나요?",
        "도자기 머그",
        "mina****",
    )
    (message,) = found.messages
    assert (message.side, message.text, message.at) == (Side.SELLER, "네, 됩니다.", None)


def test_inquiry_tells_its_order_and_its_latest_answer():
    found = inquiry(**ANSWERED)
    assert (found.kind, found.order_no) == (InquiryKind.ORDER, "2026020310000011")
    assert (found.title, found.category, found.asker) == ("배송 문의", "배송", "정미나")
    (message,) = found.messages
    assert (message.text, message.at) == ("내일 도착합니다.", ms("2026-02-03T13:00:00.1+09:00"))
    assert inquiry().messages == ()
    assert inquiry().answer_to is None


@pytest.mark.parametrize(
    ("answered", "said", "state"),
    [
        (True, "네", InquiryState.ANSWERED),
        ("true", "네", InquiryState.ANSWERED),
        (False, "", InquiryState.OPEN),
        (False, None, InquiryState.OPEN),
        (False, "예전 답변", InquiryState.OPEN),
        (None, "네", InquiryState.ANSWERED),
        (None, "  ", InquiryState.UNKNOWN),
        ("NEVER_HEARD", None, InquiryState.UNKNOWN),
    ],
)
def test_state_is_what_the_flag_says_and_else_what_an_answer_proves(answered, said, state):
    assert question(answered=answered, answer=said).state is state
    assert inquiry(answered=answered, answerContent=said).state is state


def test_category_may_be_any_word_and_most_members_may_lack():
    assert inquiry(category="NEVER_HEARD").category == "NEVER_HEARD"
    bare = {"inquiryNo": 1, "inquiryRegistrationDateTime": "2026-02-03T12:30:11+09:00"}
    found = read_inquiry(json.dumps(bare).encode())
    assert isinstance(found, Inquiry)
    assert (found.text, found.state) == ("", InquiryState.UNKNOWN)


@pytest.mark.parametrize(
    ("read", "record", "member", "number"),
    [
        (read_question, {**QUESTION, "createDate": "soon"}, "createDate", str(HUGE)),
        (read_question, {**QUESTION, "questionId": 1.5}, "questionId", None),
        (read_question, {**QUESTION, "answer": {"text": "네"}}, "answer", str(HUGE)),
        (read_inquiry, {**INQUIRY, "inquiryNo": None}, "inquiryNo", None),
        (
            read_inquiry,
            {**INQUIRY, "inquiryRegistrationDateTime": None},
            "inquiryRegistrationDateTime",
            str(HUGE),
        ),
    ],
)
def test_inquiry_that_cannot_be_read_is_set_aside_whole(read, record, member, number):
    raw = json.dumps(record).encode()
    assert read(raw) == Undecoded(number, raw, member)


def test_times_of_questions_are_moments_and_of_inquiries_korean_days(http, connector):
    http.script(QUESTIONS, page("contents", []))
    http.script(INQUIRIES, page("content", []))
    everything(connector, Window(START - 1, END))
    (asked,) = (parse_qs(urlsplit(call.url).query) for call in http.calls(QUESTIONS))
    assert asked["fromDate"] == ["2026-01-31T23:59:59.999+09:00"]
    assert (asked["toDate"], asked["size"]) == (["2026-02-04T00:00:00.000+09:00"], ["100"])
    (asked,) = (parse_qs(urlsplit(call.url).query) for call in http.calls(INQUIRIES))
    assert (asked["startSearchDate"], asked["endSearchDate"]) == (["2026-01-31"], ["2026-02-04"])
    assert (asked["page"], asked["size"]) == (["1"], ["200"])


def test_list_whose_length_changes_under_way_is_read_from_its_start_again(http, connector):
    http.script(INQUIRIES, page("content", []))
    http.script(
        QUESTIONS,
        page("contents", rows(5, 4), 2, 3),
        page("contents", rows(3, 2), 2, 4),
        page("contents", rows(6, 5), 2, 4),
        page("contents", rows(4, 3), 2, 4),
    )
    numbers = [each.number for each in everything(connector)]
    assert set(numbers) == {"2", "3", "4", "5", "6"}
    pages = [parse_qs(urlsplit(call.url).query)["page"][0] for call in http.calls(QUESTIONS)]
    assert pages == ["1", "2", "1", "2"]


def test_list_that_never_stands_still_is_left_after_some_walks(http, connector):
    http.script(INQUIRIES, page("content", []))
    http.script(QUESTIONS, *(page("contents", rows(n), 2, n) for n in range(1, 40)))
    assert everything(connector)
    assert len(http.calls(QUESTIONS)) == 6


@pytest.mark.parametrize(
    ("members", "count"),
    [({"last": True}, 1), ({}, 1), ({"totalPages": "2", "last": True}, 2), ({"last": False}, 2)],
)
def test_end_of_a_list_is_told_by_its_pages_or_its_flag(http, connector, members, count):
    http.script(INQUIRIES, page("content", []))
    last = {**members, "last": True, "contents": rows(2)}
    http.script(QUESTIONS, answer({"contents": rows(1), **members}), answer(last))
    everything(connector)
    assert len(http.calls(QUESTIONS)) == count


@pytest.mark.parametrize(
    "body", [b"[]", b'"Not Acceptable"', b"{}", b'{"contents": null}', b'{"contents": 5}', b""]
)
def test_what_is_no_page_is_no_empty_list(http, connector, body):
    http.script(QUESTIONS, answer(body))
    with pytest.raises(Fault, match="answer_unreadable"):
        connector.read_inquiries(WINDOW, None)


def test_list_that_promises_more_and_gives_nothing_is_no_end(http, connector):
    http.script(QUESTIONS, page("contents", [], 9, 800))
    with pytest.raises(Fault, match="answer_unreadable"):
        connector.read_inquiries(WINDOW, None)


@pytest.mark.parametrize("token", ["page 2", '{"step": 9}', '{"step": -1}', "[]"])
def test_strange_page_token_is_refused(http, connector, token):
    with pytest.raises(Fault):
        connector.read_inquiries(WINDOW, token)


def test_bare_text_as_an_error_is_an_answer_that_says_nothing(http, connector):
    http.script(QUESTIONS, page("contents", []))
    http.script(INQUIRIES, answer(b'"Not Acceptable"', 406))
    first = connector.read_inquiries(WINDOW, None)
    with pytest.raises(Fault, match="answer_unreadable"):
        connector.read_inquiries(WINDOW, first.next_page)


def test_missing_group_is_asked_for_once_with_another_token(http, connector):
    http.script(QUESTIONS, refusal(401, "GW.AUTHN", "권한이 없습니다."))
    with pytest.raises(UserFixable, match="permission_missing") as told:
        connector.read_inquiries(WINDOW, None)
    assert told.value.problem.params == {"group": "문의"}
    assert len(http.calls(QUESTIONS)) == 2


def test_one_is_looked_for_among_those_of_its_time(http, connector):
    http.script(QUESTIONS, page("contents", rows(1), 2, 2), page("contents", rows(2, HUGE), 2, 2))
    at = ms("2026-02-03T22:36:42+09:00")
    listing = connector.read_inquiry(InquiryKind.PRODUCT, str(HUGE), at)
    assert [each.number for each in listing.records] == [str(HUGE)]
    assert listing.missing == ()
    asked = parse_qs(urlsplit(http.calls(QUESTIONS)[0].url).query)
    assert asked["fromDate"] == ["2026-02-03T22:35:42.000+09:00"]


# Writes.

CREATED = answer({"code": "SUCCESS", "data": {"inquiryNo": HUGE, "inquiryCommentNo": 9}})


def sent(http, connector, asked, response):
    """The report of an answer to which this came back, and what was sent."""
    prepared = connector.prepare_answer(InquiryWrite("key", Answer("네\r\n됩니다. "), asked))
    http.script(prepared.path, response)
    report = connector.send(prepared)
    (request,) = http.calls(prepared.path)
    return report, request


@pytest.mark.parametrize(
    ("asked", "method", "path", "body", "response"),
    [
        (question(), "PUT", f"{QUESTIONS}/{HUGE}", {"commentContent": "네\n됩니다."}, answer()),
        (
            question(answered=True, answer="아니요"),
            "PUT",
            f"{QUESTIONS}/{HUGE}",
            {"commentContent": "네\n됩니다."},
            answer(),
        ),
        (
            inquiry(),
            "POST",
            f"/v1/pay-merchant/inquiries/{HUGE}/answer",
            {"answerComment": "네\n됩니다."},
            CREATED,
        ),
        (
            inquiry(**ANSWERED),
            "PUT",
            f"/v1/pay-merchant/inquiries/{HUGE}/answer/{HUGE + 4}",
            {"answerComment": "네\n됩니다."},
            CREATED,
        ),
    ],
)
def test_answer_is_created_or_edited_by_the_call_of_its_kind(
    http, connector, asked, method, path, body, response
):
    report, request = sent(http, connector, asked, response)
    assert report == Answered({"key": Taken()})
    assert (request.method, request.url.endswith(path)) == (method, True)
    assert json.loads(request.body) == body
    assert not request.safe


@pytest.mark.parametrize(
    "body",
    [
        {"code": "ERR-NC-101006", "message": "서버 오류"},
        {"data": {"inquiryNo": 5}},
        {"data": None},
        b"<html></html>",
    ],
)
def test_answer_of_which_nothing_is_proved_is_looked_for(http, connector, body):
    for asked in (question(), inquiry()):
        report, _ = sent(http, connector, asked, answer(body))
        assert report == Answered({})
        http.requests.clear()


def test_answers_that_say_no_are_told_apart(http, connector):
    refused = refusal(400, "ERR-NC-101010", "이미 답변된 문의입니다.")
    report, _ = sent(http, connector, inquiry(), refused)
    assert report == Answered({"key": Refusal("ERR-NC-101010", "이미 답변된 문의입니다.")})
    report, _ = sent(http, connector, question(), refusal(500, "INTERNAL_SERVER_ERROR"))
    assert isinstance(report, Lost)
    http.requests.clear()
    report, _ = sent(http, connector, question(), refusal(403, "FORBIDDEN", "권한이 없습니다."))
    assert isinstance(report, NotTaken)
    assert report.stop

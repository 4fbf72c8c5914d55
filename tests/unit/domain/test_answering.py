"""Whether an answer arrived, what stands against one, and the fields of templates."""

from __future__ import annotations

import pytest

from seller_desktop.domain.action import Reason
from seller_desktop.domain.answering import effect_seen, fields_in, filled, obstacle, unknown_fields
from seller_desktop.domain.inquiry import Inquiry, InquiryKind, InquiryState, Message, Side
from seller_desktop.domain.intent import Acknowledge, Answer

S = InquiryState


def inquiry(state: InquiryState, *said: str) -> Inquiry:
    messages = tuple(Message(str(n), Side.SELLER, text) for n, text in enumerate(said))
    return Inquiry(InquiryKind.CALL_CENTRE, "1", state, state, 0, "?", messages=messages)


@pytest.mark.parametrize("state", [S.ANSWERED, S.CLOSED, S.UNKNOWN, S.TO_ACKNOWLEDGE])
def test_words_that_stand_there_have_arrived(state: InquiryState) -> None:
    assert effect_seen(Answer("내일 갑니다"), inquiry(state, "내일 갑니다\r\n"))
    assert not effect_seen(Answer("내일 갑니다"), inquiry(state, "모레 갑니다"))


def test_the_same_words_to_an_earlier_question_are_no_answer_to_this_one() -> None:
    again = inquiry(S.OPEN, "네, 확인했습니다")
    assert not effect_seen(Answer("네, 확인했습니다"), again)
    assert obstacle(Answer("네, 확인했습니다"), again) is None


@pytest.mark.parametrize(
    ("state", "answer", "acknowledge"),
    [
        (S.OPEN, None, Reason.NOT_LEGAL),
        (S.TO_ACKNOWLEDGE, Reason.NOT_LEGAL, None),
        (S.ANSWERED, Reason.INQUIRY_ANSWERED, Reason.INQUIRY_ANSWERED),
        (S.CLOSED, Reason.INQUIRY_CLOSED, Reason.INQUIRY_CLOSED),
        (S.UNKNOWN, Reason.NOT_LEGAL, Reason.NOT_LEGAL),
    ],
)
def test_each_state_takes_its_own_word(
    state: InquiryState, answer: Reason | None, acknowledge: Reason | None
) -> None:
    assert obstacle(Answer("네"), inquiry(state)) is answer
    assert obstacle(Acknowledge(), inquiry(state)) is acknowledge


@pytest.mark.parametrize(
    ("state", "seen"), [(S.TO_ACKNOWLEDGE, False), (S.UNKNOWN, False), (S.ANSWERED, True)]
)
def test_what_waits_for_no_word_any_more_was_acknowledged(state: InquiryState, seen: bool) -> None:
    assert effect_seen(Acknowledge(), inquiry(state)) is seen


def test_fields_are_filled_and_what_nobody_knows_stays_visible() -> None:
    text = "{buyer}님, {order_no} 건은 {buyer}님께 {price}"
    assert fields_in(text) == ("buyer", "order_no")
    assert unknown_fields(text) == ("price",)
    told = filled(text, {"buyer": "정미나", "order_no": None})
    assert told == "정미나님, {order_no} 건은 정미나님께 {price}"


def test_a_template_may_name_its_fields_in_korean() -> None:
    text = "{구매자}님, {주문번호} 건은 {가격}"
    assert fields_in(text) == ("구매자", "주문번호")
    assert unknown_fields(text) == ("가격",)
    assert filled(text, {"buyer": "정미나", "order_no": None}) == "정미나님, {주문번호} 건은 {가격}"


def test_nobodys_answer_is_written_over_unless_that_is_what_was_asked() -> None:
    answered, kinds = inquiry(S.ANSWERED, "모레 갑니다"), frozenset({InquiryKind.CALL_CENTRE})
    assert obstacle(Answer("내일"), answered, kinds) is Reason.INQUIRY_ANSWERED
    assert obstacle(Answer("내일", edits=True), answered, kinds) is None
    assert obstacle(Answer("내일", edits=True), answered) is Reason.NOT_LEGAL
    assert obstacle(Answer("내일", edits=True), inquiry(S.CLOSED), kinds) is Reason.INQUIRY_CLOSED

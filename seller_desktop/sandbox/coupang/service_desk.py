"""Buyers who ask under products, and a call centre that hands questions over: all by the seed."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TYPE_CHECKING

from ..world.asking import ANSWERS, QUESTIONS, Asking
from ..world.timeline import HOUR_MS
from .checkout import option_number
from .inquiry_records import (
    ANSWER_WITHIN_MS,
    ANSWERED,
    COMPLETE,
    CallInquiry,
    CallReply,
    Comment,
    OnlineInquiry,
)
from .records import Line

if TYPE_CHECKING:
    from .world import CoupangWorld

_CALLS_OF_ALL = 0.3
_STAGES = 5
_CALLS = (
    ("배송문의", "고객님이 배송 예정일을 문의하셨습니다.", "발송 일정을 알려 주시기 바랍니다."),
    ("교환문의", "다른 옵션으로 교환을 원하십니다.", "교환이 가능한지 답변 부탁드립니다."),
    ("상품문의", "구성품이 빠졌다고 하십니다.", "추가 발송이 가능한지 확인해 주십시오."),
)
_HANDLED = "고객님께 안내를 마쳤습니다. 내용을 확인해 주십시오."


class ServiceDesk(Asking[Line]):
    """Inquiries of one shop."""

    def __init__(self, world: CoupangWorld, now: int) -> None:
        rng = Random(f"{world.seed}/service desk")
        super().__init__(rng, 600_000_000 + world.seed % 1000 * 100_000)
        self._world = world
        self.online: dict[int, OnlineInquiry] = {}
        self.calls: dict[int, CallInquiry] = {}
        self.remember(now)

    def __len__(self) -> int:
        return len(self.online) + len(self.calls)

    def sold(self) -> Sequence[Line]:
        return self._world.sold()

    def advance(self, seconds: float, at: int) -> None:
        """People ask; what waited too long is closed."""
        super().advance(seconds, at)
        for call in self.calls.values():
            if call.is_open and call.is_late(at):
                call.close(at)

    def ask(self, lines: Sequence[Line], at: int) -> None:
        if lines and self.rng.random() < _CALLS_OF_ALL:
            self._hand_over(self.rng.choice(lines), at, to_confirm=self.rng.random() < 0.3)
        else:
            self._ask_online(lines, at)

    def ask_before(self, place: int, lines: Sequence[Line], now: int, age: int) -> None:
        """Every stage of both kinds occurs in every shop that has sold."""
        if place % 2 == 0 or not lines:
            inquiry = self._ask_online(lines, now - age)
            if place % 4:
                text = self.rng.choice(ANSWERS)
                inquiry.comments.append(Comment(self.number(), text, now - age // 2))
            return
        stage = place // 2 % _STAGES
        if stage < 3:
            age = age % (ANSWER_WITHIN_MS - 3 * HOUR_MS) + HOUR_MS
        call = self._hand_over(self.rng.choice(lines), now - age, to_confirm=stage == 1)
        if stage == 2:
            answer(call, self.number(), self.rng.choice(ANSWERS), now - age // 2)
        elif stage >= 3:
            call.close(now - age // 2)
            if stage == 4:
                answer(call, self.number(), self.rng.choice(ANSWERS), now - age // 2)

    def _ask_online(self, lines: Sequence[Line], at: int) -> OnlineInquiry:
        text = self.rng.choice(QUESTIONS)
        if lines and self.rng.random() < 0.4:
            line = self.rng.choice(lines)
            inquiry = OnlineInquiry(self.number(), line.item, line.option_no, text, at, line)
        else:
            item = self._world.shoppers.anything(self.rng)
            inquiry = OnlineInquiry(self.number(), item, option_number(item), text, at)
        self.online[inquiry.number] = inquiry
        return inquiry

    def _hand_over(self, line: Line, at: int, *, to_confirm: bool) -> CallInquiry:
        category, text, question = self.rng.choice(_CALLS)
        said = _HANDLED if to_confirm else question
        reply = CallReply(
            self.number(), None, by_vendor=False, text=said, at=at, needs_answer=not to_confirm
        )
        asked_at = at - int(self.rng.random() * HOUR_MS)
        call = CallInquiry(self.number(), line, category, text, asked_at, [reply])
        if to_confirm:
            call.status, call.to_confirm = COMPLETE, True
        self.calls[call.number] = call
        return call


def answer(call: CallInquiry, number: int, text: str, at: int) -> None:
    """The seller answers the call centre."""
    question = next((each for each in call.replies if each.needs_answer), None)
    parent = None if question is None else question.number
    if question is not None:
        question.needs_answer = False
    call.replies.append(CallReply(number, parent, by_vendor=True, text=text, at=at))
    call.partner_status = ANSWERED
    call.answered_at = at

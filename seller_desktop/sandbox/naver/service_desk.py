"""Visitors who ask under products and buyers who ask about their orders: all by the seed."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TYPE_CHECKING

from ..world.asking import ANSWERS, QUESTIONS, Asking
from .inquiry_records import Asked, Inquiry, Question
from .records import Line

if TYPE_CHECKING:
    from .world import NaverWorld

_ABOUT_ORDERS = 0.4
_INQUIRIES = (
    ("배송", "배송 문의", "언제 도착하나요?"),
    ("배송", "출발 여부", "주문한 지 며칠 됐는데 출발했나요?\n주말 전에 받고 싶어요."),
    ("상품", "구성품이 빠졌어요", "설명서가 들어 있지 않습니다."),
    ("교환", "사이즈 교환", "한 치수 크게 바꿀 수 있을까요?"),
    ("반품", "반품 배송비", "반품 배송비는 얼마인가요?"),
    ("환불", "환불 시점", "카드 취소는 언제 되나요?"),
    ("기타", "영수증", "현금영수증 발급 부탁드려요."),
)
_FIRST_QUESTION = 560_000_000


class ServiceDesk(Asking[Line]):
    """Inquiries of one shop: those under products and those about orders."""

    def __init__(self, world: NaverWorld, now: int) -> None:
        rng = Random(f"{world.seed}/service desk")
        super().__init__(rng, _FIRST_QUESTION + world.seed % 1000 * 100_000)
        self._world = world
        self.questions: dict[int, Question] = {}
        self.inquiries: dict[int, Inquiry] = {}
        self.remember(now)

    def __len__(self) -> int:
        return len(self.questions) + len(self.inquiries)

    def sold(self) -> Sequence[Line]:
        """Lines that were paid for: about others nobody asks."""
        return [line for line in self._world.lines.values() if line.order.paid_at is not None]

    def ask(self, lines: Sequence[Line], at: int) -> None:
        if lines and self.rng.random() < _ABOUT_ORDERS:
            self._ask_about_order(self.rng.choice(lines), at)
        else:
            self._ask_under_product(at)

    def ask_before(self, place: int, lines: Sequence[Line], now: int, age: int) -> None:
        """Of each kind half have been answered."""
        asked: Asked
        if place % 2 == 0 or not lines:
            asked = self._ask_under_product(now - age)
        else:
            asked = self._ask_about_order(self.rng.choice(lines), now - age)
        if place // 2 % 2:
            asked.say(self.number(), self.rng.choice(ANSWERS), now - age // 2)

    def _ask_under_product(self, at: int) -> Question:
        shoppers = self._world.shoppers
        asked = Question(
            number=self.number(),
            text=self.rng.choice(QUESTIONS),
            asked_at=at,
            item=shoppers.anything(self.rng),
            asker=self.rng.choice(shoppers.people),
        )
        self.questions[asked.number] = asked
        return asked

    def _ask_about_order(self, line: Line, at: int) -> Inquiry:
        category, title, text = self.rng.choice(_INQUIRIES)
        asked = Inquiry(
            number=self.number(),
            text=text,
            asked_at=at,
            line=line,
            category=category,
            title=title,
        )
        self.inquiries[asked.number] = asked
        return asked

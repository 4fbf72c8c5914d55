"""People who ask a shop something: how often, how long ago, and what is on their minds."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from math import log
from random import Random
from typing import Generic, TypeVar

from .timeline import HOUR_MS

DAY_MS = 24 * HOUR_MS
_PAST_MS = 20 * DAY_MS
_FEWEST = 8
_LINES_PER_INQUIRY = 12
_ASKED_A_DAY = 6
_LONGEST_LIST = 20_000

QUESTIONS = (
    "재입고 언제 되나요?",
    "실제 색상이 사진과 같은가요?",
    "오늘 주문하면 언제 출발하나요?\n급하게 필요합니다.",
    "선물 포장 되나요?",
    "세탁기에 돌려도 되나요?",
    "사이즈가 정사이즈인지 궁금해요.",
)
"""Asked under products."""

ANSWERS = (
    "다음 주에 입고됩니다.",
    "네, 같은 색상입니다.",
    "평일 오후 2시 전 주문은 당일 출발합니다.\n감사합니다.",
)
"""What a shop has answered."""

Line = TypeVar("Line")


class Asking(ABC, Generic[Line]):
    """Inquiries of one shop. Its dice are its own: orders go their way without it."""

    def __init__(self, rng: Random, first_number: int) -> None:
        self.rng = rng
        self._last_number = first_number
        self._left_ms = 0.0

    @abstractmethod
    def sold(self) -> Sequence[Line]:
        """What people may ask about."""

    @abstractmethod
    def ask_before(self, place: int, lines: Sequence[Line], now: int, age: int) -> None:
        """Somebody has asked so many ms before now, as the `place`th of all."""

    @abstractmethod
    def ask(self, lines: Sequence[Line], at: int) -> None:
        """Somebody asks at an instant (UTC ms)."""

    @abstractmethod
    def __len__(self) -> int:
        """How many inquiries there are."""

    def remember(self, now: int) -> None:
        """What was asked before the world began."""
        lines = self.sold()
        for place in range(max(_FEWEST, len(lines) // _LINES_PER_INQUIRY)):
            age = int(self.rng.random() ** 2 * _PAST_MS) + HOUR_MS
            self.ask_before(place, lines, now, age)
        self._left_ms = self._gap()

    def number(self) -> int:
        """A number nobody has had."""
        self._last_number += 1
        return self._last_number

    def advance(self, seconds: float, at: int) -> None:
        """People ask as if so many seconds had passed."""
        self._left_ms -= seconds * 1000
        while self._left_ms <= 0:
            self._left_ms += self._gap()
            if len(self) < _LONGEST_LIST:
                self.ask(self.sold(), at)

    def _gap(self) -> float:
        return -log(1 - self.rng.random()) * DAY_MS / _ASKED_A_DAY + 1

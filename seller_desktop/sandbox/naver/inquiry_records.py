"""What buyers ask of the sandbox SmartStore's seller, and what was answered.

Instants are UTC milliseconds on the server's clock.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..world.people import Person
from ..world.shopping import Item
from .records import Line


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it was at some time; an edit is another one with the same number."""

    number: int
    text: str
    at: int


@dataclass(slots=True, kw_only=True)
class Asked:
    """What both kinds have: `answers` are the wordings of the one answer, the present one last."""

    number: int
    text: str
    asked_at: int
    answers: list[Answer] = field(default_factory=list)

    def answer_at(self, at: int) -> Answer | None:
        """The answer as it stood at an instant (UTC ms)."""
        return next((each for each in reversed(self.answers) if each.at <= at), None)

    def say(self, number: int, text: str, at: int) -> bool:
        """Answer, or put another wording in the place of the present one. Returns whether that
        changed anything."""
        present = self.answers[-1] if self.answers else None
        if present is not None and present.text == text:
            return False
        self.answers.append(Answer(number if present is None else present.number, text, at))
        return True


@dataclass(slots=True, kw_only=True)
class Question(Asked):
    """상품 문의: asked under a product by anybody."""

    item: Item
    asker: Person


@dataclass(slots=True, kw_only=True)
class Inquiry(Asked):
    """고객 문의: asked by a buyer about a line of an order."""

    line: Line
    category: str
    title: str

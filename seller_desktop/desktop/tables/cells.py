"""What a table cell shows, as plain records: made once when a page loads, painted many times."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from ..widgets.deadline_words import deadline_words
from ..widgets.marks import estimated_word

Tone = Literal["text", "secondary", "tertiary", "disabled", "alarm", "wait", "claim", "arrived"]


@dataclass(frozen=True, slots=True)
class CheckCell:
    """The tick of the row; its state is the table's, not the row's."""

    def words(self, now_ms: int) -> str:
        del now_ms
        return ""


@dataclass(frozen=True, slots=True)
class TextCell:
    """Plain text in a font of the scale. `middle` cuts in the middle instead of the end."""

    text: str
    font: str = "body"
    tone: Tone = "text"
    right: bool = False
    middle: bool = False
    spoken: str = ""

    def words(self, now_ms: int) -> str:
        del now_ms
        return self.spoken or self.text


@dataclass(frozen=True, slots=True)
class StatusCell:
    """A status or mark with its word. `style` (text, chip, dashed, dotted) overrides the token."""

    key: str
    word: str
    style: str | None = None

    def words(self, now_ms: int) -> str:
        del now_ms
        if (self.style or self.key) in ("dashed", "pending"):
            text = QCoreApplication.translate("TableCell", "%1, not at the marketplace yet")
            return text.replace("%1", self.word)
        return self.word


@dataclass(frozen=True, slots=True)
class DeadlineCell:
    """A deadline in UTC ms; `estimated` when we computed it. None shows nothing."""

    due_at: int | None
    estimated: bool = False

    def words(self, now_ms: int) -> str:
        if self.due_at is None:
            return ""
        text = QCoreApplication.translate("TableCell", "deadline: %1")
        text = text.replace("%1", deadline_words(self.due_at, now_ms).text)
        return f"{text} ({estimated_word()})" if self.estimated else text


@dataclass(frozen=True, slots=True)
class ShopCell:
    """A shop: the mark of its marketplace and its name."""

    marketplace: str
    name: str

    def words(self, now_ms: int) -> str:
        del now_ms
        return self.name


@dataclass(frozen=True, slots=True)
class ProductCell:
    """A product with its option, a tag such as 합포 3, or a quote in the option's place."""

    name: str
    option: str = ""
    tag: str = ""

    def words(self, now_ms: int) -> str:
        del now_ms
        return ", ".join(part for part in (self.name, self.option, self.tag) if part)


Cell = CheckCell | TextCell | StatusCell | DeadlineCell | ShopCell | ProductCell


def number_cell(number: str) -> TextCell:
    """An order or invoice number: small, cut in the middle if at all."""
    return TextCell(number, "small", "secondary", middle=True)


def quantity_cell(quantity: int) -> TextCell:
    """A quantity; above one it is bold. Spoken with its unit."""
    spoken = QCoreApplication.translate("TableCell", "%n pcs", None, quantity)
    return TextCell(
        str(quantity), "body@700" if quantity > 1 else "body", right=True, spoken=spoken
    )


def name_cell(masked_name: str) -> TextCell:
    """A person's name, masked already by the caller."""
    return TextCell(masked_name, "small", "secondary")


def amount_cell(text: str, strong: bool = False) -> TextCell:
    """An amount already formatted, right-aligned; minus as U+2212."""
    return TextCell(text.replace("-", "\u2212"), "body@600" if strong else "body", right=True)

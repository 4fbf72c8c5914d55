"""The conversation under an inquiry: the question first, then every message as it came."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ...domain.inquiry import Message, Side
from ..widgets.deadline_words import clock_time, short_date
from ..widgets.plain_label import PlainLabel
from ..widgets.sections import SectionHead
from .inquiry_words import side_word

_FRAMES = {Side.BUYER: "quote", Side.MARKETPLACE: "quote", Side.SELLER: "card"}
_INSET = 12
_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class Thread(QWidget):
    """Messages from the oldest to the newest, made anew only when one was added or changed: text
    somebody is marking stays marked through a sync."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._shown: tuple[Message, ...] = ()
        self._parts: list[QWidget] = []

    @property
    def texts(self) -> list[str]:
        """What was said, as shown."""
        return [label.text() for label in self.findChildren(QLabel, "said")]

    def show_messages(self, messages: Sequence[Message]) -> None:
        """Shows these."""
        if tuple(messages) == self._shown:
            return
        self._shown = tuple(messages)
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self._parts = []
        for message in messages:
            self._add(message)

    def _add(self, message: Message) -> None:
        at = "" if message.at is None else f"{short_date(message.at)} {clock_time(message.at)}"
        head = SectionHead(self, side_word(message.side), at)
        if self._parts:
            head.setContentsMargins(0, 10, 0, 0)
        frame = QFrame(self)
        kind = _FRAMES[message.side]
        frame.setProperty("kind", kind)
        inner = QVBoxLayout(frame)
        edge = 0 if kind == "quote" else _INSET - 4
        inner.setContentsMargins(_INSET, edge, _INSET, edge)
        said = PlainLabel(frame, message.text)
        said.setObjectName("said")
        said.setWordWrap(True)
        said.setTextInteractionFlags(_SELECTABLE)
        inner.addWidget(said)
        for part in (head, frame):
            self._column.addWidget(part)
            self._parts.append(part)
